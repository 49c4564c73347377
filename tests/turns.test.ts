import { expect, test, vi } from 'vitest';
import { takeTurns } from '../src/turns';

test('a turn is given only where work has gone on for a while', async () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  const pause = takeTurns();
  expect(pause()).toBeNull();
  clock.mockReturnValue(50);
  const given = pause();
  let isOver = false;
  void given?.then(() => {
    isOver = true;
  });
  await Promise.resolve();
  expect(isOver).toBe(false); // a turn is a task, not the next line
  await given;
  expect(pause()).toBeNull();
  clock.mockRestore();
});
