/* Quotations of any language, by their marks or by the dash that opens a line, with who says them where the text tells. */
import { type Found, makeFound } from '../../facts/fact';
import { near } from '../../text/near-letters';
import type { Marked } from '../../text/paired-marks';
import { pairMarks } from '../../text/paired-marks';
import { NO_BLANKS } from '../../text/terms';
import { dashQuotes } from './dash-quotes';
import { isJapaneseSpeech } from './described-speakers';
import type { Sayings } from './sayings';
import { speakersOf } from './speakers';

const CLOSES: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«',
  '„': '“”"',
  '“': '”',
  '"': '"',
  '「': '」',
};
const UNSPACED = new RegExp(`[${NO_BLANKS}]`, 'u');
const CASED = /[\p{Lu}\p{Ll}]/u;
/** Shorter ones are titles, or words that somebody is not sure of, unless a verb says that they are said. */
const LEAST_WORDS = 4;
const LEAST_SAID = 2;
const LEAST_CHARACTERS = 10;
/** A part of a sentence this long is somebody's. */
const MANY_WORDS = 5;
const LONG_WORDS = near(/(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}]{3,}/gu);
/** Share of a title's longer words that have a capital. */
const MOST_CAPITAL = 0.7;
/** An Arabic word goes on with it: what is "so called". */
const WITHIN_WORD = /[\p{Script=Arabic}ـ]$/u;
/** A sentence of somebody else begins behind a colon, a comma or a stop. */
const WITHIN_SENTENCE = /\p{Ll} $/u;

/** What is known of how a language tells who speaks. */
export interface Telling {
  /** ISO 639. */
  readonly code: string;
  readonly sayings: Sayings | null;
}
const UNKNOWN: Telling = { code: 'und', sayings: null };

/** Quotations of a story's blocks with their speakers; `found` has the people. */
export function findQuotes(
  blocks: readonly string[],
  found: readonly (readonly Found[])[],
  { code, sayings }: Telling = UNKNOWN,
): Found[][] {
  const speakers = speakersOf(code, sayings);
  return blocks.map((text, i) => {
    const people = (found[i] ?? []).filter((f) => f.type === 'person');
    const marked = pairMarks(text, CLOSES).filter((q) => isSpeech(text, q, sayings, code));
    const spoken = marked.length ? marked : dashQuotes(text, sayings);
    const quotes = spoken.map((q) => toQuote(text, q));
    return speakers.name(text, spoken, quotes, people);
  });
}

/** Without the blanks within its marks. */
function toQuote(text: string, q: Marked): Found {
  const words = text.slice(q.from, q.to);
  const from = q.to - words.trimStart().length;
  const to = q.from + words.trimEnd().length;
  return makeFound({ type: 'quote', rule: 'other.quote', from, to });
}

/** Somebody's own sentence, not a title or a doubted word. */
function isSpeech(
  text: string,
  { open, from, to, close }: Marked,
  sayings: Sayings | null,
  code: string,
): boolean {
  const words = text.slice(from, to).trim();
  if (UNSPACED.test(words))
    return words.length >= LEAST_CHARACTERS && (code !== 'ja' || isJapaneseSpeech(text, from, to));
  const before = text.slice(Math.max(0, open - 160), open);
  if (WITHIN_WORD.test(before)) return false;
  const count = words.split(/\s+/).length;
  const isLedTo = before.trimEnd().endsWith(':');
  const isSaid = sayings?.behind.test(text.slice(close, close + 40)) ?? false;
  if (isSaid && count >= LEAST_SAID && !isTitle(words)) return true;
  // « Nous agirons. » behind a colon is a whole sentence
  const isWhole = isLedTo && count > 1 && /^\p{Lu}.*[.!?…]$/u.test(words);
  if ((count < LEAST_WORDS && !isWhole) || isTitle(words)) return false;
  if (!CASED.test(words)) return count > LEAST_WORDS;
  const hasEnd = /[.!?…,]$/.test(words);
  const isClosed = hasEnd || /^\s?(?:[.,!?–—-]|$)/.test(text.slice(close));
  // a title: the manga “La leggenda del Grande Tempio”, of 1986
  if (
    sayings &&
    !hasEnd &&
    WITHIN_SENTENCE.test(before) &&
    /^\p{Lu}/u.test(words) &&
    !sayings.verb.test(before)
  )
    return false;
  return isClosed && (/^[\p{Lu}\d…¿¡]/u.test(words) || isLedTo || count > MANY_WORDS);
}

/** Of its longer words most have a capital: the title of something. */
function isTitle(words: string): boolean {
  const long = words.match(LONG_WORDS) ?? [];
  return long.length > 1 && long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * MOST_CAPITAL;
}
