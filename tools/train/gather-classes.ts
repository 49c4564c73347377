/*
 * `npm run gather:classes`: makes the entries with a class that name models are trained with (`names/classes/<language>.txt`) from
 * openly licensed packages installed in a folder of one's own. Which, and under what terms: public/models/README.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gatherEn } from './names/gather/en.ts';

/** What the file of classes may hold: one byte tells the class. */
const MOST_CLASSES = 255;
const GATHERERS = { en: gatherEn };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { language: { type: 'string' } },
});
const language = values.language as keyof typeof GATHERERS;
const [folder] = positionals;
if (!folder || !GATHERERS[language]) {
  console.error('usage: node tools/train/gather-classes.ts FOLDER_OF_PACKAGES --language en');
  process.exit(2);
}

const byClass = new Map<string, string[]>();
for (const [entry, name] of await GATHERERS[language](join(folder, 'node_modules'))) {
  const entries = byClass.get(name) ?? [];
  byClass.set(name, entries);
  entries.push(entry);
}
const lines = [...byClass]
  .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
  .slice(0, MOST_CLASSES)
  .map(([name, entries]) => [name, ...entries.sort()].join('\t'));
const out = join(import.meta.dirname, 'names', 'classes', `${language}.txt`);
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, `${lines.join('\n')}\n`);
console.error(
  `${out}: ${lines.length} classes, ${lines.join('\t').split('\t').length - lines.length} entries`,
);
