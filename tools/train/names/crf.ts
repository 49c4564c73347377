/*
 * A linear-chain conditional random field over sparse rows, learnt by FTRL-proximal (McMahan et al. 2013): one pass a round,
 * one text a step, each weight with its own rate, weights that do not pay stay zero.
 */
import { LABELS, mayEnd, mayFollow, mayStart } from '../../../src/facts/names/labels.ts';
import type { Examples } from './examples.ts';

const L = LABELS;

export interface CrfOptions {
  readonly alpha: number;
  readonly beta: number;
  readonly l1: number;
  readonly l2: number;
  /** Share of keys left out at each step. */
  readonly dropout: number;
  /** Share of units at each step of whose keys those of their own spelling are left out: names never seen are known by the rest. */
  readonly blind: number;
}

const FROM: number[] = [];
const TO: number[] = [];
for (let a = 0; a < L; a++)
  for (let b = 0; b < L; b++)
    if (mayFollow(a, b)) {
      FROM.push(a);
      TO.push(b);
    }
const PAIRS = FROM.length;
const START = Uint8Array.from({ length: L }, (_, l) => (mayStart(l) ? 1 : 0));
const STOP = Uint8Array.from({ length: L }, (_, l) => (mayEnd(l) ? 1 : 0));

export class Crf {
  readonly weights: Float32Array;
  readonly transitions = new Float32Array(L * L);
  private readonly z: Float32Array;
  /** Of each weight's gradients, the sum of their squares. */
  readonly squares: Float32Array;
  private readonly tz = new Float32Array(L * L);
  private readonly tn = new Float32Array(L * L);
  /** 1 where the weight may differ from zero; null: all may. */
  mask: Uint8Array | null = null;
  private scores = new Float64Array(0);
  private alphas = new Float64Array(0);
  private betas = new Float64Array(0);
  private seed = 12345;

  readonly options: CrfOptions;

  constructor(rows: number, options: CrfOptions) {
    this.options = options;
    this.weights = new Float32Array(rows * L);
    this.z = new Float32Array(rows * L);
    this.squares = new Float32Array(rows * L);
  }

  /** One pass over the examples in the given order; returns the mean negative log likelihood of a unit. */
  round(examples: Examples, order: Int32Array): number {
    let loss = 0;
    let units = 0;
    for (const s of order) {
      const from = examples.starts[s] as number;
      const length = (examples.starts[s + 1] as number) - from;
      if (!length) continue;
      loss += this.step(examples, from, length);
      units += length;
    }
    return loss / units;
  }

  /** Starts a new round of learning with the weights as they are and fresh rates where `mask` allows. */
  keepOnly(mask: Uint8Array): void {
    this.mask = mask;
    const { z, squares: n, weights } = this;
    for (let i = 0; i < mask.length; i++)
      if (!mask[i]) {
        weights[i] = 0;
        z[i] = 0;
        n[i] = 0;
      }
  }

  private reserve(length: number): void {
    if (this.scores.length >= length * L) return;
    this.scores = new Float64Array(length * L * 2);
    this.alphas = new Float64Array(length * L * 2);
    this.betas = new Float64Array(length * L * 2);
  }

  /** Sums of weights by unit and label. */
  score(examples: Examples, from: number, length: number, dropped: Uint8Array | null): Float64Array {
    this.reserve(length);
    const { scores, weights } = this;
    const { offsets, keys } = examples;
    scores.fill(0, 0, length * L);
    const first = offsets[from] as number;
    for (let t = 0; t < length; t++) {
      const at = t * L;
      const end = offsets[from + t + 1] as number;
      for (let k = offsets[from + t] as number; k < end; k++) {
        if (dropped?.[k - first]) continue;
        const row = (keys[k] as number) * L;
        for (let l = 0; l < L; l++)
          scores[at + l] = (scores[at + l] as number) + (weights[row + l] as number);
      }
    }
    return scores;
  }

