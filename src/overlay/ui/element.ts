/* Makes elements. The script that every page carries has no room for a view library, and these few windows need none. */

type Child = Node | string | null | false;
type Listeners = { readonly [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void };

/** Attributes by name (null and false: not set; true: set without a value); `on` are listeners. Text is only ever text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | boolean | null>>,
  on: Listeners = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== false) made.setAttribute(name, value === true ? '' : value);
  for (const [type, listener] of Object.entries(on))
    made.addEventListener(type, listener as (event: Event) => void);
  made.append(...children.filter((child): child is Node | string => child !== null && child !== false));
  return made;
}

/** A button with its text (or picture) and what it does. */
export const button = (
  label: Child,
  run: () => void,
  attributes: Readonly<Record<string, string | boolean | null>> = {},
): HTMLButtonElement => element('button', { type: 'button', ...attributes }, { click: run }, label);

/** A small window on the page. */
export interface Pane {
  readonly element: HTMLElement;
  /** Called once it is in the document. */
  shown(): void;
  /** Called when it leaves the document. */
  gone(): void;
  /** Its words may stand elsewhere now. */
  place(): void;
}
