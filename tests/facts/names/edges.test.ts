import { expect, it } from 'vitest';
import { isBalanced, trimEdges } from '../../../src/facts/names/edges';

it('leaves blanks and commas at the ends out', () => {
  expect(trimEdges('in Elmton , and', 2, 11)).toEqual({ from: 3, to: 9 });
  expect(trimEdges('a , b', 1, 4)).toBeNull();
});

it('tells half a pair of brackets from a whole one', () => {
  const text = '凯伦港（Karen）的《青溪晚报》';
  const balanced = (part: string): boolean =>
    isBalanced(text, text.indexOf(part), text.indexOf(part) + part.length);
  expect(balanced('《青溪晚报》')).toBe(true);
  expect(balanced('Karen）')).toBe(false);
  expect(balanced('的《青溪')).toBe(false);
  expect(balanced('）的《')).toBe(false);
});

it('leaves the brackets of a column’s head out', () => {
  expect(trimEdges('【文/高远】', 3, 6)).toEqual({ from: 3, to: 5 });
});
