/* Every number of a text is at most one thing: a sum, a share, an age, a measure, a count, or none of them. */
import { type FactType, type Found, makeFound } from '../../../facts/fact';
import { near } from '../../../text/near-letters';
import { overlaps, type Span } from '../../../text/span';
import { type Numeral, tidy } from '../numbers';
import { agesByDecade, readAge } from './age';
import { approximateAfter, approximateBefore } from './around';
import { withCompared } from './elliptic';
import { type Amount, readMoney } from './money';
import { isLabel, maskedSpans } from './no-amount';
import { readPercent } from './percent';
import { countedNoun, halves, readMeasure } from './quantity';

/** Amounts, ages by the decade last. `taken` are spans that belong to times and durations. */
export function findAmounts(text: string, numbers: readonly Numeral[], taken: readonly Span[]): Found[] {
  const ages = agesByDecade(text).map((age) => foundAs('age', age, true));
  const half = halves(text).map((h) => foundAs('quantity', h, approximateBefore(text, h.from)));
  if (!numbers.length) return [...ages, ...half];
  const masks = maskedSpans(text);
  const found: Found[] = [];
  let last: Found | null = null;
  numbers.forEach((n, i) => {
    if (last && n.from < last.to) return;
    const read = readAmount(text, n, numbers.slice(i + 1, i + 4), { masks, taken });
    if (!read) return;
    const [type, amount] = read;
    last = foundAs(type, amount, approximateBefore(text, amount.from) || approximateAfter(text, amount.to));
    found.push(last);
  });
  return [
    ...withCompared(text, shareScales(text, found, numbers)),
    ...ages,
    ...half.filter((h) => !found.some((f) => overlaps(f, h))),
  ];
}

const foundAs = (type: FactType, { from, to, value, unit }: Amount, approximate: boolean): Found =>
  makeFound({ type, rule: `en.${type}`, value: value ?? null, unit: unit ?? null, approximate, from, to });

interface NotHere {
  readonly masks: readonly Span[];
  readonly taken: readonly Span[];
}

function readAmount(
  text: string,
  n: Numeral,
  rest: readonly Numeral[],
  { masks, taken }: NotHere,
): [FactType, Amount] | null {
  // "Million Dollar Baby": how many is not said
  if (/^(?:m|b|tr)illion$/i.test(text.slice(n.from, n.to))) return null;
  const age = readAge(text, n);
  if (age && !masks.some((m) => m.from === n.from && m.to === n.to)) return ['age', age];
  if (taken.some((t) => overlaps(t, n))) return null;
  // a figure that a machine has torn apart ("46 . 8") tells nothing sure
  if (masks.some((m) => overlaps(m, n) && /\d [.,] \d/.test(text.slice(m.from, m.to)))) return null;
  const money = readMoney(text, n, rest);
  if (money) return ['money', money];
  const percent = readPercent(text, n);
  if (percent) return ['percent', percent];
  if (isNamedMeasure(text, n)) return null;
  const measure = readMeasure(text, n);
  if (measure && !masks.some((m) => overlaps(m, n) && m.from < n.from))
    return ['quantity', signed(text, measure)];
  if (masks.some((m) => overlaps(m, n))) return null;
  const count = readCount(text, n);
  return count && ['quantity', count];
}

