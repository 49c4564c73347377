/*
 * Hears click, pointer and focus for every line in it, and the keys wherever the focus is, so that the lines themselves only draw.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FactId } from '../../facts/fact';
import type { NoteId } from '../../notes/note';
import { moveFocus } from './move-focus';
import { type PlaceInStory, textToPlace } from './place-link';

export interface PlaceAreaProps {
  readonly onShow: (place: PlaceInStory) => void;
  readonly onShowNote: (note: NoteId) => void;
  /** Null when the pointer or the focus leaves. */
  readonly onHover: (place: PlaceInStory | null) => void;
  readonly onNoteOnFact: (fact: FactId) => void;
  readonly onHelp: () => void;
  readonly children: ComponentChildren;
}

const closest = (event: Event, selector: string): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;

const placeOf = (event: Event): PlaceInStory | null =>
  textToPlace(closest(event, '[data-place]')?.dataset.place ?? '');

export function PlaceArea(props: PlaceAreaProps) {
  const area = useRef<HTMLDivElement>(null);
  const lit = useRef<string | null>(null);

  const hover = (event: Event) => {
    const place = placeOf(event);
    const text = place && JSON.stringify(place);
    if (text === lit.current) return;
    lit.current = text;
    props.onHover(place);
  };
  const leave = () => {
    if (lit.current !== null) props.onHover(null);
    lit.current = null;
  };
  const click = (event: Event) => {
    const note = closest(event, '[data-note-link]')?.dataset.noteLink;
    const place = placeOf(event);
    if (note) props.onShowNote(note as NoteId);
    else if (place) props.onShow(place);
  };
  const key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (closest(event, 'input, textarea, select, dialog')) return;
    if (pressed(event)) event.preventDefault();
  };
  /** True where the key was ours. */
  const pressed = (event: KeyboardEvent): boolean => {
    const root = area.current;
    if (!root) return false;
    const fact = closest(event, '[data-fact]')?.dataset.fact;
    const filter = root.querySelector<HTMLInputElement>('input[type=search]');
    if (event.key === 'ArrowDown') return moveFocus(root, 1);
    if (event.key === 'ArrowUp') return moveFocus(root, -1);
    if (event.key === '?') props.onHelp();
    else if (event.key === '/' && filter) filter.focus();
    else if (event.key === 'c' && fact)
      closest(event, '.fact-line')?.querySelector<HTMLElement>('.check-button')?.click();
    else if (event.key === 'n' && fact) props.onNoteOnFact(fact as FactId);
    else return false;
    return true;
  };

  const heard = useRef(key);
  heard.current = key;
  useEffect(() => {
    const stop = new AbortController();
    addEventListener('keydown', (event) => heard.current(event), { signal: stop.signal });
    return () => stop.abort();
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard above
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons in it are what people meet; it only listens for them
    <div
      ref={area}
      class="area"
      tabIndex={-1}
      onClick={click}
      onPointerOver={hover}
      onPointerLeave={leave}
      onFocusIn={hover}
      onFocusOut={leave}
    >
      {props.children}
    </div>
  );
}
