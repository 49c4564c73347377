/* Which line of the page is the headline of its main story: the one that says what the page declares as its title. */
import { bare, likeness } from '../text/alike';
import type { PageLine } from './page-line';

const LONGEST = 450;
const SEARCHED = 1500;
const ENOUGH = 1.6;
/** What saying just what a title says counts. */
const FIT = 3;
const SAYS_SOMETHING = 30;
/** Type of this size is larger than a text's, CSS pixels. */
const LARGE = 19;

/** `titles`: what the page declares, the best first; `isCrumbs`: tells by its name. Null where no line looks like a headline. */
export function findHeadline(
  lines: readonly PageLine[],
  titles: readonly string[],
  isCrumbs: (box: PageLine['box']) => boolean,
): PageLine | null {
  const wanted = [...new Set(titles.map(bare))].filter((t) => t.length > 1);
  let best: PageLine | null = null;
  let bestScore = ENOUGH;
  const weigh = (line: PageLine, tag: string | null): void => {
    const looks =
      (tag === 'h1' ? 1.2 : tag === 'h2' ? 0.5 : 0) +
      Math.min(1, line.line.fontSize / 36) -
      (line.linked > 0.6 ? 0.9 : 0);
    const isBetter = (score: number) =>
      score > bestScore || (score === bestScore && best !== null && line.index < best.index);
    if (!isBetter(FIT + looks)) return; // however well it fits: comparing titles costs
    const own = bare(line.text);
    const fit = wanted.reduce((most, t) => Math.max(most, likeness(own, t)), 0);
    const said = fit * FIT + looks - (fit < 0.5 && tag !== 'h1' ? 2 : 0);
    if (!isBetter(said)) return;
    const score = said - (tag === null && isMasthead(line) ? 1.5 : 0) - (isCrumb(line, isCrumbs) ? 2.5 : 0);
    if (isBetter(score)) [best, bestScore] = [line, score];
  };
  const others: PageLine[] = [];
  // far shorter or longer than every title: no likeness could make it one
  const fits = (line: PageLine) => wanted.some((t) => couldBe(line.text.length, t.length));
  for (const line of lines.slice(0, SEARCHED)) {
    if (line.weight > LONGEST || line.weight < 4) continue;
    const tag = headingTag(line);
    if (!tag) others.push(line);
    else if (tag === 'h1' || fits(line)) weigh(line, tag);
  }
  // headings first: few other lines can do better then
  if (bestScore <= FIT + 1) for (const line of others) if (fits(line)) weigh(line, null);
  return best;
}

/**
 * The first heading with a day right below it, or else the page's only large line with a day or byline there, as `isDay` and `isByline`
 * tell: for pages that declare no more than the name of a section or a paper.
 */
export function headingOverByline(
  lines: readonly PageLine[],
  isDay: (line: PageLine) => boolean,
  isByline: (line: PageLine) => boolean,
): PageLine | null {
  const heads = lines.filter((l) => l.weight <= LONGEST && l.weight >= SAYS_SOMETHING && l.linked < 0.5);
  const below = ({ index }: PageLine): readonly PageLine[] => lines.slice(index + 1, index + 3);
  const first = heads.find((l) => headingTag(l) && below(l).some(isDay));
  if (first) return first;
  const [large, ...more] = heads.filter((l) => l.line.fontSize >= LARGE);
  return large && !more.length && below(large).some((l) => isDay(l) || isByline(l)) ? large : null;
}

/** Stands in the page's own head beside no running text: a paper's or a page's name, rather than a story's. */
function isMasthead(line: PageLine): boolean {
  for (let box: PageLine['box'] | null = line.box; box; box = box.parent)
    if (/^(?:header|nav|footer)$/.test(box.tag)) return box.prose === 0;
  return false;
}

/** Last of the links that lead here: many papers set the title for search engines there, as a first-rank heading, and the story's own below. */
function isCrumb(line: PageLine, isCrumbs: (box: PageLine['box']) => boolean): boolean {
  for (let box: PageLine['box'] | null = line.box; box && box.prose <= line.prose; box = box.parent)
    if (box.tag === 'nav' || isCrumbs(box)) return true;
  return false;
}

/** Likeness of half or more is possible between a line of `length` and a bare title of `wanted`: blanks and marks are in the one alone. */
const couldBe = (length: number, wanted: number): boolean => length * 3 >= wanted && length <= wanted * 5;

/** A heading element with more lines than this was never closed. */
const MOST_LINES = 6;

/** The heading element that holds the line, as a tag name; null where none does. */
export function headingTag({ box: { heading } }: PageLine): string | null {
  return heading && heading.end - heading.first <= MOST_LINES ? heading.tag : null;
}
