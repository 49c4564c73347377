/*
 * A name that the tagger took now for this and now for that. One word is mostly one thing in a story: what it is most often, or, where
 * nobody is called so, the firm whose name begins with it. What stands beside a part of a name that the story has whole is of it.
 */
import type { FactType, Found } from '../../../facts/fact';
import { isName } from '../../../facts/refine';
import { near, patternOf } from '../../../text/near-letters';
import { overlaps } from '../../../text/span';
import { genderOf } from './gender';
import { isLeaders } from './leaders';
import { FIRST_NAMES, PLACES, TITLES } from './name-words';

const KNOWN: ReadonlySet<string> = new Set(PLACES);
const ONE_WORD = near(/^\p{Lu}[\p{L}’'-]*\p{Ll}$/u);
/** "In Senn", "Senn, Utah": that one is a place. */
const WHERE = /\b(?:in|near|at|from|to|of|outside)\s$/i;
const IN_STATE = near(/^,\s\p{Lu}/u);
/** What teams and firms are called behind the word that stands for them. */
const TEAM =
  /^\s(?:City|Town|Rovers|Wanderers|Albion|Athletic|Hotspur|FC|Airlines|Airways|Electronics|Energy|Entertainment|Games|Group|Holdings|Inc|Corp|Labs|Mining|Motors|Networks|Pharmaceuticals|Records|Research|Robotics|Semiconductors?|Software|Studios|Systems|Technolog(?:y|ies)|Therapeutics)\b(?!\s(?:Council|Hall|Court|Police|School))/;
const TITLED = patternOf(`(?<![\\p{L}])(?:${TITLES})\\.?\\s$`, 'u');
const WORD_BEFORE = near(/(?<![\p{L}’'-])(\p{Lu}[\p{L}’'-]*\s)$/u);
/** Only somebody is "who", or a team. */
const WHO = /^,\swho/;
/** Who reports for whom: Acme’s Tom Hale reported from Elmton. */
const REPORTS = /^\s(?:(?:reported|wrote)\sfrom|contributed\sto\sthis)\b/;
const GOES_ON = near(/^[\p{L}’'-]/u);
/** UTF-16 code units of text looked at before a name. */
const LOOK = 24;

type Counts = Map<FactType, number>;

/** What a story's names are made of. */
interface Known {
  readonly counts: ReadonlyMap<string, Counts>;
  /** Words of persons' names of several words, and words of those with a title or a "who". */
  readonly parts: ReadonlySet<string>;
  /** Persons' names of several words. */
  readonly persons: ReadonlySet<string>;
  /** Bodies' names of several words, by the first of them. */
  readonly bodies: ReadonlyMap<string, ReadonlySet<string>>;
}

function known(blocks: readonly string[], found: readonly (readonly Found[])[]): Known {
  const counts = new Map<string, Counts>();
  const parts = new Set<string>();
  const persons = new Set<string>();
  const bodies = new Map<string, Set<string>>();
  for (const [i, list] of found.entries())
    for (const f of list) {
      if (!isName(f)) continue;
      const text = blocks[i] ?? '';
      const said = text.slice(f.from, f.to);
      const own = counts.get(said) ?? new Map<FactType, number>();
      counts.set(said, own.set(f.type, (own.get(f.type) ?? 0) + 1));
      const space = said.indexOf(' ');
      if (f.type === 'org' && space > 0) {
        const first = said.slice(0, space);
        bodies.set(first, (bodies.get(first) ?? new Set()).add(said));
      }
      if (f.type !== 'person') continue;
      if (space > 0) {
        persons.add(said);
        for (const word of said.split(' ')) parts.add(word);
      } else if (
        TITLED.test(text.slice(Math.max(0, f.from - LOOK), f.from)) ||
        WHO.test(text.slice(f.to, f.to + 6))
      )
        parts.add(said);
    }
  return { counts, parts, persons, bodies };
}

/** The names of a story (one list a block), each word of one kind. */
export function withOneKind(
  blocks: readonly string[],
  found: readonly (readonly Found[])[],
): readonly (readonly Found[])[] {
  const story = known(blocks, found);
  const kinds = new Map<string, FactType>();
  for (const [said, own] of story.counts) {
    const kind = said.includes(' ') ? kindInFull(said, own) : kindOf(said, own, story);
    if (kind) kinds.set(said, kind);
  }
  return found.map((list, i) => {
    const text = blocks[i] ?? '';
    return lengthened(
      list.map((f) => {
        if (!isName(f)) return f;
        const said = text.slice(f.from, f.to);
        if (
          f.type === 'org' &&
          said.includes(' ') &&
          REPORTS.test(text.slice(f.to, f.to + LOOK)) &&
          (genderOf(said) || /['’]s\s$/.test(text.slice(Math.max(0, f.from - 3), f.from)))
        )
          return { ...f, type: 'person' };
        const kind = kinds.get(said);
        return kind && kind !== f.type && !(f.type === 'place' && isWhere(f, text, list))
          ? { ...f, type: kind }
          : f;
      }),
      text,
      story,
    );
  });
}

const isWhere = (f: Found, text: string, list: readonly Found[]): boolean =>
  WHERE.test(text.slice(Math.max(0, f.from - LOOK), f.from)) ||
  IN_STATE.test(text.slice(f.to, f.to + 3)) ||
  list.some((other) => other.type === 'place' && /^,?\s(?:and\s)?$/.test(text.slice(other.to, f.from)));

/** First names that are also the beginning of a body’s name: Al, Jo. */
const SHORT_FIRST = /^(?:Al|Bo|Cy|Jo|Mo|Vi) /;
/** "Ada Poole" taken for a firm and for somebody; what has no first name and is once a firm is one, unless it is mostly somebody. */
const kindInFull = (said: string, own: Counts): FactType | null => {
  const [persons = 0, orgs = 0] = [own.get('person'), own.get('org')];
  if (!persons || !orgs) return null;
  if (genderOf(said) !== null) return 'person';
  return orgs >= persons && !SHORT_FIRST.test(said) ? 'org' : null;
};

function kindOf(said: string, own: Counts, { parts, bodies }: Known): FactType | null {
  if (!ONE_WORD.test(said) || KNOWN.has(said)) return null;
  const [first, ...others] = [...own].sort((a, b) => b[1] - a[1]);
  const [kind, most] = first ?? (['place', 0] as const);
  const rest = others.reduce((sum, [, n]) => sum + n, 0);
  const isPerson = parts.has(said);
  // a town's team is called like the town
  const isMixed = rest > 0 && own.has('person') && most > 1 && most >= 2 * rest;
  // somebody is told of by the whole name; who never is, and is once taken for a firm, is one
  const isGiven = FIRST_NAMES.has(said) || genderOf(`${said} Roe`) !== null;
  if (own.has('person') && own.has('org') && !own.has('place')) {
    if (isPerson && !bodies.has(said)) return 'person';
    if (!isPerson && !isGiven && (own.get('org') ?? 0) >= (own.get('person') ?? 0)) return 'org';
  }
  if (isMixed && (kind === 'person' ? isPerson || genderOf(`${said} Roe`) !== null : !isPerson)) return kind;
  return own.has('person') &&
    !isPerson &&
    !FIRST_NAMES.has(said) &&
    !isLeaders(said) &&
    [...(bodies.get(said) ?? [])].some((name) => TEAM.test(name.slice(said.length)))
    ? 'org'
    : null;
}

/** "Hale" behind "Tom" where the story has a Tom Hale; "Senn" before "Gazette" where it has the Senn Gazette. */
function lengthened(list: readonly Found[], text: string, { persons, bodies }: Known): readonly Found[] {
  const taken = new Set<Found>();
  const isFree = (own: { from: number; to: number }, f: Found): boolean =>
    list.every((other) => other === f || !isName(other) || !overlaps(other, own));
  const out = list.map((f): Found => {
    if (!isName(f)) return f;
    const said = text.slice(f.from, f.to);
    if (said.includes(' ')) return f;
    if (f.type === 'person') {
      const first = WORD_BEFORE.exec(text.slice(Math.max(0, f.from - LOOK), f.from))?.[1] ?? '';
      const from = f.from - first.length;
      return first && persons.has(first + said) && isFree({ from, to: f.from }, f)
        ? { ...f, from, value: first + said }
        : f;
    }
    // a firm's product is called after it: Acme and the Acme Lens
    if (f.type === 'org') return f;
    const name = [...(bodies.get(said) ?? [])].find((n) => text.startsWith(n, f.from));
    if (!name || !isFree(f, f) || GOES_ON.test(text.slice(f.from + name.length))) return f;
    const to = f.from + name.length;
    for (const other of list)
      if (other !== f && isName(other) && other.from > f.from && other.to <= to) taken.add(other);
    return { ...f, type: 'org', to, value: name };
  });
  return taken.size ? out.filter((f) => !taken.has(f)) : out;
}
