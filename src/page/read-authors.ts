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
  const { authors = [], agencies = [] } = declared.article ?? {};
  let handles: string[] = [];
  for (const raws of [authors, ...markup.authorMetas.map((key) => declared.metas(key))]) {
    const names = clean(raws);
    if (names.some((name) => /\s|\P{ASCII}/u.test(name))) return names;
    if (!handles.length) handles = names; // the page may show whose they are
  }
  for (const names of [shownAuthors(view, clean), handles]) if (names.length) return names;
  return [...new Set([...authors, ...agencies])].filter((n) => n.length < 60 && !/^https?:/.test(n));
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
    const { inner, element } = line.line;
    const text = undated(line.text, language, words);
    const first = tidy(textOf(inner)) ?? '';
    const rest = text.startsWith(first) ? text.slice(first.length) : '';
    /** What its own element sets off from a job or an employer that nothing else parts from it; not with the desk that a day parts. */
    const either = (read: (text: string) => string[]): string[] => {
      const [whole, own] = [read(text), rest ? read(first) : []];
      return own.length && !whole.some((name) => own.includes(name)) ? own : whole;
    };
    const said = either((words) => namesSaid(words, 'bylines'));
    if (said.length) return said;
    const leads = inner.closest?.(markup.authorLinks);
    const isCalled = isNamed(nearOf(line), markup.author, view, 2);
    if (line.prose && !(leads && isCalled)) continue;
    const linked = clean(
      allOf(element, markup.authorLinks, MOST_LINKED)
        .map((e) => tidy(textOf(e)) ?? '')
        .filter((name) => line.text.includes(name)),
    );
    if (linked.length) return linked;
    if (!leads && !isCalled) continue;
    const called = either((name) => clean([name]));
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
