/* Draws one view into a fresh element, with the English wording, until the test ends. */
import { type ComponentChild, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';
import { WordsContext } from '../../src/panel/words';
import { wordsOf } from './say';

export async function draw(view: ComponentChild, words = wordsOf('en', 'en-GB')): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.append(root);
  onTestFinished(() => render(null, root));
  await act(() => render(h(WordsContext.Provider, { value: words, children: view }), root));
  return root;
}
