/*
 * From scores to names. Not the single best row of labels is asked for, but how probable each name is over all rows (forward and
 * backward sums), and then which names together are worth most: one worth less than `least` would rather be wrong than right.
 */

import type { UnitName } from './labels.ts';
import {
  BEGIN,
  END,
  INSIDE,
  LABELS,
  labelOf,
  mayEnd,
  mayFollow,
  mayStart,
  NAME_TYPES,
  OUTSIDE,
  SINGLE,
} from './labels.ts';

const L = LABELS;
/** For each label, the labels that may stand before it, and after it. */
const BEFORE: readonly (readonly number[])[] = neighbours((label, other) => mayFollow(other, label));
const AFTER: readonly (readonly number[])[] = neighbours(mayFollow);
/** Names less probable than this are not even weighed. */
const FAINT = 0.03;
/** Scores this far below the best one count as equal: nothing becomes zero, and most need no exponential. */
const FARTHEST = -25;
const TINY = Math.exp(FARTHEST);

export interface LikelyName extends UnitName {
  /** 0 to 1. */
  readonly probability: number;
}

function neighbours(fits: (label: number, other: number) => boolean): number[][] {
  const all = Array.from({ length: L }, (_, l) => l);
  return all.map((label) => all.filter((other) => fits(label, other)));
}

/** `transitions[a * LABELS + b]`, what b after a is worth, as factors; `scale` is what one step of a score is worth. */
export function factorsOf(transitions: readonly number[], scale: number): Float64Array {
  return Float64Array.from(transitions, (w) => Math.exp(w * scale));
}

/** How much more than any name's label "outside" must be worth, as a logarithm, for a unit to be outside for sure. */
const SURE = 12;

/**
 * Every name that is not faint, by its last unit. `scores` holds one row of LABELS numbers a unit. Units that are outside for sure
 * cut the text into stretches, each weighed by itself with one such unit on either side: most of a text is outside.
 */
export function likelyNames(
  scores: ArrayLike<number>,
  length: number,
  factors: Float64Array,
  scale: number,
): LikelyName[] {
  const names: LikelyName[] = [];
  let from = -1;
  for (let t = 0, quiet = 0; t < length; t++) {
    if (!isOutside(scores, t * L, scale)) {
      if (from < 0) from = Math.max(0, t - 1);
      quiet = 0;
    } else if (from >= 0 && ++quiet === 2) {
      weigh(scores, from, t, factors, scale, names);
      from = -1;
    }
  }
  if (from >= 0) weigh(scores, from, length, factors, scale, names);
  return names.sort((a, b) => a.to - b.to);
}

function isOutside(scores: ArrayLike<number>, at: number, scale: number): boolean {
  const most = (scores[at + OUTSIDE] as number) - SURE / scale;
  for (let l = OUTSIDE + 1; l < L; l++) if ((scores[at + l] as number) > most) return false;
  return true;
}

/** Adds the likely names of the units from `start` to before `stop`. */
function weigh(
  scores: ArrayLike<number>,
  start: number,
  stop: number,
  factors: Float64Array,
  scale: number,
  names: LikelyName[],
): void {
  const length = stop - start;
  const worth = new Float64Array(length * L);
  const forward = new Float64Array(length * L);
  const backward = new Float64Array(length * L);
  const sums = new Float64Array(length);
  for (let t = 0; t < length; t++) {
    const at = t * L;
    let most = -Infinity;
    const row = (start + t) * L;
    for (let l = 0; l < L; l++) if ((scores[row + l] as number) > most) most = scores[row + l] as number;
    let sum = 0;
    for (let l = 0; l < L; l++) {
      const below = ((scores[row + l] as number) - most) * scale;
      const w = below > FARTHEST ? Math.exp(below) : TINY;
      worth[at + l] = w;
      let ways = 0;
      if (t === 0) ways = mayStart(l) ? 1 : 0;
      else
        for (const from of BEFORE[l] as readonly number[])
          ways += (forward[at - L + from] as number) * (factors[from * L + l] as number);
      if (t === length - 1 && !mayEnd(l)) ways = 0;
      forward[at + l] = ways * w;
      sum += ways * w;
    }
    sums[t] = sum;
    for (let l = 0; l < L; l++) forward[at + l] = (forward[at + l] as number) / sum;
  }
  for (let l = 0; l < L; l++) backward[(length - 1) * L + l] = mayEnd(l) ? 1 : 0;
  for (let t = length - 2; t >= 0; t--) {
    const at = t * L;
    for (let l = 0; l < L; l++) {
      let ways = 0;
      for (const to of AFTER[l] as readonly number[])
        ways +=
          (factors[l * L + to] as number) *
          (worth[at + L + to] as number) *
          (backward[at + L + to] as number);
      backward[at + l] = ways / (sums[t + 1] as number);
    }
  }
  for (let from = 0; from < length; from++)
    for (const [y, type] of NAME_TYPES.entries()) {
      const single = from * L + labelOf(y, SINGLE);
      const alone = (forward[single] as number) * (backward[single] as number);
      if (alone > FAINT) names.push({ from: start + from, to: start + from + 1, type, probability: alone });
      let label = labelOf(y, BEGIN);
      let way = forward[from * L + label] as number;
      for (let t = from + 1; t < length && way * (backward[(t - 1) * L + label] as number) > FAINT; t++) {
        const at = t * L;
        const end = labelOf(y, END);
        const inside = labelOf(y, INSIDE);
        const step = (to: number): number =>
          (way * (factors[label * L + to] as number) * (worth[at + to] as number)) / (sums[t] as number);
        const probability = step(end) * (backward[at + end] as number);
        if (probability > FAINT) names.push({ from: start + from, to: start + t + 1, type, probability });
        way = step(inside);
        label = inside;
      }
    }
}

/** Of names that overlap the ones worth most together: each counts by how much its probability is above `least`. */
export function chooseNames(names: readonly LikelyName[], length: number, least: number): LikelyName[] {
  const best = new Float64Array(length + 1);
  const last: (LikelyName | null)[] = [null];
  let i = 0;
  for (let to = 1; to <= length; to++) {
    best[to] = best[to - 1] as number;
    last[to] = null;
    for (; i < names.length && (names[i] as LikelyName).to === to; i++) {
      const name = names[i] as LikelyName;
      const value = (best[name.from] as number) + name.probability - least;
      if (value > (best[to] as number)) {
        best[to] = value;
        last[to] = name;
      }
    }
  }
  const chosen: LikelyName[] = [];
  for (let to = length; to > 0; ) {
    const name = last[to];
    if (name) chosen.push(name);
    to = name ? name.from : to - 1;
  }
  return chosen.reverse();
}
