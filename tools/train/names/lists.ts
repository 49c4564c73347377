/* The word lists a model is trained with: one folder a language, one file a list, entries one a line or parted by tabs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Entries by list, lists by file name; empty where there is no folder. */
export function readLists(language: string): string[][] {
  const folder = join(import.meta.dirname, 'lists', language);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const lines = readFileSync(join(folder, file), 'utf8').split('\n');
      const entries = lines
        .filter((line) => !line.startsWith('#'))
        .flatMap((line) => line.split(/[,，、\t]/));
      return [...new Set(entries.map((entry) => entry.trim()).filter(Boolean))];
    });
}
