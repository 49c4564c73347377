/*
 * One pass over what a reader sees: text nodes in order with their white space collapsed, cut into lines at block edges and breaks.
 * Styles are read, never written, and nothing is measured, so the pass costs at most one style recalculation. No recursion:
 * pages nest deeper than the stack allows. Every answer of a style costs, and half of a page's elements hold no text: what is passed
 * between two texts is kept, and asked whether it parts them only where nothing else has told that yet.
 */

import { LineWriter, type WalkResult } from './line-writer';
import { nextSiblingOf, nodeTypeOf, rootElementOf, shadowOf, tagOf } from './safe';
import { Context, MEDIA, makesBlock, SKIPPED } from './visible';
import { type Frame, frameOf, rootWithin } from './walk-frame';

export interface WalkOptions {
  /** Take text that styles hide as well: for saved pages whose scripts never showed it. */
  readonly hidden?: boolean;
}

/** What stands behind the last text: an element that was left before its style was read, or (`blank`) white space in `frame`. */
interface Passed {
  readonly frame: Frame;
  readonly blank: Text | null;
  /** Where in the node the white space begins. */
  readonly from: number;
}

const SEEN = /\S/;
/** No more than this is kept before it is asked: one task may not grow long. */
const MOST_PASSED = 200;

/** To be `run` until it is at its end. */
export class TextWalk {
  /** Shadow roots and frames' documents that were met. */
  readonly roots: (ShadowRoot | Document)[] = [];
  /** Elements that were found to hide text of theirs. */
  readonly hiding: Element[] = [];
  private readonly writer = new LineWriter();
  private readonly hidden: boolean;
  private frame: Frame | null = null;
  private passed: Passed[] = [];
  /** Where images and the like stand that no text has followed yet. */
  private media: Frame[] = [];
  private metHidden = false;

  constructor(root: Document | Element, options: WalkOptions) {
    this.hidden = options.hidden ?? false;
    const top = nodeTypeOf(root) === 9 ? rootElementOf(root as Document) : (root as Element);
    const view = top?.ownerDocument.defaultView;
    if (top && view) this.enter(top, null, view);
  }

  /** Visits so many nodes more; true when the walk is at its end. */
  run(nodes: number): boolean {
    for (let left = nodes; left > 0; left--) {
      const { frame } = this;
      if (!frame) return true;
      const node = frame.next;
      if (!node) {
        this.frame = frame.parent;
        if (frame.isBlock) this.edge();
        else if (!frame.style && !this.writer.isAtRest) this.pass(frame, null, 0);
        continue;
      }
      frame.next = frame.list ? (frame.list[++frame.index] ?? null) : nextSiblingOf(node);
      const type = nodeTypeOf(node);
      if (type === 1) this.enter(node as Element, frame, frame.view);
      else if (type === 3) this.text(node as Text, frame);
    }
    return false;
  }

  end(): WalkResult {
    return this.writer.end();
  }

  private enter(element: Element, parent: Frame | null, view: Window): void {
    const tag = tagOf(element);
    if (tag === 'br') {
      if (parent && this.reach(parent)) this.writer.lineBreak();
      return;
    }
    let inner: Element | null = null;
    if (SKIPPED.has(tag)) {
      if (parent && MEDIA.has(tag)) this.media.push(parent);
      inner = tag === 'iframe' || tag === 'frame' ? rootWithin(element, this.hidden) : null;
      if (!inner) return;
    }
    const shadow = shadowOf(element);
    const root = inner?.ownerDocument ?? shadow;
    if (root) this.roots.push(root);
    this.frame = frameOf(element, tag, parent, view, inner, shadow);
  }

  private text(node: Text, frame: Frame): void {
    const { data } = node;
    const { writer } = this;
    if (!SEEN.test(data)) {
      if (writer.isOpen) this.pass(frame, node, 0);
      return;
    }
    const context = this.reach(frame);
    if (!context) return;
    const from = writer.isAtRest ? data.length - data.trimStart().length : 0;
    const to = data.trimEnd().length;
    writer.write(node, data.slice(from, to), from, context);
    if (to < data.length) this.pass(frame, node, to);
  }

  /** Where text or a break in `frame` stands, what was passed before it settled; null where it is not seen. */
  private reach(frame: Frame): Context | null {
    const context = this.contextOf(frame);
    if (context && !context.unseen) {
      if (this.passed.length) this.settle();
      if (this.media.length) {
        if (this.media.some((f) => this.isSeen(f))) this.writer.media();
        this.media = [];
      }
    }
    if (this.metHidden) this.leaveHidden();
    return context?.unseen ? null : context;
  }

  private edge(): void {
    if (this.passed.length) this.passed = [];
    this.writer.edge();
  }

  private pass(frame: Frame, blank: Text | null, from: number): void {
    this.passed.push({ frame, blank, from });
    if (this.passed.length === MOST_PASSED) this.settle();
  }

  /** An edge where one of the elements that were passed makes a block; where none does, the blanks count. */
  private settle(): void {
    const { passed } = this;
    this.passed = [];
    for (let i = passed.length - 1; i >= 0; i--) {
      const { frame, blank } = passed[i] as Passed;
      if (!blank && this.isSeen(frame) && frame.isBlock) return;
    }
    for (const { frame, blank, from } of passed) {
      const context = blank && this.contextOf(frame);
      if (context && !context.unseen) this.writer.write(blank, blank.data.slice(from), from, context);
    }
  }

  /** Goes on behind what is hidden as a whole. */
  private leaveHidden(): void {
    this.metHidden = false;
    for (let frame = this.frame; frame; frame = frame.parent) if (frame.isHidden) this.frame = frame.parent;
  }

  /** Reads the styles of a frame and those above it, as far as they are not known; false where it is hidden as a whole. */
  private isSeen(frame: Frame): boolean {
    if (frame.style) return true;
    const unknown: Frame[] = [];
    for (let f: Frame | null = frame; f && !f.style; f = f.parent) {
      if (f.isHidden) return false;
      unknown.push(f);
    }
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
      frame.isHidden = true;
      this.metHidden = true;
      this.hiding.push(element);
      return false;
    }
    frame.style = style;
    frame.isBlock = isBlock;
    if (isBlock) this.edge();
    else if (parent) frame.block = parent.block;
    return true;
  }

  /** Null where it is hidden. */
  private contextOf(frame: Frame): Context | null {
    if (frame.context) return frame.context;
    if (!this.isSeen(frame)) return null;
    const { element, block, link, style } = frame;
    const context = new Context(element, block, link, style as CSSStyleDeclaration, this.hidden);
    if (context.unseen) this.hiding.push(element);
    frame.context = context;
    return context;
  }
}
