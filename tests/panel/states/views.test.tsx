// @vitest-environment happy-dom
/* What the panel says at its edges, each view by itself. */
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Access } from '../../../src/panel/services';
import { KeysHelp } from '../../../src/panel/states/keys-help';
import { Message } from '../../../src/panel/states/message';
import { Notice } from '../../../src/panel/states/notice';
import { PageMessage } from '../../../src/panel/states/page-message';
import { SiteAccess } from '../../../src/panel/states/site-access';
import { ALL_SITES } from '../../../src/panel/states/site-origins';
import type { NoStory } from '../../../src/reading';
import { draw } from '../draw';

afterEach(() => document.body.replaceChildren());

function makeAccess(granted: readonly string[]) {
  const listeners: (() => void)[] = [];
  let now = granted;
  const access: Access = {
    granted: async () => now,
    request: vi.fn(async () => false),
    remove: async () => {},
    watch: (onChange) => void listeners.push(onChange),
  };
  return {
    access,
    change: (next: readonly string[]) => {
      now = next;
      for (const tell of listeners) tell();
    },
  };
}
const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 0)));

describe('SiteAccess', () => {
  const view = (access: Access, url: string | null, onGranted = () => {}) => (
    <SiteAccess url={url} access={access} onGranted={onGranted} />
  );

  test('offers the site only where it is known', async () => {
    const { access } = makeAccess([]);
    const known = await draw(view(access, 'https://news.example/a'));
    const unknown = await draw(view(access, null));
    await settle();
    expect(known.textContent).toContain('Always on news.example');
    expect(unknown.textContent).toBe('On all sites');
  });

  test('reads nothing where the person says no', async () => {
    const { access } = makeAccess([]);
    const onGranted = vi.fn();
    const root = await draw(view(access, 'https://news.example/a', onGranted));
    await settle();
    await act(() => root.querySelector('button')?.click());
    await settle();
    expect(access.request).toHaveBeenCalledWith(['https://news.example/*']);
    expect(onGranted).not.toHaveBeenCalled();
  });

  test('follows grants that are made or taken back elsewhere', async () => {
    const { access, change } = makeAccess([]);
    const root = await draw(view(access, 'https://news.example/a'));
    await settle();
    change(ALL_SITES);
    await settle();
    expect(root.textContent).toContain('Nutgraf reads all sites by itself.');
    change([]);
    await settle();
    expect(root.textContent).toContain('Always on news.example');
  });
});

describe('messages', () => {
  test('are told to screen readers', async () => {
    const root = await draw(<Message title="Nothing here" text="Because." />);
    expect(root.querySelector('[role=status]')?.textContent).toBe('Nothing hereBecause.');
  });

  test('a page that could not be read for an error shows what it was', async () => {
    const onAgain = vi.fn();
    const root = await draw(
      <PageMessage view={{ kind: 'error', message: 'x is not y' }} onAgain={onAgain} />,
    );
    expect(root.textContent).toContain('x is not y');
    root.querySelector('button')?.click();
    expect(onAgain).toHaveBeenCalled();
  });

  test('trying again is offered only where it may help', async () => {
    const offers = async (why: NoStory) =>
      (await draw(<PageMessage view={{ kind: 'no-story', why }} onAgain={() => {}} />)).querySelectorAll(
        'button',
      ).length;
    expect(await offers('empty')).toBe(1);
    expect(await offers('too-big')).toBe(0);
  });

  test('a notice goes when it is put away', async () => {
    const onDismiss = vi.fn();
    const root = await draw(<Notice text="Changed" action={null} onDismiss={onDismiss} />);
    expect(root.querySelectorAll('button')).toHaveLength(1);
    root.querySelector('button')?.click();
    expect(onDismiss).toHaveBeenCalled();
  });

  test('the list of keys names them all and closes', async () => {
    const onClose = vi.fn();
    const root = await draw(<KeysHelp onClose={onClose} />);
    expect([...root.querySelectorAll('kbd')].map((k) => k.textContent)).toEqual([
      '↑ ↓',
      'Enter',
      'n',
      'c',
      '/',
      'Ctrl Z',
      'Ctrl ⇧ Z',
      'Esc',
      '?',
    ]);
    root.querySelector('button')?.click();
    expect(onClose).toHaveBeenCalled();
  });
});
