/* What a reader says of a fact, in the panel and on the page, today and on the next visit. Run in both browsers. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test, vi } from 'vitest';
import type { PageServer } from '../../tools/drive/serve';
import type { Driver } from './drivers';
import { clickInPanel, isListed, marked, panelSays, waitForMark } from './gestures';
import { whileOpen } from './while-open';

const PATH = '/newspaper-en/page.html';

/** Opens the form at the first line of a fact with these words; fills and saves it. */
async function correct(driver: Driver, words: string, type: string, value: string): Promise<void> {
  // a panel that is just taking in another reading draws its lines anew: looked for until the form stands there
  await vi.waitFor(async () => {
    const step = await driver.inPanel((w, text) => {
      if (w.document.querySelector('.correct')) return 'form';
      const lines = [...w.document.querySelectorAll('.fact-line')];
      const button = lines
        .map((l) => l.querySelector<HTMLElement>('.check-button'))
        .find((b) => b?.getAttribute('aria-label')?.includes(`“${text}”`));
      if (button?.ariaExpanded !== 'true') button?.click();
      else
        [...w.document.querySelectorAll<HTMLElement>('.check button')]
          .find((b) => b.textContent?.includes('Correct'))
          ?.click();
      return '';
    }, words);
    expect(step).toBe('form');
  }, 10_000);
  const fill = (label: string, to: string, event: string) =>
    vi.waitFor(async () => {
      const now = await driver.inPanel(
        (w, l, v, e) => {
          const labels = [...w.document.querySelectorAll<HTMLLabelElement>('.correct label')];
          const field = labels.find((at) => at.firstChild?.textContent === l)
            ?.control as HTMLInputElement | null;
          if (!field) return 'no field';
          field.value = v as string;
          field.dispatchEvent(new (w as unknown as typeof globalThis).Event(e as string, { bubbles: true }));
          return field.value;
        },
        label,
        to,
        event,
      );
      expect(now).toBe(to);
    }, 5000);
  await fill('Type', type, 'change');
  if (value) await fill('Value', value, 'input');
  await clickInPanel(driver, '.correct button', 'Save');
}

/** Ctrl+Z (or with Shift) in the panel. */
const turn = (driver: Driver, shift: '' | 'yes') =>
  driver.inPanel((w, s) => {
    const { KeyboardEvent } = w as unknown as typeof globalThis;
    const key = { key: 'z', ctrlKey: true, shiftKey: s === 'yes', bubbles: true };
    w.document.body.dispatchEvent(new KeyboardEvent('keydown', key));
    return '';
  }, shift);

export function correctionTests(start: () => Promise<Driver>, serve: () => Promise<PageServer>): void {
  describe('corrections', () => {
    let page: Page;
    const at = whileOpen(start, serve, async () => {
      page = await at.driver.visit(at.server.origin + PATH);
      await at.driver.clickAction(page);
      await panelSays(at.driver, 'Agnes Whitlow');
    });
    const again = async () => {
      await page.bringToFront();
      await page.reload();
      await at.driver.clickAction(page);
    };

    test('a fact is doubted: the panel says so, and lists a note of its kind', async () => {
      await clickInPanel(
        at.driver,
        '.fact-line:has([data-fact*="percent"]) .check-button, .fact-line:has([data-fact*="money"]) .check-button',
      );
      await clickInPanel(at.driver, '.check button', 'Doubtful');
      await panelSays(at.driver, 'You say: doubtful');
      await vi.waitFor(async () => {
        const notes = await at.driver.inPanel((w) => w.document.querySelector('.notes')?.textContent ?? '');
        expect(notes).toContain('You say: doubtful'); // it is stored and read back first
      }, 15_000);
    });

    test('a name is corrected to another type: for all its places, underlined so on the page', async () => {
      await correct(at.driver, 'Agnes Whitlow', 'org', 'Whitlow and Daughters');
      await panelSays(at.driver, 'Whitlow and Daughters');
      await panelSays(at.driver, /Corrected by you\. Found as: Person · Agnes Whitlow/);
      await waitForMark(page, 'nutgraf-org', 'Agnes Whitlow');
      await waitForMark(page, 'nutgraf-person', 'Agnes Whitlow', false);
    });

    test('it stays on the next visit, and after the page was edited', async () => {
      await at.driver.stopBackground();
      at.server.put(
        PATH,
        at.server.read(PATH).replace('<p>The Tanner', '<p>It had rained all night.</p>\n<p>The Tanner'),
      );
      await again();
      await panelSays(at.driver, 'Whitlow and Daughters');
      await waitForMark(page, 'nutgraf-org', 'Agnes Whitlow');
      at.server.put(PATH, null);
    });

    test('what is no fact goes from the lists and the page; undone, it is back', async () => {
      await again();
      await panelSays(at.driver, 'Daniel Okoro');
      await correct(at.driver, 'Daniel Okoro', '', '');
      await waitForMark(page, 'nutgraf-person', 'Daniel Okoro', false);
      await vi.waitFor(async () =>
        expect(await marked(page, 'nutgraf-person')).not.toContain('Daniel Okoro'),
      );
      await isListed(at.driver, 'Daniel Okoro'); // from then on the panel can undo it
      await turn(at.driver, '');
      await waitForMark(page, 'nutgraf-person', 'Daniel Okoro');
      await turn(at.driver, 'yes');
      await waitForMark(page, 'nutgraf-person', 'Daniel Okoro', false);
    });

    test('nothing went wrong in any console', () => {
      expect(at.driver.errors).toEqual([]);
    });
  });
}
