/*
 * The page's conductor: read → analyse → find the notes' words → marks → paint; tells the panel; answers the calls to the page. Wires
 * and decides nothing.
 */
import type { Analysis } from './analysis';
import type { Fact, FactId, FactType } from './facts/fact';
import { PAGE_WORDS } from './languages/page-words';
import { background, panel, receive } from './messages/call';
import type { PageState, Place } from './messages/calls';
import type { Note, NoteDraft, NoteId, PageKey, SavedPage } from './notes/note';
import { pageKey } from './notes/page-key';
import { draftOnNoWords, draftOnRange, draftOnSpan } from './overlay/draft-note';
import { rangesOf, spansOf } from './overlay/locate';
import type { NoteColour } from './overlay/mark';
import { marksOf } from './overlay/marks-of';
import { startOverlay } from './overlay/overlay';
import { pageNotes } from './overlay/page-notes';
import { watchTopBlock } from './overlay/top-block';
import type { Say } from './overlay/wording';
import { watchPage } from './page/watch-page';
import { type Read, readPage } from './reading';
import { sameStories } from './same-stories';
import { marksShown, shownTypes } from './settings';

export interface SessionOptions {
  readonly document: Document;
  readonly say: Say;
  /** BCP 47 of the reader. */
  readonly locale: string;
  /** Ends the session: another script took over, or the extension is gone. */
  readonly signal: AbortSignal;
  /** False once the extension was updated or removed under this page. */
  readonly isAlive: () => boolean;
}

interface Known extends Read {
  readonly key: PageKey;
  readonly analysis: Analysis | null;
}

