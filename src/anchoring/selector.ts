/*
 * Selectors in the shapes of the W3C Web Annotation Data Model, https://www.w3.org/TR/annotation-model/#selectors
 * `start`/`end` are UTF-16 offsets into the text of the page's text map (TextMap.text) as it was when the note was made.
 */

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** Where the structure says it stands: XPath of the two elements and offsets into their text. */
export interface RangeSelector {
  readonly type: 'RangeSelector';
  readonly startContainer: string;
  readonly startOffset: number;
  readonly endContainer: string;
  readonly endOffset: number;
}

/** Our own: the block that held it, known by its words, so that a moved paragraph is found by its neighbours. */
export interface BlockSelector {
  readonly type: 'BlockSelector';
  readonly story: string;
  readonly block: string;
  /** The whole text of the block (at most 2,000 units), and where the quote starts in it. */
  readonly text: string;
  readonly offset: number;
  /** First 64 units of the blocks before and after; null at the ends. */
  readonly before: string | null;
  readonly after: string | null;
  /** How often the quote's words stood on the page (50 where more); null where unknown. */
  readonly times?: number | null;
}

export type Selector = TextQuoteSelector | TextPositionSelector | RangeSelector | BlockSelector;
