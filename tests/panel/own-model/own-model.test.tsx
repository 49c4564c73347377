// @vitest-environment happy-dom
/* The browser's own model in the panel: offered, followed, cancelled, checked, and one click from the story's own sentences. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { Panel } from '../../../src/panel/panel';
import { WordsContext } from '../../../src/panel/words';
import { summarizerModel } from '../../../src/summary/own-model/summarizer-model';
import { type StandIn, standIn } from '../../summary/own-model/stand-in';
import { lead } from '../sample-en';
import { makeServices, makeState, tab } from '../sample-page';
import { wordsOf } from '../say';

/** Long enough for what one answer leads to: views drawn, their questions asked, these answered. */
const settle = async () => {
  for (let turn = 0; turn < 6; turn++)
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 0)));
};
let root: HTMLElement | null = null;
afterEach(() => {
  if (root) render(null, root);
  root?.remove();
  root = null;
});

async function open(given: StandIn | null, part = lead) {
  const state = makeState([part]);
  const rig = makeServices(() => state);
  const stub = given && standIn(given);
  const services = { ...rig.services, ownModel: stub && summarizerModel(stub.api) };
  const panel = document.createElement('div');
  root = panel;
  document.body.append(panel);
  await act(() =>
    render(
      <WordsContext.Provider value={wordsOf('en', 'en-GB')}>
        <Panel tab={tab} services={services} />
      </WordsContext.Provider>,
      panel,
    ),
  );
  await settle();
  const button = (text: string) =>
    [...panel.querySelectorAll<HTMLElement>('.own-model button')].find((b) => b.textContent?.includes(text));
  const click = async (text: string) => {
    const found = button(text);
    if (!found)
      throw new Error(`no button says “${text}” in: ${panel.querySelector('.own-model')?.textContent}`);
    found.click();
    await settle();
  };
  return { panel, stub, button, click, text: () => panel.querySelector('.own-model')?.textContent ?? '' };
}
const ownLines = (panel: ParentNode) => panel.querySelectorAll('#summary .summary [data-place]').length;

describe('the browser’s own model in the panel', () => {
  test('is not offered where there is none, or none for the language', async () => {
    expect((await open(null)).panel.querySelector('.own-model')).toBeNull();
    if (root) render(null, root);
    const welsh = { ...lead, story: { ...lead.story, language: 'cy' } };
    expect((await open({}, welsh)).panel.querySelector('.own-model')).toBeNull();
  });

  test('runs only when asked; its lines are marked as its own, what the story lacks is marked, and the way back is one click', async () => {
    const { panel, stub, click, text } = await open({
      write: () => '- Merrow’s harbour reopened.\n- The work cost 46 million crowns, said Hedda Marsh.',
    });
    expect(stub?.read).toEqual([]);
    const before = ownLines(panel);
    expect(before).toBeGreaterThan(0);
    await click('own model write it');
    expect(text()).toContain('Written by the browser’s own model');
    expect([...panel.querySelectorAll('.not-in-story')].map((m) => m.textContent)).toEqual([
      '46',
      'Hedda Marsh',
    ]);
    expect(text()).toContain('Marked words are not in the story');
    expect(ownLines(panel)).toBe(0);
    await click('story’s own sentences');
    expect(ownLines(panel)).toBe(before);
  });

  test('says beforehand that the model must be downloaded', async () => {
    expect((await open({ availability: 'downloadable' })).text()).toContain('download its model first');
  });

  test('can be cancelled while it writes', async () => {
    const { click, text, stub } = await open({ hangs: true });
    await click('own model write it');
    expect(text()).toContain('The model is writing');
    await click('Cancel');
    expect(text()).toContain('own model write it');
    expect(stub?.alive()).toBe(0);
  });

  test('a refusal has its sentence, and can be tried again', async () => {
    const { click, text, button } = await open({ createFails: 'NetworkError' });
    await click('own model write it');
    expect(text()).toContain('could not be downloaded');
    expect(button('Try again')).toBeDefined();
  });

  test('leaving the panel ends it', async () => {
    const { panel, click, stub } = await open({ hangs: true });
    await click('own model write it');
    expect(stub?.alive()).toBe(1);
    await act(() => render(null, panel));
    await settle();
    expect(stub?.alive()).toBe(0);
  });
});
