import { v7 } from 'uuid';
import type { NoteId } from './note';

/** A new note's id: UUIDv7, so that ids sort by the time they were given. */
export const newNoteId = (): NoteId => v7() as NoteId;
