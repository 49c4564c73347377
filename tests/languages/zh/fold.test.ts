import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../../src/languages/zh/fold';
import { SIMPLIFIED, TRADITIONAL } from '../../../src/languages/zh/traditional';

it('folds Traditional characters, full-width figures and marks', () => {
  expect(fold('後天開會，價２０％')).toBe('后天开会,价20%');
});
it('never changes a length', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
  expect(TRADITIONAL.length).toBe(SIMPLIFIED.length);
});
it('leaves folded text as it is', () => {
  fc.assert(fc.property(fc.string(), (text) => fold(fold(text)) === fold(text)));
  expect(fold(fold(TRADITIONAL))).toBe(fold(TRADITIONAL));
});
