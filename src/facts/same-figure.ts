/* "Lost 18.6 million" in a headline, "18.6 million yuan" in the story: a large figure without a unit has the one it is said with elsewhere. */
import type { Found } from './fact';

/** Smaller figures are too often the same by chance. */
const LEAST = 1000;

type Unit = Pick<Found, 'type' | 'unit'>;

/** The same finds, one list a block; large bare figures among them with their unit, where the story gives but one. */
export function withUnitsOf(found: readonly (readonly Found[])[]): Found[][] {
  const units = new Map<number, Unit | null>();
  for (const f of found.flat()) {
    if ((f.type !== 'money' && f.type !== 'quantity') || f.unit === null || !isLarge(f.value)) continue;
    const before = units.get(f.value);
    const same = before === undefined || (before?.type === f.type && before.unit === f.unit);
    units.set(f.value, same ? { type: f.type, unit: f.unit } : null);
  }
  return found.map((list) =>
    list.map((f) => {
      const unit = f.type === 'quantity' && f.unit === null && isLarge(f.value) ? units.get(f.value) : null;
      return unit ? { ...f, ...unit } : f;
    }),
  );
}

/** So are round ones (100,000) up to this. */
const ROUND = 1e9;

const isLarge = (value: Found['value']): value is number =>
  typeof value === 'number' && value >= LEAST && (value >= ROUND || /[1-9].+[1-9]/.test(String(value)));
