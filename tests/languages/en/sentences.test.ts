import { describe, expect, it } from 'vitest';
import { cutSentences } from '../../../src/languages/en/sentences';

const cut = (text: string): string[] => cutSentences(text).map((s) => text.slice(s.from, s.to));

describe('sentences', () => {
  it.each([
    [['Mr. Roe left.', 'He did not return.']],
    [['The U.S. team won.', 'It rained in the U.S.', 'The crowd went home.']],
    [['J. K. Stone wrote the book.', 'It sold well.']],
    [['The shop opens at 9 a.m. on Monday.', 'It closes at 5 p.m.', 'Nobody minds.']],
    [['“It is over.”', 'She sat down.']],
    [['“Is it over?” she asked.', 'Nobody spoke.']],
    [['Sales rose 3.5 percent.', 'Costs fell.']],
    [['He paused… and went on.', 'Then he left.']],
    [['Acme Inc. bought the site.', 'The price was not told.']],
    [['See No. 5 on the list.', 'It is red.']],
    [['They met on Jan. 5 in Elmton.', 'The vote was close.']],
    [["``The dam held,'' he said.", 'Nobody was hurt.']],
  ])('%j', (sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  it('cuts at line ends, so that items of a list stand alone', () => {
    expect(cut('First item\nSecond item\n\nThird.')).toEqual(['First item', 'Second item', 'Third.']);
  });

  it('goes on behind an hour with the day of its month', () => {
    expect(cut('It ran from 10:30 p.m. Aug. 9 to dawn.')).toHaveLength(1);
    expect(cut('It ended at 6 p.m. March was cold.')).toHaveLength(2);
  });

  it('gives nothing for blanks', () => {
    expect(cut(' \n ')).toEqual([]);
  });
});
