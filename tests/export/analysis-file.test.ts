import { expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis';
import { factToFile, textFactToFile, toFile } from '../../src/export/analysis-file';
import type { Fact } from '../../src/facts/fact';
import type { Reading } from '../../src/reading';

const fact = {
  id: 'f',
  type: 'money',
  text: '£1.2m',
  block: 1,
  from: 4,
  to: 9,
  value: 1_200_000,
  unit: 'GBP',
  approximate: false,
  role: null,
  speaker: null,
  implied: [],
  rule: 'en.money',
  entity: 'e',
} as unknown as Fact;

test('a fact keeps what it has and leaves out what it has not', () => {
  expect(factToFile(fact)).toEqual({
    type: 'money',
    text: '£1.2m',
    block: 1,
    start: 4,
    end: 9,
    value: 1_200_000,
    unit: 'GBP',
  });
});

test('a quotation says who speaks even where nobody knows', () => {
  expect(factToFile({ ...fact, type: 'quote', value: null, unit: null })).toMatchObject({ speaker: null });
});

test('pieces and gaps of a stitched block are told; whole blocks stay short', () => {
  const at = { from: 0, to: 0 };
  const block = { id: 'b', kind: 'paragraph', level: null, text: 'cut in two', incomplete: null, look: null };
  const reading = {
    id: 'r',
    page: {
      url: 'u',
      canonicalUrl: null,
      title: 'T',
      site: null,
      authors: [],
      publishedAt: null,
      modifiedAt: null,
      language: 'en',
    },
    stories: [
      {
        id: 's',
        form: 'article',
        headline: 'H',
        kicker: null,
        deck: null,
        authors: ['Ada Wren'],
        publishedAt: null,
        language: 'en',
        url: null,
        blocks: [
          {
            ...block,
            pieces: [
              { from: 0, to: 3, at },
              { from: 4, to: 10, at },
            ],
          },
          { ...block, text: 'open', pieces: [{ from: 0, to: 4, at }], incomplete: 'end' },
        ],
        sections: [{ heading: null, blocks: [0, 1] }],
      },
    ],
    noStory: null,
    problems: [],
    leftOut: [],
  } as unknown as Reading;
  const analysis = {
    readingId: 'r',
    stories: [
      {
        storyId: 's',
        facts: [{ ...fact, type: 'quote', indirect: true }, fact],
        summary: { story: [{ block: 0, from: 0, to: 10 }], sections: [[]] },
      },
    ],
    problems: [],
  } as unknown as Analysis;
  const [story] = toFile(reading, analysis).stories;
  expect(story?.blocks).toEqual([
    {
      kind: 'paragraph',
      text: 'cut in two',
      pieces: [
        { start: 0, end: 3 },
        { start: 4, end: 10 },
      ],
    },
    { kind: 'paragraph', text: 'open', incomplete: 'end' },
  ]);
  expect(story?.summary).toEqual([{ block: 0, start: 0, end: 10 }]);
  expect(story?.authors).toEqual(['Ada Wren']);
  expect(story?.facts).toEqual([factToFile(fact)]);
});

test('tells the speaker of a plain text with the words that say so, and a page’s by name alone', () => {
  const quote = {
    type: 'quote',
    text: 'It holds,',
    block: 0,
    from: 1,
    to: 10,
    value: null,
    unit: null,
    approximate: false,
    role: null,
    speaker: 'Jane Roe',
    speakerAt: { from: 12, to: 15 },
  } as unknown as Fact;
  expect(textFactToFile(quote)).toMatchObject({ speaker: { text: 'Jane Roe', start: 12, end: 15 } });
  expect(textFactToFile({ ...quote, speakerAt: undefined } as Fact).speaker).toEqual({ text: 'Jane Roe' });
  expect(textFactToFile({ ...quote, speaker: null }).speaker).toBeNull();
  expect(factToFile(quote)).toMatchObject({ speaker: 'Jane Roe' });
});
