/* The part of `npm run build:anchoring` that runs in a page: describing and resolving by the extension's own code, as the harness asks for it. */
import { describeRange } from '../src/anchoring/describe-range';
import { prepareFoldedPage } from '../src/anchoring/page-of-map';
import { resolveSelectors } from '../src/anchoring/resolve-selectors';
import type { Selector } from '../src/anchoring/selector';
import { buildTextMap, buildTextMapInTurns, type TextMap } from '../src/dom/text-map';

const SLICE = 12;

let map: TextMap | null = null;

/** Every `SLICE` milliseconds the page has its turn. */
function pauses(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE) return;
    await new Promise<void>((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(null);
    });
    since = performance.now();
  };
}

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

export function describe(start: number, end: number): Selector[] {
  map ??= buildTextMap(document);
  return describeRange(rangeOver(start, end), map, null);
}

export function anchorCase(selectors: readonly Selector[]): Range | null {
  map ??= buildTextMap(document);
  return resolveSelectors(selectors, map, null).range;
}

export async function anchorMany(list: readonly (readonly Selector[])[]): Promise<(Range | null)[]> {
  const pause = pauses();
  const made = await buildTextMapInTurns(document, pause);
  await prepareFoldedPage(made, pause);
  const ranges: (Range | null)[] = [];
  for (const selectors of list) {
    ranges.push(resolveSelectors(selectors, made, null).range);
    await pause();
  }
  return ranges;
}
