/*
 * The order in which a reader takes the blocks, where the page's markup does not tell it: boxes laid out by position. Down a column,
 * then on to the next; a block that spans columns parts what stands above it from what stands below.
 */
import type { Block, BlockLook } from '../page/block';

/** In ordinary markup the next block of a column hardly ever stands above the one before. */
const CHAOS = 0.15;
const FEWEST_STEPS_UP = 4;
/** A block this much wider than a column spans several. */
const SPANS = 1.4;
/** Two blocks stand in one column where they share this much of the narrower one's width. */
const SAME_COLUMN = 0.5;

interface Placed {
  readonly block: Block;
  readonly look: BlockLook;
}

/** The same blocks; in the page's own order unless their places speak plainly against it. `rtl`: columns go from right to left. */
export function readingOrder(blocks: readonly Block[], rtl: boolean): readonly Block[] {
  const placed = blocks.flatMap((block): Placed[] =>
    block.look && block.look.width > 0 && block.look.height > 0 ? [{ block, look: block.look }] : [],
  );
  if (placed.length < blocks.length || !isChaotic(placed)) return blocks;
  const width = columnWidth(placed);
  const spanning = placed.filter((p) => p.look.width > width * SPANS).sort((a, b) => a.look.y - b.look.y);
  const rest = placed.filter((p) => p.look.width <= width * SPANS);
  const ordered: Placed[] = [];
  for (const span of [...spanning, null]) {
    const above = rest.filter((p) => !ordered.includes(p) && (span === null || middle(p) < middle(span)));
    ordered.push(...byColumns(above, rtl));
    if (span) ordered.push(span);
  }
  return ordered.map((p) => p.block);
}

const middle = ({ look }: Placed): number => look.y + look.height / 2;

/** Whether blocks often stand above the one that came before them in their column. */
function isChaotic(placed: readonly Placed[]): boolean {
  let steps = 0;
  let up = 0;
  const lastOf: BlockLook[] = [];
  for (const { look } of placed) {
    const column = lastOf.findIndex((last) => sameColumn(last, look));
    const last = lastOf[column];
    if (last) {
      steps++;
      if (look.y + look.height <= last.y + 1) up++;
      lastOf[column] = look;
    } else lastOf.push(look);
  }
  return up >= FEWEST_STEPS_UP && up > steps * CHAOS;
}

function sameColumn(a: BlockLook, b: BlockLook): boolean {
  const shared = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  return shared >= Math.min(a.width, b.width) * SAME_COLUMN;
}

/** The width in which most text is set. */
function columnWidth(placed: readonly Placed[]): number {
  const widths = placed
    .filter((p) => p.block.kind === 'paragraph')
    .map((p) => p.look.width)
    .sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}

function byColumns(placed: readonly Placed[], rtl: boolean): Placed[] {
  const columns: Placed[][] = [];
  for (const p of [...placed].sort((a, b) => b.look.width - a.look.width)) {
    const column = columns.find((c) => sameColumn((c[0] as Placed).look, p.look));
    if (column) column.push(p);
    else columns.push([p]);
  }
  const left = (c: readonly Placed[]): number => (c[0] as Placed).look.x;
  columns.sort((a, b) => (rtl ? left(b) - left(a) : left(a) - left(b)));
  return columns.flatMap((c) => c.sort((a, b) => a.look.y - b.look.y));
}
