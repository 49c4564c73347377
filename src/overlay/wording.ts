/* The words a person sees on the page. They stand in `public/_locales`; whoever starts the overlay says how they are looked up. */

const PAGE_WORDS = [
  'page_menu',
  'page_colour_yellow',
  'page_colour_green',
  'page_colour_blue',
  'page_colour_pink',
  'page_colour_orange',
  'page_colour_purple',
  'page_note',
  'page_tag',
  'page_fact_person',
  'page_fact_org',
  'page_fact_place',
  'page_fact_time',
  'page_fact_duration',
  'page_fact_quantity',
  'page_fact_money',
  'page_fact_percent',
  'page_fact_age',
  'page_fact_quote',
  'page_fact_work',
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
  'page_notFetched',
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

export type PageWord = (typeof PAGE_WORDS)[number];
export const ALL_PAGE_WORDS: readonly PageWord[] = PAGE_WORDS;

/** Looks a message up in the reader's language; `value` takes the place of $1. */
export type Say = (word: PageWord, value?: string) => string;

/** What a failed save says: its cause in the reader's language where we know it. */
export function notSaved(error: unknown, say: Say): string {
  const { name, message = error } = (error ?? '') as Partial<Error>;
  if (name === 'CutOff') return say('page_unsaved');
  return name === 'StorageFull' ? say('page_full') : say('page_notSaved', String(message));
}
