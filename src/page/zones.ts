/* The parts of a story as lines: what stands between the headline and the first paragraph, the body, and what trails after it. */
import { headingTag } from './headline';
import { isLabel, labelNames } from './near';
import { type Box, type PageLine, SENTENCE_END } from './page-line';
import type { PageView } from './page-view';
import { findDate } from './read-date';
import { says } from './says';

export interface Zones {
  /** Index of the headline among the lines; -1 where it is none of them. */
  readonly headline: number;
  /** Index of the first line of the body; the number of lines where there is no body. */
  readonly body: number;
  /** Index of the last line of running text; -1 where there is none. */
  readonly last: number;
  /** Font size of most running text, CSS pixels. */
  readonly fontSize: number;
  /** True where most running text is centred. */
  readonly centred: boolean;
  readonly prose: number;
}

/** A container with this share of all running text is the body's. */
const BODY_SHARE = 0.3;
const LONGEST_DECK = 600;
/** A story has no more standfirsts than this, as paragraphs that are not called so. */
const MOST_DECKS = 2;
/** How many containers up from a paragraph the body's may be. */
const REACH = 3;

export function findZones(lines: readonly PageLine[], view: PageView): Zones {
  const main = view.headline;
  const headline = main ? lines.indexOf(main) : -1;
  const prose = lines.reduce((sum, l) => sum + l.prose, 0);
  const sizes = new Map<number, number>();
  let centred = 0;
  let last = -1;
  lines.forEach((l, i) => {
    if (!l.prose) return;
    sizes.set(l.line.fontSize, (sizes.get(l.line.fontSize) ?? 0) + l.prose);
    if (l.line.centred) centred += l.prose;
    last = i;
  });
  const fontSize = [...sizes].reduce((a, b) => (b[1] > a[1] ? b : a), [16, 0])[0];
  /** The first running text below the headline that passes. */
  const first = (passes: (line: PageLine) => boolean, decks = false) =>
    lines.findIndex(
      (l, i) =>
        i > headline && l.prose > 0 && !headingTag(l) && passes(l) && (decks || !isDeck(lines, i, view)),
    );
  let body = first((l) => around(l, main).some((box) => box.prose >= prose * BODY_SHARE));
  if (body < 0) body = first(() => true, true);
  // a text in several parts that are called alike, the first of them no more than a paragraph
  const called = (line: PageLine) => around(line, main).flatMap((box) => view.names(box).trim() || []);
  const names = body < 0 ? [] : called(lines[body] as PageLine);
  const part = first((l) => called(l).some((name) => names.includes(name)));
  if (part >= 0 && part < body) body = part;
  // no standfirst is that long: the story stands in containers of its own, paragraph by paragraph
  const before = lines
    .slice(headline + 1, Math.max(0, body))
    .filter((l) => l.prose > 0 && !headingTag(l) && !view.markup.deck.test(view.names(l.box)));
  if (headline >= 0 && before.length > MOST_DECKS) body = first((l) => l !== before[0]);
  if (body > 0) body = firstOfBody(lines, body, headline, { view, fontSize, centred: centred > prose / 2 });
  return {
    headline,
    body: body < 0 ? lines.length : body,
    last,
    fontSize,
    centred: centred > prose / 2,
    prose,
  };
}

/** Short lines right before the first paragraph, set like it and in the same container, begin the body. */
function firstOfBody(
  lines: readonly PageLine[],
  body: number,
  headline: number,
  style: { readonly view: PageView; readonly fontSize: number; readonly centred: boolean },
): number {
  const { box } = lines[body] as PageLine;
  let first = body;
  for (let i = body - 1; i > headline; i--) {
    const line = lines[i] as PageLine;
    if (line.box !== box && line.box.parent !== box.parent) break;
    if (!isSetAsText(line, style)) break;
    first = i;
  }
  return first;
}

function isSetAsText(
  { line, text, linked, box }: PageLine,
  {
    view,
    fontSize,
    centred,
  }: { readonly view: PageView; readonly fontSize: number; readonly centred: boolean },
): boolean {
  const isPlain = line.bold < text.length / 2 && line.italic < text.length / 2 && linked < 0.5;
  const isSame = Math.abs(line.fontSize - fontSize) < fontSize * 0.1 && line.centred === centred;
  if (!isPlain || !isSame || line.afterMedia || box.tag === 'li' || isLabel(text, view)) return false;
  if ([...labelNames(view), view.markup.kicker].some((names) => names.test(view.names(box)))) return false;
  return findDate(text, view.language, view.words) === null;
}

/** Running text that is called a standfirst, or has the byline below it. */
function isDeck(lines: readonly PageLine[], i: number, view: PageView): boolean {
  const line = lines[i] as PageLine;
  if (line.weight > LONGEST_DECK) return false;
  const { box } = line;
  const alone = box.parent && box.parent.end - box.parent.first === 1 ? box.parent : box;
  if ([box, alone].some((b) => view.markup.deck.test(view.names(b)))) return true;
  const first = lines[i - 1] === view.headline;
  return lines
    .slice(i + 1, i + 3)
    .some(
      (l) =>
        l.weight < 120 &&
        !l.prose &&
        (view.markup.byline.test(view.names(l.box)) ||
          (says(view.words, 'bylines', l.text) && !SENTENCE_END.test(l.text)) ||
          (first && findDate(l.text, view.language, view.words) !== null)),
    );
}

/** The nearest containers of a line; what holds the headline as well says nothing about the part after it. */
function around(line: PageLine, main: PageLine | null): Box[] {
  const boxes: Box[] = [];
  for (let box = line.box.parent; box && boxes.length < REACH; box = box.parent) {
    if (main && box.first <= main.index && main.index < box.end && boxes.length) break;
    boxes.push(box);
  }
  return boxes;
}
