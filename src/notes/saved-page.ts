/* A reading → the page as it is saved: with its first note, or with its first reading where the note came before that. */
import type { Analysis } from '../analysis';
import type { Reading } from '../reading';
import type { PageKey, SavedPage } from './note';

export interface ReadPage {
  readonly key: PageKey;
  readonly reading: Reading;
  /** Null while it is being made. */
  readonly analysis: Analysis | null;
}

/** How blocks looked is of no use later. */
export function savedPage({ reading, analysis, key }: ReadPage): Omit<SavedPage, 'saved'> {
  const { url, title, site, authors, publishedAt, language } = reading.page;
  const stories = reading.stories.map((s) => ({ ...s, blocks: s.blocks.map((b) => ({ ...b, look: null })) }));
  return {
    key,
    url,
    title,
    site,
    authors,
    publishedAt,
    language,
    reading: { ...reading, stories },
    analysis,
  };
}
