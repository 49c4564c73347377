/* Words that are a month and something else: "May" the verb, "March" the walk, "April" and "June" the women. */
import { near } from '../../../text/near-letters';

const BEFORE_MONTH =
  /(?:\b(?:in|of|since|until|till|by|from|to|through|during|before|after|between|and|or|for|early|late|mid|last|next|this|each|every|the|that|end|start|beginning|at)[\s-]+|[(,]\s?)$/i;

/** "April's Garden Club": hers. */
const OWNS_NAME = near(/^['’]s?\s\p{Lu}\p{Ll}+\s\p{Lu}/u);

/** True where the match's first group is a month, by what stands around it. */
export function isMonth(match: RegExpExecArray, text: string): boolean {
  const word = match[1] ?? '';
  const before = text.slice(Math.max(0, match.index - 14), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
  const cued = BEFORE_MONTH.test(before);
  if (OWNS_NAME.test(after) || (word.length < 4 && /^-(?!(?:to|through)-)\p{Ll}+-/u.test(after)))
    return false;
  if (/^\p{Ll}/u.test(word)) {
    if (/^(?:may|march|mar|sep|dec|jan|oct)$/.test(word)) {
      if (!/\b(?:in|since|until|by|from|to|during|last|next|of|at\s+the|in\s+the)\s+$/i.test(before))
        return false;
      return word !== 'march' && word !== 'may'
        ? true
        : /^\s*(?:[.,;?!)]|$|to\b|and\b)/.test(after) && !/\bto\s+$/.test(before);
    }
    return word.length > 3 && !/^mar/.test(word);
  }
  // a first name: "April Jones said", "in June Smith" stays a month
  const sure = /\b(?:in|of|since|until|by|last|this|next|through|during)\s+$/i.test(before);
  if (/^\s\p{Lu}\p{Ll}+/u.test(after) && !sure && /^(?:April|May|June|Jan|August)/i.test(word)) return false;
  if (/^(?:May)$/.test(word)) {
    if (
      /^\s+(?:I|we|you|he|she|they|it|God|the|his|her|not|be|also|have|this|there|all|and\s)\b/.test(after) &&
      !cued
    )
      return false;
    if (/(?:^|[.!?"“]\s*)$/.test(before))
      return /^\s*(?:[.,;)]|to\b|through|saw|was|is|brought|marks?)/.test(after);
    return (
      cued ||
      (/^\s*(?:[.,;)]|$|and\b|when\b|to\b|after\b|but\b|as\b|because\b|or\b|that\b|through\b|until\b|at\b|for\b|on\b|with\b|by\b|in\b)/.test(
        after,
      ) &&
        !/\p{Lu}\p{Ll}*\s$/u.test(before))
    );
  }
  if (word === 'March')
    return (
      !/['’]s?\s$|\b(?:Women|Long|Peace|Pride|Climate|Rights)['’]?s?\s$/.test(before) &&
      !/^\s+(?:(?:for|on|against)\s+(?:our|the|their|[A-Z])|Air\s(?:Reserve|Force))/.test(after)
    );
  if (/^(?:Mar|Jan|Dec|Sep|Oct|Nov|Jun|Jul|Apr|Aug|Feb)$/.test(word))
    return cued || /(?:\bto|-|–)\s*$/.test(before) || /^\s*(?:to\b|-|–)/.test(after);
  return true;
}

/** Behind "may" in small letters, where what follows is done: "this may get resolved". */
const DOES = near(
  /^\s(?!(?:and|at|but|for|he|if|in|is|last|on|or|she|that|the|they|this|to|was|we|when|will|with)\b)\p{Ll}/u,
);
/** Whether a "may" that ends at `to` is the verb. */
export const isVerb = (text: string, to: number): boolean => DOES.test(text.slice(to, to + 12));

/** "in August, the fifth fall in a row", "aged 5 to 11 may apply": what `said`, which ends at `to`, looks like is no day of a month. */
export const isNoDay = (said: string, text: string, to: number): boolean =>
  (said.endsWith(' may') && isVerb(text, to)) || (RANK.test(said) && RANKED.test(text.slice(to, to + 12)));
const RANK = /,\sthe\s\S+$/;
const RANKED = near(/^\s(?!(?:and|at|day|in|is|of|on|or|the|to|was|when)\b)\p{L}/u);
