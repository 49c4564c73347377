import { expect, it } from 'vitest';
import { extractFacts } from '../../../src/facts/extract-facts';
import { zh } from '../../../src/languages/zh/index';

/** Words and role of what has one, persons left out. */
const bound = (text: string) =>
  extractFacts([text], 'story', {
    languages: [zh],
    taggers: [],
    publishedAt: '2024-05-20',
    onProblem: (p) => {
      throw new Error(`${p.step}: ${p.message}`);
    },
  })
    .filter((f) => f.type !== 'person' && f.role !== null)
    .map((f) => `${f.text}: ${f.role}`);

it('binds lengths and sums to their penalty, and the penalties to their charge', () => {
  expect(bound('被告人犯盗窃罪，判处有期徒刑二年，缓刑三年，并处罚金5000元。')).toEqual([
    '盗窃罪: 有期徒刑二年，缓刑三年，并处罚金5000元',
    '二年: 有期徒刑',
    '三年: 缓刑',
    '5000元: 罚金',
  ]);
});

it('binds each charge to its own penalties', () => {
  expect(
    bound('犯盗窃罪，判处有期徒刑一年；犯诈骗罪，判处拘役六个月。').filter((b) => b.includes('罪')),
  ).toEqual(['盗窃罪: 有期徒刑一年', '诈骗罪: 拘役六个月']);
});

it('binds no other length', () => {
  expect(bound('他在县里工作了二年，领到罚没清单，工资5000元。')).toEqual([]);
});
