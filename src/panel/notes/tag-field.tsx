/*
 * The tags of a note: typed with completion, ended by Enter, a comma or by leaving the field, taken away by their button or Backspace.
 * Escape leaves what is half typed.
 */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { addTags, endsTag } from '../../notes/add-tags';
import { useWords } from '../words';

export interface TagFieldProps {
  readonly tags: readonly string[];
  /** Every tag in use, most used first. */
  readonly known: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

export function TagField({ tags, known, onChange }: TagFieldProps) {
  const words = useWords();
  const list = useId();
  const [text, setText] = useState('');
  const add = (typed: string) => {
    const next = addTags(tags, typed, known);
    setText('');
    if (next !== tags) onChange(next);
  };
  const finish = useRef(() => {});
  finish.current = () => add(text);
  const drop = () => {
    finish.current = () => {}; // the field may go before it is drawn anew
    setText('');
  };
  useEffect(() => {
    const leave = () => finish.current();
    addEventListener('pagehide', leave, true);
    return () => {
      removeEventListener('pagehide', leave, true);
      leave();
    };
  }, []);
  const key = (event: KeyboardEvent) => {
    if (event.isComposing) return; // Enter ends the input method's word, not ours
    if (event.key === 'Enter' && text) {
      event.preventDefault();
      event.stopPropagation();
      add(text);
    } else if (event.key === 'Escape') drop();
    else if (event.key === 'Backspace' && !text && tags.length) onChange(tags.slice(0, -1));
  };
  const input = (value: string) => {
    const chosen = known.includes(value) && value.length - text.length > 1; // taken from the list, not typed
    if (chosen || endsTag(value)) add(value);
    else setText(value);
  };
  return (
    <div class="tags">
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="tag"
          dir="auto"
          aria-label={words.say('removeTag', tag)}
          onClick={() => onChange(tags.filter((t) => t !== tag))}
        >
          {tag}
          <span aria-hidden="true"> ×</span>
        </button>
      ))}
      <input
        list={list}
        dir="auto"
        value={text}
        placeholder={words.say('addTag')}
        aria-label={words.say('addTag')}
        autocomplete="off"
        onInput={(event) => input(event.currentTarget.value)}
        onKeyDown={key}
        onBlur={() => finish.current()}
      />
      <datalist id={list}>
        {known
          .filter((t) => !tags.includes(t))
          .map((t) => (
            <option key={t} value={t} />
          ))}
      </datalist>
    </div>
  );
}
