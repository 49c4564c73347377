import { expect, test } from 'vitest';
import { wordsAddress } from '../../src/library/words-address';

const note = (exact: string, prefix = '', times = 1) => ({
  selectors: [{ type: 'TextQuoteSelector', exact, prefix, suffix: '', times } as const],
});

test.each([
  ['https://a.example/x', 'the dam held', '', 1, 'https://a.example/x#:~:text=the%20dam%20held'],
  ['https://a.example/x#s', 'a-b, c & d', '', 1, 'https://a.example/x#s:~:text=a%2Db%2C%20c%20%26%20d'],
  ['https://a.example/x#:~:text=old', '水坝', '', 1, 'https://a.example/x#:~:text=%E6%B0%B4%E5%9D%9D'],
  [
    'https://a.example/x',
    'Elmton',
    'left for\nthe old town of ',
    2,
    'https://a.example/x#:~:text=the%20old%20town%20of-,Elmton',
  ],
  ['https://a.example/x', 'one two\nthree four', '', 1, 'https://a.example/x#:~:text=one%20two,three%20four'],
])('%s to “%s”', (url, exact, prefix, times, address) => {
  expect(wordsAddress(url, note(exact, prefix, times))).toBe(address);
});

test('long words are told by how they begin and end', () => {
  const words = Array.from({ length: 40 }, (_, i) => `w${i}`).join(' ');
  expect(wordsAddress('https://a.example/', note(words))).toBe(
    'https://a.example/#:~:text=w0%20w1%20w2%20w3%20w4%20w5,w34%20w35%20w36%20w37%20w38%20w39',
  );
  const han = '水坝守住了'.repeat(30);
  expect(wordsAddress('https://a.example/', note(han))).toBe(
    `https://a.example/#:~:text=${encodeURIComponent(han.slice(0, 16))},${encodeURIComponent(han.slice(-16))}`,
  );
});

test('none for a note on no words, for a file, and for words that are no Unicode it still is one', () => {
  expect(wordsAddress('https://a.example/', { selectors: [] })).toBeNull();
  expect(wordsAddress('file:///x.html', note('the dam'))).toBeNull();
  expect(wordsAddress('javascript:alert(1)', note('the dam'))).toBeNull();
  expect(wordsAddress('https://a.example/', note('dam \ud800'))).toContain('#:~:text=dam%20');
});
