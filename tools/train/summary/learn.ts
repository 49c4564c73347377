/*
 * Learns the ranker. The model picks a sentence with a probability (softmax of its score); what is raised is the expected reward of
 * that pick, every file counting the same. First the linear weights, by Adam; then small trees by gradient boosting on what is left.
 */
import type { Ranker, Tree } from '../../../src/summary/rank-sentences';
import type { Text } from './make-texts.ts';

export interface Options {
  readonly l2: number;
  /** Points of reward that count as one unit of score: smaller learns harder. */
  readonly tau: number;
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  readonly seed: number;
  /** Weight of files that are learnt from but not what is aimed at. */
  readonly aside: ReadonlySet<string>;
}

const ITERATIONS = 400;
const BINS = 24;
/** Least weight of sentences on each side of a split, and damping of leaves: shares of all texts. */
const LEAST = 0.004;
const DAMPING = 0.02;
/** Share of features a tree may ask, and of texts it sees. */
const FEATURES_SEEN = 0.5;
const TEXTS_SEEN = 0.7;
const ASIDE_WEIGHT = 0.3;

type Names = readonly string[];

const random = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

function weightsOf(texts: readonly Text[], aside: ReadonlySet<string>): number[] {
  const counts = new Map<string, number>();
  for (const t of texts) counts.set(t.set, (counts.get(t.set) ?? 0) + 1);
  const raw = texts.map((t) => (aside.has(t.set) ? ASIDE_WEIGHT : 1) / (counts.get(t.set) ?? 1));
  const sum = raw.reduce((a, b) => a + b, 0);
  return raw.map((w) => w / sum);
}

/** Probability of each sentence, and how far each reward is from the expected one. */
function expect(scores: readonly number[], rewards: readonly number[]): { p: number[]; above: number[] } {
  const top = Math.max(...scores);
  const raw = scores.map((s) => Math.exp(s - top));
  const sum = raw.reduce((a, b) => a + b, 0);
  const p = raw.map((r) => r / sum);
  const mean = p.reduce((a, q, i) => a + q * (rewards[i] ?? 0), 0);
  return { p, above: rewards.map((r) => r - mean) };
}

/** All rows of all texts in one array, feature by feature; `starts[t]` is the first row of text `t`. */
interface Table {
  readonly x: Float32Array;
  readonly starts: readonly number[];
}

function learnWeights(
  texts: readonly Text[],
  { x, starts }: Table,
  share: readonly number[],
  k: number,
  o: Options,
): Float64Array {
  const w = new Float64Array(k);
  const m = new Float64Array(k);
  const v = new Float64Array(k);
  const gradient = new Float64Array(k);
  for (let step = 1; step <= ITERATIONS; step++) {
    gradient.fill(0);
    texts.forEach(({ rewards }, t) => {
      if (rewards.length < 2) return;
      const start = starts[t] as number;
      const { p, above } = expect(
        rewards.map((_, i) => dot(w, x, (start + i) * k)),
        rewards,
      );
      rewards.forEach((_, i) => {
        const c = ((share[t] ?? 0) * (p[i] ?? 0) * (above[i] ?? 0)) / o.tau;
        const at = (start + i) * k;
        for (let j = 0; j < k; j++) gradient[j] = (gradient[j] as number) + c * (x[at + j] as number);
      });
    });
    for (let j = 0; j < k; j++) {
      const g = (gradient[j] as number) - o.l2 * (w[j] as number);
      m[j] = 0.9 * (m[j] as number) + 0.1 * g;
      v[j] = 0.999 * (v[j] as number) + 0.001 * g * g;
      const move =
        (m[j] as number) / (1 - 0.9 ** step) / (Math.sqrt((v[j] as number) / (1 - 0.999 ** step)) + 1e-8);
      w[j] = (w[j] as number) + 0.05 * move;
    }
  }
  return w;
}

/** Of the weights and the row that begins at `at`. */
function dot(w: Float64Array, x: Float32Array, at: number): number {
  let sum = 0;
  for (let j = 0; j < w.length; j++) sum += (w[j] as number) * (x[at + j] as number);
  return sum;
}

/** Places where a feature may be cut: quantiles of its values. */
function cutsOf(column: Float32Array): number[] {
  const values = column.toSorted();
  const cuts = new Set<number>();
  for (let b = 1; b < BINS; b++) cuts.add(values[Math.floor((values.length * b) / BINS)] as number);
  return [...cuts].sort((a, b) => a - b);
}

/** Features that are seldom anything teach nothing that holds elsewhere. */
const FEWEST_SEEN = 40;
function namesOf(texts: readonly Text[]): string[] {
  const seen = new Map<string, number>();
  for (const { features } of texts)
    for (const f of features) for (const name in f) seen.set(name, (seen.get(name) ?? 0) + (f[name] ? 1 : 0));
  return [...seen].filter(([, count]) => count >= FEWEST_SEEN).map(([name]) => name);
}

