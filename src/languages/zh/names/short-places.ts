/* 京, 美, 粤: one character for a country or province; and the regions that are put together of such (黄淮, 粤港澳大湾区). */
import { type Found, makeFound } from '../../../facts/fact';
import { foundName } from '../../../facts/names/labels';
import { matchesOf } from '../../../text/matches';
import { contains, overlaps } from '../../../text/span';
import { COUNTRY_NAMES } from './place-names';

/** Each character with the places it may stand for. Plain data. Not to be added: what is more often a word (新, 西, 马, 江, 土). */
const WHOLE = new Map(
  (
    '中 中国 美 美国 英 英国 法 法国 德 德国 俄 俄罗斯 日 日本 韩 韩国 朝 朝鲜 印 印度 印度尼西亚 印尼 意 意大利 加 加拿大 ' +
    '越 越南 泰 泰国 菲 菲律宾 缅 缅甸 柬 柬埔寨 乌 乌克兰 乌兹别克斯坦 伊 伊朗 伊拉克 以 以色列 巴 巴基斯坦 巴勒斯坦 巴西 ' +
    '欧 欧洲 欧盟 非 非洲 亚 亚洲 拉 拉美 阿 阿拉伯国家 奥 奥地利 荷 荷兰 葡 葡萄牙 墨 墨西哥 埃 埃及 叙 叙利亚 澳 澳大利亚 澳洲 澳门 ' +
    '京 北京 津 天津 沪 上海 渝 重庆 冀 河北 晋 山西 辽 辽宁 吉 吉林 黑 黑龙江 苏 江苏 苏联 浙 浙江 皖 安徽 闽 福建 赣 江西 ' +
    '鲁 山东 豫 河南 鄂 湖北 湘 湖南 粤 广东 桂 广西 琼 海南 川 四川 黔 贵州 滇 云南 藏 西藏 陕 陕西 甘 甘肃 青 青海 宁 宁夏 南京 ' +
    '疆 新疆 蒙 蒙古国 内蒙古 港 香港 台 台湾 穗 广州'
  )
    .split(/ (?=\S(?: |$))/)
    .map((line) => {
      const [short = '', ...whole] = line.split(' ');
      return [short, whole] as const;
    }),
);

/** Countries by the character they begin with, which may stand for each of them in a story that names it: 中毛, 中基. */
const COUNTRIES = new Map<string, string[]>();
for (const name of COUNTRY_NAMES) {
  const short = name.charAt(0);
  COUNTRIES.set(short, [...(COUNTRIES.get(short) ?? []), name]);
}

/** Whether a character may stand for a country or a province. */
export const isShortPlace = (c: string): boolean => WHOLE.has(c) || COUNTRIES.has(c);

/** Those of the names that the texts have, and not only as the beginning of a longer one (印度尼西亚). */
const namedIn = (texts: readonly string[], names: readonly string[]): string[] =>
  names.filter((name) => {
    const longer = names.filter((other) => other !== name && other.startsWith(name));
    return texts.some((text) =>
      longer.reduce((rest, other) => rest.replaceAll(other, ''), text).includes(name),
    );
  });

/** Whether the texts name a place that the character may stand for. */
export function namedShort(texts: readonly string[]): (short: string) => boolean {
  const known = new Map<string, boolean>();
  return (short) => {
    let named = known.get(short);
    if (named === undefined) {
      named = namedIn(texts, [...(WHOLE.get(short) ?? []), ...(COUNTRIES.get(short) ?? [])]).length > 0;
      known.set(short, named);
    }
    return named;
  };
}

/** What two countries have with one another: 中毛关系, 毛中两国. */
const TOGETHER =
  '(?=之间|全方位|高水平|高质量|铁杆|自由贸易|自贸|、中.(?:关系|合作|友好|贸易)|两国|两党|双方|双边|关系|政治互信|人文交流|立法|议会|互信|友好|友谊|建交|建立|传统|战略|全面|合作|务实|经贸|贸易|各领域|人民|命运共同体|元首|外长|领导人|企业家|能源|商务|论坛|经济|教育|文化|边境|互利|媒体|地方|高层|产业|智库|青年|共建|工商|峰会|班列|共同|世代|新时代|国旗|共识|民心相通)|(?<=中.)(?=企业)';
