/* A note's tags: those it has, a field for one more, and offers from the tags in use. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Say } from '../wording';

export interface TagFieldProps {
  readonly tags: readonly string[];
  /** Tags in use, most used first. */
  readonly known: readonly string[];
  readonly focus: boolean;
  readonly say: Say;
  readonly onChange: (tags: readonly string[]) => void;
}

/** How many offers are shown at once. */
const OFFERS = 5;

export function TagField({ tags, known, focus, say, onChange }: TagFieldProps) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus) field.current?.focus({ preventScroll: true });
  }, [focus]);

  const add = (words: string) => {
    const next = words.split(SEPARATOR).map((tag) => tag.trim());
    const fresh = [...new Set(next)].filter((tag) => tag && !tags.includes(tag));
    setTyped('');
    if (fresh.length) onChange([...tags, ...fresh]);
  };
  const offers = offersFor(typed, tags, known);

  return (
    <div class="tags">
      {tags.map((tag) => (
        <span class="tag" key={tag}>
          {tag}
          <button
            type="button"
            aria-label={say('page_removeTag', tag)}
            onClick={() => onChange(tags.filter((t) => t !== tag))}
          >
            ×
          </button>
        </span>
      ))}
      <input
        ref={field}
        type="text"
        aria-label={say('page_addTag')}
        placeholder={say('page_tags')}
        value={typed}
        onInput={({ currentTarget: { value } }) => (SEPARATOR.test(value) ? add(value) : setTyped(value))}
        onBlur={() => add(typed)}
        onKeyDown={(event) => {
          if (event.isComposing) return; // Enter ends the input method's word, not ours
          if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) add(typed);
          else if (event.key === 'Tab' && typed && offers[0]) {
            event.preventDefault();
            add(offers[0]);
          } else if (event.key === 'Backspace' && !typed && tags.length) onChange(tags.slice(0, -1));
        }}
      />
      {offers.length > 0 && (
        <ul class="offers">
          {offers.map((tag) => (
            <li key={tag}>
              {/* a press must not blur the field first: that would add the half-typed word */}
              <button type="button" onMouseDown={(e) => e.preventDefault()} onClick={() => add(tag)}>
                {tag}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const SEPARATOR = /[,;\u3001\uff0c\uff1b]/;

/** Tags in use that go on from what is typed, begun words before inner ones; none while nothing is typed. */
export function offersFor(typed: string, tags: readonly string[], known: readonly string[]): string[] {
  const start = typed.trim().toLowerCase();
  if (!start) return [];
  const free = known.filter((tag) => !tags.includes(tag) && tag.toLowerCase() !== start);
  const begins = free.filter((tag) => tag.toLowerCase().startsWith(start));
  const within = free.filter((tag) => !begins.includes(tag) && tag.toLowerCase().includes(start));
  return [...begins, ...within].slice(0, OFFERS);
}
