import { afterEach, describe, expect, it } from 'vitest';
import { describeRange } from '../../../src/anchoring/describe-range';
import { resolveInTurns, resolveSelectors } from '../../../src/anchoring/resolve-selectors';
import type { Selector } from '../../../src/anchoring/selector';
import { buildTextMap } from '../../../src/dom/text-map';

const STORY = `
<nav><a href="/">Home</a> <a href="/port">The ferry</a></nav>
<article>
  <h1>Ferry to return to <em>Old Port</em></h1>
  <p>The council of Wexmoor voted on Tuesday to bring the <b>evening ferry</b> back
     after three years without one.</p>
  <p>Mayor Ina Bell said the ferry would carry <a href="/x">two hundred people</a>. “It is a small boat and a large
     promise,” she told reporters.</p>
  <p hidden>The ferry is a secret. Mayor Ina Bell said the ferry would carry two hundred people.</p>
  <p>渔民多年来一直要求恢复渡轮。工会称这次<strong>表决</strong>是一个开始。渡轮每年将花费四百万。</p>
  <script>var ferry = 'the ferry would carry two hundred people';</script>
</article>`;

let root: HTMLElement | null = null;

function show(html: string): HTMLElement {
  root?.remove();
  root = document.createElement('main');
  root.append(document.createRange().createContextualFragment(html));
  document.body.append(root);
  return root;
}
afterEach(() => root?.remove());

/** The range over the `nth` place of `words` in the visible text. */
function rangeOf(words: string, nth = 0): Range {
  const map = buildTextMap(root as HTMLElement);
  let at = -1;
  for (let k = 0; k <= nth; k++) at = map.text.indexOf(words, at + 1);
  const range = at < 0 ? null : map.toRange({ from: at, to: at + words.length });
  if (!range) throw new Error(`"${words}" is not on the page`);
  return range;
}

const selectorsOf = (words: string, nth = 0): Selector[] =>
  describeRange(rangeOf(words, nth), buildTextMap(root as HTMLElement));

/** What the selectors lead to now: the range's words as read, white space collapsed. */
function resolved(selectors: readonly Selector[]): string | null {
  const { range } = resolveSelectors(selectors, buildTextMap(root as HTMLElement));
  return range?.toString().replace(/\s+/g, ' ') ?? null;
}

const QUOTES: [string, number][] = [
  ['Ferry to return to Old Port', 0],
  ['evening ferry back after three', 0],
  ['ferry', 1],
  ['ferry', 2],
  ['would carry two hundred people. “It is', 0],
  ['without one.\nMayor Ina Bell', 0],
  ['工会称这次表决是一个开始', 0],
  ['渡轮', 1],
];

describe('describe and resolve', () => {
  it.each(QUOTES)('lead back to the same range: %s (%i)', (words, nth) => {
    show(STORY);
    const range = rangeOf(words, nth);
    const again = resolveSelectors(selectorsOf(words, nth), buildTextMap(root as HTMLElement));
    expect(again.how).toBe('exact');
    expect(again.range?.compareBoundaryPoints(Range.START_TO_START, range)).toBe(0);
    expect(again.range?.compareBoundaryPoints(Range.END_TO_END, range)).toBe(0);
  });

  it.each(QUOTES)('lead back when text nodes were split, emptied and wrapped: %s (%i)', (words, nth) => {
    const main = show(STORY);
    const selectors = selectorsOf(words, nth);
    const texts: Text[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.length < 8 || text.parentElement?.closest('script')) continue;
      const rest = text.splitText(text.length >> 1);
      rest.before(document.createTextNode(''), document.createComment('x'));
      const span = document.createElement('span');
      rest.before(span);
      span.append(rest);
    }
    expect(resolved(selectors)).toBe(words.replace(/\n/, ' '));
  });

  it.each(QUOTES)('lead back on the page edited a week later: %s (%i)', (words, nth) => {
    show(STORY);
    const selectors = selectorsOf(words, nth);
    const edited = STORY.replace('<h1>', '<p>Updated on Friday</p><h1>')
      .replaceAll('</p>\n', '</p>\n<aside>Advertisement: the ferry of lamps</aside>\n')
      .replace('Wexmoor voted', 'Wexmoor, after a long night, voted')
      .replaceAll('“', '"')
      .replaceAll('”', '"');
    show(edited);
    const plain = (text: string | null) =>
      text?.replace(/[“”]/g, '"').replace('Advertisement: the ferry of lamps', '');
    expect(plain(resolved(selectors))?.replace(/\s+/g, ' ')).toBe(plain(words.replace(/\n/, ' ')));
  });

  it('say "not on this page" when the words are gone, though others like them stand', () => {
    show(STORY);
    const selectors = selectorsOf('ferry', 2);
    show(STORY.replace(/<p>Mayor[\s\S]*?<\/p>/, ''));
    expect(resolveSelectors(selectors, buildTextMap(root as HTMLElement))).toEqual({
      range: null,
      span: null,
      how: 'not-on-this-page',
    });
  });

  it('take nothing from a range without visible words', () => {
    const main = show(STORY);
    const range = document.createRange();
    range.selectNodeContents(main.querySelector('p[hidden]') as Element);
    expect(describeRange(range, buildTextMap(main))).toEqual([]);
  });

  it('keep what stood around the words, and how often they stood on the page', () => {
    show(STORY);
    expect(selectorsOf('ferry', 2)[0]).toMatchObject({
      type: 'TextQuoteSelector',
      exact: 'ferry',
      prefix: expect.stringContaining('Mayor Ina Bell said the '),
      suffix: expect.stringContaining(' would carry'),
      times: 4,
    });
  });

  it('resolve many in turns, in order', async () => {
    show(STORY);
    const list = QUOTES.map(([words, nth]) => selectorsOf(words, nth));
    const map = buildTextMap(root as HTMLElement);
    const all = await resolveInTurns(list, map, async () => {});
    expect(all.map((r) => r.range?.toString().replace(/\s+/g, ' '))).toEqual(
      QUOTES.map(([w]) => w.replace(/\n/, ' ')),
    );
  });
});