export function learn(texts: readonly Text[], o: Options): Ranker {
  const names = namesOf(texts);
  const share = weightsOf(texts, o.aside);
  let count = 0;
  const starts = texts.map((t) => {
    count += t.rewards.length;
    return count - t.rewards.length;
  });
  const k = names.length;
  const x = new Float32Array(count * k);
  texts.forEach((t, i) => {
    t.features.forEach((f, row) => {
      names.forEach((n, j) => {
        x[((starts[i] as number) + row) * k + j] = f[n] ?? 0;
      });
    });
  });
  const w = learnWeights(texts, { x, starts }, share, k, o);
  const scores = texts.map((t, i) => t.rewards.map((_, row) => dot(w, x, ((starts[i] as number) + row) * k)));
  const columns = o.trees
    ? names.map((_, j) => Float32Array.from({ length: count }, (_, r) => x[r * k + j] as number))
    : [];
  const cuts = columns.map(cutsOf);
  const bins = columns.map((column, j) => Uint8Array.from(column, (value) => binOf(cuts[j] ?? [], value)));
  const rnd = random(o.seed);
  const trees: Tree[] = [];
  for (let t = 0; t < o.trees; t++) {
    const g = new Float64Array(count);
    const h = new Float64Array(count);
    let r = 0;
    texts.forEach((text, i) => {
      const { p, above } = expect(scores[i] ?? [], text.rewards);
      const seen = rnd() < TEXTS_SEEN ? (share[i] ?? 0) : 0;
      p.forEach((q, j) => {
        g[r] = (seen * q * (above[j] ?? 0)) / o.tau;
        h[r] = seen * q * (1 - q);
        r++;
      });
    });
    const asked = names.map((_, k) => k).filter(() => rnd() < FEATURES_SEEN);
    const all = Array.from(h.keys()).filter((i) => (h[i] as number) > 0);
    const tree = grow(all, o.depth, { g, h, asked, cuts, bins, names, rate: o.rate });
    trees.push(tree);
    scores.forEach((list, i) => {
      list.forEach((score, row) => {
        list[row] = score + valueAt(tree, x, ((starts[i] as number) + row) * k, names);
      });
    });
  }
  const weights = Object.fromEntries(
    names
      .map((n, j) => [n, round(w[j] as number)])
      .filter(([, weight]) => Math.abs(weight as number) >= LEAST_WEIGHT),
  );
  return { weights, trees };
}

const round = (x: number): number => Number(x.toPrecision(3));
/** A weight below this says nothing. */
const LEAST_WEIGHT = 1e-3;
const binOf = (cuts: readonly number[], x: number): number => {
  let b = 0;
  while (b < cuts.length && x > (cuts[b] as number)) b++;
  return b;
};

/** Of the row that begins at `start`. */
function valueAt(tree: Tree, x: Float32Array, start: number, names: Names): number {
  let at = tree;
  while (typeof at !== 'number') at = (x[start + names.indexOf(at[0])] as number) <= at[1] ? at[2] : at[3];
  return at;
}

interface Grow {
  readonly g: Float64Array;
  readonly h: Float64Array;
  readonly asked: readonly number[];
  readonly cuts: readonly (readonly number[])[];
  readonly bins: readonly Uint8Array[];
  readonly names: Names;
  readonly rate: number;
}

/** One regression tree on the rows, by Newton gain. */
function grow(rows: readonly number[], depth: number, cx: Grow): Tree {
  let G = 0;
  let H = 0;
  for (const r of rows) {
    G += cx.g[r] as number;
    H += cx.h[r] as number;
  }
  const leaf = round((cx.rate * G) / (H + DAMPING));
  if (depth === 0 || H < 2 * LEAST) return leaf;
  let best: { gain: number; k: number; b: number } | null = null;
  for (const k of cx.asked) {
    const cuts = cx.cuts[k] ?? [];
    const bins = cx.bins[k] as Uint8Array;
    const hg = new Float64Array(cuts.length + 1);
    const hh = new Float64Array(cuts.length + 1);
    for (const r of rows) {
      const b = bins[r] as number;
      hg[b] = (hg[b] as number) + (cx.g[r] as number);
      hh[b] = (hh[b] as number) + (cx.h[r] as number);
    }
    let left = 0;
    let leftH = 0;
    for (let b = 0; b < cuts.length; b++) {
      left += hg[b] as number;
      leftH += hh[b] as number;
      if (leftH < LEAST || H - leftH < LEAST) continue;
      const gain =
        left ** 2 / (leftH + DAMPING) + (G - left) ** 2 / (H - leftH + DAMPING) - G ** 2 / (H + DAMPING);
      if (gain > (best?.gain ?? 1e-7)) best = { gain, k, b };
    }
  }
  if (!best) return leaf;
  const { k, b } = best;
  const bins = cx.bins[k] as Uint8Array;
  const yes = rows.filter((r) => (bins[r] as number) <= b);
  const no = rows.filter((r) => (bins[r] as number) > b);
  return [cx.names[k] ?? '', round(cx.cuts[k]?.[b] ?? 0), grow(yes, depth - 1, cx), grow(no, depth - 1, cx)];
}
