// @vitest-environment happy-dom
/* The views of notes, each by itself. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { byCreation } from '../../../src/notes/by-creation';
import type { Note, NoteChange } from '../../../src/notes/note';
import { ColourChoice } from '../../../src/panel/notes/colour-choice';
import { NoteEditor } from '../../../src/panel/notes/note-editor';
import { NoteItem } from '../../../src/panel/notes/note-item';
import { NoteList } from '../../../src/panel/notes/note-list';
import { NoteTarget } from '../../../src/panel/notes/note-target';
import { RemovedItem } from '../../../src/panel/notes/removed-item';
import { useAutosave } from '../../../src/panel/notes/use-autosave';
import { useDeleted } from '../../../src/panel/notes/use-deleted';
import { useNotes } from '../../../src/panel/use-notes';
import { draw } from '../draw';
import { KEY, makeNote, makeServices, makeState } from '../sample-page';

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const saver = (note: Note) =>
  vi.fn(
    async (change: NoteChange, base: number): Promise<Note | null> => ({
      ...note,
      ...change,
      revision: base + 1,
    }),
  );
const type = (root: ParentNode, text: string) =>
  act(() => {
    const area = root.querySelector('textarea') as HTMLTextAreaElement;
    area.value = text;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });

describe('NoteTarget', () => {
  test('a fact’s note says what kind of fact it is and what it comes to', async () => {
    const note = makeNote({
      quote: '3.2亿元',
      target: {
        about: 'fact',
        fact: { type: 'money', text: '3.2亿元', value: 320_000_000, unit: 'CNY', role: null, speaker: null },
      },
    });
    const root = await draw(<NoteTarget note={note} isThere={true} first={true} now={null} />);
    expect(root.querySelector('.label')?.textContent).toMatch(/^Money · .*320/);
    expect(root.querySelector('button')?.dataset.noteLink).toBe(note.id);
  });

  test('words that are not on the page are no link', async () => {
    const root = await draw(
      <NoteTarget note={makeNote({ quote: 'gone' })} isThere={false} first={true} now={null} />,
    );
    expect(root.querySelector('button')).toBeNull();
    expect(root.textContent).toContain('gone');
  });

  test('words that the publisher has changed stand there in both wordings', async () => {
    const note = makeNote({ quote: 'finished nine days late' });
    const root = await draw(
      <NoteTarget note={note} isThere={true} first={true} now="finished ten days late" />,
    );
    expect(root.querySelector('.note-quote')?.textContent).toBe('finished nine days late');
    expect(root.querySelector('.note-now')?.textContent).toBe('Now: finished nine ten days late');
    expect(root.querySelector('del')?.textContent).toBe('nine ');
    expect(root.querySelector('ins')?.textContent).toBe('ten ');
  });

  test('notes on a story and on the page say so', async () => {
    const story = makeNote({ target: { about: 'story', headline: 'Sheds' } });
    expect((await draw(<NoteTarget note={story} isThere={true} first={true} now={null} />)).textContent).toBe(
      'On the story Sheds',
    );
    const page = makeNote({ target: { about: 'page' } });
    expect((await draw(<NoteTarget note={page} isThere={true} first={true} now={null} />)).textContent).toBe(
      'On the whole page',
    );
  });
});

describe('NoteEditor', () => {
  test('saves a moment after the last key', async () => {
    vi.useFakeTimers();
    const note = makeNote({ body: '' });
    const save = saver(note);
    const root = await draw(<NoteEditor note={note} knownTags={[]} onSave={save} onDone={() => {}} />);
    await type(root, 'a');
    await type(root, 'ab');
    expect(save).not.toHaveBeenCalled();
    await act(async () => {
      await vi.advanceTimersByTimeAsync(600);
    });
    expect(save.mock.calls).toEqual([[{ body: 'ab' }, 1]]);
  });

  test('says when it could not be saved', async () => {
    vi.useFakeTimers();
    const failing = async () => {
      throw new Error('no background');
    };
    const root = await draw(
      <NoteEditor note={makeNote({})} knownTags={[]} onSave={failing} onDone={() => {}} />,
    );
    await type(root, 'a');
    await act(async () => {
      await vi.advanceTimersByTimeAsync(600);
    });
    expect(root.querySelector('[role=status]')?.textContent).toContain('Not saved yet');
  });
});

describe('NoteEditor when one is done', () => {
  const tagTyped = (root: HTMLElement, words: string) =>
    act(() => {
      const field = root.querySelector('input[list]') as HTMLInputElement;
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const pressEscape = (root: HTMLElement, where: string) =>
    act(async () => {
      root
        .querySelector(where)
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      await new Promise((done) => setTimeout(done));
    });

  test('leaves a tag half typed at Escape', async () => {
    const note = makeNote({ body: '' });
    const save = saver(note);
    const done = vi.fn();
    const root = await draw(<NoteEditor note={note} knownTags={[]} onSave={save} onDone={done} />);
    await tagTyped(root, 'harb');
    await pressEscape(root, 'input[list]');
    expect(done).toHaveBeenCalledWith(expect.objectContaining({ tags: [] }));
    await act(() => render(null, root));
    expect(save).not.toHaveBeenCalled();
  });

  test('takes it as it is when the panel goes', async () => {
    const note = makeNote({ body: '' });
    const save = saver(note);
    const root = await draw(<NoteEditor note={note} knownTags={[]} onSave={save} onDone={() => {}} />);
    await tagTyped(root, 'harb');
    dispatchEvent(new Event('pagehide'));
    expect(save.mock.calls).toEqual([[{ tags: ['harb'] }, 1]]);
  });

  test('and when its view goes, the panel turning to another tab', async () => {
    vi.useFakeTimers();
    const note = makeNote({ body: '' });
    const save = saver(note);
    const root = await draw(<NoteEditor note={note} knownTags={[]} onSave={save} onDone={() => {}} />);
    await tagTyped(root, 'harb');
    await act(() => render(null, root));
    await vi.advanceTimersByTimeAsync(600);
    expect(save.mock.calls).toEqual([[{ tags: ['harb'] }, 1]]);
  });

  test('stays open with what could not be saved', async () => {
    const failing = async () => {
      throw new Error('full');
    };
    const done = vi.fn();
    const root = await draw(<NoteEditor note={makeNote({})} knownTags={[]} onSave={failing} onDone={done} />);
    await type(root, 'a');
    await pressEscape(root, 'textarea');
    expect(done).not.toHaveBeenCalled();
    expect(root.querySelector('[role=status]')?.textContent).toContain('Not saved yet');
  });
});

describe('NoteItem', () => {
  const item = (note: Note, isEditing: boolean, onRemove = () => {}, save = saver(note)) => (
    <NoteItem
      note={note}
      isThere={true}
      now={null}
      first={true}
      isEditing={isEditing}
      isSelected={false}
      knownTags={[]}
      takesFocus={() => false}
      onEdit={() => {}}
      onSave={save}
      onRemove={onRemove}
    />
  );

  test('blanks are no text', async () => {
    const root = await draw(item(makeNote({ body: ' \n' }), false));
    expect(root.querySelector('.typed')).toBeNull();
    expect(root.querySelector('.actions button')?.textContent).toBe('Write');
  });

  test.each([
    ['nothing', '', 1],
    ['blanks', ' \n ', 1],
    ['words', 'dear', 0],
  ])('a note on the page whose editor goes, with %s in it, is taken away %#', async (_what, words, times) => {
    const note = makeNote({ target: { about: 'page' }, selectors: [], quote: '', body: '' });
    const remove = vi.fn();
    const root = await draw(item(note, true, remove));
    if (words) await type(root, words);
    await act(() => render(null, root));
    await new Promise((done) => setTimeout(done, 20));
    expect(remove.mock.calls).toEqual(times ? [[false]] : []);
  });
});

describe('useAutosave', () => {
  test('saves what is left when its view goes', async () => {
    const note = makeNote({ body: '' });
    const save = saver(note);
    const Probe = ({ there }: { there: boolean }) => (there ? <Editor /> : null);
    const Editor = () => {
      const { type: write } = useAutosave(note, save);
      return <button type="button" onClick={() => write({ body: 'typed' })} />;
    };
    const root = await draw(<Probe there={true} />);
    await act(() => root.querySelector('button')?.click());
    const { render } = await import('preact');
    await act(() => render(null, root));
    expect(save).toHaveBeenCalledWith({ body: 'typed' }, 1);
  });
});

describe('NoteItem', () => {
  test('keeps the focus when its editor is ended', async () => {
    const note = makeNote({ body: 'x' });
    const Probe = () => {
      const [isEditing, edit] = useState(true);
      return (
        <NoteItem
          note={note}
          isThere={true}
          now={null}
          first={true}
          isEditing={isEditing}
          isSelected={false}
          knownTags={[]}
          takesFocus={() => false}
          onEdit={edit}
          onSave={saver(note)}
          onRemove={() => {}}
        />
      );
    };
    const root = await draw(<Probe />);
    await act(async () => {
      root
        .querySelector('textarea')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      await new Promise((done) => setTimeout(done));
    });
    expect(root.querySelector('textarea')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Edit');
  });

  test('a highlight can be written on, a note edited', async () => {
    const draws = (note: Note) =>
      draw(
        <NoteItem
          note={note}
          isThere={true}
          now={null}
          first={true}
          isEditing={false}
          isSelected={false}
          knownTags={[]}
          takesFocus={() => false}
          onEdit={() => {}}
          onSave={saver(note)}
          onRemove={() => {}}
        />,
      );
    expect((await draws(makeNote({ body: '' }))).querySelector('.actions')?.textContent).toContain('Write');
    expect((await draws(makeNote({ body: 'x' }))).querySelector('.actions')?.textContent).toContain('Edit');
  });
});

const none = () => {};
/** A list in which nothing is found, selected or written. */
const IDLE = {
  outcomes: [],
  stories: [],
  selected: null,
  editing: null,
  knownTags: [],
  onEdit: none,
  onSave: async () => null,
  onRemove: none,
  onRestore: none,
  onNoteOnStory: none,
  onNoteOnPage: none,
  onOpenLibrary: none,
};

