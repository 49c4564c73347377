import { expect, test } from 'vitest';
import { NUMBER, readFraction, readNumber } from '../../../src/languages/de/numbers';

test.each([
  ['12', 12],
  ['1.234', 1234],
  ['1.234.567,89', 1234567.89],
  ['12 500', 12500],
  ["420'000", 420000],
  ['3,2', 3.2],
  ['3.5', 3.5],
  ['3,2 Milliarden', 3200000000],
  ['22,8 Mio.', 22800000],
  ['5 Tsd.', 5000],
  ['1,5 Bio.', 1500000000000],
  ['zwei', 2],
  ['zweiundzwanzig', 22],
  ['dreißig', 30],
  ['hundert', 100],
  ['dreihundertfünfzig', 350],
  ['zwölftausend', 12000],
  ['zweitausendvierundzwanzig', 2024],
  ['anderthalb', 1.5],
  ['dreieinhalb Millionen', 3500000],
  ['eine halbe Million', 500000],
  ['eine Million', 1000000],
  ['ein Dutzend', 12],
  ['drei Dutzend', 36],
])('%s', (written, value) => {
  expect(readNumber(written)).toBe(value);
  expect(new RegExp(`^${NUMBER}$`, 'u').test(written)).toBe(true);
});

test.each(['und', 'einundzwei', 'zwanzigzwei', 'Haus', ''])('"%s" is no number', (written) =>
  expect(readNumber(written)).toBeNull(),
);

test('fractions are read', () => {
  expect(readFraction('drei', 'Viertel')).toBe(0.75);
  expect(readFraction('zwei', 'Meter')).toBeNull();
});
