import { describe, expect, test } from 'vitest';
import type { FactType } from '../../../src/facts/fact';
import { formatDuration } from '../../../src/facts/show/format-duration';
import { formatValue } from '../../../src/facts/show/format-value';

const fact = (type: FactType, text: string, value: string | number | null, unit: string | null = null) => ({
  type,
  text,
  value,
  unit,
  approximate: false,
});
const plain = (s: string | null) => s?.replace(/[\u00a0\u202f]/g, ' ') ?? null;

describe('formatValue', () => {
  test.each([
    [fact('money', '3.2亿元', 320_000_000, 'CNY'), 'zh-CN', '¥3.2亿'],
    [fact('money', '3.2亿元', 320_000_000, 'CNY'), 'en-US', 'CN¥320M'],
    [fact('money', '1亿2345万6789元', 123_456_789, 'CNY'), 'en-US', 'CN¥123,456,789'],
    [fact('quantity', 'a dozen boats', 12, 'boats'), 'en-GB', '12 boats'],
    [fact('quantity', '五千多名', 5000, '名'), 'zh-CN', '5,000名'],
    [fact('percent', '两成', 20), 'zh-CN', '20%'],
    [fact('time', '次日下午', '2025-09-17'), 'zh-CN', '2025年9月17日'],
    [fact('duration', 'eighteen months', 'P18M'), 'en-GB', '18 months'],
    [fact('quantity', 'minus five degrees', -5, 'Cel'), 'en-GB', '-5°C'],
  ])('%o for %s is %s', (given, locale, written) => {
    expect(plain(formatValue(given, locale))).toBe(written);
  });

  test('what only repeats the page’s words is not said again', () => {
    expect(formatValue(fact('percent', '12.5%', 12.5), 'en')).toBeNull();
    expect(formatValue(fact('quantity', '1,926 pipes', 1926, 'pipes'), 'en')).toBeNull();
    expect(formatValue(fact('age', '７２岁', 72), 'zh-CN')).toBeNull();
    expect(formatValue(fact('age', '18-month-old', 1.5), 'en')).toBe('1.5 years');
    expect(formatValue(fact('time', '2019年8月29日', '2019-08-29'), 'zh-CN')).toBeNull();
    expect(formatValue(fact('percent', '49,9 %', 49.9), 'en')).toBeNull();
  });

  test('the shorter of two lengths is not all that was said', () => {
    const rough = (text: string) => ({ ...fact('duration', text, 'P10Y'), approximate: true });
    expect(formatValue(rough('10-20 år'), 'en')).toBeNull();
    expect(formatValue(rough('rund 10 Jahre'), 'en')).toBe('≈ 10 years');
  });

  test('an approximate value says so', () => {
    expect(formatValue({ ...fact('quantity', 'about a dozen', 12), approximate: true }, 'en')).toBe('≈ 12');
  });

  test('names, quotes and facts without a value have none to write', () => {
    expect(formatValue(fact('person', 'Ms Brandt', 'Tessa Brandt'), 'en')).toBeNull();
    expect(formatValue(fact('money', 'a fortune', null, 'USD'), 'en')).toBeNull();
    expect(formatValue(fact('money', 'a lot', Number.NaN, 'USD'), 'en')).toBeNull();
  });

  test('a currency that is no ISO code is written behind the number', () => {
    expect(plain(formatValue(fact('money', 'ten shells', 10, 'shells'), 'en'))).toBe('10 shells');
  });
});

describe('formatDuration', () => {
  test('writes every part in the reader’s language', () => {
    expect(formatDuration('P1Y6M', 'en')).toBe('1 year, 6 months');
    expect(formatDuration('PT1H30M', 'en')).toBe('1 hour, 30 minutes');
    expect(formatDuration('P2W', 'zh-CN')).toBe('2周');
    expect(formatDuration('P0.5D', 'en')).toBe('0.5 days');
  });

  test.each(['P', '6 months', '', 'PT'])('%s is no duration', (iso) => {
    expect(formatDuration(iso, 'en')).toBeNull();
  });
});
