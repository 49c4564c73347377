import { afterEach, expect, test } from 'vitest';
import { buildTextMap } from '../../../src/dom/text-map';

let host: HTMLElement | null = null;
afterEach(() => host?.remove());

function textOf(html: string, noMenus = true): string {
  host = document.createElement('div');
  host.setHTMLUnsafe(html);
  document.body.append(host);
  const { text } = buildTextMap(host, { noMenus });
  host.remove();
  return text;
}

const links = (many: number) =>
  Array.from({ length: many }, (_, i) => `<a href="/${i}">Part ${i}</a>`).join(' ');

test.each(['nav', 'footer', 'aside', 'menu'])(
  'a <%s> of links is left out where it is asked, with an edge in its place',
  (tag) => {
    const html = `one<${tag}>${links(5)}</${tag}>two`;
    expect(textOf(html)).toBe('one\ntwo');
    expect(textOf(html, false)).toBe('one\nPart 0 Part 1 Part 2 Part 3 Part 4\ntwo');
  },
);

test.each([
  ['a list in the story', `<div>${links(9)}</div>`],
  ['a trail of few links', `<nav>${links(4)}</nav>`],
  ['more words than links', `<aside>${links(5)} ${'and what they say of it '.repeat(4)}</aside>`],
  ['a headline', `<nav>${links(6)}<h1>Wall</h1></nav>`],
  ['a picture', `<aside>${links(6)}<figure>The wall</figure></aside>`],
  ['a date', `<footer>${links(6)}<time>3 May</time></footer>`],
])('%s is read', (_, html) => expect(textOf(html)).toContain('Part 3'));

test('on a page of very many such elements only the first are asked', () => {
  expect(textOf(`${'<nav>x</nav>'.repeat(49)}<nav>${links(5)}</nav>`)).not.toContain('Part 3');
  expect(textOf(`${'<nav>x</nav>'.repeat(50)}<nav>${links(5)}</nav>`)).toContain('Part 3');
});
