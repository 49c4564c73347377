/*
 * Sections of a long story that has no headings: parted where the topic shifts, named by who and what only that part is about, each
 * with its own summary. Ours, not the page's: shown as such.
 */
import type { Fact, FactType } from '../facts/fact';
import type { BlockText } from './list-sentences';
import type { Pick } from './summary';
import { topicShifts } from './topic-shifts';

export interface Topic {
  /** Indexes into the story's blocks, in reading order. */
  readonly blocks: readonly number[];
  /** Names out of the story that set this part apart, as fully as the story gives them; empty where nothing does. */
  readonly name: readonly string[];
  readonly summary: readonly Pick[];
}

/** A story of fewer paragraphs is read at one go. */
const FEWEST_PARAGRAPHS = 25;
const NAMES = 2;
/** A single letter or character names nothing to a reader. */
const SHORTEST_NAME = 2;
const NAMING: ReadonlySet<FactType> = new Set<FactType>(['person', 'org', 'place', 'work']);
const RUNNING = new Set(['paragraph', 'list-item', 'quote']);

/** Blocks of each part; empty where the story is short, has headings of its own, or is of one piece. */
export function partByTopic(story: {
  readonly blocks: readonly BlockText[];
  readonly sections: readonly { readonly heading: number | null }[];
}): number[][] {
  if (story.sections.some((s) => s.heading !== null)) return [];
  const running = story.blocks.flatMap((b, i) => (RUNNING.has(b.kind) ? [i] : []));
  if (running.length < FEWEST_PARAGRAPHS) return [];
  const shifts = topicShifts(running.map((i) => story.blocks[i]?.text ?? ''));
  return shifts.length < 2 ? [] : shifts.map((from, k) => running.slice(from, shifts[k + 1]));
}

/** For each part the names that it has more than the others, in the order of the story. */
export function nameTopics(parts: readonly (readonly number[])[], facts: readonly Fact[]): string[][] {
  const naming = facts.filter((f) => NAMING.has(f.type) && String(f.value ?? f.text).length >= SHORTEST_NAME);
  const counts = parts.map((blocks) => {
    const own = new Map<string, Fact[]>();
    for (const f of naming)
      if (blocks.includes(f.block)) own.set(f.entity, [...(own.get(f.entity) ?? []), f]);
    return own;
  });
  return counts.map((own) => {
    const worth = ([entity, mentions]: readonly [string, readonly Fact[]]): number =>
      mentions.length * Math.log(parts.length / counts.filter((c) => c.has(entity)).length);
    return [...own]
      .map((entry) => ({ first: entry[1][0], worth: worth(entry) }))
      .filter((entity) => entity.worth > 0)
      .sort((a, b) => b.worth - a.worth)
      .slice(0, NAMES)
      .sort((a, b) => place(a.first) - place(b.first))
      .map(({ first }) => String(first?.value ?? first?.text ?? ''));
  });
}

/** No block is so long that its places meet the next one's. */
const place = (fact: Fact | undefined): number => (fact ? fact.block * 1e6 + fact.from : 0);
