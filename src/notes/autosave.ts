/*
 * Keeps what is typed into a note saved, for whichever window has it open: soon after the first key, at once when asked, one save at
 * a time, each on the revision that it was made on. What could not be sent is kept and tried again; what another window wrote
 * meanwhile is joined to what is typed here, never written over.
 */
import { linesAt, mergeBodies } from './merge-bodies';
import type { Note, NoteChange } from './note';

export type Draft = Pick<Note, (typeof FIELDS)[number]>;
/** `unsaved`, `saving`: not stored yet; `failed`: will be tried again; `gone`: removed elsewhere (what is written is kept with it). */
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed' | 'gone';

export interface AutosaveOptions {
  readonly note: Note;
  /** Answers the note as stored, null where it is no more. */
  readonly save: (change: NoteChange, base: number) => Promise<Note | null>;
  /** Told at each change; `draft` may hold words of another window. `error` only with `failed`. */
  readonly onChange: (draft: Draft, state: SaveState, error: Error | null) => void;
}

export interface Autosave {
  type(part: Partial<Draft>): void;
  /** Saves now what is not saved yet; resolves to what is stored, null where that failed. */
  flush(): Promise<Draft | null>;
  /** From now on what is not stored is sent when the window goes. Answers what ends that and saves: once all is stored, however late. */
  open(): () => void;
  /** The store has a newer revision, perhaps another window's. Nothing typed here is lost by it. */
  hear(note: Note): void;
}

const FIELDS = ['body', 'tags', 'colour', 'selectors', 'quote'] as const satisfies (keyof NoteChange)[];

/** Milliseconds after the first change that is not stored yet; a crash loses at most this and the time of the save. */
const WAIT = 500;
/** Milliseconds until a failed save is tried again. */
const RETRY = 4000;

const draftOf = ({ body, tags, colour, selectors, quote }: Note): Draft => ({
  body,
  tags,
  colour,
  selectors,
  quote,
});

const same = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));

/** The fields in which `draft` differs; null where it does not. */
function changeOf(draft: Draft, stored: Draft): NoteChange | null {
  const fields = FIELDS.filter((f) => !same(draft[f], stored[f]));
  return fields.length ? Object.fromEntries(fields.map((f) => [f, draft[f]])) : null;
}

/** What was typed on top of `sent` while the store made `answer` of it, with all that the answer holds beside. */
function onTop(draft: Draft, sent: Draft, answer: Note): Draft {
  const own = changeOf(draft, sent);
  const next: Draft = { ...draftOf(answer), ...own };
  if (own?.body === undefined || answer.body === sent.body) return next;
  const at = linesAt(answer.body, sent.body);
  const isJoined = sent.body !== '' && at >= 0;
  const body = isJoined
    ? answer.body.slice(0, at) + draft.body + answer.body.slice(at + sent.body.length)
    : mergeBodies(answer.body, draft.body);
  return { ...next, body };
}

export function makeAutosave({ note, save, onChange }: AutosaveOptions): Autosave {
  let stored = note;
  let draft = draftOf(note);
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  let isGone = false;
  let isShut = false;

  const tell = (state: SaveState, error: Error | null = null) => {
    if (isShut && !changeOf(draft, stored)) removeEventListener('pagehide', leave, true);
    onChange(draft, state, error);
  };
  const tellNow = () => tell(isGone ? 'gone' : changeOf(draft, stored) ? 'unsaved' : 'saved');
  /** Not put off by the next key: a crash must not cost a whole paragraph. */
  const saveWithin = (ms: number) => {
    const at = performance.now() + ms;
    if (at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => void flush(), ms);
  };

  async function saveOnce(change: NoteChange): Promise<void> {
    const sent = draft;
    tell('saving');
    try {
      const answer = await save(change, stored.revision);
      isGone = answer === null;
      if (answer) draft = onTop(draft, sent, answer);
      stored = answer ?? { ...stored, ...change };
      tellNow();
    } catch (error) {
      tell('failed', error instanceof Error ? error : new Error(String(error)));
      saveWithin(RETRY);
    }
  }

  async function flush(): Promise<Draft | null> {
    clearTimeout(timer);
    due = Infinity;
    while (running) await running;
    const change = changeOf(draft, stored);
    if (!change) return draft;
    running = saveOnce(change).finally(() => {
      running = null;
    });
    await running;
    return changeOf(draft, stored) ? null : draft;
  }
  /** Without waiting for a save under way, whose answer would come too late: the store joins what is sent with it. */
  function leave(): void {
    const change = changeOf(draft, stored);
    if (!running) void flush();
    else if (change) save(change, stored.revision).catch(() => {});
  }

  return {
    type(part) {
      draft = { ...draft, ...part };
      tellNow();
      saveWithin(WAIT);
    },
    flush,
    open() {
      addEventListener('pagehide', leave, true);
      return () => {
        isShut = true;
        void flush();
        tellNow();
      };
    },
    hear(newer) {
      if (newer.revision <= stored.revision || running) return;
      const own = changeOf(draft, stored);
      const before = stored;
      const isBoth = (['body', 'tags'] as const).some(
        (f) => own?.[f] !== undefined && !same(newer[f], before[f]),
      );
      if (isBoth) return; // the store joins the two when ours is sent on the revision that it was made on
      stored = newer;
      draft = { ...draftOf(newer), ...own };
      isGone = false;
      tellNow();
    },
  };
}
