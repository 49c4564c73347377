/* A story's facts → what a reader asks of them: who, where, when, how much, what was said, which works. */
import { isFact } from '../../facts/correct-facts';
import type { Fact, FactType } from '../../facts/fact';
import { readIsoRange, toMoment } from '../../facts/show/iso-time';

/** One thing and every place that names it. */
export interface Thing {
  readonly key: string;
  readonly type: FactType;
  /** The fullest name where there is one, else the page's words. */
  readonly name: string;
  /** Different roles, in the order they come. */
  readonly roles: readonly string[];
  /** In reading order; never empty. */
  readonly facts: readonly Fact[];
}

export interface FactGroups {
  /** People, then organisations. */
  readonly who: readonly Thing[];
  readonly where: readonly Thing[];
  /** In date order; what has no date comes last. */
  readonly when: readonly Thing[];
  readonly howMuch: readonly Thing[];
  /** Quotes in reading order, each alone. */
  readonly said: readonly Fact[];
  readonly works: readonly Thing[];
}

export const HOW_MUCH: readonly FactType[] = ['money', 'quantity', 'percent', 'age', 'duration'];

/** `all` in reading order; what the reader says is no fact is left out. */
export function groupFacts(all: readonly Fact[]): FactGroups {
  const facts = all.filter(isFact);
  const things = (...types: FactType[]) => types.flatMap((type) => oftenFirst(gather(facts, type)));
  return {
    who: things('person', 'org'),
    where: things('place'),
    when: byDate(gather(facts, 'time')),
    howMuch: HOW_MUCH.flatMap((type) => gather(facts, type)),
    said: facts.filter((f) => f.type === 'quote'),
    works: things('work'),
  };
}

function gather(facts: readonly Fact[], type: FactType): Thing[] {
  const byEntity = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.type !== type) continue;
    const list = byEntity.get(fact.entity);
    if (list) list.push(fact);
    else byEntity.set(fact.entity, [fact]);
  }
  return [...byEntity].flatMap(([key, list]) => {
    const first = list[0];
    return first ? [{ key, type, name: nameOf(first), roles: rolesOf(list), facts: list }] : [];
  });
}

const NAMED: readonly FactType[] = ['person', 'org', 'place', 'work'];
const nameOf = (fact: Fact): string =>
  NAMED.includes(fact.type) && typeof fact.value === 'string' ? fact.value : fact.text;

const rolesOf = (facts: readonly Fact[]): string[] => [
  ...new Set(facts.flatMap((f) => (f.role === null ? [] : [f.role]))),
];

/** Stable: as often named as another, the one named first comes first. */
const oftenFirst = (things: Thing[]): Thing[] => things.sort((a, b) => b.facts.length - a.facts.length);

function byDate(things: Thing[]): Thing[] {
  const moment = ({ facts }: Thing): number => {
    const value = facts[0]?.value;
    const range = typeof value === 'string' ? readIsoRange(value) : null;
    const time = range && (range.start ?? range.end);
    return time ? toMoment(time) : Number.POSITIVE_INFINITY;
  };
  const dated = things.map((thing) => ({ thing, at: moment(thing) }));
  return dated.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at)).map(({ thing }) => thing);
}
