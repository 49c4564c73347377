/* The part of `npm run bench:anchoring` that runs in the page: the same quotes found again by our code and by its peers. */
import { createTextQuoteSelectorMatcher, describeTextQuote } from '@apache-annotator/dom';
// @ts-expect-error it brings no types
import * as anchorTextQuote from 'dom-anchor-text-quote';
import { anchorMany, describe } from './anchoring-in-page';

export interface Timing {
  readonly name: string;
  readonly quotes: number;
  /** Found at the very place. */
  readonly right: number;
  /** Milliseconds a quote, finding only. */
  readonly perQuote: number;
  /** The longest task of over 50 milliseconds, 0 where there was none; null where it is not watched. */
  readonly longestTask: number | null;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Fills the page with paragraphs until it holds `size` characters; each has a number of its own, so that no two are alike. */
export function fill(paragraphs: readonly string[], size: number): number {
  let length = 0;
  for (let i = 0; length < size; i++) {
    const p = document.createElement('p');
    p.textContent = `${paragraphs[i % paragraphs.length]} Entry ${i} of the ledger.`;
    document.body.append(p);
    length += p.textContent.length;
  }
  return document.body.textContent.length;
}

/** Places spread evenly over the page, of 20 to 120 characters. */
const places = (count: number): Place[] => {
  const length = document.body.textContent.length;
  return Array.from({ length: count }, (_, i) => {
    const start = Math.floor(((i + 0.5) * (length - 200)) / count);
    return { start, end: start + 20 + ((i * 37) % 100) };
  });
};

const textOf = (range: Range | null): string => (range ? range.toString().replace(/\s+/g, ' ').trim() : '');
const isRight = (range: Range | null, { start, end }: Place): boolean =>
  textOf(range) === document.body.textContent.slice(start, end).replace(/\s+/g, ' ').trim();

export async function ours(count: number): Promise<Timing> {
  const list = places(count);
  const described = list.map((p) => describe(p.start, p.end));
  let longest = 0;
  const watch = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
  });
  watch.observe({ type: 'longtask' });
  const from = performance.now();
  const found = await anchorMany(described);
  const ms = performance.now() - from;
  await new Promise((done) => setTimeout(done, 200)); // entries come after their task
  watch.disconnect();
  const right = found.filter((range, i) => isRight(range, list[i] as Place)).length;
  return { name: 'Nutgraf', quotes: count, right, perQuote: ms / count, longestTask: longest };
}

export function domAnchorTextQuote(count: number): Timing {
  const list = places(count);
  const selectors = list.map((p) => anchorTextQuote.fromTextPosition(document.body, p));
  const from = performance.now();
  const found = selectors.map(
    (s, i) => anchorTextQuote.toRange(document.body, s, { hint: list[i]?.start }) as Range | null,
  );
  const ms = performance.now() - from;
  const right = found.filter((range, i) => isRight(range, list[i] as Place)).length;
  return { name: 'dom-anchor-text-quote', quotes: count, right, perQuote: ms / count, longestTask: null };
}

export async function apacheAnnotator(count: number): Promise<Timing> {
  const list = places(count);
  const selectors = [];
  for (const p of list) selectors.push(await describeTextQuote(rangeOver(p), document.body));
  const from = performance.now();
  let right = 0;
  for (const [i, selector] of selectors.entries()) {
    for await (const range of createTextQuoteSelectorMatcher(selector)(document.body)) {
      const found = document.createRange();
      found.setStart(range.startContainer, range.startOffset);
      found.setEnd(range.endContainer, range.endOffset);
      if (isRight(found, list[i] as Place)) right++;
      break;
    }
  }
  return {
    name: '@apache-annotator/dom',
    quotes: count,
    right,
    perQuote: (performance.now() - from) / count,
    longestTask: null,
  };
}

function rangeOver({ start, end }: Place): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let at = 0;
  let started = false;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!started && start < at + node.length) {
      range.setStart(node, start - at);
      started = true;
    }
    if (started && end <= at + node.length) {
      range.setEnd(node, end - at);
      return range;
    }
    at += node.length;
  }
  throw new RangeError(`${start}–${end} is beyond a text of ${at}`);
}
