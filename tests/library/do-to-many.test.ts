import { describe, expect, test } from 'vitest';
import { actsOf, commonColour, commonTags, takenBack } from '../../src/library/do-to-many';
import { makeNote } from '../panel/sample-page';

const gate = makeNote({ tags: ['Port', 'money'], colour: 'green', revision: 4 });
const wall = makeNote({ tags: ['port'], revision: 2 });

describe('a gesture on many notes', () => {
  test('changes only those that are not so already', () => {
    const acts = actsOf({ kind: 'colour', colour: 'green' }, [gate, wall], []);
    expect(acts).toEqual([{ note: wall.id, act: { colour: 'green' }, base: 2 }]);
  });

  test('gives and takes tags in whatever spelling, in that of the tags in use', () => {
    const acts = actsOf({ kind: 'tags', add: ['MONEY'], drop: ['PORT'] }, [gate, wall], ['money']);
    expect(acts.map((a) => a.act)).toEqual([{ tags: ['money'] }, { tags: ['money'] }]);
  });

  test('a removal is taken back by bringing each back', () => {
    const acts = actsOf({ kind: 'remove' }, [gate, wall], []);
    expect(takenBack(acts, [gate, wall], [])).toEqual([
      { note: gate.id, act: 'restore', base: 0 },
      { note: wall.id, act: 'restore', base: 0 },
    ]);
    expect(takenBack(acts, [gate, wall], [gate])).toEqual([{ note: wall.id, act: 'restore', base: 0 }]);
  });

  test('what somebody has changed since is not taken back over them', () => {
    const acts = actsOf({ kind: 'colour', colour: 'pink' }, [gate, wall], []);
    const now = [
      { ...gate, colour: 'pink' as const, revision: 5 },
      { ...wall, colour: 'blue' as const, revision: 4 },
    ];
    expect(takenBack(acts, [gate, wall], now)).toEqual([
      { note: gate.id, act: { colour: 'green' }, base: 5 },
    ]);
  });
});

test('what notes have in common', () => {
  expect(commonTags([gate, wall])).toEqual(['Port']);
  expect(commonColour([gate, wall])).toBeNull();
  expect(commonColour([gate])).toBe('green');
  expect(commonTags([])).toEqual([]);
});
