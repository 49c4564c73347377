/* Money: 22.8万元, 1亿余元, 十块三毛, 人民币50万元, US$3.2亿, 三万元欧元. */
import type { Rule, RuleValue } from '../../facts/rule';
import { ONCE } from '../../text/once';
import { remembered } from '../../text/remembered';
import { currencyNames } from '../currency-names';
import { AMOUNT_START, match, numberAt, readAmount, tidy } from './amounts';
import { readNumber } from './numbers';

/** Names of currencies behind an amount, the longest first. */
const CURRENCIES: readonly (readonly [string, string])[] = [
  ['USD', '美元|美金|美刀|US\\$|USD'],
  ['EUR', '欧元|EUR'],
  ['GBP', '英镑|GBP'],
  ['JPY', '日元|日圆|日币|JPY'],
  ['HKD', '港元|港币|港圆|港纸|HKD'],
  ['TWD', '新台币|新台元|台币|台元'],
  ['MOP', '澳门元|澳门币|葡币'],
  ['KRW', '韩元|韩圆|韩币|韩国元'],
  ['KPW', '朝鲜元'],
  ['RUB', '卢布|俄罗斯卢布'],
  ['THB', '泰铢'],
  ['AUD', '澳大利亚元|澳元|澳币'],
  ['CAD', '加拿大元|加元|加币'],
  ['NZD', '新西兰元|纽元|纽币'],
  ['SGD', '新加坡元|新加坡币|新元|新币|坡币'],
  ['CHF', '瑞士法郎|瑞郎'],
  ['SEK', '瑞典克朗'],
  ['NOK', '挪威克朗'],
  ['DKK', '丹麦克朗'],
  ['INR', '印度卢比|卢比'],
  ['PKR', '巴基斯坦卢比'],
  ['IDR', '印尼盾|印尼卢比'],
  ['VND', '越南盾'],
  ['MYR', '林吉特|马来西亚令吉|令吉|马币'],
  ['PHP', '菲律宾比索|菲律宾披索'],
  ['MXN', '墨西哥比索'],
  ['ARS', '阿根廷比索'],
  ['BRL', '巴西雷亚尔|雷亚尔'],
  ['ZAR', '南非兰特|兰特'],
  ['NGN', '奈拉'],
  ['TRY', '土耳其里拉|里拉'],
  ['SAR', '沙特里亚尔|里亚尔'],
  ['AED', '迪拉姆'],
  ['EGP', '埃及镑'],
  ['UAH', '格里夫纳'],
  ['KZT', '坚戈'],
  ['MMK', '缅元|缅币'],
  ['CNY', '元人民币|圆人民币|人民币元|人民币|RMB|CNY|元|圆|块'],
];
const SIGNS: Readonly<Record<string, string>> = {
  US$: 'USD',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'CNY',
  '￥': 'CNY',
  HK$: 'HKD',
  NT$: 'TWD',
  A$: 'AUD',
  C$: 'CAD',
  S$: 'SGD',
};

/** The rest as the browser names them: 波兰兹罗提, 肯尼亚先令. */
const NAMES = currencyNames('zh-Hans');
const foreign = [
  ...CURRENCIES.filter(([code]) => code !== 'CNY').flatMap(([, names]) => names.split('|')),
  ...[...NAMES.keys()].filter((name) => name.length > 2 && NAMES.get(name) !== 'CNY'),
];
const byLength = (a: string, b: string): number => b.length - a.length;
const FOREIGN = foreign.sort(byLength).join('|');
/** 元 is not money in 元旦, 元年, 元素 …; 一圆 not in 圆桌; 块 only where nothing stands behind that it could count (三块木板). */
const UNIT = new RegExp(
  `\\s*个?\\s*(?:(?:元|圆)?${ONCE}(?:${FOREIGN})|(?:人民币|RMB|CNY)|(?:元人民币|圆人民币)|(?:元|圆)(?![旦年素老首宵勋帅件气桌满形月代朝])(?:整|钱)?|块(?:钱|(?=[\\s,。;、!?:)/~"”’」]|$|[就卖买起左多每给零]|[\\d一二两三四五六七八九](?:[毛角]|钱|$|[\\s,。;、!?)]|一[斤个张只件本碗份])|一[斤个张只件本碗份天月年])))`,
  'y',
);
const CHANGE =
  /\s*(?:又\s*)?([\d一二两三四五六七八九零]+)\s*(?:角|毛)(?:钱)?(?:\s*([\d一二两三四五六七八九零]+)(?:\s*分(?:钱)?|(?=[\s,。;、!?)]|$)))?|\s*(?:又\s*)?([\d一二两三四五六七八九]+)\s*(?:分钱|美分|欧分)|\s*零\s*([\d一二两三四五六七八九])\s*分/y;
