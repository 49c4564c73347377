import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../src/facts/extract-facts';
import type { Found } from '../../src/facts/fact';
import type { NameTagger } from '../../src/facts/name-tagger';
import type { Rule } from '../../src/facts/rule';
import type { Language } from '../../src/languages/language';

const language = (rules: readonly Rule[], more: Partial<Language> = {}): Language =>
  ({
    code: 'xx',
    accepts: (t: string) => /[a-z]/.test(t),
    fold: (t: string) => t,
    rules,
    words: { common: {} },
    quotes: (blocks: readonly string[]) => blocks.map(() => []),
    roles: (_t: string, found: readonly Found[]) => [...found],
    coreference: (_b: readonly string[], found: readonly (readonly Found[])[]) => found.map((f) => [...f]),
    ...more,
  }) as Language;
const rule = (name: string, pattern: RegExp, weak?: Rule['weak']): Rule => ({
  name,
  kind: 'place',
  pattern,
  ...(weak && { weak }),
  read: (m) => ({ value: m[0] }),
});
const tagger = (names: Record<string, 'place' | 'org'>, probability = 0.6): NameTagger => ({
  language: 'xx',
  tag: (blocks) =>
    blocks.map((text) =>
      Object.entries(names).flatMap(([name, type]) => {
        const from = text.indexOf(name);
        return from < 0
          ? []
          : [
              {
                type,
                from,
                to: from + name.length,
                rule: 'tagger',
                value: name,
                unit: null,
                approximate: false,
                role: null,
                speaker: null,
                implied: [],
                probability,
              },
            ];
      }),
    ),
});
const extract = (
  blocks: readonly string[],
  languages: readonly Language[],
  taggers: readonly NameTagger[] = [],
) =>
  extractFacts(blocks, 's', {
    languages,
    taggers,
    publishedAt: null,
    onProblem: (p) => expect.unreachable(p.message),
  });

describe('extractFacts', () => {
  it('gives facts in reading order with block, text and an entity that equal mentions share', () => {
    const facts = extract(['to york', 'york again'], [language([rule('p', /york/)])]);
    expect(facts.map((f) => [f.block, f.from, f.text, f.entity])).toEqual([
      [0, 3, 'york', 'place:york'],
      [1, 0, 'york', 'place:york'],
    ]);
    expect(new Set(facts.map((f) => f.id)).size).toBe(2);
  });
  it('hears the tagger before weak rules and after strong ones', () => {
    const languages = [language([rule('strong', /york/), rule('weak', /avon/, true)])];
    const facts = extract(['york and avon'], languages, [tagger({ york: 'org', avon: 'org' })]);
    expect(facts.map((f) => [f.text, f.rule])).toEqual([
      ['york', 'strong'],
      ['avon', 'tagger'],
    ]);
  });
  it('names a fact by its words: it keeps its name where blocks come in above it, and no other ever has it', () => {
    const options = {
      languages: [language([rule('xx.place', /Orlen|Wexmo/g)])],
      taggers: [],
      publishedAt: null,
    };
    const ids = (...blocks: string[]) =>
      extractFacts(blocks, 's1', { ...options, onProblem: () => {} }).map((f) => [f.text, f.id]);
    const before = ids('Orlen is old.', 'Orlen is old.');
    const after = ids('Wexmo is new.', 'Orlen is old.', 'Orlen is old.');
    expect(after.slice(1)).toEqual(before);
    expect(new Set(after.map(([, id]) => id)).size).toBe(3);
  });

  it('beside a tagger believes a shape that comes back in the story, not one seen once', () => {
    const languages = [language([rule('shape', /\w+ton/, 'shape')])];
    expect(extract(['ashton then boston', 'boston'], languages, [tagger({})]).map((f) => f.text)).toEqual([
      'boston',
      'boston',
    ]);
    expect(extract(['ashton'], languages).map((f) => f.text)).toEqual(['ashton']);
  });
  it('lets a weak rule lengthen a name only where the tagger is not sure of it', () => {
    const languages = [language([rule('weak', /avon valley/, true)])];
    const texts = (probability: number) =>
      extract(['avon valley'], languages, [tagger({ avon: 'place' }, probability)]).map((f) => f.text);
    expect(texts(0.6)).toEqual(['avon valley']);
    expect(texts(0.9)).toEqual(['avon']);
  });
  it('believes a sure tagger more than a strong rule, but where the rule has a longer name around it', () => {
    const names = (pattern: RegExp) =>
      extract(['carter hill'], [language([rule('strong', pattern)])], [tagger({ carter: 'org' }, 0.9)]).map(
        (f) => `${f.type} ${f.text}`,
      );
    expect(names(/carter/)).toEqual(['org carter']);
    expect(names(/carter hill/)).toEqual(['place carter hill']);
  });
  it('asks a tagger only about blocks that are mostly in its language', () => {
    const other = language([], { code: 'yy', accepts: (t) => /[А-я]/.test(t) });
    const blocks = ['avon by day', 'река avon ночью, далеко отсюда'];
    const facts = extract(blocks, [language([]), other], [tagger({ avon: 'place' })]);
    expect(facts.map((f) => f.block)).toEqual([0]);
  });
  it('asks every language about a block of figures alone that none claims', () => {
    expect(extract(['12'], [language([rule('n', /12/)])]).map((f) => f.text)).toEqual(['12']);
  });
  it('leaves out rules that are switched off', () => {
    const options = {
      languages: [language([rule('p', /york/)])],
      taggers: [],
      publishedAt: null,
      without: new Set(['p']),
      onProblem: () => {},
    };
    expect(extractFacts(['york'], 's', options)).toEqual([]);
  });
});
