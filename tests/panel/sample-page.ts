/* A page in the panel's eyes: its state, its notes, and services that remember what they were asked. */
import type { StoryAnalysis } from '../../src/analysis';
import { FACT_TYPES } from '../../src/facts/fact';
import type { PageCalls, PageState } from '../../src/messages/calls';
import type { PagePast } from '../../src/notes/live-notes';
import type { Note, NoteId, PageKey } from '../../src/notes/note';
import type { ColourNames } from '../../src/overlay/mark';
import type { PageEvent, Services, Shown, Tab } from '../../src/panel/services';
import type { ReadingId } from '../../src/reading';
import type { Story } from '../../src/stories/story';
import type { SummaryLength } from '../../src/summary/summary';

export const KEY = 'https://news.example/story' as PageKey;

export const tab: Tab = { id: 7, url: 'https://news.example/story', isPrivate: false, visit: 1 };

export function makeState(parts: readonly { story: Story; analysis: StoryAnalysis }[]): PageState {
  const id = 'reading-1' as ReadingId;
  const first = parts[0]?.story;
  return {
    reading: {
      id,
      page: {
        url: KEY,
        canonicalUrl: null,
        title: first?.headline ?? null,
        site: first?.language === 'zh' ? '江州晚报' : 'The Merrow Courier',
        authors: [],
        publishedAt: first?.publishedAt ?? null,
        modifiedAt: null,
        language: first?.language ?? 'en',
      },
      stories: parts.map((p) => p.story),
      noStory: parts.length ? null : 'no-text',
      problems: [],
      leftOut: [],
    },
    analysis: { readingId: id, stories: parts.map((p) => p.analysis), problems: [] },
    pageKey: KEY,
    outcomes: [],
    updated: false,
  };
}

let made = 0;

/** A note on words unless `target` says otherwise. */
export function makeNote(part: Partial<Note>): Note {
  made += 1;
  const isOnWords = (part.target?.about ?? 'selection') === 'selection' || part.target?.about === 'fact';
  return {
    id: `note-${made}` as NoteId,
    page: KEY,
    target: { about: 'selection' },
    selectors: isOnWords ? [{ type: 'TextPositionSelector', start: made, end: made + 1 }] : [],
    quote: isOnWords ? 'some words' : '',
    story: null,
    colour: 'yellow',
    body: '',
    tags: [],
    created: `2026-03-12T08:00:${String(made).padStart(2, '0')}.000Z`,
    modified: '2026-03-12T08:00:00.000Z',
    revision: 1,
    removed: null,
    ...part,
  };
}

/** Services over notes in memory. `asked` holds every call as `name(arguments)`; `tell` plays the page. */
export function makeServices(
  state: () => PageState,
  first: readonly Note[] = [],
  past: PagePast | null = null,
) {
  const asked: string[] = [];
  const notes = new Map(first.map((n) => [n.id, n]));
  const bin = new Map<NoteId, Note>();
  const listeners = new Set<(tabId: number, event: PageEvent) => void>();
  const readers = new Set<() => void>();
  const tellReaders = () => {
    for (const read of readers) read();
  };
  const log =
    <T>(name: string, answer: T) =>
    async (...args: unknown[]): Promise<T> => {
      asked.push(`${name}(${args.map((a) => JSON.stringify(a)).join(', ')})`);
      return answer;
    };
  const born = (target: Note['target']) => async () => {
    const note = makeNote({ target });
    notes.set(note.id, note);
    tellReaders();
    return note;
  };
  const page: PageCalls = {
    isThere: async () => true,
    getState: async () => state(),
    readAgain: log('readAgain', undefined),
    show: log('show', true),
    hover: log('hover', undefined),
    showNote: log('showNote', true),
    noteOnFact: born({ about: 'selection' }),
    correctFact: log('correctFact', undefined),
    noteOnStory: born({ about: 'story', headline: state().reading.stories[0]?.headline ?? null }),
    noteOnPage: born({ about: 'page' }),
    noteOnSelection: log('noteOnSelection', false),
    toggleShown: log('toggleShown', undefined),
    noteChanged: log('noteChanged', undefined),
    notesChanged: log('notesChanged', undefined),
    setShown: log('setShown', undefined),
  };
  let shown: Shown = { types: FACT_TYPES, all: true, onlySummary: false };
  const shownReaders = new Set<(shown: Shown) => void>();
  let length: SummaryLength = 'normal';
  const lengthReaders = new Set<(length: SummaryLength) => void>();
  let names: ColourNames = {};
  const namesReaders = new Set<(names: ColourNames) => void>();
  const granted = new Set<string>();
  const background: Services['background'] = {
    factsIn: async () => [],
    changeNote: async (id, change, base) => {
      asked.push(`changeNote(${JSON.stringify(change)}, ${base})`);
      const note = notes.get(id);
      if (!note) return null;
      const changed = { ...note, ...change, revision: note.revision + 1 };
      notes.set(id, changed);
      tellReaders();
      return changed;
    },
    removeNote: async (id) => {
      const note = notes.get(id);
      if (note) bin.set(id, note);
      notes.delete(id);
      tellReaders();
    },
    restoreNote: async (id) => {
      const note = bin.get(id) ?? null;
      if (note) notes.set(id, note);
      tellReaders();
      return note;
    },
    doTogether: (acts) =>
      Promise.all(
        acts.map(async ({ note, act, base }) => {
          if (typeof act === 'object') return background.changeNote(note, act, base);
          if (act === 'restore') return background.restoreNote(note);
          await background.removeNote(note);
          return null;
        }),
      ),
    tagsInUse: async () => ['harbour', 'money', 'to check'],
    openLibrary: log('openLibrary', undefined),
  };
  const services: Services = {
    page: () => page,
    background,
    reach: async () => 'there',
    hear(onEvent, signal) {
      listeners.add(onEvent);
      signal.addEventListener('abort', () => listeners.delete(onEvent), { once: true });
    },
    liveNotes(_key, onNotes, signal) {
      const read = () => onNotes([...notes.values()]);
      readers.add(read);
      signal.addEventListener('abort', () => readers.delete(read), { once: true });
      read();
    },
    history: { read: async () => null, write: async () => {} },
    livePast: (_key, onPast) => onPast(past),
    colourNames(onNames, signal) {
      namesReaders.add(onNames);
      signal.addEventListener('abort', () => namesReaders.delete(onNames), { once: true });
      onNames(names);
    },
    async setColourNames(next) {
      names = next;
      for (const tell of namesReaders) tell(next);
    },
    shown(onShown, signal) {
      shownReaders.add(onShown);
      signal.addEventListener('abort', () => shownReaders.delete(onShown), { once: true });
      onShown(shown);
    },
    async setShown(next) {
      shown = next;
      for (const read of shownReaders) read(shown);
    },
    ownModel: null,
    summaryLength(onLength, signal) {
      lengthReaders.add(onLength);
      signal.addEventListener('abort', () => lengthReaders.delete(onLength), { once: true });
      onLength(length);
    },
    async setSummaryLength(next) {
      length = next;
      for (const read of lengthReaders) read(length);
    },
    keepsPrivate(onKept) {
      onKept(false);
    },
    setKeepsPrivate: log('setKeepsPrivate', undefined),
    access: {
      granted: async () => [...granted],
      request: async (origins) => {
        for (const o of origins) granted.add(o);
        return true;
      },
      remove: async (origins) => {
        for (const o of origins) granted.delete(o);
      },
      watch: () => {},
    },
  };
  return {
    services,
    asked,
    tell: (event: PageEvent) => {
      for (const hear of listeners) hear(tab.id, event);
    },
  };
}
