/* A page to try the overlay on: its words found by themselves, and a look into the closed layer. */
import { afterEach } from 'vitest';

const roots: ShadowRoot[] = [];
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit) {
  const root = attach.call(this, init);
  if (init.mode === 'closed') roots.push(root);
  return root;
};

/** The closed root of an element, as an extension may open it. */
export const rootOfLayer = (element: Element): ShadowRoot | null =>
  roots.find((root) => root.host === element) ?? null;

/** The newest closed layer. */
export const layer = (): ShadowRoot => {
  const root = roots.at(-1);
  if (!root) throw new Error('no layer was made');
  return root;
};
export const inLayer = <T extends Element = HTMLElement>(selector: string): T | null =>
  layer().querySelector<T>(selector);

/** Puts this into the page's body, built as nodes. Each line is a paragraph. */
export function stage(...paragraphs: string[]): void {
  const made = paragraphs.map((words) => {
    const p = document.createElement('p');
    p.textContent = words;
    return p;
  });
  document.body.replaceChildren(...made);
  document.body.style.cssText = 'font: 16px/1.5 serif; width: 500px; margin: 150px 40px 2000px';
}

/** The range over words, which may cross nodes. */
export function rangeOf(words: string, root: Node = document.body): Range {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const at = nodes
    .map((n) => n.data)
    .join('')
    .indexOf(words);
  if (at < 0) throw new Error(`“${words}” does not stand there`);
  const range = document.createRange();
  const find = (offset: number, end: boolean): [Text, number] => {
    let left = offset;
    for (const node of nodes) {
      if (left < node.length || (end && left === node.length)) return [node, left];
      left -= node.length;
    }
    throw new Error('out of the text');
  };
  range.setStart(...find(at, false));
  range.setEnd(...find(at + words.length, true));
  return range;
}

/** The middle of the words in the window. */
export function middleOf(words: string): { x: number; y: number } {
  const box = rangeOf(words).getClientRects()[0]!;
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** What our highlights stand on, by name. */
export function drawn(): Record<string, string[]> {
  const out: Record<string, string[]> = {};
  CSS.highlights.forEach((highlight, name) => {
    if (name.startsWith('nutgraf-')) out[name] = [...highlight].map(String);
  });
  return out;
}

export const html = (): string => document.documentElement.outerHTML;

/** Resolves once `look` gives something; fails with the test's own time limit. */
export async function until<T>(look: () => T | null | undefined | false): Promise<T> {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise((done) => setTimeout(done, 10));
  }
}

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  scrollTo(0, 0);
});
