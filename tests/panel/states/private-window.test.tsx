// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { PrivateWindow } from '../../../src/panel/states/private-window';
import { draw } from '../draw';

test('says that notes are forgotten, and keeps them from a press of the button on', async () => {
  let isKept = false;
  let tell: (isKept: boolean) => void = () => {};
  const services = {
    keepsPrivate: (onKept: typeof tell) => {
      tell = onKept;
      onKept(isKept);
    },
    setKeepsPrivate: async (next: boolean) => {
      isKept = next;
      tell(next);
    },
  };
  const root = await draw(<PrivateWindow services={services} />);
  expect(root.textContent).toContain('forgotten when it closes');
  await act(() => root.querySelector('button')?.click());
  expect(isKept).toBe(true);
  expect(root.textContent).toContain('kept like others');
  await act(() => root.querySelector('button')?.click());
  expect(isKept).toBe(false);
});
