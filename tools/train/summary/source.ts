/* The extension's own code that training needs, in one bundle. */
export { LANGUAGES } from '../../../src/languages/index';
export { chooseSentences } from '../../../src/summary/choose-sentences';
export { listSentences } from '../../../src/summary/list-sentences';
export { scoreSentence } from '../../../src/summary/rank-sentences';
export { featuresOf } from '../../../src/summary/sentence-features';
export { spreadOf, stretchesOf, stretchFeatures } from '../../../src/summary/trim-sentence';
export { lengthInWords } from '../../../src/text/terms';
