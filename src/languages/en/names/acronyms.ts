/*
 * Short forms told in brackets. "Care for the Sea in Utania (CSU)": its letters tell where the body's name begins and ends. The letters
 * of what is no body, "a role-playing game (RPG)", are none wherever they stand.
 */
import { type Found, makeFound } from '../../../facts/fact';
import { isName } from '../../../facts/refine';
import { matchesOf } from '../../../text/matches';
import { near, patternOf } from '../../../text/near-letters';
import { overlaps, type Span } from '../../../text/span';

const TOLD = /\s\((?:the\s|or\s)?[“"]?([A-Z][A-Za-z]{0,6}[A-Z])s?[”"]?\)/g;
/** UTF-16 code units before the bracket that are looked at. */
const LOOK = 120;
const WORD = near(/[\p{L}\d][\p{L}\d.’']*/gu);
const CAPITAL = near(/^\p{Lu}/u);
/** Between two words of one name. */
const JOINS = /^(?:\s|-|,\s|\s&\s|\s?\/\s?|["”’]\s)$/;
const SMALL = /^(?:of|the|for|and|in|on|to|at|by|de|del|la|des|du|et|da|do)$/;
const LETTERS = /^(?:(?:[A-Z]\.){2,}|US|UK|UN|EU)$/;
/** What a body is, by the last word of its name or the one before "of". */
const BODY_ENDS = patternOf(
  '(?<![\\p{L}])(?:academy|administration|agency|alliance|army|assembly|association|authority|bank|board|brigade|bureau|cent(?:er|re)s?|chamber|club|coalition|college|command|commission|committee|company|confederation|congress|consortium|corporation|corps|council|court|department|directorate|division|federation|force|foundation|front|fund|government|group|guard|hospital|institut(?:e|ion)|laboratory|league|ministry|mission|movement|museum|network|office|organi[sz]ation|parliament|party|police|regiment|school|senate|service|services|society|team|trust|union|unit|university)$',
  'iu',
);
/** What is no body, though it has a name: the Brain Care Score, the Elmton Stone Show. */
const THING =
  /\s(?:Act|Awards?|Bill|Championships?|Code|Corridor|Cup|Disease|Disorder|Exam|Examination|Exhibition|Expo|Fair|Festival|Index|Indicator|Level|Marathon|Method|Model|Plan|Rate|Rating|Ratio|Scale|Score|Show|Summit|Syndrome|Tax|Test|Treaty|Vehicle|Virus)$/;

interface Word extends Span {
  readonly said: string;
}

/** What the letters in brackets are taken from. */
interface Told {
  readonly letters: string;
  readonly name: string;
  /** Where the name stands. */
  readonly own: Span;
  /** The names that were found there. */
  readonly here: readonly Found[];
  /** The letters were taken for a body's. */
  readonly isTagged: boolean;
}

/** The words right before `at` that may be of one name, last first. */
function wordsBefore(text: string, at: number): Word[] {
  const start = Math.max(0, at - LOOK);
  const words = matchesOf(WORD, text.slice(start, at)).map((m) => ({
    said: m[0],
    from: start + m.index,
    to: start + m.index + m[0].length,
  }));
  const out: Word[] = [];
  let next = at;
  for (const word of words.reverse()) {
    if (next !== at ? !JOINS.test(text.slice(word.to, next)) : word.to !== at) break;
    out.push(word);
    next = word.from;
  }
  return out;
}

/**
 * How many of the words, last first, the letters (last first) are taken from; 0 where they are not. Where it is not so behind so many
 * words and letters is kept in `failed`: "to" may be of the letters or not, and each may fail in as many ways as there are.
 */
function spelled(
  words: readonly Word[],
  letters: readonly string[],
  i = 0,
  j = 0,
  failed = new Set<string>(),
): number {
  if (j === letters.length) return i;
  const said = words[i]?.said;
  if (said === undefined || failed.has(`${i} ${j}`)) return 0;
  const more = LETTERS.test(said) ? said.replace(/\./g, '').split('').reverse() : [];
  const whole = more.length > 0 && more.every((letter, k) => letters[j + k] === letter);
  const count =
    (whole ? spelled(words, letters, i + 1, j + more.length, failed) : 0) ||
    (said.charAt(0).toUpperCase() === letters[j] ? spelled(words, letters, i + 1, j + 1, failed) : 0) ||
    (SMALL.test(said) && i > 0 ? spelled(words, letters, i + 1, j, failed) : 0);
  if (!count) failed.add(`${i} ${j}`);
  return count;
}

/** The names of a story (one list a block) with such bodies whole, and without the letters of what is none. */
export function withAcronyms(
  blocks: readonly string[],
  found: readonly (readonly Found[])[],
): readonly (readonly Found[])[] {
  const things = new Set<string>();
  const whole = found.map((list, i) => {
    const text = blocks[i] ?? '';
    return text.includes(' (') ? withTold(list, text, things) : list;
  });
  if (!things.size) return whole;
  return whole.map((list, i) => list.filter((f) => !isName(f) || !things.has(lettersOf(f, blocks[i] ?? ''))));
}

const lettersOf = (f: Found, text: string): string => text.slice(f.from, f.to).replace(/s$/, '');

/** The names of a block, its bodies whole; the letters of what is no body are added to `things`. */
function withTold(list: readonly Found[], text: string, things: Set<string>): readonly Found[] {
  let out = list;
  for (const m of matchesOf(TOLD, text)) {
    const told = toldBy(m, text, out);
    if (!told || isPlace(told)) continue;
    if (isThing(told)) things.add(told.letters);
    else if (isBody(told)) out = withBody(out, told, text);
  }
  return out;
}

/** Null where the letters are not those of the words before them. */
function toldBy(m: RegExpExecArray, text: string, list: readonly Found[]): Told | null {
  const letters = m[1] ?? '';
  const words = wordsBefore(text, m.index);
  const first = words[spelled(words, letters.toUpperCase().split('').reverse()) - 1];
  if (!first) return null;
  const name = text.slice(first.from, m.index).replace(/['’]s?$/, '');
  const own = { from: first.from, to: first.from + name.length };
  const bracket = { from: m.index, to: m.index + m[0].length };
  return {
    letters,
    name,
    own,
    here: list.filter((f) => isName(f) && overlaps(f, own)),
    isTagged: list.some((f) => f.type === 'org' && overlaps(f, bracket)),
  };
}

/** The whole of it was found as a place. */
const isPlace = ({ here, own }: Told): boolean =>
  here.length === 1 && here[0]?.type === 'place' && here[0].from === own.from && here[0].to === own.to;

const hasBody = ({ here }: Told): boolean => here.some((f) => f.type === 'org');
const isCalledBody = ({ name }: Told): boolean => BODY_ENDS.test(name.split(/\s(?:of|for|on)\s/)[0] ?? '');

/** "A role-playing game" has a small letter where a body's name ends. */
function isThing(told: Told): boolean {
  const last = told.name.slice(told.name.lastIndexOf(' ') + 1);
  return CAPITAL.test(last) || hasBody(told) ? THING.test(told.name) : !isCalledBody(told);
}

/** Found as a body, or its letters were, and it is called like one or like a place's. */
const isBody = (told: Told): boolean =>
  CAPITAL.test(told.name) &&
  (hasBody(told) || (told.isTagged && (isCalledBody(told) || told.here.some((f) => f.type === 'place'))));

/** Between one body and the one whose letters are told: Acme and Senn Space Agency (SSA). */
const AND = /,?\sand\s$/;

/** The names of a block with the body told instead of what was found there. */
function withBody(list: readonly Found[], { own, here }: Told, text: string): readonly Found[] {
  const before = here.find((f) => f.from < own.from);
  const words = before ? text.slice(before.from, own.from) : '';
  const another = before && AND.test(words) ? cutTo(before, words.replace(AND, '')) : null;
  // its own words may begin before those that have letters
  const from = before?.type === 'org' && !another ? before.from : own.from;
  const to = Math.max(own.to, ...here.map((f) => f.to));
  if (here.some((f) => f.type === 'org' && f.from === from && f.to === to)) return list;
  const body = makeFound({ type: 'org', rule: 'en.org.told', from, to, value: text.slice(from, to) });
  const others = list.filter((f) => !here.includes(f));
  return [...others, ...(another ? [another] : []), body].sort((a, b) => a.from - b.from);
}

const cutTo = (f: Found, words: string): Found => ({ ...f, to: f.from + words.length, value: words });
