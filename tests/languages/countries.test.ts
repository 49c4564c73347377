import { expect, test } from 'vitest';
import type { RuleContext } from '../../src/facts/rule';
import { type CountryForms, countryRule } from '../../src/languages/countries';

function found(code: string, forms: CountryForms, text: string): unknown[] {
  const rule = countryRule(code, forms);
  if (!rule) return [];
  return [...text.matchAll(new RegExp(rule.pattern, `${rule.pattern.flags}g`))].map((match) => [
    match[0],
    rule.read(match as RegExpExecArray, {} as RuleContext)?.value,
  ]);
}

test('names of the browser, the longest first, whole words only', () => {
  expect(found('fr', { name: 'x' }, 'En Guinée équatoriale, au Mali et au Malien, en Chine')).toEqual([
    ['Guinée équatoriale', 'Guinée équatoriale'],
    ['Mali', 'Mali'],
    ['Chine', 'Chine'],
  ]);
  expect(found('ja', { name: 'x' }, '韓国では')).toEqual([['韓国', '韓国']]);
});

test('endings, and what news calls a country', () => {
  const forms: CountryForms = {
    name: 'x',
    ending: { stem: (name) => name, pattern: 's?' },
    more: { Helvetien: 'Schweiz' },
  };
  expect(found('de', forms, 'Frankreichs Nachbar, Helvetiens Berge, Chinakohl')).toEqual([
    ['Frankreichs', 'Frankreich'],
    ['Helvetiens', 'Schweiz'],
  ]);
});
