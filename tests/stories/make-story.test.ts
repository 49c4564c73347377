import { expect, test } from 'vitest';
import { makeStory } from '../../src/stories/make-story';
import { blocksOf, pageInfo } from './blocks';

const making = (lines: readonly string[]) => ({
  form: 'article' as const,
  blocks: blocksOf(lines),
  authors: [],
  publishedAt: null,
  url: null,
});

test('takes headline, kicker and deck from its blocks', () => {
  const story = makeStory(
    making(['kicker| Courts', 'headline| Jailed', 'deck| For fraud', 'Text.']),
    pageInfo(),
    new Set(),
  );
  expect(story).toMatchObject({ kicker: 'Courts', headline: 'Jailed', deck: 'For fraud', language: 'en' });
});

test('has the same id when read again, and another than a story that begins alike', () => {
  const used = new Set<string>();
  const one = makeStory(making(['headline| Weather', 'Rain.']), pageInfo(), used);
  const two = makeStory(making(['headline| Weather', 'Sun.']), pageInfo(), used);
  const again = makeStory(making(['headline| Weather', 'Rain.']), pageInfo(), new Set());
  expect(one.id).toBe(again.id);
  expect(two.id).not.toBe(one.id);
});

test("is in the language of its own script where that is not the page's", () => {
  const story = makeStory(
    making(['headline| 老楼长出新电梯', '望河区一年装了一百多部电梯。']),
    pageInfo(),
    new Set(),
  );
  expect(story.language).toBe('zh');
});
