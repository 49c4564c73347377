import { describe, expect, it } from 'vitest';
import { KEY_BITS } from '../../../src/facts/names/hash';
import type { LikelyName } from '../../../src/facts/names/likely-names';
import type { Model } from '../../../src/facts/names/model-file';
import { FINER, labelOfNames, SecondLook, writeName } from '../../../src/facts/names/second-look';
import type { Units } from '../../../src/facts/names/units';
import { WeightTable } from '../../../src/facts/names/weight-table';

/** Units of which a whole name tells its length by one key. */
const units: Units = {
  length: 9,
  from: (i) => i,
  to: (i) => i + 1,
  outside: () => false,
  code: (i) => i,
  write: () => 0,
  spelling: 0,
  writeName(from, to, keys, count) {
    keys[count] = 1000 + to - from;
    return count + 1;
  },
};
const name = (
  from: number,
  to: number,
  probability: number,
  type: LikelyName['type'] = 'person',
): LikelyName => ({
  from,
  to,
  type,
  probability,
});
const tableOf = (key: number, label: number, weight: number): WeightTable =>
  new WeightTable({
    header: { labelSets: [1 << label], keyBits: KEY_BITS },
    keys: Int32Array.of(key),
    sets: Uint16Array.of(0),
    weights: Int8Array.of(weight),
  } as unknown as Model);
const keysOf = (names: readonly LikelyName[], place: number): number[] => {
  const keys = new Int32Array(64);
  return [...keys.subarray(0, writeName(names, place, units, keys))];
};

describe('SecondLook', () => {
  it('leaves names as they are where nothing is weighed', () => {
    const look = new SecondLook(tableOf(5, 1, 9), [1, 1, 1], 0.1);
    const [seen] = look.weigh([name(1, 3, 0.6)], units);
    expect(seen?.probability).toBeCloseTo(0.6, 3);
  });

  it('makes a name likelier by what its whole weighs, in finer steps than units', () => {
    const look = new SecondLook(tableOf(1002, labelOfNames('org'), 20 * FINER), [1, 1, 1], 0.1);
    const [org, person] = look.weigh([name(1, 3, 0.5, 'org'), name(5, 7, 0.5)], units);
    expect(org?.probability).toBeCloseTo(1 / (1 + Math.exp(-2)), 3);
    expect(person?.probability).toBeCloseTo(0.5, 3);
  });

  it('leaves names that are far off as they are, however much they weigh', () => {
    const look = new SecondLook(tableOf(1002, labelOfNames('person'), 100), [1, 1, 1], 0.1);
    const [far, near] = look.weigh([name(1, 3, 0.09), name(5, 7, 0.11)], units);
    expect(far?.probability).toBe(0.09);
    expect(near?.probability).toBeGreaterThan(0.9);
  });

  it('trusts the chain as far as its type is to be trusted', () => {
    const look = new SecondLook(tableOf(5, 1, 9), [0, 1, 1], 0.1);
    const [person, place] = look.weigh([name(1, 3, 0.9), name(5, 7, 0.9, 'place')], units);
    expect(person?.probability).toBeCloseTo(0.5, 3);
    expect(place?.probability).toBeCloseTo(0.9, 3);
  });
});

describe('writeName', () => {
  it('sees rivals that overlap, on either side in the list, and no others', () => {
    const alone = keysOf([name(2, 4, 0.5)], 0);
    expect(keysOf([name(0, 2, 0.4), name(5, 7, 0.5), name(10, 12, 0.4)], 1)).toEqual(alone);
    expect(keysOf([name(2, 3, 0.4), name(2, 4, 0.5)], 1)).not.toEqual(alone);
    expect(keysOf([name(2, 4, 0.5), name(1, 6, 0.4)], 0)).not.toEqual(alone);
    expect(keysOf([name(2, 4, 0.5), name(2, 4, 0.4, 'org')], 0)).not.toEqual(alone);
  });

  it('sees what the likeliest name at most two units away is, and what stands between', () => {
    const own = name(5, 7, 0.5);
    const beside = (...names: LikelyName[]) => {
      const list = [...names, own].sort((a, b) => a.to - b.to);
      return keysOf(list, list.indexOf(own));
    };
    const one = beside(name(2, 4, 0.9, 'org'));
    expect(one).toHaveLength(beside().length + 1);
    expect(beside(name(2, 4, 0.9, 'place'))).not.toEqual(one);
    expect(beside(name(1, 3, 0.9, 'org'))).not.toEqual(one);
    expect(beside(name(2, 4, 0.9, 'org'), name(3, 4, 0.2, 'place'))).toEqual(one);
    expect(beside(name(8, 9, 0.9, 'org'))).toHaveLength(beside().length + 1);
    expect(beside(name(1, 2, 0.9, 'org'), name(10, 11, 0.9, 'org'))).toEqual(beside());
  });
});
