/* What a reader sees of an element: told from its computed style alone, without measuring. */
import { attributeOf, firstChildOf, nextSiblingOf, nodeTypeOf, tagOf } from './safe';

/** What an element's style means for what is in it. */
export interface Seen {
  readonly isBlock: boolean;
  readonly style: CSSStyleDeclaration;
}

/** What it means for text directly in it: asked only where there is some, since each answer costs. */
export interface SeenText {
  /** It is not seen (a descendant's may be). */
  readonly unseen: boolean;
  /** Line feeds in its text are line breaks. */
  readonly keepsLines: boolean;
  readonly fontSize: number;
  readonly weight: number;
  readonly italic: boolean;
  readonly centred: boolean;
}

/** Elements whose inside is no text of the page. */
export const SKIPPED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'math',
  'canvas',
  'video',
  'audio',
  'object',
  'embed',
  'iframe',
  'frame',
  'select',
  'datalist',
  'textarea',
  'input',
  'img',
  'picture',
  'map',
  'progress',
  'meter',
]);

/** Elements that show something beside text. */
export const MEDIA: ReadonlySet<string> = new Set([
  'img',
  'picture',
  'video',
  'audio',
  'iframe',
  'object',
  'embed',
  'canvas',
]);

const INLINE = /^(?:inline|contents|ruby)/;
/** Inline elements that a style floats to make a dropped capital: still part of their word. */
const PHRASE: ReadonlySet<string> = new Set(['span', 'b', 'strong', 'i', 'em', 'a', 'font', 'big']);
const DROP_CAP = 3;

/** Null where the whole of the element is hidden. With `hidden`, only what can never be shown is. */
export function seeStyle(element: Element, tag: string, hidden: boolean): Seen | null {
  const view = element.ownerDocument.defaultView;
  const style = view?.getComputedStyle(element);
  if (!style) return null;
  const display = style.display;
  if (!hidden) {
    if (display === 'none' || style.contentVisibility === 'hidden') return null;
    const position = style.position;
    if ((position === 'absolute' || position === 'fixed') && isClipped(style)) return null;
  }
  const isBlock = display === 'none' ? !PHRASE.has(tag) : !INLINE.test(display);
  return { isBlock: (isBlock && !isDropCap(element, tag, style)) || tag === 'button', style };
}

export function seeText(style: CSSStyleDeclaration, hidden: boolean): SeenText {
  const fontSize = Number.parseFloat(style.fontSize);
  return {
    unseen: !hidden && (style.visibility !== 'visible' || fontSize === 0),
    keepsLines: /pre|break-spaces/.test(style.whiteSpace),
    fontSize,
    weight: Number.parseInt(style.fontWeight, 10) || 400,
    italic: style.fontStyle === 'italic',
    centred: /center/.test(style.textAlign),
  };
}

/** Text for screen readers only: cut to nothing by `clip`. */
const isClipped = (style: CSSStyleDeclaration): boolean =>
  /^rect\((?:0px|1px)[, ]+(?:0px|1px)[, ]+(?:0px|1px)[, ]+(?:0px|1px)\)$/.test(style.clip) ||
  /^inset\((?:50%|100%)/.test(style.clipPath);

function isDropCap(element: Element, tag: string, style: CSSStyleDeclaration): boolean {
  if (!PHRASE.has(tag) || style.cssFloat === 'none') return false;
  const child = firstChildOf(element);
  return (
    child !== null &&
    nextSiblingOf(child) === null &&
    nodeTypeOf(child) === 3 &&
    (child as Text).data.trim().length <= DROP_CAP
  );
}

/** The only seen child of a closed `<details>`, its summary; null for every other element. */
export function closesDetails(element: Element, tag: string): readonly Node[] | null {
  if (tag !== 'details' || attributeOf(element, 'open') !== null) return null;
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child))
    if (nodeTypeOf(child) === 1 && tagOf(child as unknown as Element) === 'summary') return [child];
  return [];
}
