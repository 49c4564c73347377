/*
 * Reading a DOM that a page may have booby-trapped. A form's inputs named `firstChild` or an image named `body` hide the real
 * properties (LegacyOverrideBuiltIns), in content scripts too; the prototypes' own getters cannot be hidden.
 */

type Getter<T, V> = (target: T) => V;

/** The getter of `name` as `prototype` (or what it inherits from) defines it. */
function getter<T extends object, V>(prototype: T, name: string): Getter<T, V> {
  for (let p: object | null = prototype; p; p = Object.getPrototypeOf(p) as object | null) {
    const found = Object.getOwnPropertyDescriptor(p, name)?.get;
    if (found) return Function.prototype.call.bind(found) as Getter<T, V>; // called without a frame of its own
  }
  return (target) => (target as Record<string, V>)[name] as V; // fake DOMs of unit tests keep some as plain fields
}

export const firstChildOf = getter<Node, ChildNode | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = getter<Node, ChildNode | null>(Node.prototype, 'nextSibling');
export const parentOf = getter<Node, Node | null>(Node.prototype, 'parentNode');
export const parentElementOf = getter<Node, Element | null>(Node.prototype, 'parentElement');
export const nodeTypeOf = getter<Node, number>(Node.prototype, 'nodeType');
export const tagOf = getter<Element, string>(Element.prototype, 'localName');
export const shadowOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const documentOf = getter<Node, Document>(Node.prototype, 'ownerDocument');
export const rootElementOf = getter<Document, HTMLElement | null>(Document.prototype, 'documentElement');

/** The attribute's value; null where it has none. */
export const attributeOf: (element: Element, name: string) => string | null = Function.prototype.call.bind(
  Element.prototype.getAttribute,
);

/** Where it stands in the window, CSS pixels. */
export const rectOf: (element: Element) => DOMRect = Function.prototype.call.bind(
  Element.prototype.getBoundingClientRect,
);

export const hasAttributes: (element: Element) => boolean = Function.prototype.call.bind(
  Element.prototype.hasAttributes,
);

/** How far it is scrolled, CSS pixels. */
export const scrollXOf = getter<Window, number>(window, 'scrollX');
export const scrollYOf = getter<Window, number>(window, 'scrollY');

type FindAll<R> = (root: R, selector: string) => NodeListOf<Element>;
const findInDocument: FindAll<Document> = Function.prototype.call.bind(Document.prototype.querySelectorAll);
const findInElement: FindAll<Element> = Function.prototype.call.bind(Element.prototype.querySelectorAll);

/** The elements below `root` that match, in document order; no more than `most`. */
export const allOf = (root: Document | Element, selector: string, most?: number): Element[] =>
  Array.prototype.slice.call(
    nodeTypeOf(root) === 9
      ? findInDocument(root as Document, selector)
      : findInElement(root as Element, selector),
    0,
    most,
  );

/** The first of them; null where there is none. */
export const firstOf: (root: Document, selector: string) => Element | null = Function.prototype.call.bind(
  Document.prototype.querySelector,
);

/** All text below, hidden or not, as the markup has it. */
export const textOf = getter<Node, string | null>(Node.prototype, 'textContent');
