/* Short names of bodies and countries → the fullest that the story uses: those told in brackets, and official ones that everybody knows. */
import type { Found } from '../../../facts/fact';
import { standInOrder } from '../../../text/in-order';
import { overlaps } from '../../../text/span';
import { placeAt } from './left-edge';

/** Each line: the full name, then what it is called for short. */
const OFFICIAL = `
世界卫生组织 世卫组织 世卫 WHO
世界贸易组织 世贸组织 WTO
国际货币基金组织 IMF
欧洲联盟 欧盟 EU
北大西洋公约组织 北约 NATO
东南亚国家联盟 东盟 ASEAN
非洲联盟 非盟
阿拉伯国家联盟 阿盟
上海合作组织 上合组织
石油输出国组织 欧佩克 OPEC
经济合作与发展组织 经合组织 OECD
亚洲太平洋经济合作组织 亚太经合组织 APEC
国际原子能机构 IAEA
联合国安全理事会 联合国安理会 安理会
联合国教科文组织 教科文组织 UNESCO
联合国粮食及农业组织 联合国粮农组织 粮农组织 FAO
联合国儿童基金会 联合国儿基会 儿基会 UNICEF
国际奥林匹克委员会 国际奥委会 IOC
国际足球联合会 国际足联 FIFA
欧洲足球协会联盟 欧足联 UEFA
亚洲足球联合会 亚足联 AFC
世界田径联合会 世界田联
世界反兴奋剂机构 WADA
世界银行 世行
亚洲基础设施投资银行 亚投行 AIIB
亚洲开发银行 亚行 ADB
欧洲中央银行 欧洲央行 ECB
美国联邦储备委员会 美联储
美国联邦调查局 联邦调查局 FBI
美国中央情报局 中央情报局 中情局 CIA
美国国家航空航天局 美国航天局 美国宇航局 NASA
中国共产党中央委员会 中共中央
全国人民代表大会常务委员会 全国人大常委会
全国人民代表大会 全国人大
中国人民政治协商会议全国委员会 全国政协
国家发展和改革委员会 国家发展改革委 国家发改委
工业和信息化部 工信部
住房和城乡建设部 住建部
人力资源和社会保障部 人社部
文化和旅游部 文旅部
国家卫生健康委员会 国家卫生健康委 国家卫健委
国家市场监督管理总局 国家市场监管总局 市场监管总局
国家金融监督管理总局 金融监管总局
国家药品监督管理局 国家药监局
国家医疗保障局 国家医保局
国家互联网信息办公室 国家网信办
国务院国有资产监督管理委员会 国务院国资委
国务院新闻办公室 国务院新闻办 国新办
国务院台湾事务办公室 国务院台办 国台办
中国人民银行 人民银行
中国证券监督管理委员会 中国证监会 证监会
中国银行保险监督管理委员会 中国银保监会 银保监会
最高人民法院 最高法
最高人民检察院 最高检
中国共产党中央纪律检查委员会 中央纪委 中纪委
中国科学院 中科院
中国社会科学院 中国社科院 社科院
中国疾病预防控制中心 中国疾控中心
中国地震台网中心 中国地震台网
中国中央电视台 中央电视台 央视 CCTV
中华全国总工会 全国总工会
中国共产主义青年团 共青团
中国足球协会 中国足协
中国国家铁路集团有限公司 国铁集团
中国石油天然气集团有限公司 中国石油 中石油
中国石油化工集团有限公司 中国石化 中石化
中国海洋石油集团有限公司 中国海油 中海油
北京大学 北大
清华大学 清华
阿拉伯联合酋长国 阿联酋
`;
const NAMES = new Map(
  OFFICIAL.trim()
    .split('\n')
    .flatMap((line) => {
      const names = line.split(' ');
      return names.map((name, i) => [name, { names, i }] as const);
    }),
);

/** What is called so for short stands in brackets behind the name: （以下简称“海石”）, （WHO）, （世卫组织）. */
const TOLD =
  /^\s?[（(](以下简称|以下称|下简称|下称|简称|英文简称|英文缩写|又称|俗称)?[:：为]?\s?[“"「]?([\p{Script=Han}\p{Script=Latin}][\p{Script=Han}\p{Script=Latin}\d&-]{1,9})[”"」]?\s?[）)]/u;
