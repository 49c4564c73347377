/* Stands where a note was just deleted, until it is brought back or put away. */
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words';

export interface RemovedItemProps {
  /** Asked once it is drawn: whether the focus shall be here. */
  readonly takesFocus: () => boolean;
  readonly onRestore: () => void;
  readonly onDismiss: () => void;
}

export function RemovedItem({ takesFocus, onRestore, onDismiss }: RemovedItemProps) {
  const words = useWords();
  const item = useRef<HTMLLIElement>(null);
  const focusIn = (line: Element | null | undefined) =>
    line?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is drawn
  useEffect(() => {
    if (takesFocus()) focusIn(item.current);
  }, []);
  const dismiss = () => {
    focusIn(item.current?.nextElementSibling ?? item.current?.previousElementSibling);
    onDismiss();
  };
  return (
    <li class="removed" ref={item}>
      <span role="status">{words.say('noteDeleted')}</span>
      <button type="button" class="plain" onClick={onRestore}>
        {words.say('undo')}
      </button>
      <button type="button" class="icon" aria-label={words.say('dismiss')} onClick={dismiss}>
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}
