/*
 * Which names a tagger trained on English has right in another language, and which words of a story they tie together. Of a single
 * word nobody knows whether it is a person: it counts where the story has the rest of the name.
 */
import { type Found, makeFound } from '../../facts/fact';
import { isName } from '../../facts/refine';
import { overlaps } from '../../text/span';
import { lower } from './lower';

const WORD = /[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|[’'.-](?=\p{L}))*/gu;
const ROMAN = /^[IVXLC]+(?:e|er|ème)?$/;
/** Small words within names: "José de la Cruz". */
const PARTICLE =
  /^(?:de|del|della|di|da|do|dos|das|du|des|van|von|den|der|ter|la|le|el|al|bin|ibn|y|e|af|av|zu)$/;
const SHORTEST_SURNAME = 4;
/** Share of words with a capital in a headline written like a title, and how many words it has: fewer may be a line of names. */
const MOST_CAPITAL = 0.6;
const LEAST_OF_TITLE = 6;
/** Headline, deck and caption may give a surname before the story gives the name. */
const OPENING = 3;

/** All finds of a story's blocks, names sorted out and tied. `common` are the language's commonest words. */
export function sortNames(
  blocks: readonly string[],
  found: readonly (readonly Found[])[],
  common: ReadonlySet<string>,
): Found[][] {
  const plain = plainWords(blocks, common);
  const kept = found.map((list, i) =>
    list.flatMap((f) => (isName(f) ? (keep(f, blocks[i] ?? '', plain) ?? []) : f)),
  );
  const titles = blocks.map(isTitleCase);
  const people = new Set(
    kept.flatMap((list, i) =>
      titles[i] ? [] : list.filter(isPerson).map((f) => wordsOf(blocks[i] ?? '', f).join(' ')),
    ),
  );
  const whole = kept.map((list, i) =>
    list.map((f) => (isPerson(f) ? withoutOpener(f, blocks[i] ?? '', people) : f)),
  );
  const full = fullNames(blocks, whole, titles);
  return whole.map((list, i) => {
    const text = blocks[i] ?? '';
    const isKnown = (f: Found): boolean => !titles[i] || !isPerson(f) || full.has(surnameOf(text, f));
    return tie(list.filter(isKnown), text, full);
  });
}

const isPerson = (f: Found): boolean => f.type === 'person';
const wordsOf = (text: string, { from, to }: Found): string[] => text.slice(from, to).split(/\s+/);
const surnameOf = (text: string, f: Found): string => wordsOf(text, f).at(-1) ?? '';

/** Words that the story writes without a capital. */
function plainWords(blocks: readonly string[], common: ReadonlySet<string>): ReadonlySet<string> {
  const plain = new Set(common);
  for (const text of blocks)
    for (const [word] of text.matchAll(WORD)) if (/^\p{Ll}/u.test(word)) plain.add(word);
  return plain;
}

/** Surname → full name; none where the story's own text says the word before it gives the name. */
function fullNames(
  blocks: readonly string[],
  found: readonly (readonly Found[])[],
  titles: readonly boolean[],
): ReadonlyMap<string, string> {
  const full = new Map<string, string>();
  const said = new Set<string>();
  for (const [i, list] of found.entries()) {
    const text = blocks[i] ?? '';
    for (const f of titles[i] ? [] : list.filter(isPerson)) {
      const words = wordsOf(text, f);
      const surname = words.at(-1) ?? '';
      if (words.length < 2 || surname.length < SHORTEST_SURNAME || full.has(surname) || said.has(surname))
        continue;
      full.set(surname, words.join(' '));
    }
    if (i >= OPENING) for (const [word] of text.matchAll(WORD)) said.add(word);
  }
  return full;
}

/** "Selon Anna Roe" opens a sentence, and an office may stand before a name, where Anna Roe is a name of the story. */
function withoutOpener(f: Found, text: string, people: ReadonlySet<string>): Found {
  const words = wordsOf(text, f);
  for (let n = words.length - 2; n > 0; n--) {
    const name = words.slice(n).join(' ');
    const from = f.to - name.length;
    if (people.has(name) && text.slice(from, f.to) === name) return { ...f, from, value: name };
  }
  return f;
}

/** A headline of which most words are written like names: of no use to tell what is one. */
function isTitleCase(text: string): boolean {
  const words = text.match(WORD) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= LEAST_OF_TITLE && capital > words.length * MOST_CAPITAL;
}

/** The find as it may stand; null where it is no name. */
function keep(f: Found, text: string, plain: ReadonlySet<string>): Found | null {
  if (f.rule.startsWith('other.')) return f;
  const name = text.slice(f.from, f.to);
  if (/^\p{L}['’]/u.test(name) || ROMAN.test(name)) return null;
  const isPlain = (word: string): boolean => plain.has(lower(word)) && !PARTICLE.test(word);
  // the case ending of a Turkish name stands behind an apostrophe
  const to = f.to - (/['’]\p{Ll}+$/u.exec(name)?.[0].length ?? 0);
  let { from } = f;
  for (let word = /^\S+\s*/.exec(name); word; word = /^\S+\s*/.exec(text.slice(from, to))) {
    if (!/^\p{Ll}/u.test(word[0]) && !isPlain(word[0].trim())) break;
    from += word[0].length;
  }
  if (from >= to) return null;
  const words = text.slice(from, to).split(/\s+/);
  const isProper = words.every((word) => /^\p{Lu}/u.test(word) || PARTICLE.test(word));
  if (!isProper || isPlain(words.at(-1) ?? '')) return null;
  if (f.type === 'org' && words.length < 2 && !/^\p{Lu}{2,}$/u.test(words[0] ?? '')) return null;
  return from === f.from && to === f.to ? f : { ...f, from, to, value: text.slice(from, to) };
}

/** Single words that are the end of a full name are that person; others are nobody. */
function tie(list: readonly Found[], text: string, full: ReadonlyMap<string, string>): Found[] {
  const tied = list.flatMap((f) => {
    if (!isName(f)) return f;
    const name = wordsOf(text, f).join(' ');
    const whole = full.get(surnameOf(text, f));
    // a surname that the tagger takes for a place
    if (whole && !isPerson(f) && !name.includes(' ') && !f.rule.startsWith('other.'))
      return { ...f, type: 'person' as const, value: whole };
    if (!isPerson(f)) return f;
    if (whole && (name === surnameOf(text, f) || whole.endsWith(name)))
      return { ...f, from: withParticles(text, f.from, whole), value: whole };
    return name.includes(' ') ? { ...f, value: name } : [];
  });
  const names = tied.filter(isName);
  for (const word of text.matchAll(WORD)) {
    const at = { from: word.index, to: word.index + word[0].length };
    const whole = full.get(word[0]);
    if (!whole || names.some((n) => overlaps(n, at))) continue;
    at.from = withParticles(text, at.from, whole);
    tied.push(makeFound({ type: 'person', rule: 'other.surname', ...at, value: whole }));
  }
  return tied;
}

/** Where the surname at `from` begins with the small words that the full name has before it: "Von der Leyen". */
function withParticles(text: string, from: number, full: string): number {
  let start = from;
  for (const particle of full.split(' ').slice(1, -1).reverse()) {
    const before = text.slice(start - particle.length - 1, start);
    if (!PARTICLE.test(particle) || lower(before) !== `${particle} `) break;
    start -= before.length;
  }
  return start;
}
