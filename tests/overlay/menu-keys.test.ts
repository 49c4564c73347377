import { describe, expect, test } from 'vitest';
import { choiceOf } from '../../src/overlay/menu-keys';

const key = (name: string, more: Partial<KeyboardEvent> = {}) =>
  choiceOf({ key: name, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...more });

describe('keys of the selection menu', () => {
  test.each([
    ['1', { colour: 'yellow' }],
    ['6', { colour: 'purple' }],
    ['Enter', 'note'],
    ['n', 'note'],
    ['N', 'note'],
    ['t', 'tag'],
    ['Escape', 'close'],
  ])('%s', (name, choice) => expect(key(name)).toEqual(choice));

  test.each(['7', '0', 'a', 'ArrowRight', 'Tab', ' '])('%s is the page’s own', (name) =>
    expect(key(name)).toBeNull(),
  );

  test('copying, searching and typing Chinese stay what they are', () => {
    expect(key('n', { ctrlKey: true })).toBeNull();
    expect(key('1', { metaKey: true })).toBeNull();
    expect(key('1', { altKey: true })).toBeNull();
    expect(key('Enter', { isComposing: true })).toBeNull();
  });
});
