// @vitest-environment happy-dom
/* How long the summary is: chosen in the panel, and the same in every panel from then on. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { LengthChoice } from '../../src/panel/length-choice';
import { Panel } from '../../src/panel/panel';
import { useSummaryLength } from '../../src/panel/use-summary-length';
import { WordsContext } from '../../src/panel/words';
import { draw } from './draw';
import { lead } from './sample-en';
import { makeServices, makeState, tab } from './sample-page';
import { wordsOf } from './say';

const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 0)));

test('the length chosen is drawn at once, remembered, and heard of by the other panels', async () => {
  const state = makeState([lead]);
  const { services } = makeServices(() => state);
  function Other() {
    const [length, setLength] = useSummaryLength(services);
    return <LengthChoice length={length} onLength={setLength} />;
  }
  const other = await draw(<Other />);
  const panel = document.createElement('div');
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
  const lines = () => panel.querySelectorAll('#summary .summary li').length;
  const pressed = (root: ParentNode) => root.querySelector('[aria-pressed=true]')?.textContent;
  expect(lines()).toBeGreaterThan(1);
  expect(pressed(other)).toBe('Normal');
  const short = [...panel.querySelectorAll<HTMLElement>('.lengths button')].find(
    (b) => b.textContent === 'Short',
  );
  short?.click();
  await settle();
  expect(lines()).toBe(1);
  expect(pressed(panel)).toBe('Short');
  expect(pressed(other)).toBe('Short');
  await act(() => render(null, panel));
});
