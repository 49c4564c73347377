import { describe, expect, it } from 'vitest';
import { cutTokens } from '../../../src/facts/names/en-tokens';

const cut = (text: string) => cutTokens(text).words.join('|');

describe('cutTokens', () => {
  it('parts marks, possessives and hyphens from words', () => {
    expect(cut("Malva's half-built mill, closed.")).toBe("Malva|'s|half|-|built|mill|,|closed|.");
    expect(cut('They don’t know')).toBe('They|don|’t|know');
  });

  it('keeps points that belong to a word', () => {
    expect(cut('Mr. Orrin J. Tull of the U.S. Mint Co. left.')).toBe(
      'Mr.|Orrin|J.|Tull|of|the|U.S.|Mint|Co.|left|.',
    );
  });

  it('keeps apostrophes inside a name', () => {
    expect(cut("O'Tarra met D'Voss")).toBe("O'Tarra|met|D'Voss");
  });

  it('tells where each token stands', () => {
    const text = ' Née  Brûlé—aged 7';
    const { words, from, to } = cutTokens(text);
    expect(words.map((_, i) => text.slice(from[i], to[i]))).toEqual(words);
  });
});
