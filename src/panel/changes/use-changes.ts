/* The third hook that fetches: what a page said before, compared with the story as it is now. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { StoryChanges } from '../../changes/change';
import { type ComparedStory, compareStories, isUnchanged } from '../../changes/compare-stories';
import { storyBefore } from '../../changes/seen-stories';
import type { PagePast } from '../../notes/live-notes';
import type { PageKey } from '../../notes/note';
import type { Reading } from '../../reading';
import type { Story } from '../../stories/story';
import type { Services } from '../services';

/** What differs between an earlier state of a story and today's. */
export interface ChangesSince {
  /** When it was saved or seen so, ISO 8601 UTC. */
  readonly seen: string;
  readonly changes: StoryChanges;
}

/** So many of the latest versions are compared, and the saved page. */
const MOST = 12;

/** Oldest first, only those that differ. */
export function changesSince(story: Story, reading: Reading, past: PagePast): ChangesSince[] {
  const states: { seen: string; stories: readonly ComparedStory[] }[] = [
    { seen: past.saved.saved, stories: past.saved.reading.stories },
    ...past.versions.slice(-MOST),
  ];
  return states.flatMap(({ seen, stories }) => {
    const before = storyBefore(story, stories, reading);
    const changes = before && compareStories(before, story);
    return changes && !isUnchanged(changes) ? [{ seen, changes }] : [];
  });
}

/** Since when it is known to read as it does now, ISO 8601 UTC; null where it was never seen so before this visit. */
export function readsSoSince(story: Story, reading: Reading, { versions }: PagePast): string | null {
  const last = versions.at(-1);
  const before = last && storyBefore(story, last.stories, reading);
  return before && isUnchanged(compareStories(before, story)) ? last.seen : null;
}

export interface Changes {
  /** Oldest first; empty where nothing differs. */
  readonly since: readonly ChangesSince[];
  readonly now: string | null;
}

const NONE: Changes = { since: [], now: null };

export function useChanges(key: PageKey, story: Story, reading: Reading, services: Services): Changes {
  const [past, setPast] = useState<PagePast | null>(null);
  useEffect(() => {
    setPast(null);
    const stop = new AbortController();
    services.livePast(key, setPast, stop.signal);
    return () => stop.abort();
  }, [key, services]);
  return useMemo(
    () =>
      past ? { since: changesSince(story, reading, past), now: readsSoSince(story, reading, past) } : NONE,
    [past, story, reading],
  );
}
