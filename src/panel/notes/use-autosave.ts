/* `makeAutosave` for a view: saves what is left when the view goes. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Draft, makeAutosave, type SaveState } from '../../notes/autosave';
import type { Note, NoteChange } from '../../notes/note';

export interface Autosaved {
  readonly draft: Draft;
  readonly state: SaveState;
  readonly type: (part: Partial<Draft>) => void;
  readonly flush: () => Promise<Draft | null>;
}

export function useAutosave(
  note: Note,
  save: (change: NoteChange, base: number) => Promise<Note | null>,
): Autosaved {
  const [{ draft, state }, set] = useState<{ draft: Draft; state: SaveState }>({
    draft: note,
    state: 'saved',
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: one autosave for one note, however often it is drawn
  const autosave = useMemo(
    () => makeAutosave({ note, save, onChange: (draft, state) => set({ draft, state }) }),
    [note.id],
  );
  useEffect(() => autosave.hear(note), [autosave, note]);
  useEffect(() => autosave.open(), [autosave]);
  return { draft, state, type: autosave.type, flush: autosave.flush };
}
