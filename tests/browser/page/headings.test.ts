import { afterEach, expect, test } from 'vitest';
import { PAGE_WORDS } from '../../../src/languages/page-words';
import { type Reading, readPage } from '../../../src/reading';

let frame: HTMLIFrameElement | null = null;
afterEach(() => frame?.remove());

async function read(html: string): Promise<Reading> {
  frame = document.createElement('iframe');
  frame.style.cssText = 'width:1200px;height:900px';
  const loaded = new Promise((resolve) => frame?.addEventListener('load', resolve));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  const options = { words: PAGE_WORDS, url: 'https://paper.example/a' };
  return (await readPage(frame.contentDocument as Document, options)).reading;
}

const kindOf = ({ stories }: Reading, text: string): string[] =>
  stories.flatMap((s) => s.blocks.filter((b) => b.text === text).map((b) => b.kind));

const P = (n: number): string =>
  `<p>Keeper number ${n} has tended the light on Skell Rock since the spring, and says that the gulls are worse than the storms.</p>`;

test.each([
  ['<p><span class="x-h3">Nights on the rock</span></p>', 'Nights on the rock'],
  ['<p><span class="strong">Nights on the rock</span></p>', 'Nights on the rock'],
  ['<div class="subheading">Nights on the rock</div>', 'Nights on the rock'],
  ['<p><b>Nights on the rock</b></p>', 'Nights on the rock'],
  ['<p><span style="font-size:24px">岩上之夜</span></p>', '岩上之夜'],
])('%s heads the text after it', async (line, text) => {
  expect(kindOf(await read(`<h1>The last keepers</h1>${P(1)}${P(2)}${line}${P(3)}${P(4)}`), text)).toEqual([
    'heading',
  ]);
});

test('a name in the midst of a sentence is no heading, whatever its class', async () => {
  const line =
    '<p><span class="strong">Nights on the rock</span> were long, as every keeper of it tells.</p>';
  const reading = await read(`<h1>The last keepers</h1>${P(1)}${P(2)}${line}${P(3)}`);
  expect(kindOf(reading, 'Nights on the rock were long, as every keeper of it tells.')).toEqual([
    'paragraph',
  ]);
});

test('a question put to each of several people is text each time, and never left out', async () => {
  const ask =
    '<p><b>What would you miss most about the rock, if they sent you home tomorrow, and why is that?</b></p>';
  const reading = await read(`<h1>The last keepers</h1>${P(1)}${ask}${P(2)}${ask}${P(3)}${ask}${P(4)}`);
  expect(
    kindOf(
      reading,
      'What would you miss most about the rock, if they sent you home tomorrow, and why is that?',
    ),
  ).toEqual(['paragraph', 'paragraph', 'paragraph']);
});

test('a story whose paragraphs stand in containers of their own is no standfirst', async () => {
  const parts = Array.from({ length: 9 }, (_, i) => `<div><section><div>${P(i)}</div></section></div>`);
  const reading = await read(`<div><h1>The last keepers</h1>${parts.join('')}</div>`);
  const kinds = reading.stories.flatMap((s) => s.blocks.map((b) => b.kind));
  expect(kinds.filter((k) => k === 'paragraph').length).toBeGreaterThanOrEqual(8);
});

test('the title is all of a headline that is set in two parts', async () => {
  const reading = await read(
    `<title>Skell Rock: The last keepers - Orr News</title><meta property="og:title" content="Skell Rock: The last keepers">
     <h1><div>Skell Rock:</div><div>The last keepers</div></h1>${P(1)}${P(2)}`,
  );
  expect(reading.page.title).toBe('Skell Rock: The last keepers');
});

test('a heading among the links that lead to the page is not the headline', async () => {
  const reading = await read(
    `<title>Skell Rock: Who keeps the light?</title>
     <ul class="page-breadcrumb"><li><a href="/coast">Coast</a></li><li><h1>Skell Rock: Who keeps the light?</h1></li></ul>
     <h2><span>Lighthouses</span> The last keepers of the rock go home</h2>${P(1)}${P(2)}
     <meta property="og:title" content="The last keepers of the rock go home">`,
  );
  expect(reading.stories[0]?.headline).toBe('The last keepers of the rock go home');
  expect(kindOf(reading, 'Lighthouses')).toEqual(['kicker']);
});

test('a title that all machines are told is the story’s, however the page words its headline', async () => {
  const reading = await read(
    `<title>Skell Rock has lost its last keepers - Orr News</title>
     <meta property="og:title" content="Skell Rock has lost its last keepers">
     <script type="application/ld+json">{"@type":"NewsArticle","headline":"Skell Rock has lost its last keepers"}</script>
     <meta property="og:site_name" content="Orr News"><h1>The rock has lost its last keepers</h1>${P(1)}${P(2)}`,
  );
  expect(reading.stories[0]?.headline).toBe('Skell Rock has lost its last keepers');
  expect(kindOf(reading, 'The rock has lost its last keepers')).toEqual(['headline']);
});
