/* Lines that make one block, and blocks that share one line: headlines broken by hand, kickers set into the headline, credits in captions. */

import { textOf } from '../dom/safe';
import { bare } from '../text/alike';
import type { Piece } from './block';
import { creditStart } from './caption-parts';
import { headingTag } from './headline';
import type { PageLine } from './page-line';
import type { PageView } from './page-view';
import { findDate } from './read-date';

/** The text of a block to be, with the place of each part on the page. */
export interface BlockText {
  readonly line: PageLine;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Set where a part of a line is of another kind than the line. */
  readonly kind: 'kicker' | 'credit' | null;
}

const LONGEST_KICKER = 60;
/** A headline is never cut down to less than this. */
const SHORTEST_TITLE = 10;

/** One entry a block: lines of one heading put together, a kicker within the headline and a credit within a caption parted from it. */
export function blockTexts(
  lines: readonly PageLine[],
  view: PageView,
  isCaption: (line: PageLine) => boolean,
): BlockText[] {
  const made: BlockText[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as PageLine;
    const group = [line];
    while (continuesHeading(group[group.length - 1] as PageLine, lines[i + 1], view))
      group.push(lines[++i] as PageLine);
    if (group.length > 1) made.push(joined(group));
    else if (line === view.headline) made.push(...partedHeadline(line, view.titles));
    else if (isCaption(line)) made.push(...partedCaption(line, view));
    else made.push(part(line, counterEnd(line), line.text.length, null));
  }
  return made;
}

/** Where the text goes on after `3/10`, a gallery's count of pictures in an element of its own; 0 where it has none. */
function counterEnd({ line, text }: PageLine): number {
  const count = /^\d{1,3}\s?[/／]\s?\d{1,3}\s+/.exec(text)?.[0] ?? '';
  if (!count || line.inner === line.element) return 0;
  return count.replace(/\s/g, '').startsWith((textOf(line.inner) ?? '').replace(/\s/g, ''))
    ? count.length
    : 0;
}

/** A line broken by hand, but for the day that some set there. */
const continuesHeading = (line: PageLine, next: PageLine | undefined, view: PageView): boolean =>
  next?.line.afterBreak === true &&
  next.box === line.box &&
  headingTag(line) !== null &&
  next.index === line.index + 1 &&
  !findDate(next.text, view.language, view.words);

function part(line: PageLine, from: number, to: number, kind: BlockText['kind']): BlockText {
  const at = { from: line.line.from + from, to: line.line.from + to };
  return { line, text: line.text.slice(from, to), pieces: [{ from: 0, to: to - from, at }], kind };
}

function joined(group: readonly PageLine[]): BlockText {
  let text = '';
  const pieces: Piece[] = [];
  for (const l of group) {
    if (text && !/[\u3040-\u9fff]$/.test(text)) text += ' ';
    pieces.push({
      from: text.length,
      to: text.length + l.text.length,
      at: { from: l.line.from, to: l.line.to },
    });
    text += l.text;
  }
  return { line: group[0] as PageLine, text, pieces, kind: null };
}

/** The declared title at the headline's end, and what stands before it as its kicker. */
function partedHeadline(line: PageLine, titles: readonly string[]): BlockText[] {
  const at = titleWithin(line.text, titles);
  const before = line.text.slice(0, at).replace(/[\s:：|–—-]+$/, '');
  if (!before) return [part(line, 0, line.text.length, null)];
  return [part(line, 0, before.length, 'kicker'), part(line, at, line.text.length, null)];
}

/** A caption, and the credit of its picture where it ends in one. */
function partedCaption(line: PageLine, view: PageView): BlockText[] {
  const at = creditStart(line, view);
  const caption = line.text.slice(0, at).replace(/[\s|–—·,]+$/, '');
  if (!caption || at >= line.text.length) return [part(line, 0, line.text.length, null)];
  return [part(line, 0, caption.length, null), part(line, at, line.text.length, 'credit')];
}

/** Where in a headline's text the declared title begins that ends it, a kicker before it; 0 where the text is all title. */
export function titleWithin(text: string, titles: readonly string[]): number {
  if (titles.some((title) => bare(title) === bare(text))) return 0;
  for (const title of titles) {
    const at = text.length - title.length;
    if (title.length < SHORTEST_TITLE || at <= 0 || at > LONGEST_KICKER) continue;
    if (bare(text.slice(at)) === bare(title) && bare(text.slice(0, at))) return at;
  }
  return 0;
}
