/*
 * The page's conductor: read → analyse → find the notes' words → marks → paint; tells the panel; answers the calls to the page. Wires
 * and decides nothing.
 */
import { pageCorrector } from './corrected-page';
import type { FactId } from './facts/fact';
import { knowPage } from './know-page';
import { blocksToFollow, draftOnFact, factAt, findFact, rangesAt, wordsInMap } from './known-page';
import { background, panel, receive } from './messages/call';
import type { PageState } from './messages/calls';
import type { PageKey } from './notes/note';
import { draftOnNoWords } from './overlay/draft-note';
import { keepMarks } from './overlay/marks-of';
import { startOverlay } from './overlay/overlay';
import { pageNotes } from './overlay/page-notes';
import { watchTopBlock } from './overlay/top-block';
import { leftWords } from './overlay/ui/left-words';
import type { Toast } from './overlay/ui/toast';
import type { Say } from './overlay/wording';
import { watchPage } from './page/watch-page';
import { SHOWN_AT_FIRST, watchShown } from './page-shown';
import { marksShown } from './settings';
import { correctionWriter } from './write-correction';
import { noteWriter } from './write-notes';

export interface SessionOptions {
  readonly document: Document;
  readonly say: Say;
  /** BCP 47 of the reader. */
  readonly locale: string;
  /** Ends the session: another script took over, or the extension is gone. */
  readonly signal: AbortSignal;
  /** Opens the closed shadow root of an element; null where it has none. */
  readonly rootOf: (element: Element) => ShadowRoot | null;
  /** False once the extension was updated or removed under this page; then `signal` has aborted. */
  readonly isAlive: () => boolean;
}

export function startPageSession(options: SessionOptions): void {
  const { document, say, locale, signal, rootOf, isAlive } = options;
  let shown = SHOWN_AT_FIRST;
  let updated = false;
  let address: PageKey | null = null;
  const tellPanel = () => void panel.stateChanged(null);

  const notes = pageNotes(background, () => new Date(), paint);
  const corrected = pageCorrector(notes.corrections);
  const page = knowPage(document, {
    knowledge: background.pageKnowledge,
    analyse: background.analyse,
    async onRead(known, isNew) {
      top.watch(blocksToFollow(known));
      follow(known.map.roots);
      const moved = await notes.resolve(known);
      paint();
      if (!isNew) {
        if (moved) tellPanel();
        return;
      }
      updated = known.key === address; // another address is another page, no update of the one before
      address = known.key;
      tellPanel();
      await loadNotes(known.key);
    },
    onAnalysed() {
      paint();
      tellPanel();
    },
    signal,
  });
  /** With its facts as the reader has corrected them. */
  const now = () => corrected(page.now());
  /** What is made while all marks are hidden shows them again. */
  const reveal = () => shown.all || void marksShown.set(true).catch(() => setShown({ all: true }));
  const tell = (toast: Toast) => !signal.aborted && isAlive() && overlay.say(toast);
  const writer = noteWriter({ page, notes, store: background, say, tell, tellPanel, reveal });
  const left = leftWords(document, rootOf); // before the new layer takes the old one away
  const overlay = startOverlay(document, {
    say,
    locale,
    signal,
    actions: {
      highlight: writer.highlight,
      noteOn: writer.noteOn,
      move: writer.move,
      step: writer.step,
      correct: (id, says, words) =>
        writer.noted(correct(id, says, words && (page.now()?.map.fromRange(words) ?? null))),
      noteOnFact(id) {
        const known = now();
        return writer.born(known && draftOnFact(known, id));
      },
      factOf(id) {
        const known = now();
        return known && (findFact(known, id as FactId)?.fact ?? null);
      },
      note: notes.note,
      change: notes.change,
      remove: (id) => notes.remove(id).catch(writer.failed),
      restore: (id) => background.restoreNote(id).then(() => {}, writer.failed),
      tags: background.tagsInUse,
      picked: (mark) => void panel.select(null, mark),
    },
  });
  const correct = correctionWriter({ page: now, notes, store: background, made: writer.made });
  const top = watchTopBlock(document, (story, block) => void panel.reading(null, story, block), signal);

  const factMarks = keepMarks();
  function paint(): void {
    const known = now();
    if (known && !signal.aborted) overlay.paint([...factMarks(known, shown), ...notes.marks()]);
  }
  /** Those that cannot be fetched are not drawn: the panel, which reads the store itself, has them all the same. */
  const loadNotes = (key: PageKey): Promise<void> => notes.load(key).then(tellPanel, () => {});

  const setShown = watchShown((next) => {
    shown = next;
    overlay.setVisible(next.all);
    paint();
  }, signal);

  receive(
    'page',
    {
      isThere: async () => true,
      async getState(): Promise<PageState> {
        const { reading, key } = await page.first();
        const analysis = now()?.analysis ?? null;
        return { reading, analysis, pageKey: key, outcomes: notes.outcomes(), updated };
      },
      async readAgain() {
        await page.read();
        updated = false;
        tellPanel();
      },
      async show(_sender, place) {
        const known = await page.first();
        const ranges = rangesAt(known, place);
        overlay.show(ranges, factAt(now() ?? known, place));
        return ranges.length > 0;
      },
      async hover(_sender, place) {
        overlay.hover(place ? rangesAt(await page.first(), place) : []);
      },
      async showNote(_sender, id) {
        const range = notes.rangeOf(id);
        overlay.show(range ? [range] : [], null);
        return range !== null;
      },
      async noteOnFact(_sender, fact) {
        await page.first();
        const known = now();
        return writer.made(known && draftOnFact(known, fact));
      },
      async correctFact(_sender, fact, says, words) {
        await page.first();
        const known = now();
        await correct(fact, says, words && known && wordsInMap(known, fact, words));
      },
      async noteOnStory(_sender, id) {
        const { reading, key } = await page.first();
        const headline = reading.stories.find((s) => s.id === id)?.headline ?? null;
        return writer.made(draftOnNoWords({ about: 'story', headline }, key, headline));
      },
      noteOnPage: async () => writer.made(draftOnNoWords({ about: 'page' }, (await page.first()).key, null)),
      async noteOnSelection(_sender, edit) {
        const range = overlay.selection(); // as it is now: the first reading may take a while
        await page.first();
        const id = range && (edit ? writer.noteOn(range) : writer.highlight(range, 'yellow'));
        if (id && edit) await overlay.edit(id, 'body');
        return id !== null;
      },
      toggleShown: () => marksShown.set(!shown.all),
      async noteChanged(_sender, key, id, note) {
        overlay.notesChanged(id);
        if (page.now()?.key === key) await notes.take(id, note).then(tellPanel);
      },
      async notesChanged(_sender, key) {
        if (page.now()?.key !== key) return;
        await loadNotes(key);
        overlay.notesChanged(null);
      },
      setShown: async (_sender, types, all, only) => setShown({ types, onlySummary: only, all }),
    },
    signal,
  );

  // a page that the browser kept for the way back heard nothing meanwhile
  const back = ({ persisted }: PageTransitionEvent) => {
    const known = page.now();
    if (persisted && known) void loadNotes(known.key).then(() => overlay.notesChanged(null));
  };
  addEventListener('pageshow', back, { signal });
  const follow = watchPage(document, { isOurs: overlay.isOurs, onSettled: page.read, signal });
  signal.addEventListener('abort', () => overlay.end(!isAlive()), { once: true });
  page.first().catch(() => {}); // nothing was asked of it here: the panel says so when it asks
  for (const { note: id, body } of left)
    void writer.rescue(id, body).then(() => overlay.edit(id, 'body'), writer.failed);
}
