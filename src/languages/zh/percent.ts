/* Shares: 12.5%, 百分之五, 3个百分点, 千分之二, 三成, 九折, 对折, in percent; and 一半, as the number it is. */
import type { Rule } from '../../facts/rule';
import { AMOUNT_START, match, numberAt, readAmount, tidy } from './amounts';
import { type NumberRead, readNumber } from './numbers';

const SIGN = /\s*(?:%|％|个?\s*百\s*分\s*点|个点(?![位子赞]))/y;
const BASIS = /\s*(?:个?\s*基点|个?\s*BP(?![a-z]))/iy;
const PERMILLE = /\s*‰/y;
const TENTHS =
  /\s*成(?!(?!人(?:反对|支持|赞成|认为|表示|选择|觉得|没|不|已|会))[为了功员都立就果本长熟绩语年交人家百千分群方份名品像][^以多]?)/y;
const MORE = /\s*([一二两三四五六七八九半])(?![一二三四五六七八九十百千万个])/y;
const THOUSAND = /\s*k(?![a-z])/y;

export const percent: Rule = {
  name: 'zh.percent',
  kind: 'percent',
  pattern: AMOUNT_START,
  read(m, { folded }) {
    const at = m.index;
    const plain = readAmount(folded, at, SIGN);
    if (plain) return valueIn(plain);
    const kilo = readAmount(folded, at, /\s*k\s*(?:%|个百分点)/y, 1000);
    if (kilo) return valueIn(kilo);
    const basis = readAmount(folded, at, BASIS, 0.01);
    if (basis) return valueIn(basis);
    const permille = readAmount(folded, at, PERMILLE, 0.1);
    if (permille) return valueIn(permille);
    const tenths = readAmount(folded, at, TENTHS, 10);
    if (tenths && tenths.number.value <= 10 && folded.charAt(at - 1) !== '第') {
      const more = match(MORE, folded, tenths.to);
      if (!more || typeof tenths.value === 'string') return valueIn(tenths);
      return {
        ...valueIn(tenths),
        to: tenths.to + more.length,
        value: tenths.value + (more.trim() === '半' ? 5 : (readNumber(more.trim(), 0)?.value ?? 0)),
      };
    }
    return null;
  },
};

const valueIn = (a: { from: number; to: number; value: number | string; approximate: boolean }) => ({
  from: a.from,
  to: a.to,
  value: a.value,
  unit: '%',
  approximate: a.approximate,
});

/** 百分之五, 千分之二, 百万分之七: the whole first, the part behind it. */
export const partOf: Rule = {
  name: 'zh.part-of',
  kind: 'percent',
  pattern: /(?:百万|千万|百|佰|千|仟|万){0,5}\s{0,4}(?:百|佰|千|仟|万)\s*分\s*之\s*/,
  read(m, { folded }) {
    const whole = m[0].replace(/\s|分之?|之/g, '');
    const size = [...whole].reduce(
      (n, c) => n * ({ 百: 100, 佰: 100, 千: 1000, 仟: 1000, 万: 1e4 }[c] ?? 1),
      1,
    );
    const at = m.index + m[0].length;
    if (/[零一二两三四五六七八九\d]/.test(folded.charAt(m.index - 1))) return null;
    if (folded.startsWith('百', at) && !numberAt(folded, at))
      return { to: at + 1, value: (100 / size) * 100, unit: '%' };
    const lead = /^[负-]/.exec(folded.slice(at, at + 1))?.[0] ?? '';
    const minus = /负\s?$/.exec(folded.slice(Math.max(0, m.index - 2), m.index))?.[0] ?? '';
    const number = numberAt(folded, at + lead.length);
    if (!number) return null;
    const kilo = match(THOUSAND, folded, number.to);
    const times = (100 / size) * (kilo ? 1000 : 1) * (lead || minus ? -1 : 1);
    const upper =
      kilo || lead || minus || number.high !== null ? null : upperEnd(folded, number.to, m[0], number.value);
    if (upper)
      return {
        to: upper.to,
        value: `${tidy(number.value * times)}~${tidy(upper.value * times)}`,
        unit: '%',
        approximate: number.approximate || upper.approximate,
      };
    return {
      from: m.index - minus.length,
      to: number.to + (kilo?.length ?? 0),
      value:
        number.high === null
          ? tidy(number.value * times)
          : `${tidy(number.value * times)}~${tidy(number.high * times)}`,
      unit: '%',
      approximate: number.approximate,
    };
  },
};

/** 百分之三到五, 百分之三至百分之五: the second number, where it is the greater one of the same whole. */
function upperEnd(text: string, at: number, whole: string, low: number): NumberRead | null {
  const between = match(/\s?(?:到|至|-|~|—|–)\s?/y, text, at);
  if (between === null) return null;
  const from = at + between.length;
  const number = numberAt(text, text.startsWith(whole, from) ? from + whole.length : from);
  return number && number.high === null && number.value > low && number.value <= 100 ? number : null;
}

/** 九折, 五五折, 陆点五折, 对折, 半折: the share of the price that is left. */
export const discount: Rule = {
  name: 'zh.discount',
  kind: 'percent',
  pattern:
    /(?:([对半])|([一二两三四五六七八九壹贰叁肆伍陆柒捌玖](?:\s*点?\s*[一二三四五六七八九五])?|\d(?:\.\d+)?|\d\d)\s*)折(?![磨腾叠射扣旧断返合寿页]|回来)/,
  read(m) {
    if (m[1]) return { value: 50, unit: '%' };
    const digits = (m[2] ?? '').replace(/[\s点.]/g, '');
    const first = [...digits].map((c) => (/\d/.test(c) ? c : String(readNumber(c, 0)?.value ?? ''))).join('');
    return first.length > 3 || first === '' ? null : { value: Number(`${first}00`.slice(0, 2)), unit: '%' };
  },
};

/** 超过一半, 近半数, 一半以上, 一半的村民; not 另一半, 事半功倍, 一半一半. */
export const half: Rule = {
  name: 'zh.half',
  kind: 'quantity',
  pattern: /(?<![另这那前后上下左右第])(?:一半|半数)(?!一半)/,
  read(m, { folded }) {
    const to = m.index + m[0].length;
    const near =
      /(?:超过?|将近|近|大约|约|逾)$/.exec(folded.slice(Math.max(0, m.index - 2), m.index))?.[0] ?? '';
    const more = /^(?:以上|左右|多)/.exec(folded.slice(to, to + 2))?.[0] ?? '';
    const isOf = /^的(?!时候)|^\p{Script=Han}?[减少降跌缩砍]/u.test(folded.slice(to, to + 3));
    const fell = /(?:[减少降跌缩砍]了?|不[到足]|至少|多达|高达)$/.test(
      folded.slice(Math.max(0, m.index - 2), m.index),
    );
    if (!near && !more && !isOf && !fell) return null;
    return {
      from: m.index - near.length,
      to: to + more.length,
      value: 0.5,
      approximate: near !== '' || more !== '',
    };
  },
};
