/* What stands behind a figure: the words that multiply it, then its unit. */
import { near, patternOf } from '../../text/near-letters';
import type { NumberForms } from './cldr-numbers';
import type { Unit, UnitForms } from './cldr-units';
import { wordAt } from './known-word';
import { lower } from './lower';

/** "de", "di", "d’" between a million and what there is a million of. */
export const LINK = near(/^ ?(?:\p{L}{1,2} |\p{L}['’])/u);
/** In these scripts a figure goes on behind a scale: 3만5000. */
const UNSPACED_SCALE = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** 2.3 × 1,000,000 is 2,300,000. */
export const exact = (n: number): number => Number(n.toPrecision(15));

export interface ScaleForms {
  readonly numbers: NumberForms;
  readonly units: UnitForms;
}

export interface Scaled {
  readonly by: number;
  /** Of "1億2000万", "3만5000" the second part. */
  readonly more: number;
  readonly to: number;
}

/** What stands behind a figure and multiplies it; a factor of one where nothing does. */
export function scaledAt(text: string, end: number, { numbers, units }: ScaleForms): Scaled {
  const scaled = scaleBehind(text, end, numbers) ??
    letterBehind(text, end, units) ?? { by: 1, more: 0, to: end };
  return MORE.test(text.slice(scaled.to, scaled.to + 3)) ? { ...scaled, to: scaled.to + 1 } : scaled;
}

/** "10여 명", 10数人: some more than that, between the figure and what is counted. */
const MORE = /^(?:여(?= \p{Script=Hangul}|[명년개건곳차일])|数(?=[人名個件台社年日か]))/u;
/** Whether the figure at `from` has it. */
export const hasMore = (text: string, from: number, to: number): boolean =>
  /[여数]/u.test(text.slice(from, to));

/** "5 M€", "300 k$": a letter that is a scale beside money only. */
function letterBehind(text: string, end: number, units: UnitForms): Scaled | null {
  const letter = /^ ?([Mk])(?=[ €$£])/.exec(text.slice(end, end + 3));
  if (!letter) return null;
  const scaled = { by: letter[1] === 'M' ? 1e6 : 1e3, more: 0, to: end + letter[0].length };
  return unitBehind(text, scaled, units)?.type === 'money' ? scaled : null;
}

/** "5 mil 300 personas", "5 bin 300 kişi": so many behind a thousand. */
const HUNDREDS = /^\d{3}$/;

function scaleBehind(text: string, end: number, numbers: NumberForms): Scaled | null {
  const scale = scaleAt(text, end, numbers);
  if (!scale) return null;
  let { meaning: by, to } = scale;
  let more = 0;
  for (let smaller = by; ; ) {
    const next = numbers.next.exec(text.slice(to, to + 24));
    if (!next) break;
    const [all, figure = ''] = next;
    const n = numbers.read(figure);
    const word = scaleAt(text, to + all.length, numbers);
    const isUnspaced = UNSPACED_SCALE.test(text.charAt(to - 1));
    if (!word && n < smaller && (isUnspaced || (smaller === 1000 && HUNDREDS.test(figure))))
      return { by, more: more + n, to: to + all.length };
    // "1천500만", "2천3백만": both are of the greater one
    const isOfBoth =
      word !== null && isUnspaced && more === 0 && n * (word.meaning / word.last) < by && word.last > by;
    if (!word || (word.meaning >= smaller && !isOfBoth)) break;
    more += n * word.meaning;
    if (isOfBoth) by *= word.last;
    smaller = word.meaning;
    to = word.to;
  }
  return { by, more, to };
}

const TENS: Readonly<Record<string, number>> = { 십: 10, 백: 100 };

const scaleAt = (text: string, end: number, { scales }: NumberForms) => {
  // Romanian counts its millions with "de" from twenty on
  const at = text.startsWith(' de mi', end) ? 4 : text.startsWith(' ', end) ? 1 : 0;
  const rest = lower(text.slice(end + at, end + at + 40));
  // "5백만"; 백 alone begins other words
  const small = TENS[/^[십백](?=[만억조])/u.exec(rest)?.[0] ?? ''] ?? 1;
  const found = wordAt(scales, rest, small > 1 ? 1 : 0);
  if (!found) return null;
  if (small > 1) return { meaning: small * found.meaning, last: found.meaning, to: end + at + found.to };
  // "5천억", "2 लाख करोड़": so many of a greater one
  const greater = wordAt(scales, rest, found.to + (rest.startsWith(' ', found.to) ? 1 : 0));
  return greater && greater.meaning > found.meaning
    ? { meaning: found.meaning * greater.meaning, last: greater.meaning, to: end + at + greater.to }
    : { meaning: found.meaning, last: found.meaning, to: end + at + found.to };
};

export function unitBehind(
  text: string,
  { by, to }: Scaled,
  units: UnitForms,
): (Unit & { to: number }) | null {
  const rest = text.slice(to, to + 60);
  const starts = [rest.startsWith(' ') ? 1 : 0];
  const link = by > 1 ? LINK.exec(rest) : null;
  if (link) starts.push(link[0].length);
  for (const start of starts) {
    const found = wordAt(units.behind, lower(rest), start);
    // M stands for a million, not for a metre
    if (!found || (found.to === start + 1 && /\p{Lu}/u.test(rest.charAt(start)))) continue;
    const end = to + found.to;
    const of = found.meaning.symbol === 'USD' ? DOLLARS_OF.exec(text.slice(end, end + 24)) : null;
    if (of) return { type: 'money', symbol: OTHER_DOLLARS[of[1] ?? ''] ?? 'USD', to: end + of[0].length };
    return { ...found.meaning, to: end };
  }
  return null;
}

/** "dollars de Taïwan", "dólares de Singapur". */
const OTHER_DOLLARS: Readonly<Record<string, string>> = {
  Taïwan: 'TWD',
  Taiwan: 'TWD',
  Taiwán: 'TWD',
  'Hong Kong': 'HKD',
  Hongkong: 'HKD',
  Singapour: 'SGD',
  Singapur: 'SGD',
  Singapore: 'SGD',
  Singapura: 'SGD',
};
const DOLLARS_OF = patternOf(
  `^ (?:de |di |do |da )?(${Object.keys(OTHER_DOLLARS).join('|')})(?!\\p{L})`,
  'u',
);
