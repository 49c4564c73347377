/* The persons of a story by their names: which of them a mention means. Two who share a surname stay two. */
import { genderOf } from './gender';

export interface Persons {
  /**
   * The fullest name of the person meant; null where nobody of the story bears these words. Asked in reading order: a surname that
   * several bear means whoever was last named in full. `isAnother` leaves out full names that a surname alone does not mean here.
   */
  meant(said: string, isAnother?: (full: string) => boolean): string | null;
}

/** The words of a name without Jr., III; a king's number stays: Charles III. */
export const nameWords = (name: string): string[] => {
  const words = name.split(/\s+/);
  const own = words.filter((w) => !/^(?:Jr\.?|Sr\.?|I{2,3})$/.test(w));
  return own.length > 1 ? own : words;
};

/** Without accents: a paper may leave them out. */
const bare = (words: readonly string[]): string[] =>
  words.map((w) => (/^[\x20-\x7e]*$/.test(w) ? w : w.normalize('NFD').replace(/\p{M}/gu, '')));

/** For short. */
const NICKNAMES: Readonly<Record<string, string>> = {
  Alex: 'Alexander',
  Andy: 'Andrew',
  Ben: 'Benjamin',
  Bill: 'William',
  Bob: 'Robert',
  Charlie: 'Charles',
  Chuck: 'Charles',
  Dan: 'Daniel',
  Dave: 'David',
  Debbie: 'Deborah',
  Don: 'Donald',
  Doug: 'Douglas',
  Ed: 'Edward',
  Greg: 'Gregory',
  Jeff: 'Jeffrey',
  Jenny: 'Jennifer',
  Jerry: 'Gerald',
  Jim: 'James',
  Joe: 'Joseph',
  Jon: 'Jonathan',
  Josh: 'Joshua',
  Ken: 'Kenneth',
  Larry: 'Lawrence',
  Liz: 'Elizabeth',
  Matt: 'Matthew',
  Mike: 'Michael',
  Nick: 'Nicholas',
  Pat: 'Patrick',
  Phil: 'Philip',
  Ray: 'Raymond',
  Rick: 'Richard',
  Rob: 'Robert',
  Ron: 'Ronald',
  Sam: 'Samuel',
  Steve: 'Steven',
  Ted: 'Edward',
  Tim: 'Timothy',
  Tom: 'Thomas',
  Tony: 'Anthony',
  Vince: 'Vincent',
  Will: 'William',
  Zach: 'Zachary',
};
const isShort = (a: string, b: string): boolean => Object.hasOwn(NICKNAMES, a) && NICKNAMES[a] === b;

const sameWord = (a: string, b: string): boolean =>
  a === b ||
  isShort(a, b) ||
  isShort(b, a) ||
  (/^\p{Lu}\.?$/u.test(a) && a[0] === b[0]) ||
  (/^\p{Lu}\.?$/u.test(b) && a[0] === b[0]);

const PARTICLE = /^(?:abu|al|ben|bin|da|de|del|della|den|der|di|dos|du|el|ibn|la|le|van|von)$/i;
/** "Von der Lee" of "Ida von der Lee", "Hawk Poole" of "Ida Hawk Poole", the last two of four: all words of a surname of several. */
const isSurname = (short: readonly string[], long: readonly string[]): boolean =>
  (short.slice(0, -1).some((w) => PARTICLE.test(w)) ||
    (short.length === 2 &&
      long.length >= 3 &&
      genderOf(short.join(' ')) === null &&
      (long.length === 4 || genderOf(long.slice(0, 1).concat('Roe').join(' ')) !== null))) &&
  long.slice(-short.length).join(' ').toLowerCase() === short.join(' ').toLowerCase();

/**
 * "J. Roe" and "Jane Roe", "Jane Roe" and "Jane Ellen Roe" may be one person, "Kim Jong-un" and "Kim Jong Un" are; "John Roe" is
 * another. By the words of their names.
 */
