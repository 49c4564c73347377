/*
 * The few places of a page where a quote with its context may stand: stretches in which many of its seeds stand together, and
 * every place where its very words stand.
 */
import { overlaps, type Span } from '../text/span';
import type { FoldedPage } from './folded-page';
import type { Pattern } from './pattern';
import { seedLength } from './seed-index';

/** A seed that stands more often than this says too little of a place. */
const COMMON = 48;
/** How many stretches are looked at closely. */
const MOST_STRETCHES = 4;
/** A stretch with less than this share of the best one's seeds is not looked at. */
const FAINT = 0.2;
/** Seeds whose beginnings of the pattern are within this many units agree. */
const SAME_START = 32;
/** Share of the most agreed start's weight below which seeds stand where they do by chance. */
const BY_CHANCE = 0.15;
const MARGIN = 60;
/** Longest stretch beyond the pattern's own length: what may have been put into it. */
const PUT_IN = 2000;

interface Hit {
  readonly at: number;
  readonly i: number;
  readonly weight: number;
}

function hitsOf(page: FoldedPage, pattern: Pattern): Hit[] {
  const seeds = page.seeds();
  const hits: Hit[] = [];
  for (let i = 0; i < pattern.text.length; i++) {
    if (!seedLength(pattern.text, i)) continue;
    const places = seeds.places(pattern.text, i, COMMON) ?? [];
    const weight = (i >= pattern.from && i < pattern.to ? 2 : 1) / Math.sqrt(places.length);
    for (const at of places) hits.push({ at, i, weight });
  }
  return hits;
}

/** Stretches of the page's folded text, the most promising first; none overlaps another. */
export function likelyStretches(page: FoldedPage, pattern: Pattern): Span[] {
  const hits = hitsOf(page, pattern);
  const size = Math.max(200, pattern.text.length >> 1);
  const sums = new Map<number, number>();
  for (const hit of hits) {
    const bucket = Math.floor(hit.at / size);
    sums.set(bucket, (sums.get(bucket) ?? 0) + hit.weight);
  }
  const around = (b: number): number => (sums.get(b - 1) ?? 0) + (sums.get(b) ?? 0) + (sums.get(b + 1) ?? 0);
  const ranked = [...sums.keys()].map((b) => ({ b, sum: around(b) })).sort((x, y) => y.sum - x.sum);
  const stretches: Span[] = [];
  for (const { b, sum } of ranked) {
    if (stretches.length >= MOST_STRETCHES || sum < (ranked[0]?.sum ?? 0) * FAINT) break;
    const core = { from: b * size, to: (b + 1) * size };
    if (stretches.some((s) => overlaps(s, core))) continue;
    stretches.push(stretchAround(page, pattern, hits, core.from - size, core.to + size));
  }
  return stretches;
}

/**
 * From where the pattern would begin to where it would end, by the seeds that stand in `low`–`high`. Seeds of one unchanged part
 * agree on where the pattern would begin; a seed that agrees with few others stands there by chance and does not widen the stretch.
 */
function stretchAround(
  page: FoldedPage,
  pattern: Pattern,
  hits: readonly Hit[],
  low: number,
  high: number,
): Span {
  const near = hits.filter((hit) => hit.at >= low && hit.at < high);
  const agreeing = new Map<number, number>();
  for (const { at, i, weight } of near) {
    const start = Math.floor((at - i) / SAME_START);
    agreeing.set(start, (agreeing.get(start) ?? 0) + weight);
  }
  const enough = Math.max(...agreeing.values()) * BY_CHANCE;
  let from = page.text.length;
  let to = 0;
  for (const [start, weight] of agreeing) {
    if (weight < enough) continue;
    from = Math.min(from, start * SAME_START);
    to = Math.max(to, (start + 1) * SAME_START + pattern.text.length);
  }
  const middle = (low + high) >> 1;
  const most = (pattern.text.length + PUT_IN) >> 1;
  return {
    from: Math.max(0, from - MARGIN, middle - most),
    to: Math.min(page.text.length, to + MARGIN, middle + most),
  };
}

/** Where `words` stand in `text`, in order; at most `most` of them. */
export function placesOf(text: string, words: string, most: number): number[] {
  const places: number[] = [];
  if (!words) return places;
  for (let at = text.indexOf(words); at >= 0 && places.length < most; at = text.indexOf(words, at + 1))
    places.push(at);
  return places;
}

/** How many of its seeds are asked for before a quote is looked up by the rarest. */
const ASKED = 6;

/** The same, by the page's seeds: a page of megabytes is not gone through for every quote. */
export function placesOn(page: FoldedPage, words: string, most: number): number[] {
  const seeds = page.seeds();
  let rarest: readonly number[] | null = null;
  let offset = 0;
  const step = Math.max(1, Math.floor(words.length / ASKED));
  for (let i = 0; i < words.length && rarest?.length !== 0; i += step) {
    const enough: number = rarest ? (rarest as readonly number[]).length : COMMON;
    const places: number[] | null = seedLength(words, i) ? seeds.places(words, i, enough) : null;
    if (!places) continue;
    rarest = places;
    offset = i;
  }
  if (!rarest) return placesOf(page.text, words, most);
  const found = rarest.map((at) => at - offset).filter((at) => at >= 0 && page.text.startsWith(words, at));
  return found.sort((a, b) => a - b).slice(0, most);
}
