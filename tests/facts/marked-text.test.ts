import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/facts/fact';
import { markText, plainText, readMarked, valueText } from './marked-text';

const fact = (from: number, to: number, more: Partial<Fact>): Fact =>
  ({
    from,
    to,
    type: 'money',
    value: null,
    unit: null,
    role: null,
    speaker: null,
    approximate: false,
    ...more,
  }) as Fact;

describe('marked text', () => {
  it('reads dates, sentences and the values below them', () => {
    const cases = readMarked('# note\n@ 2024-05-20\n收入{money:3元}\n    3 CNY\n@ -\n无\n');
    expect(cases).toEqual([
      { line: 3, date: '2024-05-20', marked: '收入{money:3元}', values: '3 CNY' },
      { line: 6, date: null, marked: '无', values: null },
    ]);
  });
  it('refuses values that stand under no sentence', () => {
    expect(() => readMarked('  3 CNY')).toThrow('line 1');
  });
  it('takes the marks off, nested ones too', () => {
    expect(plainText('{quote=甲:“给{money:3元}。”}')).toBe('“给3元。”');
  });
  it('writes facts into a text, outer marks first', () => {
    const facts = [fact(1, 6, { type: 'quote', speaker: '甲' }), fact(3, 5, {})];
    expect(markText('说“给3元”', facts)).toBe('说{quote=甲:“给{money:3元}”}');
  });
  it('writes values with unit and nearness', () => {
    expect(valueText([fact(0, 1, { value: 3, unit: 'CNY', approximate: true }), fact(2, 3, {})])).toBe(
      '3 CNY ~; -',
    );
  });
});
