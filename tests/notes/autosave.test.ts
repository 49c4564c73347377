// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Draft, makeAutosave } from '../../src/notes/autosave';
import type { Note, NoteChange } from '../../src/notes/note';
import { sampleNote } from '../overlay/sample-note';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const go = () => dispatchEvent(new Event('pagehide'));

/** A store of one note that answers when told to. */
function start(first: Partial<Note> = {}) {
  const note = sampleNote(first);
  let stored = note;
  let draft: Draft = note;
  const sent: [NoteChange, number][] = [];
  const answers: ((note: Note | null | Error) => void)[] = [];
  const states: string[] = [];
  const autosave = makeAutosave({
    note,
    save: (change, base) =>
      new Promise((resolve, reject) => {
        sent.push([change, base]);
        answers.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer)));
      }),
    onChange(now, state) {
      draft = now;
      states.push(state);
    },
  });
  /** By default as a store does that nobody else writes to. */
  const answer = async (given: Partial<Note> | null | Error = {}) => {
    stored = { ...stored, ...sent.at(-1)?.[0], revision: stored.revision + 1 };
    const whole = given === null || given instanceof Error ? given : { ...stored, ...given };
    answers.at(-1)?.(whole);
    await vi.advanceTimersByTimeAsync(0);
  };
  const pause = () => vi.advanceTimersByTimeAsync(600);
  return { autosave, note, sent, states, answer, pause, draft: () => draft };
}

describe('saving while one writes', () => {
  test('waits a moment, then sends only what changed, on the revision it was made on', async () => {
    const { autosave, sent, states, answer, pause } = start({ body: 'one' });
    for (const body of ['one t', 'one two']) autosave.type({ body });
    expect(sent).toEqual([]);
    await pause();
    await answer();
    expect(states.at(-1)).toBe('saved');
    autosave.type({ tags: ['a'] });
    await pause();
    expect(sent).toEqual([
      [{ body: 'one two' }, 1],
      [{ tags: ['a'] }, 2],
    ]);
  });

  test('typing without a pause is saved all the same', async () => {
    const { autosave, sent } = start();
    for (let i = 1; i <= 10; i++) {
      autosave.type({ body: 'x'.repeat(i) });
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(sent).toEqual([[{ body: 'xxxxx' }, 1]]); // the next waits for this one's answer
  });

  test('what was typed and taken back is not saved', async () => {
    const { autosave, sent, pause } = start({ body: 'one' });
    autosave.type({ body: 'x' });
    autosave.type({ body: 'one' });
    await pause();
    expect(sent).toEqual([]);
  });

  test('what is typed during a save goes out after it', async () => {
    const { autosave, sent, states, answer, pause } = start();
    autosave.type({ body: 'one' });
    await pause();
    autosave.type({ body: 'one two', tags: ['x'] });
    await pause();
    expect(sent).toHaveLength(1);
    await answer();
    await pause();
    expect(sent[1]).toEqual([{ body: 'one two', tags: ['x'] }, 2]);
    await answer();
    expect(states.at(-1)).toBe('saved');
  });

  test('flushing sends at once and is done when all is stored', async () => {
    const { autosave, sent, answer } = start();
    autosave.type({ colour: 'blue' });
    const done = vi.fn();
    void autosave.flush().then(done);
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toHaveLength(1);
    expect(done).not.toHaveBeenCalled();
    await answer();
    expect(done).toHaveBeenCalled();
  });

  test('when the window goes, what was typed during a save does not wait for its answer', async () => {
    const { autosave, sent, pause } = start();
    autosave.open();
    autosave.type({ body: 'one' });
    await pause();
    autosave.type({ body: 'one two' });
    go();
    expect(sent).toEqual([
      [{ body: 'one' }, 1],
      [{ body: 'one two' }, 1],
    ]);
  });

  test('and what waits is sent with it, once', async () => {
    const { autosave, sent, pause } = start();
    autosave.open();
    go();
    expect(sent).toEqual([]);
    autosave.type({ body: 'one' });
    go();
    await pause();
    expect(sent).toEqual([[{ body: 'one' }, 1]]);
  });

  test('a failed save is told, kept and tried again; later words win', async () => {
    const { autosave, sent, states, answer, pause } = start();
    autosave.type({ body: 'old', colour: 'pink' });
    await pause();
    autosave.type({ body: 'new' });
    await answer(new Error('no answer'));
    expect(states).toContain('failed');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent.at(-1)).toEqual([{ body: 'new', colour: 'pink' }, 1]);
  });

  test('a note removed elsewhere is told; what is written in it all the same is sent, and still there when it is brought back', async () => {
    const { autosave, note, sent, states, draft, answer, pause } = start();
    autosave.type({ body: 'x' });
    await pause();
    await answer(null);
    expect(states.at(-1)).toBe('gone');
    autosave.type({ body: 'x y' });
    expect(states.at(-1)).toBe('gone');
    autosave.hear({ ...note, body: 'x', revision: 4 });
    expect(draft().body).toBe('x y');
    await pause();
    expect(sent.at(-1)).toEqual([{ body: 'x y' }, 4]);
    await answer({ body: 'x y', revision: 5 });
    expect(states.at(-1)).toBe('saved');
    await pause();
    expect(sent).toHaveLength(2);
  });

  test('what could not be saved before its editor was shut is sent when the window goes; once stored, no more', async () => {
    const { autosave, sent, answer } = start();
    const shut = autosave.open();
    autosave.type({ body: 'x' });
    shut();
    await answer(new Error('full'));
    go();
    expect(sent).toHaveLength(2);
    await answer();
    autosave.type({ body: 'nobody types any more' });
    go();
    expect(sent).toHaveLength(2);
  });

  test('one flushing hears whether all is stored', async () => {
    const { autosave, answer } = start();
    expect(await autosave.flush()).toMatchObject({ body: '' });
    autosave.type({ body: 'x' });
    const failing = autosave.flush();
    await answer(new Error('full'));
    expect(await failing).toBeNull();
    const saving = autosave.flush();
    await answer();
    expect(await saving).toMatchObject({ body: 'x' });
  });
});

