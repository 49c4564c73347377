import { expect, test } from 'vitest';
import { notesMarkdown } from '../../src/export/notes-markdown';
import { noName, notesOf } from './notes-of';

test('a page, where it is from, its quotes and notes', () => {
  const group = notesOf(
    { quote: 'the last wave\nbroke', body: 'so **bitter**\n', tags: ['fees', 'to check'], colour: 'pink' },
    { target: { about: 'page' }, body: 'Who wrote it?' },
    { target: { about: 'story', headline: 'Gulls' }, body: 'short' },
  );
  expect(notesMarkdown([group], (c) => (c === 'pink' ? 'Doubtful' : null))).toBe(`\
## [Gate \\[closed\\] again](<https://news.example/story?a=(1)>)

The Merrow Courier, Jane Roe, Ann Lee, 2026-03-11

> the last wave
>
> broke

so **bitter**

#fees · #to check · Doubtful · 2026-03-12

Who wrote it?

2026-03-12

> Gulls

short

2026-03-12
`);
});

test.each([
  ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
  ['[here](javascript:alert(1))', '\\[here\\](javascript:alert(1))'],
  ['1. first', '1\\. first'],
  ['- 5 degrees', '\\- 5 degrees'],
  ['-5 degrees', '-5 degrees'],
  ['# 1', '\\# 1'],
  ['a_b * c `d` \\', 'a\\_b \\* c \\`d\\` \\\\'],
  ['http://a.example/b_c', 'http\\://a.example/b\\_c'],
  ['at www.a.example/b_c', 'at www\\.a.example/b\\_c'],
  ['王\u3000军\u00a05', '王\u3000军\u00a05'],
  ['AT&amp;T & co', 'AT\\&amp;T & co'],
])('words of a page stay words: %s', (quote, written) => {
  expect(notesMarkdown([notesOf({ quote })], noName)).toContain(`\n> ${written}\n`);
});

test('a page of which nothing is saved goes by its address', () => {
  const text = notesMarkdown([{ ...notesOf({ quote: 'tide' }), page: null }], noName);
  expect(text).toBe(
    '## [https\\://news.example/story](<https://news.example/story>)\n\n> tide\n\n2026-03-12\n',
  );
});
