import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchTopBlock } from '../../../src/overlay/top-block';
import type { StoryId } from '../../../src/stories/story';
import { rangeOf, stage, until } from './stage';

let end: AbortController;
const onTop = vi.fn();

beforeEach(() => {
  stage(...Array.from({ length: 40 }, (_, i) => `Paragraph number ${i}.`));
  onTop.mockClear();
  end = new AbortController();
  watchTopBlock(document, onTop, end.signal).watch(
    Array.from({ length: 40 }, (_, i) => ({
      storyId: 's1' as StoryId,
      block: i,
      range: rangeOf(`Paragraph number ${i}.`),
    })),
  );
});
afterEach(() => end.abort());

test('tells the uppermost block in sight, and again only when it is another one', async () => {
  await until(() => onTop.mock.calls.length);
  expect(onTop).toHaveBeenLastCalledWith('s1', 0);
  const place = rangeOf('Paragraph number 20.').getBoundingClientRect();
  scrollTo(0, place.top + scrollY - 80);
  await until(() => onTop.mock.calls.at(-1)![1] === 20);
  const calls = onTop.mock.calls.length;
  scrollBy(0, 1);
  await new Promise((done) => setTimeout(done, 400));
  expect(onTop).toHaveBeenCalledTimes(calls);
});
