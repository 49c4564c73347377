/* Ages: 92岁, 12周岁, 三岁半, 十个月大, 60多岁, 年近七十, 四十出头. Value in years. */
import type { Rule } from '../../facts/rule';
import { AMOUNT_START, numberAt, readAmount } from './amounts';

const YEARS = /\s*(?:周|虚)?岁(?:半|多)?(?!月)/y;
/** Tens of years without 岁, where nothing but an age is told so; not 今年近20城. */
const TENS =
  /(?:[二三四五六七八九]十|[2-9]0)(?=出头|(?<=(?<![\d今去前明后每当同本全近多数几一二两三四五六七八九十这那])年[近过逾届].{2})(?![\d万亿千百岁年月个名多余.]))/y;
const SMALL = /\s*(?:(个?月|周|天|日))大(?![家会学小])/y;
const SHARE: Readonly<Record<string, number>> = {
  个月: 1 / 12,
  月: 1 / 12,
  周: 7 / 365,
  天: 1 / 365,
  日: 1 / 365,
};

export const age: Rule = {
  name: 'zh.age',
  kind: 'age',
  pattern: AMOUNT_START,
  read(m, { folded }) {
    const years = readAmount(folded, m.index, YEARS);
    if (years) {
      const half = /半$/.test(years.unit) && typeof years.value === 'number' ? 0.5 : 0;
      return {
        from: years.from,
        to: years.to,
        value: typeof years.value === 'number' ? years.value + half : years.value,
        unit: '岁',
        approximate: years.approximate || /多$/.test(years.unit),
      };
    }
    TENS.lastIndex = m.index;
    const tens = TENS.exec(folded)?.[0];
    const value = tens ? numberAt(folded, m.index)?.value : undefined;
    if (tens && value) return { to: m.index + tens.length, value, unit: '岁', approximate: true };
    const small = readAmount(folded, m.index, SMALL);
    if (!small) return null;
    const share = SHARE[small.unit.replace('大', '')] ?? 1;
    const inYears = (n: string | number): number => Math.round(Number(n) * share * 1000) / 1000;
    return {
      from: small.from,
      to: small.to,
      value:
        typeof small.value === 'number'
          ? inYears(small.value)
          : small.value.split('~').map(inYears).join('~'),
      unit: '岁',
      approximate: small.approximate,
    };
  },
};
