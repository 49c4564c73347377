/* What the page's side holds of a page, and what is looked up in it: facts, places, blocks. */
import type { Analysis } from './analysis';
import { asFound } from './facts/correct-facts';
import type { Fact, FactId } from './facts/fact';
import type { Place } from './messages/calls';
import type { NoteDraft, PageKey } from './notes/note';
import { draftOnSpan } from './overlay/draft-note';
import { rangesOf, spansOf } from './overlay/locate';
import type { ReadBlock } from './overlay/top-block';
import type { Block } from './page/block';
import { noPageInfo } from './page/read-page-info';
import type { Read, ReadingId } from './reading';
import type { Span } from './text/span';

export interface KnownPage extends Read {
  readonly key: PageKey;
  /** Null while it is being made. */
  readonly analysis: Analysis | null;
}

/** Null where there is no such fact now. */
export function findFact(page: KnownPage, id: FactId): { fact: Fact; place: Place } | null {
  for (const { storyId, facts } of page.analysis?.stories ?? []) {
    const fact = facts.find((f) => f.id === id);
    if (fact) {
      const { block, from, to } = fact;
      return { fact, place: { readingId: page.reading.id, storyId, block, from, to } };
    }
  }
  return null;
}

/** Ranges over a place; empty where it is of another reading, or its words have gone. */
export function rangesAt(page: KnownPage, place: Place): Range[] {
  const block = blockAt(page, place);
  return block ? rangesOf(block, spanIn(place), page.map) : [];
}

/** The fact that stands at exactly this place; null where there is none. */
export function factAt({ analysis }: KnownPage, { storyId, block, from, to }: Place): FactId | null {
  const facts = analysis?.stories.find((s) => s.storyId === storyId)?.facts ?? [];
  return facts.find((f) => f.block === block && f.from === from && f.to === to)?.id ?? null;
}

/** A note on a fact as it is born; null where the fact is not on the page any more. */
export function draftOnFact(page: KnownPage, id: FactId): NoteDraft | null {
  const found = findFact(page, id);
  const block = found && blockAt(page, found.place);
  const [span] = block ? spansOf(block, spanIn(found.place)) : [];
  if (!found || !span) return null;
  return draftOnSpan(span, { about: 'fact', fact: asFound(found.fact) }, 'yellow', page);
}

/** Words of a fact's block in the page's text map; null where they have gone. */
export function wordsInMap(page: KnownPage, id: FactId, words: Span): Span | null {
  const found = findFact(page, id);
  const block = found && blockAt(page, found.place);
  const at = block ? spansOf(block, words) : [];
  const [first, last] = [at[0], at.at(-1)];
  return first && last ? { from: first.from, to: last.to } : null;
}

/** Every block with where it begins. */
export const blocksToFollow = ({ reading, map }: KnownPage): ReadBlock[] =>
  reading.stories.flatMap(({ id, blocks }) =>
    blocks.flatMap((block, i) => {
      const [range] = rangesOf(block, null, map);
      return range ? [{ storyId: id, block: i, range }] : [];
    }),
  );

/** The page of words that no reading knows yet: its first reading completes what is saved of it. */
export const unreadPage = (known: KnownPage, key: PageKey, url: string): KnownPage => ({
  ...known,
  key,
  reading: { ...known.reading, id: '' as ReadingId, page: noPageInfo(url, null), stories: [] },
  analysis: null,
});

const blockAt = ({ reading }: KnownPage, { readingId, storyId, block }: Place): Block | null =>
  reading.id === readingId ? (reading.stories.find((s) => s.id === storyId)?.blocks[block] ?? null) : null;

const spanIn = ({ from, to }: Place) => (from === null || to === null ? null : { from, to });
