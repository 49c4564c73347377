/*
 * In a headline most words have capitals, and the tagger takes neighbours for one name: "Roe Praises The Mill". What the story itself has
 * in small letters, or as another form of the verb, is no part of one.
 */
import type { Found } from '../../../facts/fact';
import { isName } from '../../../facts/refine';
import { matchesOf } from '../../../text/matches';
import { near, patternOf } from '../../../text/near-letters';
import { genderOf } from './gender';
import { HEADLINE_VERB } from './name-edges';
import { FIRST_NAMES } from './name-words';

/** UTF-16 code units. */
const LONGEST = 140;
const WORD = near(/[\p{L}][\p{L}’'.-]*/gu);
const SMALL =
  /^(?:a|an|the|of|and|in|on|for|to|with|at|by|from|or|as|is|vs?\.?|de|la|again|just|now|somehow|still)$/i;
/** Such a share of the words begins with a capital. */
const MOST = 0.8;
const LEAST_WORDS = 4;

/** Behind a headline who printed it: "Roe Leaves The Mill | Elmton Post". */
const headOf = (text: string): string => text.split(/\s[|·•]\s/, 1)[0] ?? '';

const NO_HEADLINE = near(/[.”"]\s*$|\p{L}\/\p{L}/u);
/** A line with nearly all its words in capitals, and without a full stop; no credit: Jane Roe/Elmton Post. */
export function isHeadline(text: string): boolean {
  if (text.length > LONGEST || NO_HEADLINE.test(text)) return false;
  const words = (headOf(text).match(WORD) ?? []).filter((word) => !SMALL.test(word));
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= LEAST_WORDS && capital >= MOST * words.length;
}

/** The names of a story (one list a block), those of its headlines cut to what the rest of the story bears out. */
export function withHeadlineNames(
  blocks: readonly string[],
  found: readonly (readonly Found[])[],
): readonly (readonly Found[])[] {
  const heads = found.map((list, i) => list.some(isLong) && isHeadline(blocks[i] ?? ''));
  if (!heads.includes(true)) return found;
  const rest = blocks.filter((_, i) => !heads[i]);
  const elsewhere = found.flatMap((list, i) =>
    heads[i]
      ? []
      : list.filter(isName).map((f) => ({ type: f.type, said: (blocks[i] ?? '').slice(f.from, f.to) })),
  );
  /** Words of names that the tagger knows elsewhere, and bodies that it knows there. */
  const names = {
    known: new Set(elsewhere.flatMap(({ said }) => said.match(WORD) ?? [])),
    bodies: new Set(elsewhere.flatMap(({ type, said }) => (type === 'org' ? said : []))),
  };
  return found.map((list, i) =>
    heads[i] ? list.flatMap((f) => (isLong(f) ? cut(f, blocks[i] ?? '', rest, names) : [f])) : list,
  );
}

const isLong = (f: Found): boolean => isName(f) && f.type !== 'place' && f.to - f.from > 5;

function cut(
  f: Found,
  text: string,
  rest: readonly string[],
  { known, bodies }: Readonly<Record<'known' | 'bodies', ReadonlySet<string>>>,
): Found[] {
  const said = text.slice(f.from, f.to);
  if (
    !said.includes(' ') ||
    f.to > headOf(text).length ||
    / (?:of|for) /.test(said) ||
    rest.some((block) => block.includes(said))
  )
    return [f];
  const words = matchesOf(WORD, said);
  const common = words.map((m) => isSmall(m[0], rest));
  const lead = words[common.indexOf(true) - 1];
  const isWhole =
    f.type === 'org' &&
    f.to < text.length && // who printed it stands at its end
    lead &&
    bodies.has(said.slice(0, lead.index + lead[0].length));
  // bodies are called by such words, and people by two: News, Post; Emma Miller
  const isCalledSo = !isWhole && (f.type === 'org' || (words.length === 2 && genderOf(said) !== null));
  const small = isCalledSo ? words.map((m) => isVerb(m[0], rest)) : common;
  if (!small.includes(true)) return [f];
  // the first words in a row that somewhere begin with a capital
  const first = small.indexOf(false);
  const end = small.indexOf(true, first);
  const [from, last] = [words[first], words[(end < 0 ? words.length : end) - 1]];
  if (first < 0 || !from || !last) return [];
  const own = words.slice(first, end < 0 ? undefined : end);
  if (!own.some((m) => known.has(m[0].replace(/['’]s?$/, '')))) return [];
  const at = f.from + from.index;
  const to = f.from + last.index + last[0].replace(/['’]s?$/, '').length;
  return [{ ...f, from: at, to, value: text.slice(at, to) }];
}

/** What stands in the story in small letters alone, as it is or as another form of a verb: Honors, honored; Attack, attacked. */
function isSmall(word: string, rest: readonly string[]): boolean {
  if (SMALL.test(word)) return true;
  if (FIRST_NAMES.has(word) || !/^\p{Lu}\p{Ll}+$/u.test(word)) return false;
  const own = word.toLowerCase();
  const stem = /^.{3,}(?:e?s|ed)$/.test(own) ? own.replace(/(?:es|s|ed)$/, '') : null;
  const forms = stem ? `${own}|${stem}(?:e?[ds]?|ing)` : `${own}(?:s|ed|ing)?`;
  const inSmall = patternOf(`(?<![\\p{L}-])(?:${forms})(?![\\p{L}-])`, 'u');
  if (!rest.some((block) => inSmall.test(block))) return false;
  const asName = patternOf(`\\p{Ll},?\\s${word}(?![\\p{Ll}-])`, 'u');
  return !rest.some((block) => asName.test(block));
}

/** A verb of headlines, or "Drops" in a story of what somebody dropped. */
function isVerb(word: string, rest: readonly string[]): boolean {
  if (HEADLINE_VERB.test(word)) return true;
  const stem = /^\p{Lu}\p{Ll}{2,}s$/u.test(word) ? word.slice(0, -1).toLowerCase() : null;
  if (!stem) return false;
  const done = new RegExp(`\\b${stem}(?:${stem.at(-1)})?(?:e?d|ing)\\b`);
  return rest.some((block) => done.test(block));
}
