/* Words for the panel's tests: the real English and Chinese wording, looked up as the browser does. */
import en from '../../public/_locales/en/messages.json';
import zh from '../../public/_locales/zh_CN/messages.json';
import { makeWords } from '../../src/panel/words';

export const MESSAGES: Readonly<
  Record<'en' | 'zh_CN', Readonly<Record<string, { readonly message: string }>>>
> = {
  en,
  zh_CN: zh,
};

export function wordsOf(folder: 'en' | 'zh_CN', locale: string) {
  const messages = MESSAGES[folder];
  return makeWords(
    (key, values) => (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? ''),
    locale,
  );
}
