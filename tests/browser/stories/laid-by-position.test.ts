/* Our own newspaper pages, their blocks re-laid as boxes at absolute positions in three columns, their markup in another order. */
import { afterEach, expect, test } from 'vitest';
import { PAGE_WORDS } from '../../../src/languages/page-words';
import { readPage } from '../../../src/reading';
import type { Story } from '../../../src/stories/story';
import englishPage from '../../pages/newspaper-en/page.html?raw';
import chinesePage from '../../pages/newspaper-zh/page.html?raw';

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const f of frames.splice(0)) f.remove();
});

async function open(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1200px;height:900px';
  frame.srcdoc = html;
  frames.push(frame);
  await new Promise((resolve) => {
    frame.onload = resolve;
    document.body.append(frame);
  });
  return frame.contentDocument as Document;
}

const GAP = 24;
const WIDTH = 340;

/** Puts each block of the text at its own place: three columns, filled one after the other; the markup in the order given. */
function layInColumns(document: Document, order: (blocks: HTMLElement[]) => HTMLElement[]): void {
  const main = document.querySelector('main') as HTMLElement;
  const blocks = [...main.querySelectorAll<HTMLElement>('h1, h2, h3, p')];
  const sheet = document.createElement('div');
  for (const block of blocks) {
    const { fontSize, fontWeight } = getComputedStyle(block);
    block.style.cssText = `position:absolute;width:${WIDTH}px;margin:0;font-size:${fontSize};font-weight:${fontWeight}`;
    sheet.append(block);
  }
  main.replaceChildren(sheet);
  main.style.cssText = 'position:relative;display:block';
  const heights = blocks.map((b) => b.offsetHeight + 10);
  const column = heights.reduce((a, b) => a + b, 0) / 3;
  let [x, y] = [0, 0];
  blocks.forEach((block, i) => {
    block.style.left = `${20 + x * (WIDTH + GAP)}px`;
    block.style.top = `${20 + y}px`;
    y += heights[i] ?? 0;
    if (y > column && x < 2) [x, y] = [x + 1, 0];
  });
  sheet.append(...order(blocks));
}

/** A fixed order that has nothing to do with the page's; text comes last, since a heading at a page's end heads nothing. */
function shuffled(blocks: HTMLElement[]): HTMLElement[] {
  const mixed = blocks
    .map((block, i) => ({ block, key: (i * i * 31 + i * 17) % 97 }))
    .sort((a, b) => a.key - b.key)
    .map(({ block }) => block);
  const texts = mixed.filter((block) => (block.textContent ?? '').length > 200).slice(0, 4);
  return [...mixed.filter((block) => !texts.includes(block)), ...texts];
}

const told = (stories: readonly Story[]) =>
  stories.map((s) => ({ headline: s.headline, texts: s.blocks.map((b) => b.text) }));
const read = async (document: Document) =>
  (await readPage(document, { words: PAGE_WORDS, url: 'https://paper.example/a05' })).reading.stories;

for (const [name, html] of [
  ['Chinese', chinesePage],
  ['English', englishPage],
] as const) {
  test(`reads the ${name} newspaper page in three columns of boxes as the page itself`, async () => {
    const before = told(await read(await open(html)));
    const document = await open(html);
    layInColumns(document, (blocks) => blocks);
    expect(told(await read(document))).toEqual(before);
  });

  test(`reads the ${name} newspaper page by position where its markup is in another order`, async () => {
    const before = told(await read(await open(html)));
    const document = await open(html);
    layInColumns(document, shuffled);
    expect(told(await read(document))).toEqual(before);
  });
}
