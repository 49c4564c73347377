/* PageView → the day the page was published: as it declares it, as it shows it, as its address has it. */
import { allOf, attributeOf, nodeTypeOf, tagOf } from '../dom/safe';
import { LONGEST_BYLINE, linesAround } from './lines-around';
import { isNamed, nearOf } from './near';
import { type PageLine, SENTENCE_END } from './page-line';
import type { PageView } from './page-view';
import { dateInAddress, findDate, readDate } from './read-date';
import { says } from './says';

/** Elements that hold a date for machines, and how many of them are looked at. */
const TIMES = 'time[datetime],[itemprop~="datePublished"],time[pubdate]';
const MOST_TIMES = 20;
/** How many lines from the page's top a masthead may take, and the weight of its longest. */
const MASTHEAD = 20;
const LONGEST_MASTHEAD = 200;
/** A line this much linked is a link. */
const LINK = 0.6;
/** How far apart the lines of one list stand. */
const LIST = 4;

/** ISO 8601, as exactly as the page says it; null where it does not. */
export function readPublished(document: Document, view: PageView, url: string): string | null {
  const { declared, language, words } = view;
  const address = declared.canonical ?? declared.meta('og:url') ?? url;
  return (
    readDate(declared.article?.publishedAt ?? null, language, words) ??
    readDate(declared.meta(...view.markup.dateMetas), language, words) ??
    timeElement(view.headline?.box.parent?.parent?.parent?.element, view) ??
    shownDate(view, SURE) ??
    timeElement(document, view) ??
    shownDate(view) ??
    dateInAddress(address, language, words) ??
    dateInAddress(url, language, words) ??
    mastheadDate(view)
  );
}

/** A `<time>` or itemprop date in `scope`; none that stands in a list or a link to something else. */
function timeElement(scope: Document | Element | undefined, view: PageView): string | null {
  for (const element of scope ? allOf(scope, TIMES, MOST_TIMES) : []) {
    if (element.closest('aside,footer,nav,[class*="related"],[class*="comment"],li li')) continue;
    if (nodeTypeOf(scope as Node) === 9 && element.closest('li')) continue;
    const value = readDate(
      attributeOf(element, 'datetime') ?? attributeOf(element, 'content'),
      view.language,
      view.words,
    );
    if (value) return value;
  }
  return null;
}

/** What a date scores that stands right by the headline. */
const SURE = 1.8;

/** A date in a short line near the headline; one labelled as published before one that is not, one labelled as changed last. */
function shownDate(view: PageView, least = -1): string | null {
  let best: string | null = null;
  let bestScore = least;
  const { headline, area } = view;
  for (const line of linesAround(view)) {
    if (line.weight > LONGEST_BYLINE) continue;
    const found = findDate(line.text, view.language, view.words);
    if (!found || isElsewhere(line, found.iso, view)) continue;
    const before = line.text.slice(0, found.index);
    const labelled = says(view.words, 'published', before);
    const changed = !labelled && says(view.words, 'modified', before);
    const near = nearOf(line);
    const named =
      isNamed(near, view.markup.date, view, 1) ||
      isNamed(near, view.markup.byline, view, 1) ||
      tagOf(line.line.inner) === 'time';
    // what a sentence tells of is not the page's day
    const told = SENTENCE_END.test(line.text)
      ? line.prose > 0 || line.text.length > found.length * 3
      : line.prose > 0 && found.iso.length <= 10;
    if (told && !labelled && !named && found.index > 2) continue;
    const far = headline ? Math.abs(line.index - headline.index) / 40 : 0;
    const score =
      2 +
      (labelled ? 2 : 0) -
      (changed ? 1.5 : 0) +
      (named ? 1 : 0) +
      (found.iso.length > 10 ? 0.8 : 0) -
      far -
      (headline && line.index < headline.index ? 0.5 : 0) -
      (area && line.index >= area.end ? 1 : 0) -
      (line.prose ? 1.5 : 0);
    if (score > bestScore) [best, bestScore] = [found.iso, score];
  }
  return best;
}

/** The day in the line at the top of a newspaper's page. */
function mastheadDate(view: PageView): string | null {
  for (const line of view.lines.slice(0, Math.min(MASTHEAD, view.headline?.index ?? MASTHEAD))) {
    if (line.prose || line.weight > LONGEST_MASTHEAD || line.linked > LINK) continue;
    const found = findDate(line.text, view.language, view.words);
    if (found && !isElsewhere(line, found.iso, view)) return found.iso;
  }
  return null;
}

/** The date is one of a list (past issues, other stories), or stands beside the story. */
function isElsewhere(line: PageLine, iso: string, view: PageView): boolean {
  const { headline, lines } = view;
  for (let box: PageLine['box'] | null = line.box; box; box = box.parent) {
    if (headline && box.first <= headline.index && headline.index < box.end) break;
    // an article's own foot may stand below its headline
    const ends = () => lines.slice(headline?.index ?? 0, box?.first).some((l) => l.prose > 0);
    if (/^(?:aside|nav)$/.test(box.tag) || (box.tag === 'footer' && ends())) return true;
  }
  if (line.linked <= LINK) return false;
  return lines.slice(Math.max(0, line.index - LIST), line.index + LIST + 1).some((other) => {
    if (other === line || other.linked <= LINK) return false;
    const found = findDate(other.text, view.language, view.words);
    return found !== null && found.iso.slice(0, 10) !== iso.slice(0, 10);
  });
}
