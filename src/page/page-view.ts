/* All that the steps of reading a page share: its lines and boxes, what it declares, and where its story stands. */
import type { TextMap } from '../dom/text-map';
import type { PageWords } from '../languages/language';
import type { MarkupWords } from '../languages/markup-words';
import type { LeftOut } from '../reading';
import { remembered } from '../text/remembered';
import type { Pause } from '../turns';
import { cleanTitle, mastheadName, type SiteNames } from './clean-title';
import { type Declared, readDeclared } from './declared';
import { findHeadline, headingOverByline } from './headline';
import { LONGEST_BYLINE } from './lines-around';
import { markupNames, markupOf, neverStoryBy } from './markup-names';
import { type Box, type PageLine, pageLines } from './page-line';
import { findDate } from './read-date';
import { says } from './says';
import { findStoryArea } from './story-area';
import { tellLanguage } from './tell-language';

export interface PageView {
  readonly map: TextMap;
  readonly lines: readonly PageLine[];
  readonly boxes: readonly Box[];
  readonly declared: Declared;
  readonly words: readonly PageWords[];
  readonly site: SiteNames;
  /** The main story's headline as it stands on the page; null where no line is it. */
  readonly headline: PageLine | null;
  /** What the page declares as its story's title, cleaned, the best first. */
  readonly titles: readonly string[];
  /** The box that holds the story or stories; null on an empty page. */
  readonly area: Box | null;
  /** What the names of elements say. */
  readonly markup: MarkupWords;
  /** What of a name says that the element holds nothing of a story; null where nothing does. */
  neverStory(names: string): string | null;
  readonly without: ReadonlySet<string>;
  /** Where the trail of what was left out goes; null where nobody asked for it. */
  readonly trail: LeftOut[] | null;
  /** BCP 47, of the main text. */
  readonly language: string;
  /** Names of an element, from a cache. */
  names(box: Box): string;
}

export interface ViewOptions {
  readonly words: readonly PageWords[];
  readonly url: string;
  readonly without?: ReadonlySet<string>;
  readonly explain?: boolean;
}

/** Tags that hold nothing of a story. */
const NEVER_TAG = /^(?:nav|footer|aside|form|button|menu|label|dialog)$/;
/** A box with this share of the page's running text is the story, whatever it is called. */
const TOO_MUCH = 0.5;

export async function viewPage(
  document: Document,
  map: TextMap,
  options: ViewOptions,
  pause: Pause,
): Promise<PageView> {
  const { lines, boxes } = pageLines(map);
  await pause();
  const declared = readDeclared(document);
  const host = hostOf(options.url) || hostOf(declared.canonical ?? declared.meta('og:url') ?? '');
  const site: SiteNames = {
    host,
    names: [
      declared.meta('og:site_name', 'application-name'),
      declared.article?.publisher ?? null,
      mastheadName(lines, declared.title),
    ].filter((n) => n !== null),
  };
  await pause();
  const titles = [declared.meta('og:title', 'twitter:title'), declared.article?.headline, declared.title]
    .filter((t) => typeof t === 'string')
    .map((t) => cleanTitle(t, site, options.words));
  const all = boxes[0]?.prose ?? 0;
  const markup = markupOf(options.words);
  const neverStory = neverStoryBy(markup);
  const written = remembered((box: Box) => markupNames(box.element));
  const ofStory = nameOfMost(lines, all * TOO_MUCH, (box) => {
    const name = neverStory(written(box));
    return name && !markup.apart.test(name) ? name : null;
  });
  const names = (box: Box): string => (ofStory === null ? written(box) : written(box).replace(ofStory, ''));
  const isDay = ({ text, weight }: PageLine): boolean =>
    weight < LONGEST_BYLINE && findDate(text, declared.language ?? 'und', options.words) !== null;
  const isByline = ({ text }: PageLine): boolean => says(options.words, 'bylines', text);
  const headline =
    findHeadline(lines, titles, (box) => markup.crumbs.test(names(box))) ??
    headingOverByline(lines, isDay, isByline);
  await pause();
  const holdsHeadline = (box: Box) =>
    headline !== null && box.first <= headline.index && headline.index < box.end;
  const skip = (box: Box): boolean => {
    const byTag = NEVER_TAG.test(box.tag);
    const name = names(box);
    if (!byTag && !neverStory(name)) return false;
    if (/^(?:body|html|main|article)$/.test(box.tag)) return false;
    if (markup.apart.test(name) && !holdsHeadline(box)) return true;
    if (markup.story.test(name) && !byTag) return false;
    return !(holdsHeadline(box) && box.prose > 0.2 * all) && box.prose < all * TOO_MUCH;
  };
  const area = findStoryArea(boxes, skip);
  await pause();
  const language = languageOf(lines, area, declared, options.words);
  return {
    map,
    lines,
    boxes,
    declared,
    words: wordsFor(language, options.words),
    site,
    titles,
    headline,
    area,
    language,
    markup,
    neverStory,
    without: options.without ?? new Set(),
    trail: options.explain ? [] : null,
    names,
  };
}

/** The name that would leave out most of the page's running text, paragraph by paragraph: it is the story's own. Null where none would. */
function nameOfMost(
  lines: readonly PageLine[],
  most: number,
  neverStory: (box: Box) => string | null,
): string | null {
  const sums = new Map<string, number>();
  for (const line of lines) {
    const name = line.prose ? neverStory(line.box) : null;
    if (name) sums.set(name, (sums.get(name) ?? 0) + line.prose);
  }
  for (const [name, sum] of sums) if (sum > most) return name;
  return null;
}

const listsFor = new WeakMap<readonly PageWords[], Map<string, readonly PageWords[]>>();

/** The lists that a page in `language` needs: its own and the English one; all, where it has none of its own. The same array each time. */
function wordsFor(language: string, words: readonly PageWords[]): readonly PageWords[] {
  const [primary = ''] = language.split('-');
  if (!words.some((w) => w.code === primary)) return words;
  const known = listsFor.get(words) ?? new Map<string, readonly PageWords[]>();
  listsFor.set(words, known);
  const list = known.get(primary) ?? words.filter((w) => w.code === primary || w.code === 'en');
  known.set(primary, list);
  return list;
}

/** How much running text tells a language. */
const SAMPLE = 1200;

function languageOf(
  lines: readonly PageLine[],
  area: Box | null,
  declared: Declared,
  words: readonly PageWords[],
): string {
  let text = '';
  for (let i = area?.first ?? 0; i < (area?.end ?? 0) && text.length < SAMPLE; i++) {
    const line = lines[i];
    if (line?.prose) text += `${line.text}\n`;
  }
  for (let i = 0; !text && i < lines.length && i < 100; i++) text += lines[i]?.text ?? '';
  return tellLanguage(text, declared.language ?? declared.meta('og:locale', 'content-language'), words);
}

function hostOf(url: string): string {
  try {
    const host = new URL(url).hostname;
    return /\.invalid$|^$/.test(host) ? '' : host;
  } catch {
    return ''; // no address
  }
}
