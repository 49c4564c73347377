/* Notes as Markdown: a page, where it is from, and its notes below it. What came from the page is escaped; what the reader wrote is theirs. */
import type { NoteColour } from '../overlay/mark';
import type { NotesOfPage } from './notes-of-page';

/** `nameOf`: what the reader calls a colour; null where they gave it no name. */
export function notesMarkdown(
  pages: readonly NotesOfPage[],
  nameOf: (colour: NoteColour) => string | null,
): string {
  return `${pages.map((page) => pageMarkdown(page, nameOf)).join('\n\n')}\n`;
}

function pageMarkdown({ key, page, notes }: NotesOfPage, nameOf: (colour: NoteColour) => string | null) {
  const url = page?.url ?? key;
  const source = [page?.site, ...(page?.authors ?? []), page?.publishedAt?.slice(0, 10)];
  const byline = source.filter((part) => part != null).map(literal);
  const body = notes.flatMap((note) => {
    const about = note.target.about === 'story' ? note.target.headline : null;
    const words = note.quote || about;
    const foot = [
      ...note.tags.map((tag) => `#${literal(tag)}`),
      ...[nameOf(note.colour)].flatMap((name) => (name ? literal(name) : [])),
      note.created.slice(0, 10),
    ];
    return [words && quoted(words), note.body.trim(), foot.join(' · ')].filter(Boolean);
  });
  return [`## [${literal(page?.title ?? url)}](<${address(url)}>)`, byline.join(', '), ...body]
    .filter(Boolean)
    .join('\n\n');
}

const quoted = (words: string): string =>
  words
    .split(/\r?\n/)
    .map(literal)
    .filter(Boolean)
    .map((line) => `> ${line}`)
    .join('\n>\n');

/** Text as itself: no mark of Markdown or HTML in it means anything, and addresses are no links, in which no mark could be escaped. */
const literal = (text: string): string =>
  text
    .replace(/[ \t\r\n\f\v]+/g, ' ') // spaces of other kinds are text
    .replace(/^ | $/g, '')
    .replace(/[\\`*_[\]<>~|]|^(?:[#+-](?=\s|$|-|#)|=+$)|&(?=#?\w+;)/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=mailto|xmpp):|(?<=\bwww)\./gi, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');

const address = (url: string): string => url.replace(/[<>\\\s]/g, encodeURIComponent);
