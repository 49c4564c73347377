/* Training text as the trainer needs it: for each unit its label and its keys, in flat arrays. */
import { readFileSync } from 'node:fs';
import { BEGIN, END, INSIDE, labelOf, NAME_TYPES, OUTSIDE, SINGLE } from '../../../src/facts/names/labels.ts';
import {
  MOST_KEYS,
  type UnitReader,
  type Units,
  type WordKnowledge,
} from '../../../src/facts/names/units.ts';

/** One line of training text. `start`/`end` in `text`, UTF-16 code units. */
export interface TextRecord {
  readonly id: string;
  readonly text: string;
  readonly source?: string;
  readonly gold: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

export function readRecords(file: string): TextRecord[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as TextRecord);
}

/** Many texts after one another. Text `s` has units `starts[s]` to `starts[s + 1]`; unit `u` has keys `offsets[u]` to `offsets[u + 1]`. */
export interface Examples {
  readonly count: number;
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  readonly offsets: Uint32Array;
  readonly keys: Int32Array;
  /** How many of each unit's keys tell how the unit itself is spelt; they come first. */
  readonly spellings: Uint8Array;
  /** Names whose edges do not fall on units; they are left out. */
  readonly crooked: number;
}

/** Labels of a text's units. */
export function labelUnits(units: Units, gold: TextRecord['gold']): { labels: Uint8Array; crooked: number } {
  const labels = new Uint8Array(units.length).fill(OUTSIDE);
  let crooked = 0;
  const byStart = new Map<number, number>();
  const byEnd = new Map<number, number>();
  for (let i = 0; i < units.length; i++) {
    byStart.set(units.from(i), i);
    byEnd.set(units.to(i), i);
  }
  for (const g of gold) {
    const type = NAME_TYPES.indexOf(g.type as (typeof NAME_TYPES)[number]);
    const a = byStart.get(g.start);
    const b = byEnd.get(g.end);
    if (type < 0) continue;
    if (a === undefined || b === undefined || b < a) {
      crooked++;
      continue;
    }
    for (let i = a; i <= b; i++)
      labels[i] = labelOf(type, a === b ? SINGLE : i === a ? BEGIN : i === b ? END : INSIDE);
  }
  return { labels, crooked };
}

export function makeExamples(
  records: readonly TextRecord[],
  read: UnitReader,
  words: WordKnowledge,
): Examples {
  const starts = new Int32Array(records.length + 1);
  const buffer = new Int32Array(MOST_KEYS);
  let labels = new Uint8Array(1 << 16);
  let spellings = new Uint8Array(1 << 16);
  let offsets = new Uint32Array(1 << 16);
  let keys = new Int32Array(1 << 20);
  let unit = 0;
  let key = 0;
  let crooked = 0;
  records.forEach((record, s) => {
    const units = read(record.text, words);
    const gold = labelUnits(units, record.gold);
    crooked += gold.crooked;
    while (unit + units.length + 1 > offsets.length) {
      labels = grow(labels, new Uint8Array(labels.length * 2));
      spellings = grow(spellings, new Uint8Array(spellings.length * 2));
      offsets = grow(offsets, new Uint32Array(offsets.length * 2));
    }
    for (let i = 0; i < units.length; i++) {
      const n = units.write(i, buffer);
      if (key + n > keys.length) keys = grow(keys, new Int32Array(Math.ceil(keys.length * 1.6)));
      for (let k = 0; k < n; k++) keys[key + k] = buffer[k] as number;
      key += n;
      labels[unit] = gold.labels[i] as number;
      spellings[unit] = units.spelling;
      offsets[++unit] = key;
    }
    starts[s + 1] = unit;
  });
  return {
    count: records.length,
    starts,
    labels: labels.subarray(0, unit),
    offsets: offsets.subarray(0, unit + 1),
    keys: keys.subarray(0, key),
    spellings: spellings.subarray(0, unit),
    crooked,
  };
}

function grow<T extends Uint8Array | Int32Array | Uint32Array>(from: T, to: T): T {
  to.set(from as never);
  return to;
}
