/*
 * The noun of the first flow: one block of a news page (DESIGN.md, flow 1).
 * Two offset spaces meet here and nowhere else: a block's own text (`from`/`to`) and the page's text map (`at`).
 */
import type { Span } from '../text/span';

/** Stays the same for an unchanged block when the page is read again. */
export type BlockId = string & { readonly block: true };

/** What a block is to a newspaper: the field's own words. */
export type BlockKind =
  | 'kicker'
  | 'headline'
  | 'deck'
  | 'byline'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'caption'
  | 'credit'
  | 'table';

/** One part of a block as it stands on the page. Most blocks have one; a sentence cut by a column break has two or more. */
export interface Piece extends Span {
  /** The same characters in the page's text map (`TextMap.text`); `at.to - at.from === to - from`. */
  readonly at: Span;
}

/** How a block looks, as far as telling headlines, columns and captions apart needs it. CSS pixels, page coordinates. */
export interface BlockLook {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** Computed font weight, 100 to 900. */
  readonly weight: number;
  /** Lower-case tag name of the element that makes the block, e.g. `h2`, `p`, `div`. */
  readonly tag: string;
  /** Where the block is (mostly) a link: its absolute address; else null. */
  readonly href: string | null;
  /** True where the block's text is centred. */
  readonly centred: boolean;
  /** Path of the containers that hold it, nearest first, as short opaque ids; blocks of one card, box or article share them. */
  readonly boxes: readonly string[];
}

export interface Block {
  readonly id: BlockId;
  readonly kind: BlockKind;
  /** 1 to 6 for headlines and headings; else null. */
  readonly level: number | null;
  /** White space collapsed and trimmed, as a reader sees it; a stitched sentence is whole. */
  readonly text: string;
  /** In the order of `text`; together they cover it but for a blank put between two of them. */
  readonly pieces: readonly Piece[];
  /** `start`: its beginning stands nowhere on the page; `end`: its ending does not. Null where it is whole. */
  readonly incomplete: 'start' | 'end' | null;
  /** Null where nothing was laid out (plain text, tests). */
  readonly look: BlockLook | null;
}
