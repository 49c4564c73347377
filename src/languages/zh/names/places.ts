/* Places: known ones, and those that say by their ending what they are (…市, …社区, …高速, …山). */
import type { Rule } from '../../../facts/rule';
import { leftEdge, placeAt, placeBefore } from './left-edge';
import {
  CALLED_ELSEWHERE,
  CITY_NAMES,
  COUNTRY_NAMES,
  FAR_PLACES,
  PLACE_NAMES,
  PROVINCE_NAMES,
} from './place-names';

const KNOWN = [...PLACE_NAMES].sort((a, b) => b.length - a.length).join('|');
const ADMIN = '特别行政区|自治区|自治州|自治县|自治旗|街道办事处|街道|省|(?<![车股楼汇债])市|县|区|镇|乡|村';
const SPOTS =
  '社区|小区|新村|开发区|高新区|新区|高速公路|高速|大道|路口|大街|大桥|收费站|火车站|高铁站|汽车站|机场|广场|公园|水库|隧道|街|路|巷|山|河|湖|岛|寺|港|庄|屯|寨|湾|胡同|城区|水泥厂|化工厂';

/** 北京, 湖南株洲, 美国: with 市 省 县 behind or not. */
export const knownPlace: Rule = {
  name: 'zh.known-place',
  kind: 'place',
  weak: 'shape',
  pattern: new RegExp(
    `(?:${KNOWN})(?:特别行政区|自治区|自治州|(?:城区|市区|地区|县城|市|省|州)(?![场民长委政府内外面属直区值级道]))?`,
  ),
  read(m, { folded }) {
    const name = m[0];
    const behind = folded.slice(m.index + name.length);
    if (
      /^(?:东北|西北|西南|华中|华东|华南|中东)$/.test(name) &&
      /^(?:方|部|角|侧|向|风|边|面|大学)/.test(behind)
    )
      return null;
    if (/^(?:银行|日报|晚报|晨报|时报|大学|队|路|人民|街|牌|站|政府|警方|市委)/.test(behind))
      return { value: name };
    if (/^(?:语|式|籍|裔|菜|话|货|剧|币|元|银元|黄瓜)/.test(behind) && !/籍/.test(behind)) return null;
    return { value: name };
  },
};

export const calledElsewhere: Rule = {
  name: 'zh.called-elsewhere',
  kind: 'place',
  pattern: new RegExp(
    `${[...CALLED_ELSEWHERE, ...FAR_PLACES].sort((a, b) => b.length - a.length).join('|')}|(?<![古巴尾嘴])巴新(?![闻增建冠任当型年春上出])|(?<!阿)拉法(?![叶特尔])|中非(?=共和国|总统|总理|外长|首都|国民议会)`,
  ),
  read: (m) => ({ value: m[0] }),
};

const PROVINCE = `(?:${PROVINCE_NAMES.join('|')})(?:省|自治区)?`;
const PROVINCE_BEFORE = new RegExp(`${PROVINCE}$`);
const IS_PROVINCE = new RegExp(`^${PROVINCE}$`);

/** 陕西 + 榆林: each bears the other out. */
export const cityOfProvince: Rule = {
  ...knownPlace,
  name: 'zh.city-of-province',
  weak: true,
  read(m, context) {
    const { folded } = context;
    const behind = m.index + m[0].length;
    const isPair = IS_PROVINCE.test(m[0])
      ? placeAt(folded, behind) !== null
      : PROVINCE_BEFORE.test(folded.slice(Math.max(0, m.index - 6), m.index));
    return isPair ? knownPlace.read(m, context) : null;
  },
};

const CITY = [...CITY_NAMES].sort((a, b) => b.length - a.length).join('|');
/** 福州 + 连江县, 南京市 + 六合区: the city bears out what says by its ending that it is a part. */
export const unitOfCity: Rule = {
  name: 'zh.unit-of-city',
  kind: 'place',
  weak: true,
  // the end first: cities are many
  pattern: new RegExp(
    `(?:[县区镇乡]|街道)(?![场民长委政府内外面属直值级化容貌域道别间块段名镇区]|里[的面]|支书)(?<=((?:${CITY})市?)(\\p{Script=Han}{2,3}?)(?:[县区镇乡]|街道))`,
    'u',
  ),
  read(m, { folded }) {
    const [unit, city = '', name = ''] = m;
    const to = m.index + unit.length;
    if (NO_UNIT.test(name) || isGeneralPlace(name) || placeAt(folded, m.index - name.length)) return null;
    const start = m.index - name.length - city.length;
    const province = PROVINCE_BEFORE.exec(folded.slice(Math.max(0, start - 6), start))?.[0] ?? '';
    const from = start - province.length;
    return { from, to, value: folded.slice(from, to) };
  },
};
const NO_UNIT =
  /[的了在是和与及等各多几全本该这那某为被由从到向对将有不以来去中蓄洪]|试验|景$|社$|新$|开发|产业|保税|合作|高新|机场|库$|林$|矿$|牧$|老$|灾|疫|东部|西部|南部|北部|部$|学$|校$|主城|大$|强$|[困境煤岸海]$|产粮|[省市州]/;

