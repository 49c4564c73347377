/* Which of the known words a text goes on with: the longest, with an ending of its case where the language puts one to it. */
import { near } from '../../text/near-letters';
import { NO_BLANKS } from '../../text/terms';

/** Words by their first character, the longest first. */
export type KnownWords<V> = ReadonlyMap<string, readonly (readonly [word: string, meaning: V])[]>;

export interface KnownWord<V> {
  readonly meaning: V;
  /** Where it ends in the text. */
  readonly to: number;
}

/** A word this long may have an ending that is not known, of at most so many letters. */
const LONG_ENOUGH = 4;
const LONGEST_ENDING = 3;
const LETTER = near(/[\p{L}\p{M}]/u);
/** Between words of these scripts stand no blanks: what follows says nothing. */
const UNSPACED = new RegExp(`[${NO_BLANKS}\\p{Script=Hangul}]$`, 'u');

/** Words in lower case; a word given twice keeps its first meaning. */
export function knownWords<V>(entries: Iterable<readonly [string, V]>): KnownWords<V> {
  const all = new Map<string, V>();
  for (const [word, meaning] of entries) {
    const lower = word.trim().toLowerCase();
    if (lower && !all.has(lower)) all.set(lower, meaning);
  }
  const lists = new Map<string, (readonly [string, V])[]>();
  for (const entry of [...all].sort((a, b) => b[0].length - a[0].length)) {
    const first = entry[0].charAt(0);
    const list = lists.get(first);
    if (list) list.push(entry);
    else lists.set(first, [entry]);
  }
  return lists;
}

/**
 * The longest known word that begins at `at`; null where none does. `lower` is the text in lower case; `longest` how many letters of an
 * ending that is not known may follow.
 */
export function wordAt<V>(
  words: KnownWords<V>,
  lower: string,
  at: number,
  longest = LONGEST_ENDING,
): KnownWord<V> | null {
  for (const [word, meaning] of words.get(lower.charAt(at)) ?? []) {
    if (!lower.startsWith(word, at)) continue;
    const to = at + word.length;
    if (!LETTER.test(word.charAt(word.length - 1)) || UNSPACED.test(word)) return { meaning, to };
    let end = to;
    while (end < lower.length && LETTER.test(lower.charAt(end))) end++;
    if (end === to || (word.length >= LONG_ENOUGH && end - to <= longest)) return { meaning, to: end };
  }
  return null;
}

/** What several forms of a word begin with. */
export function sharedStart(names: readonly string[]): string {
  const [first = '', ...others] = names;
  let n = first.length;
  for (const other of others) while (n && !other.startsWith(first.slice(0, n))) n--;
  return first.slice(0, n);
}
