/* What the background answers: wires the calls to brain, store and tabs; decides nothing. */
import { browser } from 'wxt/browser';
import type { Brain } from '../analysis';
import { pageKnowledge } from '../languages/page-knowledge';
import { page, type receive } from '../messages/call';
import type { PageNote } from '../messages/calls';
import type { Note } from '../notes/note';
import type { NoteStore } from '../notes/note-store';
import { pageKey } from '../notes/page-key';
import { takeTurns } from '../turns';
import type { NoteStores } from './note-stores';
import { openLibrary } from './open-library';

type Handlers = Parameters<typeof receive<'background'>>[1];

/** `brain` is asked each time: it loads once, and again after the background was stopped. `pages`: what is saved of pages. */
export function backgroundCalls(
  notes: NoteStores,
  pages: Pick<NoteStore, 'keepVersion' | 'completePage' | 'tagsInUse'>,
  brain: () => Promise<Brain>,
): Handlers {
  /** Every open page and panel of the same address agrees at once: pages are told, panels read the database live. */
  const told = <T extends Note | null>(note: T): T => {
    if (note)
      void notes.isPrivate(note.id).then((isPrivate) =>
        tellPages(isPrivate, (tab) => {
          const asPage = note.removed === null ? asPageNote(note) : null;
          return page(tab).noteChanged(note.page, note.id, asPage);
        }),
      );
    return note;
  };
  /** Once what is being asked is answered. */
  const getReady = () => void setTimeout(() => brain().catch(() => {}));
  return {
    async pageKnowledge() {
      getReady(); // the page is read next, then analysed
      return pageKnowledge();
    },
    getReady: async () => getReady(),
    analyse: async ({ isPrivate }, reading) => {
      const { analyse } = await import('../analysis');
      if (isPrivate) return analyse(reading, await brain(), { pause: takeTurns() }); // such a visit leaves no trace
      // every new reading comes by here: what a saved page says now is kept. Should that fail, the next reading tries again
      const { url, canonicalUrl } = reading.page;
      const key = pageKey(url, canonicalUrl);
      void pages.keepVersion(key, reading).catch(() => {});
      const analysis = await analyse(reading, await brain(), { pause: takeTurns() });
      void pages.completePage(key, analysis).catch(() => {}); // a note may have been quicker than the analysis
      return analysis;
    },
    factsIn: async (_sender, lines, publishedAt, language) => {
      const { extractFacts } = await import('../facts/extract-facts');
      const { taggers, ...all } = await brain();
      const languages = all.languagesFor?.(language) ?? all.languages;
      // a rule that throws costs its facts; figures and names are looked at without rules too
      return extractFacts(lines, 'lines', { languages, taggers, publishedAt, onProblem: () => {} });
    },
    saveNote: async ({ isPrivate }, draft, saved) => told(await notes.saveNote(draft, saved, isPrivate)),
    changeNote: async (_sender, id, change, base) => told(await notes.changeNote(id, change, base)),
    removeNote: async (_sender, id) => {
      const note = await notes.noteById(id);
      await notes.removeNote(id);
      told(note && { ...note, removed: note.modified });
    },
    restoreNote: async (_sender, id) => told(await notes.restoreNote(id)),
    doTogether: async (_sender, acts) => {
      const done = await notes.doTogether(acts);
      const keys = new Set(done.flatMap((n) => n?.page ?? []));
      void tellPages(false, async (tab) => {
        for (const key of keys) await page(tab).notesChanged(key);
      });
      return done;
    },
    joinNotes: async (_sender, first, others, place) => {
      const joined = await notes.joinNotes(first, others, place);
      if (joined) void tellPages(false, (tab) => page(tab).notesChanged(joined.note.page));
      return joined;
    },
    notesOn: async ({ isPrivate }, key) => (await notes.notesOn(key, isPrivate)).map(asPageNote),
    notesInFull: (_sender, key) => notes.notesOn(key, true),
    noteById: (_sender, id) => notes.noteById(id),
    tagsInUse: () => pages.tagsInUse(),
    openLibrary: (_sender, note) => openLibrary(note),
  };
}

const asPageNote = ({ id, selectors, quote, colour, target, body }: Note): PageNote => ({
  id,
  selectors,
  quote,
  colour,
  target,
  hasBody: body.trim() !== '',
});

/** `onlyPrivate`: only the pages of private windows. */
async function tellPages(onlyPrivate: boolean, tell: (tabId: number) => Promise<void>): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id, incognito }) =>
      id === undefined || (onlyPrivate && !incognito) ? null : tell(id).catch(() => {}),
    ), // most tabs have no script of ours
  );
}
