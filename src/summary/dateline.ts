/* Where a sentence's news begins: after the dateline or byline that some papers print within a story's first sentence. */
import type { Language } from '../languages/language';
import { lengthInWords } from '../text/terms';

/** What is left must still say something. */
const FEWEST_WORDS = 4;

/** Length in UTF-16 code units of the dateline (and the blanks after it) at the start of a sentence; 0 where there is none. */
export function datelineEnd(sentence: string, language: Language | undefined): number {
  const found = language?.words.dateline?.exec(language.fold(sentence));
  const end = found?.index === 0 ? found[0].length : 0;
  return lengthInWords(sentence.slice(end)) >= FEWEST_WORDS ? end : 0;
}
