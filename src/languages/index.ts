/* The list of languages. Another one is one new folder and one line here. Order settles ties: the first wins. */
import { de } from './de/index';
import { en } from './en/index';
import type { Language } from './language';
import { otherLanguage } from './other/index';
import { zh } from './zh/index';

export const LANGUAGES: readonly Language[] = [zh, en, de];

/** The languages that read a story: ours, which settle by themselves what is whose; of a language that is none of them, what the browser knows. */
export function languagesFor(tag: string): readonly Language[] {
  const { language, script } = localeOf(tag);
  const isOurs = language === 'und' || script.startsWith('Han') || LANGUAGES.some((l) => l.code === language);
  return isOurs ? LANGUAGES : [otherLanguage(tag)];
}

function localeOf(tag: string): { language: string; script: string } {
  try {
    const { language, script = '' } = new Intl.Locale(tag).maximize();
    return { language, script };
  } catch {
    return { language: 'und', script: '' }; // a page may call its language anything
  }
}
