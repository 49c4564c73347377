// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { Note } from '../../../src/notes/note';
import { caughtUp, type History } from '../../../src/panel/notes/history';
import { useHistory } from '../../../src/panel/notes/use-history';
import type { Services } from '../../../src/panel/services';
import { draw } from '../draw';
import { KEY, makeNote, makeServices, makeState } from '../sample-page';

function View({ services }: { services: Services }) {
  useHistory(KEY, services, () => {});
  return <input />;
}
const press = (shiftKey = false, on: EventTarget = document.body) =>
  act(async () => {
    on.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, shiftKey, bubbles: true, cancelable: true }),
    );
    await new Promise((done) => setTimeout(done));
  });

test('Ctrl+Z takes back what was done to notes wherever it was done, also after the panel was opened anew', async () => {
  const note = makeNote({ body: 'one' });
  const { services } = makeServices(() => makeState([]), [note]);
  let kept: History | null = null;
  const history: Services['history'] = {
    read: async () => kept,
    write: async (_key, next) => {
      kept = structuredClone(next);
    },
  };
  const withHistory = { ...services, history };
  let body: string | null = null;
  services.liveNotes(
    KEY,
    (notes) => (body = notes.find((n) => n.id === note.id)?.body ?? null),
    new AbortController().signal,
  );
  const open = async () => {
    const root = await draw(<View services={withHistory} />);
    await act(() => new Promise<void>((done) => setTimeout(done)));
    return root;
  };

  const first = await open();
  await services.background.changeNote(note.id, { body: 'two' }, 1);
  await services.background.removeNote(note.id);
  expect(body).toBeNull();
  await press(false, first.querySelector('input') as HTMLInputElement); // a field undoes its own typing
  expect(body).toBeNull();
  await press();
  expect(body).toBe('two');
  first.remove();
  const { render } = await import('preact');
  await act(() => render(null, first));

  await open();
  await press();
  await vi.waitFor(() => expect(body).toBe('one'));
  await press(); // nothing more to undo
  expect(body).toBe('one');
  await press(true);
  expect(body).toBe('two');
  await press(true);
  expect(body).toBeNull();
});

/** The same with the keys of all its objects the other way round. */
const turnedRound = <T,>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, (_, part) =>
      part instanceof Object && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).reverse())
        : part,
    ),
  );

test('what was written while no panel was open is the first to be taken back, and comes again', async () => {
  const note = makeNote({ body: 'one' });
  const { services } = makeServices(() => makeState([]), [note]);
  let kept: History | null = null;
  const history: Services['history'] = {
    read: async () => kept,
    write: async (_key, next) => {
      kept = turnedRound(next); // as a browser's storage does
    },
  };
  let body: string | undefined;
  services.liveNotes(KEY, ([now]) => (body = now?.body), new AbortController().signal);
  const open = async () => {
    const root = await draw(<View services={{ ...services, history }} />);
    await act(() => new Promise<void>((done) => setTimeout(done)));
    return root;
  };
  const { render } = await import('preact');
  const shut = (root: HTMLElement) => act(() => render(null, root));

  const first = await open();
  await services.background.changeNote(note.id, { body: 'two' }, 1);
  await press();
  expect(body).toBe('one');
  await press(true);
  expect(body).toBe('two');
  await shut(first);
  await services.background.changeNote(note.id, { body: 'two and more' }, 4);
  const second = await open();
  await press();
  expect(body).toBe('two');
  await press();
  expect(body).toBe('one');
  await shut(second);
  await services.background.changeNote(note.id, { body: 'one, after all' }, 6);
  await open();
  await press(true); // there is nothing to do again over other words
  expect(body).toBe('one, after all');
});

describe('a step that is slow to be stored', () => {
  /** Services whose steps take their time, and whose notes are told later still. */
  function slowly(notes: Note[]) {
    const { services } = makeServices(() => makeState([]), notes);
    const { background } = services;
    const later = (ms: number) => new Promise((done) => setTimeout(done, ms));
    const slow: Services = {
      ...services,
      background: {
        ...background,
        doTogether: async (acts) => {
          await later(30);
          return background.doTogether(acts);
        },
      },
      liveNotes: (key, onNotes, signal) =>
        services.liveNotes(key, (now) => void later(60).then(() => onNotes(structuredClone(now))), signal),
    };
    const bodies: string[] = [];
    services.liveNotes(
      KEY,
      (now) => {
        bodies.length = 0;
        bodies.push(...now.map((n) => n.body));
      },
      new AbortController().signal,
    );
    return { slow, services, bodies, later };
  }

  test('loses no further press, nor the way back', async () => {
    const note = makeNote({ body: 'one' });
    const { slow, services, bodies, later } = slowly([note]);
    await draw(<View services={slow} />);
    await later(80);
    await services.background.changeNote(note.id, { body: 'two' }, 1);
    await later(80);
    await services.background.removeNote(note.id);
    await later(80);
    await press();
    await press();
    await vi.waitFor(() => expect(bodies).toEqual(['one']));
    await press(true);
    await press(true);
    await vi.waitFor(() => expect(bodies).toEqual([]));
    await later(80);
    await press();
    await vi.waitFor(() => expect(bodies).toEqual(['two']));
  });

  test('does not swallow what is written in the meantime', async () => {
    const [note, other] = [makeNote({ body: 'one' }), makeNote({ body: 'beside' })];
    const { slow, services, bodies, later } = slowly([note, other]);
    await draw(<View services={slow} />);
    await later(80);
    await services.background.changeNote(note.id, { body: 'two' }, 1);
    await later(80);
    await press();
    await services.background.changeNote(other.id, { body: 'beside it' }, 1);
    await vi.waitFor(() => expect(bodies).toEqual(['one', 'beside it']));
    await later(80);
    await press();
    await vi.waitFor(() => expect(bodies).toEqual(['one', 'beside']));
  });
});

test('what came back from the browser’s storage is no change that nobody saw', async () => {
  const note = makeNote({ body: 'one' });
  const [gate, wall] = ['gate', 'wall'].map((exact) => ({
    quote: exact,
    selectors: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }] as const,
  }));
  const history: History = {
    done: [{ at: 1, parts: [{ kind: 'changed', note: note.id, before: gate!, after: wall! }] }],
    undone: [],
  };
  expect(caughtUp(turnedRound(history), [{ ...note, ...wall! }], 5)).toEqual(history);
});
