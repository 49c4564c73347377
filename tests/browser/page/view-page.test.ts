import { afterEach, expect, test, vi } from 'vitest';
import { PAGE_WORDS } from '../../../src/languages/page-words';
import { seePage } from '../../../src/page/view-page';

let frame: HTMLIFrameElement | null = null;
afterEach(() => frame?.remove());

/** The page's view, and how often the style of each element was asked for. */
async function see(html: string) {
  frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame?.addEventListener('load', resolve));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  const asked = vi.spyOn(frame.contentWindow as Window & typeof globalThis, 'getComputedStyle');
  const options = { words: PAGE_WORDS, url: 'https://paper.example/a' };
  const view = await seePage(frame.contentDocument as Document, () => null, options);
  const times = new Map<Element, number>();
  for (const [element] of asked.mock.calls) times.set(element, (times.get(element) ?? 0) + 1);
  return { text: view.map.text, most: Math.max(...times.values()) };
}

const SENTENCE =
  'The keeper of the light said that the lamp would be lit again before the first storm of autumn. ';
const HIDDEN = (words: string) => `<div style="display:none">${words}</div>`;

test('a story that a style hides is read where hardly anything is seen', async () => {
  const { text } = await see(`<h1>The lamp</h1>${HIDDEN(`<p>${SENTENCE.repeat(20)}</p>`)}`);
  expect(text).toContain('before the first storm');
});

test.each([
  ['nothing', ''],
  ['a menu', HIDDEN('<ul><li>Harbour<li>Weather<li>Tides</ul>')],
  ['a script', HIDDEN(`<script type="x">${SENTENCE.repeat(100)}</script>Sign in`)],
])('a short page that hides %s is read once', async (_, hidden) => {
  const { text, most } = await see(
    `<h1>The lamp</h1><p>${SENTENCE}</p><ul>${'<li>Other things to read about</li>'.repeat(60)}</ul>${hidden}`,
  );
  expect(text).toContain('before the first storm');
  expect(most).toBe(1);
});

test('a page that shows its story leaves alone what it hides', async () => {
  const { text, most } = await see(
    `<p>${SENTENCE.repeat(20)}</p>${HIDDEN(`<p>Not ${SENTENCE.repeat(40)}</p>`)}`,
  );
  expect([text.includes('Not '), most]).toEqual([false, 1]);
});
