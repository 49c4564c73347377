/* The list of languages. Another one is one new folder and one line here. Order settles ties: the first wins. */
import { de } from './de/index';
import { en } from './en/index';
import type { Language } from './language';
import { zh } from './zh/index';

export const LANGUAGES: readonly Language[] = [zh, en, de];
