/* What a reader said of a fact, in a line: with what was found beside, where they corrected it. */
import type { Fact, ReaderSays } from '../facts/fact';
import { formatValue } from '../facts/show/format-value';

type Word = 'page_youConfirmed' | 'page_youDispute' | 'page_youCorrected' | `page_fact_${Fact['type']}`;

/** `locale`: BCP 47 of the reader. */
export function readerSays(
  { verdict, was }: Pick<ReaderSays, 'verdict' | 'was'>,
  locale: string,
  say: (word: Word, value: string) => string,
): string {
  if (verdict !== 'corrected')
    return say(verdict === 'confirmed' ? 'page_youConfirmed' : 'page_youDispute', '');
  const value = formatValue({ ...was, approximate: false }, locale);
  const found = [say(`page_fact_${was.type}`, ''), was.text, value].filter(Boolean).join(' \u00b7 ');
  return say('page_youCorrected', found);
}
