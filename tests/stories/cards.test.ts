import { expect, test } from 'vitest';
import { type CardBox, type CardLine, findCards } from '../../src/stories/cards';

/** Builds lines in boxes: each card a `div` with an `h3` and perhaps a `p`. */
function page(
  cards: readonly { headline: string; linked?: number; summary?: string }[],
  prose: readonly string[] = [],
) {
  const lines: CardLine[] = [];
  const root = { tag: 'body', parent: null, first: 0, end: 0 };
  const box = (
    tag: string,
    parent: CardBox,
  ): { tag: string; parent: CardBox; first: number; end: number } => ({
    tag,
    parent,
    first: lines.length,
    end: lines.length,
  });
  const line = (text: string, parent: CardBox, tag: string, linked: number, isProse: boolean): void => {
    const own = box(tag, parent);
    own.end = lines.length + 1;
    lines.push({
      index: lines.length,
      text,
      weight: text.length,
      linked,
      prose: isProse ? text.length : 0,
      box: own,
    });
  };
  for (const { headline, linked = 1, summary } of cards) {
    const card = box('div', root);
    line(headline, card, 'h3', linked, false);
    if (summary) line(summary, card, 'p', 0, true);
    card.end = lines.length;
  }
  for (const text of prose) line(text, root, 'p', 0, true);
  root.end = lines.length;
  return lines;
}

const many = Array.from({ length: 9 }, (_, i) => ({
  headline: `Harbour board meets for the ${i + 1}th time`,
}));
const SUMMARY = 'The board has met again, and again has put the matter off until the spring.';

test('gives one card for each linked headline of a front page, with its summary', () => {
  const cards = findCards(
    page([{ headline: 'Lifeboat tows trawler home', summary: SUMMARY }, ...many]),
    'Home',
  );
  expect(cards).toHaveLength(10);
  expect(cards?.[0]).toEqual({ headline: 0, summary: [1] });
});

test('tells a repeated headline once', () => {
  expect(findCards(page([...many, ...many]), 'Home')).toHaveLength(9);
});

test('an article with related stories below is no front page', () => {
  const text = `${SUMMARY} ${SUMMARY} ${SUMMARY} ${SUMMARY}`;
  expect(findCards(page(many, [text, text, text, text, text, text]), null)).toBeNull();
  const own = { headline: 'Lifeboat tows trawler home through the night', linked: 0 };
  expect(findCards(page([own, ...many]), 'Lifeboat tows trawler home through the night')).toBeNull();
});

test('a handful of links is no front page', () => {
  expect(findCards(page(many.slice(0, 5)), null)).toBeNull();
});
