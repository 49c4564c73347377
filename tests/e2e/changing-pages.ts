/* Pages that change under the reader, in both browsers: wherever its words come up a note is there, and nowhere else. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test, vi } from 'vitest';
import type { PageServer } from '../../tools/drive/serve';
import type { Driver } from './drivers';
import { marked, panelSays, select, waitForMark } from './gestures';
import { whileOpen } from './while-open';

const GREEN = 'nutgraf-note-green';
const [FERRY, QUAY] = [
  [
    'The Holm ferry sails again on Friday after nine weeks in dry dock.',
    'Its master, Inga Solberg, said the new engine had cost 2.4 million crowns.',
    'Islanders who had crossed by fishing boat were promised free tickets until June.',
  ],
  [
    'The quay at Vessel Point will be closed to lorries from the first of March.',
    'Harbour engineers found cracks in eleven of its forty piles last autumn.',
    'Repairs are to take a year, said the harbour master, Peder Quist.',
  ],
] as const;

const article = (title: string, lines: readonly string[]) =>
  `<article><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('\n')}</article>`;
const html = (title: string, body: string, script = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}<script>${script}</script></body></html>`;

/** What the page's own script offers the test: it changes the page as a site does. */
const act = (page: Page, name: string) =>
  page.evaluate((what) => (globalThis as unknown as Record<string, () => void>)[what]?.(), name);

