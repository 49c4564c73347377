/* "in her mid-30s", "aged 45", "a 45-year-old", "45 years old", "Smith, 45,", "three weeks old", "4 years and older". Value in years. */

import { matchesOf } from '../../../text/matches';
import { DECADES } from '../number-words';
import type { Numeral } from '../numbers';
import { matchAt } from './around';
import type { Amount } from './money';

const AFTER =
  /(?:[\s-]{1,2}| - )(?:(years?|months?|weeks?|days?)[\s-]+(?:olds?\b|of\s+age\b)|years(?=\s(?:and|or)\s(?:older|over|up|younger)\b)|y\.?\/?o\.?(?![\p{L}]))/iuy;
const AGED =
  /\b(?:as\s+(?:young|old)\s+as|aged?(?:\s+of|\s+(?:between|about|around|just|only))?|(?<=\bthe\s)ages\s+(?:of|between)|ages)\s+$/i;
const BRACKETED = /\b(?:Jr|Sr)\.,?\s\(?$|\p{Lu}[\p{L}'’.-]*\p{Ll},\s$|\p{Lu}[\p{L}'’.-]*\p{Ll}\s\($/u;
/** A name of two words and a comma: "Jane Roe, nine, sang", "her husband Tom Hale, 35."; "both 37,", "said Jane, 27." */
const IN_FULL =
  /(?:,\sboth|\b(?:said|says|named|called)\s\p{Lu}[\p{L}'’-]*\p{Ll},)\s$|(?:^|[\s(“"])(?!(?:In|At|From|On|Near|The|To|For|By|Of)\s)\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}'’-]*\p{Ll},\s$/u;
const YEARS: Readonly<Record<string, number>> = { year: 1, month: 1 / 12, week: 7 / 365, day: 1 / 365 };

/** So short a text is a caption, "Jane Roe, 37". UTF-16 code units. */
const CAPTION = 50;

/** The age that this number is, or null. */
export function readAge(text: string, n: Numeral): Amount | null {
  const after = matchAt(AFTER, text, n.to);
  if (after) {
    const years = n.value * (YEARS[(after[1] ?? 'year').toLowerCase().replace(/s$/, '')] ?? 1);
    return { from: n.from, to: n.to + after[0].length, value: Math.round(years * 1000) / 1000, unit: 'year' };
  }
  if (!Number.isInteger(n.value) || n.value < 1 || n.value > 120 || n.scaled) return null;
  const before = text.slice(Math.max(0, n.from - 24), n.from);
  const aged = AGED.exec(before);
  if (aged)
    return {
      from: n.from - aged[0].length + (aged[0].length - aged[0].trimStart().length),
      to: n.to,
      value: n.value,
      unit: 'year',
    };
  if (/\b(?:boy|girl|child|toddler)\sof\s$/i.test(before) && !/^-/.test(text.slice(n.to)))
    return { from: n.from, to: n.to, value: n.value, unit: 'year' };
  // "Jane Roe, 45," and "Jane Roe (45)": a name before, a comma or bracket behind
  if (
    ((n.figures && BRACKETED.test(before)) || IN_FULL.test(before)) &&
    (/^(?:,(?:\s(?:a|an|the|of|who|from|was|is|said|has|had|and)\b|\s[a-z])|\s[–—-]\s|\))/.test(
      text.slice(n.to, n.to + 8),
    ) ||
      (n.to === text.length && text.length < CAPTION) ||
      (n.figures && IN_FULL.test(before) && /^[.,](?:\s|$)/.test(text.slice(n.to, n.to + 2))))
  )
    if (!MONTH_BEFORE.test(before)) return { from: n.from, to: n.to, value: n.value, unit: 'year' };
  return null;
}

const MONTH_BEFORE =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Article|Section|Chapter|Page|Figure|Table|Route|Room|Day|Week)\b[^\p{L}]*$/u;

const TENS: Readonly<Record<string, number>> = { teens: 10, ...DECADES };
const SAID = `((?:(early|mid|late)[\\s-])?(${Object.keys(TENS).join('|')}|[2-9]0s))(?!\\p{L})`;
const DECADE = new RegExp(`\\b(?:his|her|their|my|our|your)\\s+${SAID}`, 'giu');
const ANOTHER = new RegExp(`\\s(?:and|or|to)\\s${SAID}`, 'iuy');
/** First and last year of a part of ten: "her early twenties". */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
};

/** "in his 40s", "a woman in her mid-thirties", "their 40s and 50s": from one age to another, as `low~high`. */
export function agesByDecade(text: string): Amount[] {
  return matchesOf(DECADE, text).flatMap((m) => {
    const another = matchAt(ANOTHER, text, m.index + m[0].length);
    return another ? [ageOf(m), ageOf(another)] : [ageOf(m)];
  });
}

function ageOf({ 0: whole, 1: said = '', 2: part = '', 3: decade = '', index }: RegExpExecArray): Amount {
  const first = TENS[decade.toLowerCase()] ?? Number.parseInt(decade, 10);
  const [from, to] = PARTS[part.toLowerCase()] ?? [0, 9];
  const end = index + whole.length;
  const low = first === 10 && from < 3 ? 13 : first + from;
  return { from: end - said.length, to: end, value: `${low}~${first + to}`, unit: 'year', approximate: true };
}
