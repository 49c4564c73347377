import { expect, test } from 'vitest';
import { roleEnding, roleOfPerson } from '../../../../src/languages/zh/names/role-words';

test('the longest office that ends there, and only there', () => {
  const text = '青溪村副主任王强';
  expect(roleEnding(text, text.indexOf('王'))).toBe('副主任');
  expect(roleEnding(text, text.indexOf('任'))).toBeNull();
  expect(roleEnding('王强', 0)).toBeNull();
});

test('what a villager is, before one known to be a person', () => {
  expect(roleOfPerson('柳湾村贫困户', 6)).toBe('贫困户');
  expect(roleOfPerson('下乡知青', 4)).toBe('知青');
  expect(roleOfPerson('外卖小哥', 4)).toBe('外卖小哥');
});
