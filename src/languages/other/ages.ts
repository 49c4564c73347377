/* Ages: "mujer de 72 años", "46-летний мужчина", "23-latek", "berusia 46 tahun", "46 tuổi", "de verdachte (23)". */
import type { Rule } from '../../facts/rule';
import { ageForms } from './age-words';
import { halfBehind } from './halves';

const OLDEST = 115;
/** Letters before a figure that tell an age. */
const BEFORE = 32;
const BEHIND = 40;

/** @param code a language's ISO 639 code. @returns null where it is not known how the language says an age. */
export function ageRule(code: string): Rule | null {
  const forms = ageForms(code);
  if (!forms.length) return null;
  return {
    name: 'other.age',
    kind: 'age',
    pattern: /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}.,:/€$£-])[1-9]\d{0,2}(?![\d%]|[.,:/]\d)/u,
    read({ 0: figure, index }, { folded }) {
      const value = Number(figure);
      const end = index + figure.length;
      if (value > OLDEST) return null;
      const before = folded.slice(Math.max(0, index - BEFORE), index);
      const behind = folded.slice(end, end + BEHIND);
      for (const form of forms) {
        const unit = form.behind.exec(behind);
        if (!unit || !form.before.test(before)) continue;
        // "su hijo de 2 años y medio"
        const to = halfBehind(code, folded, end + unit[0].length);
        return { value: to > end + unit[0].length ? value + 0.5 : value, unit: 'year', to };
      }
      return null;
    },
  };
}
