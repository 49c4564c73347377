/* Builds stories with facts for the panel's tests: a fact is told by its block and its words, and looked up there. */
import type { StoryAnalysis } from '../../src/analysis';
import type { Fact, FactId, FactType } from '../../src/facts/fact';
import type { Block, BlockId, BlockKind } from '../../src/page/block';
import type { Story, StoryId } from '../../src/stories/story';

export interface SampleFact
  extends Partial<Pick<Fact, 'value' | 'unit' | 'role' | 'speaker' | 'approximate'>> {
  readonly type: FactType;
  readonly block: number;
  readonly words: string;
}

export interface SampleStory extends Partial<Omit<Story, 'id' | 'blocks' | 'sections'>> {
  readonly id: string;
  readonly blocks: readonly (readonly [BlockKind, string])[];
  readonly facts?: readonly SampleFact[];
  /** Words of each summary sentence. */
  readonly summary?: readonly (readonly [block: number, words: string])[];
}

/** Where `words` stand in a block. Throws where they do not. */
function spanOf(blocks: SampleStory['blocks'], block: number, words: string) {
  const from = blocks[block]?.[1].indexOf(words) ?? -1;
  if (from < 0) throw new Error(`“${words}” is not in block ${block}`);
  return { block, from, to: from + words.length };
}

export function makeStory(sample: SampleStory): { story: Story; analysis: StoryAnalysis } {
  const { blocks: texts, facts = [], summary = [], ...given } = sample;
  const id = sample.id as StoryId;
  let at = 0;
  const blocks = texts.map(([kind, text], i): Block => {
    const from = at;
    at += text.length + 1;
    return {
      id: `${id}/${i}` as BlockId,
      kind,
      level: kind === 'heading' ? 2 : kind === 'headline' ? 1 : null,
      text,
      pieces: [{ from: 0, to: text.length, at: { from, to: from + text.length } }],
      incomplete: null,
      look: null,
    };
  });
  const body = blocks.flatMap((b, i) => (b.kind === 'paragraph' || b.kind === 'heading' ? [i] : []));
  const sections: { heading: number | null; blocks: number[] }[] = [];
  for (const i of body) {
    if (blocks[i]?.kind === 'heading') sections.push({ heading: i, blocks: [] });
    else if (sections.length === 0) sections.push({ heading: null, blocks: [i] });
    else sections.at(-1)?.blocks.push(i);
  }
  const story: Story = {
    form: 'article',
    headline: null,
    kicker: null,
    deck: null,
    authors: [],
    publishedAt: null,
    language: 'en',
    url: null,
    ...given,
    id,
    blocks,
    sections,
  };
  return {
    story,
    analysis: {
      storyId: id,
      facts: facts.map(({ words, ...fact }): Fact => {
        const span = spanOf(texts, fact.block, words);
        const factId = `${id}/${fact.block}/${span.from}-${span.to}/${fact.type}` as FactId;
        const value = fact.value ?? null;
        return {
          rule: 'sample',
          unit: null,
          approximate: false,
          role: null,
          speaker: null,
          implied: [],
          ...fact,
          ...span,
          value,
          id: factId,
          text: words,
          entity:
            value === null || fact.type === 'quote'
              ? factId
              : `${fact.type}:${value}${fact.unit ? ` ${fact.unit}` : ''}`,
        };
      }),
      summary: {
        story: summary.map(([block, words]) => spanOf(texts, block, words)),
        ranked: summary.map(([block, words]) => spanOf(texts, block, words)),
        sections: sections.map(({ blocks: [first] }) => {
          const text = first === undefined ? '' : (texts[first]?.[1] ?? '');
          const end = /[.!?。！？]/.exec(text)?.index ?? text.length - 1;
          return first === undefined ? [] : [{ block: first, from: 0, to: end + 1 }];
        }),
      },
    },
  };
}
