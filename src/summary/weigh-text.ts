/*
 * What all sentences of one text have in common, weighed once: terms, how many sentences share each, and how like one another the
 * sentences are. The costly part of a summary, so likeness is added up term by term: only sentences that share a term are ever met.
 */
import { lengthInWords, termsOf } from '../text/terms';

/** Term weights of a sentence (or of several): how often a term stands in it, times how rare it is in the text. */
export interface Vector {
  readonly counts: ReadonlyMap<string, number>;
  readonly norm: number;
}

export interface WeighedText {
  /** Of each sentence, in order, with repeats. */
  readonly terms: readonly (readonly string[])[];
  readonly lengths: readonly number[];
  /** In how many of the sentences a term stands. */
  readonly spread: ReadonlyMap<string, number>;
  /** Higher for terms of fewer sentences; for a term of none as if it were of one. */
  readonly rarity: (term: string) => number;
  readonly vectors: readonly Vector[];
  /** All sentences as one. */
  readonly whole: Vector;
  /** `likeness[i * n + j]`: of two sentences, 0 to 1; 0 of a sentence with itself. */
  readonly likeness: Float64Array;
}

export function vectorOf(terms: readonly string[], weight: (term: string) => number): Vector {
  const counts = new Map<string, number>();
  for (const t of terms) counts.set(t, (counts.get(t) ?? 0) + weight(t));
  let sum = 0;
  for (const c of counts.values()) sum += c * c;
  return { counts, norm: Math.sqrt(sum) };
}

export function cosine(a: Vector, b: Vector): number {
  if (!a.norm || !b.norm) return 0;
  const [small, large] = a.counts.size < b.counts.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [t, c] of small.counts) dot += c * (large.counts.get(t) ?? 0);
  return dot / (a.norm * b.norm);
}

export function weighText(sentences: readonly { readonly text: string }[]): WeighedText {
  const terms = sentences.map((s) => termsOf(s.text));
  const n = terms.length;
  const spread = new Map<string, number>();
  for (const list of terms) for (const t of new Set(list)) spread.set(t, (spread.get(t) ?? 0) + 1);
  const bySpread = Array.from({ length: n + 1 }, (_, k) => Math.log(1 + n / Math.max(1, k)));
  const rarity = (t: string): number => bySpread[spread.get(t) ?? 1] ?? 0;
  const vectors = terms.map((list) => vectorOf(list, rarity));
  return {
    terms,
    lengths: sentences.map((s) => lengthInWords(s.text)),
    spread,
    rarity,
    vectors,
    whole: vectorOf(terms.flat(), rarity),
    likeness: likenesses(vectors),
  };
}

function likenesses(vectors: readonly Vector[]): Float64Array {
  const n = vectors.length;
  const likeness = new Float64Array(n * n);
  const seen = new Map<string, { readonly at: number[]; readonly weight: number[] }>();
  vectors.forEach(({ counts }, i) => {
    for (const [term, weight] of counts) {
      const known = seen.get(term);
      if (!known) {
        seen.set(term, { at: [i], weight: [weight] });
        continue;
      }
      for (let k = 0; k < known.at.length; k++) {
        const cell = i * n + (known.at[k] ?? 0);
        likeness[cell] = (likeness[cell] ?? 0) + weight * (known.weight[k] ?? 0);
      }
      known.at.push(i);
      known.weight.push(weight);
    }
  });
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++) {
      const norm = (vectors[i]?.norm ?? 0) * (vectors[j]?.norm ?? 0);
      const value = norm ? (likeness[i * n + j] ?? 0) / norm : 0;
      likeness[i * n + j] = value;
      likeness[j * n + i] = value;
    }
  return likeness;
}
