import { afterEach, expect, test, vi } from 'vitest';
import { sortedId } from '../../src/notes/note-id';

afterEach(() => void vi.useRealTimers());

test('an id is a UUID of version 7 that begins with its time', () => {
  vi.useFakeTimers({ now: Date.UTC(2041, 5, 1) });
  const id = sortedId();
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.UTC(2041, 5, 1));
});

test('later ones sort later, within a millisecond and after the clock was set back too', () => {
  vi.useFakeTimers({ now: Date.UTC(2042, 5, 1) });
  const ids = Array.from({ length: 5000 }, sortedId); // more than one millisecond has room for
  vi.setSystemTime(Date.UTC(2030, 0, 1));
  ids.push(sortedId());
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test('of two windows at one instant both have their own', () => {
  expect(sortedId().slice(-12)).not.toBe(sortedId().slice(-12));
});
