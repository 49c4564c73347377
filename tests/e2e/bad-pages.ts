/* Pages that hold no story, or cannot be read: each has its sentence in the panel, and no console says a word. */
import { describe, expect, test } from 'vitest';
import type { PageServer } from '../../tools/drive/serve';
import type { Driver } from './drivers';
import { panelSays } from './gestures';
import { whileOpen } from './while-open';

const html = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Test</title></head><body>${body}</body></html>`;
const PARAGRAPH =
  '<p>The harbour board met on Monday and agreed to dredge the inner basin before the winter, its chair said.</p>';
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>`;

const PAGES: readonly { name: string; body: string; says: RegExp; type?: string; path?: string }[] = [
  { name: 'an empty page', body: html(''), says: /The page is empty/ },
  {
    name: 'a page of links',
    body: html('<nav><a href="/a">One</a> <a href="/b">Two</a></nav>'),
    says: /no running text/,
  },
  {
    name: 'a page that is only a frame of another site',
    body: html('<iframe src="ELSEWHERE/newspaper-en/page.html" width="600" height="400"></iframe>'),
    says: /in frames of other pages/,
  },
  {
    name: 'a page of two megabytes',
    body: html(`<h1>Harbour board agrees to dredge</h1>${PARAGRAPH.repeat(17_000)}`),
    says: /Harbour board agrees to dredge|too big/,
  },
  {
    name: 'malformed markup',
    body: `<h1>Harbour board agrees to dredge<p><b><div></p>${PARAGRAPH}<table><p>${PARAGRAPH}</b></td></i>${PARAGRAPH}<<>>`,
    says: /Harbour board agrees to dredge/,
  },
  {
    name: 'a PDF',
    body: PDF,
    type: 'application/pdf',
    path: '/report.pdf',
    says: /PDF|file of another kind|cannot read|Click the Nutgraf button/, // whether the browser lets us into its viewer depends on when it is asked
  },
];

export function badPageTests(
  start: () => Promise<Driver>,
  serve: () => Promise<PageServer>,
  internalPage: string,
): void {
  describe('pages that are no news', () => {
    const at = whileOpen(start, serve);

    test.each(PAGES)('$name', async ({ name, body, says, type, path = `/${name.replaceAll(' ', '-')}` }) => {
      at.server.put(path, body.replace('ELSEWHERE', at.server.otherOrigin), type);
      const page = await at.driver.visit(at.server.origin + path).catch(() => null);
      if (!page) throw new Error(`${name} did not load`);
      await at.driver.clickAction(page);
      await panelSays(at.driver, says);
      await page.close();
    });

    test('a page of the browser itself', async () => {
      const page = await at.driver.visit(internalPage);
      await at.driver.clickAction(page);
      await panelSays(at.driver, /cannot read|no extension may read/);
      await page.close();
    });

    test('nothing went wrong in any console', () => {
      expect(at.driver.errors).toEqual([]);
    });
  });
}