/** What they do, where the pair begins a clause: 中毛要密切往来, but 执法中要. */
const DO =
  '(?<=(?:^|[,。;:“”、\\s]).{2})(?=携手|始终|一直|还应|应(?!急|用|届|聘|邀)|都(?!市|城|江)|虽|一致|致力|也(?!门)|两大|有着|都是|互为|同为|山水|要(?![是不人闻点塞求])|在(?![线职野]))';
/** 中 in 其中, 过程中, 发展中国家. */
const NO_CHINA = /[其程务心之集当空途展地海陆高初期手眼家风雨雪文影剧赛战弈谈商坛诗歌课镇]/;
/** 中印尼关系. */
const WITH_LONGER = new RegExp(`中(?=(?:印尼|巴新)${TOGETHER})`, 'gu');
const PAIR = new RegExp(`(?=中|.中)([\\p{Script=Han}])([\\p{Script=Han}])(?:${TOGETHER}|${DO})`, 'gu');

/** The finds with the characters of countries in such pairs, one of them 中 and the other of a country that the story names. */
export function withCountryPairs(texts: readonly string[], all: readonly (readonly Found[])[]): Found[][] {
  const isNamed = namedShort(texts);
  return all.map((list, i) => {
    const text = texts[i] ?? '';
    const added: Found[] = [];
    for (const m of matchesOf(PAIR, text)) {
      const [, one = '', other = ''] = m;
      const from = m.index;
      const inside = list.filter(
        (f) => overlaps(f, { from, to: from + 2 }) && f.type !== 'quote' && f.type !== 'work',
      );
      if (inside.some((f) => f.type !== 'place' || f.to - f.from !== 1)) continue;
      const isMarked = inside.some((f) => f.from === (one === '中' ? from + 1 : from));
      if (!isMarked && !isNamed(one === '中' ? other : one)) continue;
      for (const at of [from, from + 1])
        if (!inside.some((f) => f.from === at))
          added.push(foundName(text, at, at + 1, 'place', 'zh.country-pair'));
    }
    const addChina = (at: number): void => {
      const span = { from: at, to: at + 1 };
      if ([...list, ...added].some((f) => f.type !== 'quote' && f.type !== 'work' && overlaps(f, span)))
        return;
      // 会谈中|法方, 中意的
      if (NO_CHINA.test(text.charAt(at - 1)) || /^中(?:.方|意的)/.test(text.slice(at, at + 3))) return;
      added.push(foundName(text, at, at + 1, 'place', 'zh.country-pair'));
    };
    for (const f of list)
      if (f.type === 'place' && f.to - f.from === 1 && text.charAt(f.from - 1) === '中') addChina(f.from - 1);
    for (const m of matchesOf(WITH_LONGER, text)) addChina(m.index);
    return [...list, ...added];
  });
}

/** Regions whose name is two or three such characters, or such characters and what they make up. */
const REGION =
  /^(?:江淮|黄淮海?|江汉|京津冀|苏锡常|\p{Script=Han}{2,4}(?:大湾区|(?:双城)?经济圈|经济带|城市群|都市圈|平原|高原|盆地))/u;

/** 川西高原, 苏北, 豫西北, but 川东部: a part of a province that is called by its one character. */
const QUARTER =
  /^(?:[川滇黔桂粤湘鄂豫皖苏浙闽赣鲁冀晋辽藏琼][东西南北]{1,3}|陕[东南北])(?![下上部方侧向江海临接邻起至抵靠京昌昆宁宾充])(?:高原|平原|山区|地区)?/u;

