import { expect, test } from 'vitest';
import { kindsOf, readHtml, reasonFor } from './read-html';

const P = (n: number): string =>
  `<p>Miller number ${n} of the Ashdown valley says that the weir has been too low since March, and that nobody from the county has come to look.</p>`;
const SAID = 'nobody had opened the lower sluice in eleven years';
const STORY = `<h1>The mills that wait for water</h1>${P(1)}${P(2)}<p>The oldest of them told us that ${SAID}, whatever the county’s own books may say about it.</p>${P(3)}`;

/** What stands within or after the story, the beginning of what must go, and the reason that the trail gives. */
const CASES: readonly (readonly [name: string, html: string, text: string, reason: RegExp])[] = [
  ['a pull quote', `<blockquote>${SAID}</blockquote>`, SAID, /^pull-quote$/],
  [
    'a pull quote that was cut short',
    `<aside class="pull-quote">The oldest of them told us that nobody had opened the sluice in eleven years</aside>`,
    'The oldest of them',
    /pull-quote|tag/,
  ],
  [
    'who said a pull quote',
    `<figure class="wp-block-pullquote"><blockquote><p>${SAID}</p><cite style="display:block">Oswin Crake</cite></blockquote></figure>`,
    'Oswin Crake',
    /^(?:pull-quote|quote-author)$/,
  ],
  [
    'a pull quote of a few words',
    '<blockquote>the weir has been too low</blockquote>',
    'the weir has',
    /^pull-quote$/,
  ],
  [
    'a call to subscribe with a class like a caption’s',
    '<div class="subscription-widget"><p class="cta-caption">The Valley Letter lives on its readers. To get every letter, consider to become one of those who pay.</p></div>',
    'The Valley Letter',
    /^markup-name: subscription/,
  ],
  [
    'an embedded post',
    '<blockquote class="twitter-tweet"><p>Low water again at Ashdown, and not a word from anyone.</p>— Mill Lane (@mill) <a href="/s">4 May</a></blockquote>',
    'Low water again',
    /^embed: /,
  ],
  [
    'a paywall’s teaser',
    '<div class="paywall"><p>You have read three stories this month. To go on reading, take out a trial for a pound.</p></div>',
    'You have read three',
    /^markup-name: paywall/,
  ],
  [
    'a newsletter box',
    '<section class="newsletter-signup"><h3>The valley by post</h3><p>A letter from the valley every Friday, with the week’s water levels and the best of our pages.</p></section>',
    'A letter from the valley',
    /^markup-name: newsletter/,
  ],
  [
    'a tag row',
    '<ul class="tags"><li><a href="/t/1">Mills</a></li><li><a href="/t/2">Rivers</a></li><li><a href="/t/3">Ashdown</a></li></ul>',
    'Mills',
    /^(?:markup-name: tags|link-list)$/,
  ],
  [
    'an author card',
    '<div class="author-bio"><p>Ida Crake has written about rivers for the Orr News since 2009 and lives in a mill herself.</p></div>',
    'Ida Crake has written',
    /^markup-name: author/,
  ],
  [
    'a share row',
    '<div class="share-bar"><a href="#">Post</a> <a href="#">Send</a> <span>Copy the address</span></div>',
    'Post',
    /^(?:markup-name: share|link-list|link)/,
  ],
  [
    'comments',
    '<div id="comments"><p>My grandfather ran the third mill, and he said the same thing in 1961, every single week.</p></div>',
    'My grandfather',
    /^markup-name: comments/,
  ],
  [
    'a cookie wall with more words than the story',
    `<div id="cookie-notice">${'<p>We and our partners keep small files on your device to know you again, to count visits, and to show what they think you may like.</p>'.repeat(9)}</div>`,
    'We and our partners',
    /^(?:markup-name: cookie|boilerplate|said-before)/,
  ],
  [
    'the ways to other stories',
    '<div><div><h3><a href="/b">Ferry town wants its bridge back</a></h3><p>Why a village of ninety people went to court over eleven planks, and what it won there.</p></div><div><h3><a href="/c">A school on stilts opens at last</a></h3><p>The tide may come in under the classrooms from Monday, say those who built it.</p></div></div>',
    'Why a village',
    /^other-story$/,
  ],
  [
    'a list of the headings to come',
    '<div><div>Why the weir is low</div><div>Who owns the sluice</div></div><h2>Why the weir is low</h2><p>Silt has filled the upper pond, and nobody has dug it out since the county took it over.</p><h2>Who owns the sluice</h2><p>Three families say that they do, and each of them has a paper with a seal to prove it.</p>',
    'Why the weir is low',
    /^contents$/,
  ],
];

