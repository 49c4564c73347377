/*
 * What a reader's gestures on the page make of notes: new ones, one out of several drawn over one another, other words for one.
 * Each shows at once; what could not be stored is told, and taken back.
 */
import type { PageKnower } from './know-page';
import { type KnownPage, unreadPage } from './known-page';
import type { BackgroundCalls, PageNote } from './messages/calls';
import type { JoinedPlace } from './notes/join-notes';
import type { Note, NoteDraft, NoteId } from './notes/note';
import { savedPage } from './notes/saved-page';
import { draftOnNoWords, draftOnSpan, placeOf } from './overlay/draft-note';
import type { NoteColour } from './overlay/mark';
import type { PageNotes } from './overlay/page-notes';
import type { RangeEnd } from './overlay/ui/end-handles';
import type { Toast } from './overlay/ui/toast';
import { notSaved, type Say } from './overlay/wording';
import type { Span } from './text/span';
import { stepEdge, type Unit } from './text/step-edge';

export interface WriterOptions {
  readonly page: PageKnower;
  readonly notes: PageNotes;
  readonly store: Pick<BackgroundCalls, 'joinNotes' | 'doTogether' | 'changeNote'>;
  readonly say: Say;
  readonly tell: (toast: Toast) => void;
  readonly tellPanel: () => void;
  /** Called when a note is made, or words are highlighted: that must be seen. */
  readonly reveal: () => void;
}

export interface NoteWriter {
  /**
   * Highlights words: a note on just these words takes the colour; highlights of the same colour that they go beyond are joined with
   * them, with others that is offered. Null where there are none.
   */
  highlight(range: Range, colour: NoteColour): NoteId | null;
  /** A note of its own on words, whatever is highlighted there. */
  noteOn(range: Range): NoteId | null;
  /** Draws a new note and stores it; whether that worked is told the reader. Null for no draft. */
  born(draft: NoteDraft | null): NoteId | null;
  /** The same for whoever waits for it. Rejects where there is no draft, or it could not be stored. */
  made(draft: NoteDraft | null): Promise<Note>;
  /** Gives a note other words, on the page only: who asked stores them. Null where they are none of the page's. */
  move(id: NoteId, range: Range): JoinedPlace | null;
  /** A range with one end a word or character on; null where there is nowhere to go. */
  step(range: Range, end: RangeEnd, by: 1 | -1, unit: Unit): Range | null;
  /** Keeps words that stood unsaved when their note's script was cut off; those of a note that never was stored as one on the page. */
  rescue(id: NoteId, body: string): Promise<void>;
  /** Tells the reader that something was stored, with the way back that it answers. */
  noted(doing: Promise<() => Promise<unknown>>): void;
  /** Tells the reader that something could not be stored. */
  failed(error: unknown): void;
}

