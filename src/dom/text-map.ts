/*
 * The only bridge between visible text nodes, offsets and Ranges (DESIGN.md). The page's text as a reader sees it: white space
 * collapsed, a line feed between blocks, nothing hidden. Blocks are spans over it; quotes are looked up in it.
 */
import type { Span } from '../text/span';
import type { Pause } from '../turns';
import type { Line } from './line';
import type { WalkResult } from './line-writer';
import type { Run } from './runs';
import { rangeOverRuns, spanOfRange } from './runs';
import { TextWalk, type WalkOptions } from './walk-text';

export interface TextMap {
  /** UTF-16; offsets into it are `at` in pieces and `start`/`end` in selectors. */
  readonly text: string;
  /** The text's lines in order, with what was seen of them; their spans are parted by one line feed each. */
  readonly lines: readonly Line[];
  /** Open shadow roots and same-origin frames' documents on the page: nothing outside tells that their text changes. */
  readonly roots: readonly (ShadowRoot | Document)[];
  /** Elements with text that styles hide: all that is not seen stands in one of them. */
  readonly hidden: readonly Element[];
  /** The range over a span. Null where a node has gone since. Throws RangeError outside the text. */
  toRange(span: Span): Range | null;
  /** The span of a range's visible text; null where it holds none. */
  fromRange(range: Range): Span | null;
}

/** How many nodes are visited between two chances to pause. */
const PER_TURN = 100;

/** Reads all visible text below `root`, open shadow roots and same-origin frames with it, in one pass. Changes nothing. */
export function buildTextMap(root: Document | Element, options: WalkOptions = {}): TextMap {
  const walk = new TextWalk(root, options);
  while (!walk.run(PER_TURN));
  return mapOf(walk);
}

/** The same, asking `pause` often whether the page is to have a turn. */
export async function buildTextMapInTurns(
  root: Document | Element,
  pause: Pause,
  options: WalkOptions = {},
): Promise<TextMap> {
  const walk = new TextWalk(root, options);
  while (!walk.run(PER_TURN)) {
    const turn = pause();
    if (turn) await turn;
  }
  return mapOf(walk);
}

function mapOf(walk: TextWalk): TextMap {
  const { text, lines, runs }: WalkResult = walk.end();
  return new RunMap(text, lines, walk.roots, walk.hiding, runs);
}

class RunMap implements TextMap {
  constructor(
    readonly text: string,
    readonly lines: readonly Line[],
    readonly roots: TextMap['roots'],
    readonly hidden: TextMap['hidden'],
    private readonly runs: readonly Run[],
  ) {}

  toRange({ from, to }: Span): Range | null {
    if (from < 0 || to > this.text.length || from > to)
      throw new RangeError(`span ${from}–${to} is not within a text of ${this.text.length}`);
    return rangeOverRuns(this.runs, from, to);
  }

  fromRange(range: Range): Span | null {
    return spanOfRange(this.runs, range);
  }
}
