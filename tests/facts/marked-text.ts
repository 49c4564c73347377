/*
 * Marked text: the expectation stands in the sentence, as `营收{money:3.2亿元}`.
 *
 *   # a comment
 *   @ 2024-05-20                      publication date of the cases below; `@ -` for none
 *   罗某表示，{indirect=罗某:桥已经关闭}。            speech told without marks
 *   {person=司机:刘某}说：{quote=刘某:“走吧。”}      = gives a person's role and a quotation's speaker; marks may nest
 *       320000000 CNY; 12.5 %         optional, indented: the values in reading order, with unit, ~ for approximate
 *   first block ¶ second block        one story of two blocks
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extractFacts } from '../../src/facts/extract-facts';
import type { Fact } from '../../src/facts/fact';
import type { Language } from '../../src/languages/language';

export interface MarkedCase {
  /** 1-based line in the file. */
  readonly line: number;
  readonly date: string | null;
  readonly marked: string;
  readonly values: string | null;
}

/** The cases of a file's text. @throws where an indented line follows no case. */
export function readMarked(content: string): MarkedCase[] {
  const cases: MarkedCase[] = [];
  let date: string | null = null;
  content.split('\n').forEach((raw, i) => {
    if (/^\s*(#|$)/.test(raw)) return;
    const at = /^@\s*(\S+)/.exec(raw);
    if (at) date = at[1] === '-' ? null : at[1]!;
    else if (/^\s/.test(raw)) {
      const last = cases.pop();
      if (!last) throw new Error(`line ${i + 1}: values without a sentence before them`);
      cases.push({ ...last, values: raw.trim() });
    } else cases.push({ line: i + 1, date, marked: raw, values: null });
  });
  return cases;
}

/** `营收{money:3.2亿元}` → `营收3.2亿元`. */
export const plainText = (marked: string): string => marked.replace(/\{[a-z]+(?:=[^:{}]*)?:|\}/g, '');

/** Facts of one block written into its text. */
export function markText(text: string, facts: readonly Fact[]): string {
  const opens = new Map<number, string[]>();
  const closes = new Map<number, number>();
  for (const f of [...facts].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const more = f.role ?? f.speaker;
    const type = f.indirect ? 'indirect' : f.type;
    opens.set(f.from, [...(opens.get(f.from) ?? []), `{${type}${more ? `=${more}` : ''}:`]);
    closes.set(f.to, (closes.get(f.to) ?? 0) + 1);
  }
  let out = '';
  for (let i = 0; i <= text.length; i++)
    out += '}'.repeat(closes.get(i) ?? 0) + (opens.get(i)?.join('') ?? '') + text.charAt(i);
  return out;
}

/** `320000000 CNY; 12.5 %; P1Y ~`, a dash for no value. Quotations have none and are left out. */
export const valueText = (facts: readonly Fact[]): string =>
  facts
    .filter((f) => f.type !== 'quote')
    .map((f) => `${f.value ?? '-'}${f.unit ? ` ${f.unit}` : ''}${f.approximate ? ' ~' : ''}`)
    .join('; ');

/** One test a case of the file: the facts found are the facts marked, all of them and no others. `counts`: which facts the file marks. */
export function testMarked(
  path: string,
  languages: readonly Language[],
  counts: (fact: Fact) => boolean = (f) => !f.indirect,
): void {
  for (const c of readMarked(readFileSync(path, 'utf8')))
    test(`line ${c.line}: ${plainText(c.marked).slice(0, 60)}`, () => {
      const blocks = plainText(c.marked).split(/\s*¶\s*/);
      const all = extractFacts(blocks, 'story', {
        languages,
        taggers: [],
        publishedAt: c.date,
        onProblem: (p) => {
          throw new Error(`${p.step}: ${p.message}`);
        },
      });
      const facts = all.filter(counts);
      const found = blocks.map((text, i) =>
        markText(
          text,
          facts.filter((f) => f.block === i),
        ),
      );
      expect(found.join(' ¶ ')).toBe(c.marked.split(/\s*¶\s*/).join(' ¶ '));
      if (c.values !== null) expect(valueText(facts)).toBe(c.values);
    });
}
