/* The words a person sees on the page. They stand in `public/_locales`; whoever starts the overlay says how they are looked up. */

import { FACT_TYPES, type FactType } from '../facts/fact';
import { NOTE_COLOURS, type NoteColour } from './mark';

const OWN_WORDS = [
  'menu',
  'note',
  'tag',
  'saidBy',
  'writeNote',
  'editNote',
  'noteText',
  'tags',
  'addTag',
  'removeTag',
  'saved',
  'saving',
  'notSaved',
  'gone',
  'delete',
  'deleted',
  'undo',
  'close',
  'full',
  'noWords',
  'noNote',
  'reload',
  'unsaved',
  'confirm',
  'dispute',
  'correct',
  'takeBack',
  'youConfirmed',
  'youDispute',
  'youCorrected',
  'noFact',
  'type',
  'value',
  'unit',
  'save',
  'form_name',
  'form_speaker',
  'form_time',
  'form_duration',
  'form_number',
  'dragWords',
  'noted',
  'joined',
  'recoloured',
  'overlaps',
  'join',
  'moveStart',
  'moveEnd',
] as const;

export type PageWord = `page_${(typeof OWN_WORDS)[number] | `colour_${NoteColour}` | `fact_${FactType}`}`;
export const ALL_PAGE_WORDS: readonly PageWord[] = [
  ...OWN_WORDS,
  ...NOTE_COLOURS.map((colour) => `colour_${colour}` as const),
  ...FACT_TYPES.map((type) => `fact_${type}` as const),
].map((word): PageWord => `page_${word}`);

/** Looks a message up in the reader's language; `value` takes the place of $1. */
export type Say = (word: PageWord, value?: string) => string;

/** What a failed save says: its cause in the reader's language where we know it. */
export function notSaved(error: unknown, say: Say): string {
  const { name, message = error } = (error ?? '') as Partial<Error>;
  if (name === 'CutOff') return say('page_unsaved');
  return name === 'StorageFull' ? say('page_full') : say('page_notSaved', String(message));
}