/** 广东 in 广东立足机电技术; 隆重庆祝, 兴山东隧道 and 河南街道 are other words. */
export const province: Rule = {
  ...knownPlace,
  name: 'zh.province',
  weak: true,
  pattern: new RegExp(
    `(?<!兴(?=山东)|巴丹|[江黄淮两入沿])${PROVINCE}(?!区(?!域)|街道|[路镇乡村街]|道(?!路)|军区|在线|联通|移动|电信|航天)`,
  ),
};

/** Countries whose name is a word, a title, or a part of longer names: 沿海地区, 黑山羊. */
const LOOK_ALIKES =
  /^(?:海地|黑山|马里|多哥|古巴|加纳|贝宁|约旦|苏丹|阿曼|巴林|智利|汤加|帕劳|不丹|印度|刚果)$/;

/** 中国 wherever it stands by itself: a tagger that waits for 的 or for what is done there passes it over, most of all at a sentence's head. */
export const country: Rule = {
  ...knownPlace,
  name: 'zh.country',
  weak: true,
  // no part of 《中国摄影报》, 第五届中国论坛, 古希腊, 中国银行, 中国画, 美国海军
  pattern: new RegExp(
    `(?<![《【届古A-Za-z])(?:${COUNTRY_NAMES.filter((name) => !LOOK_ALIKES.test(name)).join('|')})(?!际|银行|航空|[海陆空]军|人民志愿军|帝国|[画区])`,
  ),
};

const STREET = '(?:大道|[路街])';
/** 滨江路与解放路交叉口: two streets, whatever they are called. What may come again captures: V8 writes it out otherwise, ten times as long. */
export const crossing: Rule = {
  name: 'zh.crossing',
  kind: 'place',
  pattern: new RegExp(
    `${STREET}(?=[与和](\\p{Script=Han}){2,4}${STREET}(?:交叉|交汇|路口))|(?<=${STREET}[与和])(\\p{Script=Han}){2,4}${STREET}(?=交叉|交汇|路口)`,
    'u',
  ),
  read(m, { folded }) {
    const to = m.index + m[0].length;
    if (m[0].length > 2) return { value: m[0] };
    const edge = leftEdge(folded, m.index, 4, true);
    return edge.sure && edge.from < m.index ? { from: edge.from, value: folded.slice(edge.from, to) } : null;
  },
};

const GENERIC =
  /^(?:全|各|该|本|这|那|一|两|新|老|旧|善治|示范|老旧|城|郊|山|农|小|大|灾|景|校|园|辖|地|战|疫|特|社|库|厂|矿|林|牧|片|专|超|股|上|都|夜|门|楼|入|省|市|区|县|乡|村|镇|集|牛|熊|后|车|汇|债|盘|开|休|闭|面|线|公|马|道|网|思|出|退|来|铁|水|陆|航|电|套|半|一路|沿|同|歧|生|活|财|赛|弯|走|过|问|带|引|顺|迷|远|近|赶|弃|街|逛|临|江|火|上|爬|登|下|进|开|靠|青|高|雪|冰|深|矿|石|假|黄|运|内|外|银|护|拔|界|先|决|填|半|环|孤|群|列|海|荒|安全|居民|住宅|生活|服务|办公|公共|核心|中心|重点|贫困|试点|创建|实验|保护|风景|工业|自贸|经济|旅游|商业|功能|示范|封控|管控|防范|风险|高风险|中风险|事发|当地|所在|周边|附近|外地|异地|邻近|跨|整个|两个|多个|几个|有的|许多|部分|其他|不少|全国|农民|城乡|直辖|地级|县级|副省级|沿海|内陆|贸易|自由贸易|合作|禁|误|盲|误|禁|左右|时|时区|雷|误|禁飞|洼|地震|震|受灾|考|赛|片|选|防|军|禁|开源|开发者?|应用|制作者|桌面|免费|用户|技术|网络|线上|社交|虚拟|玩家|粉丝)+$/;