describe('NoteList', () => {
  test('a deleted note can be brought back where it stood, however many there are; the focus stays with it', async () => {
    const all = Array.from({ length: 90 }, (_, i) => makeNote({ quote: `words ${i}` }));
    const { services } = makeServices(() => makeState([]), all);
    const places = new Map(all.map((n, i) => [n.id, 1000 - i])); // the last made stands first
    const Probe = () => {
      const { notes } = useNotes(KEY, services);
      const outcomes = (notes ?? []).map(({ id }) => ({
        noteId: id,
        found: true,
        how: 'exact' as const,
        at: places.get(id) ?? null,
        now: null,
      }));
      return (
        <NoteList
          {...IDLE}
          notes={notes}
          unread={null}
          outcomes={outcomes}
          onRemove={(id) => void services.background.removeNote(id)}
          onRestore={(id) => void services.background.restoreNote(id)}
        />
      );
    };
    const root = await draw(<Probe />);
    const press = (name: string, line: Element | undefined) =>
      act(async () => {
        [...(line?.querySelectorAll('button') ?? [])].find((b) => b.textContent === name)?.click();
        await new Promise((done) => setTimeout(done));
      });
    const lines = () => [...root.querySelectorAll('.notes > li')];
    await press('Delete', lines()[2]);
    expect(lines()[2]?.textContent).toContain('Note deleted');
    expect(document.activeElement?.textContent).toBe('Undo');
    await press('Undo', lines()[2]);
    expect(lines()[2]?.textContent).toContain('words 87');
    expect(lines()[2]?.contains(document.activeElement)).toBe(true);
  });

  test('that cannot be read say why', async () => {
    const root = await draw(<NoteList {...IDLE} notes={null} unread="failed" />);
    expect(root.querySelector('[role=status]')?.textContent).toContain('does not give them out');
  });

  test('without notes tells how to make one', async () => {
    const root = await draw(<NoteList {...IDLE} notes={[]} unread={null} />);
    expect(root.textContent).toContain('Select words on the page');
  });
});

