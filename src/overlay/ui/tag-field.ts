/* A note's tags: those it has, a field for one more, and offers from the tags in use. */
import { addTags, endsTag, foldTag } from '../../notes/add-tags';
import type { Say } from '../wording';
import { button, element } from './element';

export interface TagFieldOptions {
  readonly tags: readonly string[];
  /** Tags in use, most used first; may fill up later. */
  readonly known: readonly string[];
  readonly say: Say;
  readonly onChange: (tags: readonly string[]) => void;
}

export interface TagField {
  readonly element: HTMLElement;
  focus(): void;
  /** Takes what is half typed as a tag. */
  finish(): void;
  /** Shows these tags, without telling. */
  set(tags: readonly string[]): void;
}

/** How many offers are shown at once. */
const OFFERS = 5;

export function tagField(options: TagFieldOptions): TagField {
  const { known, say } = options;
  let { tags } = options;
  /** The offer that an arrow key has come to. */
  let chosen: Element | null = null;
  const field = element(
    'input',
    { 'aria-label': say('page_addTag'), placeholder: say('page_tags') },
    { input: typed, blur: () => add(field.value), keydown: pressed },
  );
  // a press must not blur the field first: that would add the half-typed word
  const offers = element('ul', { class: 'offers' }, { mousedown: (event) => event.preventDefault() });
  const box = element('div', { class: 'tags' });

  function draw(): void {
    const chips = tags.map((tag) =>
      element(
        'span',
        { class: 'tag' },
        {},
        tag,
        button('×', () => change(tags.filter((t) => t !== tag)), {
          'aria-label': say('page_removeTag', tag),
        }),
      ),
    );
    for (const chip of box.querySelectorAll('.tag')) chip.remove();
    box.prepend(...chips); // the field itself stays where it is, and keeps the focus
  }
  function drawOffers(): void {
    const found = offersFor(field.value, tags, known).map((tag) =>
      element(
        'li',
        {},
        {},
        button(tag, () => add(tag), { tabindex: '-1' }),
      ),
    );
    offers.replaceChildren(...found);
    chosen = null;
  }
  function change(next: readonly string[]): void {
    tags = next;
    draw();
    options.onChange(tags);
  }
  function add(words: string): void {
    const next = addTags(tags, words, known);
    field.value = '';
    drawOffers();
    if (next !== tags) change(next);
  }
  function typed(): void {
    if (endsTag(field.value)) add(field.value);
    else drawOffers();
  }
  function pressed(event: KeyboardEvent): void {
    if (event.isComposing) return; // Enter ends the input method's word, not ours
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) add(field.value);
    else if (event.key === 'Escape')
      field.value = ''; // what is half typed is left; the editor closes
    else if (event.key === 'ArrowDown') choose(chosen?.nextElementSibling ?? offers.firstElementChild);
    else if (event.key === 'ArrowUp') choose(chosen?.previousElementSibling ?? offers.lastElementChild);
    else if (event.key === 'Backspace' && !field.value && tags.length) change(tags.slice(0, -1));
  }
  /** An offer is as if typed. */
  function choose(offer: Element | null): void {
    if (!offer) return;
    if (chosen) chosen.ariaCurrent = null;
    chosen = offer;
    offer.ariaCurrent = 'true';
    field.value = offer.textContent;
  }

  box.append(field, offers);
  draw();
  return {
    element: box,
    focus: () => field.focus({ preventScroll: true }),
    finish: () => add(field.value),
    set(next) {
      if (String(next) === String(tags)) return; // no tag holds a comma
      tags = next;
      draw();
    },
  };
}

/** Tags in use that go on from what is typed, begun words before inner ones; none while nothing is typed. */
export function offersFor(typed: string, tags: readonly string[], known: readonly string[]): string[] {
  const start = foldTag(typed.trim());
  /** Where what is typed stands in a tag; -1 where it does not. */
  const at = (tag: string) => foldTag(tag).indexOf(start);
  return known
    .filter((tag) => start && at(tag) >= 0 && foldTag(tag) !== start && !tags.includes(tag))
    .sort((a, b) => Math.min(at(a), 1) - Math.min(at(b), 1))
    .slice(0, OFFERS);
}
