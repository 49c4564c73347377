/*
 * What has a person's surname and is not that person, or is: "Glasgow said" where the story has a James Glasgow, "President Marsh" who
 * is not his wife Ida Marsh, "Mr Hale" who is not Jane Hale.
 */
import type { Found } from '../../../facts/fact';
import { patternOf } from '../../../text/near-letters';
import { type Gender, genderByTitle, genderOf } from './gender';
import { isLeader, isLeaders, LEADS } from './leaders';
import { PLACES, SAY } from './name-words';
import { mayBeOne, nameWords } from './persons';

const KNOWN: ReadonlySet<string> = new Set(PLACES);
/** UTF-16 code units of text looked at before a name. */
const LOOK = 40;
const IN = /(?:^|[\s(“"])(?:[Ii]n|[Nn]ear|[Oo]utside|[Tt]hroughout|[Aa]cross)\s$/;
const OPENS = /^(?:In|Near|Outside|Throughout|Across)\s$|[.!?]\s(?:In|Near|Outside|Throughout|Across)\s$/;
/** Before a place that everybody knows. */
const OF_PLACE = /\b(?:in|at|to|from|near|outside|around|across|of|into|for|between|throughout|and|the)\s$/i;
const ACTS = patternOf(`^,?\\s(?:${SAY}|who|has|had|was|is)(?![\\p{L}])`, 'u');

const beforeOf = (text: string, f: Found): string => text.slice(Math.max(0, f.from - LOOK), f.from);

/** The surnames among `surnames` that the story's places of the same word are: it never says to be in such a place. */
export function surnamesForPlaces(
  blocks: readonly string[],
  found: readonly (readonly Found[])[],
  surnames: ReadonlySet<string>,
): ReadonlySet<string> {
  const persons = new Map<string, boolean>();
  for (const [i, list] of found.entries())
    for (const f of list) {
      const text = blocks[i] ?? '';
      const said = text.slice(f.from, f.to);
      if (f.type !== 'place' || !surnames.has(said)) continue;
      persons.set(said, (persons.get(said) ?? true) && mayBePerson(f, said, text));
    }
  return new Set([...persons].flatMap(([said, isPerson]) => (isPerson ? [said] : [])));
}

function mayBePerson(f: Found, said: string, text: string): boolean {
  const before = beforeOf(text, f);
  const behind = text.slice(f.to, f.to + 20);
  if (f.rule.startsWith('en.place.') && f.rule !== 'en.place.list') return false;
  // "Elmton Chief Minister"
  if (/^\s\p{Lu}\p{Ll}/u.test(behind) && !ACTS.test(behind)) return false;
  if (KNOWN.has(said)) return ACTS.test(behind) || !OF_PLACE.test(before);
  return !OPENS.test(before) && !(IN.test(before) && /^(?:[.,;:!?)]|$)/.test(behind));
}

const KIN =
  /\b(?:first lady|wife|husband|son|daughter|brother|sister|mother|father|widow|nephew|niece|cousin|uncle|aunt|grandson|granddaughter),?\s$/i;
const KIN_BEHIND =
  /^,\s(?:(?:his|her)\s(?:wife|husband|son|daughter|brother|sister|mother|father|widow)\b|(?:the\s)?(?:wife|husband|son|daughter|brother|sister|mother|father|widow)\sof\s)/;
const IN_OFFICE =
  /(?:^|[\s(“"])(President|PM|Prime Minister|Premier|Chancellor|King|Queen|Pope|Senator|Sen\.|Governor|Gov\.|Mayor|Justice|Judge)\s$/;

const IN_FULL: Readonly<Record<string, string>> = {
  PM: 'Prime Minister',
  'Sen.': 'Senator',
  'Gov.': 'Governor',
};
/** The office right before a name. */
function officeIn(before: string): string | null {
  const said = IN_OFFICE.exec(before)?.[1];
  return said ? (IN_FULL[said] ?? said) : null;
}

/** Told where a person stands of whom only the surname is said: the full names that are somebody else's. */
export type IsAnother = (f: Found, text: string, full: string) => boolean;

/** Relatives never stand for a surname that has an office, or that somebody named before them bears; nor does a woman for "Mr Hale". */
export function othersOf(blocks: readonly string[], found: readonly (readonly Found[])[]): IsAnother {
  const kin = new Set<string>();
  const inFull = new Set<string>();
  /** By full name: the office before it. */
  const official = new Map<string, string>();
  const inOffice = new Set<string>();
  const presidents = new Set<string>();
  /** By full name: Sir, Mrs. */
  const titled = new Map<string, Gender>();
  for (const [i, list] of found.entries())
    for (const [j, f] of list.entries()) {
      if (f.type !== 'person') continue;
      const text = blocks[i] ?? '';
      const said = text.slice(f.from, f.to);
      const before = beforeOf(text, f);
      const office = officeIn(before);
      if (!said.includes(' ')) {
        if (office) inOffice.add(said);
        if (before.endsWith('President ')) presidents.add(said);
      } else {
        // "Tom and Ida Roe": he is named first
        const other = list[j - 1];
        const isPair = other?.type === 'person' && text.slice(other.to, f.from) === ' and ';
        const first = isPair ? text.slice(other.from, other.to) : '';
        if (first && !first.includes(' ')) inFull.add(`${first} ${nameWords(said).at(-1)}`);
        inFull.add(said);
        if (office) official.set(said, office);
        if (KIN.test(before) || KIN_BEHIND.test(text.slice(f.to, f.to + 24))) kin.add(said);
        const gender = genderByTitle(before);
        if (gender) titled.set(said, gender);
      }
    }
  // "President Roe" in a story of Ida Roe and "her husband"; a governor or a minister is she herself
  const hasHusband = presidents.size > 0 && blocks.some((text) => text.includes('her husband'));
  for (const full of hasHusband ? inFull : [])
    if (genderOf(full) === 'she' && presidents.has(nameWords(full).at(-1) ?? '') && !official.has(full))
      kin.add(full);
  const named = [...inFull];
  /** Somebody of the same surname was named before. */
  const firstOf = (full: string): string | undefined => {
    const surname = nameWords(full).at(-1);
    return named.find((name) => nameWords(name).at(-1) === surname);
  };
  const isSecond = (full: string): boolean => {
    const first = firstOf(full);
    return first !== undefined && first !== full && !kin.has(first);
  };
  /** "President Roe": who is so called in full, else who leads a country, who has another office, or who was named first. */
  const holders = (surname: string, office: string): readonly string[] | null => {
    const all = named.filter((name) => nameWords(name).at(-1) === surname);
    const same = all.filter((name) => official.get(name) === office);
    if (same.length) return same;
    if (LEADS.test(office) && isLeaders(surname)) return all.filter((name) => isLeader(nameWords(name)));
    const others = all.filter((name) => official.has(name));
    const first = all.find((name) => !kin.has(name));
    return others.length ? others : first === undefined ? null : [first];
  };
  return (f, text, full) => {
    const said = text.slice(f.from, f.to);
    if (kin.has(full) && (inOffice.has(said) || isSecond(full))) return true;
    const office = officeIn(beforeOf(text, f));
    const who = office && holders(said, office);
    if (who && !who.some((name) => mayBeOne(nameWords(name), nameWords(full)))) return true;
    const byTitle = genderByTitle(beforeOf(text, f));
    const byName = byTitle && (genderOf(full) ?? titled.get(full));
    return Boolean(byName && byName !== byTitle);
  };
}
