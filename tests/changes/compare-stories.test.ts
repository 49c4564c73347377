import { describe, expect, it } from 'vitest';
import { type ComparedStory, compareStories, isUnchanged, storyNow } from '../../src/changes/compare-stories';
import type { Story } from '../../src/stories/story';

const story = (headline: string | null, paragraphs: string[], language = 'en'): ComparedStory => ({
  headline,
  language,
  blocks: paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
});

const FERRY = [
  'The council of Wexmoor voted on Tuesday to bring the ferry back. Twelve members voted for it.',
  'The boat will cost four million crowns a year. It carries 200 people.',
  'A second vote is due in March.',
];

/** Changes in a form that reads: `+ added`, `- removed`, `~ reworded`. */
const told = (before: ComparedStory, after: ComparedStory): string[] =>
  compareStories(before, after).sentences.map((c) =>
    c.what === 'added'
      ? `+ ${c.after.text}`
      : c.what === 'removed'
        ? `- ${c.before.text}`
        : `~ ${c.words.map((w) => (w.what === 'same' ? w.text : `${w.what === 'added' ? '{+' : '{-'}${w.text.trim()}}`)).join('')}`,
  );

describe('compareStories', () => {
  it('sees no change where only typography, white space or the order of paragraphs changed', () => {
    const now = [FERRY[2], (FERRY[0] as string).replaceAll(' ', '\u00a0'), FERRY[1]] as string[];
    const changes = compareStories(story('Ferry "returns"', FERRY), story('Ferry “returns”', now));
    expect(changes.sentences).toEqual([]);
    expect(isUnchanged(changes)).toBe(true);
    expect(changes.kept).toBe(5);
  });

  it('tells sentences added and removed, each where it stands', () => {
    const now = [
      'The council of Wexmoor voted on Tuesday to bring the ferry back.',
      'Nobody abstained from it. The boat will cost four million crowns a year. It carries 200 people.',
      'A second vote is due in March.',
    ];
    expect(told(story('F', FERRY), story('F', now))).toEqual([
      '+ Nobody abstained from it.',
      '- Twelve members voted for it.',
    ]);
  });

  it('tells what was reworded, word by word, and which figures changed', () => {
    const now = [
      FERRY[0],
      'The boat will cost six million crowns a year. It carries 180 people.',
      FERRY[2],
    ] as string[];
    expect(told(story('F', FERRY), story('F', now))).toEqual([
      '~ The boat will cost {-four}{+six}million crowns a year.',
      '~ It carries {-200}{+180}people.',
    ]);
    const changes = compareStories(story('F', FERRY), story('F', now));
    expect(changes.sentences.map((c) => (c.what === 'reworded' ? c.figures : null))).toEqual([
      [],
      [{ before: '200', after: '180' }],
    ]);
  });

  it('tells a changed headline', () => {
    expect(compareStories(story('Ferry returns', FERRY), story('Ferry may return', FERRY)).headline).toEqual({
      before: 'Ferry returns',
      after: 'Ferry may return',
    });
  });

  it('compares Chinese character by character', () => {
    const before = story('渡轮恢复', ['县政府表示，渡轮将于五月恢复。事故造成3人受伤。'], 'zh');
    const after = story('渡轮恢复', ['县政府表示，渡轮将于六月恢复。事故造成5人受伤。渔民表示欢迎。'], 'zh');
    expect(told(before, after)).toEqual([
      '~ 县政府表示，渡轮将于{-五}{+六}月恢复。',
      '~ 事故造成{-3}{+5}人受伤。',
      '+ 渔民表示欢迎。',
    ]);
  });

  it('leaves bylines and credits out', () => {
    const line = { kind: 'byline' as const, text: 'By Ada Quill' };
    const before = story('F', FERRY);
    expect(compareStories(before, { ...before, blocks: [line, ...before.blocks] }).sentences).toEqual([]);
  });

  it('compares an empty story with a full one', () => {
    expect(compareStories(story(null, []), story('F', FERRY)).sentences).toHaveLength(5);
    expect(
      compareStories(story('F', FERRY), story(null, [])).sentences.every((c) => c.what === 'removed'),
    ).toBe(true);
  });
});

describe('storyNow', () => {
  const now = (headline: string, paragraphs: string[]): Story => story(headline, paragraphs) as Story;

  it('knows a story by its sentences though its headline changed, and by its headline though its sentences did', () => {
    const stories = [now('Mill for sale', ['The mill is for sale.']), now('Boat is back', FERRY)];
    expect(storyNow(story('Ferry returns', FERRY), { stories })?.headline).toBe('Boat is back');
    expect(storyNow(story('Mill for sale', ['Old text.']), { stories })?.headline).toBe('Mill for sale');
    expect(storyNow(story('Elsewhere', ['Old text.']), { stories })).toBeNull();
  });
});
