/* How each language's texts are read for tagging. Training and tagging both come here. */
import { readEnUnits } from './en-units.ts';
import type { UnitReader } from './units.ts';
import { enHashes, type UnitHashes, zhHashes } from './word-lists.ts';
import { readZhUnits } from './zh-units.ts';

export interface Reader {
  readonly read: UnitReader;
  readonly hashes: UnitHashes;
  /** Units of the shortest and of the longest entry with a class. */
  readonly sizes: readonly [number, number];
}

export const READERS: Readonly<Record<string, Reader>> = {
  zh: { read: readZhUnits, hashes: zhHashes, sizes: [2, 10] },
  en: { read: readEnUnits, hashes: enHashes, sizes: [1, 3] },
};
