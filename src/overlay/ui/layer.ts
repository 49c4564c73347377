/*
 * Our own layer over the page: one element with a closed shadow root, in the browser's top layer, so that neither the page's styles
 * nor its stacking reach it. It is in the document only while it shows something.
 */
import { type ComponentChild, render } from 'preact';
import { layerCss } from './layer-css';

export interface Layer {
  /** Draws this in place of what was there; null takes the layer out of the document. */
  show(content: ComponentChild | null): void;
  /** True for the layer's own element (as events and selections from inside it appear outside). */
  isOurs(node: Node | null): boolean;
  /** Whether the focus is within the layer. */
  hasFocus(): boolean;
  remove(): void;
}

/** The element's name: no page style is likely to mean it. */
const TAG = 'nutgraf-layer';

export function createLayer(document: Document): Layer {
  const host = document.createElement(TAG);
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(layerCss);
  root.adoptedStyleSheets = [sheet];
  // What is typed here is not the page's affair: its own keys must not fire.
  for (const type of ['keydown', 'keyup', 'keypress', 'input', 'paste', 'copy', 'cut'])
    root.addEventListener(type, (event) => event.stopPropagation());

  return {
    show(content) {
      if (content !== null && !host.isConnected) {
        document.documentElement.append(host);
        host.showPopover();
      }
      render(content, root);
      if (content === null) host.remove();
    },
    isOurs: (node) => node === host || (node !== null && node.getRootNode() === root),
    hasFocus: () => document.activeElement === host,
    remove() {
      render(null, root);
      host.remove();
    },
  };
}
