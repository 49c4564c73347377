/* The noun of the walk over a page: an element whose children are being visited, or were, with what was read of its style so far. */
import { attributeOf, firstChildOf, rootElementOf } from './safe';
import { type Context, closesDetails } from './visible';

export interface Frame {
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
  /** Null before it was read, and where it hides the whole element. */
  style: CSSStyleDeclaration | null;
  isHidden: boolean;
  isBlock: boolean;
  /** Nearest element that makes a block. */
  block: Element;
  /** Made with its first text. */
  context: Context | null;
}

/** `inner`: the root of the document in it, where it is a frame of the page that may be read; `shadow`: its open shadow root. */
export function frameOf(
  element: Element,
  tag: string,
  parent: Frame | null,
  view: Window,
  inner: Element | null,
  shadow: ShadowRoot | null,
): Frame {
  const assigned =
    tag === 'slot' ? (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) : undefined;
  const list = assigned?.length ? assigned : tag === 'details' ? closesDetails(element) : null;
  return {
    element,
    tag,
    parent,
    view: inner?.ownerDocument.defaultView ?? view,
    link: tag === 'a' ? attributeOf(element, 'href') : (parent?.link ?? null),
    next: inner ?? (list ? (list[0] ?? null) : firstChildOf(shadow ?? element)),
    list,
    index: 0,
    style: null,
    isHidden: false,
    isBlock: false,
    block: element,
    context: null,
  };
}

/** The root element of a frame whose document we may read; null for another origin's, and for one that a style hides. */
export function rootWithin(element: Element, hidden: boolean): Element | null {
  try {
    // asking for its document has the browser make a world of scripts for it: milliseconds
    if (!hidden && !element.checkVisibility()) return null;
    const document = (element as HTMLIFrameElement).contentDocument;
    return document ? rootElementOf(document) : null;
  } catch {
    return null; // another origin's frame: not ours to read, and the throw says no more than that
  }
}
