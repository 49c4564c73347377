/* The rules of German in one list. Order settles ties of length: the first wins. Dates stand first, so that later rules know the story's day. */
import type { Rule } from '../../facts/rule';
import { type CountryForms, countryRule } from '../countries';
import { age, ageBehindName, ofAge, withYears, yearsOld } from './amounts/ages';
import { count, fraction } from './amounts/counts';
import { measure } from './amounts/measures';
import { money, signedMoney } from './amounts/money';
import { percent } from './amounts/percent';
import { EVERYDAY_COUNTRIES } from './names/name-words';
import { behindVerb, company, given, titled, withRole } from './names/people';
import { clock, halfPast } from './times/clock';
import { date, dateRange, figureDate, month } from './times/dates';
import { duration, lengthWord } from './times/durations';
import { ago, feast, nearDay, nextDay, period, weekday } from './times/relative';
import { century, decade, quarters, season, year } from './times/years';

let made: readonly Rule[] | null = null;
/** "Frankreichs" too. */
const COUNTRIES: CountryForms = {
  name: 'de.country',
  ending: { stem: (name) => name, pattern: 's?' },
  more: EVERYDAY_COUNTRIES,
};

/** Made when German is first read: asking the browser for its countries takes tens of milliseconds. */
export const deRules = (): readonly Rule[] => {
  made ??= rulesWith(countryRule('de', COUNTRIES));
  return made;
};

const rulesWith = (country: Rule | null): readonly Rule[] => [
  dateRange, // 3. bis 7. Juni
  date, // Montag, 5. März 2024, 20 Uhr
  figureDate, // 05.03.2024
  nearDay, // gestern Abend
  weekday, // am kommenden Freitag
  feast, // Silvester
  nextDay, // am nächsten Tag
  ago, // vor drei Wochen
  period, // vergangene Woche
  month, // Ende März
  quarters, // drittes Quartal
  season, // Sommer 2022
  decade, // 1990er Jahre
  century, // 12. Jahrhundert
  year, // 2019
  clock, // 20.30 Uhr
  halfPast, // halb acht
  age, // 45-Jährige
  yearsOld, // zwölfjähriger Junge
  ofAge, // im Alter von 81 Jahren
  withYears, // mit 50 Jahren
  ageBehindName, // Lena Vogt (45)
  duration, // drei Tage
  lengthWord, // zehntägig
  money, // 3,2 Milliarden Euro
  signedMoney, // € 3,2 Mio.
  percent, // 12,5 Prozent
  measure, // 325 Meter
  fraction, // zwei Drittel
  count, // 40 Einsatzkräfte
  titled, // Frau Vogt
  ...(country ? [country] : []), // China
  // guesses from here on
  withRole, // Bürgermeisterin Lena Vogt
  behindVerb, // sagte Lena Vogt
  given, // Lena Vogt
  company, // Nordwerk AG
];
