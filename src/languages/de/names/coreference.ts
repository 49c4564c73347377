/* Surnames alone, tied to the story's fullest name: "Vogt", "Vogts" after "Lena Vogt". */
import { type Found, makeFound } from '../../../facts/fact';
import { overlaps } from '../../../text/span';

/** Adds bare surnames of people whom the story names in full, and gives every mention its fullest name. */
export function tieNames(blocks: readonly string[], found: readonly (readonly Found[])[]): Found[][] {
  const full = fullNames(found);
  return blocks.map((text, block) => {
    const list = (found[block] ?? []).map((f) => named(f, full));
    const more: Found[] = [];
    for (const [surname, name] of full) {
      const pattern = new RegExp(
        `(?<![\\p{L}-])(?:${name.replaceAll('.', '\\.')}|${surname})(?=s?(?![\\p{L}-]))`,
        'gu',
      );
      for (const match of text.matchAll(pattern)) {
        const at = { from: match.index, to: match.index + match[0].length };
        if ([...list, ...more].some((f) => f.type !== 'quote' && overlaps(f, at))) continue;
        more.push(makeFound({ type: 'person', rule: 'de.coreference', ...at, value: name }));
      }
    }
    return [...list, ...more].sort((a, b) => a.from - b.from);
  });
}

/** Surname → full name, of surnames that belong to one person only. */
function fullNames(found: readonly (readonly Found[])[]): Map<string, string> {
  const names = new Map<string, string | null>();
  for (const f of found.flat()) {
    if (f.type !== 'person' || typeof f.value !== 'string' || !/^\p{L}[\p{L} .’-]+$/u.test(f.value)) continue;
    const parts = f.value.split(' ');
    const surname = parts.at(-1) ?? '';
    if (parts.length < 2 || surname.length < 3) continue;
    const known = names.get(surname);
    names.set(surname, known === undefined || known === f.value ? f.value : null);
  }
  return new Map([...names].flatMap(([s, n]) => (n === null ? [] : [[s, n] as const])));
}

function named(f: Found, full: ReadonlyMap<string, string>): Found {
  if (f.type !== 'person' || typeof f.value !== 'string' || f.value.includes(' ')) return f;
  return { ...f, value: full.get(f.value) ?? f.value };
}
