/*
 * Our own layer over the page: one element with a closed shadow root, in the browser's top layer, so that neither the page's styles
 * nor its stacking reach it. It is in the document only while it shows something.
 */
import type { Pane } from './element';
import { layerCss } from './layer-css';

export interface Layer {
  /** Opens a window in place of the one before; null closes it. */
  open(pane: Pane | null): void;
  /** The line at the foot of the window; null takes it away. */
  tell(toast: HTMLElement | null): void;
  /** True for the layer's own element (as events and selections from inside it appear outside). */
  isOurs(node: Node | null): boolean;
  /** Whether the focus is within the layer. */
  hasFocus(): boolean;
}

/** The element's name: no page style is likely to mean it. */
export const TAG = 'nutgraf-layer';

export function createLayer(document: Document): Layer {
  // what a script of ours left behind that was cut off from its extension
  for (const old of document.querySelectorAll(TAG)) old.remove();
  const host = document.createElement(TAG);
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(layerCss);
  root.adoptedStyleSheets = [sheet];
  // What is typed here is not the page's affair: its own keys must not fire.
  for (const type of ['keydown', 'keyup', 'keypress', 'input', 'paste', 'copy', 'cut'])
    root.addEventListener(type, (event) => event.stopPropagation());
  let pane: Pane | null = null;
  let line: HTMLElement | null = null;

  const attach = () => {
    if (!pane && !line) host.remove();
    else if (!host.isConnected) {
      document.documentElement.append(host);
      host.showPopover();
    }
  };

  return {
    open(next) {
      const before = pane;
      pane = next;
      before?.element.remove();
      before?.gone();
      if (next) root.append(next.element);
      attach();
      next?.shown();
    },
    tell(next) {
      line?.remove();
      line = next;
      if (next) root.append(next);
      attach();
    },
    isOurs: (node) => node === host || (node !== null && node.getRootNode() === root),
    hasFocus: () => document.activeElement === host,
  };
}
