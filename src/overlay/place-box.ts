/* Where a small box goes beside some words: below or above them, always within the window. Pure geometry, CSS pixels of the window. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 8;
const EDGE = 8;

/** The box's left top corner. Prefers the wished side, takes the other where that does not fit, else the window's edge. */
export function placeBox(
  anchor: Box,
  size: Size,
  viewport: Size,
  side: 'above' | 'below',
): { left: number; top: number } {
  const above = anchor.top - GAP - size.height;
  const below = anchor.top + anchor.height + GAP;
  const fits = { above: above >= EDGE, below: below + size.height <= viewport.height - EDGE };
  const other = side === 'above' ? 'below' : 'above';
  const taken = fits[side] || !fits[other] ? side : other;
  const wished = taken === 'above' ? above : below;
  const middle = anchor.left + anchor.width / 2 - size.width / 2;
  return {
    left: within(middle, EDGE, viewport.width - EDGE - size.width),
    top: within(wished, EDGE, viewport.height - EDGE - size.height),
  };
}

/** The nearest number to `n` between the two; `least` where they cross. */
const within = (n: number, least: number, most: number): number => Math.max(least, Math.min(n, most));

/** The box of a range that a small window belongs to: its first visible line where it starts, its last where it ends. */
export function lineOf(range: Range, end: 'first' | 'last', viewport: Size): Box | null {
  const lines = Array.from(range.getClientRects()).filter((b) => b.width > 0 && b.height > 0);
  const seen = lines.filter((b) => b.top + b.height > 0 && b.top < viewport.height);
  return (end === 'first' ? seen[0] : seen.at(-1)) ?? null;
}
