/* A declared title → the story's own title, without the names of site and section that publishers hang on it. */
import type { PageWords } from '../languages/language';
import { bare } from '../text/alike';
import type { PageLine } from './page-line';
import { says } from './says';

/** Parts titles from site names: spaced dashes and bars; in Chinese also unspaced bars, underscores and dashes. */
const PARTS =
  /\s+[-–—|｜·•»›:_~/]+\s+|\s*[|｜_»]\s*|(?<=[\u3040-\u9fff\d！？”》）])\s*[-–—]{1,2}\s*(?=[\u3040-\u9fffA-Za-z])/u;

export interface SiteNames {
  readonly names: readonly string[];
  readonly host: string;
}

/** `titles` that the page declares otherwise settle which parts belong to the story. */
export function cleanTitle(title: string, site: SiteNames, words: readonly PageWords[]): string {
  const pieces: { text: string; from: number; to: number }[] = [];
  let at = 0;
  for (const text of title.split(PARTS)) {
    const from = title.indexOf(text, at);
    pieces.push({ text, from, to: from + text.length });
    at = from + text.length;
  }
  let first = 0;
  let last = pieces.length - 1;
  const longest = pieces.reduce((m, p) => Math.max(m, bare(p.text).length), 0);
  const foreign = (text: string) => isSiteName(text, site, words) || bare(text).length === 0;
  const weak = (text: string) => bare(text).length < longest / 4 && bare(text).length <= 12;
  while (
    last > first &&
    (foreign(pieces[last]?.text ?? '') ||
      (last === pieces.length - 1 && first === 0 && weak(pieces[last]?.text ?? '')))
  )
    last--;
  while (first < last && foreign(pieces[first]?.text ?? '')) first++;
  const own = title.slice(pieces[first]?.from ?? 0, pieces[last]?.to ?? title.length).trim();
  return (
    own.replace(/.[（(]([^（）()]{2,30})[)）]$/, (all, name: string) =>
      foreign(name) ? all.slice(0, 1) : all,
    ) || title
  );
}

/** How many lines from the page's top a paper's name may stand, and how long it is in letters. */
const TOP = 12;
const SHORTEST_NAME = 6;
const LONGEST_NAME = 30;
/** A name makes up at least this share of the title's part that holds it. */
const PART_SHARE = 0.4;

/** The paper's name as it stands at the top of the page and again in the last part of its title; null where none does. */
export function mastheadName(lines: readonly PageLine[], title: string | null): string | null {
  const parts = title?.split(PARTS) ?? [];
  const last = parts.length > 1 ? bare(parts[parts.length - 1] ?? '') : '';
  // so much longer than all before it is no name but the title
  if (!last || last.length > Math.max(LONGEST_NAME, bare(parts.slice(0, -1).join('')).length * 2))
    return null;
  for (const line of lines.slice(0, TOP)) {
    // a link at the top is to a section, unless it leads home
    if (line.linked > 0.6 && !/^(?:https?:\/\/[^/]+)?\/?$/.test(line.line.href ?? '')) continue;
    const name = bare(line.text);
    if (name.length * (line.weight > line.text.length * 2 ? 3 : 1) < SHORTEST_NAME) continue;
    if (last.includes(name) && name.length >= last.length * PART_SHARE) return line.text;
  }
  return null;
}

/** A site's name or host, without what is common to many hosts. */
const nameOf = (site: string): string => bare(site.replace(/\.[a-z]{2,3}(?:\.[a-z]{2})?$/, ''));

export function isSiteName(text: string, site: SiteNames, words: readonly PageWords[]): boolean {
  const own = bare(text);
  const address = site.host.replace(/^www\./, '');
  const host = nameOf(address);
  return (
    !own ||
    site.names.some((n) => own.length * PART_SHARE < bare(n).length && own.startsWith(nameOf(n))) ||
    own === host ||
    own === bare(address) ||
    (host.includes(own) && own.length > 3) ||
    (text.length <= 30 && says(words, 'siteNames', text))
  );
}
