/* What money, shares and measures have in common: a number, or two as a range, with a unit behind. */
import type { FactType } from '../../../facts/fact';
import type { Rule, RuleValue } from '../../../facts/rule';
import { isRough } from '../around';
import { exact, NUMBER, NUMBER_BODY, readNumber } from '../numbers';

/** `bis`, a dash or `oder` between two numbers; `und` where they stand behind `zwischen`. */
const TO = '(?:\\s?(?:bis|–|-|oder)\\s?(?:zu\\s)?|(?<=[Zz]wischen (?:den )?\\S{1,30})\\sund\\s)';
const SIGN = '(?<![\\p{L}\\d])(?:[Mm]inus |[Pp]lus |[-−+](?=\\d))';

export interface Unit {
  /** As `Fact.unit`. */
  readonly unit: string;
  /** What one of the words' unit is in that: a cent is 0.01 euro. */
  readonly per: number;
}

/** `behind` is a pattern without groups; `toUnit` gets what it matched (null: a look-alike). */
export function amountRule(
  name: string,
  kind: FactType,
  behind: string,
  toUnit: (words: string) => Unit | null,
): Rule {
  return {
    name,
    kind,
    pattern: new RegExp(
      `(${SIGN})?(?:(${NUMBER})${TO})?(?<![\\p{L}\\d_/:.,§]|\\p{L}-)(${NUMBER_BODY})(${behind})`,
      'u',
    ),
    read(match, { folded }): RuleValue | null {
      const [, sign, low, high, words] = match;
      const unit = toUnit(words ?? '');
      const top = readNumber(high ?? '');
      if (!unit || top === null) return null;
      const bottom = low ? readNumber(low) : null;
      if (low && bottom === null) return null;
      const factor = (/^(?:[Mm]inus|[-−])/.test(sign ?? '') ? -1 : 1) * unit.per;
      const scale = bottom === null ? 1 : sharedScale(low ?? '', high ?? '', bottom, top);
      return {
        value:
          bottom === null ? exact(top * factor) : `${exact(bottom * scale * factor)}~${exact(top * factor)}`,
        unit: unit.unit,
        approximate: isRough(folded, match.index) || bottom !== null,
      };
    },
  };
}

/** "5 bis 10 Millionen": the first is millions too. */
export function sharedScale(low: string, high: string, bottom: number, top: number): number {
  if (/\p{L}/u.test(low) && !/^\p{Ll}/u.test(low)) return 1;
  const plain = readNumber(
    high.replace(
      /[\s-]*(?:Tsd|Mio|Mrd|Mill|Bio|Tausend|tausend|Million|Milliarde|Billion|Dutzend)(?:en|n)?\.?$/,
      '',
    ),
  );
  return plain && bottom < 1000 && plain !== top ? top / plain : 1;
}
