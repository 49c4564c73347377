import { expect, test } from 'vitest';
import { cutSentences } from '../../src/text/cut-sentences';

const cut = (text: string, language: string) =>
  cutSentences(text, language).map((s) => text.slice(s.from, s.to));

test('sentences come without the blanks between them', () => {
  expect(cut('Der Hafen ist zu. Die Fähre fährt nicht.  Warum?', 'de')).toEqual([
    'Der Hafen ist zu.',
    'Die Fähre fährt nicht.',
    'Warum?',
  ]);
});

test('an initial or a day does not end a sentence', () => {
  expect(cut('Am 3. Mai kam J. Halder an. Er blieb.', 'de')).toEqual([
    'Am 3. Mai kam J. Halder an.',
    'Er blieb.',
  ]);
});

test('a language code that is none is no error', () => {
  expect(cut('One. Two.', 'x_!')).toEqual(['One.', 'Two.']);
});

test('text without a stop is one sentence; blank text none', () => {
  expect(cut('no stop here', 'en')).toEqual(['no stop here']);
  expect(cut('  \n ', 'en')).toEqual([]);
});

test('a mark that opens the next sentence stands with it', () => {
  expect(cut('车晚点了。“等了一小时。”她说。「明天呢？」', 'zh')).toEqual([
    '车晚点了。',
    '“等了一小时。”',
    '她说。',
    '「明天呢？」',
  ]);
  expect(cut('车晚点了。“', 'zh')).toEqual(['车晚点了。“']);
});
