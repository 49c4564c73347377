/* The keys, shown by `?`. */
import { useEffect, useRef } from 'preact/hooks';
import { useWords, type WordKey } from '../words';

export interface KeysHelpProps {
  readonly onClose: () => void;
}

const KEYS: readonly (readonly [string, WordKey])[] = [
  ['↑ ↓', 'key_move'],
  ['Enter', 'key_show'],
  ['n', 'key_note'],
  ['c', 'key_check'],
  ['/', 'key_filter'],
  ['Ctrl Z', 'key_undo'],
  ['Ctrl ⇧ Z', 'key_redo'],
  ['Esc', 'key_close'],
  ['?', 'key_help'],
];

export function KeysHelp({ onClose }: KeysHelpProps) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">{words.say('keys')}</h2>
      <dl>
        {KEYS.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words.say(what)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="plain" onClick={() => dialog.current?.close()}>
        {words.say('done')}
      </button>
    </dialog>
  );
}
