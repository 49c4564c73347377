/*
 * A story's facts as its reader has them. A correction holds for the whole story: every mention of the same person, figure or day
 * takes the type and value; only the words that were marked anew are the one mention's own.
 */
import type { AsFound, Fact, ReaderSays } from './fact';

/** A reader's word on one fact. `words`: the words that it is, in the block's text, where those are others than were found. */
export interface FactCorrection extends Omit<ReaderSays, 'was'> {
  readonly fact: Fact;
  readonly words: { readonly from: number; readonly to: number; readonly text: string } | null;
}

/** In the same order. Of two corrections of one fact the later in the list stands. */
export function correctFacts(
  facts: readonly Fact[],
  corrections: readonly FactCorrection[],
): readonly Fact[] {
  if (!corrections.length) return facts;
  const own = new Map(corrections.map((c) => [c.fact.id, c]));
  const ofEntity = new Map(corrections.map((c) => [c.fact.entity, c]));
  return facts.map((fact) => {
    const mine = own.get(fact.id);
    const says = mine ?? ofEntity.get(fact.entity);
    return says ? corrected(fact, says, mine?.words ?? null, facts) : fact;
  });
}

function corrected(
  fact: Fact,
  { verdict, to, note }: FactCorrection,
  words: FactCorrection['words'],
  all: readonly Fact[],
): Fact {
  const reader: ReaderSays = { verdict, to, note, was: asFound(fact) };
  if (!to) return { ...fact, reader };
  const type = to.type ?? fact.type;
  const isQuote = type === 'quote';
  const value = isQuote ? null : to.value;
  const twin = all.find((f) => value !== null && f.type === type && f.value === value && f.unit === to.unit);
  return {
    ...fact,
    ...words,
    type,
    value,
    unit: to.unit,
    speaker: isQuote && to.value !== null ? String(to.value) : null,
    role: type === 'person' ? fact.role : null,
    implied: [],
    approximate: fact.approximate && fact.type === type,
    entity: twin?.entity ?? (value === null ? fact.id : `${type}|${value}|${to.unit ?? ''}`),
    reader,
  };
}

/** False for what the reader says is no fact. */
export const isFact = ({ reader }: Fact): boolean => !reader?.to || reader.to.type !== null;

/** What is kept of a fact when a note is written on it. */
export const asFound = ({ type, text, value, unit, role, speaker }: Fact): AsFound => ({
  type,
  text,
  value,
  unit,
  role,
  speaker,
});