/** 五块六: the digit behind is jiao (of 三毛五 it is fen), where nothing follows that it might count. */
const JIAO = /(?<=[块毛])([一二两三四五六七八九\d])(?!\d)(?=钱|一[斤个]|[\s,。;、!?)]|$)/y;
const CAPITAL = /[壹贰叁肆伍陆柒捌玖拾佰仟]/;
const CAPITALS = /[壹贰叁肆伍陆柒捌玖拾佰仟]/g;
const AFTER_SIGN =
  /(?<![\d万亿])(?:US\$|HK\$|NT\$|A\$|C\$|S\$|\$|€|£|¥|￥|人民币|新台币|港币|美金|欧元|日币|RMB)\s*:?\s*$/;

/** Ends of what `AFTER_SIGN` finds: most numbers have nothing like it before them. */
const MAY_SIGN = /[$€£¥￥币金元B\s:]/;

/** The code of a currency by how the story names it. */
const codeOf = remembered((name: string): string => {
  const sign = SIGNS[name];
  if (sign) return sign;
  const known = NAMES.get(name);
  if (known) return known;
  for (const [code, names] of CURRENCIES) {
    for (const n of names.split('|')) if (name.includes(n)) return code;
  }
  return 'CNY';
});

/** Jiao and fen behind yuan: 十块三毛 → 0.3. */
function readChange(text: string, at: number): { length: number; value: number } | null {
  JIAO.lastIndex = at;
  const jiao = JIAO.exec(text);
  if (jiao) return { length: 1, value: (readNumber(jiao[0], 0)?.value ?? 0) / 10 };
  CHANGE.lastIndex = at;
  const m = CHANGE.exec(text);
  if (!m) return null;
  const n = (s: string | undefined): number => (s ? (readNumber(s, 0)?.value ?? 0) : 0);
  return { length: m[0].length, value: n(m[1]) / 10 + (n(m[2]) + n(m[3]) + n(m[4])) / 100 };
}

const EMPTY = /(?=)/y;

export const money: Rule = {
  name: 'zh.money',
  kind: 'money',
  pattern: AMOUNT_START,
  read(m, { folded }): RuleValue | null {
    const at = m.index;
    const sign = MAY_SIGN.test(folded.charAt(at - 1))
      ? AFTER_SIGN.exec(folded.slice(Math.max(0, at - 8), at))
      : null;
    const amount = readAmount(folded, at, UNIT) ?? (sign ? readAmount(folded, at, EMPTY) : null);
    if (amount) {
      const change = typeof amount.value === 'number' ? readChange(folded, amount.to) : null;
      if (folded.charAt(at - 1) === '第') return null;
      // 往嘴里放一块, 这一块: a piece, a field
      if (amount.unit === '块' && (amount.number.value > 1e8 || (amount.number.value === 1 && !change)))
        return null;
      if (amount.unit === '块' && !change && isOfPieces(folded, amount.from, amount.to)) return null;
      const symbol = sign?.[0].replace(/[\s:]/g, '') ?? '';
      const code = codeOf(amount.unit);
      return {
        from: sign ? at - sign[0].length : amount.from,
        to: amount.to + (change?.length ?? 0),
        value: change ? tidy((amount.value as number) + change.value) : amount.value,
        unit: sign && code === 'CNY' ? codeOf(symbol) : code,
        approximate: amount.approximate,
      };
    }
    return capitals(folded, at) ?? pence(folded, at) ?? sum(folded, at);
  },
};

