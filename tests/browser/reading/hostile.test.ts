import { afterEach, expect, test } from 'vitest';
import { PAGE_WORDS } from '../../../src/languages/page-words';
import { type Reading, readPage } from '../../../src/reading';

const source = Object.values(
  import.meta.glob('../../pages/*/page.html', { query: '?raw', import: 'default', eager: true }),
) as string[];

let frame: HTMLIFrameElement | null = null;
afterEach(() => frame?.remove());

function empty(): Document {
  frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  document.body.append(frame);
  return frame.contentDocument!;
}

function write(html: string): Document {
  const page = empty();
  page.open();
  page.write(html);
  page.close();
  return page;
}

const read = async (page: Document): Promise<Reading> =>
  (await readPage(page, { words: PAGE_WORDS, url: 'https://paper.example/a', explain: true })).reading;
const SAID =
  'The mayor of Ludbrook said on Tuesday that the old mill would be pulled down before the winter rains. ';

test('reads a paragraph nested 5,000 deep by its markup', async () => {
  const reading = await read(write(`<h1>Mill to go</h1>${'<div>'.repeat(5000)}<p>${SAID}</p>`));
  expect(reading.problems).toEqual([]);
  expect(reading.stories[0]?.blocks.map((b) => b.kind)).toEqual(['headline', 'paragraph']);
});

// Chromium itself dies of drawing 5,000 elements within one another, which only a script can make
test('reads a paragraph nested 1,500 deep by a script', async () => {
  const page = write('<h1>Mill to go</h1>');
  let at: Element = page.body;
  for (let i = 0; i < 1500; i++) at = at.appendChild(page.createElement('div'));
  at.textContent = SAID;
  const reading = await read(page);
  expect(reading.problems).toEqual([]);
  expect(reading.stories[0]?.blocks.map((b) => b.kind)).toEqual(['headline', 'paragraph']);
});

test('is not slowed by attributes of a megabyte', async () => {
  const long = 'ab '.repeat(350_000);
  const reading = await read(
    write(
      `<meta property="og:title" content="${long}"><h1 class="${long}">Mill to go</h1><p id="${long}">${SAID}</p><p>${SAID}Again.</p>`,
    ),
  );
  expect(reading.problems).toEqual([]);
  expect(reading.stories[0]?.blocks.length).toBeGreaterThan(0);
});

test('is not misled by names that hide the document’s own properties', async () => {
  const reading = await read(
    write(
      `<img name="body"><img name="documentElement"><form name="forms"><input name="querySelectorAll"><input name="childNodes"><input name="getAttribute"><input name="className"><input name="tagName"></form><h1>Mill to go</h1><p>${SAID}</p><p>${SAID}Nobody objected.</p>`,
    ),
  );
  expect(reading.problems).toEqual([]);
  expect(reading.stories[0]?.headline).toBe('Mill to go');
});

test('survives linked data and addresses that are none', async () => {
  const reading = await read(
    write(
      `<link rel="canonical" href="http://["><script type="application/ld+json">{"@type":"NewsArticle","headline":{"a":[[[]]]},"author":[null,7,{"name":[{}]}],"datePublished":"yesterday"}</script><script type="application/ld+json">{{{</script><base href="::"><h1>Mill to go</h1><p>${SAID}</p><p><a href="http://[">${SAID}</a></p>`,
    ),
  );
  expect(reading.problems).toEqual([]);
  expect(reading.page.canonicalUrl).toBeNull();
  expect(reading.page.publishedAt).toBeNull();
});

test('reads a page of two megabytes', async () => {
  const reading = await read(
    write(
      `<h1>Mill to go</h1>${Array.from({ length: 18_000 }, (_, i) => `<p>${SAID}No. ${i}.</p>`).join('')}`,
    ),
  );
  expect(reading.problems).toEqual([]);
  expect(reading.stories[0]?.blocks.length).toBe(18_001);
}, 60_000);

/** A random number in 0 to 1 from a seed (mulberry32), so that a failing page can be made again. */
function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const BITS = [
  '<div>',
  '</p>',
  '<table><tr>',
  '<b>',
  '</div>',
  '<!--',
  '<p',
  '"',
  '<svg>',
  '<template>',
  '<li>',
  '\u0000',
  '&#xD800;',
  '<h1>',
  '</section>',
  '<details>',
  '<math>',
  '<noscript>',
];

function mutate(html: string, next: () => number): string {
  let out = html;
  for (let n = 0; n < 12; n++) {
    const at = Math.floor(next() * out.length);
    const length = Math.floor(next() * 60);
    const bit = next() < 0.5 ? '' : BITS[Math.floor(next() * BITS.length)]!;
    out = out.slice(0, at) + bit + out.slice(at + (next() < 0.6 ? length : 0));
  }
  return out;
}

/** More of them: `VITE_MUTATED=2000 npx vitest run --project browser tests/browser/reading/hostile.test.ts`. */
const MUTATED = Number(import.meta.env.VITE_MUTATED ?? 150);

test(
  `reads ${MUTATED} mutated pages without a problem, none for a second, and leaves each as it was`,
  async () => {
    for (let seed = 0; seed < MUTATED; seed++) {
      const page = write(mutate(source[seed % source.length]!, random(seed)));
      const before = page.documentElement.outerHTML;
      const from = performance.now();
      const reading = await read(page);
      expect(performance.now() - from, `seed ${seed}, milliseconds`).toBeLessThan(1000);
      expect(reading.problems, `seed ${seed}`).toEqual([]);
      expect(page.documentElement.outerHTML === before, `seed ${seed}`).toBe(true);
      frame?.remove();
    }
  },
  60_000 + MUTATED * 500,
);
