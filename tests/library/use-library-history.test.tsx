// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { useLibraryHistory } from '../../src/library/use-library-history';
import type { Note } from '../../src/notes/note';
import { useNotes } from '../../src/panel/use-notes';
import { draw } from '../panel/draw';
import { KEY, makeNote, makeServices, makeState } from '../panel/sample-page';

afterEach(() => vi.restoreAllMocks());

async function open(all: readonly Note[]) {
  const { services } = makeServices(() => makeState([]), all);
  const View = () => {
    const { notes } = useNotes(KEY, services);
    useLibraryHistory(notes, services, () => {});
    return <p>{notes?.map((n) => n.quote).join(' ')}</p>;
  };
  const root = await draw(<View />);
  const press = (shiftKey = false) =>
    act(async () => {
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, shiftKey, bubbles: true }),
      );
      await new Promise((done) => setTimeout(done));
    });
  const remove = (note: Note) => act(() => services.background.removeNote(note.id));
  return { root, press, remove };
}

test('what was deleted in the library comes back by Ctrl+Z, and goes again', async () => {
  const [gate, wall] = [makeNote({ quote: 'gate' }), makeNote({ quote: 'wall' })];
  const { root, press, remove } = await open([gate, wall]);
  await remove(gate);
  expect(root.textContent).toBe('wall');
  await press();
  expect(root.textContent).toBe('wall gate');
  await press(true);
  expect(root.textContent).toBe('wall');
});

test('what was done elsewhere while nobody looked stays as it is', async () => {
  const [gate, wall] = [makeNote({ quote: 'gate' }), makeNote({ quote: 'wall' })];
  const { root, press, remove } = await open([gate, wall]);
  await remove(gate);
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  await remove(wall);
  vi.restoreAllMocks();
  await press();
  expect(root.textContent).toBe('gate');
});
