/* A line above everything that tells of something that just happened; it goes when it is put away. */
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words';

export interface NoticeProps {
  readonly text: string;
  /** A button in it; null for none. */
  readonly action: { readonly label: string; readonly run: () => void } | null;
  /** Its button has the focus once it is drawn: what had it went with what it tells of. */
  readonly takesFocus?: boolean;
  readonly onDismiss: () => void;
}

export function Notice({ text, action, takesFocus = false, onDismiss }: NoticeProps) {
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <div class="notice">
      <span role="status">{text}</span>
      {action && (
        <button type="button" class="quiet" ref={button} onClick={action.run}>
          {action.label}
        </button>
      )}
      <button type="button" class="icon" aria-label={words.say('dismiss')} onClick={onDismiss}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
