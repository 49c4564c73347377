/* PageView → PageInfo: what a page says of itself, as far as it is to be believed. */
import { allOf, attributeOf } from '../dom/safe';
import { cleanTitle, isSiteName } from './clean-title';
import { bare, likeness } from './headline';
import { BYLINE, DATE } from './markup-names';
import type { PageInfo } from './page-info';
import { type PageLine, SENTENCE_END } from './page-line';
import type { PageView } from './page-view';
import { dateInAddress, findDate, readDate } from './read-date';
import { readNames } from './read-names';

/** Lines around the headline and the area's edges in which bylines and dates stand. */
const AROUND = 14;
const LONGEST_BYLINE = 260;

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
  const primary = language.split('-')[0] ?? 'en';
  return {
    url,
    canonicalUrl: canonicalOf(view, url),
    title: titleOf(view),
    site: siteOf(view),
    authors: authorsOf(view),
    publishedAt: publishedOf(document, view, url, primary) ?? publishedAt,
    modifiedAt:
      readDate(declared.article?.modifiedAt ?? null, primary) ??
      readDate(
        declared.meta('article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'lastmod'),
        primary,
      ),
    language,
  };
}

function titleOf(view: PageView): string | null {
  const { declared, site, words, headline } = view;
  const claims = [
    declared.meta('og:title', 'twitter:title'),
    declared.article?.headline ?? null,
    declared.title,
  ]
    .filter((t) => t !== null)
    .map((t) => cleanTitle(t, site, words));
  if (headline && claims.some((c) => likeness(bare(c), bare(headline.text)) > 0.5)) return headline.text;
  return claims[0] ?? headline?.text ?? null;
}

function siteOf({ declared, site, words }: PageView): string | null {
  const named = site.names[0];
  if (named) return named;
  const parts = declared.title?.split(/\s+[-–—|·•»:_]+\s+|[|｜_]/) ?? [];
  const last = parts.length > 1 ? parts[parts.length - 1]?.trim() : undefined;
  if (last && isSiteName(last, site, words)) return last;
  return site.host.replace(/^www\./, '') || null;
}

function canonicalOf({ declared }: PageView, url: string): string | null {
  for (const claim of [declared.canonical, declared.meta('og:url')]) {
    if (!claim) continue;
    try {
      const address = new URL(claim, url);
      const own = new URL(url);
      // a front page, a feed or another site's address is no name for this page
      const sameSite = lastTwo(address.hostname) === lastTwo(own.hostname) || /\.invalid$/.test(own.hostname);
      if (
        /^https?:$/.test(address.protocol) &&
        sameSite &&
        (address.pathname !== '/' || own.pathname === '/' || address.search)
      )
        return address.href;
    } catch {
      // not an address: the next claim
    }
  }
  return null;
}

const lastTwo = (host: string): string => host.split('.').slice(-2).join('.');

/** Lines near the headline first, then those at the story's start, then at its end. */
function linesAround({ lines, headline, area }: PageView): PageLine[] {
  const at = headline?.index ?? area?.first ?? 0;
  const list = lines.slice(Math.max(0, at - 6), at + AROUND);
  if (area) {
    list.push(...lines.slice(Math.max(at + AROUND, area.first - 4), Math.max(at + AROUND, area.first + 4)));
    list.push(...lines.slice(Math.max(at, area.end - 6), area.end + 8));
  }
  return [...new Set(list)];
}

function publishedOf(document: Document, view: PageView, url: string, language: string): string | null {
  const { declared } = view;
  const linked = readDate(declared.article?.publishedAt ?? null, language);
  if (linked) return linked;
  const meta = readDate(
    declared.meta(
      'article:published_time',
      'og:article:published_time',
      'article:published',
      'datepublished',
      'parsely-pub-date',
      'sailthru.date',
      'publishdate',
      'publish-date',
      'publish_date',
      'pubdate',
      'publication_date',
      'publicationdate',
      'dc.date.issued',
      'dc.date',
      'dcterms.created',
      'dcterms.date',
      'dcterms.issued',
      'weibo: article:create_at',
      'apub:time',
      'citation_publication_date',
      'cxenseparse:recs:publishtime',
      'og:published_time',
      'originalpublicationdate',
      'date',
      'og:release_date',
      'bt:pubdate',
      'article.published',
      'displaydate',
    ),
    language,
  );
  if (meta) return meta;
  const shown = shownDate(view, language);
  const timed = timeElement(document, view, language);
  const address =
    dateInAddress(declared.canonical ?? declared.meta('og:url') ?? url, language) ??
    dateInAddress(url, language);
  return timed ?? shown ?? address;
}

