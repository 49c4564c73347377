/* Finds for tests: where they stand, and by which rule. */
import { type FactType, type Found, makeFound } from '../../src/facts/fact';

export const sampleFound = (type: FactType, from: number, to: number, rule = 'r'): Found =>
  makeFound({ type, from, to, rule });

/** A name for tests: where its words first stand in the text, itself its value. */
export const sampleName = (type: FactType, text: string, words: string, rule = 'en.names'): Found => ({
  ...sampleFound(type, text.indexOf(words), text.indexOf(words) + words.length, rule),
  value: words,
});
