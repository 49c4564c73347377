/* The library over notes in memory, and what tests do in it. */
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Library } from '../../src/library/library';
import type { LibraryServices } from '../../src/library/services';
import { byCreation } from '../../src/notes/by-creation';
import type { Unread } from '../../src/notes/live-notes';
import type { Note, PageHead } from '../../src/notes/note';
import { draw } from '../panel/draw';
import { lead } from '../panel/sample-en';
import { KEY, makeServices, makeState } from '../panel/sample-page';

const PAGE: PageHead = {
  key: KEY,
  url: KEY,
  title: null,
  site: null,
  authors: [],
  publishedAt: null,
  language: 'en',
  saved: '2026-03-12T08:00:00.000Z',
};

// happy-dom has no highlights; a real browser shows them in tests/browser/library.test.tsx
vi.stubGlobal('CSS', { escape: CSS.escape, highlights: new Map() });
vi.stubGlobal('Highlight', Object);
vi.stubGlobal('StaticRange', Object);

/** `title`: that of the notes' page; null where nothing is saved of it. */
export async function openLibrary(
  notes: readonly Note[],
  selected: Note | null = null,
  title: string | null = null,
  history: LibraryServices['history'] = { read: async () => null, write: async () => {} },
  unread: Unread | null = null,
) {
  const { services, asked } = makeServices(() => makeState([lead]), notes);
  const library: LibraryServices = {
    background: services.background,
    access: services.access,
    history,
    shown: services.shown,
    setShown: services.setShown,
    colourNames: services.colourNames,
    setColourNames: services.setColourNames,
    liveAll(onNotes, onPages, signal, onUnread) {
      if (unread) return onUnread?.(unread);
      services.liveNotes(KEY, (all) => onNotes(all.toSorted((a, b) => byCreation(b, a))), signal);
      onPages(title === null ? [] : [{ ...PAGE, title }]);
    },
  };
  const root = await draw(<Library services={library} selected={selected?.id ?? null} />);
  await act(() => new Promise<void>((resolve) => setTimeout(resolve, 0)));
  return { root, asked, library };
}

export const quotes = (root: ParentNode) =>
  [...root.querySelectorAll('.note-quote')].map((q) => q.textContent);

/** Presses the first button with this text. */
export const press = (root: ParentNode, text: string) =>
  act(async () => {
    const found = [...root.querySelectorAll('button')].find((b) => b.textContent === text);
    if (!found) throw new Error(`no button “${text}”`);
    found.click();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
