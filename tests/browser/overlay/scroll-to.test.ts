import { beforeEach, expect, test } from 'vitest';
import { scrollToRange } from '../../../src/overlay/scroll-to';
import { rangeOf, stage, until } from './stage';

beforeEach(() => stage('At the top.', ...Array.from({ length: 60 }, (_, i) => `Line ${i}.`), 'At the foot.'));
const topOf = (words: string) => rangeOf(words).getBoundingClientRect().top;
const inSight = (words: string) => topOf(words) > 0 && topOf(words) < innerHeight;

test('scrolls to words out of sight', async () => {
  scrollToRange(rangeOf('At the foot.'));
  const ended = new Promise((done) => document.addEventListener('scrollend', done, { once: true }));
  await until(() => inSight('At the foot.'));
  await ended; // a smooth scroll under way would go on into the next test
});

test('nothing moves where the words are in sight', async () => {
  const before = scrollY;
  scrollToRange(rangeOf('At the top.'));
  await new Promise((done) => setTimeout(done, 100));
  expect(scrollY).toBe(before);
});

test('words under a fixed header are brought out from under it', async () => {
  const header = document.createElement('header');
  header.style.cssText = 'position: fixed; inset: 0 0 auto 0; height: 60px; background: #fff';
  document.body.append(header);
  scrollTo(0, topOf('Line 30.') + scrollY - 20);
  scrollToRange(rangeOf('Line 30.'));
  await until(() => topOf('Line 30.') > 60);
});

test('in a very long paragraph it is the very words that come into sight', async () => {
  stage(`${'Many words. '.repeat(1500)}The last word.`);
  scrollToRange(rangeOf('The last word.'));
  await until(() => inSight('The last word.'));
});
