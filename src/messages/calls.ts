/*
 * Every call between contexts, grouped by receiver: the only list. Each is a documented method signature; `call.ts` types both ends by it.
 */
import type { Analysis } from '../analysis';
import type { Correction, Fact, FactId, FactType } from '../facts/fact';
import type { PageKnowledge } from '../languages/page-knowledge';
import type { JoinedPlace } from '../notes/join-notes';
import type {
  AnchorOutcome,
  JoinedNotes,
  Note,
  NoteAct,
  NoteChange,
  NoteDraft,
  NoteId,
  PageKey,
  SavedPage,
} from '../notes/note';
import type { Reading, ReadingId } from '../reading';
import type { StoryId } from '../stories/story';
import type { Span } from '../text/span';

/** Least that the page needs of a note. */
export type PageNote = Pick<Note, 'id' | 'selectors' | 'quote' | 'colour' | 'target'> & {
  readonly hasBody: boolean;
};

/** What the page holds now. `analysis` is null while it is being made; its facts are as the reader has corrected them. */
export interface PageState {
  readonly reading: Reading;
  readonly analysis: Analysis | null;
  readonly pageKey: PageKey;
  readonly outcomes: readonly AnchorOutcome[];
  /** True once the page's text has changed since the panel was last told (the state is already the new one). */
  readonly updated: boolean;
}

/** A place in a story: `from`/`to` in the block's text; null for the whole block. */
export interface Place {
  readonly readingId: ReadingId;
  readonly storyId: StoryId;
  readonly block: number;
  readonly from: number | null;
  readonly to: number | null;
}

/** Answered by the background: the brain, and the only writer of the database. */
export interface BackgroundCalls {
  /** What reading pages needs to know of languages. */
  pageKnowledge(): Promise<PageKnowledge>;
  /** Loads what analysing needs, so that the next page does not wait for it; answered before that is done. */
  getReady(): Promise<void>;
  /** Facts and summaries of a reading. */
  analyse(reading: Reading): Promise<Analysis>;
  /** Facts of lines that are no story's (what a model wrote), in a story's `language` (BCP 47); `block` is the line's index. */
  factsIn(lines: readonly string[], publishedAt: string | null, language: string): Promise<Fact[]>;
  /** Saves a new note (and, with the first on a page, the page). Answers the note as stored. Saving the same id twice makes one. */
  saveNote(draft: NoteDraft, page: Omit<SavedPage, 'saved'>): Promise<Note>;
  /** Null where the note is not there any more. `base` is the revision the change was made on: a newer one stored meanwhile is kept by name. */
  changeNote(id: NoteId, change: NoteChange, base: number): Promise<Note | null>;
  removeNote(id: NoteId): Promise<void>;
  /** Undo of a removal. Null where there is nothing to bring back. */
  restoreNote(id: NoteId): Promise<Note | null>;
  /** Several writes, all or none: an undo of what was one gesture. Answers each note as it is then, a tombstone too. */
  doTogether(acts: readonly NoteAct[]): Promise<(Note | null)[]>;
  /** Makes `others` part of `first`, which then stands on `place`. Null where the first is not there any more. */
  joinNotes(first: NoteId, others: readonly NoteId[], place: JoinedPlace): Promise<JoinedNotes | null>;
  /** Living notes of a page, as the page needs them. */
  notesOn(key: PageKey): Promise<PageNote[]>;
  /** The same in full and with those of private windows, oldest first: for a panel beside one, whose own database may be another. */
  notesInFull(key: PageKey): Promise<Note[]>;
  /** A living note in full, for the editor on the page. Null where there is none. */
  noteById(id: NoteId): Promise<Note | null>;
  /** Every tag in use, most used first: for completion. */
  tagsInUse(): Promise<string[]>;
  /** Opens the library page, at a note if given. */
  openLibrary(note: NoteId | null): Promise<void>;
}

/** Answered by the content script of one tab. */
export interface PageCalls {
  /** True: our script runs in the page. */
  isThere(): Promise<true>;
  /** What is known now; starts a reading where there was none. */
  getState(): Promise<PageState>;
  /** Reads the page again (the person asked). */
  readAgain(): Promise<void>;
  /** Scrolls to a place and flashes it. False where it stands no longer. */
  show(place: Place): Promise<boolean>;
  /** Lights a place up while a line in the panel is pointed at; null ends it. */
  hover(place: Place | null): Promise<void>;
  /** Scrolls to a note's words and flashes them; false where not found. */
  showNote(id: NoteId): Promise<boolean>;
  /** Makes a note on a fact, on a story, on the page: the page describes and saves it. */
  noteOnFact(fact: FactId): Promise<Note>;
  noteOnStory(story: StoryId): Promise<Note>;
  noteOnPage(): Promise<Note>;
  /**
   * Keeps what the reader says of a fact as a note; null takes it back. `words`: those that are the fact, in its block's text, where they
   * are others than stand for it now; else null.
   */
  correctFact(fact: FactId, says: Correction | null, words: Span | null): Promise<void>;
  /** Highlights the selection (a key or the context menu); `edit` opens the editor on it. False where nothing is selected. */
  noteOnSelection(edit: boolean): Promise<boolean>;
  /** Shows or hides everything drawn on the page (a key). */
  toggleShown(): Promise<void>;
  /** One note of this address was made, changed or (null) removed. */
  noteChanged(key: PageKey, id: NoteId, note: PageNote | null): Promise<void>;
  /** Several notes of this address changed in the store: fetch and draw anew. */
  notesChanged(key: PageKey): Promise<void>;
  /** Which fact types are drawn, whether anything is, and whether all but the summary is greyed out. */
  setShown(shown: readonly FactType[], all: boolean, onlySummary: boolean): Promise<void>;
}

/** Heard by every open panel; each keeps to its own tab. */
export interface PanelCalls {
  /** The page in this tab has something new: pull it. */
  stateChanged(tabId: number | null): Promise<void>;
  /** A mark on the page was clicked. */
  select(
    tabId: number | null,
    mark: { readonly fact: FactId } | { readonly note: NoteId; readonly edit: boolean },
  ): Promise<void>;
  /** The story and block now at the top of the window. */
  reading(tabId: number | null, storyId: StoryId, block: number): Promise<void>;
}
