/* The noun that splitting makes of blocks: one story of a page, with its sections. */
import type { Block } from '../page/block';

export type StoryId = string & { readonly story: true };

export interface Section {
  /** Index into the story's blocks of the heading; null for what stands before the first heading. */
  readonly heading: number | null;
  /** Indexes into the story's blocks, in reading order, without the heading. */
  readonly blocks: readonly number[];
}

export interface Story {
  /** Stays the same for an unchanged story when the page is read again. */
  readonly id: StoryId;
  /** `teaser`: a card of a front page, its text elsewhere (`url`); `post`: one entry of a live blog. */
  readonly form: 'article' | 'teaser' | 'post';
  readonly headline: string | null;
  readonly kicker: string | null;
  readonly deck: string | null;
  /** Names only: no "By", no job. */
  readonly authors: readonly string[];
  /** ISO 8601 date or date-time; null where neither story nor page says. */
  readonly publishedAt: string | null;
  /** BCP 47, of the story's own words. */
  readonly language: string;
  /** Where the whole story stands if not here; else null. */
  readonly url: string | null;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}
