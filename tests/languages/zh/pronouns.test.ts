import { expect, test } from 'vitest';
import { extractFacts } from '../../../src/facts/extract-facts';
import { zh } from '../../../src/languages/zh/index';
import { sentenceStart } from '../../../src/languages/zh/pronouns';

const speakers = (text: string): (string | null)[] =>
  extractFacts([text], 's', { languages: [zh], taggers: [], publishedAt: null, onProblem: () => {} })
    .filter((f) => f.type === 'quote')
    .map((f) => f.speaker);

test('a pronoun means who did something, not whom it was done to', () => {
  expect(speakers('局长林大海向村民高文河转达了问候。他说，大桥今年就能修好通车。')).toEqual(['林大海']);
  expect(speakers('书记林大海讲话后，村民周大力鞠了一躬。他说，大桥今年就能修好通车。')).toEqual(['周大力']);
});

test('the subject may stand in the clause before', () => {
  expect(speakers('村民周大力鞠了一躬，对局长林大海表示感谢。他说，大桥今年就能修好通车。')).toEqual([
    '周大力',
  ]);
});

test('the pronoun may stand in a later clause; whose mother it is says nothing of him', () => {
  expect(speakers('村民周大力来了。在村里的会上，他大声地说：“大桥今年就能修好通车。”')).toEqual(['周大力']);
  expect(speakers('村民周大力来了。他的母亲说：“大桥今年就能修好通车。”')).toEqual(['他的母亲']);
  expect(speakers('村民周大力来了。他夫人说：“大桥今年就能修好通车。”')).toEqual(['周大力夫人']);
  expect(speakers('村民周大力来了。其母校表示：“大桥今年就能修好通车。”')).not.toContain('周大力母');
});

test('no one person is meant by several', () => {
  expect(speakers('局长林大海来了。他们说：“大桥今年就能修好通车。”')).toEqual([null]);
});

test('words of another who is cited are that one’s', () => {
  expect(speakers('局长林大海引用村民周大力的话说：“山里的路总会修好的。”')).toEqual(['周大力']);
});

test('a sentence begins behind the last mark, and none is endless', () => {
  expect(sentenceStart('桥关了。他走了', 6)).toBe(4);
  expect(sentenceStart('桥'.repeat(5000), 4000)).toBeGreaterThan(2000);
});
