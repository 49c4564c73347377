/* The few words that reading a page needs, apart from the languages' rules: the background tells them to each page (page-knowledge.ts). */
import { enPageWords } from './en/page-words';
import type { PageWords } from './language';
import { otherPageWords } from './other/page-words';
import { zhPageWords } from './zh/page-words';

export const PAGE_WORDS: readonly PageWords[] = [zhPageWords, enPageWords, otherPageWords];
