/* The language of a text: by its script first, then by its commonest short words; what the page says settles the rest. */
import type { PageWords } from '../languages/language';

/** Share of common words at which a text is in the language that the page says: they are hardly any other's. */
const SPOKEN = 0.15;
/** Kana stand between Han in Japanese; this share of both is enough. */
const SHARE = 0.12;
const SAMPLE = 1200;

/** No letter of `text` is of another script than the Latin one. */
const isLatin = (text: string): boolean => !/[^\0-\u024f\u2000-\u206f]/.test(text);
/** Its words, in small letters: looking for the letters of all scripts costs. */
const LATIN_WORDS = /[a-zß-öø-\u024f]+/g;

/**
 * BCP 47 of `text`. `declared` is what the page says; it is believed unless the script or the common words speak against it.
 * `words`: scripts, and for each language a few words that hardly any other uses.
 */
export function tellLanguage(text: string, declared: string | null, words: readonly PageWords[]): string {
  const tag = canonical(declared);
  const primary = tag?.split('-')[0] ?? null;
  const sample = text.slice(0, SAMPLE);
  // most pages are in Latin letters: no need to look for each other script
  const latin = isLatin(sample);
  const said = sample.toLowerCase().match(latin ? LATIN_WORDS : /\p{L}+/gu) ?? [];
  const letters = lengthOf(said);
  if (!letters) return tag ?? 'und';
  for (const [script, language, users] of latin ? [] : words.flatMap((w) => w.scripts ?? [])) {
    const share = lengthOf(sample.match(script) ?? []) / letters;
    if (share > SHARE)
      return tag && primary && users.includes(primary) && !(language === 'zh' && primary === 'ja')
        ? tag
        : language;
  }
  /** Up to `enough` of them. */
  const countOf = (list: readonly string[], enough = said.length): number => {
    const known = new Set(list);
    let count = 0;
    for (const word of said) if (known.has(word) && ++count > enough) break;
    return count;
  };
  const ofOwn = primary === null ? undefined : words.find((w) => w.common[primary])?.common[primary];
  const own = ofOwn && countOf(ofOwn, said.length * SPOKEN);
  if (tag && own !== undefined && own > said.length * SPOKEN) return tag;
  const counts = words.flatMap(({ common }) =>
    Object.entries(common).map(([language, list]) => [language, countOf(list)] as const),
  );
  const [best, count] = counts.reduce((a, b) => (b[1] > a[1] ? b : a), ['und', 0]);
  const sure = count >= 3 && count / said.length > 0.04;
  if (tag && (!sure || best === primary || (own !== undefined && own * 2 > count))) return tag;
  // a language without a list of common words is believed where no list fits well
  if (tag && own === undefined && count / said.length < 0.12) return tag;
  return sure ? best : (tag ?? 'und');
}

function lengthOf(parts: readonly string[]): number {
  let sum = 0;
  for (const part of parts) sum += part.length;
  return sum;
}

function canonical(tag: string | null): string | null {
  try {
    return tag ? (Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-'))[0] ?? null) : null;
  } catch {
    return null; // not a language tag
  }
}
