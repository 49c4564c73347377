/* The entries with a class that a model is trained with: one file a language, one line a class, its name and its entries parted by tabs. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ClassedEntries, entryKey } from '../../../src/facts/names/word-classes.ts';
import type { UnitHashes } from '../../../src/facts/names/word-lists.ts';

/** Classes are numbered by line from 1; of entries with the same key the first counts. None where there is no file. */
export function readClasses(language: string, hashes: UnitHashes): ClassedEntries {
  const file = join(import.meta.dirname, 'classes', `${language}.txt`);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const known = new Map<number, { number: number; size: number }>();
  lines.forEach((line, i) => {
    for (const entry of line.split('\t').slice(1)) {
      const units = hashes(entry);
      const key = entryKey(units);
      if (!known.has(key)) known.set(key, { number: i + 1, size: units.length });
    }
  });
  const sorted = [...known].sort((a, b) => a[0] - b[0]);
  return {
    keys: Int32Array.from(sorted, ([key]) => key),
    classes: Uint8Array.from(sorted, ([, entry]) => entry.number),
    sizes: Uint8Array.from(sorted, ([, entry]) => entry.size),
  };
}
