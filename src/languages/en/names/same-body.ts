/* Bodies by their short forms: "Acme" is Acme Holdings Inc, "ESA" the Elmton Space Agency, "Elcen (ELC)" says so itself. */
import type { Found } from '../../../facts/fact';
import { standInOrder } from '../../../text/in-order';
import { near, patternOf } from '../../../text/near-letters';

export interface Bodies {
  /** The fullest name that begins with the same word; null where there is none. */
  alike(said: string): string | null;
  /** The fullest name that begins so and goes on with what may be left off (Group, Airlines); null where the story has none. */
  whole(said: string): string | null;
  /** The name that a short form stands for, itself where it is whole; null where the story has none. */
  full(said: string): string | null;
}

const FIRM = 'inc|corp|corporation|ltd|limited|llc|plc|co|company|group|holdings?|ag|sa|nv|se';
/** What may be left off a company's name. */
const COMPANY = patternOf(`^(?:\\s(?:${FIRM}))*$`);
/** What may be left off an organisation's: "Labour" is the Labour Party, but Acme is not the Acme Watch. */
const LEFT_OFF = patternOf(
  `^(?:oration|s)?(?:\\s(?:${FIRM}|aerospace|airlines|airways|albion|and|atomics|association|athletic|bank|college|communications|democrats|diagnostics|electronics|entertainment|federation|foundation|hotspur|industries|institute|international|media|motors?|museum|networks|of|party|pharmaceuticals|robotics|rovers|semiconductors?|society|spa|systems|technolog(?:y|ies)|therapeutics|union|university|wanderers))*$`,
);

/** Without article, stops and letter case. */
const plain = (name: string): string =>
  name
    .replace(/^the\s+/i, '')
    .replace(/[.,]/g, '')
    .toLowerCase();

/**
 * What letters of a name an abbreviation takes: those of its capitals, small words left out or not; those of the Department or Ministry
 * left out (HHS); those behind "and" (CDC).
 */
function initials(name: string): ReadonlySet<string> {
  const words = name
    .replace(/^[Tt]he\s/, '')
    .replace(/\./g, '')
    .split(/[\s-]+/)
    .filter((w) => /^\p{L}/u.test(w));
  const letters = (some: readonly string[]) =>
    some.map((w) => (/^(?:US|UK|UN|EU)$/.test(w) ? w : w.charAt(0).toUpperCase())).join('');
  const capital = (some: readonly string[]) => letters(some.filter((w) => /^\p{Lu}/u.test(w)));
  const own = /^(?:Department|Ministry|Office)$/.test(words[0] ?? '') ? words.slice(1) : words;
  const and = words.lastIndexOf('and');
  const all = [capital(words), letters(words), capital(own)];
  if (and > 3) all.push(capital(words.slice(0, and)));
  return new Set(all);
}

/** The end of a firm's name that nobody leaves standing without the rest: "Senn" is Senn Coal & Co. */
const FIRM_END = /\s(?:& Co|Inc|Corp|Corporation|Ltd|LLC|PLC|plc|Group|Holdings)\.?$/;
/** A firm's part, not what it is called for short. */
const SUBSIDIARY = near(
  /\s(?:Africa|Americas?|Asia|Australia|Bank|Canada|Capital|China|Europe|Financial|France|Germany|India|International|Japan|Media|Pacific|UK|USA?|Ventures)(?![\p{L}])/u,
);
/** No firm by itself, but many begin so. */
const GENERIC =
  /^(?:american|bank|british|central|china|city|eastern|european|federal|first|general|global|international|national|new|north|northern|pacific|royal|south|southern|state|united|university|us|western|world)$/;
/** What a story calls its one body of that kind: the Commission, United. */
const HEAD =
  /^(?:Academy|Agency|Association|Bank|Board|City|Commission|Council|Department|Federation|Foundation|Institute|Ministry|Office|Society|Union|United|University)$/;
/** By other names than its own. */
const CALLED: Readonly<Record<string, string>> = { fed: 'federal reserve' };

/** "Department of the Senn", "US Senn Department": one name for both. */
const officeOf = (name: string): string | null => {
  const own = plain(name).replace(/^(?:us|uk)\s/, '');
  const [, kind, of] = /^(department|ministry) (?:of|for) (?:the )?(.+)$/.exec(own) ?? [];
  return kind
    ? `${of?.replace(/ affairs$/, '')} ${kind}`
    : /\s(?:department|ministry)$/.test(own)
      ? own
      : null;
};

