/* Which languages a text is in. Languages of one alphabet are told apart by their commonest words, where one of them has by far more. */
import type { Language } from '../languages/language';
import { near } from '../text/near-letters';
import { remembered } from '../text/remembered';

/** So many times as many common words, and the other language is not there. */
const FAR_MORE = 4;

/** The languages that accept a text, without those that another one outnumbers by far; where none accepts it (figures alone), all. */
export function speaking(text: string, languages: readonly Language[]): readonly Language[] {
  const accepting = languages.filter((l) => l.accepts(text));
  if (!accepting.length) return languages;
  if (accepting.length === 1) return accepting;
  const counts = accepting.map((l) => countCommon(text, l));
  const most = Math.max(...counts.map((n) => n ?? 0));
  return accepting.filter((_, i) => {
    const count = counts[i] ?? null;
    return count === null || !most || count * FAR_MORE > most;
  });
}

const LATIN = /^\p{Script=Latin}+$/u;
const WORD = near(/\p{L}+/gu);
/** More than there are languages with folders of their own. */
const MOST_LISTS = 32;

/** A language's commonest words; null where blanks do not part its words. */
const commonWords = remembered(
  (list: readonly string[]): ReadonlySet<string> | null =>
    list.every((w) => LATIN.test(w)) ? new Set(list) : null,
  MOST_LISTS,
);

/** How many of a text's words are the language's commonest; null where that tells nothing. */
function countCommon(text: string, { code, words }: Language): number | null {
  const list = words.common[code];
  const common = list ? commonWords(list) : null;
  if (!common) return null;
  let count = 0;
  for (const word of text.toLowerCase().match(WORD) ?? []) if (common.has(word)) count++;
  return count;
}
