/* PageView → PageInfo: what a page says of itself, as far as it is to be believed. */
import { allOf, textOf } from '../dom/safe';
import { bare, likeness } from '../text/alike';
import { canonicalAddress } from './canonical-address';
import { isSiteName } from './clean-title';
import { titleWithin } from './line-parts';
import type { PageInfo } from './page-info';
import type { PageView } from './page-view';
import { readAuthors } from './read-authors';
import { readDate } from './read-date';
import { readPublished } from './read-published';

const MOST_HEADINGS = 5;
const LONGEST_TITLE = 500;

/** What is known of a page that says nothing. */
export const noPageInfo = (url: string, publishedAt: string | null): PageInfo => ({
  url,
  canonicalUrl: null,
  title: null,
  site: null,
  authors: [],
  publishedAt,
  modifiedAt: null,
  language: 'und',
});

export function readPageInfo(
  document: Document,
  view: PageView,
  url: string,
  publishedAt: string | null,
): PageInfo {
  const { declared, language } = view;
  const date = (text: string | null) => readDate(text, language, view.words);
  return {
    url,
    canonicalUrl: canonicalAddress(document, declared, url),
    title: titleOf(document, view),
    site: siteOf(view),
    authors: readAuthors(view),
    publishedAt: readPublished(document, view, url) ?? publishedAt,
    modifiedAt: date(declared.article?.modifiedAt ?? null) ?? date(declared.meta(...view.markup.changeMetas)),
    language,
  };
}

function titleOf(document: Document, view: PageView): string | null {
  const { site, words, headline, titles: claims } = view;
  // one story has one title for all who ask: whatever the page shows is another way of saying it
  if (claims.length === 3 && new Set(claims.map(bare)).size === 1) return claims[0] ?? null;
  // a headline in two parts, or one that a style hides: what is declared and stands as the page's first heading is all of it
  const headings = allOf(document, 'h1', MOST_HEADINGS).map((h) =>
    bare(textOf(h)?.slice(0, LONGEST_TITLE) ?? ''),
  );
  const whole = claims.find((c) => headings.includes(bare(c)));
  if (whole !== undefined && (!headline || isPartOf(bare(headline.text), bare(whole)))) return whole;
  if (headline && claims.some((c) => likeness(bare(c), bare(headline.text)) > 0.5)) {
    // two parts that only their looks set apart have a mark between them in what is declared
    const marked = claims.find((c) => bare(c) === bare(headline.text) && c.length > headline.text.length);
    return marked ?? headline.text.slice(titleWithin(headline.text, claims));
  }
  const [first] = claims;
  return first && !(headline && isSiteName(first, site, words)) ? first : (headline?.text ?? null);
}

const isPartOf = (part: string, whole: string): boolean => part !== whole && whole.includes(part);

function siteOf({ declared, site, words }: PageView): string | null {
  const named = site.names[0];
  if (named) return named;
  const parts = declared.title?.split(/\s+[-–—|·•»:_]+\s+|[|｜_]/) ?? [];
  const last = parts.length > 1 ? parts[parts.length - 1]?.trim() : undefined;
  if (last && isSiteName(last, site, words)) return last;
  return site.host.replace(/^www\./, '') || null;
}
