/*
 * Likely names are weighed once more, each as a whole and beside its rivals: the chain of labels sees a unit with the one before it,
 * never a name's first word together with its last. What is seen has keys and weights like the units' own, in the same table.
 */
import { keyOf, mix } from './hash.ts';
import { BEGIN, LABELS, labelOf, NAME_TYPES } from './labels.ts';
import type { LikelyName } from './likely-names.ts';
import { MOST_KEYS, type Units } from './units.ts';
import type { WeightTable } from './weight-table.ts';

/** The first template of what the names' probabilities tell; the readers' own follow from `NAME_TEMPLATE` on. */
const TEMPLATE = 120;
export const NAME_TEMPLATE = 130;
/** Rivals that end so far behind a name are not looked for. Units. */
const FAR = 40;
/** Names with no more than so many units between them are neighbours, as in a list. */
const LINK = 2;
/** The most that a logarithm of odds counts. */
const MOST_ODDS = 6;

/** Names less probable than this are rivals only: of 15,500 such in news of both languages none was chosen after a second look. */
const FAR_OFF = 0.1;

/** What the chain thinks of a name, as a logarithm of odds; kept away from certainty. */
export const oddsOf = (probability: number): number =>
  Math.max(-MOST_ODDS, Math.min(MOST_ODDS, Math.log(probability / (1 - probability + 1e-4))));

/** Five steps from nothing to more than half. */
const stepOf = (p: number): number => (p < 0.03 ? 0 : p < 0.1 ? 1 : p < 0.25 ? 2 : p < 0.5 ? 3 : 4);

/** Writes the keys of the name at `place` in the list (by last unit); returns how many. */
export function writeName(
  names: readonly LikelyName[],
  place: number,
  units: Units,
  keys: Int32Array,
): number {
  const name = names[place] as LikelyName;
  const { from, to, probability } = name;
  let same = 0;
  let inside = 0;
  let around = 0;
  let across = 0;
  let ownInside = 0;
  let ownAround = 0;
  const beside: { before: LikelyName | null; after: LikelyName | null } = { before: null, after: null };
  const meet = (other: LikelyName): void => {
    const p = other.probability;
    if (other.to <= from) {
      if (p > (beside.before?.probability ?? 0)) beside.before = other;
      return;
    }
    if (other.from >= to) {
      if (other.from - to <= LINK && p > (beside.after?.probability ?? 0)) beside.after = other;
      return;
    }
    const own = other.type === name.type ? p : 0;
    if (other.from === from && other.to === to) same += p;
    else if (other.from >= from && other.to <= to) {
      inside = Math.max(inside, p);
      ownInside = Math.max(ownInside, own);
    } else if (other.from <= from && other.to >= to) {
      around = Math.max(around, p);
      ownAround = Math.max(ownAround, own);
    } else across = Math.max(across, p);
  };
  for (let i = place - 1; i >= 0 && (names[i] as LikelyName).to >= from - LINK; i--)
    meet(names[i] as LikelyName);
  for (let i = place + 1; i < names.length && (names[i] as LikelyName).to < to + FAR; i++)
    meet(names[i] as LikelyName);
  const rest = Math.max(0, 1 - probability - same - Math.max(inside, around, across));
  const size = Math.min(to - from, 9);
  let k = 0;
  const put = (template: number, value: number): void => {
    keys[k++] = keyOf(TEMPLATE + template, value);
  };
  put(0, Math.round(oddsOf(probability) * 1.5));
  put(1, ((stepOf(same) * 8 + stepOf(inside)) * 8 + stepOf(around)) * 8 + stepOf(across));
  put(2, stepOf(same));
  put(3, stepOf(inside) * 8 + stepOf(ownInside));
  put(4, stepOf(around) * 8 + stepOf(ownAround));
  put(5, Math.round(rest * 8));
  put(6, size);
  put(7, size * 8 + stepOf(probability));
  const { before, after } = beside;
  if (before) put(8, linkOf(units, before, before.to, from));
  if (after) put(9, linkOf(units, after, to, after.from));
  return units.writeName(from, to, keys, k);
}

/** What the other name is and what stands between. */
function linkOf(units: Units, other: LikelyName, from: number, to: number): number {
  let link = NAME_TYPES.indexOf(other.type) * 8 + stepOf(other.probability);
  for (let i = from; i < to; i++) link = mix(link, units.code(i));
  return link;
}

/** The label whose weights a type's names have in the table. */
export const labelOfNames = (type: LikelyName['type']): number => labelOf(NAME_TYPES.indexOf(type), BEGIN);

/** How much weights of whole names are finer than those of units: so many of their steps are one. */
export const FINER = 2;

export class SecondLook {
  private readonly table: WeightTable;
  private readonly trust: readonly number[];
  private readonly scale: number;
  private readonly keys = new Int32Array(MOST_KEYS);
  private readonly row = new Int32Array(LABELS);

  /** `trust`: what the chain's odds count, by type. `step`: what one step of a unit's weight is worth. */
  constructor(table: WeightTable, trust: readonly number[], step: number) {
    this.table = table;
    this.trust = trust;
    this.scale = step / FINER;
  }

  /** The same names, in the same order, with what they are worth now; those far off as they were. */
  weigh(names: readonly LikelyName[], units: Units): LikelyName[] {
    return names.map((name, place) => {
      if (name.probability < FAR_OFF) return name;
      this.row.fill(0);
      this.table.add(this.keys, writeName(names, place, units, this.keys), this.row, 0);
      const trust = this.trust[NAME_TYPES.indexOf(name.type)] as number;
      const odds =
        trust * oddsOf(name.probability) + (this.row[labelOfNames(name.type)] as number) * this.scale;
      return { ...name, probability: 1 / (1 + Math.exp(-odds)) };
    });
  }
}
