/* The tags of a note: typed with completion, ended by Enter or a comma, taken away by their button or Backspace. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWords } from '../words';

export interface TagFieldProps {
  readonly tags: readonly string[];
  /** Every tag in use, most used first. */
  readonly known: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

/** `text` may hold several, separated by commas or line feeds. Blanks at the ends and a leading # are no part of a tag; none comes twice. */
export function addTags(tags: readonly string[], text: string): readonly string[] {
  const typed = text
    .normalize('NFKC')
    .split(/[,\n\u3001]/) // NFKC makes the full-width comma a plain one; U+3001 is the ideographic one
    .map((t) => t.trim().replace(/^#+/, ''));
  return [...new Set([...tags, ...typed])].filter((t) => t !== '');
}

export function TagField({ tags, known, onChange }: TagFieldProps) {
  const words = useWords();
  const list = useId();
  const [text, setText] = useState('');
  const add = (typed: string) => {
    const next = addTags(tags, typed);
    setText('');
    if (next.length !== tags.length) onChange(next);
  };
  const finish = useRef(() => {});
  finish.current = () => add(text);
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
    } else if (event.key === 'Escape') add(text);
    else if (event.key === 'Backspace' && !text && tags.length) onChange(tags.slice(0, -1));
  };
  const input = (value: string) => {
    const chosen = known.includes(value) && value.length - text.length > 1; // taken from the list, not typed
    if (chosen || /[,\uff0c\u3001]/.test(value)) add(value);
    else setText(value);
  };
  return (
    <div class="tags">
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="tag"
          aria-label={words.say('removeTag', tag)}
          onClick={() => onChange(tags.filter((t) => t !== tag))}
        >
          {tag}
          <span aria-hidden="true"> ×</span>
        </button>
      ))}
      <input
        list={list}
        value={text}
        placeholder={words.say('addTag')}
        aria-label={words.say('addTag')}
        autocomplete="off"
        onInput={(event) => input(event.currentTarget.value)}
        onKeyDown={key}
        onBlur={() => add(text)}
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
