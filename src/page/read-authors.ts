/* PageView → the authors' names: as linked data, meta elements or the byline on the page have them. */
import { allOf, textOf } from '../dom/safe';
import { isSiteName } from './clean-title';
import { tidy } from './declared';
import { LONGEST_BYLINE, linesAround } from './lines-around';
import { isNamed, nearOf } from './near';
import { SENTENCE_END } from './page-line';
import type { PageView } from './page-view';
import { findDate } from './read-date';
import { readNames } from './read-names';
import { says } from './says';

/** In the page's order; agencies only where no person is named. */
export function readAuthors(view: PageView): string[] {
  const { declared, words, site } = view;
  const isSite = (text: string) => isSiteName(text, site, words);
  const clean = (raws: readonly string[]) => [
    ...new Set(raws.filter((r) => !/^https?:/.test(r)).flatMap((r) => readNames(r, words, isSite))),
  ];
  const linked = declared.article;
  if (linked) {
    const people = clean([...linked.authors]);
    if (people.length) return people;
  }
  for (const key of [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'byl',
    'dc.creator',
    'dcterms.creator',
    'og:article:author',
    'cxenseparse:author',
    'authors',
    'article:author_name',
    'twitter:creator',
  ]) {
    const names = clean(declared.metas(key));
    if (names.length) return names;
  }
  const shown = shownAuthors(view, clean);
  if (shown.length) return shown;
  const whoever = [...new Set([...(linked?.authors ?? []), ...(linked?.agencies ?? [])])].filter(
    (n) => n.length < 60 && !/^https?:/.test(n),
  );
  return whoever;
}

/** What leads to a page about its author. */
const BY =
  '[rel~="author"],[itemprop~="author"],[href*="/author"],[href*="/autor"],[href*="/profile/"],[href*="/people/"]';
const MOST_LINKED = 5;
const CALLED = /\b(?:bylines?|authors?|autor|creator)\b/;

/** A byline without the day that it ends in. */
const undated = (text: string, { language, words }: PageView): string =>
  text.slice(0, findDate(text, language, words)?.index || undefined).replace(/\s+\p{Ll}+\s*$/u, '');

function shownAuthors(view: PageView, clean: (raws: readonly string[]) => string[]): string[] {
  const { words } = view;
  const namesSaid = (text: string, list: 'bylines' | 'nameInText'): string[] => {
    if (!says(words, list, text)) return [];
    for (const r of words.flatMap((w) => w[list])) {
      const said = r.exec(text)?.[1];
      const names = said ? clean([said]) : [];
      if (names.length) return names;
    }
    return [];
  };
  const near = linesAround(view).filter((l) => l.weight < LONGEST_BYLINE);
  for (const line of near) {
    const names = says(words, 'bylines', line.text) ? namesSaid(undated(line.text, view), 'bylines') : [];
    if (names.length) return names;
  }
  for (const line of near) {
    if (line.prose) continue;
    const { inner, element } = line.line;
    const linked = allOf(element, BY, MOST_LINKED).map((e) => tidy(textOf(e)) ?? '');
    const own = linked.filter((name) => line.text.includes(name));
    const isNames = inner.closest?.(BY) || isNamed(nearOf(line), CALLED, view, 2);
    for (const said of [own, isNames ? [undated(line.text, view)] : []]) {
      const names = clean(said);
      if (names.length) return names;
    }
  }
  const { area, lines } = view;
  const edges = area
    ? [...lines.slice(area.first, area.first + 6), ...lines.slice(area.end - 6, area.end)]
    : [];
  for (const line of [...near.filter((l) => !SENTENCE_END.test(l.text)), ...edges]) {
    const names = namesSaid(line.text, 'nameInText');
    if (names.length) return names;
  }
  return [];
}
