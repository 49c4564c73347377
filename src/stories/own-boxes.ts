/* Which boxes of a page belong to one of several alike things each: posts of a live blog, articles of an endless page. */
import type { Block } from '../page/block';

export interface OwnBox {
  /** Index of the block that it was asked for. */
  readonly anchor: number;
  /** The largest box that holds this anchor and none of the others. */
  readonly box: string;
  /** The box around it; those of one list share it. Null where none is known. */
  readonly parent: string | null;
}

/** Anchors that share their nearest box with another have none and are left out. */
export function ownBoxes(blocks: readonly Block[], anchors: readonly number[]): OwnBox[] {
  const holders = new Map<string, number>();
  for (const i of anchors)
    for (const box of blocks[i]?.look?.boxes ?? []) holders.set(box, (holders.get(box) ?? 0) + 1);
  return anchors.flatMap((anchor) => {
    const boxes = blocks[anchor]?.look?.boxes ?? [];
    const shared = boxes.findIndex((box) => (holders.get(box) ?? 0) > 1);
    const own = boxes[(shared < 0 ? boxes.length : shared) - 1];
    return own === undefined
      ? []
      : [{ anchor, box: own, parent: shared < 0 ? null : (boxes[shared] ?? null) }];
  });
}

/** Those of the most common parent. */
export function largestList(own: readonly OwnBox[]): OwnBox[] {
  const lists = new Map<string, OwnBox[]>();
  for (const o of own) if (o.parent !== null) lists.set(o.parent, [...(lists.get(o.parent) ?? []), o]);
  return [...lists.values()].reduce<OwnBox[]>((a, b) => (b.length > a.length ? b : a), []);
}

/** Indexes of all blocks in a box. */
export const blocksIn = (blocks: readonly Block[], box: string): number[] =>
  blocks.flatMap((block, i) => (block.look?.boxes.includes(box) ? [i] : []));
