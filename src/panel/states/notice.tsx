/* A line above everything that tells of something that just happened; it goes when it is put away. */
import { useWords } from '../words';

export interface NoticeProps {
  readonly text: string;
  /** A button in it; null for none. */
  readonly action: { readonly label: string; readonly run: () => void } | null;
  readonly onDismiss: () => void;
}

export function Notice({ text, action, onDismiss }: NoticeProps) {
  const words = useWords();
  return (
    <div class="notice">
      <span role="status">{text}</span>
      {action && (
        <button type="button" class="quiet" onClick={action.run}>
          {action.label}
        </button>
      )}
      <button type="button" class="icon" aria-label={words.say('dismiss')} onClick={onDismiss}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
