import { expect, test, vi } from 'vitest';
import { takeTurns } from '../src/turns';

test('a pause gives a turn only where work has gone on for a while', async () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  const pause = takeTurns();
  let turns = 0;
  const other = () => {
    turns++;
  };
  setTimeout(other);
  await pause();
  expect(turns).toBe(0);
  clock.mockReturnValue(50);
  const given = pause();
  let isOver = false;
  void given.then(() => {
    isOver = true;
  });
  await Promise.resolve();
  expect(isOver).toBe(false); // a turn is a task, not the next line
  await given;
  clock.mockRestore();
});
