import { expect, test } from 'vitest';
import { kindsOf, readHtml } from './read-html';

const P = (n: number): string =>
  `<p>Keeper number ${n} has tended the light on Skell Rock since the spring, and says that the gulls are worse than the storms.</p>`;

test.each([
  ['<p><span class="x-h3">Nights on the rock</span></p>', 'Nights on the rock'],
  ['<p><span class="strong">Nights on the rock</span></p>', 'Nights on the rock'],
  ['<div class="subheading">Nights on the rock</div>', 'Nights on the rock'],
  ['<p><b>Nights on the rock</b></p>', 'Nights on the rock'],
  ['<p><span style="font-size:24px">岩上之夜</span></p>', '岩上之夜'],
])('%s heads the text after it', async (line, text) => {
  expect(
    kindsOf(await readHtml(`<h1>The last keepers</h1>${P(1)}${P(2)}${line}${P(3)}${P(4)}`), text),
  ).toEqual(['heading']);
});

test('a name in the midst of a sentence is no heading, whatever its class', async () => {
  const line =
    '<p><span class="strong">Nights on the rock</span> were long, as every keeper of it tells.</p>';
  const reading = await readHtml(`<h1>The last keepers</h1>${P(1)}${P(2)}${line}${P(3)}`);
  expect(kindsOf(reading, 'Nights on the rock were long, as every keeper of it tells.')).toEqual([
    'paragraph',
  ]);
});

test('a question put to each of several people is text each time, and never left out', async () => {
  const ask =
    '<p><b>What would you miss most about the rock, if they sent you home tomorrow, and why is that?</b></p>';
  const reading = await readHtml(`<h1>The last keepers</h1>${P(1)}${ask}${P(2)}${ask}${P(3)}${ask}${P(4)}`);
  expect(
    kindsOf(
      reading,
      'What would you miss most about the rock, if they sent you home tomorrow, and why is that?',
    ),
  ).toEqual(['paragraph', 'paragraph', 'paragraph']);
});

test('a story whose paragraphs stand in containers of their own is no standfirst', async () => {
  const parts = Array.from({ length: 9 }, (_, i) => `<div><section><div>${P(i)}</div></section></div>`);
  const reading = await readHtml(`<div><h1>The last keepers</h1>${parts.join('')}</div>`);
  const kinds = reading.stories.flatMap((s) => s.blocks.map((b) => b.kind));
  expect(kinds.filter((k) => k === 'paragraph').length).toBeGreaterThanOrEqual(8);
});

test('the title is all of a headline that is set in two parts', async () => {
  const reading = await readHtml(
    `<title>Skell Rock: The last keepers - Orr News</title><meta property="og:title" content="Skell Rock: The last keepers">
     <h1><div>Skell Rock:</div><div>The last keepers</div></h1>${P(1)}${P(2)}`,
  );
  expect(reading.page.title).toBe('Skell Rock: The last keepers');
});

test('a heading among the links that lead to the page is not the headline', async () => {
  const reading = await readHtml(
    `<title>Skell Rock: Who keeps the light?</title>
     <ul class="page-breadcrumb"><li><a href="/coast">Coast</a></li><li><h1>Skell Rock: Who keeps the light?</h1></li></ul>
     <h2><span>Lighthouses</span> The last keepers of the rock go home</h2>${P(1)}${P(2)}
     <meta property="og:title" content="The last keepers of the rock go home">`,
  );
  expect(reading.stories[0]?.headline).toBe('The last keepers of the rock go home');
  expect(kindsOf(reading, 'Lighthouses')).toEqual(['kicker']);
});

test('a title that all machines are told is the story’s, however the page words its headline', async () => {
  const reading = await readHtml(
    `<title>Skell Rock has lost its last keepers - Orr News</title>
     <meta property="og:title" content="Skell Rock has lost its last keepers">
     <script type="application/ld+json">{"@type":"NewsArticle","headline":"Skell Rock has lost its last keepers"}</script>
     <meta property="og:site_name" content="Orr News"><h1>The rock has lost its last keepers</h1>${P(1)}${P(2)}`,
  );
  expect(reading.stories[0]?.headline).toBe('Skell Rock has lost its last keepers');
  expect(kindsOf(reading, 'The rock has lost its last keepers')).toEqual(['headline']);
});

