/* Sums: "3,2 Milliarden Euro", "5 bis 10 Mio. €", "75 Cent", "CHF 40", "$ 1,5 Mrd.". */
import type { Rule } from '../../../facts/rule';
import { isRough } from '../around';
import { NUMBER_BODY, readNumber } from '../numbers';
import { amountRule, type Unit } from './amount-rule';

/** Name or sign → ISO 4217 and its share of the main unit. A bare "Krone" or "Dollar" of no country: the best known. */
const NAMES: Readonly<Record<string, string>> = {
  Euro: 'EUR',
  EUR: 'EUR',
  '€': 'EUR',
  'US-Dollar': 'USD',
  Dollar: 'USD',
  USD: 'USD',
  $: 'USD',
  'kanadische Dollar': 'CAD',
  'australische Dollar': 'AUD',
  'Schweizer Franken': 'CHF',
  Franken: 'CHF',
  CHF: 'CHF',
  SFr: 'CHF',
  'britische Pfund': 'GBP',
  'Pfund Sterling': 'GBP',
  Pfund: 'GBP',
  GBP: 'GBP',
  '£': 'GBP',
  Yen: 'JPY',
  '¥': 'JPY',
  Yuan: 'CNY',
  Rubel: 'RUB',
  Złoty: 'PLN',
  Zloty: 'PLN',
  Forint: 'HUF',
  Hrywnja: 'UAH',
  Rupien: 'INR',
  'türkische Lira': 'TRY',
  Lira: 'TRY',
  'tschechische Kronen': 'CZK',
  'schwedische Kronen': 'SEK',
  'norwegische Kronen': 'NOK',
  'dänische Kronen': 'DKK',
  'D-Mark': 'DEM',
  Mark: 'DEM',
  Reichsmark: 'DEM',
  Schilling: 'ATS',
  Schillinge: 'ATS',
};
const SMALL: Readonly<Record<string, string>> = { Cent: 'EUR', Cents: 'EUR', Rappen: 'CHF', Pence: 'GBP' };
const names = [...Object.keys(NAMES), ...Object.keys(SMALL)]
  .sort((a, b) => b.length - a.length)
  .map((name) => (name === '$' ? '\\$' : name.replace(/sche (?=\p{L})/u, 'sche[nr]? ')))
  .join('|');
const SIGNS = '€|\\$|£|¥|EUR|USD|CHF|GBP|US\\$';

const unitOf = (words: string): Unit | null => {
  const key = words
    .trim()
    .replace(/^-/, '')
    .replace(/(?<=sche)[nr](?= )/, '');
  const small = SMALL[key];
  if (small) return { unit: small, per: 0.01 };
  const unit = NAMES[key];
  return unit ? { unit, per: 1 } : null;
};

export const money = amountRule('de.money', 'money', `[ -]?(?:${names})(?![\\p{L}])`, unitOf);

/** The sign or code stands before: "€ 3,2 Mio.". */
export const signedMoney: Rule = {
  name: 'de.money-sign',
  kind: 'money',
  pattern: new RegExp(`(?<![\\p{L}\\d])(${SIGNS})\\s?(${NUMBER_BODY})`, 'u'),
  read(match, { folded }) {
    const value = readNumber(match[2] ?? '');
    const unit = unitOf((match[1] ?? '').replace('US$', '$'));
    if (value === null || !unit) return null;
    return { value, unit: unit.unit, approximate: isRough(folded, match.index) };
  },
};
