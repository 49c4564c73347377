/*
 * Which lines of the story area belong to no story: one rule a reason, boxes first, then single lines. A rule can be switched off by name.
 */
import { bare } from '../text/alike';
import { headingTag } from './headline';
import { isCard } from './other-story';
import { type Box, type PageLine, SENTENCE_END } from './page-line';
import type { PageView } from './page-view';
import { says } from './says';

/** What rules know of the area. */
export interface AreaFacts {
  readonly view: PageView;
  readonly area: Box;
  /** Running text in the area. */
  readonly prose: number;
  readonly first: number;
  /** Texts of the headings, with the index of the last one that says it. */
  readonly headings: ReadonlyMap<string, number>;
  /** Texts of the lines kept so far. */
  readonly said: Set<string>;
}

export interface BoxRule {
  readonly name: string;
  /** True (or the word that tells) where all of the box goes. Never asked for the area itself or what holds it. */
  test(box: Box, facts: AreaFacts): boolean | string;
}

export interface LineRule {
  readonly name: string;
  test(line: PageLine, facts: AreaFacts, kept: readonly PageLine[]): boolean;
}

/** A box with more of the area's running text than this is the story, whatever it is called or looks like. */
const STORY_SHARE = 0.4;

const CAPTION_LINES = 4;

const small = (box: Box, { prose }: AreaFacts): boolean => box.prose <= prose * STORY_SHARE;
const count = (box: Box): number => box.end - box.first;
/** Says what no story of its own needs room for, however much of it there is: but for a box that holds the headline. */
const sure = (box: Box, word: string, { view: { headline, markup } }: AreaFacts): boolean =>
  markup.sure.test(word) && headline !== null && (headline.index < box.first || headline.index >= box.end);
/** Holds a picture's caption and nothing else, whatever it is called. */
function isPicture(box: Box, { view }: AreaFacts): boolean {
  if (count(box) > CAPTION_LINES) return false;
  return view.lines.slice(box.first, box.end).every((line) => {
    for (let b: Box | null = line.box; b && b.depth >= box.depth; b = b.parent)
      if (/^fig/.test(b.tag) || view.markup.caption.test(view.names(b))) return true;
    return false;
  });
}
const linkShare = (box: Box): number => (box.weight ? box.linked / box.weight : 0);

export const BOX_RULES: readonly BoxRule[] = [
  {
    name: 'tag',
    test: (box, f) =>
      /^(?:nav|footer|aside|form|button|menu|label|dialog)$/.test(box.tag) &&
      small(box, f) &&
      !isPicture(box, f),
  },
  {
    name: 'markup-name',
    test: (box, f) => {
      const names = f.view.names(box);
      const word = f.view.neverStory(names);
      if (!word || !(small(box, f) || sure(box, word, f))) return false;
      if (f.view.markup.byline.test(names) && box.weight < 200 && box.prose === 0) return false;
      return (
        !(f.view.markup.story.test(names) && box.prose > 0.15 * f.prose) &&
        !f.view.markup.caption.test(names) &&
        !isPicture(box, f) &&
        word
      );
    },
  },
  {
    name: 'embed',
    test: (box, f) => {
      if (!small(box, f) || box.prose >= 0.25 * f.prose) return false;
      const names = f.view.names(box);
      const word = f.view.markup.embed.exec(names)?.[0];
      return word !== undefined && !isPicture(box, f) && !f.view.markup.credit.test(names) && word;
    },
  },
  { name: 'other-story', test: isCard },
  {
    name: 'link-list',
    test: (box, f) =>
      count(box) >= 2 &&
      linkShare(box) > 0.5 &&
      box.prose < 0.1 * f.prose &&
      !/^(?:p|blockquote|table|tbody|tr)$/.test(box.tag),
  },
];

/** Far longer or shorter lines cannot say the same, whatever marks and blanks they are written with. */
const isAlikeLong = (a: PageLine, b: PageLine): boolean =>
  a.text.length <= b.text.length * 2 && b.text.length <= a.text.length * 2;

/** The time of a live blog's post stands in a line of its own. */
const CLOCK = /^\d{1,2}[:.h]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?$/i;

export const LINE_RULES: readonly LineRule[] = [
  {
    name: 'link',
    test: (line, f) => {
      if (headingTag(line)) return line.linked > 0.85 && f.area.linked < f.area.weight * 0.35;
      if (CLOCK.test(line.text)) return false;
      if (line.weight < 120 && says(f.view.words, 'bylines', line.text)) return false;
      // a line of a paragraph that is broken by hand, not one of its own
      if (line.box.end - line.box.first > 1 && line.box.prose > 0 && linkShare(line.box) < 0.5) return false;
      return line.linked > 0.85 || (line.linked > 0.5 && line.weight < 240 && !SENTENCE_END.test(line.text));
    },
  },
  {
    name: 'boilerplate',
    test: (line, f) => line.weight < 500 && says(f.view.words, 'boilerplate', line.text),
  },
  {
    name: 'contents',
    // the story's headings, told in a list beside it
    test: (line, f) =>
      line.weight < 200 &&
      !headingTag(line) &&
      Math.abs((f.headings.get(line.text) ?? line.index) - line.index) > 1,
  },
  {
    name: 'no-words',
    test: (line) => !/\p{L}/u.test(line.text) && !/^t[dh]$/.test(line.box.tag) && !CLOCK.test(line.text),
  },
  {
    name: 'said-before',
    test: (line, f, kept) => {
      if (line.weight < 30) return false;
      const { headline } = f.view;
      if (headline && isAlikeLong(headline, line) && bare(headline.text) === bare(line.text)) return true;
      // one question put to several people is said each time
      const asks = /[?？]$/.test(line.text);
      if (line.prose > 100 && !asks) return f.said.has(line.text);
      return kept.slice(asks ? -1 : -3).some((k) => k.text === line.text);
    },
  },
  {
    name: 'pull-quote',
    test: (line, f) => {
      const set = [line.box, line.box.parent].find(
        (b) =>
          b &&
          count(b) <= 3 &&
          (/^(?:blockquote|aside|figure)$/.test(b.tag) || f.view.markup.pullQuote.test(f.view.names(b))),
      );
      if (!set) return false;
      const { lines } = f.view;
      const isRepeated = ({ text, weight }: PageLine): boolean =>
        weight >= SHORTEST_QUOTE &&
        weight <= LONGEST_QUOTE &&
        lines
          .slice(f.area.first, f.area.end)
          .some((l) => l.weight > weight * 1.2 && repeats(bare(text), bare(l.text)));
      // who said it goes with it
      return (
        isRepeated(line) ||
        (line.weight < 60 && set.tag !== 'figure' && lines.slice(set.first, set.end).some(isRepeated))
      );
    },
  },
];

/** Weights of the words that are set apart to be read twice. */
const SHORTEST_QUOTE = 15;
const LONGEST_QUOTE = 400;
/** Length of the pieces by which words are found again that were cut short or put together, and the share of them that must be. */
const PIECE = 12;
const REPEATED = 0.75;

function repeats(words: string, whole: string): boolean {
  if (whole.includes(words)) return true;
  let found = 0;
  let all = 0;
  for (let i = 0; i + PIECE <= words.length; i += PIECE / 2, all++)
    if (whole.includes(words.slice(i, i + PIECE))) found++;
  return all > 2 && found >= all * REPEATED;
}
