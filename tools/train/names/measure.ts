/* Exact-span scores of what a tagger finds, by source and by type. */
import { NAME_TYPES } from '../../../src/facts/names/labels.ts';
import type { TextRecord } from './examples.ts';

export interface Tally {
  right: number;
  found: number;
  wanted: number;
}

export const f1 = (t: Tally): number => (2 * t.right) / Math.max(1, t.found + t.wanted);

/** Tallies by `ALL`, type and source. */
export function tally(
  records: readonly TextRecord[],
  found: readonly TextRecord['gold'][],
): Map<string, Tally> {
  const rows = new Map<string, Tally>();
  const add = (name: string, what: keyof Tally): void => {
    const row = rows.get(name) ?? { right: 0, found: 0, wanted: 0 };
    row[what]++;
    rows.set(name, row);
  };
  records.forEach((record, i) => {
    const gold = record.gold.filter((g) => (NAME_TYPES as readonly string[]).includes(g.type));
    const wanted = new Set(gold.map((g) => `${g.start} ${g.end} ${g.type}`));
    for (const g of gold) for (const name of ['ALL', g.type, record.source ?? '']) add(name, 'wanted');
    for (const g of found[i] ?? [])
      for (const name of ['ALL', g.type, record.source ?? '']) {
        add(name, 'found');
        if (wanted.has(`${g.start} ${g.end} ${g.type}`)) add(name, 'right');
      }
  });
  return rows;
}

export function report(rows: Map<string, Tally>): string {
  return [...rows].map(([name, t]) => `${name} ${f1(t).toFixed(3)}`).join('  ');
}
