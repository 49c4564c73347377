// @vitest-environment happy-dom
/* Many notes at once: ticked, changed, taken out, deleted and brought back by one click. */
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { LibraryServices } from '../../src/library/services';
import type { Note } from '../../src/notes/note';
import { makeNote } from '../panel/sample-page';
import { openLibrary, press, quotes } from './open-library';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const five = () => ['one', 'two', 'three', 'four', 'five'].map((quote) => makeNote({ quote }));

const ticks = (root: ParentNode) => [...root.querySelectorAll<HTMLInputElement>('.tick')];
const tick = (root: ParentNode, at: number, shiftKey = false) =>
  act(() => void ticks(root)[at]?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey })));
const ticked = (root: ParentNode) => ticks(root).flatMap((t, i) => (t.checked ? [i] : []));
const key = (name: string, more: KeyboardEventInit = {}, on: EventTarget = document.body) =>
  act(async () => {
    on.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }));
    await new Promise((done) => setTimeout(done));
  });
const status = (root: ParentNode) => root.querySelector('.library-head [role=status]')?.textContent;

test('ticks show a bar with their number; Shift ticks a range; Escape leaves', async () => {
  const { root } = await openLibrary(five());
  expect(root.querySelector('.selection-bar')).toBeNull();
  await tick(root, 1);
  expect(root.querySelector('.selection-count b')?.textContent).toBe('1 selected');
  await tick(root, 3, true);
  expect(ticked(root)).toEqual([1, 2, 3]);
  expect(status(root)).toBe('5 notes on 1 page · 3 selected');
  await press(root, 'Select all 5 shown');
  expect(ticked(root)).toHaveLength(5);
  await key('Escape');
  expect(ticked(root)).toEqual([]);
  expect(root.querySelector('.selection-bar')).toBeNull();
});

test('a click with Shift beside the box ticks a range too', async () => {
  const { root } = await openLibrary(five());
  await tick(root, 1);
  const beside = root.querySelectorAll('.tick-box')[3];
  await act(
    () =>
      void beside?.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: true }),
      ),
  );
  expect(ticked(root)).toEqual([1, 2, 3]);
});

test('all are deleted by one call and brought back by one click', async () => {
  const { root, library } = await openLibrary(five());
  const together = vi.spyOn(library.background, 'doTogether');
  await tick(root, 0);
  await tick(root, 2, true);
  await key('Delete');
  expect(quotes(root)).toEqual(['four', 'five']);
  expect(root.querySelector('.library-dock')?.textContent).toContain('3 notes deleted');
  expect(document.activeElement?.textContent).toBe('Undo');
  await press(root, 'Undo');
  expect(quotes(root)).toHaveLength(5);
  expect(together).toHaveBeenCalledTimes(2);
  expect(document.activeElement).toBe(ticks(root)[0]);
});

test('a deletion whose answer comes while the step before is being put away is told all the same', async () => {
  const { root } = await openLibrary(five());
  await tick(root, 0);
  await key('2');
  // as a browser does it: what is drawn has its effects a frame later
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true }));
  await vi.waitFor(() => expect(quotes(root)).toHaveLength(4));
  await new Promise((done) => setTimeout(done, 200));
  expect(root.querySelector('.library-dock')?.textContent).toContain('1 note deleted');
});

test('work on many notes that takes long says so until it is done', async () => {
  const { root, library } = await openLibrary(five());
  const slow = Promise.withResolvers<never[]>();
  vi.spyOn(library.background, 'doTogether').mockReturnValue(slow.promise);
  await tick(root, 0);
  await key('3');
  const says = () => root.querySelector('.library-dock progress')?.parentElement?.textContent;
  expect(says()).toBeUndefined();
  await act(() => new Promise((done) => setTimeout(done, 450)));
  expect(says()).toBe('Changing 1 note…');
  await act(async () => slow.resolve([]));
  expect(says()).toBeUndefined();
});

test('colour by key, and its undo; a step by Ctrl+Z too, with the focus on a tick', async () => {
  const { root } = await openLibrary(five());
  await tick(root, 0);
  await tick(root, 1);
  await key('2');
  expect(root.querySelectorAll('.note.green')).toHaveLength(2);
  await key('z', { ctrlKey: true }, ticks(root)[0]);
  expect(root.querySelectorAll('.note.green')).toHaveLength(0);
  await key('3');
  expect(root.querySelectorAll('.note.blue')).toHaveLength(2);
  await press(root, 'Undo');
  expect(root.querySelectorAll('.note.blue')).toHaveLength(0);
});

test('a tag is given to all, and taken from all that have it', async () => {
  const { root } = await openLibrary(five());
  await key('a', { ctrlKey: true });
  expect(ticked(root)).toEqual([]);
  await tick(root, 0);
  await key('a', { ctrlKey: true });
  expect(ticked(root)).toHaveLength(5);
  await key('t');
  const field = document.activeElement as HTMLInputElement;
  await act(async () => {
    field.value = 'port,';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((done) => setTimeout(done));
  });
  expect(root.querySelectorAll('.note .tag')).toHaveLength(5);
  await act(async () => {
    root.querySelector<HTMLElement>('.selection-bar .tag')?.click();
    await new Promise((done) => setTimeout(done));
  });
  expect(root.querySelectorAll('.note .tag')).toHaveLength(0);
});

