import { describe, expect, it } from 'vitest';
import { KEY_BITS } from '../../../src/facts/names/hash';
import { LABELS } from '../../../src/facts/names/labels';
import { type Model, readModel, writeModel } from '../../../src/facts/names/model-file';
import { MOST_KEYS } from '../../../src/facts/names/units';
import { WeightTable } from '../../../src/facts/names/weight-table';

const TOP = 2 ** KEY_BITS - 1;
const model: Model = {
  header: {
    format: 5,
    language: 'en',
    keys: 4,
    keyBits: KEY_BITS,
    entries: 3,
    step: 0.1,
    softness: 1.5,
    trust: [1, 1, 1],
    least: 0.4,
    transitions: new Array<number>(LABELS * LABELS).fill(0),
    labelSets: [0b1, 0b1000000000010],
    lists: ['Orrin\nMalva', ''],
  },
  keys: Int32Array.from([0, 5, 70_000, TOP]),
  sets: Uint16Array.from([0, 1, 0, 1]),
  weights: Int8Array.from([-127, 3, 127, 9, -1, 2]),
  entries: {
    keys: Int32Array.from([7, 8, 90_000]),
    classes: Uint8Array.from([1, 255, 3]),
    sizes: Uint8Array.from([2, 2, 10]),
  },
};

describe('the model file', () => {
  it('comes back as it was written', () => {
    const back = readModel(writeModel(model));
    expect(back.header).toEqual(model.header);
    expect([...back.keys]).toEqual([...model.keys]);
    expect([...back.sets]).toEqual([...model.sets]);
    expect([...back.weights]).toEqual([...model.weights]);
    expect([...back.entries.keys]).toEqual([...model.entries.keys]);
    expect([...back.entries.sizes]).toEqual([...model.entries.sizes]);
    expect([...back.entries.classes]).toEqual([...model.entries.classes]);
  });

  it('keeps of a key as many bits as it says', () => {
    const short = { ...model, header: { ...model.header, keyBits: 24 } };
    expect([...readModel(writeModel(short)).keys]).toEqual([0, 0, 70_000, TOP - 7]);
  });

  it('is refused when it is cut short or of another format', () => {
    const bytes = writeModel(model);
    expect(() => readModel(bytes.slice(0, 200))).toThrow();
    expect(() => readModel(writeModel({ ...model, header: { ...model.header, format: 1 as 5 } }))).toThrow(
      /format 1/,
    );
  });
});

describe('WeightTable', () => {
  const table = new WeightTable(model);
  const sum = (...keys: number[]) => {
    const scores = new Int32Array(LABELS);
    table.add(Int32Array.from(keys), keys.length, scores, 0);
    return [scores[0], scores[1], scores[12]];
  };

  it('adds the weights of keys it has, the first and the last among them', () => {
    expect(sum(0)).toEqual([-127, 0, 0]);
    expect(sum(5)).toEqual([0, 3, 127]);
    expect(sum(TOP)).toEqual([0, -1, 2]);
    expect(sum(0, 70_000, 5)).toEqual([-118, 3, 127]);
  });

  it('adds up as many keys as a unit may have', () => {
    expect(sum(...new Array<number>(MOST_KEYS).fill(5))).toEqual([0, 3 * MOST_KEYS, 127 * MOST_KEYS]);
    expect(sum(...new Array<number>(MOST_KEYS).fill(0))).toEqual([-127 * MOST_KEYS, 0, 0]);
  });

  it('takes keys for one that differ in bits it does not have', () => {
    const short = {
      ...model,
      header: { ...model.header, keyBits: 24 },
      keys: Int32Array.from([0, 8, 80, 400]),
    };
    const scores = new Int32Array(LABELS);
    new WeightTable(short).add(Int32Array.from([7, 15, 87]), 3, scores, 0);
    expect([scores[0], scores[1], scores[12]]).toEqual([-127 + 9, 3, 127]);
  });

  it('adds nothing for keys it does not have', () => {
    expect(sum(1, 4, 6, 69_999, TOP - 1)).toEqual([0, 0, 0]);
  });
});
