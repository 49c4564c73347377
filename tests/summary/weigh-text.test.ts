import { expect, test } from 'vitest';
import { cosine, weighText } from '../../src/summary/weigh-text';

const TEXTS = [
  'The mill burnt down.',
  'The mill had stood for a century.',
  'Nobody was hurt.',
  'The mill burnt down.',
  '',
].map((text) => ({ text }));

test('likeness of two sentences is the cosine of their weights, the same both ways, none with itself', () => {
  const { vectors, likeness } = weighText(TEXTS);
  const n = TEXTS.length;
  vectors.forEach((a, i) => {
    vectors.forEach((b, j) => {
      expect(likeness[i * n + j]).toBeCloseTo(i === j ? 0 : cosine(a, b), 12);
    });
  });
  expect(likeness[3]).toBeCloseTo(1, 12);
});

test('a term of few sentences weighs more than one of many; one of none as if of one', () => {
  const { rarity, spread } = weighText(TEXTS);
  expect(spread.get('mill')).toBe(3);
  expect(rarity('nobody')).toBeGreaterThan(rarity('mill'));
  expect(rarity('harbou')).toBe(rarity('nobody'));
});

test('no text at all weighs nothing', () => {
  expect(weighText([]).likeness.length).toBe(0);
  expect(weighText([{ text: '…' }]).vectors[0]?.norm).toBe(0);
});
