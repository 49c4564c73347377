/*
 * Undo and redo, pure: what a person (in whatever window) did to a page's notes is read off two states of them that follow one
 * another, so that nothing which makes or changes a note needs to know of it. What was stored at once is one step.
 */
import type { Note, NoteChange, NoteId } from '../../notes/note';

export type Part =
  | { readonly note: NoteId; readonly kind: 'made' | 'removed' }
  | {
      readonly note: NoteId;
      readonly kind: 'changed';
      readonly before: NoteChange;
      readonly after: NoteChange;
    };

export interface Step {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Never empty. */
  readonly parts: readonly Part[];
}

export interface History {
  /** Oldest first. */
  readonly done: readonly Step[];
  /** What was undone and can be done again; the next to redo last. */
  readonly undone: readonly Step[];
}

export const NOTHING_DONE: History = { done: [], undone: [] };
const MOST = 50;
/** Milliseconds within which saves of one text count as one step. */
const ONE_GO = 3000;
const FIELDS = [
  'body',
  'tags',
  'colour',
  'selectors',
  'quote',
  'target',
] as const satisfies (keyof NoteChange)[];

/** What happened between two states of a page's living notes; null where nothing did. */
export function stepBetween(before: readonly Note[], after: readonly Note[], at: number): Step | null {
  // of a hundred thousand notes all but a few are the very same as before
  const [went, come] = [without(before, after), without(after, before)];
  const old = new Map(went.map((n) => [n.id, n]));
  const now = new Set(come.map((n) => n.id));
  const removed = went.filter((n) => !now.has(n.id)).map(({ id }): Part => ({ kind: 'removed', note: id }));
  const rest = come.flatMap((note): Part[] => {
    const was = old.get(note.id);
    if (!was) return [{ kind: 'made', note: note.id }];
    if (note.revision <= was.revision) return [];
    const fields = FIELDS.filter((f) => JSON.stringify(was[f]) !== JSON.stringify(note[f]));
    if (!fields.length) return [];
    const pick = (of: Note): NoteChange => Object.fromEntries(fields.map((f) => [f, of[f]]));
    return [{ kind: 'changed', note: note.id, before: pick(was), after: pick(note) }];
  });
  const parts = [...removed, ...rest];
  return parts.length ? { at, parts } : null;
}

const without = (notes: readonly Note[], others: readonly Note[]): readonly Note[] => {
  const known = new Set(others);
  return notes.filter((note) => !known.has(note));
};

/** The history with one step more; what had been undone is forgotten then. Whatever brings back all that was removed last undoes that. */
export function record({ done, undone }: History, step: Step): History {
  const last = done.at(-1);
  if (last && isBroughtBack(last, step)) return { done: done.slice(0, -1), undone: [...undone, last] };
  const joined = last ? inOneGo(last, step) : null;
  return { done: [...(joined ? done.slice(0, -1) : done), joined ?? step].slice(-MOST), undone: [] };
}

/**
 * With what was changed while no panel looked as a step of its own: to undo or redo the step before it over it would take it away for
 * good. The same history where nothing was.
 */
export function caughtUp(history: History, notes: readonly Note[], at: number): History {
  const { done, undone } = history;
  const expected = new Map([...left(done.at(-1), 'after'), ...left(undone.at(-1), 'before')]);
  const living = new Map(notes.flatMap((n) => (expected.has(n.id) ? [[n.id, n] as const] : [])));
  const parts = [...expected].flatMap(([id, was]): Part[] => {
    const now = living.get(id);
    const fields = FIELDS.filter((f) => f in was && now && inOrder(was[f]) !== inOrder(now[f]));
    if (!now || !fields.length) return [];
    const pick = (of: NoteChange): NoteChange => Object.fromEntries(fields.map((f) => [f, of[f]]));
    return [{ kind: 'changed', note: id, before: pick(was), after: pick(now) }];
  });
  return parts.length ? { done: [...done, { at, parts }].slice(-MOST), undone: [] } : history;
}

/** The browser's storage gives objects back with their keys in another order. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    part instanceof Object && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part,
  );

/** A second press for an undo that was asked for elsewhere must not remove the notes again. */
function isBroughtBack(last: Step, step: Step): boolean {
  const back = new Set(step.parts.flatMap((p) => (p.kind === 'made' ? [p.note] : [])));
  const isWhole = last.parts.length === step.parts.length && back.size === step.parts.length;
  return isWhole && last.parts.every((p) => p.kind === 'removed' && back.has(p.note));
}

/** How a step has left what it changed. */
const left = (step: Step | undefined, side: 'before' | 'after'): [NoteId, NoteChange][] =>
  (step?.parts ?? []).flatMap((p) => (p.kind === 'changed' ? [[p.note, p[side]]] : []));

/** Two saves of one text as one step; null where they are two. */
function inOneGo(last: Step, step: Step): Step | null {
  const [[a], [b]] = [last.parts, step.parts];
  if (last.parts.length + step.parts.length !== 2 || step.at - last.at >= ONE_GO) return null;
  if (a?.kind !== 'changed' || b?.kind !== 'changed' || a.note !== b.note) return null;
  const sameFields = Object.keys(a.after).join() === Object.keys(b.after).join();
  return sameFields ? { at: step.at, parts: [{ ...b, before: a.before }] } : null;
}

export interface Turned {
  /** What is to be done to the notes now, all of it at once. */
  readonly acts: readonly { readonly note: NoteId; readonly act: 'remove' | 'restore' | NoteChange }[];
  readonly history: History;
}

/** Null where there is nothing to undo. */
export function undo({ done, undone }: History): Turned | null {
  const step = done.at(-1);
  if (!step) return null;
  const acts = step.parts.map((part) => ({
    note: part.note,
    act:
      part.kind === 'changed'
        ? part.before
        : part.kind === 'made'
          ? ('remove' as const)
          : ('restore' as const),
  }));
  return { acts, history: { done: done.slice(0, -1), undone: [...undone, step] } };
}

/** Null where there is nothing to do again. */
export function redo({ done, undone }: History): Turned | null {
  const step = undone.at(-1);
  if (!step) return null;
  const acts = step.parts.map((part) => ({
    note: part.note,
    act:
      part.kind === 'changed'
        ? part.after
        : part.kind === 'made'
          ? ('restore' as const)
          : ('remove' as const),
  }));
  return { acts, history: { done: [...done, step], undone: undone.slice(0, -1) } };
}
