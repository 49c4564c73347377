import { describe, expect, it } from 'vitest';
import { findDisagreements } from '../../src/facts/disagreements';
import { extractFacts } from '../../src/facts/extract-facts';
import { LANGUAGES } from '../../src/languages/index';

/** The figures that do not agree, as the story's words. */
function disagreements(...blocks: string[]): string[][] {
  const facts = extractFacts(blocks, 'story', {
    languages: LANGUAGES,
    taggers: [],
    publishedAt: '2024-05-20',
    onProblem: (p) => {
      throw new Error(`${p.step}: ${p.message}`);
    },
  });
  return findDisagreements(facts, blocks, LANGUAGES).map((ids) =>
    ids.map((id) => facts.find((f) => f.id === id)?.text ?? ''),
  );
}

describe('English', () => {
  it('points out two figures for one thing, however they are put', () => {
    expect(
      disagreements(
        'The wall came down at dawn, killing 12 people.',
        'Later the mayor said that 15 people were killed.',
      ),
    ).toEqual([['12', '15']]);
  });

  it('keeps quiet where the figures agree, are rough, or count other things', () => {
    expect(disagreements('It killed 12 people.', 'Of those, 12 people died at once.')).toEqual([]);
    expect(disagreements('It killed 12 people.', 'More than 10 people were killed.')).toEqual([]);
    expect(disagreements('It killed 12 people.', 'Some 15 people were injured.')).toEqual([]);
    expect(disagreements('It killed 12 people.', 'Officials said 3 officers were killed.')).toEqual([]);
  });

  it('keeps quiet about a part, an addition and another time or sentence', () => {
    expect(disagreements('It killed 12 people.', 'Among them 3 people died on the way.')).toEqual([]);
    expect(disagreements('It killed 12 people.', 'Another 3 people died overnight.')).toEqual([]);
    expect(disagreements('On Monday 12 people were killed.', 'On Friday 15 people were killed.')).toEqual([]);
    expect(disagreements('First 12 people were killed, then 15 people were killed.')).toEqual([]);
  });
});

describe('Chinese', () => {
  it('points out two figures for one thing, however they are put', () => {
    expect(disagreements('事故造成3人死亡。', '据通报，死亡4人，原因正在调查。')).toEqual([['3人', '4人']]);
  });

  it('keeps quiet where the figures agree, are rough, or count other things', () => {
    expect(disagreements('事故造成3人死亡。', '3人死亡的消息令全镇悲痛。')).toEqual([]);
    expect(disagreements('事故造成3人死亡。', '事故还造成5人受伤。')).toEqual([]);
    expect(disagreements('事故造成3人死亡。', '其中1人死亡在送医途中。')).toEqual([]);
  });
});
