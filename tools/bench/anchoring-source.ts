/* The extension's own code that measuring anchoring in Node needs, in one bundle. */
export { placesOf } from '../../src/anchoring/candidates';
export { findQuote } from '../../src/anchoring/find-quote';
export { foldText } from '../../src/anchoring/fold-text';
export { foldPage } from '../../src/anchoring/folded-page';
