import { expect, test } from 'vitest';
import { stitch } from '../../src/stories/stitch';
import { blocksOf } from './blocks';

test('puts no blank between Chinese halves and keeps where each stands', () => {
  const whole = stitch(blocksOf(['货车越溜越', '快，他追了上去。']), '');
  expect(whole.text).toBe('货车越溜越快，他追了上去。');
  expect(whole.pieces).toEqual([
    { from: 0, to: 5, at: { from: 0, to: 5 } },
    { from: 5, to: 13, at: { from: 6, to: 14 } },
  ]);
});

test('puts a blank between English words, none before a mark', () => {
  expect(stitch(blocksOf(['a week in', 'the Alps.']), '').text).toBe('a week in the Alps.');
  expect(stitch(blocksOf(['a week in the Alps', ', he said.']), '').text).toBe(
    'a week in the Alps, he said.',
  );
});

test('takes the hyphen out of a word cut in two, and its place out of the pieces', () => {
  const whole = stitch(blocksOf(['found it drift-', 'ing away.']), '');
  expect(whole.text).toBe('found it drifting away.');
  expect(whole.pieces).toEqual([
    { from: 0, to: 14, at: { from: 0, to: 14 } },
    { from: 14, to: 23, at: { from: 16, to: 25 } },
  ]);
});

test('leaves a hyphen that the page writes elsewhere', () => {
  expect(stitch(blocksOf(['his sister-', 'in-law came.']), 'her sister-in-law').text).toBe(
    'his sister-in-law came.',
  );
});

test('every piece shows its own characters', () => {
  const parts = blocksOf(['one two', 'three four', 'five.']);
  const whole = stitch(parts, '');
  expect(whole.pieces.map((p) => whole.text.slice(p.from, p.to))).toEqual(parts.map((p) => p.text));
  expect(whole.pieces.every((p) => p.at.to - p.at.from === p.to - p.from)).toBe(true);
});

test('refuses nothing at all', () => {
  expect(() => stitch([], '')).toThrow(RangeError);
});
