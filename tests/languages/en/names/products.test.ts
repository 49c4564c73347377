import { expect, test } from 'vitest';
import { makeFound } from '../../../../src/facts/fact';
import { withoutProducts } from '../../../../src/languages/en/names/products';

const left = (text: string, said: string, full = ''): number => {
  const names = [said, ...(full ? [full] : [])].map((name) => {
    const from = text.indexOf(name);
    return makeFound({ type: 'person', rule: 'tagger', value: name, from, to: from + name.length });
  });
  return withoutProducts([text], [names])[0]?.length ?? 0;
};

test('what is told to be a drug or a telescope is nobody', () => {
  expect(left('Milvane helps. The diabetes drug Milvane is new.', 'Milvane')).toBe(0);
  expect(left('Milvane sees far. The Milvane Space Telescope is new.', 'Milvane')).toBe(0);
});

test('somebody stays', () => {
  expect(left('Milvane helps. In treatment, Milvane said he slept.', 'Milvane')).toBe(1);
  expect(left('Milvane left. The drug Milvane took is old.', 'Milvane', 'Milvane left')).toBe(2);
});

test('whoever deals in it, or took it, is somebody', () => {
  expect(left('Milvane, a drug dealer, left.', 'Milvane')).toBe(1);
  expect(left('After treatment, Milvane left hospital.', 'Milvane')).toBe(1);
  expect(left('The medication Milvane took is old.', 'Milvane')).toBe(1);
  expect(left('Milvane, a new drug for horses, is dear.', 'Milvane')).toBe(0);
});
