import { describe, expect, test } from 'vitest';
import { offersFor } from '../../../src/overlay/ui/tag-field';

const KNOWN = ['water', 'weather', 'tap water', 'rail', '水利', '水价'];

describe('tags offered while one types', () => {
  test('begun words come before inner ones, in order of use', () =>
    expect(offersFor('wat', [], KNOWN)).toEqual(['water', 'tap water']));
  test('case does not matter', () => expect(offersFor('WEA', [], KNOWN)).toEqual(['weather']));
  test('Chinese tags are offered from their first character', () =>
    expect(offersFor('水', [], KNOWN)).toEqual(['水利', '水价']));
  test('neither those it has nor the one just typed', () => {
    expect(offersFor('水', ['水利'], KNOWN)).toEqual(['水价']);
    expect(offersFor('rail', [], KNOWN)).toEqual([]);
  });
  test('none while nothing is typed', () => expect(offersFor(' ', [], KNOWN)).toEqual([]));
});
