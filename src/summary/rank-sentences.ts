/*
 * The ranker: a weighted sum of named features, and small trees where features only mean something together. Learnt by
 * `npm run train:summary`; `weights.json` holds a set for each thing that is chosen.
 */
import type { Features } from './sentence-features';
import weights from './weights.json';

/** A leaf is a number; a branch asks whether a feature is at most a value: [feature, value, if so, if not]. */
export type Tree = number | readonly [string, number, Tree, Tree];

export interface Ranker {
  readonly weights: Readonly<Record<string, number>>;
  readonly trees: readonly Tree[];
}

const read = (tree: Tree, f: Features): number => {
  let at = tree;
  while (typeof at !== 'number') at = (f[at[0]] ?? 0) <= at[1] ? at[2] : at[3];
  return at;
};

/** How good a sentence is for a summary; only differences within one text mean anything. */
export function scoreSentence(f: Features, ranker: Ranker): number {
  let score = 0;
  for (const name in ranker.weights) score += (ranker.weights[name] ?? 0) * (f[name] ?? 0);
  for (const tree of ranker.trees) score += read(tree, f);
  return score;
}

export interface Rankers {
  /** Of a story's sentences, each as the only one. */
  readonly story: Ranker;
  /** Of sentences to add to those already chosen: features of the sentence and of how it stands to them. */
  readonly next: Ranker;
  /** Of a section's sentences. */
  readonly section: Ranker;
  /** Of the stretches of a sentence. */
  readonly clause: Ranker;
}

/** What was learnt and is shipped. */
export const RANKERS = weights as unknown as Rankers;
