/* A page's session in a real page. Long because its cases share one page, one background that answers, and one way to look at the layer. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Analysis } from '../../src/analysis';
import { pageKnowledge } from '../../src/languages/page-knowledge';
import { page, receive } from '../../src/messages/call';
import type { PageNote } from '../../src/messages/calls';
import type { Note, NoteDraft, PageKey, SavedPage } from '../../src/notes/note';
import { pageKey } from '../../src/notes/page-key';
import { startPageSession } from '../../src/page-session';
import type { Reading } from '../../src/reading';
import { marksShown } from '../../src/settings';
import { sampleNote } from '../overlay/sample-note';
import { drawn, html, inLayer, rangeOf, rootOfLayer, stage, until } from './overlay/stage';

/*
 * The session with everything real but the background, which is played here. Calls go through the fake browser, which has no tabs:
 * its sendMessage to a tab is made to reach this very document.
 */
const TITLE = 'Harbour wall to be rebuilt after winter storms';
const LINES = [
  'The harbour wall at Sandhaven will be rebuilt next year, the council said on Monday after a long meeting.',
  'The work will cost 40 million crowns, and it will take two summers, said the engineer, Ida Brandt, who drew it.',
  'Fishermen had asked for a new wall since the storm of 2019, when eleven boats were lost in a single night.',
];
let end: AbortController;
let alive: boolean;
let stored: Note[];
let saved: Omit<SavedPage, 'saved'> | null;
let failSaves: boolean;
let failAnalysis: boolean;
/** Whether the summary is the first paragraph's first sentence; else there is none. */
let isSummed: boolean;
/** Notes that the background has of an address. */
let notesOn: (key: PageKey) => Note[] | Promise<Note[]>;
const told = {
  stateChanged: vi.fn(async () => {}),
  select: vi.fn(async () => {}),
  reading: vi.fn(async () => {}),
};
const tab = page(1);

function analysisOf(reading: Reading): Analysis {
  const facts = reading.stories.flatMap(({ id, blocks }) =>
    blocks.flatMap((b, block) => {
      const from = b.text.indexOf('40 million crowns');
      if (from < 0) return [];
      const text = '40 million crowns';
      const fact = {
        id: `${id}.f`,
        type: 'money',
        value: 4e7,
        unit: 'CZK',
        text,
        block,
        from,
        to: from + text.length,
      };
      return [
        {
          ...fact,
          rule: 't',
          approximate: false,
          role: null,
          speaker: null,
          implied: [],
          entity: 'f',
        } as never,
      ];
    }),
  );
  return {
    readingId: reading.id,
    stories: reading.stories.map(({ id, blocks }) => {
      const block = blocks.findIndex((b) => b.kind === 'paragraph');
      const pick = { block, from: 0, to: (blocks[block]?.text.indexOf('.') ?? 0) + 1 };
      return { storyId: id, facts, summary: { story: isSummed ? [pick] : [], sections: [] } };
    }),
    problems: [],
  };
}
const asPageNote = (n: Note): PageNote => ({ ...n, hasBody: n.body !== '' });

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(((_tab: number, message: unknown) =>
    fakeBrowser.runtime.sendMessage(message)) as never);
  vi.clearAllMocks();
  stage(TITLE, ...LINES);
  document.title = TITLE;
  stored = [];
  failSaves = false;
  failAnalysis = false;
  isSummed = false;
  notesOn = () => stored;
  alive = true;
  end = new AbortController();
  play();
});
afterEach(() => end.abort());

