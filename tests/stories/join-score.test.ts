import { expect, test } from 'vitest';
import { edgesOf, joinScore } from '../../src/stories/join-score';

const score = (a: string, b: string, page = ''): number => joinScore(edgesOf(a), edgesOf(b), page);

test('a small letter goes on better than a capital', () => {
  const a = 'paid for a pair of skis and a week in';
  expect(score(a, 'the mountains with his brother.')).toBeGreaterThan(
    score(a, 'The skipper thanked the crew.'),
  );
});

test('the half that closes the open quotation mark fits better', () => {
  const a = '主播说，手里的钱币“每一枚都带证';
  expect(score(a, '书”。头一枚只要99元。')).toBeGreaterThan(score(a, '单上写着病人的名字。'));
});

test('characters that the page puts together elsewhere fit better', () => {
  const page = '一年一度的百家宴又开席了。';
  expect(score('大家商量着办百家', '宴，每户出一道菜。', page)).toBeGreaterThan(
    score('大家商量着办百家', '车窗被人砸了。', page),
  );
});

test('a hyphen needs a letter after it, and gains by a word that the page knows', () => {
  const a = 'the wooden bellows of a demol-';
  expect(score(a, '12 pipes were lost.')).toBeLessThan(0);
  expect(score(a, 'ished chapel.', 'It was demolished in May.')).toBeGreaterThan(score(a, 'ished chapel.'));
});
