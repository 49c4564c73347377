/*
 * Draws marks with the CSS Custom Highlight API: the page's nodes are never touched, and of its highlight registry only our own
 * fixed names. https://developer.mozilla.org/docs/Web/API/CSS_Custom_Highlight_API
 */
import { highlightCss, highlightName, KINDS, priorityOf, TONES } from './looks';
import type { Mark, MarkKind } from './mark';
import { pageStyle } from './page-style';
import { ToneReader } from './tone';

export interface Painter {
  /** Draws exactly these marks, in place of what was drawn before. */
  paint(marks: readonly Mark[]): void;
  /** Lights ranges up beside the marks: `flash` for a place jumped to, `hover` for one pointed at. An empty list ends it. */
  light(kind: 'flash' | 'hover', ranges: readonly Range[]): void;
  /** Shows or hides everything drawn. */
  setVisible(visible: boolean): void;
  /** The page changed its colours: finds the tones again. */
  retone(): void;
  /** Takes away all that was drawn, and the style sheet. */
  clear(): void;
}

export function createPainter(document: Document): Painter {
  const registry = CSS.highlights;
  const tones = new ToneReader();
  const style = pageStyle(document, highlightCss());
  let marks: readonly Mark[] = [];
  const lit = new Map<'flash' | 'hover', readonly Range[]>();
  let visible = true;

  const drop = (kinds: readonly MarkKind[]) => {
    for (const kind of kinds) for (const tone of TONES) registry.delete(highlightName(kind, tone));
  };

  const add = (kind: MarkKind, range: Range) => {
    const root = range.startContainer.getRootNode();
    if (range.startContainer.ownerDocument !== document) return; // another frame has a registry of its own
    if (root instanceof Document || root instanceof ShadowRoot) style.ensure(root);
    const name = highlightName(kind, tones.toneAt(range.startContainer));
    let highlight = registry.get(name);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = priorityOf(kind);
      registry.set(name, highlight);
    }
    highlight.add(range);
  };

  const drawMarks = () => {
    drop(KINDS.filter((kind) => kind !== 'flash' && kind !== 'hover'));
    if (visible) for (const mark of marks) add(mark.kind, mark.range);
  };
  const drawLit = (kind: 'flash' | 'hover') => {
    drop([kind]);
    // drawn even while marks are hidden: the person asked to be shown this place
    for (const range of lit.get(kind) ?? []) add(kind, range);
  };

  return {
    paint(next) {
      marks = next;
      tones.forget();
      drawMarks();
    },
    light(kind, ranges) {
      lit.set(kind, ranges);
      drawLit(kind);
    },
    setVisible(next) {
      visible = next;
      drawMarks();
    },
    retone() {
      tones.forget();
      drawMarks();
    },
    clear() {
      marks = [];
      lit.clear();
      drop(KINDS);
      style.remove();
    },
  };
}
