import { expect, test } from 'vitest';
import { cutSentences } from '../../../src/languages/de/sentences';

const cut = (text: string) => cutSentences(text).map((s) => text.slice(s.from, s.to));

test('cuts at stops, questions and exclamations', () =>
  expect(cut('Es regnet. Wer kommt? Niemand! Gut.')).toEqual([
    'Es regnet.',
    'Wer kommt?',
    'Niemand!',
    'Gut.',
  ]));
test('an ordinal ends no sentence', () =>
  expect(cut('Sie kam am 3. Oktober an. Er blieb.')).toEqual(['Sie kam am 3. Oktober an.', 'Er blieb.']));
test('an abbreviation ends no sentence', () =>
  expect(cut('Dr. Vogt zahlte z. B. 3 Mio. Euro für das Haus. Es war teuer.')).toEqual([
    'Dr. Vogt zahlte z. B. 3 Mio. Euro für das Haus.',
    'Es war teuer.',
  ]));
test('"Mio." may end one', () =>
  expect(cut('Es waren 3 Mio. Das ist viel Geld.')).toEqual(['Es waren 3 Mio.', 'Das ist viel Geld.']));
