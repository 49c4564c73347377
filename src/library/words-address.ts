/*
 * A page's address that leads to a note's words: a text fragment, https://wicg.github.io/scroll-to-text-fragment/#syntax. The browser
 * scrolls to them by itself; where they have changed it opens the page and no more.
 */
import type { TextQuoteSelector } from '../anchoring/selector';
import type { Note } from '../notes/note';

/** Words longer than this (code units), and such of several lines, are told by how they begin and end. */
const LONG = 100;
/** So many words of them, or characters where none are parted. */
const WORDS = 6;
const CHARACTERS = 16;

/** Null for a note on no words, and where the page has no address of the web. */
export function wordsAddress(url: string, { selectors }: Pick<Note, 'selectors'>): string | null {
  const quote = selectors.find((s): s is TextQuoteSelector => s.type === 'TextQuoteSelector');
  const words = quote?.exact.trim();
  if (!quote || !words || !/^https?:/.test(url)) return null;
  const lines = words.split(/\s*\n\s*/);
  const text =
    lines.length > 1 || words.length > LONG
      ? [beginning(lines[0] ?? ''), ending(lines.at(-1) ?? '')].map(encode).join(',')
      : encode(words);
  const before = (quote.times ?? 1) > 1 ? ending(quote.prefix.trimEnd().split('\n').at(-1) ?? '') : '';
  const [page = url] = url.split(':~:');
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${before && `${encode(before)}-,`}${text}`;
}

const beginning = (line: string): string => part(line, (list) => list.slice(0, WORDS), [0, CHARACTERS]);
const ending = (line: string): string => part(line, (list) => list.slice(-WORDS), [-CHARACTERS, undefined]);

function part(
  line: string,
  some: (words: readonly string[]) => readonly string[],
  [from, to]: readonly [number, number | undefined],
): string {
  const words = line.split(/\s+/).filter(Boolean);
  return words.length > 1 ? some(words).join(' ') : line.trim().slice(from, to);
}

/** Its own marks are commas, ampersands and hyphens. */
const encode = (words: string): string => encodeURIComponent(words.toWellFormed()).replace(/-/g, '%2D');
