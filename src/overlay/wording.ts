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
  'page_takenBack',
  'page_full',
  'page_noWords',
  'page_reload',
  'page_joined',
  'page_overlaps',
  'page_join',
  'page_moveStart',
  'page_moveEnd',
] as const;

export type PageWord = (typeof PAGE_WORDS)[number];
export const ALL_PAGE_WORDS: readonly PageWord[] = PAGE_WORDS;

/** Looks a message up in the reader's language; `value` takes the place of $1. */
export type Say = (word: PageWord, value?: string) => string;
