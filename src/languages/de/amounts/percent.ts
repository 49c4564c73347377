/* "12,5 Prozent", "3 bis 4 %", "12-prozentig", "zwei Prozentpunkte", "25 Basispunkte". */
import { amountRule } from './amount-rule';

export const percent = amountRule(
  'de.percent',
  'percent',
  '\\s?(?:%|‰)(?!\\p{L})|[ -]?(?:[Pp]rozentpunkten?|[Pp]rozent|[Pp]rozentig(?:e[nrsm]?)?|Basispunkten?|Promille)(?!\\p{L})',
  (words) => {
    if (/punkt/i.test(words)) return { unit: 'percentage points', per: /Basis/.test(words) ? 0.01 : 1 };
    return { unit: '%', per: /‰|Promille/.test(words) ? 0.1 : 1 };
  },
);