/** What tells of money around 40块. */
const PAID = /[钱元价卖买花付收赚贵宜省赔给费薪资租赏奖罚扣充值欠借还涨降毛角款斤]/;
const AROUND = 24;
/** What comes in pieces, told somewhat earlier too. */
const PIECE = /拼图|积木|[瓷地墙]砖|石板|[金银铜]牌|电池|显卡|GPU|芯片|[纸弹瓦陶碎]片/;
const BEFORE = 60;
/** Whether what stands around a number of 块 speaks of pieces and not of money: 拼图拼出了36块. */
export function isOfPieces(text: string, from: number, to: number): boolean {
  const around = text.slice(Math.max(0, from - AROUND), to + AROUND);
  // 每块芯片3000块
  if (/每[块片枚张个][^,。;]{0,8}$/.test(text.slice(Math.max(0, from - 12), from))) return false;
  return !PAID.test(around) && PIECE.test(text.slice(Math.max(0, from - BEFORE), to + AROUND));
}

/** Before or behind a great sum that is told without 元: 年薪20多万, 50万贷款. */
const PAY =
  /(?:年薪|月薪|底薪|高薪|彩礼|首付|积蓄|均价|总价|售价|底价|房价|收入|支出|耗资|斥资|花费|花了|赚了|净赚|亏了|亏损|放贷|放款)(?:均|都|已|预计|多了)?(?:高达|高于|低于|突破|达到?|超过?|近|约|有|为|是|在|只有|开出)?$/;
const PAY_BEHIND =
  /的?(?:年薪|贷款|存款|销售额|营业额|货款|欠款|房款|学费|奖金|罚款|现金|彩礼|积蓄|赔偿款|赃款|善款|捐款|分红|租金|(?<=的)(?:底价|总价|价格|高价|天价|售价))(?![人者户客])/y;
/** Before a range that goes on with prices told one by one: nothing but 另一处, 13个 stands between. */
const PRICED =
  /(?:均价|单价|总价|售价|底价|房价|报价|年薪|月薪)[^。;]{0,12}[\d万亿](?:元|之间)?(?:,(?:其余|另外?|还有|有)?[\d一二三四五六七八九十几]{1,4}[个处套家座](?:城市)?[在为达]?(?:\d+万-\d+万(?:之间)?)?)+$/;
function sum(text: string, at: number): RuleValue | null {
  const number = numberAt(text, at);
  if (!number || !/[万亿]/.test(text.slice(number.to - 2, number.to))) return null;
  const amount = readAmount(text, at, EMPTY);
  // 百万年薪 is so great, no sum
  if (!amount || !/^[^百千万亿].*[万亿][多余]?$/.test(text.slice(at, amount.to))) return null;
  const isPay = PAY.test(text.slice(Math.max(0, at - 8), amount.from));
  // 均价高于3万,1个在2万-3万之间
  const isGoingOn =
    typeof amount.value === 'string' && PRICED.test(text.slice(Math.max(0, at - BEFORE), amount.from));
  if (!isPay && !isGoingOn && match(PAY_BEHIND, text, amount.to) === null) return null;
  if (
    (isPay || isGoingOn) &&
    !/^(?:[\s,。;、!?)”]|$|之间|不等|的|挖|聘|以|左右|大关|成交)/.test(text.slice(amount.to))
  )
    return null;
  return {
    from: amount.from,
    to: amount.to,
    value: amount.value,
    unit: 'CNY',
    approximate: amount.approximate,
  };
}

/** Sums written in the numerals of cheques need no unit: 肆佰叁拾万. */
function capitals(text: string, at: number): RuleValue | null {
  const amount = CAPITAL.test(text.slice(at, at + 2)) ? readAmount(text, at, EMPTY) : null;
  if (!amount) return null;
  const said = text.slice(amount.from, amount.to);
  return (said.match(CAPITALS)?.length ?? 0) >= 3 && /万$/.test(said)
    ? { to: amount.to, value: amount.value, unit: 'CNY', approximate: amount.approximate }
    : null;
}

/** 五角钱, 八毛, 三美分. Not 五角大楼. */
const SMALL = /\s*(?:角钱|毛钱?(?![病巾衣线笔发])|分钱|美分)/y;
function pence(text: string, at: number): RuleValue | null {
  const amount = readAmount(text, at, SMALL);
  if (!amount || typeof amount.value === 'string') return null;
  const cents = /分/.test(amount.unit);
  // 三毛五
  const rest = match(JIAO, text, amount.to);
  return {
    from: amount.from,
    to: amount.to + (rest?.length ?? 0),
    value: tidy(amount.value / (cents ? 100 : 10) + (rest ? (readNumber(rest, 0)?.value ?? 0) / 100 : 0)),
    unit: /美/.test(amount.unit) ? 'USD' : 'CNY',
    approximate: amount.approximate,
  };
}