export function noteWriter({ page, notes, store, say, tell, tellPanel, reveal }: WriterOptions): NoteWriter {
  const failed = (error: unknown) => tell({ text: notSaved(error, say), action: null });

  const tellWithUndo = (
    word: 'page_joined' | 'page_noted' | 'page_recoloured',
    undo: () => Promise<unknown>,
  ) => {
    const run = () => void undo().catch(failed);
    tell({ text: say(word), action: { label: say('page_undo'), run } });
  };

  async function keep(draft: NoteDraft): Promise<Note> {
    if (draft.quote && draft.target.about !== 'correction') reveal();
    try {
      const known = page.now() ?? (await page.first());
      const own = known.key === draft.page ? known : unreadPage(known, draft.page, document.URL);
      return await notes.add(draft, savedPage(own));
    } catch (error) {
      failed(error);
      throw error;
    } finally {
      tellPanel();
    }
  }
  function born(draft: NoteDraft | null): NoteId | null {
    if (draft) keep(draft).catch(() => {}); // `keep` has told
    return draft?.id ?? null;
  }

  /** The first keeps its name and colour. */
  function join([first, ...others]: readonly NoteId[], span: Span, known: KnownPage): NoteId | null {
    const to = first && placeAt(span, known);
    if (!first || !to) return null;
    notes.place(first, to, span);
    const all = [first, ...others].map(notes.stored);
    for (const id of others) notes.drop(id);
    // asked for at once, since the page may be left: done once those that are new are stored
    Promise.all([store.joinNotes(first, others, to), ...all])
      .then(([joined]) => {
        if (joined) tellWithUndo('page_joined', () => store.doTogether(joined.undo));
      })
      .catch((error) => {
        failed(error);
        return notes.load(known.key); // as it stands in the store
      })
      .catch(failed);
    return first;
  }

  function recolour(note: PageNote, colour: NoteColour): NoteId {
    const { id } = note;
    void notes.take(id, { ...note, colour });
    // whatever revision it is made on: of two colours the later stands
    notes.change(id, { colour }, 0).then(
      () => tellWithUndo('page_recoloured', () => notes.change(id, { colour: note.colour }, 0)),
      (error) => {
        void notes.take(id, note);
        failed(error);
      },
    );
    return id;
  }

  return {
    born,
    failed,
    noted: (doing) => void doing.then((undo) => tellWithUndo('page_noted', undo), failed),
    noteOn(range) {
      const known = page.now();
      const at = known && placeOf(range, known);
      return born(at && draftOnSpan(at.span, { about: 'selection' }, 'yellow', at));
    },
    highlight(range, colour) {
      const known = page.now();
      const at = known && placeOf(range, known);
      const draft = at && draftOnSpan(at.span, { about: 'selection' }, colour, at);
      if (!draft || at.map !== known.map) return born(draft); // words later than the reading join nothing
      reveal();
      const { span } = at;
      const over = notes.under(span);
      const same = over.filter((n) => n.span.from === span.from && n.span.to === span.to);
      const last = same.find((n) => n.colour === colour) ?? same.at(-1);
      if (last) return last.colour === colour ? last.id : recolour(last, colour);
      const under = over.filter((n) => n.target.about === 'selection');
      const alike = under.filter((n) => n.colour === colour);
      const isInside = alike.some((n) => holds(n.span, span));
      if (alike.length && !isInside)
        return join(idsOf(alike), cover([span, ...alike.map((n) => n.span)]), known);
      const id = born(draft);
      const all = [...idsOf(under), draft.id];
      const offer = () => {
        const then = page.now() ?? known; // the page may have changed since
        const stand = all.flatMap((one) => spanIn(notes.rangeOf(one), then) ?? []);
        if (stand.length < all.length) tell({ text: say('page_noWords'), action: null });
        else join(all, cover(stand), then);
      };
      if (under.length) tell({ text: say('page_overlaps'), action: { label: say('page_join'), run: offer } });
      return id;
    },
    async made(draft) {
      if (!draft) throw new Error('its words are not on the page any more');
      return keep(draft);
    },
    async rescue(id, body) {
      if (await store.changeNote(id, { body }, 0)) return;
      const { key } = await page.first();
      await keep({ ...draftOnNoWords({ about: 'page' }, key, null), id, body });
    },
    move(id, range) {
      const known = page.now();
      const span = known && spanIn(range, known);
      const to = span && placeAt(span, known);
      if (to) notes.place(id, to, span);
      return to;
    },
    step(range, end, by, unit) {
      const known = page.now();
      const span = known?.map.fromRange(range);
      if (!known || !span) return null;
      const side = end === 'start' ? 'from' : 'to';
      const at = stepEdge(known.map.text, span[side], by, end, unit);
      const next = at === null ? span : { ...span, [side]: at };
      return next.from < next.to ? known.map.toRange(next) : null;
    },
  };
}

/** Selectors and quote of a span; null where it is blank. */
function placeAt(span: Span, known: KnownPage): JoinedPlace | null {
  const draft = draftOnSpan(span, { about: 'selection' }, 'yellow', known);
  return draft && { selectors: draft.selectors, quote: draft.quote };
}

/** Null for words that the page's reading does not know. */
function spanIn(range: Range | null, known: KnownPage): Span | null {
  const at = range && placeOf(range, known);
  return at?.map === known.map ? at.span : null;
}

const idsOf = (notes: readonly { readonly id: NoteId }[]): NoteId[] => notes.map((n) => n.id);
const holds = (outer: Span, inner: Span): boolean => outer.from <= inner.from && outer.to >= inner.to;
const cover = (spans: readonly Span[]): Span => ({
  from: Math.min(...spans.map((s) => s.from)),
  to: Math.max(...spans.map((s) => s.to)),
});
