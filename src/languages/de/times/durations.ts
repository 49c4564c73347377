/* Lengths of time: "drei Tage", "anderthalb Stunden", "ein Jahr und sechs Monate", "zehntägig", "90-minütig". ISO 8601. */
import type { Rule } from '../../../facts/rule';
import { isRough } from '../around';
import { NUMBER, NUMBER_BODY, readNumber } from '../numbers';

const LETTERS: readonly (readonly [RegExp, string, boolean])[] = [
  [/^(?:Jahr|jährig)/, 'Y', false],
  [/^(?:Monat|monatig)/, 'M', false],
  [/^(?:Woche|wöchig)/, 'W', false],
  [/^(?:Tag|tägig)/, 'D', false],
  [/^(?:Stunde|stündig)/, 'H', true],
  [/^(?:Minute|minütig)/, 'M', true],
  [/^(?:Sekunde|sekündig)/, 'S', true],
];
const UNIT = '((?:Jahr|Tag|Monat)(?:e[ns]?|s)?|(?:Woche|Stunde|Minute|Sekunde)n?|Jahrzehnte?n?)(?!\\p{L})';
const COUNT = `(${NUMBER}|[Ee]in(?:e[nmrs]?)?(?= )|halben?)`;

/** One length as ISO 8601 pieces; null where the number or unit is none. */
function piece(written: string, unit: string): { date: string; time: string; value: number } | null {
  const n = /^halben?$/.test(written) ? 0.5 : readNumber(written);
  const decades = /^Jahrzehnt/.test(unit);
  const letter = LETTERS.find(([re]) => re.test(unit));
  if (n === null || !letter) return null;
  const said = `${decades ? n * 10 : n}${letter[1]}`;
  return { date: letter[2] ? '' : said, time: letter[2] ? said : '', value: n };
}

/** "drei Tage", "ein Jahr und sechs Monate", "fünf bis sechs Wochen". */
export const duration: Rule = {
  name: 'de.duration',
  kind: 'duration',
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:${COUNT} (?:bis|oder) |(${NUMBER}) ?[-–] ?(?=(${NUMBER_BODY})))?(?:${COUNT}|(?<=[-–] ?)${NUMBER_BODY})[ -](?:(?:lange|volle|ganze|weitere)[nr]? )?${UNIT}(?: und ${COUNT} ${UNIT})?(?: lang(?!\\p{L}))?`,
    'u',
  ),
  read(match, { folded }) {
    const [whole, spoken, dashed, high, alone, unit = '', more, moreUnit] = match;
    const [low, written] = [spoken ?? dashed, alone ?? high ?? ''];
    const first = piece(written, unit);
    if (!first) return null;
    const after = folded.slice(match.index + whole.length);
    const before = folded.slice(Math.max(0, match.index - 12), match.index);
    if (/^ alte?[nrsm]?(?!\p{L})/u.test(after)) return null;
    // "zwischen 10 und 64 Jahren" people are old
    if (
      /(?:[Zz]wischen|[Aa]lter von) \S+ und $/.test(folded.slice(Math.max(0, match.index - 32), match.index))
    )
      return null;
    // "eines Tages", "ein Jahr" later or earlier is a point; "der eine Tag" counts nothing
    if (/^eines? Tages$/i.test(whole)) return null;
    if (
      /^ein/i.test(written) &&
      /(?:[Ss]o|[Ff]ür|[Ss]olch|[Dd]er|[Dd]ie|[Aa]n) $/.test(before) &&
      /^Tage?$/.test(unit)
    )
      return null;
    const second = more && moreUnit ? piece(more, moreUnit) : null;
    const dates = first.date + (second?.date ?? '');
    const times = first.time + (second?.time ?? '');
    const bottom = low ? piece(low, unit) : null;
    return {
      value: bottom
        ? `P${bottom.date}${bottom.time && `T${bottom.time}`}`
        : `P${dates}${times && `T${times}`}`,
      approximate: Boolean(low) || isRough(folded, match.index),
    };
  },
};

/** "zehntägig", "90-minütig": the number is part of the word. */
export const lengthWord: Rule = {
  name: 'de.length-word',
  kind: 'duration',
  pattern:
    /(?<![\p{L}\d])(?:(\d+)-|([\p{Ll}]{3,12}?))(monatig|wöchig|tägig|stündig|minütig|sekündig|jährig)e[nrsm]?(?!\p{L})/u,
  read(match) {
    const [, figure, word, unit = ''] = match;
    const n = readNumber(figure ?? word ?? '');
    const one = n === null ? null : piece(figure ?? word ?? '', unit);
    // a person of so many years is an age
    if (!one || (unit === 'jährig' && one.value > 9)) return null;
    return { value: `P${one.date}${one.time && `T${one.time}`}` };
  },
};