test.each(CASES)('%s is left out, and the trail says why', async (_name, html, text, reason) => {
  const reading = await readHtml(`<main>${STORY}${html}${P(4)}${P(5)}</main>`);
  expect(reasonFor(reading, text)).toMatch(reason);
  const told = reading.stories.flatMap((s) => s.blocks.map((b) => b.text)).join('\n');
  expect(told).toContain('Miller number 5');
  expect(told).toContain(SAID);
});

test('a table’s cells stay with the story', async () => {
  const table = '<table><tr><th>Mill</th><th>Water</th></tr><tr><td>Upper</td><td>31 cm</td></tr></table>';
  const reading = await readHtml(`<main>${STORY}${table}${P(4)}</main>`);
  expect(kindsOf(reading, '31 cm')).toEqual(['table']);
});

test('a caption is kept though its picture’s box is called an embed', async () => {
  const figure =
    '<div class="embedded-image"><img><div class="image-caption">The upper weir in March</div></div>';
  const reading = await readHtml(`<main>${STORY}${figure}${P(4)}</main>`);
  expect(kindsOf(reading, 'The upper weir in March')).toEqual(['caption']);
});

test('a name that most of the text bears leaves out none of it', async () => {
  const barred = STORY.replaceAll('<p>', '<p class="paywall">');
  const reading = await readHtml(
    `<main>${barred}<div>${P(4).replace('<p>', '<p class="paywall">')}</div></main>`,
  );
  expect(reading.stories[0]?.blocks.filter((b) => b.kind === 'paragraph').length).toBeGreaterThanOrEqual(4);
});

test('posts whose headings lead to themselves are no ways to other stories', async () => {
  const post = (n: number) =>
    `<div><h3><a href="#p${n}">Noon at the ${n}th weir</a></h3><p>The gauge at weir number ${n} stood at thirty-one, two below the day before and the lowest of the year.</p></div>`;
  const reading = await readHtml(`<main>${STORY}<div>${post(4)}${post(5)}${post(6)}</div></main>`);
  expect(reading.stories.flatMap((s) => s.blocks.map((b) => b.text)).join('\n')).toContain('weir number 5');
});

test('a gallery’s count of pictures is no part of what it stands before', async () => {
  const text = 'The upper weir in March, when the county says that nobody had complained of the water yet.';
  const reading = await readHtml(`<main>${STORY}<div><p><em>3</em>/10 ${text}</p></div>${P(4)}</main>`);
  expect(kindsOf(reading, text)).toEqual(['paragraph']);
});

test('the head of the next article goes with no box that begins like an advertisement', async () => {
  const next = `<div><span>SPONSORED 2021/05/18</span><h1>A weir to rent</h1></div>`;
  const article = (head: string, from: number) =>
    `<section>${head}<div>${[0, 1, 2, 3, 4].map((n) => P(from + n)).join('')}</div></section>`;
  const reading = await readHtml(
    `<main>${article('<h1>The mills that wait</h1><div>By Ida Crake, 17 May 2021</div>', 1)}${article(next, 6)}</main>`,
  );
  expect(reading.stories.map((s) => s.headline)).toEqual(['The mills that wait', 'A weir to rent']);
});

test.each([
  'For more stories like this, see our pages on rivers.',
  'Follow the Orr News on Facebook and Bluesky for the water levels of the day, every day of the year, and for the best pictures that readers send to us from all of the valleys around.',
])('a note of the house is left out: %s', async (note) => {
  const reading = await readHtml(`<main>${STORY}${P(4)}<p>${note}</p></main>`);
  expect(reasonFor(reading, note)).toBe('boilerplate');
});

test.each(['2 responses', 'Comments (2)', 'Privacy Overview'])(
  'what stands under “%s” after the story is left out, whatever its boxes are called',
  async (heading) => {
    const after = 'Somebody by the name of Rook says the county should be made to drink it.';
    const reading = await readHtml(
      `<main>${STORY}${P(4)}<h3>${heading}</h3><div><div>${after}</div><div>${after} Twice.</div></div></main>`,
    );
    expect(reasonFor(reading, after)).toBe('after-the-end');
  },
);

test.each([
  [
    'Il vous reste 61.4% de cet article à lire. La suite est réservée aux abonnés.',
    'Le meunier de la vallée dit que le barrage est trop bas depuis mars et que personne ne vient le voir.',
  ],
  ['請繼續往下閱讀...', '河谷裡的磨坊主人說，水壩從三月起就太低了，縣府至今沒有派人來看過，只寄來一封公文。'],
])('a note to those who read on is left out: %s', async (note, text) => {
  const reading = await readHtml(`<h1>Moulins 磨坊</h1><p>${text}</p><p>${note}</p><p>${text}（2）</p>`);
  expect(reasonFor(reading, note)).toBe('boilerplate');
});