  private step(examples: Examples, from: number, length: number): number {
    const { offsets, keys, labels } = examples;
    const { dropout, blind } = this.options;
    const first = offsets[from] as number;
    let dropped: Uint8Array | null = null;
    if (dropout > 0) {
      const size = (offsets[from + length] as number) - first;
      dropped = new Uint8Array(size);
      let s = this.seed;
      const limit = dropout * 0x7fffffff;
      for (let i = 0; i < size; i++) {
        s = (Math.imul(s, 1103515245) + 12345) & 0x7fffffff;
        if (s < limit) dropped[i] = 1;
      }
      for (let u = from; u < from + length; u++) {
        s = (Math.imul(s, 1103515245) + 12345) & 0x7fffffff;
        const at = (offsets[u] as number) - first;
        if (s < blind * 0x7fffffff) dropped.fill(1, at, at + (examples.spellings[u] as number));
      }
      this.seed = s;
    }
    const scores = this.score(examples, from, length, dropped);
    const { alphas, betas, transitions } = this;
    const exp = new Float64Array(PAIRS);
    for (let p = 0; p < PAIRS; p++)
      exp[p] = Math.exp(transitions[(FROM[p] as number) * L + (TO[p] as number)] as number);
    let logZ = 0;
    let gold = 0;
    // scores become their exponentials, each unit's largest being 1
    for (let t = 0; t < length; t++) {
      const at = t * L;
      gold += scores[at + (labels[from + t] as number)] as number;
      if (t > 0)
        gold += transitions[(labels[from + t - 1] as number) * L + (labels[from + t] as number)] as number;
      let most = -Infinity;
      for (let l = 0; l < L; l++) if ((scores[at + l] as number) > most) most = scores[at + l] as number;
      logZ += most;
      for (let l = 0; l < L; l++) scores[at + l] = Math.exp((scores[at + l] as number) - most);
    }
    for (let t = 0; t < length; t++) {
      const at = t * L;
      let sum = 0;
      if (t === 0) for (let l = 0; l < L; l++) alphas[l] = START[l] ? (scores[l] as number) : 0;
      else {
        for (let l = 0; l < L; l++) alphas[at + l] = 0;
        for (let p = 0; p < PAIRS; p++) {
          const to = at + (TO[p] as number);
          alphas[to] =
            (alphas[to] as number) + (alphas[at - L + (FROM[p] as number)] as number) * (exp[p] as number);
        }
        for (let l = 0; l < L; l++) alphas[at + l] = (alphas[at + l] as number) * (scores[at + l] as number);
      }
      if (t === length - 1) for (let l = 0; l < L; l++) if (!STOP[l]) alphas[at + l] = 0;
      for (let l = 0; l < L; l++) sum += alphas[at + l] as number;
      logZ += Math.log(sum);
      for (let l = 0; l < L; l++) alphas[at + l] = (alphas[at + l] as number) / sum;
    }
    const tGradient = new Float64Array(L * L);
    const last = (length - 1) * L;
    for (let l = 0; l < L; l++) betas[last + l] = STOP[l] as number;
    const pair = new Float64Array(PAIRS);
    for (let t = length - 2; t >= 0; t--) {
      const at = t * L;
      let sum = 0;
      for (let l = 0; l < L; l++) betas[at + l] = 0;
      for (let p = 0; p < PAIRS; p++) {
        const a = FROM[p] as number;
        const b = TO[p] as number;
        const flow = (exp[p] as number) * (scores[at + L + b] as number) * (betas[at + L + b] as number);
        betas[at + a] = (betas[at + a] as number) + flow;
        const both = (alphas[at + a] as number) * flow;
        pair[p] = both;
        sum += both;
      }
      for (let p = 0; p < PAIRS; p++) {
        const i = (FROM[p] as number) * L + (TO[p] as number);
        tGradient[i] = (tGradient[i] as number) + (pair[p] as number) / sum;
      }
      const i = (labels[from + t] as number) * L + (labels[from + t + 1] as number);
      tGradient[i] = (tGradient[i] as number) - 1;
      let norm = 0;
      for (let l = 0; l < L; l++) norm += betas[at + l] as number;
      for (let l = 0; l < L; l++) betas[at + l] = (betas[at + l] as number) / norm;
    }
    const g = new Float64Array(L);
    for (let t = 0; t < length; t++) {
      const at = t * L;
      let sum = 0;
      for (let l = 0; l < L; l++) {
        g[l] = (alphas[at + l] as number) * (betas[at + l] as number);
        sum += g[l] as number;
      }
      for (let l = 0; l < L; l++) g[l] = (g[l] as number) / sum;
      const right = labels[from + t] as number;
      if (1 - (g[right] as number) < 0.002) continue;
      g[right] = (g[right] as number) - 1;
      const end = offsets[from + t + 1] as number;
      for (let k = offsets[from + t] as number; k < end; k++)
        if (!dropped?.[k - first]) this.move((keys[k] as number) * L, g);
    }
    this.moveTransitions(tGradient);
    return logZ - gold;
  }

  private move(row: number, g: Float64Array): void {
    const { weights, z, squares: n, mask } = this;
    const { alpha, beta, l1, l2 } = this.options;
    for (let l = 0; l < L; l++) {
      const gl = g[l] as number;
      if (gl < 0.0005 && gl > -0.0005) continue;
      const i = row + l;
      if (mask && !mask[i]) continue;
      const before = n[i] as number;
      const after = before + gl * gl;
      const root = Math.sqrt(after);
      const zi = (z[i] as number) + gl - ((root - Math.sqrt(before)) / alpha) * (weights[i] as number);
      z[i] = zi;
      n[i] = after;
      weights[i] =
        zi > l1
          ? -(zi - l1) / ((beta + root) / alpha + l2)
          : zi < -l1
            ? -(zi + l1) / ((beta + root) / alpha + l2)
            : 0;
    }
  }

  private moveTransitions(gradient: Float64Array): void {
    const { transitions: w, tz: z, tn: n } = this;
    const { alpha, beta } = this.options;
    for (let i = 0; i < gradient.length; i++) {
      const g = gradient[i] as number;
      if (g === 0) continue;
      const before = n[i] as number;
      n[i] = before + g * g;
      z[i] =
        (z[i] as number) + g - ((Math.sqrt(n[i] as number) - Math.sqrt(before)) / alpha) * (w[i] as number);
      w[i] = -(z[i] as number) / ((beta + Math.sqrt(n[i] as number)) / alpha);
    }
  }
}
