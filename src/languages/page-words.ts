/* The few words that reading a page needs, apart from the languages' rules so that the script every page carries stays small. */
import { enWords } from './en/words';
import type { LanguageWords } from './language';
import { zhWords } from './zh/words';

export const PAGE_WORDS: readonly LanguageWords[] = [zhWords, enWords];
