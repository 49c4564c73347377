/*
 * The wording that views draw, and the reader's own way to write numbers and dates. Given by context, since every view needs
 * it and none decides it; the text itself is in public/_locales.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../public/_locales/en/messages.json';
import type { ColourNames } from '../overlay/mark';

export type WordKey = keyof typeof messages;

/** Keys that come in plural forms: `places_one`, `places_other` make `places`. */
export type CountKey = Extract<WordKey, `${string}_other`> extends `${infer K}_other` ? K : never;

export interface Words {
  /** BCP 47 of the reader, for `Intl`. */
  readonly locale: string;
  say(key: WordKey, ...values: readonly string[]): string;
  /** What the reader calls the colours, where they gave them names; `say` knows them too. */
  readonly ownColours?: ColourNames;
  /** The form for `n` things; `$1` in it is the number, written the reader's way. */
  count(key: CountKey, n: number): string;
}

/** `lookUp` is the browser's `i18n.getMessage`; it answers '' for a key it lacks. */
export function makeWords(lookUp: (key: string, values: string[]) => string, locale: string): Words {
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const say = (key: string, values: readonly string[]) => lookUp(key, [...values]) || key;
  return {
    locale,
    say: (key, ...values) => say(key, values),
    count(key, n) {
      const one = plural.select(n) === 'one' && n === 1;
      return say(one ? `${key}_one` : `${key}_other`, [number.format(n)]);
    },
  };
}

/**
 * The reader's language for numbers and dates: the browser's own, unless the wording is in a translation of ours that it does not
 * name (some systems take the two from different settings; then the words that the person sees decide).
 */
export function readerLocale(ofBrowser: string, ofWords: string): string {
  const base = (tag: string) => tag.split(/[-_]/)[0];
  return ofWords === 'en' || base(ofBrowser) === base(ofWords) ? ofBrowser : ofWords;
}

/** Shows the keys themselves: what a view draws where nobody gave words. */
const NO_WORDS = makeWords((key) => key, 'en');

export const WordsContext = createContext<Words>(NO_WORDS);
export const useWords = (): Words => useContext(WordsContext);
