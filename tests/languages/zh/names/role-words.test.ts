import { expect, test } from 'vitest';
import { roleEnding } from '../../../../src/languages/zh/names/role-words';

test('the longest office that ends there, and only there', () => {
  const text = '青溪村副主任王强';
  expect(roleEnding(text, text.indexOf('王'))).toBe('副主任');
  expect(roleEnding(text, text.indexOf('任'))).toBeNull();
  expect(roleEnding('王强', 0)).toBeNull();
});
