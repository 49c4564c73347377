/* Bodies by their short forms: "Acme" is Acme Holdings Inc, "ESA" the Elmton Space Agency, "Elcen (ELC)" says so itself. */
import type { Found } from '../../../facts/fact';

export interface Bodies {
  /** The fullest name that begins with the same word; null where there is none. */
  alike(said: string): string | null;
  /** The name that a short form stands for, itself where it is whole; null where the story has none. */
  full(said: string): string | null;
}

const FIRM = 'inc|corp|corporation|ltd|limited|llc|plc|co|company|group|holdings?|ag|sa|nv|se';
/** What may be left off a company's name. */
const COMPANY = new RegExp(`^(?:\\s(?:${FIRM}))*$`);
/** What may be left off an organisation's: "Labour" is the Labour Party, but Acme is not the Acme Watch. */
const LEFT_OFF = new RegExp(
  `^(?:oration|s)?(?:\\s(?:${FIRM}|aerospace|airlines|airways|albion|and|atomics|association|athletic|bank|college|communications|democrats|diagnostics|electronics|entertainment|federation|foundation|hotspur|industries|institute|international|media|motors?|museum|networks|of|party|pharmaceuticals|robotics|rovers|semiconductors?|society|spa|systems|technolog(?:y|ies)|therapeutics|union|university|wanderers))*$`,
);

/** Without article, stops and letter case. */
export const plain = (name: string): string =>
  name
    .replace(/^the\s+/i, '')
    .replace(/[.,]/g, '')
    .toLowerCase();

/** What letters of a name an abbreviation takes: those of its capitals, small words left out or not. */
const initials = (name: string): string[] => {
  const words = name.split(/[\s-]+/).filter((w) => /^\p{L}/u.test(w));
  const letters = (some: readonly string[]) => some.map((w) => w[0]?.toUpperCase()).join('');
  return [letters(words.filter((w) => /^\p{Lu}/u.test(w))), letters(words)];
};

/** @param found One list a block. */
export function bodiesOf(blocks: readonly string[], found: readonly (readonly Found[])[]): Bodies {
  const orgs = found.map((list) => list.filter((f) => f.type === 'org'));
  const names = [...new Set(orgs.flat().map(nameOf))];
  const longest = new Map<string, string>();
  for (const name of names) {
    const key = firstWord(name);
    if (key && (longest.get(key)?.length ?? 0) < name.length) longest.set(key, name);
  }
  const told = new Map(orgs.flatMap((list, i) => toldIn(blocks[i] ?? '', list)));
  const alike = (said: string) => longest.get(firstWord(said)) ?? null;
  /** By itself it is what its letters stand for: of several names none. */
  const spelled = (said: string): string | null => {
    const those = names.filter((name) => name.includes(' ') && initials(name).includes(said));
    return those.length === 1 ? (those[0] ?? null) : null;
  };
  const full = (said: string): string | null => {
    const key = plain(said);
    const name = alike(said);
    const isShort = /^[A-Z]{2,6}$/.test(said);
    // "MIT" is not the MIT Museum, though "IBM" is IBM Corp
    if (
      name &&
      !(isShort && name === said) &&
      plain(name).startsWith(key) &&
      (isShort ? COMPANY : LEFT_OFF).test(plain(name).slice(key.length))
    )
      return name;
    return isShort ? spelled(said) : null;
  };
  return {
    alike,
    full(said) {
      const long = told.get(said);
      return long === undefined ? full(said) : (full(long) ?? long);
    },
  };
}

const nameOf = (f: Found): string => (typeof f.value === 'string' ? f.value : '');
const firstWord = (name: string): string => plain(name).split(' ')[0] ?? '';

/** "the Elmton Space Agency (ESA)", "ESA (Elmton Space Agency)": each short form with the name it is told beside. */
function toldIn(text: string, orgs: readonly Found[]): [string, string][] {
  return orgs.flatMap((f, k): [string, string][] => {
    const next = orgs[k + 1];
    if (!next || !/^\s\((?:the\s)?$/.test(text.slice(f.to, next.from)) || text[next.to] !== ')') return [];
    const [a, b] = [text.slice(f.from, f.to), text.slice(next.from, next.to)];
    const [long, short] = a.length > b.length ? [a, b] : [b, a];
    return /^\p{Lu}[\p{L}&.-]*\p{Lu}[\p{L}&.-]*$/u.test(short) && isTakenFrom(short, long)
      ? [[short, long]]
      : [];
  });
}

/** True where all letters of the short form stand in the name in their order, the first at its beginning. */
function isTakenFrom(short: string, long: string): boolean {
  const letters = long.toLowerCase().replace(/^the\s/, '');
  let at = -1;
  const all = short.toLowerCase().replace(/[^\p{L}]/gu, '');
  if (all[0] !== letters[0] || all.length * 2 > letters.length) return false;
  for (const letter of all) {
    at = letters.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
