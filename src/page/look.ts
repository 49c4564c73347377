/* How a block looks: measured only for blocks that are kept, when styles are settled, so that it costs one layout at most. */
import { documentOf, rectOf, scrollXOf, scrollYOf } from '../dom/safe';
import type { TextMap } from '../dom/text-map';
import type { BlockLook } from './block';
import type { Box, PageLine } from './page-line';

/** How many containers above a block are told. */
const MAX_BOXES = 12;

const ids = new WeakMap<Element, string>();
let count = 0;

function boxId(box: Box): string {
  const known = ids.get(box.element);
  if (known) return known;
  const id = `b${(count++).toString(36)}`;
  ids.set(box.element, id);
  return id;
}

export function lookOf({ line, box, linked }: PageLine, map: TextMap): BlockLook {
  const alone = box.end - box.first === 1;
  const rect = alone ? rectOf(line.element) : map.toRange(line)?.getBoundingClientRect();
  const view = documentOf(line.element).defaultView;
  const boxes: string[] = [];
  for (let b: Box | null = box; b && boxes.length < MAX_BOXES; b = b.parent) boxes.push(boxId(b));
  return {
    x: Math.round((rect?.x ?? 0) + (view ? scrollXOf(view) : 0)),
    y: Math.round((rect?.y ?? 0) + (view ? scrollYOf(view) : 0)),
    width: Math.round(rect?.width ?? 0),
    height: Math.round(rect?.height ?? 0),
    fontSize: line.fontSize,
    weight: line.weight,
    tag: box.tag,
    href: linked > 0.6 && line.href !== null ? absolute(line.href, line.element) : null,
    centred: line.centred,
    boxes,
  };
}

function absolute(href: string, element: Element): string | null {
  try {
    return new URL(href, documentOf(element).baseURI).href;
  } catch {
    return null; // an address that is none: as good as no link
  }
}
