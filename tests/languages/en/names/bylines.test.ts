import { expect, test } from 'vitest';
import { withBylines } from '../../../../src/languages/en/names/bylines';

test.each([
  ['By JANE ROE, ADA MARY POOLE and TOM HALE', ['JANE ROE', 'ADA MARY POOLE', 'TOM HALE']],
  ['By Jane de Roe Updated Nov 13, 2019', ['Jane de Roe']],
  ['By Jane Roe | Special to the Elmton Star', ['Jane Roe']],
  ['By Elmton Press', []],
  ['By Agence Elmton-Presse', []],
  ['Photo by JANE ROE /APE via Elmton Images', ['JANE ROE']],
  ['Photo by Elmton Images', []],
  ['By The Staff', []],
  ['BY JANE ROE, STAFF WRITER', ['JANE ROE']],
  ['By Royal Request', []],
  ['By Monday Elmton was wet.', []],
])('%s', (text, expected) => {
  expect(withBylines(text, []).map((f) => f.value)).toEqual(expected);
});
