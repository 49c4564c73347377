import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../../src/languages/zh/fold';
import { SIMPLIFIED, TRADITIONAL } from '../../../src/languages/zh/traditional';

/** Any UTF-16 code units, lone halves of pairs among them. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
  .map((codes) => String.fromCharCode(...codes));

it('folds Traditional characters, full-width figures and marks', () => {
  expect(fold('後天開會，價２０％')).toBe('后天开会,价20%');
  expect(fold('她說︰去﹖')).toBe('她说:去?');
});
it('never changes a length', () => {
  fc.assert(fc.property(units, (text) => fold(text).length === text.length));
  expect(TRADITIONAL.length).toBe(SIMPLIFIED.length);
});
it('leaves folded text as it is', () => {
  fc.assert(fc.property(units, (text) => fold(fold(text)) === fold(text)));
  expect(fold(fold(TRADITIONAL))).toBe(fold(TRADITIONAL));
});
