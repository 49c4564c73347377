/* What a model wrote, and a story parted by topic, in a real Chromium: accessible in both themes, and nothing wider than the panel. */
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { OwnModelView } from '../../src/panel/own-model/own-model-view';
import type { OwnState } from '../../src/panel/own-model/use-own-model';
import { TopicList } from '../../src/panel/topic-list';
import { WordsContext } from '../../src/panel/words';
import '../../src/panel/style/all';
import { lead } from '../panel/sample-en';
import { wordsOf } from '../panel/say';

let root: HTMLElement;
beforeEach(async () => {
  await page.viewport(320, 900);
  root = document.createElement('div');
  root.id = 'app';
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  document.documentElement.style.colorScheme = '';
});

const nothing = () => {};
const STATES: readonly OwnState[] = [
  { kind: 'ready', mustLoad: true },
  { kind: 'loading', loaded: 0.42 },
  { kind: 'writing' },
  { kind: 'failed', why: 'withheld' },
  {
    kind: 'written',
    lines: [{ text: 'The work cost 46 million crowns, said Hedda Marsh.', unknown: [{ from: 14, to: 16 }] }],
    isPartly: true,
  },
];

test.each(['light', 'dark'] as const)('no violation, and nothing too wide, %s', async (scheme) => {
  document.documentElement.style.colorScheme = scheme;
  document.documentElement.lang = 'en';
  document.title = 'Nutgraf';
  const topics = [
    {
      blocks: [3],
      name: ['Merrow', 'Tessa Brandt'],
      summary: [{ block: 3, from: 0, to: 40, cut: 'end' as const }],
    },
    { blocks: [4], name: [], summary: [] },
  ];
  await act(() =>
    render(
      <WordsContext.Provider value={wordsOf('en', 'en-GB')}>
        <main class="area">
          <h1>Merrow</h1>
          {STATES.map((state) => (
            <OwnModelView
              key={state.kind}
              own={{ state, write: nothing, cancel: nothing, leave: nothing }}
              language="en"
            />
          ))}
          <TopicList story={lead.story} topics={topics} here={3} />
        </main>
      </WordsContext.Provider>,
      root,
    ),
  );
  const found = await axe.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  expect(
    found.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target} ${n.failureSummary}`)),
  ).toEqual([]);
  expect(root.scrollWidth).toBeLessThanOrEqual(320);
  expect(root.querySelector('mark')?.textContent).toBe('46');
});
