/* Items → texts to learn from: what may be chosen, with the features and the reward of each. One kind of text a ranker. */
import type { ScoredText } from '../../../src/summary/choose-set';
import type { Ranker } from '../../../src/summary/rank-sentences';
import type { Features } from '../../../src/summary/sentence-features';
import type { Code, Item } from './read-items.ts';

/** One choice. */
export interface Text {
  readonly set: string;
  readonly features: readonly Features[];
  readonly rewards: readonly number[];
}

/** Choose one sentence. */
export const singles = (items: readonly Item[]): Text[] =>
  items.map(({ set, text, reward }) => ({
    set,
    features: text.features,
    rewards: text.sentences.map((s) => reward([s])),
  }));

/** Stories of fewer sentences show too few to learn what to add. */
const FEWEST_SENTENCES = 5;

export const scored = (code: Code, { text }: Item, ranker: Ranker): ScoredText => ({
  ...text,
  scores: text.features.map((f) => code.scoreSentence(f, ranker)),
});

/** Choose one more: after the best sentence, and after the best two. */
export const additions = (code: Code, items: readonly Item[], ranker: Ranker): Text[] =>
  items.flatMap((item) => {
    if (item.text.sentences.length < FEWEST_SENTENCES) return [];
    const text = scored(code, item, ranker);
    const best = (chosen: ScoredText['sentences']) =>
      [...code.candidatesOf(text, chosen)].sort(
        (a, b) => (text.scores[b.index] ?? 0) - (text.scores[a.index] ?? 0),
      )[0];
    const first = best([]);
    if (!first) return [];
    const second = best([first]);
    return [[first], ...(second ? [[first, second]] : [])].flatMap((chosen) => {
      const candidates = code.candidatesOf(text, chosen);
      if (candidates.length < 2) return [];
      return {
        set: item.set,
        features: candidates.map((s) => ({
          ...text.features[s.index],
          ...code.additionFeatures(text, s, chosen),
        })),
        rewards: candidates.map((s) => item.reward([...chosen, s])),
      };
    });
  });

/** Choose the stretch that stands for the best sentence. Only languages that know clauses give any. */
export const stretches = (code: Code, items: readonly Item[], ranker: Ranker): Text[] =>
  items.flatMap((item) => {
    const { language } = item;
    if (!language?.clauses) return [];
    const text = scored(code, item, ranker);
    const [best] = code.chooseSet(text, 1, ranker);
    if (!best) return [];
    const context = {
      weighed: text.weighed,
      headline: item.headline,
      top: code.topTerms(text.weighed.spread),
    };
    const all = code.stretchesOf(best.text, language);
    return {
      set: item.set,
      features: code.stretchFeatures(best.text, all, language.clauses(best.text), context),
      rewards: all.map(({ from, to }) => item.rewardOf(best.text.slice(from, to))),
    };
  });