/** So short a text is a caption, or a cell. */
const CAPTION = 30;
/** Ninety Mile Beach, but not in a headline, where all words may have capitals. */
const isNamedMeasure = (text: string, n: Numeral): boolean =>
  !n.figures &&
  /(?<![\p{L}’'-])\p{Ll}{3}/u.test(text) &&
  /^\p{Lu}\p{Ll}+[\s-](?:Mile|Foot|Acre|Inch|Yard)\s\p{Lu}/u.test(text.slice(n.from, n.from + 30));

const BEFORE_NAME = near(/(?<!\p{L})(?:\p{Ll}+|The|\p{L}+['’]s)\s[“"]?$/u);
/** The Six Nations, the Three Amigos: a name, where no other capital stands before it. */
const isNamed = (text: string, n: Numeral): boolean =>
  /^\p{Lu}\p{Ll}+\s[“"]?\p{Lu}/u.test(text.slice(n.from, n.to + 3)) &&
  BEFORE_NAME.test(text.slice(Math.max(0, n.from - 20), n.from));

const LAST_WORD = near(/^\p{Lu}\p{Ll}+(?!\p{Ll}|\s\p{Lu}|-)/u);
const CAPITAL_BEFORE = near(
  /(?<![.!?:]["”]?\s)(?<!^)\b(?!(?:The|And|Of|In|At|All|About|Nearly|Only|Another|Over|Some|Last|First|Next)\s)\p{Lu}\p{Ll}+\s$/u,
);
/** The Hateful Eight: the end of a name, but in a headline. */
const endsName = (text: string, n: Numeral): boolean =>
  LAST_WORD.test(text.slice(n.from, n.to + 3)) &&
  CAPITAL_BEFORE.test(text.slice(Math.max(0, n.from - 20), n.from)) &&
  /[.!?]["”’)]*\s*$/.test(text);
/** "An app or two": which of them, not of what stands behind. */
const OR_TWO = near(/\b[Aa]n?\s(?:[\p{L}-]+\s){0,3}(?!one\s)[\p{L}-]+\sor\s$/u);
const CHINESE_BEHIND = /^\s?[\p{Script=Han}\u3001\u3002\uff0c]/u;
const CHINESE_BEFORE = /[\p{Script=Han}\u3001\u3002\uff0c]\s?$/u;

/** A bare number, with what it counts; null where it is a pronoun, a label, a year or half of a word. */
function readCount(text: string, n: Numeral): Amount | null {
  const word = text.slice(n.from, n.to);
  const after = text[n.to] ?? '';
  if (/\p{L}/u.test(after)) return null;
  // between words or marks of Chinese: read there
  if (CHINESE_BEHIND.test(text.slice(n.to, n.to + 2)) || CHINESE_BEFORE.test(text.slice(0, n.from).slice(-2)))
    return null;
  if (!n.figures && /^['’]s\s/.test(text.slice(n.to, n.to + 3))) return null; // "Five's show": a name
  if (
    after === '-' &&
    /^-\p{L}/u.test(text.slice(n.to, n.to + 2)) &&
    !/^-(?:odd|plus)/.test(text.slice(n.to))
  )
    return null; // "three-way", "two-time": an adjective, not a count
  // hyphens set apart by a machine
  if (!n.figures && /^ - \p{Ll}+\s/u.test(text.slice(n.to, n.to + 20))) return null;
  // "10-15 boats" is a range, "F-16" a name
  if (/\p{L}-$/u.test(text.slice(Math.max(0, n.from - 2), n.from))) return null;
  const range = /^\s?(?:-|–|to|or)\s?\d[\d,.]*/.exec(text.slice(n.to, n.to + 14));
  const noun = countedNoun(text, n.to) ?? (range && countedNoun(text, n.to + range[0].length));
  if (/^one$/i.test(word) && !/\b(?:minus|negative)\s+$/i.test(text.slice(Math.max(0, n.from - 10), n.from)))
    return null;
  if (isLabel(text, n, noun)) return null;
  // "opens at nine" is an hour
  if (!noun && !n.figures && n.value <= 12 && /\bat\s+$/i.test(text.slice(Math.max(0, n.from - 4), n.from)))
    return null;
  // 7/12, a day of a list
  if (n.figures && /^\/\d/.test(text.slice(n.to, n.to + 2))) return null;
  // "ground zero", "zero shame"
  if (/^zero$/i.test(word) && noun === null && text.length > CAPTION) return null;
  if (!n.figures && (isNamed(text, n) || (noun === null && endsName(text, n)))) return null;
  if (/^0[1-9]\d\d$/.test(word)) return null; // 0600 is an hour
  if (n.figures && !n.scaled && /^(?:1[5-9]|20)\d\d$/.test(word) && !noun) return null;
  const isOrTwo = !n.figures && OR_TWO.test(text.slice(Math.max(0, n.from - 60), n.from));
  return signed(text, { from: n.from, to: n.to, value: n.value, unit: isOrTwo ? null : noun });
}

const MINUS = /(?:(?:(?<!\d)[\s(]|(?<=\/))[-−]|\b(?<!\bor\s)(?:minus|negative)\s+)$/i;
/** Alone at the start of a text it may stand apart; elsewhere a dash between blanks is one. */
const MINUS_AT_START = /^\s*[-−]\s?$/;

/** With the minus that stands before it, where one does: "-5 °C", "minus 5 degrees". */
function signed(text: string, amount: Amount): Amount {
  const before = text.slice(Math.max(0, amount.from - 10), amount.from);
  const minus = (amount.from <= 10 && MINUS_AT_START.exec(before)) || MINUS.exec(before);
  if (!minus || typeof amount.value !== 'number') return amount;
  return { ...amount, from: amount.from - minus[0].trimStart().length, value: -amount.value };
}

const RANGE = /^(?:-\s)?\s?(?:to|-|–|or)\s?$/;
const ALSO_AGED = /^(?:,|,?\sand|,?\sor)\s$/;
/** Between two ages: "Jane, 21, and Sasha, 19". */
const ANOTHER_AGED = near(/^,\s(?:and\s)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?,\s$/u);
const SERIES = /^\s?(?:to|-|–|and|or)\s?$/;

/** "10 to 15 miles", "£3-5bn", "aged 20 to 30": what is said once goes for both; "$5 to $10 million": the first is millions too. */
function shareScales(text: string, amounts: readonly Found[], numbers: readonly Numeral[]): Found[] {
  const found = [...amounts];
  const isBare = (f: Found): boolean => f.type === 'quantity' && f.unit === null;
  const isAged = (f: Found): boolean => /^age[ds]?\s/i.test(text.slice(f.from, f.to));
  const like = (f: Found, other: Found): Found => {
    // 75 cents are 0.75 dollars, 25 basis points a quarter of one
    const written = numbers.find((n) => n.from >= other.from && n.to <= other.to)?.value ?? 0;
    const part = typeof other.value === 'number' && other.value < written ? other.value / written : 1;
    const value = typeof f.value === 'number' && part !== 1 ? tidy(f.value * part) : f.value;
    return { ...f, value, type: other.type, unit: other.unit, rule: other.rule };
  };
  for (let i = 0; i + 1 < found.length; i++) {
    const [f, next] = found.slice(i, i + 2) as [Found, Found];
    const between = text.slice(f.to, next.from);
    const isRange =
      RANGE.test(between) ||
      (between === ' and ' && /\bbetween\s/i.test(text.slice(Math.max(0, f.from - 12), f.to)));
    if (isRange && isBare(f) !== isBare(next)) {
      if (isBare(f)) found[i] = like(f, next);
      else if (/^(?:money|age)$/.test(f.type)) found[i + 1] = like(next, f);
    }
    // "12 to 18 inches": the first counts none, it measures
    const isPlain = numbers.some((n) => n.from === f.from && n.to === f.to);
    if (isRange && isPlain && f.type === 'quantity' && f.unit !== null && next.unit !== f.unit)
      found[i] = like(f, next);
    // "boys aged five, seven and 12"
    if (
      f.type === 'age' &&
      isBare(next) &&
      (isAged(f) || found[i - 1]?.type === 'age') &&
      ALSO_AGED.test(between)
    )
      found[i + 1] = like(next, f);
    if (f.type === 'age' && isBare(next) && ANOTHER_AGED.test(between)) found[i + 1] = like(next, f);
    if (SERIES.test(between)) found[i] = withScaleOf(found[i + 1] as Found, found[i] as Found, text, numbers);
  }
  return found;
}

/** The amount in the millions of the next one, where only that has a word for them and the amount is the smaller. */
function withScaleOf(next: Found, f: Found, text: string, numbers: readonly Numeral[]): Found {
  if (next.type !== f.type || typeof f.value !== 'number' || typeof next.value !== 'number') return f;
  if (f.value >= 1000 || next.value < 1000) return f;
  const written = numbers.find((n) => n.from >= next.from && n.to <= next.to);
  const scale = /\b(thousand|million|billion|trillion|bn|mn?|tn)\s*$/i.exec(
    text.slice(next.from, next.to).replace(/[^a-z\s]/gi, ' '),
  );
  if (!written || !scale) return f;
  const plain = Number.parseFloat(text.slice(written.from, written.to).replace(/,/g, ''));
  if (!(plain > 0) || f.value > plain) return f;
  return { ...f, value: (f.value * next.value) / plain };
}
