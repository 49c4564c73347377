/* Live blogs as publishers build them: times in links, posts in list items, the first post right under the page's head. */
import { expect, test } from 'vitest';
import { readHtml } from '../page/read-html';

const POSTS = [
  ['17:42', 'Pilot boat turns back', 'The pilot boat has turned back at the bar, its skipper said by radio.'],
  ['16:10', 'Bridge is closed', 'The bridge over the Orr is closed to lorries until the wind goes down.'],
  ['15:20', 'First trees are down', 'Two limes have come down in Mill Street, and nobody was under them.'],
] as const;
const said = POSTS.map(([, , text]) => text);

test.each([
  [
    'the time links to the post',
    ([time, head, text]: readonly string[]) =>
      `<article><header><a href="#p${time}"><time>${time?.replace(':', '.')} BST</time></a></header><h2>${head}</h2><div><p>${text}</p></div></article>`,
  ],
  [
    'a post is an item of a list',
    ([time, head, text]: readonly string[]) =>
      `<li><div><span>${time}</span> 17 September</div><h3>${head}</h3><div><p>${text}</p></div></li>`,
  ],
  [
    'times as the French write them',
    ([time, head, text]: readonly string[]) =>
      `<article><div><time>Il y a 2 heures</time> ${time?.replace(':', 'h')}</div><h2>${head}</h2><div><p>${text}</p></div></article>`,
  ],
])('%s', async (_, post) => {
  const { stories } = await readHtml(
    `<meta property="article:published_time" content="2024-09-17"><title>Storm on the Orr, live</title>
     <h1>Storm on the Orr, live</h1><p>Follow the wind and the water here, from the bar to the mills, until both have gone.</p>
     <ul>${POSTS.map(post).join('')}</ul>`,
  );
  const posts = stories.filter((s) => s.form === 'post');
  expect(posts.map((s) => [s.publishedAt, s.headline])).toEqual(
    POSTS.map(([time, head]) => [`2024-09-17T${time}`, head]),
  );
  expect(posts.flatMap((s) => s.blocks.filter((b) => b.kind === 'paragraph').map((b) => b.text))).toEqual(
    said,
  );
});
