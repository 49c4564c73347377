/* What a page says of itself. The reader for it fills this; see `read-page-info.ts`. */

export interface PageInfo {
  /** The address it was read at. */
  readonly url: string;
  /** The address the publisher calls the page's own (rel=canonical, og:url), if it is to be believed; else null. */
  readonly canonicalUrl: string | null;
  /** The page's own title for its main story, without the site's name. */
  readonly title: string | null;
  /** The publisher's name. */
  readonly site: string | null;
  /** Names only. */
  readonly authors: readonly string[];
  /** ISO 8601 date or date-time. */
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** BCP 47, of the main text; by content where the page does not say or says it wrong. */
  readonly language: string;
}
