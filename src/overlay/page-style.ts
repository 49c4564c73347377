/*
 * Gives the page our highlight styles without a node of ours in it: a constructed style sheet, which no content policy of the page
 * forbids. A page that replaces its own list of sheets drops ours; `ensure` puts it back before each painting.
 */

type SheetHolder = Document | ShadowRoot;

export interface PageStyle {
  /** Makes sure that words in `root` (the document or a shadow root in it) can show our highlights. */
  ensure(root: SheetHolder): void;
  remove(): void;
}

export function pageStyle(document: Document, css: string): PageStyle {
  const { CSSStyleSheet: Sheet } = document.defaultView ?? globalThis; // a frame takes only its own window's sheets
  const sheet = new Sheet();
  sheet.replaceSync(css);
  const held = new Set<SheetHolder>();
  document.adoptedStyleSheets = Array.from(document.adoptedStyleSheets).filter((s) => !isLeftOver(s, css));
  return {
    ensure(root) {
      held.add(root);
      if (root.ownerDocument !== document && root !== document) return; // a sheet serves its own document only
      if (!Array.from(root.adoptedStyleSheets).includes(sheet))
        root.adoptedStyleSheets = [...Array.from(root.adoptedStyleSheets), sheet];
    },
    remove() {
      for (const root of held)
        root.adoptedStyleSheets = Array.from(root.adoptedStyleSheets).filter((s) => s !== sheet);
      held.clear();
    },
  };
}

/** A sheet of a script of ours that was cut off from its extension and could not clear up. */
const isLeftOver = (sheet: CSSStyleSheet, css: string): boolean =>
  sheet.cssRules[0] !== undefined && css.startsWith(sheet.cssRules[0].cssText.split('{')[0] ?? css);
