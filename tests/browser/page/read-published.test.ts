import { afterEach, expect, test } from 'vitest';
import { PAGE_WORDS } from '../../../src/languages/page-words';
import type { PageInfo } from '../../../src/page/page-info';
import { readPage } from '../../../src/reading';

let frame: HTMLIFrameElement | null = null;
afterEach(() => frame?.remove());

async function infoOf(html: string, url = 'https://paper.example/a'): Promise<PageInfo> {
  frame = document.createElement('iframe');
  frame.style.cssText = 'width:1200px;height:900px';
  const loaded = new Promise((resolve) => frame?.addEventListener('load', resolve));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  const { reading } = await readPage(frame.contentDocument as Document, { words: PAGE_WORDS, url });
  return reading.page;
}

const TEXT = `<p>The ferry that has crossed the Orr since the war will make its last trip this winter, its owner said on Tuesday.</p>
<p>Fares no longer pay for the diesel, and the new bridge takes most of the cars, according to Ida Marsh, who runs it.</p>`;
const ZH = `<p>横跨奥河的渡轮自战后一直运行，船主周二表示，今年冬天将开出最后一班，此后改由新桥通行。</p>
<p>经营者艾达说，票款早已不够油钱，新桥建成以后，大部分汽车都从桥上走，船上常常只有几名老人。</p>`;
const ISSUES = (sep: string) =>
  `<aside><h4>往期</h4><ul><li><a href="/1">2021${sep}03${sep}08</a></li><li><a href="/2">2021${sep}03${sep}07</a></li></ul></aside>`;

test.each([
  [
    'the line at the top of a newspaper page, not the list of past issues',
    `<header><a href="/">首页</a> · 第A03版：民生 · <span>2021年3月9日 星期二</span> · <a href="2">下一版</a></header>
     ${ISSUES('-')}<main><h1>渡轮将停航</h1>${ZH}</main>`,
    '2021-03-09',
  ],
  [
    'the line at the top in words',
    `<header><b>The Orr Courier</b><p><span>Page 2: Local</span> <span>Tuesday 9 March 2021</span></p></header>
     <div>${'<p><a href="/x">Other story of the day</a></p>'.repeat(9)}</div><main><h1>Ferry to stop</h1>${TEXT}</main>`,
    '2021-03-09',
  ],
  [
    'no day at all where only past issues are listed',
    `${ISSUES('-')}<main><h1>渡轮将停航</h1>${ZH}</main>`,
    null,
  ],
  [
    'no day that linked days in a row name',
    `<div><p><a href="/1">9 March 2021</a></p><p><a href="/2">8 March 2021</a></p></div><h1>Ferry to stop</h1>${TEXT}`,
    null,
  ],
  [
    'no day that the story tells of',
    `<h1>Ferry to stop</h1>${TEXT}<p>It was first to stop on 4 May 2011, but the council paid.</p>`,
    null,
  ],
  [
    'the day it is out, not the one that a card calls a launch',
    `<h1>Ferry to stop</h1><div>Tuesday, March 9th, 2021</div>${TEXT}<div class="card"><span>Launch date:</span> <span>May 4, 1998</span></div>`,
    '2021-03-09',
  ],
  [
    'the linked day of a blog',
    `<h1>Ferry to stop</h1><p class="meta"><a href="/2021/f">March 9, 2021</a></p>${TEXT}`,
    '2021-03-09',
  ],
  [
    'the day under the headline before the one at the top',
    `<header><p>Friday 2 April 2021</p></header><h1>Ferry to stop</h1><p>Published: 9 March 2021</p>${TEXT}`,
    '2021-03-09',
  ],
  [
    'the day under the headline before the one of another story',
    `<main><article><div><div><h1>Ferry to stop</h1></div></div><div><span>Tue 9 Mar 2021 17.42 GMT</span></div>${TEXT}</article></main>
     <div><h3><a href="/b">Bridge to open</a></h3><time datetime="2021-02-02">2 Feb 2021</time></div>`,
    '2021-03-09',
  ],
  [
    'the time over the headline before a day in the text',
    `<ul><li><time>10:42, 9 March 2021</time></li></ul><h1>Ferry to stop</h1>${TEXT}<div>On this <a href="/b">The last bridge</a> 12 May 2020</div>`,
    '2021-03-09',
  ],
  [
    'the day in the article’s own foot',
    `<h1>Ferry to stop</h1><article><footer>Submitted by Ida on Tue, 03/09/2021 - 08:15</footer>${TEXT}</article>`,
    '2021-03-09T08:15',
  ],
])('gives %s', async (_, html, day) => {
  expect((await infoOf(html)).publishedAt).toBe(day);
});

test('the name at the top of the page is the site’s, and no part of the title', async () => {
  const info = await infoOf(
    `<title>Page 2: Local - The Orr Courier digital edition</title>
     <header><b>The Orr Courier</b><p>Page 2: Local</p></header><h1>Ferry to stop</h1>${TEXT}`,
  );
  expect(info.site).toBe('The Orr Courier');
  expect(info.title).toBe('Page 2: Local');
});

test('a title after the site’s name is not taken for the name', async () => {
  const title = 'The ferry on the Orr makes its last trip after seventy years';
  const info = await infoOf(
    `<title>Orr Weekly - ${title}</title><a href="/">Orr Weekly</a><h2>${title}</h2>${TEXT}`,
  );
  expect(info.title).toBe(title);
});
