// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { offersFor, tagField } from '../../../src/overlay/ui/tag-field';

const KNOWN = ['water', 'weather', 'tap water', 'rail', '水利', '水价'];

describe('tags offered while one types', () => {
  test('begun words come before inner ones, in order of use', () =>
    expect(offersFor('wat', [], KNOWN)).toEqual(['water', 'tap water']));
  test('case does not matter', () => expect(offersFor('WEA', [], KNOWN)).toEqual(['weather']));
  test('Chinese tags are offered from their first character', () =>
    expect(offersFor('水', [], KNOWN)).toEqual(['水利', '水价']));
  test('neither those it has nor the one just typed', () => {
    expect(offersFor('水', ['水利'], KNOWN)).toEqual(['水价']);
    expect(offersFor('rail', [], KNOWN)).toEqual([]);
  });
  test('none while nothing is typed', () => expect(offersFor(' ', [], KNOWN)).toEqual([]));
});

describe('the field', () => {
  function open(tags: readonly string[] = []) {
    const onChange = vi.fn();
    const made = tagField({ tags, known: ['bridge', 'brick', 'Water'], say: (word) => word, onChange });
    document.body.replaceChildren(made.element);
    const field = made.element.querySelector('input') as HTMLInputElement;
    const type = (words: string) => {
      field.value = words;
      field.dispatchEvent(new Event('input'));
    };
    const press = (...keys: readonly string[]) => {
      for (const key of keys) field.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
    };
    /** What the browser does after Tab. */
    const leave = () => field.dispatchEvent(new Event('blur'));
    return { onChange, field, type, press, leave };
  }

  test('takes what was typed by Tab, an offer only where an arrow key chose it', () => {
    const typed = open();
    typed.type('br');
    typed.press('Tab');
    typed.leave();
    expect(typed.onChange).toHaveBeenCalledExactlyOnceWith(['br']);
    const chosen = open();
    chosen.type('br');
    chosen.press('ArrowDown', 'ArrowDown', 'Tab');
    chosen.leave();
    expect(chosen.onChange).toHaveBeenCalledExactlyOnceWith(['brick']);
    const last = open();
    last.type('br');
    last.press('ArrowUp', 'Enter');
    expect(last.onChange).toHaveBeenCalledExactlyOnceWith(['brick']);
  });

  test('leaves a half-typed word at Escape', () => {
    const { onChange, type, press, leave } = open();
    type('wat');
    press('Escape');
    leave();
    expect(onChange).not.toHaveBeenCalled();
  });

  test('spells a tag as those in use are, and takes it once', () => {
    const { onChange, type, press } = open(['bridge']);
    type('water,');
    type('BRIDGE');
    press('Enter');
    expect(onChange.mock.calls).toEqual([[['bridge', 'Water']]]);
  });
});
