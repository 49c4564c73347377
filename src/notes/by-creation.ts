/* The order in which notes were made. */
import type { Note } from './note';

/** Oldest first; notes of one instant by id, which is by time too. */
export const byCreation = (a: Note, b: Note): number =>
  a.created === b.created ? (a.id < b.id ? -1 : 1) : a.created < b.created ? -1 : 1;
