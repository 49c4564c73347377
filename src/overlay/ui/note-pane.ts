/* An open note on the page: its editor, and the grips at the ends of the words it is about. */
import type { Unit } from '../../text/step-edge';
import { bothPanes } from './both-panes';
import { element, type Pane } from './element';
import { endHandles, type RangeEnd } from './end-handles';
import { type EditorPane, noteEditor } from './note-editor';
import { boxOf, type MovedTo, type Surface, type SurfaceHandlers } from './surface';

export interface NotePane extends Pane, Pick<EditorPane, 'hear' | 'isSaved'> {
  /** Moves an end of its words. */
  step(end: RangeEnd, by: 1 | -1, unit: Unit): void;
}

export function makeNotePane(surface: Extract<Surface, { kind: 'note' }>, on: SurfaceHandlers): NotePane {
  const { note, focus, tags, range } = surface;
  const { say, onClose } = on;
  const around = element('div', {});
  const editor = noteEditor({
    note,
    anchor: () => boxOf(surface),
    focus,
    knownTags: tags,
    say,
    onChange: (change, base) => on.onChange(note.id, change, base),
    onDelete: () => on.onDelete(note.id),
    onClose,
  });
  const moved = (to: MovedTo | null) => to && editor.change(to);
  const move = (next: Range | null) => void (next && moved(on.onMove(note.id, next)));
  const step = (end: RangeEnd, by: 1 | -1, unit: Unit) => {
    const now = range();
    if (now) move(on.onStep(now, end, by, unit));
  };
  const handles = endHandles(
    {
      range,
      say,
      onDrag: on.onLight,
      onDrop: move,
      onStep: step,
      onClose,
    },
    around,
  );
  return { ...bothPanes(around, editor, handles), step, hear: editor.hear, isSaved: editor.isSaved };
}