test('a first-rank heading below the headline heads a part of the story', async () => {
  const reading = await readHtml(
    `<title>The last keepers</title><h1>The last keepers</h1>${P(1)}${P(2)}<h1>Nights on the rock</h1>${P(3)}${P(4)}`,
  );
  expect(kindsOf(reading, 'Nights on the rock')).toEqual(['heading']);
});

test.each(['Published: May 18, 2021, 1:00 a.m.', '18.05.2021, 19:09 3 Min.', 'UPDATED 2021/05/18, Coast'])(
  'a day with its label is a byline, whatever mark it ends with: %s',
  async (date) => {
    const reading = await readHtml(`<h1>The last keepers</h1><div>${date}</div>${P(1)}${P(2)}${P(3)}`);
    expect(kindsOf(reading, date)).toEqual(['byline']);
  },
);

test.each(['He left on 18 May 2021.', 'It was published on 18 May 2021.'])(
  'a sentence that tells a day is text: %s',
  async (sentence) => {
    const reading = await readHtml(`<h1>The last keepers</h1>${P(1)}${P(2)}<p>${sentence}</p>${P(3)}`);
    expect(kindsOf(reading, sentence)).toEqual(['paragraph']);
  },
);

test('short lines that are set like the first paragraph and stand right before it are text', async () => {
  const lines = '<p>Wind.</p><p>Then nothing</p><p>Then wind again</p>';
  const reading = await readHtml(`<h1>The last keepers</h1><div>${lines}${P(1)}${P(2)}${P(3)}</div>`);
  expect(kindsOf(reading, 'Then nothing')).toEqual(['paragraph']);
});

test('two short bold lines over a paragraph are both its headings', async () => {
  const lines = '<p><b>守灯人</b></p><p><b>最后一夜的风</b></p>';
  const reading = await readHtml(`<h1>The last keepers</h1>${P(1)}${P(2)}${lines}${P(3)}${P(4)}`);
  expect([...kindsOf(reading, '守灯人'), ...kindsOf(reading, '最后一夜的风')]).toEqual([
    'heading',
    'heading',
  ]);
});

test.each([
  ['<span class="photo-credit">Orr Pictures / Ada Finch</span>', 'Orr Pictures / Ada Finch'],
  ['Photograph: Ada Finch', 'Photograph: Ada Finch'],
  ['(Photo: Ada Finch)', '(Photo: Ada Finch)'],
  ['Orr Pictures/Ada Finch', 'Orr Pictures/Ada Finch'],
  ['(Ada Finch/Orr Pictures)', '(Ada Finch/Orr Pictures)'],
  ['사진부 기자', '사진부 기자'],
])('a caption and its credit are two blocks: %s', async (credit, text) => {
  const figure = `<figure><img><figcaption>The lamp room of Skell Rock at dusk. ${credit}</figcaption></figure>`;
  const reading = await readHtml(`<h1>The last keepers</h1>${P(1)}${figure}${P(2)}${P(3)}`);
  expect(kindsOf(reading, 'The lamp room of Skell Rock at dusk.')).toEqual(['caption']);
  expect(kindsOf(reading, text)).toEqual(['credit']);
});

test.each([
  ['no full stop before it', 'Inga Sund on the gallery Photo: Ada Finch', 'Photo: Ada Finch'],
  ['a comma before it', 'Inga Sund on the gallery, Photo: Ada Finch', 'Photo: Ada Finch'],
  ['set off by its style alone', 'Inga Sund on the gallery<i>Orr Pictures</i>', 'Orr Pictures'],
])('a short caption with a credit is no credit as a whole: %s', async (_, line, credit) => {
  const figure = `<figure><img><figcaption>${line}</figcaption></figure>`;
  const reading = await readHtml(`<h1>The last keepers</h1>${P(1)}${figure}${P(2)}${P(3)}`);
  expect(kindsOf(reading, 'Inga Sund on the gallery')).toEqual(['caption']);
  expect(kindsOf(reading, credit)).toEqual(['credit']);
});

test.each([
  'The lamp room at dusk. (Archive picture)',
  'The lamp room at dusk. The keeper has gone to bed by then.',
  'The lamp room was lit by 900 cm<sup>3</sup>',
  '（大堂）守灯人<b>老陈</b>',
])('a caption that names no source is one block: %s', async (line) => {
  const figure = `<figure><img><figcaption>${line}</figcaption></figure>`;
  const reading = await readHtml(`<h1>The last keepers</h1>${P(1)}${figure}${P(2)}${P(3)}`);
  expect(kindsOf(reading, line.replace(/<[^>]*>/g, ''))).toEqual(['caption']);
});

