/*
 * A person of two characters or of three? Nothing in Chinese tells where a name ends (李简要把 …), but the story does, as it has the name
 * again and again: what follows it nearly every time belongs to it, what follows it once does not.
 */
import type { Found } from '../../../facts/fact';
import { SURNAMES } from './surnames';

/** How many times as often as the longer the shorter must stand in the story to be the name. */
const FAR_MORE = 4;
/** In how many places the shorter must have been taken for a person. */
const KNOWN = 3;

/** The persons of a story (one list of finds a block; folded texts) with the lengths that the whole story bears out. */
export function withSteadyLengths(texts: readonly string[], found: readonly (readonly Found[])[]): Found[][] {
  const short = new Map<string, number>();
  const long = new Set<string>();
  for (const [i, list] of found.entries())
    for (const f of list) {
      const said = (texts[i] ?? '').slice(f.from, f.to);
      if (f.type !== 'person' || !SURNAMES.has(said.charAt(0))) continue;
      if (said.length === 2) short.set(said, (short.get(said) ?? 0) + 1);
      if (said.length === 3) long.add(said);
    }
  const cut = new Set<string>();
  const grown = new Map<string, string>();
  for (const name of long) {
    const stem = name.slice(0, 2);
    const known = short.get(stem);
    if (known === undefined || name.endsWith('某')) continue;
    const stems = occurrences(texts, stem);
    const names = occurrences(texts, name);
    if (names === stems) grown.set(stem, name);
    else if (known >= KNOWN && stems >= FAR_MORE * names) cut.add(name);
  }
  if (cut.size === 0 && grown.size === 0) return found.map((list) => [...list]);
  return found.map((list, i) => {
    const text = texts[i] ?? '';
    return list.map((f): Found => {
      const said = text.slice(f.from, f.to);
      if (f.type !== 'person') return f;
      if (cut.has(said)) return { ...f, to: f.to - 1, value: said.slice(0, 2) };
      const whole = grown.get(said);
      return whole === undefined ? f : { ...f, to: f.from + whole.length, value: whole };
    });
  });
}

function occurrences(texts: readonly string[], words: string): number {
  let count = 0;
  for (const text of texts)
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) count++;
  return count;
}
