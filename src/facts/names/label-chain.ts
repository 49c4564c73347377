/*
 * How probable labels are over all rows of labels that a stretch of units may have: sums forward from its start and backward from its
 * end. This is where most of the tagger's arithmetic is, so it runs over flat arrays that are kept from one stretch to the next.
 */
import { BEGIN, END, INSIDE, LABELS, labelOf, mayEnd, mayStart, NAME_TYPES } from './labels.ts';

const L = LABELS;
const ALL = Array.from({ length: L }, (_, label) => label);
/** Labels that begin something and those that leave no name open: each of the former may follow each of the latter. */
const STARTS = Uint8Array.from(ALL.filter(mayStart));
const STOPS = Uint8Array.from(ALL.filter(mayEnd));
/** The first label of each type, which begins a name; its parts follow in their order. */
const BEGINS = Uint8Array.from(NAME_TYPES, (_, type) => labelOf(type, BEGIN));
/** Scores this far below the best one count as equal, as a logarithm: nothing becomes zero. */
const FARTHEST = 25;

export class LabelChain {
  /** What label b after a is worth as a factor, at `a * LABELS + b`. */
  readonly steps: Float64Array;
  /** What one step of a score is worth, as a logarithm. */
  readonly scale: number;
  /** What a label is worth that is so many steps below its unit's best; the last is for all below. */
  private readonly worthBelow: Float64Array;
  /** Steps from all STOPS to each of STARTS, and from each of STOPS to all STARTS. */
  private readonly toStarts: Float64Array;
  private readonly fromStops: Float64Array;
  /** LABELS numbers a unit of the stretch weighed last: what its labels are worth, and the sums; and one number a unit that sums are divided by. */
  worth = new Float64Array(0);
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  sums = new Float64Array(0);
  /** Of one unit while sums are made: rooms made anew for each stretch cost more than the sums. */
  private readonly ways = new Float64Array(L);
  private readonly stopped = new Float64Array(STOPS.length);
  private readonly started = new Float64Array(STARTS.length);

  /** `transitions[a * LABELS + b]`: what b after a is worth, in steps. */
  constructor(transitions: readonly number[], scale: number) {
    const steps = Float64Array.from(transitions, (w) => Math.exp(w * scale));
    const between = (stop: number, start: number): number => steps[stop * L + start] as number;
    this.toStarts = Float64Array.from(
      [...STARTS].flatMap((start) => [...STOPS].map((stop) => between(stop, start))),
    );
    this.fromStops = Float64Array.from(
      [...STOPS].flatMap((stop) => [...STARTS].map((start) => between(stop, start))),
    );
    this.steps = steps;
    this.scale = scale;
    this.worthBelow = Float64Array.from({ length: Math.ceil(FARTHEST / scale) + 1 }, (_, i) =>
      Math.exp(-i * scale),
    );
  }

  /** Weighs the units from `start` to before `stop`. `scores`: LABELS whole numbers a unit, in steps. */
  weigh(scores: Int32Array, start: number, stop: number): void {
    const length = stop - start;
    if (this.sums.length < length) {
      this.sums = new Float64Array(2 * length);
      this.worth = new Float64Array(2 * length * L);
      this.forward = new Float64Array(2 * length * L);
      this.backward = new Float64Array(2 * length * L);
    }
    this.findWorth(scores, start * L, length * L);
    this.goForward(length);
    this.goBackward(length);
  }

  /** What each label is worth beside its unit's best. */
  private findWorth(scores: Int32Array, start: number, size: number): void {
    const { worth, worthBelow } = this;
    const farthest = worthBelow.length - 1;
    for (let at = 0; at < size; at += L) {
      let most = scores[start + at] as number;
      for (let l = 1; l < L; l++) {
        const score = scores[start + at + l] as number;
        if (score > most) most = score;
      }
      for (let l = 0; l < L; l++) {
        const below = most - (scores[start + at + l] as number);
        worth[at + l] = worthBelow[below < farthest ? below : farthest] as number;
      }
    }
  }

  private goForward(length: number): void {
    const { worth, forward, sums, steps, toStarts, ways, stopped } = this;
    ways.fill(0);
    for (const start of STARTS) ways[start] = 1;
    for (let t = 0; t < length; t++) {
      const at = t * L;
      if (t > 0) {
        for (let s = 0; s < STOPS.length; s++) stopped[s] = forward[at - L + (STOPS[s] as number)] as number;
        for (let s = 0; s < STARTS.length; s++)
          ways[STARTS[s] as number] = product(toStarts, s * STOPS.length, stopped);
        for (let y = 0; y < BEGINS.length; y++) {
          const begin = BEGINS[y] as number;
          const begun = forward[at - L + begin] as number;
          const open = forward[at - L + begin + INSIDE] as number;
          const row = begin * L + begin;
          ways[begin + INSIDE] =
            begun * (steps[row + INSIDE] as number) + open * (steps[row + L + INSIDE] as number);
          ways[begin + END] = begun * (steps[row + END] as number) + open * (steps[row + L + END] as number);
        }
      }
      if (t === length - 1) for (let l = 0; l < L; l++) if (!mayEnd(l)) ways[l] = 0;
      let sum = 0;
      for (let l = 0; l < L; l++) {
        const w = (ways[l] as number) * (worth[at + l] as number);
        ways[l] = w;
        sum += w;
      }
      sums[t] = sum;
      const share = 1 / sum;
      for (let l = 0; l < L; l++) forward[at + l] = (ways[l] as number) * share;
    }
  }

  private goBackward(length: number): void {
    const { worth, backward, sums, steps, fromStops, ways: next, started: starts } = this;
    for (let l = 0; l < L; l++) backward[(length - 1) * L + l] = mayEnd(l) ? 1 : 0;
    for (let t = length - 2; t >= 0; t--) {
      const at = t * L;
      const share = 1 / (sums[t + 1] as number);
      for (let l = 0; l < L; l++)
        next[l] = (worth[at + L + l] as number) * (backward[at + L + l] as number) * share;
      for (let s = 0; s < STARTS.length; s++) starts[s] = next[STARTS[s] as number] as number;
      for (let s = 0; s < STOPS.length; s++)
        backward[at + (STOPS[s] as number)] = product(fromStops, s * STARTS.length, starts);
      for (let y = 0; y < BEGINS.length; y++) {
        const begin = BEGINS[y] as number;
        const inside = next[begin + INSIDE] as number;
        const end = next[begin + END] as number;
        const row = begin * L + begin;
        backward[at + begin] = (steps[row + INSIDE] as number) * inside + (steps[row + END] as number) * end;
        backward[at + begin + INSIDE] =
          (steps[row + L + INSIDE] as number) * inside + (steps[row + L + END] as number) * end;
      }
    }
  }
}

/** Product of the row of seven numbers that begins at `at` with a column, written out: a loop takes longer. */
function product(rows: Float64Array, at: number, column: Float64Array): number {
  return (
    (rows[at] as number) * (column[0] as number) +
    (rows[at + 1] as number) * (column[1] as number) +
    (rows[at + 2] as number) * (column[2] as number) +
    (rows[at + 3] as number) * (column[3] as number) +
    (rows[at + 4] as number) * (column[4] as number) +
    (rows[at + 5] as number) * (column[5] as number) +
    (rows[at + 6] as number) * (column[6] as number)
  );
}
