import { describe, expect, test } from 'vitest';
import { beginningOf, endingOf, isUnfinished } from '../../src/stories/cut-marks';

describe('the end of a paragraph', () => {
  test.each([
    ['The tide turned at noon.', false],
    ['“The tide turned at noon.”', false],
    ['She had one rule (nobody was allowed to guess)', false],
    ['He counted three things:', false],
    ['researchers now have a record that no satellite', true],
    ['a pair of skis and a week in', true],
    ['The trawler, built in 1988,', true],
    ['最贵的一枚花了2.4', true],
    ['货车越溜越', true],
    ['他说：“我们会修好它。”', false],
    ['“每一枚都带证', true],
    ['这件事还没有完……', false],
    ['„Das Wasser kam um Mittag.“', false],
    ['Er sagte, es sei »das Ende der alten Fähre«', false],
    ['»Das Wasser kam um', true],
  ])('%s → breaks off: %s', (text, unfinished) => {
    expect(endingOf(text).unfinished).toBe(unfinished);
    expect(isUnfinished(text)).toBe(unfinished);
  });

  test('tells a word cut by a hyphen from a dash', () => {
    expect(endingOf('found the trawler drift-').hyphen).toBe(true);
    expect(endingOf('found the trawler -').hyphen).toBe(false);
  });

  test('names the closing marks that are waited for, the innermost last', () => {
    expect(endingOf('他说：“《港口条例').waits).toEqual(['”', '》']);
    expect(endingOf('He said: "We never').waits).toEqual(['"']);
    expect(endingOf('»Das Wasser kam').waits).toEqual(['«']);
    expect(endingOf('« La marée est').waits).toEqual(['»']);
    expect(endingOf('the "Bright Lass" and its crew (of').waits).toEqual([')']);
  });
});

describe('the beginning of a paragraph', () => {
  test.each([
    ['ing towards the rocks.', true],
    ['，他又说了一遍。', true],
    ['”头一枚只要99元。', true],
    ['The skipper thanked the crew.', false],
    ['“We had one throw,” she said.', false],
    ['单子上写着名字。', false],
  ])('%s → in mid-sentence: %s', (text, midSentence) => {
    expect(beginningOf(text).midSentence).toBe(midSentence);
  });

  test('names the closing marks whose opening stands before it', () => {
    expect(beginningOf('谁家的日子都不好过。”').closes).toEqual(['”']);
    expect(beginningOf('by three o’clock,” she said. “Really.”').closes).toEqual(['”']);
    expect(beginningOf('a) the first point').closes).toEqual([]);
  });
});
