/* How each language's texts are read for tagging. Training and tagging both come here. */
import { readEnUnits } from './en-units.ts';
import type { UnitReader } from './units.ts';
import { enHashes, type UnitHashes, zhHashes } from './word-lists.ts';
import { readZhUnits } from './zh-units.ts';

export interface Reader {
  readonly read: UnitReader;
  readonly hashes: UnitHashes;
}

export const READERS: Readonly<Record<string, Reader>> = {
  zh: { read: readZhUnits, hashes: zhHashes },
  en: { read: readEnUnits, hashes: enHashes },
};
