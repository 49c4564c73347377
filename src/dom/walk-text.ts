/*
 * One pass over what a reader sees: text nodes in order with their white space collapsed, cut into lines at block edges and breaks.
 * Styles are read, never written, and nothing is measured, so the pass costs at most one style recalculation. No recursion:
 * pages nest deeper than the stack allows.
 */

import { type Context, LineWriter, type WalkResult } from './line-writer';
import { attributeOf, firstChildOf, nextSiblingOf, nodeTypeOf, rootElementOf, shadowOf, tagOf } from './safe';
import { closesDetails, MEDIA, type Seen, SKIPPED, seeStyle, seeText } from './visible';

export interface WalkOptions {
  /** Take text that styles hide as well: for saved pages whose scripts never showed it. */
  readonly hidden?: boolean;
}

/** How many nodes between two chances to pause. */
const PER_TURN = 100;

interface Frame extends Seen {
  readonly element: Element | null;
  /** The next child to visit: the next sibling, or an item of `list` where a slot's nodes come from elsewhere. */
  next: Node | null;
  readonly list: readonly Node[] | null;
  index: number;
  /** Nearest element that makes a block. */
  readonly block: Element;
  readonly link: string | null;
  /** Made with its first text. */
  context: Context | null;
}

/** Yields now and then, so that the caller can give the page a turn; returns the text with its lines and runs. */
export function* walkText(
  root: Document | Element,
  options: WalkOptions,
): Generator<undefined, WalkResult, undefined> {
  const writer = new LineWriter();
  const top = nodeTypeOf(root) === 9 ? rootElementOf(root as Document) : (root as Element);
  if (!top) return writer.end();
  const stack: Frame[] = [];
  enter(stack, top, null, writer, options);
  let seen = 0;
  while (stack.length) {
    if (++seen % PER_TURN === 0) yield;
    const frame = stack[stack.length - 1] as Frame;
    const node = frame.next;
    if (!node) {
      stack.pop();
      if (frame.isBlock) writer.edge();
      continue;
    }
    frame.next = frame.list ? (frame.list[++frame.index] ?? null) : nextSiblingOf(node);
    const type = nodeTypeOf(node);
    if (type === 3) {
      if (!writer.isOpen && !/\S/.test((node as Text).data)) continue; // between blocks: nothing to see
      const context = contextOf(frame, options);
      if (!context.unseen) writer.write(node as Text, context);
    } else if (type === 1) enter(stack, node as Element, frame, writer, options);
  }
  return writer.end();
}

function contextOf(frame: Frame, options: WalkOptions): Context {
  frame.context ??= {
    ...seeText(frame.style, options.hidden ?? false),
    element: frame.element,
    block: frame.block,
    link: frame.link,
  };
  return frame.context;
}

function enter(
  stack: Frame[],
  element: Element,
  parent: Frame | null,
  writer: LineWriter,
  options: WalkOptions,
): void {
  const tag = tagOf(element);
  if (tag === 'br') {
    if (!parent || !contextOf(parent, options).unseen) writer.lineBreak();
    return;
  }
  if (tag === 'wbr') return;
  if (MEDIA.has(tag)) writer.media();
  const inFrame = tag === 'iframe' || tag === 'frame' ? frameRoot(element) : null;
  if (!inFrame && SKIPPED.has(tag)) return;
  const style = seeStyle(element, tag, options.hidden ?? false);
  if (!style) return;
  if (style.isBlock) writer.edge();
  const shadow = shadowOf(element);
  const assigned =
    tag === 'slot' ? (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) : undefined;
  const list = assigned?.length ? assigned : closesDetails(element, tag);
  stack.push({
    ...style,
    element,
    list,
    index: 0,
    next: inFrame ?? (list ? (list[0] ?? null) : firstChildOf(shadow ?? element)),
    block: style.isBlock || !parent ? element : parent.block,
    context: null,
    link: tag === 'a' ? attributeOf(element, 'href') : (parent?.link ?? null),
  });
}

/** The root element of a frame whose document we may read; null for another origin's. */
function frameRoot(element: Element): Element | null {
  try {
    const document = (element as HTMLIFrameElement).contentDocument;
    return document ? rootElementOf(document) : null;
  } catch {
    return null; // another origin's frame: not ours to read, and the throw says no more than that
  }
}
