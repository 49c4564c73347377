/* Authors of pages that declare none: from the byline as a reader sees it. */
import { expect, test } from 'vitest';
import { readHtml } from './read-html';

const P = (n: number): string =>
  `<p>Keeper number ${n} of the Skell Rock light wrote down the wind every hour of the night, as all keepers before had done since 1874.</p>`;

test.each([
  ['a day after the name', '<div>By Ada Finch Dec 19, 2021, 10:12am</div>'],
  ['a day after a small word', '<div>By Ada Finch on December 19, 2021</div>'],
  [
    'a link to the author among other words',
    '<div>19.12.2021 / <a href="/author/finch">Ada Finch</a> / 3 notes</div>',
  ],
  ['a job beside the link', '<div><a href="/people/ada-finch">Ada Finch</a> Coast correspondent</div>'],
  ['a job set off by its style alone', '<div class="byline"><b>Ada Finch</b><i>Journalist</i></div>'],
  ['a paper after the name', '<div>By <a>Ada Finch For Orr News Online</a></div>'],
  ['a label before the day', '<div>By Ada Finch Published: Dec 19, 2021</div>'],
  ['a place after the name', '<div>By Ada Finch in Skell, 19 December 2021</div>'],
  ['who sent it in, and when', '<footer>Submitted by Ada Finch on Sun, 12/19/2021 - 10:12</footer>'],
  ['a link to a reporter', '<div><a href="/reporter/7">Ada Finch</a> 19.12.2021</div>'],
  ['a name that is called one', '<div><span class="article-autor">Ada Finch</span></div>'],
  ['a link among reporters', '<div>19.12.2021 | <a href="/reporters/finch">Ada Finch</a></div>'],
  ['a weekday before the day', '<div>By Ada Finch Sunday, Dec. 19, 2021</div>'],
  [
    'a job and a paper set off by their elements alone',
    '<div class="byline"><span>By Ada Finch</span> <span>Science reporter, Orr News, Skell</span></div>',
  ],
  [
    'a name called one, with a clock that ends in a full stop',
    '<div class="author" itemprop="author"><b>Ada Finch, Special for the Orr Mail</b><i>8:57 p.m. EDT December 19, 2021</i></div>',
  ],
  [
    'a desk that only the clock parts from the name',
    '<div class="author" itemprop="author"><span>Ada Finch, Orr Weekly Weather</span> <i>8:57 a.m. EDT December 19, 2021</i></div>',
  ],
  [
    'a byline beside the number of comments',
    '<div class="bylineComments"><p>By Ada Finch</p><p>3 notes</p></div>',
  ],
])('%s', async (_, byline) => {
  const reading = await readHtml(`<h1>The last keepers</h1>${byline}${P(1)}${P(2)}${P(3)}`);
  expect(reading.page.authors).toEqual(['Ada Finch']);
});

test.each([
  '<div>Nights on the rock</div>',
  '<div><a href="/people/">All of our keepers since 1874</a></div>',
])('what is no name is none: %s', async (line) => {
  const reading = await readHtml(`<h1>The last keepers</h1>${line}${P(1)}${P(2)}${P(3)}`);
  expect(reading.page.authors).toEqual([]);
});

test('both names of a linked byline, not the one of a card below', async () => {
  const byline = '<h4><a href="/author/a">Ada Finch</a>, <a href="/author/i">Inga Sund</a></h4>';
  const card = '<article><h3><a href="/b">Fog over the bar</a></h3><p>By Olaf Reed</p></article>';
  const reading = await readHtml(`<h1>The last keepers</h1>${byline}${P(1)}${P(2)}${card}`);
  expect(reading.page.authors).toEqual(['Ada Finch', 'Inga Sund']);
});

test('who comments on a story is none of its authors', async () => {
  const comment =
    '<div id="comments"><div class="comment-author">Rook said</div><p>My aunt lit that lamp.</p></div>';
  const reading = await readHtml(`<h1>The last keepers</h1>${P(1)}${P(2)}${comment}`);
  expect(reading.page.authors).toEqual([]);
});

const ZH = (opening: string): string =>
  `<h1>守灯人离开斯凯尔礁</h1>${opening}<p>礁上的灯塔从此无人值守，最后三位守灯人乘坐补给船返回岸上，家人在码头等了整整一个上午。</p>`;
test.each([
  ['<div>时间：2021-12-19 来源：海报 作者：林知远 点击：52次</div>', ['林知远']],
  ['<p>中新网斯凯尔12月19日电(林知远)三位守灯人今天离开灯塔，船上装着他们的锅和狗。</p>', ['林知远']],
  ['<p>（中央社記者林知遠澎湖19日電）三位守燈人今天離開燈塔，船上裝著他們的鍋和狗。</p>', ['林知遠']],
  ['<p>〔記者林知遠／澎湖報導〕三位守燈人今天離開燈塔，船上裝著他們的鍋和狗。</p>', ['林知遠']],
  ['<p>图为最后一班补给船。（海报记者 林知远 摄）</p>', []],
  ['<div>海报 <button>+关注</button> 2021-12-19</div>', []],
])('%s names %j', async (opening, names) => {
  expect((await readHtml(ZH(opening))).page.authors).toEqual(names);
});

test('the name that the page shows, where it declares how its author signs in', async () => {
  const reading = await readHtml(
    `<meta name="author" content="Lampwick"><h1>The last keepers</h1><div>By Ada Finch</div>${P(1)}${P(2)}${P(3)}`,
  );
  expect(reading.page.authors).toEqual(['Ada Finch']);
  const unseen = await readHtml(
    `<meta name="author" content="Lampwick"><h1>The last keepers</h1>${P(1)}${P(2)}${P(3)}`,
  );
  expect(unseen.page.authors).toEqual(['Lampwick']);
});

test('a desk of the paper is none of its authors', async () => {
  const reading = await readHtml(
    `<meta property="og:site_name" content="orrmail.com"><h1>The last keepers</h1><div class="byline"><b>Ada Finch</b>, Orr Mail Weather</div>${P(1)}${P(2)}${P(3)}`,
  );
  expect(reading.page.authors).toEqual(['Ada Finch']);
});
