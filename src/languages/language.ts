/* What a language brings: one literal a folder (STYLE.md, 3). `languages/index.ts` lists them. */

import type { Found } from '../facts/fact';
import type { Rule, RuleContext } from '../facts/rule';
import type { Span } from '../text/span';
import type { MarkupWords } from './markup-words';

/**
 * The few words that reading a page needs. Sent to every page that is read, so short. Matched case-insensitively;
 * the expressions carry their own flags and anchors.
 */
export interface PageWords {
  /** BCP 47 primary subtag; `und` for lists that serve several languages. */
  readonly code: string;
  /** Opens a byline, e.g. `by`, `记者`, `责任编辑`. */
  readonly byline: readonly string[];
  /** Parts two names beside commas: `and`, `und`, `和`. */
  readonly and: readonly string[];
  /** In what stands where a name should: `staff`, `editor`, `本报`. Such a name is none. */
  readonly notNames: readonly RegExp[];
  /** A byline as a line of the page; group 1 holds the names. The first that fits wins. */
  readonly bylines: readonly RegExp[];
  /** A name within running text at a story's start or end (`（记者裴剑飞）`); group 1 holds the names. */
  readonly nameInText: readonly RegExp[];
  /** A block that is only this (or starts with it) is no part of a story: `read more`, `相关阅读`. */
  readonly boilerplate: readonly RegExp[];
  /** Heads a list of other stories, comments, sign-ups: it goes, and its list with it. */
  readonly otherHeadings: readonly RegExp[];
  /** From this line on nothing more belongs to the story. */
  readonly ends: readonly RegExp[];
  /** Opens or marks a photo credit: `photo:`, `摄`, `供图`. */
  readonly credit: readonly RegExp[];
  /** A short line with this is a caption: `▲`, `pictured:`. */
  readonly caption: readonly RegExp[];
  /** Stands before a date of publication, and before one of a change. */
  readonly published: readonly RegExp[];
  readonly modified: readonly RegExp[];
  /** January to December in lower case; their first three letters are their short names. Absent: the browser is asked. */
  readonly months?: readonly string[];
  /** Characters that may follow the year, the month, the day and the hour of a date in figures; absent where none do. */
  readonly dateMarks?: Readonly<Record<'year' | 'month' | 'day' | 'hour', string>>;
  /** What a site's name ends in or is not to be taken for in a title's parts (`网`, `News`). */
  readonly siteNames: readonly RegExp[];
  /** What the names of elements say; absent but in the one list that all pages share. */
  readonly markup?: MarkupWords;
  /** In the title of a page that rounds up several short stories: `news in brief`, `早报`. Absent where none is known. */
  readonly roundUps?: readonly RegExp[];
  /** Scripts with the language they tell (or nearly) and all languages that use them, the first whose share is large enough wins; in the one list as well. */
  readonly scripts?: readonly (readonly [RegExp, string, readonly string[]])[];
  /** A few short words by language that hardly any other language uses: tells what a page is written in. */
  readonly common: Readonly<Record<string, readonly string[]>>;
}

/** Word lists that reading and summary take by parameter. All lower case; matched against folded text. */
export interface LanguageWords extends PageWords {
  /** Words that carry no topic. */
  readonly stop: ReadonlySet<string>;
  /** Words with which a sentence cannot stand alone: `he`, `however`, `该`. Matched at its start. */
  readonly leaning: readonly string[];
  /** Place, agency or reporter at a story's start, with all up to the first word of the news. Matched against folded text. */
  readonly dateline?: RegExp;
}

export interface Language {
  /** BCP 47 primary subtag: `zh`, `en`. */
  readonly code: string;
  /** Code of the language whose trained tagger reads this one too; absent: one of its own, if there is one. */
  readonly taggedAs?: string;
  /** Is this text (mostly or partly) of this language? Cheap; a block may be accepted by two. */
  accepts(text: string): boolean;
  /** Same length as the input, one to one: Traditional → Simplified, full-width → ASCII. Identity where nothing folds. */
  fold(text: string): string;
  /** Sentences of a block, covering all of it but the blanks between. */
  sentences(text: string): Span[];
  /** Clauses of one sentence, covering it; absent where the language's sentences are not to be cut. `from`/`to` in the sentence. */
  clauses?(sentence: string): Span[];
  /** Words (for likeness and search, not for display); Chinese gives words or character pairs. Lower case, no stop words. */
  terms(text: string): string[];
  readonly rules: readonly Rule[];
  /** What single patterns cannot say: expressions put together from parts (a date with a time, ranges), many in one pass. */
  find?(context: RuleContext): Found[];
  /** Finds quotations with their speakers in the blocks of one story, given the names found so far per block. */
  quotes(blocks: readonly string[], found: readonly (readonly Found[])[]): Found[][];
  /** Gives persons their roles (office, job, part) and lengths and sums the penalty they measure, in the story's words. Returns the list, changed where it found one. */
  roles(text: string, found: readonly Found[]): Found[];
  /** A key for what a figure counts (the dead, the missing), the same however the story puts it; null where that cannot be told. `text` is folded. */
  outcomeOf?(text: string, figure: Found): string | null;
  /**
   * Short and surname forms tied to the story's fullest name: given all mentions of a story (block by block), sets `value` to the
   * fullest name, and adds mentions the rules missed (刘某, 周阿姨, "Mr Liu").
   */
  coreference(blocks: readonly string[], found: readonly (readonly Found[])[]): Found[][];
  readonly words: LanguageWords;
}
