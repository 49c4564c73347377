/*
 * A language that has no folder of its own, by what the browser knows of it (CLDR): figures with their units, money, dates, countries,
 * and what stands between quotation marks. People and bodies where a tagger trained on English has them right.
 */
import type { Rule } from '../../facts/rule';
import { cutSentences } from '../../text/cut-sentences';
import { remembered } from '../../text/remembered';
import { termsOf } from '../../text/terms';
import { type CountryForms, countryRule } from '../countries';
import type { Language } from '../language';
import { ageRule } from './ages';
import { amountRule } from './amounts';
import { aroundBefore } from './around';
import { monthForms } from './cldr-months';
import { numberForms } from './cldr-numbers';
import { unitForms } from './cldr-units';
import { clocks } from './clocks';
import { dateRules } from './dates';
import { dayAndMonthRule } from './day-and-month';
import { decadeRule } from './decades';
import { fold } from './fold';
import { hasGenitive, withoutGenitive } from './genitive';
import { hasNameCases, inFirstCase } from './name-cases';
import { sortNames } from './names';
import { numberWordRule, numberWords } from './number-words';
import { ownCalendarRules } from './own-calendars';
import { otherPageWords } from './page-words';
import { quarterRule } from './quarters';
import { findQuotes } from './quotes';
import { agoRule, relativeRule } from './relative-days';
import { sayingsOf } from './sayings';
import { weekdayRules } from './weekdays';

const PLAIN: CountryForms = { name: 'other.country' };
/** A name this long, with a last letter that its cases change: Франция, Францией. */
const LONG_ENOUGH = 6;
const CASES: CountryForms = {
  ...PLAIN,
  ending: {
    stem: (name) => (name.length < LONG_ENOUGH || /[\s-]/.test(name) ? null : name.slice(0, -1)),
    pattern: '\\p{Ll}{0,2}',
  },
};

const GENITIVE: CountryForms = { ...PLAIN, ending: { stem: (name) => name, pattern: 's?' } };

/** How many languages are kept: each has thousands of words, and pages may name as many as they like. */
const MOST_KEPT = 6;

/** The language of a BCP 47 tag that the browser knows; made once. @throws RangeError for what is no tag. */
export const otherLanguage: (tag: string) => Language = remembered(make, MOST_KEPT);

function make(tag: string): Language {
  const code = tag.split('-')[0] ?? tag;
  const common = new Set(otherPageWords.common[code] ?? []);
  const months = monthForms(tag);
  const { behindYear } = months;
  const times = clocks(code);
  const numbers = numberWords(code);
  const isAround = aroundBefore(code);
  const telling = { code, sayings: sayingsOf(code) };
  const isNorthern = hasGenitive(code);
  const forms = {
    code,
    numbers: numberForms(tag),
    units: unitForms(tag),
    common,
    behindYear,
    isAround,
  };
  const rules: (Rule | null)[] = [
    ...ownCalendarRules(code),
    quarterRule(code),
    decadeRule(code),
    dayAndMonthRule(code),
    ...dateRules({ ...months, common, isAround, timeBehind: times.behindDay }),
    ...times.rules,
    ...weekdayRules(tag),
    relativeRule(tag),
    agoRule(tag, numbers),
    ageRule(code),
    amountRule(forms),
    numberWordRule(forms, numbers),
    countryRule(tag, months.inflects ? CASES : isNorthern ? GENITIVE : PLAIN),
  ];
  return {
    code,
    taggedAs: 'en',
    accepts: () => true,
    fold,
    sentences: (text) => cutSentences(text, tag),
    terms: termsOf,
    rules: rules.filter((rule) => rule !== null),
    quotes: (blocks, found) => findQuotes(blocks, found, telling),
    roles: (_text, found) => [...found],
    coreference(blocks, found) {
      const names = sortNames(blocks, isNorthern ? withoutGenitive(blocks, found) : found, common);
      return hasNameCases(code) ? inFirstCase(names) : names;
    },
    words: { ...otherPageWords, code, stop: common, leaning: [] },
  };
}
