/* PageView → the authors' names: as linked data, meta elements or the byline on the page have them. */
import { allOf, textOf } from '../dom/safe';
import { isSiteName } from './clean-title';
import { tidy } from './declared';
import { LONGEST_BYLINE, linesAround } from './lines-around';
import { isNamed, nearOf } from './near';
import { SENTENCE_END } from './page-line';
import type { PageView } from './page-view';
import { undated } from './read-date';
import { readNames } from './read-names';
import { says } from './says';

/** In the page's order; agencies only where no person is named. */
export function readAuthors(view: PageView): string[] {
  const { declared, words, site, markup } = view;
  const isSite = (text: string) => isSiteName(text, site, words);
  const clean = (raws: readonly string[]) => [
    ...new Set(raws.filter((r) => !/^https?:/.test(r)).flatMap((r) => readNames(r, words, isSite))),
  ];
  const linked = declared.article;
  if (linked) {
    const people = clean([...linked.authors]);
    if (people.length) return people;
  }
  for (const key of markup.authorMetas) {
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

const MOST_LINKED = 5;

function shownAuthors(view: PageView, clean: (raws: readonly string[]) => string[]): string[] {
  const { words, language, markup } = view;
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
    const text = undated(line.text, language, words);
    const said = namesSaid(text, 'bylines');
    if (said.length) return said;
    if (line.prose) continue;
    const { inner, element } = line.line;
    const linked = allOf(element, markup.authorLinks, MOST_LINKED).map((e) => tidy(textOf(e)) ?? '');
    const own = clean(linked.filter((name) => line.text.includes(name)));
    if (own.length) return own;
    if (!inner.closest?.(markup.authorLinks) && !isNamed(nearOf(line), markup.author, view, 2)) continue;
    const first = tidy(textOf(inner)) ?? '';
    // a name set off by its style alone, no blank before the words after it
    const isApart = text.startsWith(first) && /\p{L}/u.test(text[first.length] ?? '');
    const called = clean([isApart ? first : text]);
    if (called.length) return called;
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