export function mayBeOne(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length > b.length ? [b, a] : [a, b];
  const [last, end] = [short.at(-1), long.at(-1)];
  if (last !== end)
    return short.length > 1 && /-/.test(`${last}${end}`) && onlyLetters(short) === onlyLetters(long);
  if (short.length < 2) return true;
  let i = 0;
  for (const word of long) if (i < short.length && sameWord(short[i] ?? '', word)) i++;
  return (i === short.length && sameWord(short[0] ?? '', long[0] ?? '')) || isSurname(short, long);
}
/** "Hale" is Ida el-Hale, too. */
const ARTICLE = /^(?:al|el)-(?=\p{Lu})/iu;
const onlyLetters = (words: readonly string[]): string => words.join('').replaceAll('-', '').toLowerCase();

/** The first letters of a name's words. */
const lettersOf = (words: readonly string[]): string =>
  words.flatMap((w) => w.split('-').map((part) => part.charAt(0).toUpperCase())).join('');

interface Name {
  readonly name: string;
  /** Without accents. */
  readonly words: readonly string[];
}

/** Two people without a mark between them, each of whom the story names. */
const isTwo = (words: readonly string[], names: ReadonlyMap<string, number>): boolean =>
  words.length === 4 && names.has(words.slice(0, 2).join(' ')) && names.has(words.slice(2).join(' '));

/** @param names of persons as the story says them, in reading order; those of one word tell nothing and may be among them */
export function personsOf(names: readonly string[]): Persons {
  const full: Name[] = [];
  const all = new Map<string, number>();
  for (const name of names) all.set(name, (all.get(name) ?? 0) + 1);
  for (const name of names) {
    const words = bare(nameWords(name));
    if (words.length < 2 || (all.get(name) === 1 && isTwo(words, all))) continue;
    const known = full.findIndex((f) => mayBeOne(f.words, words));
    if (known < 0) full.push({ name, words });
    else if (name.length > (full[known]?.name.length ?? 0)) full[known] = { name, words };
  }
  const named: Name[] = [];
  const lastNamed = (bearers: readonly Name[]): string | null =>
    (named.findLast((n) => bearers.includes(n)) ?? bearers[0])?.name ?? null;
  return {
    meant(said, isAnother) {
      const words = bare(nameWords(said));
      // "RFK Jr.", "MBS"
      const letters = /^(\p{Lu}{3,4})(?:\s[JS]r\.?)?$/u.exec(said)?.[1];
      const spelled = letters ? full.filter((f) => lettersOf(f.words) === letters) : [];
      if (spelled.length === 1) return spelled[0]?.name ?? null;
      if (words.length > 1) {
        const who = full.find((f) => mayBeOne(f.words, words));
        if (who) named.push(who);
        return who?.name ?? null;
      }
      const bearers = full.filter(
        (f) => f.words.at(-1)?.replace(ARTICLE, '') === words[0]?.replace(ARTICLE, ''),
      );
      const bySurname = isAnother ? bearers.filter((f) => !isAnother(f.name)) : bearers;
      if (bearers.length) {
        const who = bySurname.length ? lastNamed(bySurname) : null;
        const one = bySurname.length < bearers.length && full.find((f) => f.name === who);
        if (one) named.push(one);
        return who;
      }
      // a first name, or one in the middle, stands for a person only where one person of the story bears it
      const byFirst = full.filter((f) => f.words[0] === words[0]);
      // "Ellen" beside Jane Ellen Roe may be another
      const isGiven = (name = ''): boolean => genderOf(`${name} Roe`) !== null;
      const within = (f: Name): boolean =>
        f.words.includes(words[0] ?? '') && !(isGiven(words[0]) && isGiven(f.words[0]));
      const byAny = byFirst.length ? byFirst : full.filter(within);
      return byAny.length === 1 ? (byAny[0]?.name ?? null) : null;
    },
  };
}
