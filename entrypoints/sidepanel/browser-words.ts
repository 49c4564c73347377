/* The wording in the browser's language. */
import { browser } from 'wxt/browser';
import { makeWords, type Words } from '../../src/panel/words';

/** Also tells the document which language it is in. */
export function browserWords(): Words {
  const words = makeWords(
    (key, values) => browser.i18n.getMessage(key as never, values),
    browser.i18n.getUILanguage(),
  );
  document.documentElement.lang = words.say('languageCode');
  return words;
}