export function startPageSession({ document, say, locale, signal, isAlive }: SessionOptions): void {
  let known: Known | null = null;
  let updated = false;
  let shown: readonly FactType[] = shownTypes.default;
  let visible = marksShown.default;
  const tellPanel = () => void panel.stateChanged(null);

  const notes = pageNotes(background, () => new Date(), paint);
  const overlay = startOverlay(document, {
    say,
    locale,
    signal,
    actions: {
      highlight: (range, colour) => born(draftOf(range, colour)),
      noteOnFact: (id) => born(draftOnFact(id)),
      factOf: (id) => findFact(id as FactId)?.fact ?? null,
      note: (id) => notes.note(id),
      async change(id, change, base) {
        await notes.stored(id);
        return background.changeNote(id, change, base);
      },
      remove: (id) => notes.remove(id).catch(failed),
      restore: (id) => background.restoreNote(id).then(() => {}, failed),
      tags: () => background.tagsInUse(),
      picked: (mark) => void panel.select(null, mark),
    },
  });
  const top = watchTopBlock(document, (story, block) => void panel.reading(null, story, block), signal);

  function paint(): void {
    if (!known || signal.aborted) return;
    const { reading, analysis, map } = known;
    const facts = analysis ? marksOf(reading, analysis, map, new Set(shown)) : [];
    overlay.paint([...facts, ...notes.marks()]);
  }

  /** Reads, and answers whether anything was new. One at a time: a call while one runs waits for a next. */
  let running: Promise<boolean> | null = null;
  let first: Promise<boolean> | null = null;
  function read(): Promise<boolean> {
    const mine: Promise<boolean> = (running ?? Promise.resolve(false)).then(readOnce);
    running = mine;
    first ??= mine;
    return mine;
  }
  async function readOnce(): Promise<boolean> {
    const next = await readPage(document, { words: PAGE_WORDS, signal });
    if (signal.aborted) return false;
    const before = known;
    const key = pageKey(next.reading.page.url, next.reading.page.canonicalUrl);
    const same = before !== null && before.key === key && sameStories(before.reading, next.reading);
    // the same stories keep their reading's name and analysis; where their words stand is new all the same
    const reading = same ? { ...next.reading, id: before.reading.id } : next.reading;
    known = { ...next, reading, key, analysis: same ? before.analysis : null };
    const { map } = known;
    top.watch(
      reading.stories.flatMap((story) =>
        story.blocks.flatMap((block, i) =>
          rangesOf(block, null, map)
            .slice(0, 1)
            .map((range) => ({ storyId: story.id, block: i, range })),
        ),
      ),
    );
    notes.resolve(map, reading);
    paint();
    updated ||= before !== null && !same;
    if (!same) tellPanel();
    await Promise.all([known.analysis ? null : analyse(known), same ? null : loadNotes(key)]);
    return !same;
  }
  async function analyse({ reading }: Known): Promise<void> {
    const analysis = await background.analyse(reading).catch(
      (error: Error): Analysis => ({
        readingId: reading.id,
        stories: [],
        problems: [{ step: 'analyse', message: error.message }],
      }),
    );
    if (known?.reading.id !== analysis.readingId) return; // the page has changed since
    known = { ...known, analysis };
    paint();
    tellPanel();
  }
  const loadNotes = (key: PageKey): Promise<void> => notes.load(key).then(tellPanel, failed);

  /** The reading that is there, or the first one when it is done. Throws where the page could not be read. */
  async function whenKnown(): Promise<Known> {
    await first;
    if (!known) throw new Error('the page was not read');
    return known;
  }

  function findFact(id: FactId): { fact: Fact; place: Place } | null {
    for (const { storyId, facts } of known?.analysis?.stories ?? []) {
      const fact = facts.find((f) => f.id === id);
      if (fact && known) return { fact, place: { ...fact, readingId: known.reading.id, storyId } };
    }
    return null;
  }
  const blockAt = ({ readingId, storyId, block }: Place) =>
    known?.reading.id === readingId
      ? (known.reading.stories.find((s) => s.id === storyId)?.blocks[block] ?? null)
      : null;
  const spanIn = ({ from, to }: Place) => (from === null || to === null ? null : { from, to });
  function rangesAt(place: Place): Range[] {
    const block = blockAt(place);
    return block && known ? rangesOf(block, spanIn(place), known.map) : [];
  }
  const factAt = (place: Place): FactId | null =>
    known?.analysis?.stories
      .find((s) => s.storyId === place.storyId)
      ?.facts.find((f) => f.block === place.block && f.from === place.from && f.to === place.to)?.id ?? null;

  const draftOf = (range: Range, colour: NoteColour): NoteDraft | null =>
    known && draftOnRange(range, { about: 'selection' }, colour, known);
  function draftOnFact(id: FactId): NoteDraft | null {
    const found = findFact(id);
    const block = found && blockAt(found.place);
    const [span] = block ? spansOf(block, spanIn(found.place)) : [];
    if (!known || !found || !span) return null;
    const { type, text, value, unit, role, speaker } = found.fact;
    return draftOnSpan(
      span,
      { about: 'fact', fact: { type, text, value, unit, role, speaker } },
      'yellow',
      known,
    );
  }

  /** Stores a new note, drawn at once. Rejects where that failed; the reader has been told then. */
  async function keep(draft: NoteDraft, at: Known): Promise<Note> {
    try {
      return await notes.add(draft, savedPage(at));
    } catch (error) {
      const full = error instanceof Error && error.name === 'StorageFull';
      overlay.say({ text: say(full ? 'page_full' : 'page_takenBack'), action: null });
      if (!isAlive()) return Promise.reject(error);
      throw error;
    } finally {
      tellPanel();
    }
  }
  function born(draft: NoteDraft | null): NoteId | null {
    if (!draft || !known) return null;
    keep(draft, known).catch(() => {}); // told by `keep`
    return draft.id;
  }
  async function made(draft: NoteDraft | null): Promise<Note> {
    if (!draft) throw new Error('its words are not on the page any more');
    return keep(draft, await whenKnown());
  }
  function failed(error: unknown): void {
    if (isAlive())
      overlay.say({ text: say('page_notSaved', error instanceof Error ? error.message : ''), action: null });
  }

  receive(
    'page',
    {
      async getState(): Promise<PageState> {
        const { reading, analysis, key } = await whenKnown();
        return { reading, analysis, pageKey: key, outcomes: notes.outcomes(), updated };
      },
      async readAgain() {
        await read();
        updated = false;
        tellPanel();
      },
      async show(_sender, place) {
        const ranges = rangesAt(place);
        overlay.show(ranges, factAt(place));
        return ranges.length > 0;
      },
      hover: async (_sender, place) => overlay.hover(place ? rangesAt(place) : []),
      async showNote(_sender, id) {
        const range = notes.rangeOf(id);
        overlay.show(range ? [range] : [], null);
        return range !== null;
      },
      noteOnFact: (_sender, fact) => made(draftOnFact(fact)),
      async noteOnStory(_sender, id) {
        const { reading, key } = await whenKnown();
        const headline = reading.stories.find((s) => s.id === id)?.headline ?? null;
        return made(draftOnNoWords({ about: 'story', headline }, key, headline));
      },
      noteOnPage: async () => made(draftOnNoWords({ about: 'page' }, (await whenKnown()).key, null)),
      async noteOnSelection(_sender, edit) {
        await whenKnown();
        const range = overlay.selection();
        const id = range && born(draftOf(range, 'yellow'));
        if (id && edit) await overlay.edit(id, 'body');
        return id !== null;
      },
      toggleShown: () => marksShown.set(!visible),
      async notesChanged(_sender, key) {
        if (known?.key === key) await loadNotes(key);
      },
      setShown: async (_sender, types, all) => setShown(types, all),
    },
    signal,
  );

  function setShown(types: readonly FactType[], all: boolean): void {
    [shown, visible] = [types, all];
    overlay.setVisible(all);
    paint();
  }
  shownTypes.watch((types) => setShown(types, visible), signal);
  marksShown.watch((all) => setShown(shown, all), signal);
  void Promise.all([shownTypes.get(), marksShown.get()]).then((s) => setShown(...s), failed);

  watchPage(document, { isOurs: overlay.isOurs, onSettled: read, signal });
  signal.addEventListener(
    'abort',
    () => overlay.end(isAlive() ? null : { text: say('page_reload'), action: null }),
    { once: true },
  );
  read().catch(failed);
}

/** The page as it is saved with its first note: looks are of no use later. */
function savedPage({ reading, analysis, key }: Known): Omit<SavedPage, 'saved'> {
  const { url, title, site, authors, publishedAt, language } = reading.page;
  const stories = reading.stories.map((s) => ({ ...s, blocks: s.blocks.map((b) => ({ ...b, look: null })) }));
  return {
    key,
    url,
    title,
    site,
    authors,
    publishedAt,
    language,
    reading: { ...reading, stories },
    analysis,
  };
}
