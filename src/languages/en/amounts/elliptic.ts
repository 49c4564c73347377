/* "Sales rose to $3.2 million from 2.1 million", "4.1% against 3.8": the figure compared with is of the same kind, though not said so. */
import type { Found } from '../../../facts/fact';
import { near } from '../../../text/near-letters';

/** What parts a figure from the one it is compared with: nothing that ends a clause. UTF-16 code units. */
const REACH = 70;
const COMPARED = near(
  /^[^.;:!?()]*(?:\.\d[^.;:!?()]*)?\b(?:from|versus|vs\.?|against|compared\s(?:with|to)|than)\s(?:an?\s(?:\p{Ll}+\s)?revised\s)?$/u,
);
const SCALED = /\d\s?(?:(?:m|b|tr)illion|[mb]n?|tn)\b/i;
const TO = /\b(?:to|at)\s$/;
/** What a number counts stands behind it. */
const COUNTS = near(/^\s\p{Ll}+s(?!\p{L})/u);
const DECIMAL = /\d\.\d/;

/** The amounts of a text, those compared with a sum or a share before them as such. */
export function withCompared(text: string, found: readonly Found[]): Found[] {
  const out: Found[] = [];
  for (const f of found) {
    const before = out.at(-1);
    out.push(
      before && isCompared(text, before, f)
        ? { ...f, type: before.type, unit: before.unit, rule: before.rule }
        : f,
    );
  }
  return out;
}

function isCompared(text: string, sum: Found, f: Found): boolean {
  if (f.type !== 'quantity' || f.unit !== null || (sum.type !== 'money' && sum.type !== 'percent'))
    return false;
  const between = text.slice(sum.to, f.from);
  const said = text.slice(f.from, f.to);
  if (between.length >= REACH || !COMPARED.test(between)) return false;
  // "cut to 10% from 25"; a rise of 10% may be one from a price
  if (sum.type === 'percent')
    return (
      TO.test(text.slice(Math.max(0, sum.from - 4), sum.from)) &&
      Number(f.value) <= 100 &&
      !SCALED.test(said) &&
      !COUNTS.test(text.slice(f.to, f.to + 24))
    );
  return [SCALED, DECIMAL].find((form) => form.test(text.slice(sum.from, sum.to)))?.test(said) === true;
}