/** 经济, 贫困 and the like before 区 and 县: a kind of them, not one. */
export const isGeneralPlace = (stem: string): boolean => GENERIC.test(stem) || WORDY.test(stem);

/** 石峰区 and 京港澳高速, 解放街, 浦口镇. A chain of them is one place. */
export const suffixedPlace: Rule = {
  name: 'zh.suffixed-place',
  kind: 'place',
  weak: 'shape',
  pattern: new RegExp(
    `(?<=\\p{Script=Han})(?:${SPOTS}|(?:${ADMIN})(?![场民长委政府内外面属直值级化容貌域道别间块段名镇区]|里[的面]|支书))`,
    'u',
  ),
  read(m, { folded }) {
    const end = m.index;
    // 香港, 台湾: the ending is a known place's own
    if (placeBefore(folded, end + m[0].length)) return null;
    if (/^[乡村镇县市区]、?[乡村镇县市区]|^[乡村](?:、|和)|^乡亲/.test(folded.slice(end))) return null;
    const most = m[0].length > 1 || /[市县区镇乡村]/.test(m[0]) ? 6 : 4;
    const edge = leftEdge(folded, end, most, true);
    const stem = folded.slice(edge.from, end);
    if (stem === '' || !edge.sure || (edge.general && !edge.placed) || GENERIC.test(stem)) return null;
    if (stem.length === 1 && !/[县州区]/.test(m[0])) return null;
    if (
      /[山河湖岛寺港庄屯寨湾巷路街]/.test(m[0]) &&
      m[0].length === 1 &&
      (stem.length > 3 || stem.length < 2 || VAGUE.test(stem))
    )
      return null;
    if (/[的些种]/.test(stem) || WORDY.test(stem)) return null;
    let from = edge.from;
    // 石峰区 + 华垅社区
    for (let i = 0; i < 3; i++) {
      if (!/[省市县区镇乡州]/.test(folded.charAt(from - 1))) break;
      const more = leftEdge(folded, from - 1, 4, true);
      const part = folded.slice(more.from, from - 1);
      if (
        !more.sure ||
        more.general ||
        part === '' ||
        part.length > 4 ||
        GENERIC.test(part) ||
        WORDY.test(part)
      )
        break;
      from = more.from;
    }
    return { from, to: end + m[0].length, value: folded.slice(from, end + m[0].length) };
  },
};

/** 石峰区华垅社区: what is called so is seldom anything but a name. */
export const community: Rule = {
  ...suffixedPlace,
  name: 'zh.suffixed-community',
  weak: true,
  pattern: /(?<=\p{Script=Han})(?:社区|新村|收费站)/u,
};

const VAGUE =
  /平坦|套|思|一带|道|铁|公|网|思|半|出|后|退|沿|有|上|条|走|新|过|十字|马|跑|高|乡间|乡村|山|石子|水泥|柏油|林荫|必经|回家|上学|下班|致富|发展|改革|开放|长征|创业|革命|心|复兴|强国|幸福|小|大|湿|泥|夜|商业|步行|美食|老|古|逛|上/;
const WORDY =
  /[下产鸿]$|建立|设立|撤回|十佳|强化|夯实|减少|增加|扩大|优化|筑牢|压实|巩固|排查|巡查|整治|清理|覆盖|纳入|影响|政治|思想|推动|保障|提高|促进|加强|改善|完善|深化|带动|助力|服务|建设|发展|治理|工作|管理|活动|组织|开展|推进|打造|居住|生活|进行|实施|指导|居民|志愿|参与|打工|务工|老家|问题|情况|项目|工程|经济|政策|资金|创新|实验|示范|美丽|特色|幸福|文明|平安|智慧|和谐|国际|基层|党建|网格|物业|业主|高档|封闭|周边|辖区|所在|贫困|偏远|边远|自然|行政|部分|中小|主要|重要|重大|主干|红绿灯|交叉|斑马|上班|下班|回家|多个|数个|整个|跨境|省际|城际|全程|双向|单向|驶|行驶|驾|突破|站上|登上|翻越|爬|跳|游|收复|失守|通往|通向|一条|这条|那条|走出|走过|走上|走进|觉得|询问|力争|挖掘/;
