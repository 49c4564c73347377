/* The nouns of the second flow: a note, and the page it was made on, which keeps its own evidence. */

import type { Analysis } from '../analysis';
import type { Selector } from '../anchoring/selector';
import type { ComparedStory } from '../changes/compare-stories';
import type { AsFound, Correction } from '../facts/fact';
import type { NoteColour } from '../overlay/mark';
import type { Reading } from '../reading';

/** UUIDv7 (RFC 9562). */
export type NoteId = string & { readonly note: true };
/** The canonical form of a page's address (see `page-key.ts`); notes of one article share it. */
export type PageKey = string & { readonly pageKey: true };

/** What a note is about. Those on a story or the page have no selectors and no quote. */
export type NoteTarget =
  | { readonly about: 'selection' }
  | { readonly about: 'fact'; readonly fact: AsFound }
  /** A fact confirmed, disputed or corrected; the note's quote are the words that the reader holds to be it. */
  | ({ readonly about: 'correction'; readonly fact: AsFound } & Correction)
  | { readonly about: 'story'; readonly headline: string | null }
  | { readonly about: 'page' };

export interface Note {
  readonly id: NoteId;
  readonly page: PageKey;
  readonly target: NoteTarget;
  /** Empty for notes on a story or page. */
  readonly selectors: readonly Selector[];
  /** The words it stands on, as they were; empty for notes on a story or page. */
  readonly quote: string;
  /** Headline of the story it belongs to; null where there was none. */
  readonly story: string | null;
  readonly colour: NoteColour;
  /** Markdown; empty for a mere highlight. */
  readonly body: string;
  readonly tags: readonly string[];
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly modified: string;
  /** 1 when made, one more with each change. */
  readonly revision: number;
  /** When it was removed, ISO 8601 UTC; null while it lives. A removed note stays as a tombstone. */
  readonly removed: string | null;
}

/** What the page sends when a note is born; id, times and revision are given by the store. */
export type NoteDraft = Omit<Note, 'id' | 'created' | 'modified' | 'revision' | 'removed'> & {
  /** Given by the page so that a repeated send does not make two. */
  readonly id: NoteId;
};

/** What may change in a note later. */
export type NoteChange = Partial<Pick<Note, 'body' | 'tags' | 'colour' | 'selectors' | 'quote' | 'target'>>;

/** One of several writes that are done together or not at all. `base`: the revision a change was made on; of no meaning for others. */
export interface NoteAct {
  readonly note: NoteId;
  readonly act: 'remove' | 'restore' | NoteChange;
  readonly base: number;
}

/** Several notes made one, and what takes that back. */
export interface JoinedNotes {
  readonly note: Note;
  readonly undo: readonly NoteAct[];
}

/** A page as it was when its first note was made: enough to read, cite and check it when it is gone. */
export interface SavedPage {
  readonly key: PageKey;
  readonly url: string;
  readonly title: string | null;
  readonly site: string | null;
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
  readonly language: string;
  /** When it was saved, ISO 8601 UTC. */
  readonly saved: string;
  /** The stories with their blocks (without looks), and the facts and summaries of then; null until the analysis is done. */
  readonly reading: Reading;
  readonly analysis: Analysis | null;
}

/** What a saved page is called and where it stands, without its stories. */
export type PageHead = Omit<SavedPage, 'reading' | 'analysis'>;

/** A saved page's stories as they were on a later visit, where they said something else than when last seen. */
export interface PageVersion {
  readonly key: PageKey;
  /** When they were first seen so, ISO 8601 UTC. With `key` it names the version. */
  readonly seen: string;
  readonly stories: readonly ComparedStory[];
}

/** Whether a note's words stand on the page now: the page's state, sent, never stored. */
export interface AnchorOutcome {
  readonly noteId: NoteId;
  readonly found: boolean;
  /** How it was found; why not, where it was not. */
  readonly how: 'exact' | 'position' | 'fuzzy' | 'not-on-this-page';
  /** Place in the page's text map for ordering; null where not found. */
  readonly at: number | null;
  /** The words that stand there where they are not the quote's; else null. */
  readonly now: string | null;
}
