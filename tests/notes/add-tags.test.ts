import { describe, expect, test } from 'vitest';
import { addTags } from '../../src/notes/add-tags';

describe('addTags', () => {
  test.each([
    [[], 'a, b', ['a', 'b']],
    [['a'], 'a', ['a']],
    [[], '#harbour', ['harbour']],
    [[], '老城，待核实、数字', ['老城', '待核实', '数字']],
    [['a'], ' , ,', ['a']],
    [[], 'two words', ['two words']],
    [['Bridge'], 'bridge; ferry', ['Bridge', 'Ferry']],
  ])('%o and “%s” make %o', (tags, text, expected) => {
    expect(addTags(tags, text, ['Ferry'])).toEqual(expected);
  });
});
