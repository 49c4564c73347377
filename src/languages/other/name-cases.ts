/* "Michala Redla", "Владимиру Путину": in these languages a name stands in cases; all of one story are the one in the first case. */
import type { Found } from '../../facts/fact';
import { sharedStart } from './known-word';

const CASES: ReadonlySet<string> = new Set([
  'be',
  'bs',
  'cs',
  'hr',
  'lt',
  'lv',
  'mk',
  'pl',
  'ru',
  'sk',
  'sl',
  'sr',
  'uk',
]);
export const hasNameCases = (code: string): boolean => CASES.has(code);

/** Letters of an ending, and of a word before it. */
const LONGEST_ENDING = 4;
const SHORTEST_STEM = 3;
/** What the shorter form may end in where the other has another ending. */
const ENDING = /^(?:[aeiouyáéíóúýěůąęаеёиоуыэюяьйіїє]?|ая|яя|[иыоі]й)$/u;
/** Of a woman's surname beside a man's, which is no case of it. */
const WOMANS = /(?:ov(?:á|é|ou)|ow(?:a|ej|ą)|[sc]k(?:á|a|é|ou|iej|ą))$/u;

/** The same finds, people's values in the first case. */
export function inFirstCase(found: readonly (readonly Found[])[]): Found[][] {
  const counts = new Map<string, number>();
  for (const f of found.flat())
    if (f.type === 'person' && typeof f.value === 'string')
      counts.set(f.value, (counts.get(f.value) ?? 0) + 1);
  const names = [...counts.keys()].filter((name) => name.includes(' '));
  const first = new Map<string, string>();
  for (const name of names) {
    const same = names.filter((other) => areCases(name.split(' '), other.split(' ')));
    // the first case is the shortest, of equally long ones the commonest
    const [best = name] = same.sort(
      (a, b) => a.length - b.length || (counts.get(b) ?? 0) - (counts.get(a) ?? 0),
    );
    first.set(name, best);
  }
  return found.map((list) =>
    list.map((f) => {
      const value = f.type === 'person' && typeof f.value === 'string' ? first.get(f.value) : undefined;
      return value === undefined || value === f.value ? f : { ...f, value };
    }),
  );
}

/** Whether all words of two names are the same but for their endings. */
const areCases = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => areForms(word, b[i] ?? ''));

function areForms(a: string, b: string): boolean {
  if (a === b) return true;
  const stem = sharedStart([a, b]).length;
  if (stem < SHORTEST_STEM || Math.max(a.length, b.length) - stem > LONGEST_ENDING) return false;
  const [short = '', long = ''] = a.length < b.length ? [a, b] : [b, a];
  const rest = short.slice(stem);
  // Pavel, Pavla: a vowel goes, its consonant stays
  const isFleeting = /^[eеоo]\p{L}$/u.test(rest) && long.startsWith(rest.charAt(1), stem);
  return (isFleeting || ENDING.test(rest)) && WOMANS.test(long) === WOMANS.test(short);
}
