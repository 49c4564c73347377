/* The words a person sees on the page. They stand in `public/_locales`; whoever starts the overlay says how they are looked up. */

import { FACT_TYPES, type FactType } from '../facts/fact';
import { NOTE_COLOURS, type NoteColour } from './mark';

const OWN_WORDS = [
  'page_menu',
  'page_note',
  'page_tag',
  'page_saidBy',
  'page_writeNote',
  'page_editNote',
  'page_noteText',
  'page_tags',
  'page_addTag',
  'page_removeTag',
  'page_saved',
  'page_saving',
  'page_notSaved',
  'page_gone',
  'page_delete',
  'page_deleted',
  'page_undo',
  'page_close',
  'page_full',
  'page_noWords',
  'page_reload',
  'page_unsaved',
  'page_confirm',
  'page_dispute',
  'page_correct',
  'page_takeBack',
  'page_youConfirmed',
  'page_youDispute',
  'page_youCorrected',
  'page_noFact',
  'page_type',
  'page_value',
  'page_unit',
  'page_save',
  'page_form_name',
  'page_form_speaker',
  'page_form_time',
  'page_form_duration',
  'page_form_number',
  'page_dragWords',
  'page_noted',
  'page_joined',
  'page_recoloured',
  'page_overlaps',
  'page_join',
  'page_moveStart',
  'page_moveEnd',
] as const;

export type PageWord = (typeof OWN_WORDS)[number] | `page_colour_${NoteColour}` | `page_fact_${FactType}`;
export const ALL_PAGE_WORDS: readonly PageWord[] = [
  ...OWN_WORDS,
  ...NOTE_COLOURS.map((colour): PageWord => `page_colour_${colour}`),
  ...FACT_TYPES.map((type): PageWord => `page_fact_${type}`),
];

/** Looks a message up in the reader's language; `value` takes the place of $1. */
export type Say = (word: PageWord, value?: string) => string;

/** What a failed save says: its cause in the reader's language where we know it. */
export function notSaved(error: unknown, say: Say): string {
  const { name, message = error } = (error ?? '') as Partial<Error>;
  if (name === 'CutOff') return say('page_unsaved');
  return name === 'StorageFull' ? say('page_full') : say('page_notSaved', String(message));
}
