/* What is written out: a page and some of its notes. */
import type { Note, PageHead, PageKey } from '../notes/note';

export interface NotesOfPage {
  readonly key: PageKey;
  /** Null where nothing was saved of the page. */
  readonly page: PageHead | null;
  /** In the order they are written. */
  readonly notes: readonly Note[];
}
