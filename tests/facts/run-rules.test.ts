import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/facts/rule';
import { runRules } from '../../src/facts/run-rules';
import type { Language } from '../../src/languages/language';

const language = (rules: readonly Rule[], more: Partial<Language> = {}): Language =>
  ({ code: 'xx', fold: (t: string) => t.toLowerCase(), rules, ...more }) as Language;
const run = (text: string, l: Language, problems: string[] = []) =>
  runRules(text, l, {
    publishedAt: null,
    last: { lastDate: '2024-01-01', lastTime: '2024-01-01' },
    onProblem: (p) => problems.push(`${p.step}: ${p.message}`),
  });

const date: Rule = {
  name: 'xx.date',
  kind: 'time',
  pattern: /\d{4}-\d\d-\d\d/,
  read: (m) => ({ value: m[0] }),
};

describe('runRules', () => {
  it('runs patterns over the folded text and gives the rule and plain parts', () => {
    const word: Rule = { name: 'xx.word', kind: 'org', pattern: /acme/, read: () => ({}) };
    expect(run('At ACME', language([word])).strong).toMatchObject([
      { from: 3, to: 7, type: 'org', rule: 'xx.word', value: null, approximate: false },
    ]);
  });
  it('goes on behind the end that a rule gives', () => {
    const long: Rule = { name: 'xx.long', kind: 'org', pattern: /a/, read: (m) => ({ to: m.index + 3 }) };
    expect(run('aaaa', language([long])).strong.map((f) => [f.from, f.to])).toEqual([
      [0, 3],
      [3, 6],
    ]);
  });
  it('gives rules of one pattern the same matches as each alone, from where each goes on', () => {
    const pattern = /a/;
    const rule = (name: string, length: number): Rule => ({
      name,
      kind: 'org',
      pattern,
      read: (m) => (m.index === 1 ? null : { to: m.index + length }),
    });
    const [one, two] = [rule('xx.one', 1), rule('xx.two', 2)];
    const spans = (...rules: Rule[]) => run('aaaba', language(rules)).strong.map((f) => [f.rule, f.from]);
    expect(spans(one, two)).toEqual([...spans(one), ...spans(two)]);
    expect(spans(two)).toEqual([
      ['xx.two', 0],
      ['xx.two', 2],
      ['xx.two', 4],
    ]);
  });
  it('looks again inside a look-alike', () => {
    const pair: Rule = {
      name: 'xx.pair',
      kind: 'org',
      pattern: /[ab]b/,
      read: (m) => (m[0] === 'bb' ? {} : null),
    };
    expect(run('abb', language([pair])).strong.map((f) => f.from)).toEqual([1]);
  });
  it('tells a rule the last date before its match', () => {
    const seen: (string | null)[] = [];
    const asks: Rule = {
      name: 'xx.asks',
      kind: 'time',
      pattern: /then/,
      read: (_m, c) => {
        seen.push(c.lastDate);
        return null;
      },
    };
    run('then 2024-03-05 then 2024-04-06', language([date, asks]));
    expect(seen).toEqual(['2024-01-01', '2024-03-05']);
  });
  it('keeps weak finds and finds by shape apart', () => {
    const rule = (name: string, weak: Rule['weak']): Rule => ({
      name,
      kind: 'place',
      pattern: /x/,
      ...(weak && { weak }),
      read: () => ({}),
    });
    const finds = run('x', language([rule('a', undefined), rule('b', true), rule('c', 'shape')]));
    expect([finds.strong, finds.weak, finds.shapes].map((l) => l.map((f) => f.rule))).toEqual([
      ['a'],
      ['b'],
      ['c'],
    ]);
  });
  it('loses one rule, not the block, where a rule throws', () => {
    const problems: string[] = [];
    const bad: Rule = {
      name: 'xx.bad',
      kind: 'org',
      pattern: /x/,
      read: () => {
        throw new Error('no');
      },
    };
    expect(run('x 2024-03-05', language([bad, date]), problems).strong).toHaveLength(1);
    expect(problems).toEqual(['xx.bad: no']);
  });
  it('refuses a folding that changes lengths, with both', () => {
    expect(() => run('abc', language([], { fold: () => 'ab' }))).toThrow('from 3 to 2');
  });
});
