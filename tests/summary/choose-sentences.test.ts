import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/languages/index';
import { chooseSentences, type StoryText } from '../../src/summary/choose-sentences';

const story = (
  paragraphs: readonly string[],
  language = 'en',
  headline: string | null = null,
): StoryText => ({
  language,
  headline,
  blocks: paragraphs.map((text) => ({ text, kind: 'paragraph', incomplete: null })),
  sections: [{ heading: null, blocks: paragraphs.map((_, i) => i) }],
});
const choose = (s: StoryText, sentences = 3, trim = false) =>
  chooseSentences(s, { languages: LANGUAGES, sentences, trim });
const words = (s: StoryText, p: { block: number; from: number; to: number }) =>
  s.blocks[p.block]?.text.slice(p.from, p.to) ?? '';

const FERRY = [
  'The night ferry between Elmton and Garsey will stop running in October, the harbour board said on Tuesday. It carried 41,000 passengers last year.',
  'Board chair Ruth Oduya said the ferry lost £1.2m in the year to March. The losses had doubled since the fuel levy.',
  'Islanders fear for the school run. About 60 pupils from Garsey cross to Elmton each week.',
  'A public meeting will be held in the Garsey hall on 14 September. However, the board has said the decision is final.',
];

describe('choosing a summary', () => {
  test('gives at most the sentences asked for, in reading order', () => {
    const { story: picks } = choose(story(FERRY));
    expect(picks.length).toBe(3);
    expect([...picks].sort((a, b) => a.block - b.block || a.from - b.from)).toEqual(picks);
  });

  test('a sentence that leans on the one before it never comes alone', () => {
    const s = story(FERRY);
    for (const p of choose(s, 3).story) {
      if (!/^(It|However)\b/.test(words(s, p))) continue;
      expect(choose(s, 3).story.some((q) => q.block === p.block && q.to < p.from)).toBe(true);
    }
  });

  test('does not say one thing twice', () => {
    const s = story([FERRY[0] ?? '', FERRY[0] ?? '', FERRY[2] ?? '', FERRY[3] ?? '']);
    const texts = choose(s).story.map((p) => words(s, p));
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('half a sentence whose other half stands nowhere is not chosen', () => {
    const s = story([
      'and that was the end of the old pier, he wrote. The pier opened in 1902 with a brass band.',
    ]);
    const cut = { ...s, blocks: s.blocks.map((b) => ({ ...b, incomplete: 'start' as const })) };
    expect(choose(cut).story.map((p) => words(cut, p))).toEqual([
      'The pier opened in 1902 with a brass band.',
    ]);
  });

  test('captions, headings and bylines are no sentences of the story', () => {
    const s = story(FERRY);
    const blocks = [
      { text: 'Photo: the ferry at dusk. Picture by Lena Marsh.', kind: 'caption', incomplete: null },
      ...s.blocks,
    ];
    expect(choose({ ...s, blocks }).story.every((p) => p.block > 0)).toBe(true);
  });

  test('a story without sentences has an empty summary', () => {
    expect(choose(story([])).story).toEqual([]);
    expect(choose(story(['   '])).story).toEqual([]);
  });

  test('each section has its own, out of its own blocks', () => {
    const s: StoryText = {
      ...story(FERRY),
      sections: [
        { heading: null, blocks: [0, 1] },
        { heading: null, blocks: [2, 3] },
      ],
    };
    const { sections } = choose(s);
    expect(sections.map((list) => list.map((p) => (p.block < 2 ? 0 : 1)))).toEqual([[0], [1]]);
  });

  test('any text at all: picks are places in the story, within the budget, and the same each time', () => {
    const paragraph = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(
        fc.array(paragraph, { maxLength: 8 }),
        fc.constantFrom('en', 'zh', 'de', 'th', ''),
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        (paragraphs, language, n, trim) => {
          const s = story(paragraphs, language);
          const first = choose(s, n, trim);
          expect(choose(s, n, trim)).toEqual(first);
          expect(first.story.length).toBeLessThanOrEqual(n);
          for (const p of [...first.story, ...first.sections.flat()]) {
            const text = paragraphs[p.block] ?? '';
            expect(p.from).toBeGreaterThanOrEqual(0);
            expect(p.to).toBeGreaterThan(p.from);
            expect(p.to).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
