import { expect, test } from 'vitest';
import { clauses } from '../../src/languages/zh/clauses';
import { stretchFeatures } from '../../src/summary/stretch-features';
import { weighText } from '../../src/summary/weigh-text';

const TEXT = '镇政府10月3日宣布，新渡口将于本周通航，首日免费乘坐。';
const REST = '新渡口长三百米，去年动工。';
const parts = clauses(TEXT);
const context = {
  weighed: weighText([{ text: TEXT }, { text: REST }]),
  headline: '新渡口通航',
  top: new Set(['新渡', '渡口']),
};
const of = (first: number, last = first) => {
  const span = { from: parts[first]?.from ?? 0, to: parts[last]?.to ?? 0 };
  return stretchFeatures(TEXT, [span], parts, context)[0] ?? {};
};

test('tells what is kept and what is left out', () => {
  expect(of(0, 2)).toMatchObject({ whole: 1, atStart: 1, atEnd: 1, skipped: 0, left: 0 });
  expect(of(1)).toMatchObject({ whole: 0, oneClause: 1, skippedOne: 1, figure: 0, figureBefore: 1 });
  expect(of(1).inHeadline).toBe(0.75);
  expect(of(1).top).toBe(1);
  expect(of(1).densestInside).toBeGreaterThan(of(1).densestOutside ?? 0);
});

test('tells the letters at its borders, marks passed over', () => {
  expect(of(1)).toMatchObject({ 'before 布': 1, 'opens 新': 1, 'ends 航': 1, 'after 首': 1 });
  expect(Object.keys(of(0)).filter((name) => name.startsWith('before '))).toEqual([]);
});

test('numbers only, whatever the text', () => {
  const odd = '，，：';
  const spans = clauses(odd);
  for (const f of stretchFeatures(odd, [{ from: 0, to: odd.length }, ...spans], spans, context))
    for (const value of Object.values(f)) expect(Number.isFinite(value)).toBe(true);
});