test('what the filter hides is not touched', async () => {
  const { root } = await openLibrary(five());
  await tick(root, 0);
  await tick(root, 1);
  const field = root.querySelector('input[type=search]') as HTMLInputElement;
  const type = (value: string) =>
    act(() => {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await type('two');
  expect(root.querySelector('.selection-count b')?.textContent).toBe('1 selected');
  await key('Delete');
  await type('');
  expect(quotes(root)).toEqual(['one', 'three', 'four', 'five']);
});

test('keys in a field are the field’s', async () => {
  const { root } = await openLibrary(five());
  await tick(root, 0);
  await key('Delete', {}, root.querySelector('input[type=search]') as HTMLInputElement);
  expect(quotes(root)).toHaveLength(5);
});

test('a failure is told and nothing is called deleted', async () => {
  const { root, library } = await openLibrary(five());
  vi.spyOn(library.background, 'doTogether').mockRejectedValue(new Error('no room'));
  await tick(root, 0);
  await key('Delete');
  expect(root.querySelector('.library-dock')?.textContent).toContain('could not be saved');
  expect(quotes(root)).toHaveLength(5);
  expect(ticked(root)).toEqual([0]);
});

test('copies as text, and gives a file', async () => {
  const { root } = await openLibrary(five());
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await tick(root, 1);
  await press(root, 'Copy');
  expect(write.mock.calls[0]?.[0]).toContain('> two');
  expect(root.querySelector('.library-dock')?.textContent).toContain('1 note copied');
  const made: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made.push(blob as Blob);
    return '#';
  });
  const list = root.querySelector('.selection-bar select') as HTMLSelectElement;
  await act(() => {
    list.value = 'csv';
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(await made[0]?.text()).toContain('two');
  expect(list.value).toBe('');
});

test('what was taken back by key is no longer offered, nor told of again', async () => {
  const { root } = await openLibrary(five());
  await tick(root, 0);
  await key('Delete');
  expect(root.querySelector('.library-dock')?.textContent).toContain('1 note deleted');
  await key('z', { ctrlKey: true });
  expect(quotes(root)).toHaveLength(5);
  expect(root.querySelector('.library-dock')?.textContent).toBe('');
});

test('a hasty Ctrl+Z after the button deletes nothing again', async () => {
  const { root } = await openLibrary(five());
  await tick(root, 0);
  await tick(root, 2, true);
  await key('Delete');
  await press(root, 'Undo');
  await key('z', { ctrlKey: true });
  expect(quotes(root)).toHaveLength(5);
  await key('z', { ctrlKey: true, shiftKey: true });
  expect(quotes(root)).toEqual(['four', 'five']);
});

test('the way back is offered once the notes are seen as the gesture left them', async () => {
  const { root, library } = await openLibrary(five());
  const real = library.background.doTogether;
  vi.spyOn(library.background, 'doTogether').mockResolvedValueOnce([]); // stored, and not yet read
  await tick(root, 0);
  await key('2');
  expect(root.querySelector('.library-dock .notice')).toBeNull();
  vi.mocked(library.background.doTogether).mockImplementation(real);
  await key('2');
  expect(root.querySelector('.library-dock .notice')?.textContent).toContain('Colour of 1 note');
});

test('keys with CapsLock are the same; those with Shift are the browser’s', async () => {
  const { root } = await openLibrary(five());
  await tick(root, 0);
  await key('A', { ctrlKey: true, shiftKey: true });
  expect(ticked(root)).toEqual([0]);
  await key('A', { ctrlKey: true });
  expect(ticked(root)).toHaveLength(5);
  await key('Delete', {}, root.querySelector('.selection-bar input[type=radio]') as HTMLInputElement);
  expect(quotes(root)).toEqual([]);
});

test('what was deleted lately is offered back when the library is opened anew', async () => {
  const [one, two] = five();
  if (!one || !two) throw new Error('no notes');
  const done = [{ at: Date.now(), parts: [{ kind: 'removed' as const, note: one.id }] }];
  const history: LibraryServices['history'] = {
    read: async () => ({ done, undone: [] }),
    write: async () => {},
  };
  const { root, library } = await openLibrary([two], null, null, history);
  const together = vi.spyOn(library.background, 'doTogether');
  expect(root.querySelector('.library-dock')?.textContent).toContain('1 note deleted');
  await press(root, 'Undo');
  expect(together).toHaveBeenCalledWith([{ note: one.id, act: 'restore', base: 0 }]);
});

test('what lives again is not offered back', async () => {
  const notes = five();
  const done = [{ at: Date.now(), parts: [{ kind: 'removed' as const, note: (notes[0] as Note).id }] }];
  const history = { read: async () => ({ done, undone: [] }), write: async () => {} };
  const { root } = await openLibrary(notes, null, null, history);
  expect(root.querySelector('.library-dock')?.textContent).toBe('');
});
