/* The list of languages. A third one is one new folder and one line here. Order settles ties: the first wins. */
import { en } from './en/index';
import type { Language } from './language';
import { zh } from './zh/index';

export const LANGUAGES: readonly Language[] = [zh, en];