/** A `<time>` or itemprop date in the page, the nearest to the headline. */
function timeElement(document: Document, view: PageView, language: string): string | null {
  const root = view.headline?.box.parent?.parent?.parent?.element;
  for (const scope of root ? [root, document] : [document])
    for (const element of allOf(scope, 'time[datetime],[itemprop~="datePublished"],time[pubdate]').slice(
      0,
      20,
    )) {
      if (element.closest('aside,footer,nav,[class*="related"],[class*="comment"],li li')) continue;
      const value = readDate(attributeOf(element, 'datetime') ?? attributeOf(element, 'content'), language);
      if (value) return value;
    }
  return null;
}

/** A date in a short line near the headline; one labelled as published before one that is not, one labelled as changed last. */
function shownDate(view: PageView, language: string): string | null {
  let best: string | null = null;
  let bestScore = -1;
  const { headline } = view;
  for (const line of linesAround(view)) {
    if (line.weight > LONGEST_BYLINE) continue;
    const found = findDate(line.text, language);
    if (!found) continue;
    const before = line.text.slice(0, found.index);
    const labelled = view.words.some((w) => w.published.some((r) => r.test(before)));
    const changed = !labelled && view.words.some((w) => w.modified.some((r) => r.test(before)));
    const named = DATE.test(view.names(line.box)) || BYLINE.test(view.names(line.box));
    const far = headline ? Math.abs(line.index - headline.index) / 40 : 0;
    const score =
      2 +
      (labelled ? 2 : 0) -
      (changed ? 1.5 : 0) +
      (named ? 1 : 0) +
      (found.iso.length > 10 ? 0.8 : 0) -
      far -
      (headline && line.index < headline.index ? 0.5 : 0) -
      (line.prose ? 1.5 : 0);
    if (score > bestScore) [best, bestScore] = [found.iso, score];
  }
  return best;
}

function authorsOf(view: PageView): string[] {
  const { declared, words, site } = view;
  const isSite = (text: string) => isSiteName(text, site, words);
  const clean = (raws: readonly string[]) => [
    ...new Set(raws.filter((r) => !/^https?:/.test(r)).flatMap((r) => readNames(r, words, isSite))),
  ];
  const linked = declared.article;
  if (linked) {
    const people = clean([...linked.authors]);
    if (people.length) return people;
  }
  for (const key of [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'byl',
    'dc.creator',
    'dcterms.creator',
    'og:article:author',
    'cxenseparse:author',
    'authors',
    'article:author_name',
    'twitter:creator',
  ]) {
    const names = clean(declared.metas(key));
    if (names.length) return names;
  }
  const shown = shownAuthors(view, clean);
  if (shown.length) return shown;
  const whoever = [...new Set([...(linked?.authors ?? []), ...(linked?.agencies ?? [])])].filter(
    (n) => n.length < 60 && !/^https?:/.test(n),
  );
  return whoever;
}

function shownAuthors(view: PageView, clean: (raws: readonly string[]) => string[]): string[] {
  const near = linesAround(view).filter((l) => l.weight < LONGEST_BYLINE);
  for (const line of near)
    for (const w of view.words)
      for (const r of w.bylines) {
        const m = r.exec(line.text);
        const names = m?.[1] ? clean([m[1]]) : [];
        if (names.length) return names;
      }
  for (const line of near) {
    if (line.prose) continue;
    const linkedBy = line.line.inner.closest?.('[rel~="author"],[itemprop~="author"],[href*="/author"]');
    const named = /\b(?:byline|author|author name|by author)\b/.test(view.names(line.box));
    if (!linkedBy && !named) continue;
    const names = clean([line.text]);
    if (names.length) return names;
  }
  const { area, lines } = view;
  const edges = area
    ? [...lines.slice(area.first, area.first + 6), ...lines.slice(area.end - 6, area.end)]
    : [];
  for (const line of [...near.filter((l) => !SENTENCE_END.test(l.text)), ...edges])
    for (const w of view.words)
      for (const r of w.nameInText) {
        const m = r.exec(line.text);
        const names = m?.[1] ? clean([m[1]]) : [];
        if (names.length) return names;
      }
  return [];
}
