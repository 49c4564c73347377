/* ISO 8601 duration → "1 year, 6 months" as the reader writes it. */

const UNITS = [
  ['year', /(\d+(?:[.,]\d+)?)Y/],
  ['month', /(\d+(?:[.,]\d+)?)M/],
  ['week', /(\d+(?:[.,]\d+)?)W/],
  ['day', /(\d+(?:[.,]\d+)?)D/],
] as const;
const CLOCK = [
  ['hour', /(\d+(?:[.,]\d+)?)H/],
  ['minute', /(\d+(?:[.,]\d+)?)M/],
  ['second', /(\d+(?:[.,]\d+)?)S/],
] as const;

/** Null where the value is no duration. */
export function formatDuration(iso: string, locale: string): string | null {
  const match = /^P([^T]*)(?:T(.*))?$/.exec(iso);
  if (!match) return null;
  const parts = [
    ...UNITS.map(([unit, form]) => [unit, form.exec(match[1] ?? '')?.[1]] as const),
    ...CLOCK.map(([unit, form]) => [unit, form.exec(match[2] ?? '')?.[1]] as const),
  ].flatMap(([unit, amount]) =>
    amount === undefined
      ? []
      : [
          new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(
            Number(amount.replace(',', '.')),
          ),
        ],
  );
  if (parts.length === 0) return null;
  return new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(parts);
}