/** @param found One list a block. */
export function bodiesOf(blocks: readonly string[], found: readonly (readonly Found[])[]): Bodies {
  const orgs = found.map((list) => list.filter((f) => f.type === 'org'));
  const names = [...new Set(orgs.flat().map(nameOf))].filter(Boolean);
  const byFirst = new Map<string, string[]>();
  // the longest first, of equals none in capitals
  for (const name of names.sort(
    (a, b) => b.length - a.length || Number(isShouted(a)) - Number(isShouted(b)),
  )) {
    const alike = byFirst.get(firstWord(name));
    if (alike) alike.push(name);
    else byFirst.set(firstWord(name), [name]);
  }
  const told = new Map(orgs.flatMap((list, i) => toldIn(blocks[i] ?? '', list)));
  const alike = (said: string): readonly string[] => byFirst.get(firstWord(said)) ?? [];
  /** Of several names that would do none is meant. */
  const only = (some: readonly string[]): string | null => (some.length === 1 ? (some[0] ?? null) : null);
  let short: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  const whole = (said: string): string | null => {
    const isShort = isInitials(said);
    // "MIT" is not the MIT Museum, though "IBM" is IBM Corp; by itself it is what its letters stand for
    const left = isShort ? COMPANY : LEFT_OFF;
    const [key, those] = [plain(said), isShort ? alike(said).filter((name) => name !== said) : alike(said)];
    return (
      those.find((name) => plain(name).startsWith(key) && left.test(plain(name).slice(key.length))) ?? null
    );
  };
  /** "Senn's Supreme Court": another than the country's of the story. */
  const isOwned = (said: string): boolean =>
    blocks.some((text) => text.includes(`’s ${said}`) || text.includes(`'s ${said}`));
  const full = (said: string): string | null => {
    const name = whole(said);
    if (name !== null && name !== said) return name;
    if (isInitials(said)) {
      short ??= new Map(names.filter((name) => name.includes(' ')).map((name) => [name, initials(name)]));
      const long = [...short].flatMap(([name, letters]) => (letters.has(said) ? [whole(name) ?? name] : []));
      return only([...new Set(long)]);
    }
    const key = plain(said);
    const office = officeOf(said);
    return (
      (office ? names.find((name) => officeOf(name) === office) : null) ??
      (said.includes(' ') && !isOwned(said) ? ofCountry(names, said) : null) ??
      (HEAD.test(said) ? only(names.filter((name) => isOf(name, said))) : null) ??
      (GENERIC.test(key)
        ? null
        : only(
            alike(said).filter(
              (name) => FIRM_END.test(name) && !SUBSIDIARY.test(name) && plain(name).startsWith(`${key} `),
            ),
          )) ??
      names.find((name) => plain(name) === CALLED[key]) ??
      name
    );
  };
  const known = new Map<string, string | null>();
  return {
    alike: (said) => alike(said)[0] ?? null,
    whole,
    full(said) {
      let name = known.get(said);
      if (name === undefined) {
        const long = told.get(said);
        name = long === undefined ? full(said) : (full(long) ?? long);
        known.set(said, name);
      }
      return name;
    },
  };
}

const isShouted = (name: string): boolean => name === name.toUpperCase();
const isInitials = (said: string): boolean => /^[A-Z]{2,6}$/.test(said);

/** "Supreme Court" is the U.S. Supreme Court, where the story has no other. */
function ofCountry(names: readonly string[], said: string): string | null {
  const [first, ...others] = names.filter((name) => name.endsWith(` ${said}`));
  if (names.some((name) => name.startsWith(`${said} of `))) return null;
  return first && !others.length && COUNTRY.test(first.slice(0, -said.length)) ? first : null;
}
const COUNTRY = near(
  /^(?:(?:The|the)\s)?(?:U\.?S\.?|U\.?K\.?|U\.?N\.?|United\s(?:States|Nations)|(?!Christian|Libertarian|Presbyterian)\p{Lu}\p{Ll}+(?:ese|ian|ish|rican|ean|ench))\s$/u,
);

/** The Elmton Commission, the Commission of Elmton. */
const isOf = (name: string, head: string): boolean =>
  (name.endsWith(` ${head}`) && !/\s(?:of|for)\s/.test(name)) ||
  name.startsWith(`${head} of `) ||
  name.startsWith(`${head} for `);

const nameOf = (f: Found): string => (typeof f.value === 'string' ? f.value : '');
const firstWord = (name: string): string => plain(name).split(' ')[0] ?? '';

/** "the Elmton Space Agency (ESA)", "ESA (Elmton Space Agency)": each short form with the name it is told beside. */
function toldIn(text: string, orgs: readonly Found[]): [string, string][] {
  return orgs.flatMap((f, k): [string, string][] => {
    const next = orgs[k + 1];
    if (!next || !/^\s\((?:the\s)?$/.test(text.slice(f.to, next.from)) || text[next.to] !== ')') return [];
    const [a, b] = [text.slice(f.from, f.to), text.slice(next.from, next.to)];
    const [long, short] = a.length > b.length ? [a, b] : [b, a];
    return SHORT.test(short) && isTakenFrom(short, long) ? [[short, long]] : [];
  });
}

/** A short form in letters: IMF, R&D. */
const SHORT = near(/^\p{Lu}[\p{L}&.-]*\p{Lu}[\p{L}&.-]*$/u);

/** True where all letters of the short form stand in the name in their order, the first at its beginning. */
function isTakenFrom(short: string, long: string): boolean {
  const letters = long.toLowerCase().replace(/^the\s/, '');
  const all = short.toLowerCase().replace(/[^\p{L}]/gu, '');
  return all[0] === letters[0] && all.length * 2 <= letters.length && standInOrder(all, letters);
}
