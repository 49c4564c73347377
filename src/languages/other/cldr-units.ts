/* What a language counts and measures in, as the browser knows it (CLDR): measures, lengths of time, currencies, percent. */
import { COUNTS } from './cldr-numbers';
import { type KnownWords, knownWords, sharedStart } from './known-word';
import { MONEY_WORDS, MORE_LENGTHS, MORE_UNITS, OWN_MONEY, PERCENT_WORDS } from './unit-words';

/** What stands behind a figure and makes an amount of it. */
export interface Unit {
  readonly type: 'quantity' | 'money' | 'percent' | 'duration';
  /** UCUM symbol, ISO 4217 code, `%`; of a duration its ISO 8601 letter, `T` before those of a day's parts (`TH`). */
  readonly symbol: string;
}

export interface UnitForms {
  readonly behind: KnownWords<Unit>;
  /** Signs and words that stand before the figure. */
  readonly before: ReadonlyMap<string, Unit>;
  /** The word for years where there are thousands of them, lower case: what stands behind a year's number is another form of it. */
  readonly years: ReadonlySet<string>;
}

/** The browser's name of a unit → ours. */
const MEASURES: Readonly<Record<string, string>> = {
  kilometer: 'km',
  meter: 'm',
  centimeter: 'cm',
  millimeter: 'mm',
  mile: 'mi',
  hectare: 'ha',
  acre: 'acre',
  kilogram: 'kg',
  gram: 'g',
  liter: 'L',
  milliliter: 'mL',
  celsius: '°C',
  fahrenheit: '°F',
  'kilometer-per-hour': 'km/h',
  kilobyte: 'kB',
  megabyte: 'MB',
  gigabyte: 'GB',
  terabyte: 'TB',
};
const LENGTHS: Readonly<Record<string, string>> = {
  year: 'Y',
  month: 'M',
  week: 'W',
  day: 'D',
  hour: 'TH',
  minute: 'TM',
  second: 'TS',
};
/** Written alike in all languages of Latin letters. */
const SYMBOLS = 'km m cm mm kg ha km² m² m³ km/h °C kW MW GW kWh MWh GWh TWh GB TB MB kHz MHz GHz dB'.split(
  ' ',
);
/** As Japanese newspapers spell months' length. */
const MORE_MONTHS = ['カ月', 'ヵ月', 'ケ月', 'ヶ月', 'か月'];
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  US$: 'USD',
  U$S: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  '₽': 'RUB',
  '₺': 'TRY',
  '₹': 'INR',
  '₩': 'KRW',
  '₫': 'VND',
  '฿': 'THB',
  '₪': 'ILS',
  '₴': 'UAH',
  R$: 'BRL',
  CHF: 'CHF',
  Rp: 'IDR',
  RM: 'MYR',
};
/** The currencies that news of the world has sums in. */
const CODES =
  'USD EUR GBP JPY CNY CHF RUB UAH PLN CZK HUF RON BGN DKK SEK NOK ISK TRY INR PKR BDT IDR MYR SGD THB VND KRW PHP AUD CAD NZD BRL MXN ARS CLP COP ZAR NGN KES EGP SAR AED ILS HKD TWD'.split(
    ' ',
  );
/** What all forms of a unit's name share, so long that an ending not known here may follow. */
const STEM = 4;
const THOUSANDS = 2000;

/** @throws RangeError where `code` is no language tag. */
export function unitForms(code: string): UnitForms {
  const own = OWN_MONEY[code.slice(0, 2)];
  const before = new Map<string, Unit>();
  for (const [sign, symbol] of Object.entries(SIGNS)) before.set(sign, { type: 'money', symbol });
  for (const symbol of CODES) before.set(symbol, { type: 'money', symbol });
  if (own) for (const sign of own.signs) before.set(sign, { type: 'money', symbol: own.code });
  for (const word of ['%', 'ร้อยละ']) before.set(word, { type: 'percent', symbol: '%' });
  const percent = namesOf(code, { style: 'unit', unit: 'percent', unitDisplay: 'long' });
  for (const { name, isBefore } of percent) if (isBefore) before.set(name, { type: 'percent', symbol: '%' });
  const years = namesOf(code, { style: 'unit', unit: 'year', unitDisplay: 'long' }, [THOUSANDS]);
  return {
    before,
    behind: knownWords(wordsBehind(code)),
    years: new Set(years.map(({ name }) => name.toLowerCase())),
  };
}

