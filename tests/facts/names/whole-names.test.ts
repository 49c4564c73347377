import { expect, it } from 'vitest';
import { readEnUnits } from '../../../src/facts/names/en-units';
import type { UnitReader } from '../../../src/facts/names/units';
import { WordClasses } from '../../../src/facts/names/word-classes';
import { enHashes, WordLists, zhHashes } from '../../../src/facts/names/word-lists';
import { readZhUnits } from '../../../src/facts/names/zh-units';

const nothing = { keys: new Int32Array(), classes: new Uint8Array(), sizes: new Uint8Array() };
const classes = new WordClasses(nothing, 1, 3);
const readers: Record<string, [UnitReader, WordLists]> = {
  en: [readEnUnits, new WordLists([['orrin', 'malva bank']], enHashes)],
  zh: [readZhUnits, new WordLists([['青溪', '青溪晚报']], zhHashes)],
};

/** What is seen of the name, sorted. */
function seen(language: string, text: string, name: string): number[] {
  const [read, lists] = readers[language] as [UnitReader, WordLists];
  const units = read(text, { lists, classes });
  const at = text.indexOf(name);
  const places = Array.from({ length: units.length }, (_, i) => i);
  const from = places.find((i) => units.from(i) === at) ?? -1;
  const last = places.find((i) => units.to(i) === at + name.length) ?? -1;
  const keys = new Int32Array(256);
  return [...keys.subarray(0, units.writeName(from, last + 1, keys, 0))].sort((a, b) => a - b);
}
const shared = (a: readonly number[], b: readonly number[]): number =>
  a.filter((key) => b.includes(key)).length;

it('sees the same of the same name in the same company', () => {
  const en = seen('en', 'on a day like this we met Orrin of Malva Bank today.', 'Malva Bank');
  expect(
    seen('en', 'they know that on a day like this we met Orrin of Malva Bank today.', 'Malva Bank'),
  ).toEqual(en);
  const zh = seen('zh', '我们读《青溪晚报》。', '青溪晚报');
  expect(seen('zh', '昨天我们读《青溪晚报》。', '青溪晚报')).toEqual(zh);
});

it('sees what stands beside a name, and how it ends', () => {
  const en = seen('en', 'on a day like this we met Orrin of Malva Bank today.', 'Malva Bank');
  const elsewhere = seen('en', 'on a day like this we met Orrin near Malva Bank again.', 'Malva Bank');
  expect(shared(en, elsewhere)).toBeGreaterThan(10);
  expect(shared(en, elsewhere)).toBeLessThan(en.length - 3);
  const zh = seen('zh', '我们读《青溪晚报》。', '青溪晚报');
  expect(shared(zh, seen('zh', '我们读《青溪晚报》。', '青溪'))).toBeLessThan(zh.length / 2);
});

it('sees whether a name comes back', () => {
  const once = seen('en', 'It was Orrin who won and she lost.', 'Orrin');
  const twice = seen('en', 'It was Orrin who won and Orrin lost.', 'Orrin');
  expect(shared(once, twice)).toBe(once.length - 1);
});
