/*
 * All that is drawn and heard on the page, wired: painter, pointer, selection, and the one small window that may be open (the menu at
 * a selection, a fact's card, a note's editor). What to store and whom to tell is the session's affair (`actions.ts`).
 */
import type { Correction, Fact, FactId } from '../facts/fact';
import type { NoteId } from '../notes/note';
import type { OverlayActions } from './actions';
import { type MarkFinder, markFinder } from './find-mark';
import type { Mark } from './mark';
import { createPainter } from './painter';
import { scrollToRange } from './scroll-to';
import type { Pane } from './ui/element';
import { createLayer } from './ui/layer';
import { makeNotePane, type NotePane } from './ui/note-pane';
import { makePane, type Surface, type SurfaceHandlers } from './ui/surface';
import { type Toast, toastLine } from './ui/toast';
import { watchKeys } from './watch-keys';
import { watchPointer } from './watch-pointer';
import { type Selected, selectedRange, watchSelection } from './watch-selection';
import { watchTheme } from './watch-theme';
import { notSaved, type Say } from './wording';

export interface Overlay {
  /** Draws exactly these marks. */
  paint(marks: readonly Mark[]): void;
  setVisible(visible: boolean): void;
  /** Lights ranges up while something in the panel is pointed at; an empty list ends it. */
  hover(ranges: readonly Range[]): void;
  /** Scrolls to ranges and flashes them; `fact`: shows its card as well. */
  show(ranges: readonly Range[], fact: FactId | null): void;
  /** What is selected now; null where nothing is. */
  selection(): Range | null;
  /** Opens a note's editor at its marks. */
  edit(id: NoteId, focus: 'body' | 'tags' | null): Promise<void>;
  /** A note (null: any) was changed, perhaps elsewhere: where it is open it is looked at again. */
  notesChanged(id: NoteId | null): void;
  say(toast: Toast): void;
  /** True for nodes of our own layer. */
  isOurs(node: Node | null): boolean;
  /** Takes everything away. `isCutOff` from the extension: tells the reader so, and leaves what could not be saved. */
  end(isCutOff: boolean): void;
}

export interface OverlayOptions {
  readonly actions: OverlayActions;
  readonly say: Say;
  /** BCP 47 of the reader. */
  readonly locale: string;
  readonly signal: AbortSignal;
}

/** Milliseconds: the pointer rests on a fact before its card opens; it may leave for so long before it shuts; a place is lit; a toast stays. */
const TIME = { open: 350, shut: 250, flash: 1600, toast: 7000 };

