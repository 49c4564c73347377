/* What is learnt from: the texts with their customs made one, what is known of words, and the features of every unit as rows of weights. */
import { READERS, type Reader } from '../../../src/facts/names/readers.ts';
import type { WordKnowledge } from '../../../src/facts/names/units.ts';
import { type ClassedEntries, WordClasses } from '../../../src/facts/names/word-classes.ts';
import { WordLists } from '../../../src/facts/names/word-lists.ts';
import { readClasses } from './classes.ts';
import { applyCustoms } from './customs.ts';
import { type Examples, makeExamples, readRecords, type TextRecord } from './examples.ts';
import { numberFeatures, toRows } from './feature-ids.ts';
import { type Fold, loadFold } from './folds.ts';
import { readLists } from './lists.ts';

export interface TaskOptions {
  readonly files: readonly string[];
  readonly language: string;
  /** Takes each so many-th line only. */
  readonly every: number;
  /** Places where a feature must stand to count. */
  readonly least: number;
  /** No word lists, no classes of words. */
  readonly bare: boolean;
}

export interface Task {
  readonly fold: Fold;
  readonly records: readonly TextRecord[];
  readonly reader: Reader;
  readonly lists: readonly (readonly string[])[];
  readonly entries: ClassedEntries;
  readonly words: WordKnowledge;
  readonly examples: Examples;
  /** Key by row of weights. */
  readonly keys: Int32Array;
}

export async function readTask({ files, language, every, least, bare }: TaskOptions): Promise<Task> {
  const reader = READERS[language];
  if (!reader) throw new RangeError(`no reader for names in '${language}'`);
  const fold = await loadFold(language);
  const lists = bare ? [] : readLists(language);
  const surnames = new Set(lists.flat().filter((entry) => entry.length === 1));
  const records = files
    .flatMap(readRecords)
    .filter((_, i) => i % every === 0)
    .map((r) => applyCustoms(language, { ...r, text: fold(r.text) }, surnames));
  const entries = bare
    ? { keys: new Int32Array(), classes: new Uint8Array(), sizes: new Uint8Array() }
    : readClasses(language, reader.hashes);
  const words = {
    lists: new WordLists(lists, reader.hashes),
    classes: new WordClasses(entries, ...reader.sizes),
  };
  const seen = makeExamples(records, reader.read, words);
  const { rows, keys } = numberFeatures(seen, least);
  return { fold, records, reader, lists, entries, words, examples: toRows(seen, rows), keys };
}
