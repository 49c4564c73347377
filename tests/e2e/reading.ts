/* What a reader sees on opening a page, and the ways between page and panel. Run in both browsers. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test, vi } from 'vitest';
import type { PageServer } from '../../tools/drive/serve';
import type { Driver } from './drivers';
import { clickInPanel, clickOn, marked, panelSays, waitForMark } from './gestures';
import { whileOpen } from './while-open';

const STORIES = [
  'Forty years late, a footbridge gives the market back its crowd',
  'Accountant who billed a cat charity for skis is jailed',
  'Lifeboat crew tows trawler home through the night',
  'Pupils’ weather diary catches the eye of scientists',
  'Organ silent since the flood will play again',
];

export function readingTests(start: () => Promise<Driver>, serve: () => Promise<PageServer>): void {
  describe('reading', () => {
    let page: Page;
    const at = whileOpen(start, serve, async () => {
      page = await at.driver.visit(`${at.server.origin}/newspaper-en/page.html`);
    });

    test('nothing of ours is on a page before the button is clicked', async () => {
      expect(await marked(page, 'nutgraf')).toEqual([]);
    });

    test('the toolbar button opens the panel with every story of the page', async () => {
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await at.driver.clickAction(page);
      const text = await panelSays(at.driver, STORIES[0] ?? '');
      for (const headline of STORIES) expect(text).toContain(headline);
      await panelSays(at.driver, 'Agnes Whitlow');
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    });

    test('the chosen story has its summary, and each section has one', async () => {
      await vi.waitFor(async () => {
        const summaries = await at.driver.inPanel((w) =>
          String(w.document.querySelectorAll('#summary .place').length),
        );
        expect(Number(summaries)).toBeGreaterThanOrEqual(2);
      }, 15_000);
      const sections = JSON.parse(
        await at.driver.inPanel((w) =>
          JSON.stringify(
            [...w.document.querySelectorAll('#sections li')].map(
              (li) => li.querySelectorAll('.place').length,
            ),
          ),
        ),
      ) as number[];
      expect(sections.length).toBeGreaterThanOrEqual(3);
      expect(Math.min(...sections)).toBeGreaterThanOrEqual(2); // the heading and at least one sentence
    });

    test('the facts are marked on the page', async () => {
      await waitForMark(page, 'nutgraf-money', '£3.6 million');
      await waitForMark(page, 'nutgraf-person', 'Agnes Whitlow');
      expect((await marked(page, 'nutgraf-quote')).length).toBeGreaterThanOrEqual(5);
    });

    test('a line of the panel leads to its words on the page and lights them up', async () => {
      await page.evaluate(() => scrollTo(0, 0));
      await clickInPanel(at.driver, '#story-list button, .stories button, [data-story]', 'Organ silent');
      await panelSays(at.driver, 'Ilse Brandt');
      await clickInPanel(at.driver, '[data-place]', '£410,000');
      await vi.waitFor(async () => {
        const at = await page.evaluate(() => {
          const flash = [...CSS.highlights]
            .filter(([name]) => name.includes('nutgraf-flash'))
            .flatMap(([, h]) => [...h]);
          return (flash[0] as Range | undefined)?.getBoundingClientRect().top ?? -1;
        });
        expect(at).toBeGreaterThan(0);
        expect(at).toBeLessThan(await page.evaluate(() => innerHeight));
      }, 5000);
    });

    test('a click on a mark selects its line in the panel', async () => {
      await page.bringToFront();
      await vi.waitFor(
        async () => {
          await page.keyboard.press('Escape'); // the card of the place shown last may lie over the words
          await clickOn(page, 'Ruth Pemberton'); // again while the page still scrolls to that place
          const selected = await at.driver.inPanel(
            (w) => w.document.querySelector('[data-fact].selected')?.textContent ?? '',
          );
          expect(selected).toContain('Pemberton');
        },
        { timeout: 20_000, interval: 500 },
      );
    });

    test('nothing went wrong in any console', () => {
      expect(at.driver.errors).toEqual([]);
    });
  });

  describe('reading in Chinese, and in a language without rules of its own', () => {
    const at = whileOpen(start, serve);

    test('a page of several stories that run on behind one another is whole again in the panel', async () => {
      const page = await at.driver.visit(`${at.server.origin}/newspaper-zh/page.html`);
      await at.driver.clickAction(page);
      await panelSays(at.driver, '老楼“长”出新电梯 望河区一年圆了三千户的上下楼梦');
      await panelSays(at.driver, '乘客落下一袋药 的哥深夜跑了六十公里');
      await panelSays(at.driver, '范立群');
      await waitForMark(page, 'nutgraf-money', '52万元');
      await waitForMark(page, 'nutgraf-age', '83岁');
      expect(at.driver.errors).toEqual([]);
    });

    test('a French page has its figures, dates and countries, and who said what', async () => {
      const page = await at.driver.visit(`${at.server.origin}/article-fr/page.html`);
      await at.driver.clickAction(page);
      await panelSays(at.driver, 'Sorville rouvre son pont après dix-sept ans');
      await waitForMark(page, 'nutgraf-money', '3,6 millions d’euros');
      await waitForMark(page, 'nutgraf-percent', '12,5 %');
      await waitForMark(page, 'nutgraf-quantity', '84 mètres');
      await waitForMark(page, 'nutgraf-time', '15 mai 2025');
      await waitForMark(page, 'nutgraf-place', 'Allemagne');
      await waitForMark(page, 'nutgraf-quote', 'Nous avons attendu ce jour bien longtemps');
      await panelSays(at.driver, 'Anne Ricard');
      expect(at.driver.errors).toEqual([]);
    });
  });
}
