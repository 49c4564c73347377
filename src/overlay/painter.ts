/*
 * Draws marks with the CSS Custom Highlight API: the page's nodes are never touched, and of its highlight registry only our own
 * fixed names. https://developer.mozilla.org/docs/Web/API/CSS_Custom_Highlight_API
 */
import { highlightCss, highlightName, highlightNames, KINDS, priorityOf, TONES } from './looks';
import type { Mark, MarkKind } from './mark';
import { type PageStyle, pageStyle } from './page-style';
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

/** What draws in one document: a frame of the page's own site has a registry and style sheets of its own. */
interface Canvas {
  readonly registry: HighlightRegistry;
  readonly style: PageStyle;
  readonly highlight: () => Highlight;
}

/** Null for a document that no window shows. */
function canvasIn(document: Document): Canvas | null {
  const view = document.defaultView;
  if (!view) return null;
  const { CSS, Highlight } = view;
  return {
    registry: CSS.highlights,
    style: pageStyle(document, highlightCss()),
    highlight: () => new Highlight(),
  };
}

export function createPainter(document: Document): Painter {
  const tones = new ToneReader();
  const canvases = new Map<Document, Canvas>();
  const canvasOf = (of: Document): Canvas | null => {
    const known = canvases.get(of);
    if (known) return known;
    const made = canvasIn(of);
    if (made) canvases.set(of, made);
    return made;
  };
  canvasOf(document);
  let marks: readonly Mark[] = [];
  const lit = new Map<'flash' | 'hover', readonly Range[]>();
  let visible = true;

  const drop = (kinds: readonly MarkKind[]) => {
    for (const [of, { registry }] of canvases) {
      if (!of.defaultView) canvases.delete(of); // a frame that has gone
      for (const name of namesOf(kinds)) registry.delete(name);
    }
  };

  const add = (kind: MarkKind, range: Range, isUpper = false) => {
    const of = range.startContainer.ownerDocument;
    const canvas = of && canvasOf(of);
    if (!canvas) return;
    const { registry, style } = canvas;
    style.ensure(range.startContainer.getRootNode() as Document | ShadowRoot);
    const name = highlightName(kind, tones.toneAt(range.startContainer), isUpper);
    let highlight = registry.get(name);
    if (!highlight) {
      highlight = canvas.highlight();
      highlight.priority = priorityOf(kind);
      registry.set(name, highlight);
    }
    highlight.add(range);
  };

  const drawMarks = () => {
    drop(KINDS.filter((kind) => kind !== 'flash' && kind !== 'hover'));
    if (visible) for (const mark of marks) add(mark.kind, mark.range, mark.isUpper);
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
      for (const { style } of canvases.values()) style.remove();
    },
  };
}

const namesOf = (kinds: readonly MarkKind[]): string[] =>
  kinds.flatMap((kind) => TONES.flatMap((tone) => highlightNames(kind, tone)));