export function startOverlay(document: Document, { actions, say, locale, signal }: OverlayOptions): Overlay {
  const painter = createPainter(document);
  const layer = createLayer(document);
  let marks: readonly Mark[] = [];
  let finder: MarkFinder | null = null;
  let surface: Surface | null = null;
  let pane: Pane | null = null;
  let notePane: NotePane | null = null;
  let visible = true;
  /** What stands in the open note can only be saved by the script that comes next: it must not be shut. */
  let isHeld = false;
  const timers = new Map<keyof typeof TIME, ReturnType<typeof setTimeout>>();

  const after = (what: keyof typeof TIME, run: () => void) => {
    clearTimeout(timers.get(what));
    timers.set(what, setTimeout(run, TIME[what]));
  };
  const cancel = (what: keyof typeof TIME) => clearTimeout(timers.get(what));
  const rangesOf = (id: string) => marks.filter((m) => m.id === id).map((m) => m.range);
  const marksAt = (x: number, y: number): Mark[] => {
    finder ??= markFinder(document, marks);
    return visible ? finder.at(x, y) : [];
  };

  const open = (next: Surface | null) => {
    if (isHeld) return;
    cancel('open');
    cancel('shut');
    surface = next;
    notePane = next?.kind === 'note' ? makeNotePane(next, handlers) : null;
    pane = next?.kind === 'note' ? notePane : next && makePane(next, handlers);
    layer.open(pane);
  };
  const tell = (toast: Toast | null) => {
    if (toast) after('toast', () => tell(null));
    layer.tell(toast && toastLine(toast, say, () => tell(null)));
  };
  /** `under`: the marks where it was pointed at; null: those that lie over all of its words. */
  const openCard = (id: string, pinned: boolean, under: readonly Mark[] | null) => {
    const fact = actions.factOf(id);
    const [range] = rangesOf(id);
    if (!fact || !range) return;
    const note = (under ?? marks.filter((m) => covers(m.range, range))).find(isNote) ?? null;
    open({ kind: 'fact', fact, range, pinned, note });
  };
  async function edit(id: NoteId, focus: 'body' | 'tags' | null): Promise<void> {
    const range = () => rangesOf(id).at(-1) ?? null;
    // a new note opens in this very turn: what is typed after the key must not end up on the page. The offers come when they come
    const tags: string[] = [];
    actions.tags().then(
      (all) => tags.push(...all),
      () => {}, // tags are typed whole then
    );
    const before = surface;
    const note = await actions.note(id).catch(() => {
      if (!signal.aborted) tell({ text: say('page_noNote'), action: null });
    });
    // what was opened since is not shut under the hands of whoever writes in it
    const isLate = surface && surface !== before && surface.kind !== 'fact';
    if (note && !isLate && !signal.aborted) open({ kind: 'note', note, range, focus, tags });
  }
  const remove = (id: NoteId) => {
    open(null);
    void actions.remove(id);
    const undo = () => void actions.restore(id);
    tell({ text: say('page_deleted'), action: { label: say('page_undo'), run: undo } });
  };

  /** What is selected has become a note; `focus` opens its editor. */
  const take = (id: NoteId | null, focus: 'body' | 'tags' | null) => {
    open(null);
    if (!id) return tell({ text: say('page_noWords'), action: null });
    document.getSelection()?.removeAllRanges();
    if (focus) void edit(id, focus);
  };

  const handlers: SurfaceHandlers = {
    say,
    locale,
    onChoice(choice) {
      if (surface?.kind === 'menu') settle(); // the choice may come before the words it is meant for were heard of
      if (choice === 'close' || surface?.kind !== 'menu') open(null);
      else if (choice === 'note') take(actions.noteOn(surface.range), 'body');
      else if (choice === 'tag') take(actions.noteOn(surface.range), 'tags');
      else take(actions.highlight(surface.range, choice.colour), null);
    },
    onLight: (range: Range | null) => painter.light('hover', range ? [range] : []),
    onMove: actions.move,
    onStep: actions.step,
    onSays(id: FactId, says: Correction | null, words: Range | null) {
      open(null);
      actions.correct(id, says, words);
    },
    onCorrect: (fact: Fact, range: Range) => open({ kind: 'correct', fact, range }),
    onWrite(id, over) {
      if (over) actions.picked({ note: over, edit: false });
      const note = over ?? actions.noteOnFact(id);
      if (note) void edit(note, 'body');
    },
    onCardEnter: () => cancel('shut'),
    onCardLeave: () => after('shut', () => surface?.kind === 'fact' && !surface.pinned && open(null)),
    onChange: (id, change, base) =>
      actions.change(id, change, base).catch((error: Error) => {
        const isShown = surface?.kind === 'note' && surface.note.id === id; // then its editor says so
        if (!isShown) tell({ text: notSaved(error, say), action: null });
        throw error;
      }),
    onDelete: remove,
    onClose: () => open(null),
  };

  watchPointer(
    document,
    marksAt,
    layer.isOurs,
    {
      onPoint(under) {
        cancel('open');
        if (surface && (surface.kind !== 'fact' || surface.pinned)) return;
        const fact = under.find((m) => actions.factOf(m.id));
        if (surface && fact?.id !== surface.fact.id) handlers.onCardLeave();
        if (!fact) return;
        if (surface?.fact.id === fact.id) cancel('shut');
        else after('open', () => openCard(fact.id, false, under));
      },
      onClick(under, event) {
        const fact = under.find((m) => actions.factOf(m.id));
        const note = under.find(isNote);
        if (fact) {
          actions.picked({ fact: fact.id as FactId });
          openCard(fact.id, true, under);
        } else if (note) {
          actions.picked({ note: note.id as NoteId, edit: false });
          // a click on a link goes where the link goes; its note opens by a key or from the panel
          if (!(event.target as Element).closest?.('a[href]')) void edit(note.id as NoteId, null);
        }
      },
      onPress: () => surface && open(null),
    },
    signal,
  );

  const settle = watchSelection(
    document,
    layer.isOurs,
    (selected: Selected | null) => {
      if (selected) open({ kind: 'menu', range: selected.range, by: selected.by });
      else if (surface?.kind === 'menu') open(null);
    },
    signal,
  );

  watchKeys(
    {
      open: () => surface?.kind ?? null,
      isInLayer: layer.hasFocus,
      onChoice: handlers.onChoice,
      onStep: (end, by) => notePane?.step(end, by, 'word'),
    },
    signal,
  );
  watchTheme(document, painter.retone, signal);

  return {
    paint(next) {
      marks = next;
      finder = null;
      painter.paint(next);
      pane?.place();
    },
    setVisible(next) {
      visible = next;
      painter.setVisible(next);
      if (!next) open(null);
    },
    hover: (ranges) => painter.light('hover', ranges),
    show(ranges, fact) {
      const [first] = ranges;
      if (!first) return;
      scrollToRange(first);
      painter.light('flash', ranges);
      after('flash', () => painter.light('flash', []));
      if (fact) openCard(fact, true, null);
    },
    selection: () => selectedRange(document, layer.isOurs),
    edit,
    notesChanged(id) {
      const open = notePane;
      if (surface?.kind === 'note' && open && (id ?? surface.note.id) === surface.note.id)
        actions.note(surface.note.id).then(
          (note) => note && open.hear(note),
          () => {}, // what is written on is saved beside what nobody could tell
        );
    },
    say: tell,
    isOurs: layer.isOurs,
    end(isCutOff) {
      for (const timer of timers.values()) clearTimeout(timer);
      painter.clear();
      isHeld = isCutOff && notePane?.isSaved() === false;
      open(null);
      const text = say(isHeld ? 'page_unsaved' : 'page_reload');
      layer.tell(isCutOff ? toastLine({ text, action: null }, say, () => layer.tell(null)) : null); // until it is closed
    },
  };
}

const isNote = ({ kind }: Mark): boolean => kind.startsWith('note-');
const covers = (outer: Range, { startContainer, startOffset, endContainer, endOffset }: Range): boolean =>
  outer.isPointInRange(startContainer, startOffset) && outer.isPointInRange(endContainer, endOffset);