/** The finds of a block, such parts of a province as one place. `text` is folded. */
export const withQuarters = (text: string, list: readonly Found[]): readonly Found[] =>
  list.map((f) => {
    if (f.type !== 'place' || f.to - f.from > 2) return f;
    const said = QUARTER.exec(text.slice(f.from, f.from + 7))?.[0] ?? '';
    const size = said.length;
    // 川西 + 高原, not + 南
    return f.from + size <= f.to || (f.to - f.from === 2 && !/[原区]$/.test(said))
      ? f
      : makeFound({ ...f, to: f.from + size, value: text.slice(f.from, f.from + size) });
  });

/** The finds of a block, neighbouring characters that make a region as one place. `text` is folded. */
export function withRegions(text: string, list: readonly Found[]): readonly Found[] {
  const singles = list.filter((f) => f.type === 'place' && f.to - f.from === 1);
  if (singles.length < 2) return list;
  const made: Found[] = [];
  for (const f of singles) {
    if (f.from < (made.at(-1)?.to ?? 0)) continue;
    let to = f.to;
    while (singles.some((s) => s.from === to)) to++;
    const size = REGION.exec(text.slice(f.from, to + 5))?.[0].length ?? 0;
    if (to - f.from < 2 || f.from + size < to) continue;
    const end = f.from + size;
    made.push(makeFound({ ...f, to: end, value: text.slice(f.from, end) }));
  }
  const isPart = (f: Found) => f.type === 'place' && made.some((m) => contains(m, f));
  return made.length ? [...list.filter((f) => !isPart(f)), ...made] : list;
}

/** What only the Arab states together have with China. */
const OF_ARABS = /中阿(?:合作论坛|峰会)/;

/**
 * What a place of one character stands for in this story, in folded characters: the one meaning that the story names itself, else the
 * only one there is (not in a story in Traditional characters, `isFolded`, which has none to show it in). Null where that is open, and for
 * every other place.
 */
export function wholePlaces(
  texts: readonly string[],
  isFolded: boolean,
): (f: Found, text: string) => string | null {
  const known = new Map<string, string | null>();
  const wholeOf = (short: string): string | null => {
    if (!known.has(short)) known.set(short, find(short));
    return known.get(short) ?? null;
  };
  const find = (short: string): string | null => {
    const whole = WHOLE.get(short) ?? [];
    const named = namedIn(texts, [...new Set([...whole, ...(COUNTRIES.get(short) ?? [])])]);
    if (named.length === 1) return named[0] ?? null;
    if (short === '欧' && !isFolded) return '欧洲';
    if (short === '阿' && !isFolded && texts.some((t) => OF_ARABS.test(t))) return '阿拉伯国家';
    return named.length === 0 && whole.length === 1 && !isFolded ? (whole[0] ?? null) : null;
  };
  return (f, text) => {
    if (f.type !== 'place' || f.to - f.from !== 1) return null;
    const short = text.charAt(f.from);
    // 华 is China where one deals with it, not in 华裔 and 华南
    if (short === '华')
      return /[对在来驻访赴涉旅遏反援]/.test(text.charAt(f.from - 1)) ? wholeOf('中') : null;
    if (short === '澳' && /[港粤珠台]、?$/.test(text.slice(Math.max(0, f.from - 2), f.from)))
      return isFolded && !texts.some((t) => t.includes('澳门')) ? null : '澳门';
    // 皖、苏、鲁
    if (
      short === '苏' &&
      (/[浙皖赣鲁豫沪]、?$/.test(text.slice(0, f.from).slice(-2)) ||
        /^、?[浙皖赣鲁豫沪]/.test(text.slice(f.to, f.to + 2)))
    )
      return isFolded ? null : '江苏';
    // 巴以冲突, 印巴边境
    if (short === '巴' && text.charAt(f.to) === '以') return '巴勒斯坦';
    if (short === '巴' && /[印]/.test(text.charAt(f.from - 1))) return '巴基斯坦';
    // 美伊谈判
    if (short === '伊' && /[美以]/.test(text.charAt(f.from - 1))) return wholeOf(short) ?? '伊朗';
    if (short === '阿' && OF_ARABS.test(text.slice(Math.max(0, f.from - 1), f.to + 4)))
      return isFolded ? null : '阿拉伯国家';
    return wholeOf(short);
  };
}
