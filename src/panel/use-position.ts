/*
 * Where the reader is: the chosen story, what is selected, and the block at the top of the page's window. The page's place
 * leads the panel's, but not while the page is on its way to a place that the panel sent it to.
 */
import { useRef, useState } from 'preact/hooks';
import type { Analysis } from '../analysis';
import type { FactId } from '../facts/fact';
import type { NoteId } from '../notes/note';
import type { Reading } from '../reading';
import type { StoryId } from '../stories/story';
import type { PageEvent } from './services';

export interface Position {
  /** Null: the first story. */
  readonly story: StoryId | null;
  readonly block: number | null;
  readonly fact: FactId | null;
  readonly note: NoteId | null;
  /** The note being written. */
  readonly editing: NoteId | null;
}

const START: Position = { story: null, block: null, fact: null, note: null, editing: null };

/** Milliseconds after a jump in which the page's scrolling does not change the story. */
const ON_ITS_WAY = 1500;

export interface Moves {
  readonly position: Position;
  readonly choose: (story: StoryId) => void;
  readonly edit: (note: NoteId | null) => void;
  /** The page was sent to a place just now. */
  readonly jumped: () => void;
  readonly hear: (event: PageEvent, analysis: Analysis | null) => void;
}

/** `clock` in milliseconds. */
export function usePosition(clock: () => number): Moves {
  const [position, set] = useState(START);
  const jumpedAt = useRef(Number.NEGATIVE_INFINITY);
  const isOnItsWay = () => clock() - jumpedAt.current < ON_ITS_WAY;
  return {
    position,
    choose: (story) => set((p) => ({ ...p, story, block: null, fact: null })),
    edit: (note) => set((p) => ({ ...p, editing: note, note: note ?? p.note })),
    jumped: () => {
      jumpedAt.current = clock();
    },
    hear(event, analysis) {
      if (event.kind === 'reading') {
        const { story, block } = event;
        set((p) => (p.story !== story && isOnItsWay() ? p : { ...p, story, block }));
      } else if (event.kind === 'select-fact') {
        const story = analysis?.stories.find((s) => s.facts.some((f) => f.id === event.fact))?.storyId;
        jumpedAt.current = clock(); // a click on a mark must not be undone by a scroll that was under way
        set((p) => ({ ...p, story: story ?? p.story, fact: event.fact, note: null }));
      } else if (event.kind === 'select-note')
        set((p) => ({ ...p, fact: null, note: event.note, editing: event.edit ? event.note : p.editing }));
    },
  };
}

/** The chosen story; the first whole one where none is chosen (or the chosen one is gone). Null where there is none. */
export function chosenStory(reading: Reading, chosen: StoryId | null) {
  const { stories } = reading;
  return (
    stories.find((s) => s.id === chosen) ?? stories.find((s) => s.form === 'article') ?? stories[0] ?? null
  );
}
