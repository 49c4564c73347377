/* A page of one story in text only: what the overlay's logic sees of a reading, without a document. */
import type { Analysis } from '../../src/analysis';
import type { TextMap } from '../../src/dom/text-map';
import type { Fact } from '../../src/facts/fact';
import type { KnownPage } from '../../src/known-page';
import type { PageKey } from '../../src/notes/note';
import type { Block } from '../../src/page/block';
import type { Reading } from '../../src/reading';

/** A map over text whose "ranges" are the words themselves: enough for whoever only hands them on. */
export const mapOf = (text: string): TextMap => ({
  text,
  lines: [],
  roots: [],
  hidden: [],
  toRange: ({ from, to }) =>
    ({ toString: () => text.slice(from, to), startContainer: null }) as unknown as Range,
  fromRange: (range) => {
    const at = text.indexOf(String(range));
    return at < 0 ? null : { from: at, to: at + String(range).length };
  },
});

/** Blocks whose pieces are parted by "|": each a line of the map, the whole joined by a blank. */
export function samplePage(...blocks: string[]): KnownPage {
  let at = 0;
  const made = blocks.map((block, i): Block => {
    let from = 0;
    const pieces = block.split('|').map((words) => {
      const piece = {
        from,
        to: from + words.length,
        at: { from: at, to: at + words.length },
      };
      from += words.length + 1;
      at += words.length + 1;
      return piece;
    });
    return {
      id: `b${i}` as Block['id'],
      kind: i ? 'paragraph' : 'headline',
      level: null,
      text: block.replaceAll('|', ' '),
      pieces,
      incomplete: null,
      look: { x: 1 } as Block['look'],
    };
  });
  const reading = {
    id: 'r1',
    page: {
      url: 'https://paper.example/story',
      canonicalUrl: null,
      title: 'A story',
      site: 'The Paper',
      authors: ['Ana Reyes'],
      publishedAt: '2026-03-01',
      modifiedAt: null,
      language: 'en',
    },
    stories: [{ id: 's1', headline: blocks[0], blocks: made, sections: [] }],
    noStory: null,
    problems: [],
    leftOut: [],
  } as unknown as Reading;
  return {
    map: mapOf(blocks.join('\n').replaceAll('|', '\n')),
    key: 'https://paper.example/story' as PageKey,
    reading,
    analysis: null,
  };
}

/** The page with one fact on these words of a block, and a summary of that block. */
export function withFact(page: KnownPage, block: number, words: string, type: Fact['type']): KnownPage {
  const { text } = page.reading.stories[0]!.blocks[block]!;
  const from = text.indexOf(words);
  const fact = {
    id: 'f1',
    type,
    block,
    from,
    to: from + words.length,
    text: words,
    value: 3,
    unit: 'km',
    role: null,
    speaker: null,
  } as unknown as Fact;
  const pick = { block, from: 0, to: text.length };
  const analysis = {
    readingId: page.reading.id,
    stories: [{ storyId: 's1', facts: [fact], summary: { story: [pick], sections: [] } }],
    problems: [],
  } as unknown as Analysis;
  return { ...page, analysis };
}
