import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/page/block';
import { findPosts, namePost, timeOfPost } from '../../src/stories/posts';
import { blocksOf } from './blocks';

const TEXT = 'The tide at Dunbeck peaked shortly after noon and stopped below the top of the wall.';
const inBox = (box: string, lines: readonly string[]): Block[] =>
  blocksOf(lines, { boxes: [box, 'feed', 'body'] });
const lead = blocksOf(['headline1| Storm live', TEXT], { boxes: ['body'] });
const post = (n: number, time: string): Block[] => inBox(`post${n}`, [time, `heading2| News ${n}`, TEXT]);

test('finds boxes of one list that each tell a time', () => {
  const live = findPosts([...lead, ...post(1, '13:05'), ...post(2, '12:20'), ...post(3, '9.40 pm')]);
  expect(live?.lead).toEqual([0, 1]);
  expect(live?.posts.map((p) => [p.blocks.length, p.minutes])).toEqual([
    [3, 785],
    [3, 740],
    [3, 1300],
  ]);
});

test('an article whose text tells times is no live blog', () => {
  expect(findPosts([...lead, ...inBox('a', [`At 13:05 ${TEXT}`, TEXT, `At 14:20 ${TEXT}`])])).toBeNull();
  expect(findPosts([...lead, ...post(1, '13:05'), ...post(2, '12:20')])).toBeNull();
});

test("a post's heading is its headline, its time and author its byline", () => {
  const named = namePost(inBox('p', ['13:05', 'heading2| News', 'Marcus Eng', TEXT]), ['Marcus Eng']);
  expect(named.map((b) => b.kind)).toEqual(['byline', 'headline', 'byline', 'paragraph']);
});

test('a time that is set as a heading is none', () => {
  const named = namePost(inBox('p', ['heading3| 11:47 AM', TEXT]), []);
  expect(named.map((b) => b.kind)).toEqual(['byline', 'paragraph']);
});

describe('the time of a post', () => {
  test.each([
    [785, '2024-02-09T06:30:00Z', '2024-02-09T13:05'],
    [null, '2024-02-09', '2024-02-09'],
    [785, null, null],
  ])('%s minutes on %s is %s', (minutes, day, time) => {
    expect(timeOfPost(minutes, day)).toBe(time);
  });
});
