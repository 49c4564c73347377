/*
 * Two figures of a story for one thing: 12 dead here, 15 dead there. Only exact figures in different sentences count, and only where
 * the sentences do not themselves speak of different places or times.
 */
import type { Language } from '../languages/language';
import type { Fact, FactId } from './fact';
import { speaking } from './speaking';

/** For each thing with more than one figure, the first mention of each, in reading order. `blocks` are the story's texts. */
export function findDisagreements(
  facts: readonly Fact[],
  blocks: readonly string[],
  languages: readonly Language[],
): FactId[][] {
  const byThing = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (typeof fact.value !== 'number' || fact.approximate) continue;
    const text = blocks[fact.block] ?? '';
    for (const language of speaking(text, languages)) {
      const thing = language.outcomeOf?.(language.fold(text), fact);
      if (!thing) continue;
      byThing.set(thing, [...(byThing.get(thing) ?? []), fact]);
      break;
    }
  }
  return [...byThing.values()].flatMap((all) => {
    const first = all.filter((f, i) => all.findIndex((o) => o.value === f.value) === i);
    const clear = first.length > 1 && first.every((a) => first.every((b) => a === b || apart(a, b)));
    return clear ? [first.map((f) => f.id)] : [];
  });

  function apart(a: Fact, b: Fact): boolean {
    const [here, there] = [sentenceOf(a), sentenceOf(b)];
    if (here.block === there.block && here.from === there.from) return false;
    return (['place', 'time'] as const).every((type) => {
      const [one, other] = [valuesIn(here, type), valuesIn(there, type)];
      return !one.length || !other.length || one.some((v) => other.includes(v));
    });
  }

  function sentenceOf(fact: Fact): { readonly block: number; readonly from: number; readonly to: number } {
    const text = blocks[fact.block] ?? '';
    const [language] = speaking(text, languages);
    const sentence = language?.sentences(text).find((s) => s.from <= fact.from && fact.from < s.to);
    return { block: fact.block, from: sentence?.from ?? 0, to: sentence?.to ?? text.length };
  }

  function valuesIn(sentence: ReturnType<typeof sentenceOf>, type: 'place' | 'time'): (string | number)[] {
    return facts
      .filter(
        (f) =>
          f.type === type && f.block === sentence.block && sentence.from <= f.from && f.from < sentence.to,
      )
      .flatMap((f) => f.value ?? []);
  }
}
