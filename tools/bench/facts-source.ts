/* The extension's own code that the benchmark of facts needs, in one bundle. */
export { extractFacts } from '../../src/facts/extract-facts';
export { loadTaggers } from '../../src/facts/load-taggers';
export { LANGUAGES, languagesFor } from '../../src/languages/index';
