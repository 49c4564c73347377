/* The language of a text: by its script first, then by its commonest short words; what the page says settles the rest. */

/** Scripts that tell the language (or nearly). The first whose share is large enough wins. */
const SCRIPTS: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [/[\u3040-\u30ff]+/g, 'ja', ['ja']],
  [/[\uac00-\ud7af]+/g, 'ko', ['ko']],
  [/[\u4e00-\u9fff]+/g, 'zh', ['zh', 'yue', 'ja']],
  [/[\u0e00-\u0e7f]+/g, 'th', ['th']],
  [/[\u1000-\u109f]+/g, 'my', ['my', 'shn', 'mnw']],
  [/[\u0600-\u06ff]+/g, 'ar', ['ar', 'fa', 'ur', 'ps', 'ku', 'ckb', 'ug', 'sd']],
  [/[\u0590-\u05ff]+/g, 'he', ['he', 'yi', 'iw']],
  [/[\u0900-\u097f]+/g, 'hi', ['hi', 'mr', 'ne', 'sa']],
  [/[\u0980-\u09ff]+/g, 'bn', ['bn', 'as']],
  [/[\u0a80-\u0aff]+/g, 'gu', ['gu']],
  [/[\u0b80-\u0bff]+/g, 'ta', ['ta']],
  [/[\u0c00-\u0c7f]+/g, 'te', ['te']],
  [/[\u0d00-\u0d7f]+/g, 'ml', ['ml']],
  [/[\u1780-\u17ff]+/g, 'km', ['km']],
  [/[\u0e80-\u0eff]+/g, 'lo', ['lo']],
  [/[\u10a0-\u10ff]+/g, 'ka', ['ka']],
  [/[\u0530-\u058f]+/g, 'hy', ['hy']],
  [/[\u0370-\u03ff]+/g, 'el', ['el']],
  [/[\u0400-\u04ff]+/g, 'ru', ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn', 'tg']],
];
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
 * `common` gives for each language a few words that hardly any other uses, in one or several lists.
 */
export function tellLanguage(
  text: string,
  declared: string | null,
  common: readonly Readonly<Record<string, readonly string[]>>[],
): string {
  const tag = canonical(declared);
  const primary = tag?.split('-')[0] ?? null;
  const sample = text.slice(0, SAMPLE);
  // most pages are in Latin letters: no need to look for each other script
  const latin = isLatin(sample);
  const words = sample.toLowerCase().match(latin ? LATIN_WORDS : /\p{L}+/gu) ?? [];
  const letters = lengthOf(words);
  if (!letters) return tag ?? 'und';
  for (const [script, language, users] of latin ? [] : SCRIPTS) {
    const share = lengthOf(sample.match(script) ?? []) / letters;
    if (share > SHARE)
      return tag && primary && users.includes(primary) && !(language === 'zh' && primary === 'ja')
        ? tag
        : language;
  }
  /** Up to `enough` of them. */
  const countOf = (list: readonly string[], enough = words.length): number => {
    const known = new Set(list);
    let count = 0;
    for (const word of words) if (known.has(word) && ++count > enough) break;
    return count;
  };
  const ofOwn = primary === null ? undefined : common.find((lists) => lists[primary])?.[primary];
  const own = ofOwn && countOf(ofOwn, words.length * SPOKEN);
  if (tag && own !== undefined && own > words.length * SPOKEN) return tag;
  const counts = common.flatMap((lists) =>
    Object.entries(lists).map(([language, list]) => [language, countOf(list)] as const),
  );
  const [best, count] = counts.reduce((a, b) => (b[1] > a[1] ? b : a), ['und', 0]);
  const sure = count >= 3 && count / words.length > 0.04;
  if (tag && (!sure || best === primary || (own !== undefined && own * 2 > count))) return tag;
  // a language without a list of common words is believed where no list fits well
  if (tag && own === undefined && count / words.length < 0.12) return tag;
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
