/* Short forms tied to the story's fullest name: "Roe" and "Mr Roe" are Jane Roe; "the ministry" is the Ministry of Health. */
import type { Found } from '../../../facts/fact';
import { TITLES } from './name-words';

const words = (name: string): string[] =>
  name.split(/\s+/).filter((w) => !/^(?:Jr\.?|Sr\.?|I{2,3})$/.test(w));
const lastWord = (name: string): string => words(name).at(-1) ?? name;
const plain = (name: string): string =>
  name
    .replace(/^the\s+/i, '')
    .replace(/[.,]/g, '')
    .toLowerCase();

/** Each name's value is the fullest form in the story; surnames standing alone that no rule saw are added. */
export function tieNames(blocks: readonly string[], all: readonly (readonly Found[])[]): Found[][] {
  const found = all.map((list, i) =>
    list.map((f) => withoutTitle(f, blocks[i] ?? '')).filter((f) => f.to > f.from),
  );
  const people = new Map<string, string>();
  const orgs = new Map<string, string>();
  const places = new Set<string>();
  for (const list of found)
    for (const f of list) {
      const name = typeof f.value === 'string' ? f.value : '';
      if (f.type === 'place') places.add(name);
      if (f.type === 'person' && words(name).length > 1) remember(people, lastWord(name), name);
      if (f.type === 'org') remember(orgs, plain(name).split(' ')[0] ?? '', name);
    }
  const firsts = firstNames(people);
  return found.map((list, i) => {
    const text = blocks[i] ?? '';
    const named = list.map((f): Found => {
      const said = text.slice(f.from, f.to);
      if (f.type === 'person')
        return { ...f, value: people.get(lastWord(said)) ?? firsts.get(said) ?? f.value ?? said };
      // a surname that the tagger took for something else
      if (f.type === 'org' && people.has(said) && !(orgs.get(plain(said)) ?? '').includes(' '))
        return { ...f, type: 'person', value: people.get(said) ?? said };
      if (f.type === 'org') return { ...f, value: fullOrg(said, orgs) ?? f.value ?? said };
      if (f.type === 'place') return { ...f, value: f.value ?? said };
      return f;
    });
    return [...named, ...missed(text, named, people, places)];
  });
}

const TITLE = new RegExp(`^(?:(?:${TITLES})(?:\\.|\\b)\\s*)+`, 'u');

/** "Mr Roe" → "Roe": a title is no part of a name (but "King" alone may be one). */
function withoutTitle(f: Found, text: string): Found {
  if (f.type !== 'person') return f;
  const said = text.slice(f.from, f.to);
  const title = TITLE.exec(said)?.[0] ?? '';
  if (!title || (title.length === said.length && !/^(?:Mr|Mrs|Ms|Dr)\.?$/.test(said)))
    return { ...f, value: f.value ?? said };
  return { ...f, from: f.from + title.length, value: said.slice(title.length) };
}

const remember = (map: Map<string, string>, key: string, name: string): void => {
  if (key && (map.get(key)?.length ?? 0) < name.length) map.set(key, name);
};

/** A first name stands for a person only where one person of the story bears it. */
function firstNames(people: ReadonlyMap<string, string>): Map<string, string> {
  const firsts = new Map<string, string>();
  const twice = new Set<string>();
  for (const name of people.values()) {
    const first = words(name)[0] ?? '';
    if (firsts.has(first)) twice.add(first);
    firsts.set(first, name);
  }
  for (const name of twice) firsts.delete(name);
  return firsts;
}

/** "Acme" → "Acme Holdings Inc"; initials → the name they stand for. */
function fullOrg(said: string, orgs: ReadonlyMap<string, string>): string | null {
  const key = plain(said);
  const full = orgs.get(key.split(' ')[0] ?? '');
  if (full && plain(full).startsWith(key)) return full;
  if (/^[A-Z]{2,6}$/.test(said))
    for (const name of orgs.values()) {
      const initials = name
        .split(/\s+/)
        .filter((w) => /^\p{Lu}/u.test(w))
        .map((w) => w[0])
        .join('');
      if (initials === said) return name;
    }
  return null;
}

function missed(
  text: string,
  list: readonly Found[],
  people: ReadonlyMap<string, string>,
  places: ReadonlySet<string>,
): Found[] {
  const more: Found[] = [];
  if (!people.size) return more;
  for (const m of text.matchAll(/(?<![\p{L}\d'’-])\p{Lu}[\p{L}'’-]*\p{Ll}(?![\p{L}])/gu)) {
    const said = m[0].replace(/['’]s$/, '');
    const full = people.get(said);
    if (!full || places.has(said)) continue;
    const [from, to] = [m.index, m.index + said.length];
    if (list.some((f) => f.type !== 'quote' && f.type !== 'work' && f.from < to && from < f.to)) continue;
    // part of another name: "Roe Street", "Mary Roe"
    if (
      /^\s\p{Lu}\p{Ll}/u.test(text.slice(to, to + 3)) ||
      (/\p{Lu}\p{Ll}+\s$/u.test(text.slice(Math.max(0, from - 12), from)) &&
        !/(?:^|[.!?”"]\s+)\p{Lu}\p{Ll}+\s$/u.test(text.slice(Math.max(0, from - 14), from)))
    )
      continue;
    more.push({
      type: 'person',
      rule: 'en.person.surname',
      value: full,
      unit: null,
      approximate: false,
      role: null,
      speaker: null,
      implied: [],
      from,
      to,
    });
  }
  return more;
}
