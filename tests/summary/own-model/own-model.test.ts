import { expect, test } from 'vitest';
import { linesOf, OwnModelError, toldWhy, whatFits } from '../../../src/summary/own-model/own-model';

test('lines are plain, whatever marks a model puts before them', () => {
  expect(linesOf(' * **One**\n\n2) Two.\n– Three\n')).toEqual(['One', 'Two.', 'Three']);
  expect(linesOf('In 2024. It rose -3 degrees')).toEqual(['In 2024. It rose -3 degrees']);
});

test('as much of the beginning is read as fits, one paragraph at least', async () => {
  const length = async (text: string) => text.length;
  expect(await whatFits(['abc', 'def'], 99, length)).toEqual(['abc', 'def']);
  expect(await whatFits(['abc', 'def', 'ghi'], 10, length)).toEqual(['abc', 'def']);
  await expect(whatFits(['abcdef'], 3, length)).rejects.toMatchObject({ why: 'too-long' });
});

test('a refusal is told by its name; what a person stopped is no failure', () => {
  const going = new AbortController().signal;
  expect(toldWhy(new DOMException('no', 'NetworkError'), going).why).toBe('download');
  expect(toldWhy(new Error('odd'), going).why).toBe('failed');
  expect(toldWhy(new Error('odd'), AbortSignal.abort()).why).toBe('cancelled');
  const own = new OwnModelError('withheld', 'x');
  expect(toldWhy(own, going)).toBe(own);
});
