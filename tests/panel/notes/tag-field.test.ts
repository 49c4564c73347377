import { describe, expect, test } from 'vitest';
import { addTags } from '../../../src/panel/notes/tag-field';

describe('addTags', () => {
  test.each([
    [[], 'a, b', ['a', 'b']],
    [['a'], 'a', ['a']],
    [[], '#harbour', ['harbour']],
    [[], '老城，待核实、数字', ['老城', '待核实', '数字']],
    [['a'], ' , ,', ['a']],
    [[], 'two words', ['two words']],
  ])('%o and “%s” make %o', (tags, text, expected) => {
    expect(addTags(tags, text)).toEqual(expected);
  });
});
