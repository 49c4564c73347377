/*
 * How probable labels are over all rows of labels that a stretch of units may have: sums forward from its start and backward from its
 * end. This is where most of the tagger's arithmetic is, so it runs over flat arrays that are kept from one stretch to the next.
 */
import { LABELS, mayEnd, mayFollow, mayStart } from './labels.ts';

const L = LABELS;
const ALL = Array.from({ length: L }, (_, label) => label);
/** Scores this far below the best one count as equal, as a logarithm: nothing becomes zero. */
const FARTHEST = 25;
const TINY = Math.exp(-FARTHEST);

/** The pairs of labels that may follow one another, by one of the two: those of label `l` are from `first[l]` to before `first[l + 1]`. */
interface Pairs {
  readonly first: Uint8Array;
  readonly other: Uint8Array;
  readonly factor: Float64Array;
}

export class LabelChain {
  /** What label b after a is worth as a factor, at `a * LABELS + b`. */
  readonly steps: Float64Array;
  /** What one step of a score is worth, as a logarithm. */
  readonly scale: number;
  /** What a label is worth that is so many steps below its unit's best. */
  private readonly worthBelow: Float64Array;
  private readonly before: Pairs;
  private readonly after: Pairs;
  /** LABELS numbers a unit of the stretch weighed last: what its labels are worth, and the sums; and one number a unit that sums are divided by. */
  worth = new Float64Array(0);
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  sums = new Float64Array(0);

  /** `transitions[a * LABELS + b]`: what b after a is worth, in steps. */
  constructor(transitions: readonly number[], scale: number) {
    this.steps = Float64Array.from(transitions, (w) => Math.exp(w * scale));
    this.scale = scale;
    this.worthBelow = Float64Array.from({ length: Math.ceil(FARTHEST / scale) }, (_, i) =>
      Math.exp(-i * scale),
    );
    this.before = this.pairs((label, other) => [other, label]);
    this.after = this.pairs((label, other) => [label, other]);
  }

  private pairs(inOrder: (label: number, other: number) => readonly [number, number]): Pairs {
    const others = ALL.map((label) => ALL.filter((other) => mayFollow(...inOrder(label, other))));
    const first = new Uint8Array(L + 1);
    others.forEach((list, label) => {
      first[label + 1] = (first[label] as number) + list.length;
    });
    const factors = others.flatMap((list, label) =>
      list.map((other) => {
        const [a, b] = inOrder(label, other);
        return this.steps[a * L + b] as number;
      }),
    );
    return { first, other: Uint8Array.from(others.flat()), factor: Float64Array.from(factors) };
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
    this.goForward(scores, start, length);
    this.goBackward(length);
  }

  private goForward(scores: Int32Array, start: number, length: number): void {
    const { worth, forward, sums, worthBelow } = this;
    const { first, other, factor } = this.before;
    for (let t = 0; t < length; t++) {
      const at = t * L;
      const row = (start + t) * L;
      let most = scores[row] as number;
      for (let l = 1; l < L; l++) if ((scores[row + l] as number) > most) most = scores[row + l] as number;
      let sum = 0;
      for (let l = 0; l < L; l++) {
        const below = most - (scores[row + l] as number);
        const w = below < worthBelow.length ? (worthBelow[below] as number) : TINY;
        worth[at + l] = w;
        let ways = 0;
        if (t === 0) ways = mayStart(l) ? 1 : 0;
        else {
          const last = first[l + 1] as number;
          for (let p = first[l] as number; p < last; p++)
            ways += (forward[at - L + (other[p] as number)] as number) * (factor[p] as number);
        }
        if (t === length - 1 && !mayEnd(l)) ways = 0;
        forward[at + l] = ways * w;
        sum += ways * w;
      }
      sums[t] = sum;
      for (let l = 0; l < L; l++) forward[at + l] = (forward[at + l] as number) / sum;
    }
  }

  private goBackward(length: number): void {
    const { worth, backward, sums } = this;
    const { first, other, factor } = this.after;
    const next = new Float64Array(L);
    for (let l = 0; l < L; l++) backward[(length - 1) * L + l] = mayEnd(l) ? 1 : 0;
    for (let t = length - 2; t >= 0; t--) {
      const at = t * L;
      const sum = sums[t + 1] as number;
      for (let l = 0; l < L; l++) next[l] = (worth[at + L + l] as number) * (backward[at + L + l] as number);
      for (let l = 0; l < L; l++) {
        let ways = 0;
        const last = first[l + 1] as number;
        for (let p = first[l] as number; p < last; p++)
          ways += (factor[p] as number) * (next[other[p] as number] as number);
        backward[at + l] = ways / sum;
      }
    }
  }
}
