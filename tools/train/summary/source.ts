/* The extension's own code that training needs, in one bundle. */
export { LANGUAGES } from '../../../src/languages/index';
export { chooseSentences } from '../../../src/summary/choose-sentences';
export { additionFeatures, candidatesOf, chooseSet } from '../../../src/summary/choose-set';
export { listSentences } from '../../../src/summary/list-sentences';
export { scoreSentence } from '../../../src/summary/rank-sentences';
export { featuresOf, topTerms } from '../../../src/summary/sentence-features';
export { stretchFeatures } from '../../../src/summary/stretch-features';
export { stretchesOf } from '../../../src/summary/trim-sentence';
export { weighText } from '../../../src/summary/weigh-text';
export { lengthInWords } from '../../../src/text/terms';