/** Letters of an abbreviation, not of a stock: SH600519. */
const LETTERS = /^(?!.*\d{4})\p{Lu}[\p{Lu}\d&-]+$/u;

/** 以下简称“公司”, “本行”: a kind, which the story says of others too. */
const KIND =
  /^(?:[本该我贵两母子]|标的|目标|上市)?(?:公司|集团|银行|学校|大学|医院|中心|基金会?|协会|学会|委员会|组织|法院|法庭|[行院校部局会所厂店社方])$|^(?:[甲乙丙丁]方|发行人|原告|被告|上诉人|申请人)$/;

/** Each find told so in a block's text, with the name it is short for. */
function toldIn(text: string, list: readonly Found[]): (readonly [Found, Found])[] {
  return list.flatMap((f) => {
    if (f.type !== 'org') return [];
    const [all = '', says, short = ''] = TOLD.exec(text.slice(f.to, f.to + 32)) ?? [];
    const name = text.slice(f.from, f.to);
    if (
      !short ||
      KIND.test(short) ||
      placeAt(short, 0) === short ||
      short.length >= name.length ||
      !(says || LETTERS.test(short) || isTakenFrom(short, name))
    )
      return [];
    const from = f.to + all.indexOf(short);
    return [[f, { ...f, from, to: from + short.length, value: short, rule: 'zh.short-form' }] as const];
  });
}

/** 世卫组织 of 世界卫生组织: its characters in their order, the first its first. */
const isTakenFrom = (short: string, name: string): boolean =>
  short[0] === name[0] && standInOrder(short, name);

/** The same lists (one a block), with the short names told in brackets that nothing else was found for. `texts` are folded. */
export const withShortForms = (texts: readonly string[], found: readonly (readonly Found[])[]): Found[][] =>
  found.map((list, i) => {
    const told = toldIn(texts[i] ?? '', list).map(([, short]) => short);
    const kept = list.filter((f) => !told.some((t) => isLess(f, t)));
    return [
      ...kept,
      ...told.filter((t) => !kept.some((f) => f.type !== 'quote' && f.type !== 'work' && overlaps(f, t))),
    ];
  });

/** A person or place found in a body's short name. */
const isLess = (f: Found, told: Found): boolean =>
  (f.type === 'person' || f.type === 'place') && f.from >= told.from && f.to <= told.to;

/** What a name is called in this story, as `type name` → the fullest name; only short ones are in it. */
export function shortForms(
  texts: readonly string[],
  found: readonly (readonly Found[])[],
): Map<string, string> {
  const forms = new Map<string, string>();
  const fullest = new Map<readonly string[], number>();
  const all = found.flat().filter((f) => f.type === 'org' || f.type === 'place');
  const known = all.flatMap((f) => NAMES.get(String(f.value)) ?? []);
  for (const { names, i } of known) fullest.set(names, Math.min(i, fullest.get(names) ?? i));
  const orgs = new Set(all.map((f) => String(f.value)));
  // 证监会 beside 香港证监会 may be either's
  const isAnothers = (short: string, own: readonly string[]): boolean =>
    [...orgs].some((name) => name.endsWith(short) && placeAt(name, 0) !== null && !own.includes(name));
  for (const { type, value } of all) {
    const own = NAMES.get(String(value));
    const first = own && fullest.get(own.names);
    if (own && first !== undefined && first < own.i && !isAnothers(String(value), own.names))
      forms.set(`${type} ${value}`, own.names[first] ?? '');
  }
  for (const name of orgs) {
    const whole = withWholeStart(name);
    if (whole !== name && orgs.has(whole)) forms.set(`org ${name}`, whole);
  }
  for (const [i, list] of found.entries())
    for (const [name, short] of toldIn(texts[i] ?? '', list))
      forms.set(`org ${short.value}`, String(name.value));
  return forms;
}

/** 中科院地理所 as 中国科学院地理所. */
function withWholeStart(name: string): string {
  for (let size = Math.min(name.length - 1, LONGEST); size > 1; size--) {
    const own = NAMES.get(name.slice(0, size));
    if (own && own.i > 0) return `${own.names[0]}${name.slice(size)}`;
  }
  return name;
}
const LONGEST = 8;
