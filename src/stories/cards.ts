/*
 * The cards of a front page or section front: a linked headline, perhaps a summary, the story itself elsewhere. Such a page has many
 * of them and hardly any running text.
 */
import { bare, likeness } from '../text/alike';

/** A line of the page as telling cards needs it. */
export interface CardLine {
  readonly index: number;
  readonly text: string;
  /** In Latin letters' worth. */
  readonly weight: number;
  /** Share of it that is linked, 0 to 1. */
  readonly linked: number;
  /** Its weight where it reads like running text; else 0. */
  readonly prose: number;
  readonly box: CardBox;
}

/** A box of the page: its lines are those from `first` to before `end`. */
export interface CardBox {
  readonly tag: string;
  readonly parent: CardBox | null;
  readonly first: number;
  readonly end: number;
}

export interface PageCard {
  /** Index of the line that is its headline. */
  readonly headline: number;
  /** Indexes of the lines of its summary. */
  readonly summary: readonly number[];
}

/** A headline is no shorter, in weights: names of sections are. */
const HEADLINE = 25;
/** So many different linked headlines make a front page. */
const FEWEST = 8;
/** So many, on a page with less running text than this, where they stand in no headings: lists of links. */
const FEWEST_LINKS = 12;
const LITTLE = 400;
/** An article has a run of text of this many lines, or of this weight; a front page none. */
const RUN = 6;
const RUN_WEIGHT = 1600;
/** No single line counts for more: it may be a notice for machines. */
const LINE_WEIGHT = 400;
/** The page's title as a headline of this weight stands over an article. */
const OWN_HEADLINE = 34;
/** A group of headlines that stand alike counts from this share of the largest group on. */
const GROUP = 0.25;
const SUMMARY = 40;

/** Null where the page is no front page. `title`: what the page calls itself. */
export function findCards(lines: readonly CardLine[], title: string | null): PageCard[] | null {
  if (hasRun(lines)) return null; // most pages
  const all = lines.filter((l) => l.weight >= HEADLINE && !inFurniture(l.box));
  let heads = all.filter(headingOf);
  const areFew = (list: readonly CardLine[], fewest = FEWEST): boolean =>
    list.filter((l) => l.linked > 0.6).length < fewest;
  if (areFew(heads)) {
    heads = all.filter((l) => l.linked > 0.6 && l.weight >= OWN_HEADLINE);
    const prose = lines.reduce((sum, l) => sum + l.prose, 0);
    if (areFew(heads, FEWEST_LINKS) || prose > LITTLE || all.some((l) => isOwn(l, title))) return null;
  }
  const seen = new Set<string>();
  const headlines = heads.filter((line) => {
    const key = bare(line.text);
    return !seen.has(key) && seen.add(key);
  });
  if (areFew(headlines) || headlines.some((l) => isOwn(l, title))) return null;
  const groups = new Map<string, CardLine[]>();
  for (const line of headlines) groups.set(placeOf(line), [...(groups.get(placeOf(line)) ?? []), line]);
  const largest = Math.max(...[...groups.values()].map((g) => g.length));
  const kept = headlines.filter(
    (l) => (groups.get(placeOf(l))?.length ?? 0) >= Math.max(3, largest * GROUP) || l === headlines[0],
  );
  const at = new Set(headlines.map((l) => l.index));
  const own = kept.filter((l) => l.linked > 0.6 || !repeats(l, at, lines));
  return own.map((line) => ({ headline: line.index, summary: summaryOf(line, lines, at) }));
}

const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** The heading element that holds the line; null where none does. */
function headingOf(line: CardLine): CardBox | null {
  for (let box: CardBox | null = line.box, up = 0; box && up < 3; box = box.parent, up++)
    if (HEADINGS.has(box.tag)) return box;
  return null;
}

function inFurniture(box: CardBox): boolean {
  for (let b: CardBox | null = box; b; b = b.parent)
    if (/^(?:nav|footer|form|dialog)$/.test(b.tag)) return true;
  return false;
}

/** An unlinked headline that says what the page's title says. */
function isOwn(line: CardLine, title: string | null): boolean {
  if (title === null || line.linked > 0.3 || line.weight < OWN_HEADLINE) return false;
  const [own, wanted] = [bare(line.text), bare(title)];
  return wanted.includes(own) || own.includes(wanted) || likeness(own, wanted) > 0.6;
}

/** Whether running text stands together as in an article. */
function hasRun(lines: readonly CardLine[]): boolean {
  let run = 0;
  let weight = 0;
  for (const line of lines) {
    if (line.linked > 0.6 && line.weight >= HEADLINE && headingOf(line)) run = weight = 0;
    else if (line.prose >= 100) {
      run++;
      weight += Math.min(LINE_WEIGHT, line.weight);
    }
    if (run >= RUN || weight >= RUN_WEIGHT) return true;
  }
  return false;
}

/** How a headline stands on the page: the tags around it. Cards of one list share it. */
function placeOf(line: CardLine): string {
  const tags: string[] = [];
  for (let box: CardBox | null = line.box; box && tags.length < 5; box = box.parent) tags.push(box.tag);
  return `${tags.join('/')}${line.linked > 0.6 ? '' : '-'}`;
}

/** An unlinked headline in the card of one linked headline says the same once more (for a player, a popup). */
function repeats(line: CardLine, headlines: ReadonlySet<number>, lines: readonly CardLine[]): boolean {
  for (let box: CardBox | null = line.box; box; box = box.parent) {
    const others: CardLine[] = [];
    for (let i = box.first; i < box.end && others.length < 2; i++)
      if (i !== line.index && headlines.has(i)) others.push(lines[i] as CardLine);
    if (others.length) return others.length === 1 && (others[0]?.linked ?? 0) > 0.6;
  }
  return false;
}

/** Longer lines in the largest box that holds this headline and no other. */
function summaryOf(line: CardLine, lines: readonly CardLine[], headlines: ReadonlySet<number>): number[] {
  const alone = (box: CardBox): boolean => {
    for (let i = box.first; i < box.end; i++) if (i !== line.index && headlines.has(i)) return false;
    return true;
  };
  let own = line.box;
  while (own.parent && alone(own.parent)) own = own.parent;
  return lines
    .slice(own.first, own.end)
    .filter(
      (l) =>
        l.index !== line.index && l.weight >= SUMMARY && !headingOf(l) && bare(l.text) !== bare(line.text),
    )
    .filter((l) => l.prose > 0 || l.linked > 0.6 || /[.!?…。！？]$/.test(l.text))
    .slice(0, 2)
    .map((l) => l.index);
}
