/* Stands where a note was just deleted, until it is brought back or put away. */
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words';

export interface RemovedItemProps {
  readonly onRestore: () => void;
  readonly onDismiss: () => void;
}

export function RemovedItem({ onRestore, onDismiss }: RemovedItemProps) {
  const words = useWords();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus({ preventScroll: true }), []);
  return (
    <li class="removed">
      <span role="status">{words.say('noteDeleted')}</span>
      <button type="button" class="plain" ref={undo} onClick={onRestore}>
        {words.say('undo')}
      </button>
      <button type="button" class="icon" aria-label={words.say('dismiss')} onClick={onDismiss}>
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}
