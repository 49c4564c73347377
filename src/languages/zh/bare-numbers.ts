/*
 * Numbers without a unit that still tell a figure: 20万居民, 1,502,222, 三千五百, 五分之一, 3:1 not among them.
 * What only looks like one stays out: phone, account and model numbers, list numbers, versions, room numbers, 十分, 万一, 一般.
 */
import type { Rule } from '../../facts/rule';
import { AMOUNT_START, leadOf, numberAt, tidy } from './amounts';
import type { NumberRead } from './numbers';

const NUMBERED =
  /(?:房间号|门牌号|车牌号|楼号|方案|附件|附表|案例|步骤|选项|(?:跻身|进入|位列|位居|排名|名列|挤进|闯入|杀入|跌出|全球|全国|世界)前|日经|标普|沪深|中证|富时|恒生|创业板|纳斯达克|纳指|罗素|骁龙|麒麟|天玑|内核|工作站|树莓派|(?:^|[\s见如和与及(、,。])[图表]|\[\^|[A-Za-z]\d{1,2}\s|昇腾|鲲鹏|酷睿|锐龙|波音|空客|歼|长征|第|每|\d[投中胜负平]|电话|热线|拨打|铁路|客服|账号|编号|号码|证号|微信|QQ|邮编|No\.?|NO\.?|型号|版本|订单号|房|[A-Za-z#@_/:.]|\d[·・]|[A-Za-z\d][-+×]|[歼轰运直强教苏米图伊雅安]-|(?:伊尔|东风|巨浪|神舟)-)\s*:?\s*$/i;
/** Behind what is called by a number, or behind a list of such: 青光800芯片, 青豆31、青豆44等品种. */
const CALLED =
  /^(?:[、和与及]\p{Script=Han}{1,4}\d{2,4})*等?(?:[多\d一二两三四五六七八九十]+个)?(?:新?品[种系]|芯片|手机|平板|电脑|相机|发动机|雷达|火箭|卫星|无人机|直升机|坦克|车型|机型|小麦|水稻|玉米|大豆|棉花|油菜)/u;
/** 郑麦136, 品种青光31: varieties; but so much 小麦. */
const VARIETY = /(?<![小大燕荞水早晚黄绿红土甘木])[麦稻粳籼豆棉薯]$|(?:品[种系]|型号)“?\p{Script=Han}{1,4}$/u;
/** Directly behind: the number is part of a date, a name, an address, a score or a model. */
const GLUED =
  /^(?:[A-Za-z_#@°/:+年月日号时点分秒届期路线楼室栋版省市县区镇乡村街周季角岁后世代型系级环大小届次强弄巷天]|运会|部队|[投中胜负平]\d|[×*]\d|\.[\dA-Z\p{Script=Han}]|-[\dA-Za-z]|[·,]\d|\.x)/u;
/** Behind a number that is a model’s: 骁龙865处理器, 麒麟990 5G, 5人座. */
const MODEL =
  /^\s?(?:端口|版(?![图画面权税])|国道|省道|县道|单元|星级|A?级景区|(?:新型)?冠状病毒|账[号户]|客服|热线|官网|\d?[A-Z](?![a-z])|处理器|芯片|显卡|系列|战机|客机|战斗机|导弹|轿车|人座|装甲[旅师团营])/;
/** 5 of 图4和5, 5.4 of 内核4.14、5.4: numbered like the first. */
const NUMBERED_TOO =
  /(?:内核|版本|[A-Za-z][\s-]?|(?:^|[\s见如和与及(、,。])[图表])\s?\d[\d.]*(?:\s?[、,和与及或]\s?\d[\d.]*){0,8}\s?[、,和与及或]\s?$/;
/** 4.14 of 4.14、4.19和6.1内核: numbered like the last. */
const NUMBERED_BEHIND = /^(?:\s?[、,和与及或]\s?\d[\d.]*){0,8}\s?(?:内核|版本|版(?![图画面权税块本]))/;
/** 升级到4.2, 4.2发布: a program's next version. */
const RELEASED = /(?:发布了?|推出了?|(?:升级|更新|降级)[到至为])\s?$/;
const IS_RELEASED = /^\s?(?:正式|现已|已|刚刚)?(?:发布|推出)/;
/** What is told of where a number is a version: not 震级更新为5.4. */
const PROGRAM = /[A-Za-z]|版本|系统|程序|软件|固件|内核/;
/** 机遇2.0 is a version. */
const VERSION = /^[1-9]\.0$/;
/** The first half of a match’s result: 3比1. */
const WINS = /^比\d{1,3}(?!\d)/;

export const bareNumber: Rule = {
  name: 'zh.bare-number',
  kind: 'quantity',
  pattern: AMOUNT_START,
  read(m, { folded, text }) {
    const at = m.index;
    const number = numberAt(folded, at);
    if (!number) return null;
    const before = folded.slice(Math.max(0, at - 8), at);
    // a full-width comma parts two numbers, it groups no digits
    const behind = text.charAt(number.to) === '，' ? '' : folded.slice(number.to, number.to + 2);
    const said = folded.slice(number.from, number.to);
    const isResult = WINS.test(folded.slice(number.to, number.to + 4)) || /\d{1,3}比$/.test(before);
    if (MODEL.test(folded.slice(number.to, number.to + 6)) || isResult) return null;
    if (ENDS_IN_MONTH.test(folded.slice(number.to, number.to + 6))) return null;
    if (isList(said, folded.slice(number.to, number.to + 2))) return null;
    const upper = upperEnd(folded, number);
    if (upper)
      return {
        to: upper.to,
        value: `${tidy(number.value)}~${tidy(upper.value)}`,
        approximate: number.approximate || upper.approximate,
      };
    if (NUMBERED.test(before) || (GLUED.test(behind) && !(number.value > 24 && behind.startsWith('点'))))
      return null;
    if (/^[\d.]+$/.test(said) && isVersion(folded, at, number.to)) return null;
    if (/^\d{2,4}$/.test(said) && isCalled(before, folded.slice(number.to, number.to + 30))) return null;
    // 好处是1)……: numbers what follows
    if (
      /^\d{1,2}$/.test(said) &&
      behind.startsWith(')') &&
      !folded.slice(Math.max(0, at - 40), at).includes('(')
    )
      return null;
    if (isNameless(said, before, folded.slice(number.to, number.to + 3))) return null;
    // “714”高炮: how it is called
    if (/^\d{3,6}$/.test(said) && /(?<![到达破超约近过])[“"「『]$/.test(before) && /^[”"」』]/.test(behind))
      return null;
    // “和平-2024”演习
    if (/\p{Script=Han}[-–—]$/u.test(before) && /^[”"」》]/.test(behind)) return null;
    if (VERSION.test(said) && /[\p{Script=Han}A-Za-z]$/u.test(before) && /^[”"」》]/.test(behind))
      return null;
    if (!(number.han ? telling(folded, number.from, number.to, said) : plain(said, before, behind)))
      return null;
    const sign = minusBefore(folded, at);
    return {
      from: at - sign.length,
      to: number.to,
      value:
        number.high === null
          ? tidy(number.value * (sign ? -1 : 1))
          : `${tidy(number.value)}~${tidy(number.high)}`,
      approximate: number.approximate,
    };
  },
};

/** Whether a number in Western digits is a program's version, or one of several. */
function isVersion(text: string, at: number, to: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  const behind = text.slice(to, to + 40);
  if (NUMBERED_TOO.test(before) || NUMBERED_BEHIND.test(behind)) return true;
  return (
    /^\d+\.\d+$/.test(text.slice(at, to)) &&
    PROGRAM.test(before) &&
    (IS_RELEASED.test(behind) || (RELEASED.test(before) && /^\s?(?:[^\s\p{L}\d]|$|版)/u.test(behind)))
  );
}

/** Whether a number is part of how a product or a variety is called. */
const isCalled = (before: string, behind: string): boolean =>
  /\p{Script=Han}$/u.test(before) && (CALLED.test(behind) || VARIETY.test(before));

/** 5 of 每年5—8月, 10 of 10至19世纪. */
const ENDS_IN_MONTH = /^(?:-{1,2}|—{1,2}|[~–至到])\d{1,2}(?:月|世纪|[日号](?![线楼]))/;

/** “青溪2035”, “2030愿景”, “雪龙2”号; 120救护车; 四 of 第三、四: no figures, but how things are called. */
const isNameless = (said: string, before: string, behind: string): boolean =>
  (/^20[2-6]\d$/.test(said) &&
    (behind.startsWith('愿景') || /[“"「《]\p{Script=Han}{1,7}$/u.test(before)) &&
    /^[”"」》愿]/.test(behind)) ||
  (/\p{Script=Han}$/u.test(before) && /^[”"」]号/.test(behind)) ||
  // a kind of rice, a ship: “青粳31”
  (/^\d{1,4}$/.test(said) &&
    /[“"「]\p{Script=Han}{1,7}(?<![达破超约近过到至])$/u.test(before) &&
    /^[”"」]/.test(behind)) ||
  (said === '120' && /^(?:救护|急救)/.test(behind)) ||
  // 12306售票系统, 315晚会: a line one calls, a day of the year
  /^(?:12306|12345|12315|12123)$/.test(said) ||
  (/^(?:315|618|818|99)$/.test(said) && /^(?:晚会|大促|购物|划算|聚划)/.test(behind)) ||
  /第[一二三四五六七八九十]+(?:、[一二三四五六七八九十]+)*、$/.test(before);

/** 985高校, 211工程: universities by the name of a list. */
const isList = (said: string, behind: string): boolean =>
  (said === '985' || said === '211') &&
  /^(?:高校|院校|大学|工程|学校|本科|硕士|博士|毕业|和双|、双|、2|、9|和2)/.test(behind);

/** 3万 of 2万-3万: both in 万 or 亿, the second the greater. */
function upperEnd(text: string, low: NumberRead): NumberRead | null {
  if (!/[万亿]$/.test(text.slice(low.from, low.to))) return null;
  const joint = /^\s?[-~–—至到]\s?/.exec(text.slice(low.to, low.to + 3))?.[0];
  const high = joint === undefined ? null : numberAt(text, low.to + joint.length);
  return high && /[万亿]$/.test(text.slice(high.from, high.to)) && high.value > low.value ? high : null;
}

/** The sign of a negative number with the blanks behind it; empty where there is none, or where a hyphen joins. */
const minusBefore = (text: string, at: number): string =>
  /(?:(?<![不辜肩背担])负|(?<![\d\p{L})-])-)\s*$/u.exec(text.slice(Math.max(0, at - 8), at))?.[0] ?? '';

/** Western digits: with 万, 亿 or a comma always; bare ones where they stand as words of a sentence do. */
function plain(said: string, before: string, behind: string): boolean {
  if (/[万亿百千]/.test(said) || /,/.test(said)) return true;
  const digits = said.replace(/\D/g, '');
  if (digits.length > 7 || /^0\d/.test(said)) return false;
  if (/[(（【[]$/.test(before) && /^[)）】\]]/.test(behind)) return false;
  // 2.……；3.…… number what follows
  if (
    /(?:^|[。;:!?…,”)）])\s*$/.test(before) &&
    /^(?:[.、)）](?!\d)|[.、)）]$)/.test(behind) &&
    digits.length < 3
  )
    return false;
  return true;
}

/** Han numerals of two characters and more with a scale, or one alone between marks. */
function telling(text: string, from: number, to: number, said: string): boolean {
  if (/^(?:十|百|千|万|千万|百万|万万)$/.test(said)) return false;
  const behind = text.charAt(to);
  // 十八洞村
  if (/^\p{Script=Han}?[村屯庄](?![民里])/u.test(text.slice(to, to + 3))) return false;
  // 十一、…… numbers a section
  if (behind === '、' && text.slice(0, from).trim() === '') return false;
  if (said.length >= 2 && /[十百千万亿兆点拾佰仟廿卅]/.test(said))
    return !/^[分之里足全]/.test(behind) || /之/.test(behind);
  // 二，… at the head of a paragraph numbers it, and so does 二是… where the block has a 一是… too
  if (/(?:^|[。;!?:])\s*$/.test(text.slice(Math.max(0, from - 4), from)) && /^[、.:)]/.test(behind))
    return false;
  if (text.slice(0, from).trim() === '' && behind === ',') return false;
  if (
    behind === '是' &&
    /[,。;、!?:“"]|^$/.test(text.charAt(from - 1)) &&
    (from === 0 || isPoint(text, said))
  )
    return false;
  return (
    said.length === 1 &&
    (/^[\s,。;、!?”"』」是和与还]?$/.test(behind) || /^(?:不是|而是)/.test(text.slice(to, to + 2))) &&
    /^[\s,。;、!?:“"『「是和与]?$/.test(text.charAt(from - 1))
  );
}

/** Whether the point before or behind this one (一是…, 二是…; or 一是…, 一是…) stands in the text as well. */
function isPoint(text: string, said: string): boolean {
  const at = POINTS.indexOf(said);
  if (at < 0) return false;
  return (
    [POINTS[at - 1], POINTS[at + 1]].some((c) => c !== undefined && text.includes(`${c}是`)) ||
    (said === '一' && /(?:其次|第二|二来|另一)[是个]/.test(text)) ||
    text.split(`${said}是`).length > 2
  );
}
const POINTS = '一二三四五六七八九十';

/** 五分之一, 三百五十又3分之1, 3/5. */
export const fraction: Rule = {
  name: 'zh.fraction',
  kind: 'quantity',
  pattern: AMOUNT_START,
  read(m, { folded }) {
    const whole = numberAt(folded, m.index);
    if (!whole) return null;
    const lead = leadOf(folded, m.index, whole);
    const near = /^[大约近逾超]/.test(lead) ? lead : '';
    const before = near || minusBefore(folded, m.index);
    const and = /^\s*又\s*/.exec(folded.slice(whole.to, whole.to + 6))?.[0];
    const base = and ? whole.value : 0;
    const below = and ? numberAt(folded, whole.to + and.length) : whole;
    if (!below) return null;
    const of = /^\s*分\s*之\s*负?/.exec(folded.slice(below.to, below.to + 10))?.[0];
    if (!of) return null;
    const above = numberAt(folded, below.to + of.length);
    if (!above || below.value === 0 || folded.startsWith('决赛', above.to)) return null;
    const minus = (before && !near ? -1 : 1) * (of.endsWith('负') ? -1 : 1);
    return {
      from: m.index - before.length,
      to: above.to,
      value: tidy(minus * (base + above.value / below.value)),
      approximate: above.approximate || near !== '',
    };
  },
};

/** `--3` is three: two signs undo each other. */
const exponent = (power: string): number =>
  Number(power.replace(/[-+]/g, '')) * (power.split('-').length % 2 ? 1 : -1);

const FORMULA =
  /(?<![\d.A-Za-z/:-])(?<minus>-?)(?:(?<base>\d+(?:\.\d+)?)\^(?<power>[-+]*\d+)|(?:(?<whole>\d+)\s+)?(?<above>\d+)\/(?<below>\d+)|(?<small>\d+(?:\.\d+)?e-?\d+))(?![\d./:A-Za-z])/i;

/** 2^5, 3/5, 1 4/3, -12e-1. A date in figures is longer, and so wins. */
export const formula: Rule = {
  name: 'zh.formula',
  kind: 'quantity',
  pattern: FORMULA,
  read(m) {
    const { minus, base, power, whole, above, below, small } = m.groups ?? {};
    const sign = minus ? -1 : 1;
    if (small) return { value: tidy(sign * Number(small)) };
    if (base) return { value: tidy(sign * Number(base) ** exponent(power ?? '')) };
    if (Number(below) === 0) return null;
    return { value: tidy(sign * (Number(whole ?? 0) + Number(above) / Number(below))) };
  },
};
