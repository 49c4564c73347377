/*
 * Figures of any language with what stands beside them: "5 millones de euros", "R$ 40", "2 315 км", "15日" is left to the dates,
 * "30 minutos" a length of time; else what is counted.
 */
import type { Rule, RuleContext, RuleValue } from '../../facts/rule';
import { anyOf } from '../../text/literally';
import { near } from '../../text/near-letters';
import { AND_WORD, BETWEEN, CHANGE, clocksBetween, FROM, TO_WORD } from './between-amounts';
import type { Unit } from './cldr-units';
import { counterAt } from './counters';
import { andHalf, halfBehind } from './halves';
import { lower } from './lower';
import { exact, hasMore, LINK, type Scaled, type ScaleForms, scaledAt, unitBehind } from './scales';

/** A sign that alone means so much means something else as well. */
const TOO_MUCH = 1e12;
/** Figures beyond are no number that anybody means. */
const TOO_LARGE = 1e15;
/** "Anna Roe (46)", 山田花子さん(46). */
const NAMED =
  /\p{Lu}[\p{L}\p{M}’'-]+ (?:\p{Ll}+ )?\p{Lu}[\p{L}\p{M}’'-]+ \($|(?:さん|くん|ちゃん|氏|容疑者|被告|議員|[市町村社会校]長|選手|監督|教授|[가-힣]{2,3} ?씨)[(（]$/u;
const AGE = /^(?:[1-9]\d|10\d)$/;
const ORDINAL = /[第제]$/;
/** So many digits in a row, with nothing that they measure, are a telephone's or a reference. */
const BARE_TOO_LONG = /^\d{7}/;
/** "CAC 40", "JO 2024", "Prahu 9": a part of a name, where no word of what is counted follows. */
const CAPITALS_BEFORE = /(?<!\p{L})\p{Lu}{2,}[ -]$/u;
const NAME_BEFORE = /[^.!?:«»“”"„\s]\s*\p{Lu}[\p{L}\p{M}’'-]* $/u;
const CASELESS = /^ ?\p{Lo}/u;
/** "(12)", "no. 178", "стр. 15", "min. 16": a footnote, a number of something, a minute of a match. */
const LABEL_BEFORE = near(
  /(?:(?<!\p{L})(?:no|nr|nº|n\.º|núm|num|p|pp|pág|pag|стр|ст|№|s|str|min|art|cap|vol|hal|ayat|km|kilómetro|quilômetro|kilomètre|chilometro|No|Nr|Art|Vol)\.? ?|[#№§])$/u,
);
/** Letters that stand apart from a figure in these scripts; in others words run on into figures. */
const APART = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}';
const LETTER_BEHIND = new RegExp(`^[${APART}]`, 'u');
/** "Anna Roe, 46 ans," "Juan Roe, de 46 años," "Jan Roe (46 lat)": what stands before it, and behind. */
const PERSON_BEFORE =
  /\p{Lu}[\p{L}\p{M}’'-]{2,} (?:(?:de|del|della|di|da|dos|du|van|von|der|den|la|le|bin|al) ){0,2}\p{Lu}[\p{L}\p{M}’'-]+(?:, | \()(?:\p{Ll}{2} )?$/u;
const END_OF_AGE = /^[,).;]/;
/** A figure of a year, an ordinal, a clock, a part of a name. */
const NO_AMOUNT_BEHIND = /^(?:['’′](?!\p{L})|['’]erne|[:/.,]\d|-[\p{L}]|\.?[ºª]|°(?! ?C)|\.\s?\p{Ll}|[_@#])/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const NOUN = /^ (\p{Ll}[\p{L}\p{M}'’-]{2,})/u;
/** Words before a year. */
const IN_YEAR = /(?:^|[\s(])(?:en|em|in|im|vers|año|ano|an|hacia)\s$/iu;
/** A round number of people as often as a year: 1500. */
const ROUND_YEAR = /^1[5-8]00$/;

export interface AmountForms extends ScaleForms {
  /** The language's ISO 639 code. */
  readonly code: string;
  /** The language's commonest words: nothing that is counted. */
  readonly common: ReadonlySet<string>;
  /** What stands behind a year ("m.", 年); empty where nothing does. */
  readonly behindYear: string;
  /** Whether the figure at `at` is said to be rough. */
  readonly isAround: (text: string, at: number) => boolean;
}

export function amountRule(forms: AmountForms): Rule {
  const number = forms.numbers.pattern;
  return {
    name: 'other.amount',
    kind: 'quantity',
    pattern: new RegExp(
      `(?:(?<![${APART}\\p{N}_.,:/+#@%’'-])|(?<=\\p{Script=Hebrew}-))(?:(${anyOf(forms.units.before.keys())})\\s?)?((?<!\\p{L})-)?(${number})(?:\\s?[-–—]\\s?(${number}))?`,
      'u',
    ),
    read(match, context) {
      const amount = readAmount(match, context, forms);
      if (!amount) return null;
      const to = amount.to ?? match.index + match[0].length;
      const isRough =
        forms.isAround(context.folded, match.index) ||
        hasMore(context.folded, match.index, to) ||
        OVER.test(context.folded.slice(to, to + 8));
      return isRough ? { ...amount, approximate: true } : amount;
    },
  };
}

/** Here a word in s is a genitive or a verb. */
const NO_PLURAL_IN_S = /^(?:sv|da|nb|nn|no|lt|lv|fi|is)$/;
/** 100人余り, 3億円以上, 50명 이상: so many and more. */
const OVER =
  /^(?:[人名個件台社校棟戸頭]?(?:余り|あまり|余(?!り)|以上|超(?!え))|[명개건곳대원%]? ?(?:이상|가량|안팎|남짓))/u;

/** A figure where it stands, with what multiplies it. */
export interface Figure {
  readonly text: string;
  readonly from: number;
  /** Where its digits end. */
  readonly end: number;
  /** Its digits, of a range the first ones. */
  readonly first: string;
  readonly low: number;
  /** Null: no range. */
  readonly high: number | null;
  readonly scaled: Scaled;
  readonly value: number | string;
  /** Digits alone that may be a year. */
  readonly isYear: boolean;
}

function readAmount(match: RegExpExecArray, context: RuleContext, forms: AmountForms): RuleValue | null {
  const { folded } = context;
  const { numbers, units } = forms;
  const [all, sign, minus, first = '', last] = match;
  const pointed = last === undefined ? numbers.pointed(first, folded, match.index + all.length) : null;
  const end = pointed?.to ?? match.index + all.length;
  const rest = folded.slice(end, end + 80);
  if (NO_AMOUNT_BEHIND.test(rest) || /^0\d/.test(first)) return null;
  if (match.index === 0 && /^[.)]\s/.test(rest)) return null; // an item of a list
  const scaled = scaledAt(folded, end, forms);
  const unit = unitBehind(folded, scaled, units);
  const before = sign === undefined ? undefined : units.before.get(sign);
  const is = before ?? unit;
  if (!is && scaled.to === end && LETTER_BEHIND.test(rest)) return null; // 15th, A4
  if (pointed && (!is || is.type === 'duration')) return null; // as often a time of day
  const low = (pointed?.value ?? numbers.read(first)) * (minus ? -1 : 1);
  const high = last === undefined ? null : numbers.read(last);
  if (high !== null && !(low < high)) return null; // a score, a code
  if (!Number.isFinite(high ?? low) || Math.abs(high ?? low) >= TOO_LARGE) return null;
  const isYear = scaled.to === end && high === null && YEAR.test(first);
  if (isYear && forms.behindYear && rest.trimStart().startsWith(forms.behindYear)) return null;
  const figure: Figure = {
    text: folded,
    from: match.index,
    end,
    first,
    low,
    high,
    scaled,
    value: amount(low, high, scaled),
    isYear,
  };
  if (!is) return countOf(figure, forms);
  if (numbers.isUnsure(first) && is.symbol !== 'EUR' && is.type !== 'percent') return null;
  return measureOf(figure, is, before ? scaled.to : (unit?.to ?? scaled.to), forms);
}

/** A figure with nothing beside it that it measures: a count, an age in brackets; null where it is none of these. */
function countOf(figure: Figure, forms: AmountForms): RuleValue | null {
  const { text, from, end, first, low, high, scaled, value, isYear } = figure;
  const { numbers, code, common } = forms;
  const bare = scaled.to === end;
  if (scaled.by >= TOO_MUCH && text.slice(end, scaled.to).trim().length === 1) return null; // 66조 is an article
  if (WAVE.test(text.charAt(scaled.to))) return waveOf(figure, forms);
  const range = bare && high === null ? rangeBehind(figure, forms) : null;
  if (range) return range;
  if (isYear && !isCounted(text, from, end, forms)) return null;
  if (bare && (BARE_TOO_LONG.test(first) || high !== null)) return null;
  const before = text.slice(Math.max(0, from - 40), from);
  const rest = text.slice(end, end + 12);
  if (bare && (CAPITALS_BEFORE.test(before) || LABEL_BEFORE.test(before))) return null;
  if (bare && !CASELESS.test(rest) && NAME_BEFORE.test(before) && !wordBehind(text, end, common)) return null;
  if (bare && AGE.test(first) && /[)）]/.test(text.charAt(end)) && NAMED.test(before))
    return { type: 'age', value, unit: 'year' };
  const counter = counterAt(code, text, scaled.to);
  if (counter?.kind === 'order' || ORDINAL.test(before)) return null;
  if (counter?.kind === 'age') return { type: 'age', value, unit: 'year', to: counter.to };
  if (counter?.kind === 'tenths')
    return { type: 'percent', value: amount(10 * low, high && 10 * high, scaled), unit: '%', to: counter.to };
  // "venceu por 2 a 1"
  if (code === 'pt' && bare && (/^ a \d{1,2}(?![\d%]|[.,]\d)/.test(rest) || /\d a $/.test(before)))
    return null;
  if (bare && !counter && /[([（［]\s?$/u.test(before) && /^\s?[)\]）］]/u.test(rest)) return null;
  if (bare && /^ ?(?:sayılı|numaralı|номер|numéro|बजे|बजकर|โมง|분기|여성|銭)/u.test(rest)) return null;
  const noun =
    counter?.word ?? (bare && NO_PLURAL_IN_S.test(code) ? null : nounBehind(text, scaled.to, !bare, common));
  if (!numbers.isUnsure(first)) return { value, unit: noun, to: scaled.to };
  return bare && noun ? { value: low * 1000, unit: noun } : null; // nobody counts thousandths of a person
}

/** A figure with its unit, which ends at `to`; null for a year by its name. */
export function measureOf(
  figure: Figure,
  is: Unit,
  to: number,
  { code, units }: AmountForms,
): RuleValue | null {
  const { text, from, end, first, low, high, scaled, value, isYear } = figure;
  if (is.type !== 'duration') return { type: is.type, value, unit: is.symbol, to };
  // "2022 roku", "2015 года": so many years would have another form
  if (isYear && is.symbol === 'Y' && !units.years.has(lower(text.slice(end, to)).trim())) return null;
  if (is.symbol === 'Y' && isAgeOf(text, from, to, first)) return { type: 'age', value, unit: 'year', to };
  const n = exact(low * scaled.by + scaled.more);
  const half = high === null && Number.isInteger(n) ? halfBehind(code, text, to) : to;
  return {
    type: 'duration',
    value: half > to ? andHalf(n, is.symbol) : `P${is.symbol.replace(/^T?/, (t) => `${t}${n}`)}`,
    approximate: high !== null,
    to: half,
  };
}

/** "10億～15億円", 3~5명: what is measured or counted stands behind the second. */
const WAVE = /[～〜∼~]/;
function waveOf({ text, scaled, value }: Figure, forms: AmountForms): RuleValue | null {
  const second = forms.numbers.next.exec(text.slice(scaled.to + 1, scaled.to + 24));
  if (!second) return null;
  const upTo = scaledAt(text, scaled.to + 1 + second[0].length, forms);
  const unit = unitBehind(text, upTo, forms.units);
  const high = amount(forms.numbers.read(second[1] ?? ''), null, upTo);
  const counter = unit ? null : counterAt(forms.code, text, upTo.to);
  if (counter?.kind === 'count' && high > value)
    return { value: `${value}~${high}`, unit: counter.word, to: upTo.to };
  if (!unit || unit.type === 'duration' || high <= value) return null;
  return { type: unit.type, value: `${value}~${high}`, unit: unit.symbol, to: unit.to };
}

/** "46 ans" between a person's name and the comma that ends what is told in passing. */
const isAgeOf = (text: string, from: number, to: number, figure: string): boolean =>
  AGE.test(figure) &&
  END_OF_AGE.test(text.slice(to, to + 8)) &&
  PERSON_BEFORE.test(text.slice(Math.max(0, from - 40), from));

/**
 * Whether what looks like a year is a round number of what the word behind it names: "1500 personnes", "около 1500 человек". The word is
 * a plural by its s, or the number is said to be rough.
 */
export function isCounted(
  text: string,
  from: number,
  to: number,
  { common, isAround }: Pick<AmountForms, 'common' | 'isAround'>,
): boolean {
  const noun = ROUND_YEAR.test(text.slice(from, to)) ? wordBehind(text, to, common) : null;
  if (!noun || noun.length < 4) return false;
  return (
    isAround(text, from) ||
    (/^\p{Script=Latin}+s$/u.test(noun) && !IN_YEAR.test(text.slice(Math.max(0, from - 8), from)))
  );
}

const amount = (low: number, high: number | null, { by, more }: Scaled): number | string =>
  high === null ? exact(low * by + more) : `${exact(low * by)}~${exact(high * by)}`;

/** So old people are counted by age more often than things last. */
const CHILD = 12;
const CLAUSE = 60;

/** "10 à 15 %", "de 2 a 3 millones de euros": the two make one where the second says what of. */
function rangeBehind(figure: Figure, forms: AmountForms): RuleValue | null {
  const { text, from, end, low } = figure;
  const { numbers, units, common } = forms;
  const rest = text.slice(end, end + 40);
  const isBetween = BETWEEN.test(text.slice(Math.max(0, from - 16), from));
  const word = (TO_WORD.exec(rest) ?? (isBetween ? AND_WORD.exec(rest) : null))?.[0];
  const second = word ? numbers.next.exec(rest.slice(word.length)) : null;
  const high = numbers.read(second?.[1] ?? '');
  if (!word || !second) return null;
  const before = text.slice(Math.max(0, from - CLAUSE), from);
  const isChange = word.includes('naar') || CHANGE.test(before) || (low > high && FROM.test(before));
  if (!isChange && !(low < high)) return null;
  const at = end + word.length + second[0].length;
  const scaled = scaledAt(text, at, forms);
  const unit = unitBehind(text, scaled, units);
  const value = amount(low, high, scaled);
  // "passer de 10 à 15 euros": what it was and what it is, two amounts
  if (isChange && !unit) return null;
  if (isChange && unit)
    return unit.type === 'duration'
      ? null
      : { type: unit.type, value: amount(low, null, scaled), unit: unit.symbol, to: end };
  if (unit?.type === 'duration') {
    const clocks = unit.symbol === 'TH' ? clocksBetween(before, low, high) : null;
    if (clocks) return { ...clocks, to: unit.to };
    // "18 à 24 ans": an age as often as not
    if (unit.symbol === 'Y' && low > CHILD) return null;
    return measureOf({ ...figure, high, scaled }, unit, unit.to, forms);
  }
  if (unit) return { type: unit.type, value, unit: unit.symbol, to: unit.to };
  const noun = nounBehind(text, scaled.to, scaled.by > 1, common);
  return scaled.by > 1 || (isBetween && noun) ? { value, unit: noun, to: scaled.to } : null;
}

/**
 * The word behind a figure, where one can be told by its blanks and it is none of the commonest. Behind a bare figure an adjective or a
 * verb may stand as well: there a plural is told by its s only.
 */
export function nounBehind(
  text: string,
  to: number,
  isScaled: boolean,
  common: ReadonlySet<string>,
): string | null {
  const link = isScaled ? LINK.exec(text.slice(to, to + 8))?.[0] : undefined;
  const noun = link
    ? wordBehind(` ${text.slice(to + link.length, to + 60)}`, 0, common)
    : wordBehind(text, to, common);
  return noun && (isScaled || /^\p{Script=Latin}{3,}s$/u.test(noun)) ? noun : null;
}

/** The word without a capital that stands at `to` behind a blank and is none of the commonest; null where none does. */
export function wordBehind(text: string, to: number, common: ReadonlySet<string>): string | null {
  const noun = NOUN.exec(text.slice(to, to + 60))?.[1];
  return noun && !common.has(lower(noun)) ? noun : null;
}
