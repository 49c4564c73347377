import { expect, it } from 'vitest';
import { extractFacts } from '../../../../src/facts/extract-facts';
import { en } from '../../../../src/languages/en/index';

/** Speaker of each quotation with the words that tell it; null where no words do. */
const spoken = (...blocks: string[]) =>
  extractFacts(blocks, 'story', {
    languages: [en],
    taggers: [],
    publishedAt: '2024-05-20',
    onProblem: (p) => {
      throw new Error(`${p.step}: ${p.message}`);
    },
  })
    .filter((f) => f.type === 'quote')
    .map((f) => [
      f.speaker,
      f.speakerAt ? (blocks[f.block] ?? '').slice(f.speakerAt.from, f.speakerAt.to) : null,
    ]);

it('tells the full name and the words of the block that say who speaks', () => {
  expect(
    spoken(
      'Jane Roe, the mayor of Elmton, opened the dam on Monday.',
      '“It will hold for a century,” Ms. Roe said. “Nobody needs to move.”',
      '“We measured twice,” she added.',
    ),
  ).toEqual([
    ['Jane Roe', 'Roe'],
    ['Jane Roe', 'she'],
  ]);
});

it('gives a description where nobody is named', () => {
  expect(spoken('“The road is closed until noon,” a police spokesman said.')).toEqual([
    ['a police spokesman', 'a police spokesman'],
  ]);
});

it('gives no words where a quotation runs on over paragraphs', () => {
  const [, second] = spoken(
    'Jane Roe said: “The first winter was the worst of all of them.',
    '“The second one was kinder to us.”',
  );
  expect(second).toEqual(['Jane Roe', null]);
});
