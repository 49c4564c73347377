/*
 * Undo and redo, pure: what a person (in whatever window) did to a page's notes is read off two states of them that follow one
 * another, so that nothing which makes or changes a note needs to know of it.
 */
import type { Note, NoteChange, NoteId } from '../../notes/note';

interface Done {
  readonly note: NoteId;
  /** Milliseconds since the epoch. */
  readonly at: number;
}
export type Step =
  | (Done & { readonly kind: 'made' | 'removed' })
  | (Done & { readonly kind: 'changed'; readonly before: NoteChange; readonly after: NoteChange });

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
const FIELDS = ['body', 'tags', 'colour', 'selectors', 'quote'] as const satisfies (keyof NoteChange)[];

/** What happened between two states of a page's living notes. */
export function stepsBetween(before: readonly Note[], after: readonly Note[], at: number): Step[] {
  const old = new Map(before.map((n) => [n.id, n]));
  const now = new Set(after.map((n) => n.id));
  const removed = before
    .filter((n) => !now.has(n.id))
    .map(({ id }): Step => ({ kind: 'removed', note: id, at }));
  const rest = after.flatMap((note): Step[] => {
    const was = old.get(note.id);
    if (!was) return [{ kind: 'made', note: note.id, at }];
    const fields = FIELDS.filter((f) => JSON.stringify(was[f]) !== JSON.stringify(note[f]));
    if (!fields.length || note.revision <= was.revision) return [];
    const pick = (of: Note): NoteChange => Object.fromEntries(fields.map((f) => [f, of[f]]));
    return [{ kind: 'changed', note: note.id, at, before: pick(was), after: pick(note) }];
  });
  return [...removed, ...rest];
}

/** The history with more done; what had been undone is forgotten then. */
export function record({ done, undone }: History, steps: readonly Step[]): History {
  if (!steps.length) return { done, undone };
  const all = [...done];
  for (const step of steps) {
    const last = all.at(-1);
    const joined = last ? inOneGo(last, step) : null;
    if (joined) all[all.length - 1] = joined;
    else all.push(step);
  }
  return { done: all.slice(-MOST), undone: [] };
}

/** Two saves of one text as one step; null where they are two. */
function inOneGo(last: Step, step: Step): Step | null {
  if (last.kind !== 'changed' || step.kind !== 'changed' || last.note !== step.note) return null;
  const sameFields = Object.keys(last.after).join() === Object.keys(step.after).join();
  return sameFields && step.at - last.at < ONE_GO ? { ...step, before: last.before } : null;
}

export interface Turned {
  /** What is to be done to the note now. */
  readonly call: 'remove' | 'restore' | { readonly change: NoteChange };
  readonly note: NoteId;
  readonly history: History;
}

/** Null where there is nothing to undo. */
export function undo({ done, undone }: History): Turned | null {
  const step = done.at(-1);
  if (!step) return null;
  const call =
    step.kind === 'changed' ? { change: step.before } : step.kind === 'made' ? 'remove' : 'restore';
  return { call, note: step.note, history: { done: done.slice(0, -1), undone: [...undone, step] } };
}

/** Null where there is nothing to do again. */
export function redo({ done, undone }: History): Turned | null {
  const step = undone.at(-1);
  if (!step) return null;
  const call = step.kind === 'changed' ? { change: step.after } : step.kind === 'made' ? 'restore' : 'remove';
  return { call, note: step.note, history: { done: [...done, step], undone: undone.slice(0, -1) } };
}