/** The background and the panel. */
function play(): void {
  receive(
    'background',
    {
      factsIn: async () => [],
      getReady: async () => {},
      pageKnowledge: async () => pageKnowledge(),
      async analyse(_s, reading) {
        if (failAnalysis) throw new Error('no memory');
        return analysisOf(reading);
      },
      async saveNote(_s, draft: NoteDraft, page) {
        saved = page;
        if (failSaves) throw Object.assign(new Error('full'), { name: 'StorageFull' });
        const at = '2026-01-01T00:00:00.000Z';
        const note: Note = { ...draft, created: at, modified: at, revision: 1, removed: null };
        stored = [...stored, note];
        return note;
      },
      async changeNote(_s, id, change) {
        if (failSaves) throw Object.assign(new Error('full'), { name: 'StorageFull' });
        stored = stored.map((n) => (n.id === id ? { ...n, ...change, revision: n.revision + 1 } : n));
        return stored.find((n) => n.id === id) ?? null;
      },
      async removeNote(_s, id) {
        stored = stored.filter((n) => n.id !== id);
      },
      restoreNote: async () => null,
      doTogether: async () => [],
      async joinNotes() {
        throw new Error('nothing is to be joined here');
      },
      notesOn: async (_s, key) => (await notesOn(key)).map(asPageNote),
      notesInFull: async () => stored,
      noteById: async (_s, id) => stored.find((n) => n.id === id) ?? null,
      tagsInUse: async () => [],
      openLibrary: async () => {},
    },
    end.signal,
  );
  receive('panel', told, end.signal);
}

const start = () =>
  startPageSession({
    document,
    say: (word) => word,
    locale: 'en',
    signal: end.signal,
    rootOf: rootOfLayer,
    isAlive: () => alive,
  });
/** The field of a new note in which words stand that cannot be saved. */
const typedInVain = async (): Promise<HTMLTextAreaElement> => {
  await started();
  document.getSelection()!.addRange(rangeOf('two summers'));
  await tab.noteOnSelection(true);
  await until(() => stored.length);
  failSaves = true;
  const text = inLayer<HTMLTextAreaElement>('textarea')!;
  text.value = 'why two?';
  text.dispatchEvent(new Event('input'));
  return text;
};
const started = async () => {
  start();
  await until(() => drawn()['nutgraf-money-light']);
  return tab.getState();
};