describe('ColourChoice', () => {
  test('names every colour for those who do not see it', async () => {
    const onChoose = vi.fn();
    const root = await draw(<ColourChoice colour="green" onChoose={onChoose} />);
    expect([...root.querySelectorAll('label')].map((l) => l.textContent)).toEqual([
      'Yellow',
      'Green',
      'Blue',
      'Pink',
      'Orange',
      'Purple',
    ]);
    expect(root.querySelector<HTMLInputElement>('input:checked')?.value).toBe('green');
    root.querySelector<HTMLElement>('.purple input')?.click();
    expect(onChoose).toHaveBeenCalledWith('purple');
  });
});

describe('a deleted note', () => {
  test('puts the focus where it can be undone', async () => {
    const root = await draw(
      <RemovedItem takesFocus={() => true} onRestore={() => {}} onDismiss={() => {}} />,
    );
    expect(document.activeElement?.textContent).toBe('Undo');
    expect(root.querySelector('[role=status]')?.textContent).toBe('Note deleted');
  });

  test('is shown as living again once it lives', async () => {
    const note = makeNote({});
    const Probe = ({ living }: { living: readonly Note[] }) => {
      const deleted = useDeleted(living, byCreation);
      return (
        <button type="button" onClick={() => deleted.add(note)}>
          {deleted.all.length} {String(deleted.isGone(note))}
        </button>
      );
    };
    const { render } = await import('preact');
    const root = document.createElement('div');
    await act(() => render(<Probe living={[note]} />, root));
    await act(() => root.querySelector('button')?.click());
    await act(() => render(<Probe living={[]} />, root));
    expect(root.textContent).toBe('1 true');
    await act(() => render(<Probe living={[note]} />, root));
    expect(root.textContent).toBe('1 false');
  });
});
