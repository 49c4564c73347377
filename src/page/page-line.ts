/* A line of the text map as reading sees it: its words, how much of it is prose, and the boxes that hold it. */
import type { Line } from '../dom/line';
import { parentElementOf, parentOf, tagOf } from '../dom/safe';
import type { TextMap } from '../dom/text-map';
import { hasDense, weigh } from '../text/weigh';

/** An element that holds lines: one node of the page's tree of blocks. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Box | null;
  readonly depth: number;
  /** The heading element that it is or that holds it closely; null where none does. */
  heading: Box | null;
  /** Index of the first line in it, and of the one after its last. */
  readonly first: number;
  end: number;
  /** Sums over its lines: weight of all words, of linked words, of prose. */
  weight: number;
  linked: number;
  prose: number;
}

export interface PageLine {
  readonly line: Line;
  readonly index: number;
  readonly text: string;
  /** Length in a measure that is alike for all scripts: letters, with those of dense scripts counted several times. */
  readonly weight: number;
  /** Share of it that is linked, 0 to 1. */
  readonly linked: number;
  /** Its weight where it reads like running text; else 0. */
  readonly prose: number;
  readonly box: Box;
}

/** What ends a sentence, in any script that marks it, closing quotation marks and brackets aside. */
export const SENTENCE_END = /[.!?…。！？｡．؟۔।॥၊။៕][\s"'”’»›」』）)\]]*$/u;
const SENTENCE_MARK = /[.!?,;…。！？，；、؟،۔।၊။]/u;
/** Running text of scripts that mark neither words nor sentences. */
const UNMARKED = /[\p{Script=Thai}\p{Script=Lao}]{20}/u;
/** Weight from which a line with marks of sentences reads like running text, and from which any line does. */
const SHORT_PROSE = 60;
const LONG_PROSE = 140;

/** A zero that is held as a fraction is: engines lay an object out anew where a whole number gives way to one. */
const NONE = -0;

/** All lines of a map with the tree of boxes that hold them (the first box is the root's). */
export function pageLines(map: TextMap): { lines: PageLine[]; boxes: Box[] } {
  const boxes: Box[] = [];
  const byElement = new Map<Element, Box>();
  const isDense = hasDense(map.text);
  const lines = map.lines.map((line, index): PageLine => {
    const text = map.text.slice(line.from, line.to);
    const weight = isDense ? weigh(text) : text.length;
    const linked = text.length ? Math.min(1, line.linked / text.length) : 0;
    const prose = linked < 0.6 ? proseOf(text, weight) * (1 - linked) : 0;
    const box = boxOf(line.element, index, byElement, boxes);
    box.end = index + 1;
    box.weight += weight;
    box.linked += weight * linked;
    box.prose += prose;
    return { line, index, text, weight, linked: linked || NONE, prose: prose || NONE, box };
  });
  addUp(boxes);
  return { lines, boxes };
}

/** Gives each box what the boxes in it hold; a box stands before those in it. */
function addUp(boxes: readonly Box[]): void {
  for (let i = boxes.length - 1; i > 0; i--) {
    const box = boxes[i] as Box;
    const { parent } = box;
    if (!parent) continue;
    if (parent.end < box.end) parent.end = box.end;
    parent.weight += box.weight;
    parent.linked += box.linked;
    parent.prose += box.prose;
  }
}

function proseOf(text: string, weight: number): number {
  if (weight >= LONG_PROSE) return weight;
  if (weight < SHORT_PROSE) return 0;
  if (SENTENCE_END.test(text) || UNMARKED.test(text)) return weight;
  return SENTENCE_MARK.test(text) ? weight / 2 : 0;
}

function boxOf(element: Element, index: number, known: Map<Element, Box>, boxes: Box[]): Box {
  let above = known.get(element);
  if (above) return above;
  const chain: Element[] = [];
  for (let e: Element | null = element; e; e = parentElementOf(e) ?? hostOf(e)) {
    above = known.get(e);
    if (above) break;
    chain.push(e);
  }
  let box = above ?? null;
  for (let i = chain.length - 1; i >= 0; i--) {
    const at = chain[i] as Element;
    const depth: number = box ? box.depth + 1 : 0;
    const above: Box | null = box;
    const tag = tagOf(at);
    box = {
      element: at,
      tag,
      parent: above,
      depth,
      heading: headingOver(above),
      first: index,
      end: index,
      weight: NONE,
      linked: NONE,
      prose: NONE,
    };
    if (HEADINGS.has(tag)) box.heading = box;
    known.set(at, box);
    boxes.push(box);
  }
  return box as Box;
}

const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** The heading of what stands right in a box, or one box further in: the box itself or its parent. */
function headingOver(box: Box | null): Box | null {
  const heading = box?.heading ?? null;
  return heading === box || heading === box?.parent ? heading : null;
}

/** The host of the shadow root, the frame of the document that an element is at the top of: where the tree goes on above. */
function hostOf(element: Element): Element | null {
  const root = parentOf(element);
  return (root as ShadowRoot | null)?.host ?? (root as Document | null)?.defaultView?.frameElement ?? null;
}