export function changingPageTests(start: () => Promise<Driver>, serve: () => Promise<PageServer>): void {
  describe('pages that change under the reader', () => {
    const at = whileOpen(start, serve);

    /** The page open, read, and its words highlighted in green. */
    async function withNote(path: string, page: string, words: string): Promise<Page> {
      at.server.put(path, page);
      const tab = await at.driver.visit(at.server.origin + path);
      await at.driver.clickAction(tab);
      await panelSays(at.driver, words.slice(0, 12));
      await highlight(tab, words);
      return tab;
    }
    async function highlight(tab: Page, words: string): Promise<void> {
      await select(tab, words);
      await tab.keyboard.press('2');
      await waitForMark(tab, GREEN, words);
      await panelSays(at.driver, words);
    }
    const none = async (tab: Page) => {
      const isNone = async () => expect(await marked(tab, 'nutgraf-note')).toEqual([]);
      await vi.waitFor(isNone, 6000); // a page is read again once in two seconds at most
      await new Promise((done) => setTimeout(done, 700));
      await isNone();
    };

    test('text that comes late, and words that "read more" shows', async () => {
      const words = 'free tickets until June';
      const tab = await withNote('/late', html('Ferry', article('Ferry sails again', FERRY)), words);
      at.server.put(
        '/late',
        html(
          'Ferry',
          '<main id="m"><h1>Ferry sails again</h1></main>',
          `const m = document.getElementById('m'); const p = (t, hidden) => { const e = document.createElement('p'); e.textContent = t; e.hidden = hidden; m.append(e); };
           function load() { ${FERRY.map((l, i) => `p(${JSON.stringify(l)}, ${i > 1});`).join('')} }
           function more() { for (const e of document.querySelectorAll('[hidden]')) e.hidden = false; }`,
        ),
      );
      await tab.reload();
      await at.driver.clickAction(tab);
      await none(tab);
      await act(tab, 'load');
      await none(tab);
      await act(tab, 'more');
      await waitForMark(tab, GREEN, words);
      await tab.close();
    });

    test('another article in the same document has its own notes; going back brings the first ones', async () => {
      const words = 'nine weeks in dry dock';
      const tab = await withNote(
        '/site/ferry',
        html(
          'Ferry',
          `<div id="app">${article('Ferry sails again', FERRY)}</div>`,
          `const app = document.getElementById('app'); const first = app.innerHTML;
           function go() { history.pushState({}, '', '/site/quay'); document.title = 'Quay'; app.innerHTML = ${JSON.stringify(article('Quay closes', QUAY))}; }
           function back() { history.pushState({}, '', '/site/ferry'); document.title = 'Ferry'; app.innerHTML = first; }`,
        ),
        words,
      );
      await act(tab, 'go');
      await panelSays(at.driver, 'eleven of its forty piles');
      await none(tab);
      await highlight(tab, 'eleven of its forty piles');
      await act(tab, 'back');
      await waitForMark(tab, GREEN, words);
      expect(await marked(tab, 'nutgraf-note')).toEqual([words]);
      await tab.close();
    });

    test('the next article comes in below and the address changes: each has its own notes', async () => {
      const words = 'nine weeks in dry dock';
      const tab = await withNote(
        '/scroll/ferry',
        html(
          'Ferry',
          `<div id="app">${article('Ferry sails again', FERRY)}</div>`,
          `function next() { document.getElementById('app').insertAdjacentHTML('beforeend', ${JSON.stringify(article('Quay closes', QUAY))}); history.replaceState({}, '', '/scroll/quay'); }
           function up() { history.replaceState({}, '', '/scroll/ferry'); document.body.append(' '); document.querySelector('p').append(' Tickets are on sale.'); }`,
        ),
        words,
      );
      await act(tab, 'next');
      await waitForMark(tab, GREEN, words, false);
      await highlight(tab, 'eleven of its forty piles');
      await act(tab, 'up');
      await waitForMark(tab, GREEN, words);
      expect(await marked(tab, 'nutgraf-note')).toEqual([words]);
      await tab.close();
    });

    test('a live page that puts the newest on top, and a list that keeps only what is in sight', async () => {
      const words = 'cracks in eleven of its forty piles';
      const tab = await withNote(
        '/live',
        html(
          'Quay, live',
          `<main id="m"><h1>Quay closes, live</h1>${QUAY.map((l, i) => `<p id="p${i}">${l}</p>`).join('')}</main>`,
          `let n = 0; const one = document.getElementById('p1');
           function news() { for (let i = 0; i < 4; i++) document.querySelector('h1').insertAdjacentHTML('afterend', '<p>Update ' + ++n + ': a crane has come to the quay with forty new piles.</p>'); }
           function away() { one.remove(); }
           function there() { document.getElementById('p0').insertAdjacentHTML('afterend', one.outerHTML); }`,
        ),
        words,
      );
      await act(tab, 'news');
      await panelSays(at.driver, 'a crane has come');
      await waitForMark(tab, GREEN, words);
      await act(tab, 'away');
      await panelSays(at.driver, 'Not found on this page now');
      await none(tab);
      await act(tab, 'there');
      await waitForMark(tab, GREEN, words);
      await panelSays(at.driver, 'Not found on this page now', false);
      await tab.close();
    });

    test('the reader’s own translation hides a note; the original has it again', async () => {
      const words = 'Repairs are to take a year';
      const tab = await withNote(
        '/translated',
        html(
          'Quay',
          article('Quay closes', QUAY),
          `const said = new Map();
           const other = ['Der Kai wird gesperrt', 'Der Kai bei Vessel Point ist ab dem ersten Maerz fuer Lastwagen gesperrt.', 'Ingenieure fanden im Herbst Risse in vielen Pfeilern.', 'Die Arbeiten dauern lange, sagte der Hafenmeister.'];
           function translate() { [...document.querySelectorAll('h1, p')].forEach((e, i) => { const font = document.createElement('font'); font.textContent = other[i]; said.set(e, e.textContent); e.replaceChildren(font); }); }
           function original() { for (const [e, text] of said) e.replaceChildren(text); }`,
        ),
        words,
      );
      await act(tab, 'translate');
      await waitForMark(tab, GREEN, words, false);
      await none(tab);
      await act(tab, 'original');
      await waitForMark(tab, GREEN, words);
      await tab.close();
    });

    test('words in an open shadow root, and in a frame of the same site', async () => {
      const [inShadow, inFrame] = ['new engine had cost', 'the harbour master, Peder Quist'];
      const path = '/inside';
      const plain = article('Ferry and quay', [...FERRY, ...QUAY]);
      const tab = await withNote(path, html('Ferry and quay', plain), inShadow);
      await highlight(tab, inFrame);
      at.server.put('/inside/frame', html('Quay', article('Quay closes', QUAY)));
      at.server.put(
        path,
        html(
          'Ferry and quay',
          '<h1>Ferry and quay</h1><div id="host"></div><iframe src="/inside/frame" width="800" height="400"></iframe>',
          `document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(article('Ferry sails again', FERRY))};`,
        ),
      );
      await tab.reload();
      await at.driver.clickAction(tab);
      await waitForMark(tab, GREEN, inShadow);
      const frame = tab.frames().find((f) => f.url().endsWith('/inside/frame'));
      if (!frame) throw new Error('no frame');
      await waitForMark(frame, GREEN, inFrame);
      await tab.close();
    });

    test('nothing went wrong in any console', () => {
      expect(at.driver.errors).toEqual([]);
    });
  });
}
