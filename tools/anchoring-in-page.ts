/* The part of `npm run build:anchoring` that runs in a page: describing and resolving by the extension's own code, as the harness asks for it. */
import { describeRange } from '../src/anchoring/describe-range';
import { foldAlso } from '../src/anchoring/fold-text';
import { resolveInTurns, resolveSelectors } from '../src/anchoring/resolve-selectors';
import type { Selector } from '../src/anchoring/selector';
import { buildTextMap, buildTextMapInTurns, type TextMap } from '../src/dom/text-map';
import { SIMPLIFIED, TRADITIONAL } from '../src/languages/zh/traditional';
import { takeTurns } from '../src/turns';

foldAlso(TRADITIONAL, SIMPLIFIED); // as the page session does with what the background tells it

let map: TextMap | null = null;

/** The range over `start`–`end` of `document.body.textContent`. */
function rangeOver(start: number, end: number): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let at = 0;
  let started = false;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const next = at + node.length;
    if (!started && start < next) {
      range.setStart(node, start - at);
      started = true;
    }
    if (started && end <= next) {
      range.setEnd(node, end - at);
      return range;
    }
    at = next;
  }
  throw new RangeError(`${start}–${end} is not within a text of ${at}`);
}

/** Text that no style shows: a page saved without its scripts may hide its story, and the harness chooses quotes from all of it. */
const HIDDEN = { hidden: true };

type Described = readonly Selector[] | { readonly hidden: readonly Selector[] };

export function describe(start: number, end: number): Described {
  map ??= buildTextMap(document);
  const range = rangeOver(start, end);
  const selectors = describeRange(range, map);
  if (selectors.length) return selectors;
  return { hidden: describeRange(range, buildTextMap(document, HIDDEN)) };
}

export function anchorCase(described: Described): Range | null {
  if ('hidden' in described) return resolveSelectors(described.hidden, buildTextMap(document, HIDDEN)).range;
  map ??= buildTextMap(document);
  return resolveSelectors(described, map).range;
}

export async function anchorMany(list: readonly Described[]): Promise<(Range | null)[]> {
  const pause = takeTurns();
  const made = await buildTextMapInTurns(document, pause);
  const shown = list.map((described) => ('hidden' in described ? [] : described));
  const found = await resolveInTurns(shown, made, pause);
  return found.map(({ range }, i) => {
    const described = list[i];
    return described && 'hidden' in described ? anchorCase(described) : range;
  });
}
