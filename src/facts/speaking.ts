/* Which languages a text is in. Languages of one alphabet are told apart by their commonest words, where one of them has by far more. */
import type { Language } from '../languages/language';

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

/** How many of a text's words are the language's commonest; null where blanks do not part its words. */
function countCommon(text: string, { code, words }: Language): number | null {
  const list = words.common[code];
  if (!list?.every((w) => /^\p{Script=Latin}+$/u.test(w))) return null;
  const common = new Set(list);
  let count = 0;
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) if (common.has(word)) count++;
  return count;
}
