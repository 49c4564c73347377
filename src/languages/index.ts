/* The list of languages. Another one is one new folder and one line here. Order settles ties: the first wins. */
import { de } from './de/index';
import { en } from './en/index';
import type { Language } from './language';
import { otherLanguage } from './other/index';
import { zh } from './zh/index';

export const LANGUAGES: readonly Language[] = [zh, en, de];

/** The languages that read a story: ours, which settle by themselves what is whose; of a language that is none of them, what the browser knows. */
export function languagesFor(tag: string): readonly Language[] {
  const locale = localeOf(tag);
  return locale ? [otherLanguage(locale)] : LANGUAGES;
}

/** Language, script and region of a language that is none of ours and that the browser has words of; else null. */
function localeOf(tag: string): string | null {
  try {
    const { baseName, language } = new Intl.Locale(tag);
    const { script = '' } = new Intl.Locale(tag).maximize();
    if (script.startsWith('Han') || LANGUAGES.some((l) => l.code === language)) return null;
    return Intl.NumberFormat.supportedLocalesOf(baseName).length ? baseName : null;
  } catch {
    return null; // a page may call its language anything
  }
}
