/* Viterbi: the best legal row of labels for given scores. */
import { LABELS, mayEnd, mayFollow, mayStart } from './labels.ts';

const L = LABELS;
/** For each label, the labels that may stand before it. */
const BEFORE: readonly (readonly number[])[] = Array.from({ length: L }, (_, to) =>
  Array.from({ length: L }, (_, from) => from).filter((from) => mayFollow(from, to)),
);

/**
 * Labels of `length` units. `scores` holds one row of LABELS numbers a unit, `transitions[a * LABELS + b]` what b after a is worth.
 */
export function bestPath(
  scores: ArrayLike<number>,
  transitions: ArrayLike<number>,
  length: number,
): Uint8Array {
  const labels = new Uint8Array(length);
  if (!length) return labels;
  const back = new Uint8Array(length * L);
  let now = new Float64Array(L);
  let next = new Float64Array(L);
  for (let l = 0; l < L; l++) now[l] = mayStart(l) ? (scores[l] as number) : -Infinity;
  for (let t = 1; t < length; t++) {
    const at = t * L;
    for (let to = 0; to < L; to++) {
      let best = -Infinity;
      let from = 0;
      for (const f of BEFORE[to] as readonly number[]) {
        const score = (now[f] as number) + (transitions[f * L + to] as number);
        if (score > best) {
          best = score;
          from = f;
        }
      }
      next[to] = best + (scores[at + to] as number);
      back[at + to] = from;
    }
    [now, next] = [next, now];
  }
  let label = 0;
  let best = -Infinity;
  for (let l = 0; l < L; l++)
    if (mayEnd(l) && (now[l] as number) > best) {
      best = now[l] as number;
      label = l;
    }
  for (let t = length - 1; t >= 0; t--) {
    labels[t] = label;
    label = back[t * L + label] as number;
  }
  return labels;
}
