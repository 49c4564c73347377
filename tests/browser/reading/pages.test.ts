import { afterEach, expect, test } from 'vitest';
import { PAGE_WORDS } from '../../../src/languages/page-words';
import { type Reading, readPage } from '../../../src/reading';

const pages = import.meta.glob('../../pages/*/page.html', {
  query: '?raw',
  import: 'default',
  eager: true,
}) as Record<string, string>;
const ADDED =
  'Late on Friday the council said that the ferry would run again, though only by day, and that tickets would cost no more.';
let frame: HTMLIFrameElement | null = null;
afterEach(() => frame?.remove());

/** The page laid out in a frame of its own, as its own document. */
async function open(html: string): Promise<Document> {
  frame = document.createElement('iframe');
  frame.style.cssText = 'width:1200px;height:900px';
  frame.setAttribute('sandbox', 'allow-same-origin');
  const loaded = new Promise((resolve) => frame!.addEventListener('load', resolve));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

const read = async (document: Document, url = 'https://paper.example/a'): Promise<Reading> =>
  (await readPage(document, { words: PAGE_WORDS, url })).reading;

test('leaves each page as it was', async () => {
  for (const html of Object.values(pages)) {
    const document = await open(html);
    const before = document.documentElement.outerHTML;
    expect((await read(document)).problems).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
    frame?.remove();
  }
});

test('nothing that a page’s own script could hear happens while it is read', async () => {
  const document = await open(Object.values(pages)[0]!);
  const view = document.defaultView!;
  const heard: string[] = [];
  const observer = new MutationObserver((records) => heard.push(...records.map((r) => r.type)));
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  for (const type of ['selectionchange', 'scroll', 'focusin', 'toggle', 'error', 'message'])
    view.addEventListener(type, () => heard.push(type), true);
  const names = Object.getOwnPropertyNames(view);
  await read(document);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  expect(heard).toEqual([]);
  expect(Object.getOwnPropertyNames(view)).toEqual(names);
});

test('blocks that stay keep their ids when others come and go', async () => {
  const document = await open(Object.values(pages)[0]!);
  const idsByText = (reading: Reading) =>
    new Map(reading.stories.flatMap((s) => s.blocks.map((b) => [b.text, b.id] as const)));
  const before = idsByText(await read(document));
  const longest = [...document.querySelectorAll('p')].sort(
    (a, b) => b.textContent.length - a.textContent.length,
  );
  longest[0]!.before(Object.assign(document.createElement('p'), { textContent: ADDED }));
  longest[1]!.remove();
  const after = idsByText(await read(document));
  expect(after.has(ADDED)).toBe(true);
  const stayed = [...before].filter(([text]) => after.has(text));
  expect(stayed.length).toBeGreaterThan(2);
  for (const [text, id] of stayed) expect(after.get(text)).toBe(id);
});

test('every piece of every block is the same words in the text map', async () => {
  for (const html of Object.values(pages)) {
    const { reading, map } = await readPage(await open(html), {
      words: PAGE_WORDS,
      url: 'https://paper.example/a',
    });
    for (const block of reading.stories.flatMap((s) => s.blocks))
      for (const p of block.pieces)
        expect(map.text.slice(p.at.from, p.at.to)).toBe(block.text.slice(p.from, p.to));
    frame?.remove();
  }
});

test('reading twice gives the same ids', async () => {
  const document = await open(pages['../../pages/article-en/page.html']!);
  const ids = (r: Reading) => [r.id, ...r.stories.flatMap((s) => [s.id, ...s.blocks.map((b) => b.id)])];
  expect(ids(await read(document))).toEqual(ids(await read(document)));
});

test.each([
  ['edge-empty', 'empty'],
  ['edge-links-only', 'no-text'],
  ['edge-frame-only', 'frames-only'],
])('%s gives no story, because: %s', async (name, why) => {
  const reading = await read(await open(pages[`../../pages/${name}/page.html`]!));
  expect(reading.stories).toEqual([]);
  expect(reading.noStory).toBe(why);
});

test('reads a page whose markup is broken', async () => {
  const reading = await read(await open(pages['../../pages/edge-malformed/page.html']!));
  expect(reading.stories.flatMap((s) => s.blocks).map((b) => b.text.slice(0, 24))).toEqual([
    'Lockmaster of Orby retir',
    'The lockmaster of Orby h',
    'His successor, Ada Finch',
    '“Water does not wait for',
  ]);
});

test('says of each thing left out why, when asked', async () => {
  const document = await open(pages['../../pages/article-en/page.html']!);
  const { reading } = await readPage(document, {
    words: PAGE_WORDS,
    explain: true,
    url: 'https://paper.example/a',
  });
  const reasons = Object.fromEntries(reading.leftOut.map((l) => [l.text.slice(0, 20), l.reason]));
  expect(reasons['Why the Senn bridge ']).toMatch(/related|link/);
  expect((await read(document)).leftOut).toEqual([]);
});
