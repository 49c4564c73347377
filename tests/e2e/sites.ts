/* "Always on this site": granted in the panel, it works by itself on the next visit; taken back, it does not. */
import { describe, expect, test } from 'vitest';
import type { PageServer } from '../../tools/drive/serve';
import type { Driver } from './drivers';
import { clickInPanel, marked, panelSays, waitForMark } from './gestures';
import { whileOpen } from './while-open';

export function siteTests(start: () => Promise<Driver>, serve: () => Promise<PageServer>): void {
  describe('always on this site', () => {
    const at = whileOpen(start, serve);

    test('a grant makes the next visit read itself; taking it back ends that', async () => {
      const url = `${at.server.origin}/newspaper-en/page.html`;
      const page = await at.driver.visit(url);
      await at.driver.clickAction(page);
      await panelSays(at.driver, 'Agnes Whitlow');
      // Headless Chromium cannot answer the prompt: it is started with the grant, the click and its prompt are Firefox's to show
      if (at.driver.name === 'firefox') {
        await clickInPanel(at.driver, '.access button', 'Always on');
        await at.driver.agree();
      }
      await panelSays(at.driver, /Nutgraf reads .* by itself/);
      const next = await at.driver.visit(`${at.server.origin}/newspaper-en/page.html?visit=2`);
      await waitForMark(next, 'nutgraf-person', 'Agnes Whitlow');

      await clickInPanel(at.driver, '.access button', 'Take back');
      await panelSays(at.driver, /Always on|On all sites/);
      const later = await at.driver.visit(`${at.server.origin}/newspaper-en/page.html?visit=3`);
      await new Promise((done) => setTimeout(done, 1000));
      expect(await marked(later, 'nutgraf')).toEqual([]);
      expect(at.driver.errors).toEqual([]);
    });
  });
}
