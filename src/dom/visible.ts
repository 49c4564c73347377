/* What a reader sees of an element: told from its computed style alone, without measuring. */
import { attributeOf, firstChildOf, nextSiblingOf, nodeTypeOf, tagOf } from './safe';

/** Where text stands, and how its style has it look. What few lines are ever asked for is read when it is, since each answer costs. */
export class Context {
  /** Computed, CSS pixels. */
  readonly fontSize: number;
  /** It is not seen (a descendant's may be). */
  readonly unseen: boolean;
  private lines: boolean | null = null;

  constructor(
    readonly element: Element,
    /** The nearest element that makes a block of its own. */
    readonly block: Element,
    readonly link: string | null,
    private readonly style: CSSStyleDeclaration,
    hidden: boolean,
  ) {
    this.fontSize = Number.parseFloat(style.fontSize);
    this.unseen = !hidden && (this.fontSize === 0 || style.visibility !== 'visible');
  }

  /** Line feeds in its text are line breaks. */
  get keepsLines(): boolean {
    this.lines ??= KEEPS_LINES.test(this.style.whiteSpace);
    return this.lines;
  }

  get weight(): number {
    return Number.parseInt(this.style.fontWeight, 10) || 400;
  }

  get italic(): boolean {
    return this.style.fontStyle === 'italic';
  }

  get centred(): boolean {
    return this.style.textAlign.endsWith('center');
  }
}

/** Elements whose inside is no text of the page. */
export const SKIPPED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'wbr',
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

const KEEPS_LINES = /pre|break-spaces/;
const INLINE = /^(?:inline|ruby)/;
/** Inline elements that a style floats to make a dropped capital: still part of their word. */
const PHRASE: ReadonlySet<string> = new Set(['span', 'b', 'strong', 'i', 'em', 'a', 'font', 'big']);
const DROP_CAP = 3;

/**
 * Whether an element's text stands in lines of its own; null where the whole of it is hidden. With `hidden`, only what can never be
 * shown is. Reads no property that could not tell: inline boxes are neither clipped nor skipped as a whole.
 */
export function makesBlock(
  element: Element,
  tag: string,
  style: CSSStyleDeclaration,
  hidden: boolean,
): boolean | null {
  const display = style.display;
  if (display === 'none') return hidden ? !PHRASE.has(tag) : null;
  if (display === 'inline' || display === 'contents') return tag === 'button';
  if (!hidden) {
    if (style.contentVisibility === 'hidden') return null;
    const position = style.position;
    if ((position === 'absolute' || position === 'fixed') && isClipped(style)) return null;
  }
  if (tag === 'button') return true;
  if (display !== 'block' && INLINE.test(display)) return false;
  return !PHRASE.has(tag) || !isDropCap(element, style);
}

/** Text for screen readers only: cut to nothing by `clip`. */
const isClipped = (style: CSSStyleDeclaration): boolean =>
  /^rect\((?:0px|1px)[, ]+(?:0px|1px)[, ]+(?:0px|1px)[, ]+(?:0px|1px)\)$/.test(style.clip) ||
  /^inset\((?:50%|100%)/.test(style.clipPath);

function isDropCap(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.cssFloat === 'none') return false;
  const child = firstChildOf(element);
  return (
    child !== null &&
    nextSiblingOf(child) === null &&
    nodeTypeOf(child) === 3 &&
    (child as Text).data.trim().length <= DROP_CAP
  );
}

/** The only seen child of a closed `<details>`, its summary; null where it is open. */
export function closesDetails(element: Element): readonly Node[] | null {
  if (attributeOf(element, 'open') !== null) return null;
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child))
    if (nodeTypeOf(child) === 1 && tagOf(child as unknown as Element) === 'summary') return [child];
  return [];
}
