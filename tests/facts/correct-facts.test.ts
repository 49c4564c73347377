import { describe, expect, test } from 'vitest';
import { correctFacts, type FactCorrection, isFact } from '../../src/facts/correct-facts';
import type { Fact } from '../../src/facts/fact';

const fact = (id: string, over: Partial<Fact>): Fact =>
  ({
    id,
    type: 'org',
    text: 'Marsh',
    value: 'Marsh',
    unit: null,
    role: null,
    speaker: null,
    approximate: false,
    implied: [],
    block: 0,
    from: 0,
    to: 5,
    entity: id,
    ...over,
  }) as unknown as Fact;

const says = (of: Fact, over: Partial<FactCorrection>): FactCorrection => ({
  fact: of,
  note: 'n1',
  verdict: 'corrected',
  to: null,
  words: null,
  ...over,
});

const first = fact('a', { entity: 'marsh' });
const second = fact('b', { entity: 'marsh', from: 20, to: 25 });
const other = fact('c', { type: 'person', text: 'Ellen Marsh', value: 'Ellen Marsh', entity: 'ellen' });

describe('a correction', () => {
  test('holds for every mention in the story, and tells what was found', () => {
    const to = { type: 'person', value: 'Ellen Marsh', unit: null } as const;
    const [a, b, c] = correctFacts([first, second, other], [says(first, { to })]);
    for (const one of [a, b]) {
      expect(one).toMatchObject({ type: 'person', value: 'Ellen Marsh', entity: 'ellen' }); // one with who is known already
      expect(one?.reader).toMatchObject({
        note: 'n1',
        verdict: 'corrected',
        was: { type: 'org', text: 'Marsh' },
      });
    }
    expect(c).toBe(other);
  });

  test('of the words is the one mention’s own', () => {
    const words = { from: 0, to: 11, text: 'Marsh & Son' };
    const to = { type: 'org', value: 'Marsh & Son', unit: null } as const;
    const [a, b] = correctFacts([first, second], [says(first, { to, words })]);
    expect(a).toMatchObject({ text: 'Marsh & Son', to: 11, reader: { was: { text: 'Marsh' } } });
    expect(b).toMatchObject({ text: 'Marsh', from: 20, value: 'Marsh & Son' });
  });

  test('that says right or doubtful leaves the fact as it is', () => {
    const [a] = correctFacts([first], [says(first, { verdict: 'disputed' })]);
    expect(a).toMatchObject({ type: 'org', value: 'Marsh', reader: { verdict: 'disputed', to: null } });
  });

  test('may say that it is none at all', () => {
    const none = correctFacts([first, other], [says(first, { to: { type: null, value: null, unit: null } })]);
    expect(none.map(isFact)).toEqual([false, true]);
  });

  test('of a quote tells who said it', () => {
    const quote = fact('q', { type: 'quote', value: null, speaker: null });
    const [q] = correctFacts(
      [quote],
      [says(quote, { to: { type: 'quote', value: 'Ida Brandt', unit: null } })],
    );
    expect(q).toMatchObject({ speaker: 'Ida Brandt', value: null });
  });

  test('the later of two stands; without any the very same list comes back', () => {
    const two = ['confirmed', 'disputed'].map((verdict) =>
      says(first, { verdict } as Partial<FactCorrection>),
    );
    expect(correctFacts([first], two)[0]?.reader?.verdict).toBe('disputed');
    const list = [first];
    expect(correctFacts(list, [])).toBe(list);
  });
});
