/* A state of the panel that is one sentence, what to do about it, and perhaps a button. */
import type { ComponentChildren } from 'preact';

export interface MessageProps {
  readonly title: string;
  readonly text?: string | undefined;
  readonly children?: ComponentChildren;
}

export function Message({ title, text, children }: MessageProps) {
  return (
    <div class="message" role="status">
      <h1>{title}</h1>
      {text && <p>{text}</p>}
      {children}
    </div>
  );
}
