import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepReady } from '../../src/panel/keep-ready';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const MINUTE = 60_000;

test('the background is woken at the first sign of a reader and kept ready for minutes after the last, then left alone', () => {
  const call = vi.fn(async () => {});
  const used = keepReady(call, () => true);
  expect(call).not.toHaveBeenCalled();
  used();
  used();
  expect(call).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(2 * MINUTE);
  expect(call).toHaveBeenCalledTimes(7);
  used();
  vi.advanceTimersByTime(60 * MINUTE);
  const calls = call.mock.calls.length;
  expect(calls).toBeLessThan(23);
  used();
  expect(call).toHaveBeenCalledTimes(calls + 1);
});

test('nobody looks: it is not woken, and no longer kept', () => {
  let isSeen = false;
  const call = vi.fn(async () => {
    throw new Error('nobody answered');
  });
  const used = keepReady(call, () => isSeen);
  used();
  expect(call).not.toHaveBeenCalled();
  isSeen = true;
  used();
  isSeen = false;
  vi.advanceTimersByTime(10 * MINUTE);
  expect(call).toHaveBeenCalledOnce();
});
