// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LongList } from '../../src/panel/long-list';
import { draw } from './draw';

type Told = (entries: { isIntersecting: boolean }[]) => void;
const watched = new Map<Element, Told>();
beforeEach(() => {
  watched.clear();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(readonly told: Told) {}
      observe = (element: Element) => watched.set(element, this.told);
      disconnect = () => {};
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const items = Array.from({ length: 95 }, (_, i) => `item ${i}`);
const list = (wanted: string | null = null, of: readonly string[] = items) => (
  <LongList
    as="ul"
    items={of}
    idOf={(item) => item}
    draw={(item) => <li key={item}>{item}</li>}
    wanted={[wanted]}
    portion={40}
    height={30}
  />
);
const shown = (root: Element) => [...root.querySelectorAll('li')].map((li) => li.textContent);

test('a short list is drawn whole, wherever it stands', async () => {
  const root = await draw(list(null, items.slice(0, 40)));
  await act(() => watched.get(root.querySelector('ul') as Element)?.([{ isIntersecting: false }]));
  expect(shown(root)).toHaveLength(40);
});

test('of a long one the first portion is drawn, the others keep room', async () => {
  const root = await draw(list());
  expect(shown(root)).toEqual(items.slice(0, 40));
  const portions = [...root.querySelectorAll('ul')];
  expect(portions.map((p) => p.style.height)).toEqual(['', '1200px', '450px']);
});

test('what comes near is drawn, what goes far is not', async () => {
  const root = await draw(list());
  const [first, second] = root.querySelectorAll('ul');
  await act(() => watched.get(second as Element)?.([{ isIntersecting: true }]));
  expect(shown(root)).toEqual(items.slice(0, 80));
  await act(() => watched.get(first as Element)?.([{ isIntersecting: false }]));
  expect(shown(root)).toEqual(items.slice(40, 80));
});

test('what is wanted is drawn wherever it is', async () => {
  expect(shown(await draw(list('item 90')))).toEqual([...items.slice(0, 40), ...items.slice(80)]);
});
