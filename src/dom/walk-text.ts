/*
 * One pass over what a reader sees: text nodes in order with their white space collapsed, cut into lines at block edges and breaks.
 * Styles are read, never written, and nothing is measured, so the pass costs at most one style recalculation. No recursion:
 * pages nest deeper than the stack allows. Styles are read late, where there is text to show: half of a page's elements hold none.
 */

import { LineWriter, type WalkResult } from './line-writer';
import { attributeOf, firstChildOf, nextSiblingOf, nodeTypeOf, rootElementOf, shadowOf, tagOf } from './safe';
import { Context, closesDetails, MEDIA, makesBlock, SKIPPED } from './visible';

export interface WalkOptions {
  /** Take text that styles hide as well: for saved pages whose scripts never showed it. */
  readonly hidden?: boolean;
}

interface Frame {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Frame | null;
  /** The window of what is in it. */
  readonly view: Window;
  readonly link: string | null;
  /** The next child to visit: the next sibling, or an item of `list` where a slot's nodes come from elsewhere. */
  next: Node | null;
  readonly list: readonly Node[] | null;
  index: number;
  /** Null before it was read. */
  style: CSSStyleDeclaration | null;
  isBlock: boolean;
  /** Nearest element that makes a block. */
  block: Element;
  /** Made with its first text. */
  context: Context | null;
}

const SEEN = /\S/;

/** To be `run` until it is at its end. */
export class TextWalk {
  private readonly writer = new LineWriter();
  private readonly hidden: boolean;
  private frame: Frame | null = null;

  constructor(root: Document | Element, options: WalkOptions) {
    this.hidden = options.hidden ?? false;
    const top = nodeTypeOf(root) === 9 ? rootElementOf(root as Document) : (root as Element);
    const view = top?.ownerDocument.defaultView;
    if (top && view) this.enter(top, null, view);
  }

  /** Visits so many nodes more; true when the walk is at its end. */
  run(nodes: number): boolean {
    const { writer } = this;
    for (let left = nodes; left > 0; left--) {
      const { frame } = this;
      if (!frame) return true;
      const node = frame.next;
      if (!node) {
        if (frame.isBlock) writer.edge();
        this.frame = frame.parent;
        continue;
      }
      frame.next = frame.list ? (frame.list[++frame.index] ?? null) : nextSiblingOf(node);
      const type = nodeTypeOf(node);
      if (type === 1) this.enter(node as Element, frame, frame.view);
      else if (type === 3) {
        const { data } = node as Text;
        if (!writer.isOpen && !SEEN.test(data)) continue; // between blocks: nothing to see
        const context = this.contextOf(frame);
        if (context && !context.unseen) writer.write(node as Text, data, context);
      }
    }
    return false;
  }

  end(): WalkResult {
    return this.writer.end();
  }

  private enter(element: Element, parent: Frame | null, view: Window): void {
    const tag = tagOf(element);
    if (tag === 'br') {
      const context = parent && this.contextOf(parent);
      if (context && !context.unseen) this.writer.lineBreak();
      return;
    }
    let inner: Element | null = null;
    if (SKIPPED.has(tag)) {
      if (MEDIA.has(tag)) {
        if (parent && !this.isSeen(parent)) return;
        this.writer.media();
      }
      inner = tag === 'iframe' || tag === 'frame' ? frameRoot(element, this.hidden) : null;
      if (!inner) return;
    }
    const assigned =
      tag === 'slot' ? (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) : undefined;
    const list = assigned?.length ? assigned : tag === 'details' ? closesDetails(element) : null;
    const frame: Frame = {
      element,
      tag,
      parent,
      view: inner?.ownerDocument.defaultView ?? view,
      link: tag === 'a' ? attributeOf(element, 'href') : (parent?.link ?? null),
      next: inner ?? (list ? (list[0] ?? null) : firstChildOf(shadowOf(element) ?? element)),
      list,
      index: 0,
      style: null,
      isBlock: false,
      block: element,
      context: null,
    };
    this.frame = frame;
    if (!this.writer.isAtRest) this.isSeen(frame);
  }

  /** Reads the styles of a frame and those above it, as far as they are not known; leaves what is hidden as a whole: then false. */
  private isSeen(frame: Frame): boolean {
    if (frame.style) return true;
    const unknown = [frame];
    for (let f = frame.parent; f && !f.style; f = f.parent) unknown.push(f);
    for (let i = unknown.length - 1; i >= 0; i--) if (!this.look(unknown[i] as Frame)) return false;
    return true;
  }

  /** Reads the style of one frame whose parent's is known. */
  private look(frame: Frame): boolean {
    const { element, tag, parent } = frame;
    const view = (parent ?? frame).view;
    // the window's own name for it is the quicker way to it
    const style = view === window ? getComputedStyle(element) : view.getComputedStyle(element);
    const isBlock = makesBlock(element, tag, style, this.hidden);
    if (isBlock === null) {
      this.frame = parent;
      return false;
    }
    frame.style = style;
    frame.isBlock = isBlock;
    if (isBlock) this.writer.edge();
    else if (parent) frame.block = parent.block;
    return true;
  }

  /** Null where it is hidden. */
  private contextOf(frame: Frame): Context | null {
    if (frame.context) return frame.context;
    if (!this.isSeen(frame)) return null;
    const { element, block, link, style } = frame;
    frame.context = new Context(element, block, link, style as CSSStyleDeclaration, this.hidden);
    return frame.context;
  }
}

/** The root element of a frame whose document we may read; null for another origin's, and for one that a style hides. */
function frameRoot(element: Element, hidden: boolean): Element | null {
  try {
    // asking for its document has the browser make a world of scripts for it: milliseconds
    if (!hidden && !element.checkVisibility()) return null;
    const document = (element as HTMLIFrameElement).contentDocument;
    return document ? rootElementOf(document) : null;
  } catch {
    return null; // another origin's frame: not ours to read, and the throw says no more than that
  }
}
