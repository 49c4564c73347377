/* How each language's texts are read for tagging. Training and tagging both come here. */
import { readEnUnits } from './en-units.ts';
import type { UnitReader } from './units.ts';
import { enHashes, type UnitHashes, zhHashes } from './word-lists.ts';
import { readZhUnits } from './zh-units.ts';
import { type CutWords, cutTogether } from './zh-words.ts';

export interface Reader {
  readonly read: UnitReader;
  /** How the words of texts that follow one another are cut; absent where that is no work. */
  readonly cutTogether?: (texts: readonly string[]) => CutWords;
  readonly hashes: UnitHashes;
  /** Units of the shortest and of the longest entry with a class. */
  readonly sizes: readonly [number, number];
}

export const READERS: Readonly<Record<string, Reader>> = {
  zh: { read: readZhUnits, cutTogether, hashes: zhHashes, sizes: [2, 10] },
  en: { read: readEnUnits, hashes: enHashes, sizes: [1, 3] },
};
