import { expect, test } from 'vitest';
import { type FactType, makeFound } from '../../../src/facts/fact';
import { withoutGenitive } from '../../../src/languages/other/genitive';

const nameOf = (text: string, type: FactType, name: string) => {
  const from = text.indexOf(name);
  const found = makeFound({ type, rule: 'en.names', from, to: from + name.length, value: name });
  return withoutGenitive([text], [[found]])[0]?.map((f) => [f.value, f.to - f.from])[0];
};

test('a name in the genitive is the name, where the story has that too', () => {
  expect(nameOf('Anna Roes plan. Roe kom.', 'person', 'Anna Roes')).toEqual(['Anna Roe', 8]);
  expect(nameOf('Anna Roes plan.', 'person', 'Anna Roes')).toEqual(['Anna Roes', 9]);
  expect(nameOf('Elm News i New Elm.', 'org', 'Elm News')).toEqual(['Elm News', 8]);
});
