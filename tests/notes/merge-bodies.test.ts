import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeBodies } from '../../src/notes/merge-bodies';

describe('mergeBodies', () => {
  it.each([
    ['the same', 'a', 'a', 'a'],
    ['one goes on where the other stopped', 'a', 'a and more', 'a and more'],
    ['an old text comes late', 'a and more', 'a', 'a and more'],
    ['both differ', 'one', 'two', 'one\n\n---\n\ntwo'],
    ['lines they share stand once', 'head\none\ntail', 'head\ntwo\ntail', 'head\none\n\n---\n\ntwo\ntail'],
    ['a line was added to each end', 'x\nmiddle', 'middle\ny', 'x\nmiddle\n\n---\n\nmiddle\ny'],
    ['nothing yet', '', 'first', 'first'],
    ['a word that is but a part of the other’s', 'I know', 'no', 'I know\n\n---\n\nno'],
    ['and the other way round', '是', '他说是', '是\n\n---\n\n他说是'],
    ['of lines too', 'head\nno\ntail', 'head\nI know\ntail', 'head\nno\n\n---\n\nI know\ntail'],
  ])('keeps what both wrote: %s', (_, stored, written, both) => {
    expect(mergeBodies(stored, written)).toBe(both);
  });

  const body = fc
    .array(fc.constantFrom('a', 'b', 'c c', '', '- d'), { maxLength: 6 })
    .map((l) => l.join('\n'));

  it('loses no line of either, and merging the same text again changes nothing', () => {
    fc.assert(
      fc.property(body, body, (stored, written) => {
        const both = mergeBodies(stored, written);
        for (const line of [...stored.split('\n'), ...written.split('\n')]) expect(both).toContain(line);
        if (both.includes(written)) expect(mergeBodies(both, written)).toBe(both);
      }),
    );
  });
});
