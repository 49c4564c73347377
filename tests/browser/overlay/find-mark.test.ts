import { beforeEach, describe, expect, test } from 'vitest';
import { markFinder } from '../../../src/overlay/find-mark';
import type { Mark } from '../../../src/overlay/mark';
import { middleOf, rangeOf, stage } from './stage';

const mark = (kind: Mark['kind'], words: string): Mark => ({
  id: `${kind} ${words}`,
  kind,
  range: rangeOf(words),
});
const at = (marks: Mark[], { x, y }: { x: number; y: number }) =>
  markFinder(document, marks)
    .at(x, y)
    .map((m) => m.id);

beforeEach(() => {
  stage('“We lost Karsten Ohm on Friday,” said his brother.', 'A second paragraph about Karsten Ohm again.');
});

describe('which marks are under a point', () => {
  test('the one whose words are there, and none beside it', () => {
    const marks = [mark('person', 'Karsten Ohm'), mark('time', 'Friday')];
    expect(at(marks, middleOf('Karsten'))).toEqual(['person Karsten Ohm']);
    expect(at(marks, middleOf('Friday'))).toEqual(['time Friday']);
    expect(at(marks, middleOf('brother'))).toEqual([]);
  });

  test('the shorter fact first, then notes, then the summary', () => {
    const marks = [
      mark('summary', '“We lost Karsten Ohm on Friday,” said his brother.'),
      mark('note-pink', 'Karsten'),
      mark('quote', '“We lost Karsten Ohm on Friday,”'),
      mark('person', 'Karsten Ohm'),
    ];
    expect(at(marks, middleOf('Karsten')).map((id) => id.split(' ')[0])).toEqual([
      'person',
      'quote',
      'note-pink',
      'summary',
    ]);
  });

  test('a mark across paragraphs is found in both, not in the gap beside a short line', () => {
    const range = rangeOf('brother.');
    range.setEnd(document.querySelectorAll('p')[1]!.firstChild!, 8);
    const long: Mark = { id: 'long', kind: 'note-blue', range };
    expect(at([long], middleOf('brother'))).toEqual(['long']);
    expect(at([long], middleOf('A sec'))).toEqual(['long']);
    const { y } = middleOf('brother');
    expect(at([long], { x: innerWidth - 5, y })).toEqual([]);
  });

  test('words in an open shadow root are found', () => {
    const host = document.createElement('div');
    document.body.prepend(host);
    const inner = document.createElement('p');
    inner.textContent = 'Inside stands Ruda.';
    host.attachShadow({ mode: 'open' }).append(inner);
    const range = rangeOf('Ruda', inner);
    const box = range.getBoundingClientRect();
    expect(
      at([{ id: 'inner', kind: 'place', range }], { x: box.left + box.width / 2, y: box.top + 5 }),
    ).toEqual(['inner']);
  });

  test('a point in the margin or outside the window finds none', () => {
    const marks = [mark('person', 'Karsten Ohm')];
    expect(at(marks, { x: 2, y: middleOf('Karsten').y })).toEqual([]);
    expect(at(marks, { x: -50, y: -50 })).toEqual([]);
  });

  test('two thousand marks on the same words do not hide the one that is pointed at', () => {
    const marks = Array.from({ length: 2000 }, (_, i) => ({
      ...mark('person', 'Karsten Ohm'),
      id: String(i),
    }));
    const finder = markFinder(document, [...marks.slice(1), mark('time', 'Friday')]);
    const { x, y } = middleOf('Friday');
    expect(finder.at(x, y).map((m) => m.kind)).toEqual(['time']);
  });
});
