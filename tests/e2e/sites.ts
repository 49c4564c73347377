/* "Always on this site": granted in the panel, it works by itself on the next visit; taken back, it does not. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageServer } from '../../tools/drive/serve';
import type { Driver } from './drivers';
import { clickInPanel, marked, panelSays, waitForMark } from './gestures';

export function siteTests(start: () => Promise<Driver>, serve: () => Promise<PageServer>): void {
  describe('always on this site', () => {
    let driver: Driver;
    let server: PageServer;
    beforeAll(async () => {
      [driver, server] = await Promise.all([start(), serve()]);
    });
    afterAll(async () => {
      await driver?.close();
      await server?.close();
    });

    test('a grant makes the next visit read itself; taking it back ends that', async () => {
      const url = `${server.origin}/newspaper-en/page.html`;
      const page = await driver.visit(url);
      await driver.clickAction(page);
      await panelSays(driver, 'Agnes Whitlow');
      // Headless Chromium cannot answer the prompt: it is started with the grant, the click and its prompt are Firefox's to show
      if (driver.name === 'firefox') {
        await clickInPanel(driver, '.access button', 'Always on');
        await driver.agree();
      }
      await panelSays(driver, /Nutgraf reads .* by itself/);
      const next = await driver.visit(`${server.origin}/newspaper-en/page.html?visit=2`);
      await waitForMark(next, 'nutgraf-person', 'Agnes Whitlow');

      await clickInPanel(driver, '.access button', 'Take back');
      await panelSays(driver, /Always on|On all sites/);
      const later = await driver.visit(`${server.origin}/newspaper-en/page.html?visit=3`);
      await new Promise((done) => setTimeout(done, 1000));
      expect(await marked(later, 'nutgraf')).toEqual([]);
      expect(driver.errors).toEqual([]);
    });
  });
}
