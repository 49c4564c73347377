/* The wording in the browser's language. */
import { browser } from 'wxt/browser';
import { makeWords, readerLocale, type Words } from '../../src/panel/words';

/** Also tells the document which language it is in. */
export function browserWords(): Words {
  const lookUp = (key: string, values: string[]) => browser.i18n.getMessage(key as never, values);
  const language = lookUp('languageCode', []) || 'en';
  document.documentElement.lang = language;
  return makeWords(lookUp, readerLocale(browser.i18n.getUILanguage(), language));
}