describe('another window writes in the same note', () => {
  test('its words, joined by the store, appear', async () => {
    const { autosave, draft, answer, pause } = start();
    autosave.type({ body: 'mine' });
    await pause();
    await answer({ body: 'theirs\n\n---\n\nmine', tags: ['t'] });
    expect(draft()).toMatchObject({ body: 'theirs\n\n---\n\nmine', tags: ['t'] });
  });

  test('they stay although one has typed on while the store joined them', async () => {
    const { autosave, sent, draft, answer, pause } = start();
    autosave.type({ body: 'mine' });
    await pause();
    autosave.type({ body: 'mine, and more' });
    await answer({ body: 'theirs\n\n---\n\nmine' });
    expect(draft().body).toBe('theirs\n\n---\n\nmine, and more');
    await pause();
    expect(sent[1]).toEqual([{ body: 'theirs\n\n---\n\nmine, and more' }, 2]);
  });

  test('they stay too where the store made another text of ours', async () => {
    const { autosave, draft, answer, pause } = start({ body: 'a\nb' });
    autosave.type({ body: 'a\nb!' });
    await pause();
    autosave.type({ body: 'a\nb!!' });
    await answer({ body: 'a\nc\n---\nb!' });
    for (const words of ['c', 'b!!']) expect(draft().body).toContain(words);
  });

  test('none of them is broken where ours stand within them', async () => {
    const { autosave, draft, answer, pause } = start();
    autosave.type({ body: 'no' });
    await pause();
    autosave.type({ body: 'no way' });
    await answer({ body: 'I know\n\n---\n\nno' });
    expect(draft().body).toBe('I know\n\n---\n\nno way');
  });

  test('a newer revision is taken over, but never over words not saved yet', () => {
    const { autosave, draft, note } = start({ body: 'one' });
    autosave.hear({ ...note, body: 'theirs', revision: 2 });
    expect(draft().body).toBe('theirs');
    autosave.type({ body: 'mine' });
    autosave.hear({ ...note, body: 'theirs again', revision: 3 });
    expect(draft().body).toBe('mine');
  });

  test('what it changed beside the words typed here is taken over, and words deleted here do not come back', async () => {
    const { autosave, sent, draft, note, pause } = start({ body: 'one two' });
    autosave.type({ body: 'one' });
    autosave.hear({ ...note, body: 'one two', colour: 'pink', revision: 2 });
    expect(draft()).toMatchObject({ body: 'one', colour: 'pink' });
    await pause();
    expect(sent).toEqual([[{ body: 'one' }, 2]]); // made on what is stored: nothing is to be joined
  });
});
