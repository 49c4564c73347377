/*
 * A story in a line, for lists of stories: its best sentence, with who, where and when out of the facts where the sentence itself does
 * not say. Places and facts of the story only, no words of its own.
 */
import type { Fact, FactType } from '../facts/fact';
import type { BlockText } from './list-sentences';
import { type Pick, type Summary, wholeOf } from './summary';

/** What the line adds to its sentence; null where the sentence says it, or the story does not. */
export interface StoryLine {
  /** Null where the story has no sentence to choose. */
  readonly pick: Pick | null;
  readonly who: Fact | null;
  readonly where: Fact | null;
  readonly when: Fact | null;
}

const WHO: readonly FactType[] = ['person', 'org'];
/** A fact beside the sentence must stand near it to be about the same: within so many blocks. */
const NEAR = 2;

/** Null where there is neither a sentence nor a fact to tell. */
export function storyLine(
  { summary, facts }: { readonly summary: Summary; readonly facts: readonly Fact[] },
  blocks: readonly BlockText[],
): StoryLine | null {
  const pick = summary.ranked?.[0] ?? summary.story[0] ?? null;
  const told = blocks.some((b) => b.kind === 'paragraph')
    ? facts.filter((f) => isTold(blocks[f.block]))
    : facts;
  const missing = (
    types: readonly FactType[],
    choose: (facts: readonly Fact[]) => Fact | null,
  ): Fact | null => {
    const own = told.filter((f) => types.includes(f.type));
    return own.some((f) => pick && isWithin(f, pick)) ? null : choose(own);
  };
  const line: StoryLine = {
    pick,
    who: missing(WHO, mostNamed),
    where: missing(['place'], (places) => mostNamed(nearTo(pick, places))),
    when: missing(['time'], (times) => nearest(pick, times.filter(isDay))),
  };
  return Object.values(line).every((v) => v === null) ? null : line;
}

/** Bylines, credits and captions are not the story's own telling. */
const isTold = (block: BlockText | undefined): boolean =>
  block?.kind === 'paragraph' || block?.kind === 'list-item' || block?.kind === 'quote';

const isWithin = (fact: Fact, pick: Pick): boolean =>
  fact.block === pick.block && pick.from <= fact.from && fact.to <= pick.to;

/** A year alone, or an hour of no known day, does not say when the news was. */
const isDay = (fact: Fact): boolean => typeof fact.value === 'string' && /^\d{4}-\d{2}/.test(fact.value);

const distance = (fact: Fact, pick: Pick | null): number => {
  if (!pick) return fact.block;
  const whole = wholeOf(pick);
  const isOfSentence = fact.block === pick.block && whole.from <= fact.from && fact.to <= whole.to;
  return isOfSentence ? 0 : 1 + Math.abs(fact.block - pick.block);
};

const nearTo = (pick: Pick | null, facts: readonly Fact[]): readonly Fact[] =>
  facts.filter((f) => distance(f, pick) <= NEAR);

/** The nearest fact, the earlier of two; null where none is near. */
function nearest(pick: Pick | null, facts: readonly Fact[]): Fact | null {
  return nearTo(pick, facts).reduce<Fact | null>(
    (best, f) => (best && distance(best, pick) <= distance(f, pick) ? best : f),
    null,
  );
}

/** First mention of whom the story names most often, of the earliest where several are named alike. */
function mostNamed(facts: readonly Fact[]): Fact | null {
  const times = new Map<string, number>();
  for (const f of facts) times.set(f.entity, (times.get(f.entity) ?? 0) + 1);
  return facts.reduce<Fact | null>(
    (best, f) => (best && (times.get(best.entity) ?? 0) >= (times.get(f.entity) ?? 0) ? best : f),
    null,
  );
}
