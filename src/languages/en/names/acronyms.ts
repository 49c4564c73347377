/*
 * Short forms told in brackets. "Care for the Sea in Utania (CSU)": its letters tell where the body's name begins and ends. The letters
 * of what is no body, "a role-playing game (RPG)", are none wherever they stand.
 */
import { type Found, makeFound } from '../../../facts/fact';
import { isName } from '../../../facts/refine';
import { matchesOf } from '../../../text/matches';
import { near, patternOf } from '../../../text/near-letters';
import { overlaps } from '../../../text/span';

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
const BODY = patternOf(
  '(?<![\\p{L}])(?:academy|administration|agency|alliance|army|assembly|association|authority|bank|board|brigade|bureau|cent(?:er|re)s?|chamber|club|coalition|college|command|commission|committee|company|confederation|congress|consortium|corporation|corps|council|court|department|directorate|division|federation|force|foundation|front|fund|government|group|guard|hospital|institut(?:e|ion)|laboratory|league|ministry|mission|movement|museum|network|office|organi[sz]ation|parliament|party|police|regiment|school|senate|service|services|society|team|trust|union|unit|university)$',
  'iu',
);
/** What is no body, though it has a name: the Brain Care Score. */
const THING =
  /\s(?:Act|Bill|Code|Corridor|Cup|Disease|Disorder|Exam|Examination|Index|Indicator|Level|Method|Model|Plan|Rate|Rating|Ratio|Scale|Score|Syndrome|Tax|Test|Treaty|Vehicle|Virus)$/;

const headOf = (name: string): string => name.split(/\s(?:of|for|on)\s/)[0] ?? '';

interface Word {
  readonly said: string;
  readonly from: number;
  readonly to: number;
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

/** How many of the words, last first, the letters (last first) are taken from; 0 where they are not. */
function spelled(words: readonly Word[], letters: readonly string[], i = 0, j = 0): number {
  if (j === letters.length) return i;
  const said = words[i]?.said;
  if (said === undefined) return 0;
  const more = LETTERS.test(said) ? said.replace(/\./g, '').split('').reverse() : [];
  const whole = more.length > 0 && more.every((letter, k) => letters[j + k] === letter);
  return (
    (whole ? spelled(words, letters, i + 1, j + more.length) : 0) ||
    (said.charAt(0).toUpperCase() === letters[j] ? spelled(words, letters, i + 1, j + 1) : 0) ||
    (SMALL.test(said) && i > 0 ? spelled(words, letters, i + 1, j) : 0)
  );
}

/** The names of a story (one list a block) with such bodies whole, and without such letters. */
export function withAcronyms(
  blocks: readonly string[],
  found: readonly (readonly Found[])[],
): readonly (readonly Found[])[] {
  const things = new Set<string>();
  const told = found.map((list, i) => {
    const text = blocks[i] ?? '';
    return text.includes(' (') ? withTold(list, text, things) : list;
  });
  if (!things.size) return told;
  return told.map((list, i) => list.filter((f) => !isName(f) || !things.has(lettersOf(f, blocks[i] ?? ''))));
}

const lettersOf = (f: Found, text: string): string => text.slice(f.from, f.to).replace(/s$/, '');

function withTold(list: readonly Found[], text: string, things: Set<string>): readonly Found[] {
  let out = list;
  for (const m of matchesOf(TOLD, text)) {
    const short = m[1] ?? '';
    const words = wordsBefore(text, m.index);
    const count = spelled(words, short.toUpperCase().split('').reverse());
    const [first, last] = [words[count - 1], words[0]];
    if (!count || !first || !last) continue;
    const name = text.slice(first.from, last.to).replace(/['’]s?$/, '');
    const own = { from: first.from, to: first.from + name.length };
    const names = out.filter(isName);
    const here = names.filter((f) => overlaps(f, own));
    const isTagged = names.some(
      (f) => f.type === 'org' && overlaps(f, { from: m.index, to: m.index + m[0].length }),
    );
    const isSmall = !CAPITAL.test(last.said) && !here.some((f) => f.type === 'org');
    const isBody = BODY.test(headOf(name));
    if (here.length === 1 && here[0]?.type === 'place' && here[0].from === own.from && here[0].to === own.to)
      continue;
    if (isSmall ? !isBody : THING.test(name)) {
      things.add(short);
      continue;
    }
    const body = here.find((f) => f.type === 'org');
    if (!CAPITAL.test(name) || !(body || (isTagged && (isBody || here.some((f) => f.type === 'place')))))
      continue;
    out = joined(out, here, own, text);
  }
  return out;
}

/** The list with one body where `here` stood, which begins with the first of them unless that is another: Acme and Senn Space Agency. */
function joined(
  list: readonly Found[],
  here: readonly Found[],
  own: { from: number; to: number },
  text: string,
): readonly Found[] {
  const before = here.find((f) => f.from < own.from);
  const isAnother = before !== undefined && /,?\sand\s$/.test(text.slice(before.from, own.from));
  const from = before && !isAnother && before.type === 'org' ? before.from : own.from;
  const to = Math.max(own.to, ...here.map((f) => f.to));
  const whole = makeFound({ type: 'org', rule: 'en.org.told', from, to, value: text.slice(from, to) });
  if (here.length === 1 && here[0]?.type === 'org' && here[0].from === from && here[0].to === to) return list;
  const other = isAnother && before ? text.slice(before.from, own.from).replace(/,?\sand\s$/, '') : '';
  const rest = list.filter((f) => !here.includes(f));
  return [
    ...rest,
    ...(other && before ? [{ ...before, to: before.from + other.length, value: other }] : []),
    whole,
  ].sort((a, b) => a.from - b.from);
}