test('a caption in the button that shows its picture large is one', async () => {
  const figure = '<button><figure><img><figcaption>The lamp room at dusk</figcaption></figure></button>';
  const reading = await readHtml(`<h1>The last keepers</h1>${P(1)}${figure}${P(2)}${P(3)}`);
  expect(kindsOf(reading, 'The lamp room at dusk')).toEqual(['caption']);
});

test('where the page is called by its section, the heading over the date is the headline', async () => {
  const reading = await readHtml(
    `<title>新闻动态--灯塔协会</title><div class="top-nav"><h3>首页 - 新闻动态</h3></div>
     <div><h5>最后三位守灯人离开斯凯尔礁，灯塔从此无人值守</h5><div>发布时间：2021-05-18</div>${P(1)}${P(2)}${P(3)}</div>`,
  );
  expect(reading.stories[0]?.headline).toBe('最后三位守灯人离开斯凯尔礁，灯塔从此无人值守');
});

test('a kicker is parted from a headline that the page declares with other quotation marks', async () => {
  const reading = await readHtml(
    `<title>Keeper's last night on Skell Rock</title><h1><span>LIGHTS OUT</span> Keeper’s last night on Skell Rock</h1>${P(1)}${P(2)}`,
  );
  expect(reading.stories[0]?.headline).toBe('Keeper’s last night on Skell Rock');
});

test('a kicker within the headline’s own element stays one', async () => {
  const reading = await readHtml(
    `<title>The last keepers</title><h1><div class="overline">Lighthouses</div><div>The last keepers</div></h1>${P(1)}${P(2)}`,
  );
  expect(kindsOf(reading, 'Lighthouses')).toEqual(['kicker']);
  expect(reading.stories[0]?.headline).toBe('The last keepers');
});

test('a headline in two parts that only their looks set apart is told as the page declares it', async () => {
  const reading = await readHtml(
    `<title>Skell Rock: The last keep\u00aders | Orr News</title><meta property="og:title" content="The end of the keepers">
     <h1><span style="padding:9px">Skell Rock</span><span>The last keepers</span></h1>${P(1)}${P(2)}`,
  );
  expect(reading.stories[0]?.headline).toBe('Skell Rock: The last keepers');
});

test('a short heading right over the headline is its kicker, one right below it its deck', async () => {
  const reading = await readHtml(
    `<title>守灯人离开斯凯尔礁</title><div><h3>灯塔无人了</h3><h1>守灯人离开斯凯尔礁</h1><h2>最后一班补给船今天靠岸</h2></div><div>${P(1)}${P(2)}${P(3)}</div>`,
  );
  expect(kindsOf(reading, '灯塔无人了')).toEqual(['kicker']);
  expect(kindsOf(reading, '最后一班补给船今天靠岸')).toEqual(['deck']);
});

test.each([
  ['its box is called one', '<div class="summary"><p>', '</p></div>'],
  ['the day stands below it', '<p>', '</p><div>By nobody</div><div>18 May 2021</div>'],
])('running text under the headline is a deck where %s', async (_, before, after) => {
  const text =
    'Three keepers left the Skell Rock light for good, and the town on the shore does not know what to do with its evenings.';
  const reading = await readHtml(
    `<div><h1>The last keepers</h1>${before}${text}${after}${P(1)}${P(2)}</div>`,
  );
  expect(kindsOf(reading, text)).toEqual(['deck']);
});

test.each(['img_descr', 'picIntro', 'img-cap', 'image__caption attribution'])(
  'a line called %s is a caption',
  async (name) => {
    const picture = `<div><img><div class="${name}">The lamp room at dusk</div></div>`;
    const reading = await readHtml(`<h1>The last keepers</h1>${picture}${P(1)}${P(2)}${P(3)}`);
    expect(kindsOf(reading, 'The lamp room at dusk')).toEqual(['caption']);
  },
);

test('first words that are called a legend make no caption of a paragraph', async () => {
  const lead = 'SKELL, May 18, 2021 -- Three keepers left the light for good on Tuesday, its owner said.';
  const html = `<p><span class="legendSpanClass">SKELL</span>${lead.slice(5)}</p>`;
  const reading = await readHtml(`<h1>The last keepers</h1>${html}${P(1)}${P(2)}${P(3)}`);
  expect(kindsOf(reading, lead)).toEqual(['paragraph']);
});

