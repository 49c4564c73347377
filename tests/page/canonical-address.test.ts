// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { canonicalAddress } from '../../src/page/canonical-address';
import type { Declared } from '../../src/page/declared';

const HOST = 'https://paper.example';
const said = (document: Document, canonical: string | null, path: string, social: string | null = null) =>
  canonicalAddress(document, { canonical, meta: () => social } as unknown as Declared, HOST + path);
const fresh = () => document.implementation.createHTMLDocument();

test.each([
  ['another form of its own', '/story/5', '/read?id=5', `${HOST}/story/5`],
  ['a front page', '/', '/story/5', null],
  ['another site', 'https://elsewhere.example.org/story/5', '/story/5', null],
  ['no address', 'http://', '/story/5', null],
])('%s', (_, canonical, path, expected) => expect(said(fresh(), canonical, path)).toBe(expected));

test('what the page says for social media counts where it says nothing else', () =>
  expect(said(fresh(), null, '/read?id=5', '/story/5')).toBe(`${HOST}/story/5`));

test('what stood there for another article of the same document is not the name of this one', () => {
  const page = fresh();
  expect(said(page, '/story/wall', '/read/wall?from=home')).toBe(`${HOST}/story/wall`);
  expect(said(page, '/story/wall', '/read/quay')).toBeNull(); // left in place
  expect(said(page, '/story/quay', '/read/quay')).toBe(`${HOST}/story/quay`); // put right
  expect(said(page, '/story/wall', '/read/wall')).toBe(`${HOST}/story/wall`); // gone back
  expect(said(page, '/story/wall', '/story/wall')).toBe(`${HOST}/story/wall`);
  expect(said(fresh(), '/story/wall', '/read/quay')).toBe(`${HOST}/story/wall`);
});
