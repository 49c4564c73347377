/* The names that publishers give their elements (class, id, role, data-…), as words, and the lists that tell what they say. */
import { attributeOf, hasAttributes } from '../dom/safe';
import type { PageWords } from '../languages/language';
import type { MarkupWords } from '../languages/markup-words';
import { remembered } from '../text/remembered';

const LONGEST = 400;

const ATTRIBUTES = [
  'class',
  'id',
  'role',
  'data-testid',
  'data-component',
  'data-module',
  'itemprop',
  'aria-label',
];

const NO_NAMES = ' ';

/** Class, id, role and the like of an element, as one lower-case string of words parted by single blanks. */
export function markupNames(element: Element): string {
  if (!hasAttributes(element)) return NO_NAMES;
  let raw = '';
  for (const attribute of ATTRIBUTES) {
    const value = attributeOf(element, attribute);
    if (value) raw += ` ${value.length > LONGEST ? value.slice(0, LONGEST) : value}`;
  }
  return raw ? wordsIn(raw) : NO_NAMES;
}

const wordsIn = remembered((raw: string): string =>
  `${raw} `
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' '),
);

const NOTHING = /(?!)/;
const NO_WORDS: MarkupWords = {
  neverStory: NOTHING,
  sure: NOTHING,
  story: NOTHING,
  heading: NOTHING,
  byline: NOTHING,
  author: NOTHING,
  comments: NOTHING,
  apart: NOTHING,
  crumbs: NOTHING,
  card: NOTHING,
  date: NOTHING,
  caption: NOTHING,
  credit: NOTHING,
  deck: NOTHING,
  kicker: NOTHING,
  pullQuote: NOTHING,
  embed: NOTHING,
  authorMetas: [],
  dateMetas: [],
  changeMetas: [],
  authorLinks: 'author',
};

/** The markup words among a page's lists; where there are none, names say nothing. */
export const markupOf = (words: readonly PageWords[]): MarkupWords =>
  words.find((w) => w.markup)?.markup ?? NO_WORDS;

/** Tells what of a name says that the element holds nothing of a story; null where nothing does. */
export const neverStoryBy = remembered((markup: MarkupWords) =>
  remembered((names: string): string | null => markup.neverStory.exec(names)?.[0] ?? null),
);
