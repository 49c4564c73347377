/* Word lists of a model as one hash table, so that a reader walks unit by unit and stops as soon as no entry goes on. */

import { cutTokens } from './en-tokens.ts';
import { hashText, mix } from './hash.ts';

/** At most this many lists a model; a unit's marks are four bits each. */
export const MOST_LISTS = 7;
const GOES_ON = 1 << MOST_LISTS;
const START = 13;

/** Hashes of the units of an entry, as the language's reader computes them. */
export type UnitHashes = (entry: string) => readonly number[];

export function zhHashes(entry: string): number[] {
  const units: number[] = [];
  for (let i = 0; i < entry.length; i++) units.push(entry.charCodeAt(i));
  return units;
}
/** Letters and single blanks alone are cut at the blanks, as the tokenizer would, at a fraction of its time: lists are long. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
export function enHashes(entry: string): number[] {
  if (!PLAIN.test(entry)) return cutTokens(entry).words.map((word) => hashText(word.toLowerCase()));
  const plain = entry.toLowerCase();
  const units: number[] = [];
  for (let from = 0, to = 0; from < plain.length; from = to + 1) {
    to = plain.indexOf(' ', from);
    if (to < 0) to = plain.length;
    units.push(hashText(plain, from, to));
  }
  return units;
}

export class WordLists {
  private keys: Int32Array;
  private values: Uint8Array;
  private size = 0;

  /** `lists` in the order that the model was trained with. */
  constructor(lists: readonly (readonly string[])[], hashes: UnitHashes) {
    if (lists.length > MOST_LISTS) throw new RangeError(`${lists.length} word lists, at most ${MOST_LISTS}`);
    const entries = lists.reduce((sum, list) => sum + list.length, 0);
    // most entries begin as another does
    const room = 2 ** Math.ceil(Math.log2(entries * 4 + 16));
    this.keys = new Int32Array(room);
    this.values = new Uint8Array(room);
    for (let list = 0; list < lists.length; list++)
      for (const entry of lists[list] as readonly string[]) {
        const units = hashes(entry);
        let h = START;
        for (let i = 0; i < units.length; i++) {
          h = mix(h, units[i] as number);
          this.add(h, i === units.length - 1 ? 1 << list : GOES_ON);
        }
      }
  }

  /** Lists that hold exactly the units hashed, and whether an entry goes on from here. */
  private look(hash: number): number {
    const mask = this.keys.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      if (!this.values[slot]) return 0;
      if (this.keys[slot] === hash) return this.values[slot] as number;
    }
  }

  private add(hash: number, value: number): void {
    if (this.size * 2 >= this.keys.length) this.enlarge();
    const mask = this.keys.length - 1;
    let slot = hash & mask;
    while (this.values[slot] && this.keys[slot] !== hash) slot = (slot + 1) & mask;
    if (!this.values[slot]) this.size++;
    this.keys[slot] = hash;
    this.values[slot] = (this.values[slot] as number) | value;
  }

  private enlarge(): void {
    const { keys, values } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.values = new Uint8Array(keys.length * 2);
    this.size = 0;
    for (let i = 0; i < keys.length; i++) if (values[i]) this.add(keys[i] as number, values[i] as number);
  }

  /**
   * For each unit four bits a list: 0 in no entry, 1 and 2 first of two, of more; 3 inside; 4 and 5 last of two, of more; 6 alone.
   * The longest entry counts. `unitHash` from `offset` on.
   */
  mark(unitHash: Int32Array, offset: number, length: number): Int32Array {
    const out = new Int32Array(length);
    if (!this.size) return out;
    const longest = new Uint8Array(MOST_LISTS);
    const covered = new Int32Array(MOST_LISTS);
    for (let i = 0; i < length; i++) {
      let h = mix(START, unitHash[i + offset] as number);
      let found = this.look(h);
      if (!found) continue;
      longest.fill(0);
      let any = 0;
      for (let d = 1; ; d++) {
        const lists = found & (GOES_ON - 1);
        any |= lists;
        for (let list = 0; lists >> list; list++) if ((lists >> list) & 1) longest[list] = d;
        if (!(found & GOES_ON) || i + d >= length) break;
        h = mix(h, unitHash[i + d + offset] as number);
        found = this.look(h);
      }
      if (!any) continue;
      for (let list = 0; any >> list; list++) {
        const size = longest[list] as number;
        // an entry inside a longer one that began before it tells nothing new
        if (!size || i + size <= (covered[list] as number)) continue;
        covered[list] = i + size;
        for (let d = 0; d < size; d++) {
          const place =
            size === 1 ? 6 : d === 0 ? (size === 2 ? 1 : 2) : d < size - 1 ? 3 : size === 2 ? 4 : 5;
          out[i + d] = ((out[i + d] as number) & ~(15 << (list * 4))) | (place << (list * 4));
        }
      }
    }
    return out;
  }
}
