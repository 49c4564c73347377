/*
 * Quotations of any language, by their marks: who speaks is known where a person stands within a few small words behind the closing
 * mark ("…", déclare Anna Roe), or before the colon that leads to it.
 */
import { type Found, makeFound } from '../../facts/fact';
import { pairMarks } from '../../text/paired-marks';
import { NO_BLANKS } from '../../text/terms';

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
/** Shorter ones are titles, or words that somebody is not sure of. */
const LEAST_WORDS = 4;
const LEAST_CHARACTERS = 10;
/** A part of a sentence this long is somebody's. */
const MANY_WORDS = 5;
/** Share of a title's longer words that have a capital. */
const MOST_CAPITAL = 0.7;
/** Letters between a closing mark and who said it: a verb, perhaps with an article and an office. */
const NEAR = 60;

export function findQuotes(blocks: readonly string[], found: readonly (readonly Found[])[]): Found[][] {
  return blocks.map((text, i) => {
    const people = (found[i] ?? []).filter((f) => f.type === 'person');
    return pairMarks(text, CLOSES).flatMap(({ open, from: first, to: last }) => {
      if (!isSpeech(text, first, last)) return [];
      const words = text.slice(first, last);
      const from = last - words.trimStart().length;
      const to = first + words.trimEnd().length;
      const said = behind(text, last + 1, people) ?? before(text, open, people);
      const speaker = said && String(said.value);
      const quote = makeFound({ type: 'quote', rule: 'other.quote', from, to, speaker });
      return said ? { ...quote, speakerAt: { from: said.from, to: said.to } } : quote;
    });
  });
}

/** Somebody's own sentence, not a title or a doubted word. */
function isSpeech(text: string, from: number, to: number): boolean {
  const words = text.slice(from, to).trim();
  if (UNSPACED.test(words)) return words.length >= LEAST_CHARACTERS;
  const count = words.split(/\s+/).length;
  const isLedTo = text
    .slice(0, from - 1)
    .trimEnd()
    .endsWith(':');
  // « Nous agirons. » behind a colon is a whole sentence
  const isWhole = isLedTo && count > 1 && /^\p{Lu}.*[.!?…]$/u.test(words);
  if ((count < LEAST_WORDS && !isWhole) || isTitle(words)) return false;
  if (!CASED.test(words)) return count > LEAST_WORDS;
  const isClosed = /[.!?…,]$/.test(words) || /^\s?(?:[.,!?–—-]|$)/.test(text.slice(to + 1));
  return isClosed && (/^[\p{Lu}\d…¿¡]/u.test(words) || isLedTo || count > MANY_WORDS);
}

/** Of its longer words most have a capital: the title of something. */
function isTitle(words: string): boolean {
  const long = words.match(/(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}]{3,}/gu) ?? [];
  return long.length > 1 && long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * MOST_CAPITAL;
}

/** A person behind the closing mark with nothing but small words between. */
function behind(text: string, at: number, people: readonly Found[]): Found | null {
  const next = people.find((p) => p.from >= at && p.from <= at + NEAR);
  if (!next) return null;
  const between = text.slice(at, next.from);
  return /^[,.]?\s?[–—-]?\s?(?:[\p{Ll}\p{M}’'-]+\s){1,5}$/u.test(between) ? next : null;
}

/** A person in the sentence that ends in the colon before the opening mark. */
function before(text: string, at: number, people: readonly Found[]): Found | null {
  const lead = /[^.!?»”"]*:\s?$/.exec(text.slice(Math.max(0, at - 160), at))?.[0];
  if (!lead) return null;
  const start = at - lead.trimStart().length;
  const named = people.filter((p) => p.to <= at && p.from >= start);
  // whom the sentence begins with speaks; else who stands next to the colon
  return (named[0]?.from === start ? named[0] : named.at(-1)) ?? null;
}
