/*
 * Selectors in the shapes of the W3C Web Annotation Data Model, https://www.w3.org/TR/annotation-model/#selectors
 * `start`/`end` are UTF-16 offsets into the text of the page's text map (TextMap.text) as it was when the note was made.
 */

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Our own addition: how often the words stood on the page (50 where more); null or absent where unknown. */
  readonly times?: number | null;
}

export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

export type Selector = TextQuoteSelector | TextPositionSelector;
