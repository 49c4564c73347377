import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { around } from '../../../src/panel/place/around';

const at = (text: string, words: string) => {
  const from = text.indexOf(words);
  return { from, to: from + words.length };
};

describe('around', () => {
  test('keeps to the sentence', () => {
    const text = 'It rained. Ferries stopped at noon. Nobody came.';
    expect(around(text, at(text, 'noon'), 'en')).toEqual({
      before: 'Ferries stopped at ',
      words: 'noon',
      after: '.',
    });
  });

  test('cuts long sentences between words', () => {
    const text = `${'many more words '.repeat(5)}NAME ${'and many others too '.repeat(5)}`;
    const { before, after } = around(text, at(text, 'NAME'), 'en');
    expect(before).toMatch(/^…(many|more|words) /);
    expect(after).toMatch(/ (and|many|others|too)…$/);
  });

  test('never cuts a number', () => {
    const text =
      '市长在早晨的会上对到场的人们说，这项工程一共要花掉一年里四千二百零三天也就是4203000元，比去年少';
    const span = at(text, '市长');
    for (let to = span.to; to < text.indexOf('4203000'); to += 1) {
      const { after } = around(text, { from: 0, to }, 'zh');
      expect(after).not.toMatch(/4203?0{0,2}…$/);
    }
  });

  test('leaves out quotation marks of the neighbouring sentences', () => {
    const text = '“他来了。”他有211处房产。“我不信。”';
    const found = around(text, at(text, '211处'), 'zh');
    expect(found.before).toBe('他有');
    expect(found.after).toBe('房产。');
  });

  test('a span over two sentences keeps the end of the second', () => {
    const text = 'She said no. She left at once.';
    expect(around(text, at(text, 'no. She'), 'en').after).toBe(' left at once.');
  });

  test('the words are whole whatever stands around them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const { before, words, after } = around(text, { from, to }, 'zh');
        expect(words).toBe(text.slice(from, to));
        expect(text.slice(0, from).endsWith(before.replace(/^…/, ''))).toBe(true);
        expect(after.length).toBeLessThanOrEqual(Math.max(21, text.length));
      }),
    );
  });

  test('a span outside the text is a mistake, told with numbers', () => {
    expect(() => around('abc', { from: 2, to: 9 }, 'en')).toThrow(/2–9 in a text of 3/);
  });
});
