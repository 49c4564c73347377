/* A line at the foot of the window that says what happened, with a way back where there is one. */
import type { Say } from '../wording';

export interface Toast {
  readonly text: string;
  /** A button beside it; null for none. */
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

export interface ToastLineProps {
  readonly toast: Toast;
  readonly say: Say;
  readonly onClose: () => void;
}

export function ToastLine({ toast, say, onClose }: ToastLineProps) {
  const { action } = toast;
  return (
    <div class="box toast" role="status">
      <span>{toast.text}</span>
      {action && (
        <button type="button" class="main" onClick={action.run}>
          {action.label}
        </button>
      )}
      <button type="button" aria-label={say('page_close')} title={say('page_close')} onClick={onClose}>
        ×
      </button>
    </div>
  );
}
