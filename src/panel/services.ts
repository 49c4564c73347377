/* What the panel asks of the world around it; the entrypoint gives the real thing, tests and samples another. */
import type { FactId, FactType } from '../facts/fact';
import type { BackgroundCalls, PageCalls } from '../messages/calls';
import type { PagePast, Unread } from '../notes/live-notes';
import type { Note, NoteId, PageKey } from '../notes/note';
import type { ColourNames } from '../overlay/mark';
import type { StoryId } from '../stories/story';
import type { OwnModel } from '../summary/own-model/own-model';
import type { SummaryLength } from '../summary/summary';
import type { History } from './notes/history';

/** The tab that the panel stands beside. */
export interface Tab {
  readonly id: number;
  /** Null where the browser does not tell us (no permission for this page). */
  readonly url: string | null;
  readonly isPrivate: boolean;
  /** One more with each page loaded in it. */
  readonly visit: number;
}

/** Why a tab's page can never be read. */
export type Unreadable = 'browser-page' | 'store' | 'file' | 'pdf';

/** Whether our script runs in the page: it does, the person must click first, or it never may. */
export type Reach = 'there' | 'needs-click' | Unreadable;

/** What a page tells its panel. */
export type PageEvent =
  | { readonly kind: 'changed' }
  | { readonly kind: 'select-fact'; readonly fact: FactId }
  | { readonly kind: 'select-note'; readonly note: NoteId; readonly edit: boolean }
  | { readonly kind: 'reading'; readonly story: StoryId; readonly block: number };

export interface Shown {
  readonly types: readonly FactType[];
  /** False where everything is hidden. */
  readonly all: boolean;
  /** The page greys out all of a story but its summary's sentences. */
  readonly onlySummary: boolean;
}

/** Which sites are read without a click. Origins are match patterns. */
export interface Access {
  granted(): Promise<readonly string[]>;
  /** Must be called in the same turn as the click. True where the person agreed. */
  request(origins: readonly string[]): Promise<boolean>;
  remove(origins: readonly string[]): Promise<void>;
  watch(onChange: () => void, signal: AbortSignal): void;
}

export interface Services {
  page(tabId: number): PageCalls;
  readonly background: Pick<
    BackgroundCalls,
    'factsIn' | 'changeNote' | 'removeNote' | 'restoreNote' | 'doTogether' | 'tagsInUse' | 'openLibrary'
  >;
  /** Sees to it that our script runs in the tab. */
  reach(tab: Tab): Promise<Reach>;
  hear(onEvent: (tabId: number, event: PageEvent) => void, signal: AbortSignal): void;
  /** Living notes of a page, at once and after each change; and why they cannot be read now, null once they can. */
  liveNotes(
    key: PageKey,
    onNotes: (notes: readonly Note[]) => void,
    signal: AbortSignal,
    onUnread?: (why: Unread | null) => void,
  ): void;
  /** What can be undone on a page, kept while the browser runs. Neither ever rejects: undo is then shorter-lived. */
  readonly history: {
    read(key: PageKey): Promise<History | null>;
    write(key: PageKey, history: History): Promise<void>;
  };
  /** What is known of a page's past, at once and after each change; null where nothing was saved of it. */
  livePast(key: PageKey, onPast: (past: PagePast | null) => void, signal: AbortSignal): void;
  /** Tells what the reader calls the colours, at once and after each change. */
  colourNames(onNames: (names: ColourNames) => void, signal: AbortSignal): void;
  setColourNames(names: ColourNames): Promise<void>;
  shown(onShown: (shown: Shown) => void, signal: AbortSignal): void;
  setShown(shown: Shown): Promise<void>;
  /** Tells whether notes of private windows are kept like others, at once and after each change. */
  keepsPrivate(onKept: (isKept: boolean) => void, signal: AbortSignal): void;
  setKeepsPrivate(isKept: boolean): Promise<void>;
  readonly access: Access;
  /** Null where the browser has no model of its own. */
  readonly ownModel: OwnModel | null;
  /** Tells how long summaries are, at once and after each change. */
  summaryLength(onLength: (length: SummaryLength) => void, signal: AbortSignal): void;
  setSummaryLength(length: SummaryLength): Promise<void>;
}