function* wordsBehind(code: string): Generator<readonly [string, Unit]> {
  const own = OWN_MONEY[code.slice(0, 2)];
  for (const word of own?.words ?? []) yield [word, { type: 'money', symbol: own?.code ?? '' }];
  for (const sign of own?.signs ?? []) yield [sign, { type: 'money', symbol: own?.code ?? '' }];
  for (const [sign, symbol] of Object.entries(SIGNS)) yield [sign, { type: 'money', symbol }];
  const dollars = new Map<string, Set<string>>();
  for (const symbol of CODES) {
    yield [symbol, { type: 'money', symbol }];
    const style = { style: 'currency', currency: symbol, currencyDisplay: 'name' } as const;
    for (const { name } of namesOf(code, style)) {
      yield [name, { type: 'money', symbol }];
      if (/^(?:USD|CAD|AUD)$/.test(symbol))
        dollars.set(symbol, new Set([...(dollars.get(symbol) ?? []), ...name.toLowerCase().split(' ')]));
    }
  }
  // a dollar of no country is the American one: the word that all dollars' names share
  for (const word of dollars.get('USD') ?? [])
    if (word.length > 2 && dollars.get('CAD')?.has(word) && dollars.get('AUD')?.has(word))
      yield [word, { type: 'money', symbol: 'USD' }];
  for (const [word, symbol] of Object.entries(MONEY_WORDS)) yield [word, { type: 'money', symbol }];
  for (const word of ['%', ...PERCENT_WORDS]) yield [word, { type: 'percent', symbol: '%' }];
  for (const unit of namesOf(code, { style: 'unit', unit: 'percent', unitDisplay: 'long' }))
    if (!unit.isBefore) yield [unit.name, { type: 'percent', symbol: '%' }];
  for (const [units, type] of [
    [MEASURES, 'quantity'],
    [LENGTHS, 'duration'],
  ] as const)
    for (const [unit, symbol] of Object.entries(units)) {
      const names = namesOf(code, { style: 'unit', unit, unitDisplay: 'long' }).map(({ name }) => name);
      const stem = sharedStart(names);
      for (const name of stem.length >= STEM ? [...names, stem] : names) yield [name, { type, symbol }];
    }
  for (const [symbol, words] of Object.entries(MORE_LENGTHS[code.slice(0, 2)] ?? {}))
    for (const word of words.split(' ')) yield [word, { type: 'duration', symbol }];
  for (const word of MORE_MONTHS) yield [word, { type: 'duration', symbol: 'M' }];
  for (const symbol of SYMBOLS) yield [symbol, { type: 'quantity', symbol }];
  for (const [word, symbol] of Object.entries(MORE_UNITS)) yield [word, { type: 'quantity', symbol }];
}

/** What a language calls a unit, in every plural form, and whether it stands before the figure. */
function namesOf(
  code: string,
  style: Intl.NumberFormatOptions,
  counts: readonly number[] = COUNTS,
): { readonly name: string; readonly isBefore: boolean }[] {
  const format = new Intl.NumberFormat(code, { ...style, numberingSystem: 'latn' });
  return counts
    .map((count) => {
      const parts = format.formatToParts(count);
      const at = parts.findIndex(
        (p) => p.type === 'unit' || p.type === 'currency' || p.type === 'percentSign',
      );
      return { name: parts[at]?.value ?? '', isBefore: at < parts.findIndex((p) => p.type === 'integer') };
    })
    .filter(({ name }) => name.length > 1 || /[^\p{Script=Latin}\p{Script=Cyrillic}]/u.test(name));
}