describe('the page’s session', () => {
  test('reads, has it analysed, draws the facts, tells the panel; the page stays as it is', async () => {
    const before = html();
    const state = await started();
    expect(drawn()['nutgraf-money-light']).toEqual(['40 million crowns']);
    expect(state.reading.stories).toHaveLength(1);
    expect(state.analysis?.readingId).toBe(state.reading.id);
    expect(state.updated).toBe(false);
    expect(told.stateChanged).toHaveBeenCalled();
    expect(html()).toBe(before);
  });

  test('a note on the selection is drawn, stored with the page, and there again next time', async () => {
    await started();
    document.getSelection()!.addRange(rangeOf('eleven boats were lost'));
    expect(await tab.noteOnSelection(false)).toBe(true);
    expect(drawn()['nutgraf-note-yellow-light']).toEqual(['eleven boats were lost']);
    await until(() => stored.length);
    end.abort();
    expect(drawn()).toEqual({});
  });

  test('stored notes come up on their words; those whose words are gone are reported', async () => {
    await started();
    document.getSelection()!.addRange(rangeOf('eleven boats'));
    await tab.noteOnSelection(false);
    await until(() => stored.length);
    document.querySelectorAll('p')[3]!.remove();
    await until(() => !drawn()['nutgraf-note-yellow-light']);
    const { outcomes } = await tab.getState();
    expect(outcomes).toMatchObject([{ noteId: stored[0]!.id, found: false }]);
  });

  test('a note that cannot be saved is taken back, and the reader is told', async () => {
    await started();
    failSaves = true;
    document.getSelection()!.addRange(rangeOf('eleven boats'));
    await tab.noteOnSelection(false);
    await until(() => inLayer('.toast'));
    expect(inLayer('.toast')!.textContent).toContain('page_full');
    expect(drawn()['nutgraf-note-yellow-light']).toBeUndefined();
  });

  test('a session that ends before the page is read, and notes that cannot be fetched, speak of no save', async () => {
    start();
    const first = end;
    end = new AbortController();
    play();
    first.abort();
    await new Promise((done) => setTimeout(done, 300));
    expect(inLayer('.toast')).toBeNull();
    notesOn = () => Promise.reject(new Error('no store'));
    await started();
    await new Promise((done) => setTimeout(done, 300));
    expect(inLayer('.toast')).toBeNull();
  });

  test('shows a place, lights it up, and says false for one of an older reading', async () => {
    const { reading, analysis } = await started();
    const fact = analysis!.stories[0]!.facts[0]!;
    const place = { readingId: reading.id, storyId: reading.stories[0]!.id, ...fact };
    expect(await tab.show(place)).toBe(true);
    expect(drawn()['nutgraf-flash-light']).toEqual(['40 million crowns']);
    await until(() => inLayer('.card'));
    expect(await tab.show({ ...place, readingId: 'old' as never })).toBe(false);
    await tab.hover(place);
    expect(drawn()['nutgraf-hover-light']).toEqual(['40 million crowns']);
    await tab.hover(null);
    expect(drawn()['nutgraf-hover-light']).toBeUndefined();
  });

  test('a note on a fact stands on the fact’s words', async () => {
    const { analysis } = await started();
    const note = await tab.noteOnFact(analysis!.stories[0]!.facts[0]!.id);
    expect(note).toMatchObject({ quote: '40 million crowns', target: { about: 'fact' } });
    expect(await tab.showNote(note.id)).toBe(true);
  });

  test('notes made elsewhere come up when the store says so', async () => {
    const { pageKey } = await started();
    document.getSelection()!.addRange(rangeOf('two summers'));
    await tab.noteOnSelection(false);
    await until(() => stored.length);
    stored = stored.map((n) => ({ ...n, colour: 'green' }));
    await tab.notesChanged(pageKey);
    expect(drawn()['nutgraf-note-green-light']).toEqual(['two summers']);
    await tab.notesChanged('https://elsewhere.example/' as PageKey);
  });

  test('come up too when the reader comes back to a page that the browser kept as it was', async () => {
    const { analysis } = await started();
    await tab.noteOnFact(analysis!.stories[0]!.facts[0]!.id); // stored when it answers
    expect(drawn()['nutgraf-note-yellow-light']).toHaveLength(1);
    stored = [];
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await until(() => !drawn()['nutgraf-note-yellow-light']);
  });

  test('what another window writes in an open note is shown in it', async () => {
    const { pageKey } = await started();
    document.getSelection()!.addRange(rangeOf('two summers'));
    await tab.noteOnSelection(true);
    await until(() => stored.length);
    stored = stored.map((n) => ({ ...n, body: 'from the panel', revision: 2 }));
    await vi.waitFor(async () => {
      await tab.noteChanged(pageKey, stored[0]!.id, asPageNote(stored[0]!)); // heard once it knows that it is stored
      expect(inLayer<HTMLTextAreaElement>('textarea')?.value).toBe('from the panel');
    });
  });

  test('words that cannot be saved after their editor was shut: the reader is told', async () => {
    const text = await typedInVain();
    text.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await until(() => inLayer('.toast')?.textContent?.includes('page_full'));
    failSaves = false;
    await vi.waitFor(() => expect(stored[0]?.body).toBe('why two?'), 8000);
  });

  test('words that were changed after the reading join nothing that stands where they stand', async () => {
    await started();
    document.getSelection()!.addRange(rangeOf('two summers'));
    await tab.noteOnSelection(false);
    const text = rangeOf('two summers').startContainer as Text;
    text.data = text.data.replace('two summers', 'six winters');
    document.getSelection()!.removeAllRanges();
    document.getSelection()!.addRange(rangeOf('six winters, said'));
    await tab.noteOnSelection(false);
    await until(() => stored.length === 2);
    expect(stored[1]?.quote).toBe('six winters, said');
  });

  test('a note over words that came after the reading is on all of them', async () => {
    await started();
    const p = document.createElement('p');
    p.textContent = 'The lighthouse stays where it stands.';
    document.body.append(p);
    document.getSelection()!.addRange(rangeOf('in a single night.The lighthouse stays'));
    await tab.noteOnSelection(false);
    await until(() => stored.length);
    expect(stored[0]?.quote).toBe('in a single night.\nThe lighthouse stays');
  });

  test('words with what nobody sees between them are the reading’s like others, and keep their story', async () => {
    stage(TITLE, ...LINES);
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.textContent = 'an advertisement’s code';
    document.querySelectorAll('p')[2]!.after(script);
    const first = rangeOf('eleven boats').startContainer as Text;
    first.data = first.data.replace('eleven', 'ele\u00adven');
    await started();
    document.getSelection()!.addRange(rangeOf('who drew it.an advertisement’s codeFishermen'));
    await tab.noteOnSelection(false);
    document.getSelection()!.removeAllRanges();
    document.getSelection()!.addRange(rangeOf('ele\u00adven boats'));
    await tab.noteOnSelection(false);
    await until(() => stored.length === 2);
    expect(stored.map((n) => n.story)).toEqual([TITLE, TITLE]);
  });

  test('a note is on the words that were selected when it was asked for, though the page is still being read', async () => {
    document.getSelection()!.addRange(rangeOf('two summers'));
    start();
    const asked = tab.noteOnSelection(false);
    await Promise.resolve();
    document.getSelection()!.removeAllRanges();
    document.getSelection()!.addRange(rangeOf('eleven boats'));
    expect(await asked).toBe(true);
    await until(() => stored.length);
    expect(stored[0]?.quote).toBe('two summers');
  });

  test('a note in a shadow root that its page draws anew is found again', async () => {
    const words = (text: string) => {
      const p = document.createElement('p');
      p.textContent = text;
      return p;
    };
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    document.body.append(host);
    await started();
    const late = 'The lighthouse keeper was asked whether the old lamp would go with the wall.';
    root.append(words(late));
    const quote = 'the old lamp';
    stored = [{ ...sampleNote({ quote, page: (await tab.getState()).pageKey }), selectors: [] }];
    stored = stored.map((n) => ({
      ...n,
      selectors: [
        {
          type: 'TextQuoteSelector',
          exact: quote,
          prefix: late.slice(0, late.indexOf(quote)),
          suffix: ' would go with the wall.',
        },
      ],
    }));
    await tab.notesChanged(stored[0]!.page);
    await vi.waitFor(() => expect(drawn()['nutgraf-note-yellow-light']).toEqual([quote]), 8000);
    root.replaceChildren(words(late));
    await vi.waitFor(() => expect(drawn()['nutgraf-note-yellow-light']).toEqual([quote]), 8000);
  });

  test('an article that comes into the same document has none of the notes of the one before', async () => {
    const before = document.URL;
    await started();
    document.getSelection()!.addRange(rangeOf('two summers'));
    await tab.noteOnSelection(false);
    await until(() => stored.length);
    const first = stored[0]!;
    notesOn = (key) => (key === first.page ? stored : new Promise(() => {}));
    try {
      history.pushState({}, '', '/quay/closes');
      stage(
        'Quay closes',
        'The quay at Vessel Point will be closed to lorries for two summers, said the engineer.',
      );
      await vi.waitFor(async () => expect((await tab.getState()).pageKey).not.toBe(first.page), 8000);
      await new Promise((done) => setTimeout(done, 300));
      expect(drawn()['nutgraf-note-yellow-light']).toBeUndefined();
      document.getSelection()!.removeAllRanges();
      document.getSelection()!.addRange(rangeOf('two summers'));
      await tab.noteOnSelection(false);
      await until(() => stored.length === 2);
      expect(stored[1]?.page).not.toBe(first.page);
    } finally {
      history.replaceState({}, '', before);
    }
  });

  test('a note on another article in the same document, not read yet, is that article’s', async () => {
    const before = document.URL;
    const canonical = document.createElement('link');
    canonical.rel = 'canonical';
    canonical.href = '/harbour/wall-2'; // it stays, as on many a site
    document.head.append(canonical);
    const { pageKey: key } = await started();
    expect(key).toBe(pageKey(document.URL, canonical.href));
    try {
      history.pushState({}, '', '/quay/closes');
      stage('Quay closes', 'The quay at Vessel Point will be closed to lorries from the first of March.');
      document.getSelection()!.addRange(rangeOf('closed to lorries'));
      expect(await tab.noteOnSelection(false)).toBe(true);
      await until(() => stored.length);
      expect(stored[0]?.page).not.toBe(key);
      expect(stored[0]?.page).toBe(pageKey(document.URL, null));
      expect(saved).toMatchObject({ key: stored[0]?.page, url: document.URL, reading: { stories: [] } });
      await until(() => drawn()['nutgraf-note-yellow-light']);
      expect((await tab.getState()).pageKey).toBe(stored[0]?.page);
    } finally {
      canonical.remove();
      history.replaceState({}, '', before);
    }
  });

  test('types switched off are not drawn; hiding takes all away and showing brings it back', async () => {
    await started();
    await tab.setShown(['person'], true, false);
    expect(drawn()['nutgraf-money-light']).toBeUndefined();
    await tab.setShown(['money'], true, false);
    await tab.toggleShown();
    await until(() => !drawn()['nutgraf-money-light']);
    await tab.toggleShown();
    await until(() => drawn()['nutgraf-money-light']);
  });

  test('a highlight made while all marks are hidden shows them again', async () => {
    await started();
    await tab.toggleShown();
    await until(() => !drawn()['nutgraf-money-light']);
    document.getSelection()!.addRange(rangeOf('eleven boats'));
    await tab.noteOnSelection(false);
    await until(() => drawn()['nutgraf-note-yellow-light'] && drawn()['nutgraf-money-light']);
    expect(await marksShown.get()).toBe(true);
  });

  test('only the summary is left to be read when that is wanted, and all again when not', async () => {
    isSummed = true;
    await started();
    await tab.setShown([], true, true);
    const greyed = drawn()['nutgraf-rest-light']?.join(' ') ?? '';
    const [sentence = ''] = drawn()['nutgraf-summary-light'] ?? [];
    expect(sentence.length).toBeGreaterThan(10);
    expect(greyed.length).toBeGreaterThan(10);
    expect(greyed).not.toContain(sentence);
    await tab.setShown([], true, false);
    expect(drawn()['nutgraf-rest-light']).toBeUndefined();
  });

  test('a page that changes is read again, and the panel learns that it was updated', async () => {
    const before = await started();
    const p = document.createElement('p');
    p.textContent =
      'On Tuesday the council added that the old lighthouse would be kept where it stands today.';
    document.body.append(p);
    await vi.waitFor(async () => expect((await tab.getState()).updated).toBe(true), 8000);
    const after = await tab.getState();
    expect(after.reading.id).not.toBe(before.reading.id);
    await tab.readAgain();
    expect((await tab.getState()).updated).toBe(false);
  });

  test('an analysis that failed is told, notes work all the same, and reading again tries it again', async () => {
    failAnalysis = true;
    start();
    await vi.waitFor(async () =>
      expect((await tab.getState()).analysis?.problems).toEqual([{ step: 'analyse', message: 'no memory' }]),
    );
    document.getSelection()!.addRange(rangeOf('two summers'));
    expect(await tab.noteOnSelection(false)).toBe(true);
    failAnalysis = false;
    await tab.readAgain();
    expect(drawn()['nutgraf-money-light']).toEqual(['40 million crowns']);
  });

  test('when the extension is gone everything drawn goes, and the reader is asked to reload', async () => {
    await started();
    alive = false;
    end.abort();
    expect(drawn()).toEqual({});
    expect(inLayer('.toast')!.textContent).toContain('page_reload');
  });

  test('words that cannot be saved any more stay open, and the script that comes after saves them', async () => {
    const text = await typedInVain();
    alive = false;
    end.abort();
    expect(text.isConnected).toBe(true);
    expect(inLayer('.toast')!.textContent).toContain('page_unsaved');
    text.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(text.isConnected).toBe(true);
    failSaves = false;
    alive = true;
    end = new AbortController();
    play();
    await started();
    await vi.waitFor(() => expect(stored[0]?.body).toBe('why two?'));
    await until(() => inLayer<HTMLTextAreaElement>('textarea')?.value === 'why two?');
    expect(document.querySelectorAll('nutgraf-layer')).toHaveLength(1);
  });

  test('words of a note that never was stored are kept as a note on the page', async () => {
    await started();
    failSaves = true;
    document.getSelection()!.addRange(rangeOf('two summers'));
    await tab.noteOnSelection(true);
    const text = inLayer<HTMLTextAreaElement>('textarea')!;
    text.value = 'why two?';
    text.dispatchEvent(new Event('input'));
    await until(() => inLayer('.bad'));
    alive = false;
    end.abort();
    failSaves = false;
    alive = true;
    end = new AbortController();
    play();
    await started();
    await vi.waitFor(() => expect(stored[0]?.body).toBe('why two?'));
  });
});