test('a quotation set as a figure is a quotation', async () => {
  const said = 'I shall miss the gulls, which is a thing that I never thought to say of any bird.';
  const reading = await readHtml(
    `<h1>The last keepers</h1>${P(1)}<figure><blockquote>${said}</blockquote></figure>${P(2)}${P(3)}`,
  );
  expect(kindsOf(reading, said)).toEqual(['quote']);
});

test.each([
  ['灯塔下的补给船。', '图／海报资料室提供'],
  ['灯塔下的补给船。', '（海报记者 林知远 摄）'],
])('a Chinese caption and its credit are two blocks: %s%s', async (caption, credit) => {
  const figure = `<figure><img><figcaption>${caption} ${credit}</figcaption></figure>`;
  const text = '<p>礁上的灯塔从此无人值守，三位守灯人乘船返回岸上，家人在码头等了整整一个上午。</p>';
  const reading = await readHtml(
    `<h1>守灯人离开斯凯尔礁</h1>${text}${figure}${text.replace('礁上', '岛上')}`,
  );
  expect(kindsOf(reading, caption)).toEqual(['caption']);
  expect(kindsOf(reading, credit)).toEqual(['credit']);
});

test('under a title that names only the paper, the large line over the byline is the headline', async () => {
  const text =
    '<P>礁上的灯塔从此无人值守，三位守灯人乘船返回岸上，家人在码头等了整整一个上午，船上装着锅和狗。</P>';
  const reading = await readHtml(
    `<title>海报多媒体数字报刊平台</title><table><tr><td style="font-size:21px">最后三位守灯人离开斯凯尔礁上的老灯塔</td></tr><tr><td>本报记者 林知远</td></tr></table><div>${text}${text.replace('礁上', '岛上')}</div>`,
  );
  expect(reading.page.title).toBe('最后三位守灯人离开斯凯尔礁上的老灯塔');
});

test('a block quotation that holds most of the story only indents it', async () => {
  const html = `<h1>The last keepers</h1><blockquote>${P(1)}${P(2)}${P(3)}</blockquote>`;
  const { stories } = await readHtml(html);
  expect(stories[0]?.blocks.map((b) => b.kind)).toEqual(['headline', 'paragraph', 'paragraph', 'paragraph']);
});

test('a sentence that begins like a byline is text', async () => {
  const sentence = 'By Tuesday, the last of them had packed his pots.';
  const reading = await readHtml(`<h1>The last keepers</h1>${P(1)}${P(2)}<p>${sentence}</p>${P(3)}`);
  expect(kindsOf(reading, sentence)).toEqual(['paragraph']);
});

test('a slanted line under a picture above the text is its caption', async () => {
  const picture =
    '<table align="left"><tr><td><img></td></tr><tr><td><i>The lamp at dusk</i></td></tr></table>';
  const reading = await readHtml(`<h1>The last keepers</h1>${picture}${P(1)}${P(2)}${P(3)}`);
  expect(kindsOf(reading, 'The lamp at dusk')).toEqual(['caption']);
});

test('a credit whose box is called an embed stays', async () => {
  const picture =
    '<div><img><div class="imageEmbedCaption">The lamp at dusk</div><div class="imageEmbedCredit">Ada Finch</div></div>';
  const reading = await readHtml(`<h1>The last keepers</h1>${P(1)}${picture}${P(2)}${P(3)}`);
  expect(kindsOf(reading, 'Ada Finch')).toEqual(['credit']);
});

test('a text in parts that are called alike begins with the first of them, and a credit set as a heading is none', async () => {
  const reading = await readHtml(
    `<main><h1>The last keepers</h1><div class="meta"><p>By Ada Finch</p></div><div class="storyBody"><nyt-text>${P(1)}</nyt-text></div><div class="inset"><img alt=""><h6 class="credit">Olaf Reed for the Orr Mail</h6></div><div class="storyBody">${P(2)}${P(3)}${P(4)}${P(5)}</div></main>`,
  );
  const kinds = reading.stories[0]?.blocks.map((b) => b.kind);
  expect(kinds?.filter((k) => k === 'paragraph')).toHaveLength(5);
  expect(kinds).not.toContain('heading');
});
