/*
 * From scores to names. Not the single best row of labels is asked for, but how probable each name is over all rows, and then which
 * names together are worth most: one worth less than `least` would rather be wrong than right.
 */

import type { LabelChain } from './label-chain.ts';
import type { UnitName } from './labels.ts';
import { BEGIN, END, INSIDE, LABELS, labelOf, NAME_TYPES, OUTSIDE, SINGLE } from './labels.ts';

const L = LABELS;
/** Names less probable than this are not even weighed. */
const FAINT = 0.03;
/** How much more than any name's label "outside" must be worth, as a logarithm, for a unit to be outside for sure. */
const SURE = 12;

export interface LikelyName extends UnitName {
  /** 0 to 1. */
  readonly probability: number;
}

/**
 * Every name that is not faint, by its last unit. `scores` holds one row of LABELS numbers a unit, in the chain's steps. Units that are
 * outside for sure cut the text into stretches, each weighed by itself with one such unit on either side: most of a text is outside.
 */
export function likelyNames(scores: Int32Array, length: number, chain: LabelChain): LikelyName[] {
  const names: LikelyName[] = [];
  const lead = SURE / chain.scale;
  let from = -1;
  for (let t = 0, quiet = 0; t < length; t++) {
    if (!isOutside(scores, t * L, lead)) {
      if (from < 0) from = Math.max(0, t - 1);
      quiet = 0;
    } else if (from >= 0 && ++quiet === 2) {
      addNames(names, scores, from, t, chain);
      from = -1;
    }
  }
  if (from >= 0) addNames(names, scores, from, length, chain);
  return names.sort((a, b) => a.to - b.to);
}

function isOutside(scores: Int32Array, at: number, lead: number): boolean {
  const most = (scores[at + OUTSIDE] as number) - lead;
  for (let l = OUTSIDE + 1; l < L; l++) if ((scores[at + l] as number) > most) return false;
  return true;
}

/** Adds the likely names of the units from `start` to before `stop`. */
function addNames(
  names: LikelyName[],
  scores: Int32Array,
  start: number,
  stop: number,
  chain: LabelChain,
): void {
  chain.weigh(scores, start, stop);
  const { forward, backward, steps, sums, worth } = chain;
  const length = stop - start;
  for (let from = 0; from < length; from++) {
    // all that a unit may be within a name is together no more than faint: no name begins here
    const outside = from * L + OUTSIDE;
    if ((forward[outside] as number) * (backward[outside] as number) > 1 - FAINT) continue;
    for (let y = 0; y < NAME_TYPES.length; y++) {
      const type = NAME_TYPES[y] as (typeof NAME_TYPES)[number];
      const single = from * L + labelOf(y, SINGLE);
      const alone = (forward[single] as number) * (backward[single] as number);
      if (alone > FAINT) names.push({ from: start + from, to: start + from + 1, type, probability: alone });
      const end = labelOf(y, END);
      const inside = labelOf(y, INSIDE);
      let label = labelOf(y, BEGIN);
      let way = forward[from * L + label] as number;
      for (let t = from + 1; t < length && way * (backward[(t - 1) * L + label] as number) > FAINT; t++) {
        const at = t * L;
        const row = label * L;
        const sum = sums[t] as number;
        const ending = (way * (steps[row + end] as number) * (worth[at + end] as number)) / sum;
        const probability = ending * (backward[at + end] as number);
        if (probability > FAINT) names.push({ from: start + from, to: start + t + 1, type, probability });
        way = (way * (steps[row + inside] as number) * (worth[at + inside] as number)) / sum;
        label = inside;
      }
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
