/* Tags as they are typed, in the panel and on the page: when two are one, and where one ends. */

/** Half and full-width comma and semicolon, and the ideographic comma. */
const SEPARATOR = /[,;\n\u3001\uff0c\uff1b]/;

/** Two tags are one where this is the same. */
export const foldTag = (tag: string): string => tag.toLowerCase();

/** Whether `typed` holds the end of a tag. */
export const endsTag = (typed: string): boolean => SEPARATOR.test(typed);

/**
 * `tags` with those in `text`, which may hold several; the same tags where it holds none that is new. Blanks at the ends and a leading # are
 * no part of a tag. One that is among `known`, the tags in use, is spelled as it is there.
 */
export function addTags(tags: readonly string[], text: string, known: readonly string[]): readonly string[] {
  const next = [...tags];
  for (const part of text.split(SEPARATOR)) {
    const typed = part.normalize('NFKC').trim().replace(/^#+/, '');
    const isSame = (tag: string) => foldTag(tag) === foldTag(typed);
    if (typed && !next.some(isSame)) next.push(known.find(isSame) ?? typed);
  }
  return next.length > tags.length ? next : tags;
}
