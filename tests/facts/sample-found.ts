/* A find for tests: where it stands, and by which rule. */
import type { FactType, Found } from '../../src/facts/fact';

export const sampleFound = (type: FactType, from: number, to: number, rule = 'r'): Found => ({
  type,
  from,
  to,
  rule,
  value: null,
  unit: null,
  approximate: false,
  role: null,
  speaker: null,
  implied: [],
});
