/* Who speaks where no name says it: a description in the story's words. */

import { near, patternOf } from '../../../text/near-letters';
import type { Span } from '../../../text/span';
import { SAY } from '../names/name-words';

/** What is told of whom: "The firm later released a statement". */
export const GIVES_OUT = near(
  /(?<=\p{L})(?:\s(?:also|later|then|(?!family\b)\p{Ll}+ly))?\s(?:issued|posted|published|put\sout|released|shared)\s(?:an?|its|the)\s.*$/u,
);
/** What a note begins with. */
export const NO_VOICE =
  /^(?:Bottom line|Caption|Example|Headline|Image|Note|Photo|Quote|Read|Related|Review|Source|Tip|Update|Verdict|Watch|.*\sinstructions)$/i;
/** Behind whom somebody else speaks. */
export const TOLD_BY = patternOf(`^\\s*According to [^,“”"]{2,60},\\s(?=[^“”"]*(?:${SAY})[,:]?\\s*$)`, 'u');
/** Joins sentences and is nobody: who spoke before may speak on. */
const JOINT = near(/^(?:also|and|but|however|now|so|still|then|yet|\p{Ll}+ly)$/iu);
/** A clause, or half of a name, where somebody should be: "As Mr Roe's", "That's a good question", "you will". */
export const UNCLEAR = near(
  /^(?:as|however|if|it|just|no|not|that|there|these|this|those|we|what|when|while|why|yes|you)\b|\b(?:is|are|was|were|be|been|will|would|can|could|should|may|might|must|do|does|did)\b|['’](?:s|re|ve|ll|d)?$|\s\p{Lu}$/iu,
);

/** Who belongs to somebody: Roe's mother. */
export const RELATED = near(
  /\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,3}['’‘]s?\s(?:\p{Ll}+\s){0,2}(?:agent|aide|attorney|boss|brother|campaign|dad|daughter|doctor|family|father|friend|husband|lawyer|manager|mom|mother|mum|neighbou?r|office|parents|publicist|rep|representative|sister|son|spokes(?:man|person|woman)|team|widow|wife)(?!\p{L})/u,
);
/** Those of somebody who is told after them: a spokesman for Jane Roe, the family of Tom Hale. */
const OF_SOMEBODY = near(
  /(?:^|[\s,“”"])((?:(?:the|an?|one|another|his|her|their|two)\s)?(?:[\p{L}-]+\s){0,2}?([\p{L}-]+)\s(?:for|of|(?<=\b(?:aides?|advis[eo]rs?)\s)to)\s(?:(?:the\s)?(?:family|late|victim|mother|father|parents|widow|\d{1,3}-year-old)\s(?:of\s)?)?(?:(?:Mrs?|Ms|Miss|Dr|Sir|Lord|Lady|Sen|Rep|Gov)\.?\s|(?:[\p{L}.]+\s){0,3}(?:President|Senator|Governor|Mayor|Minister|Judge|Chancellor|Secretary|Congressman|Congresswoman|King|Queen|Prince|Princess|Pope)\s)?)$/iu,
);
const THOSE =
  /^(?:all(?:y|ies)|aunt|backers?|boyfriend|brothers?|campaign|cousins?|critics?|colleagues?|daughters?|family|fans?|father|fianc[ée]e?|followers?|friends?|girlfriend|grand(?:daughter|father|mother|son)|husband|lawyers?|attorneys?|manager|mother|neighbou?rs?|nephew|niece|office|opponents?|parents|relatives?|representatives?|sisters?|solicitors?|sons?|spokes(?:man|men|person|people|woman|women)|supporters?|team|uncle|widow|wife|agents?|aides?|publicist|advis[eo]rs?)$/i;
/** Where the words for such begin; null where the name at `at` stands by itself. */
export function behalfOf(text: string, from: number, at: number): number | null {
  const [, words = '', who = ''] = OF_SOMEBODY.exec(text.slice(from, at)) ?? [];
  return THOSE.test(who) ? at - words.length : null;
}
/** They may be of two: the mother of Jane and Tom Roe. */
const OF_TWO = /\b(?:mother|father|parents|families|mum|mom|dad|lawyers?|attorneys?)\s(?:of|for)\s/i;
/** Where the words for those of somebody end, which begin at `at`: behind the second of two. */
export const behalfEnd = (text: string, at: number, name: Span, next: Span | undefined): number =>
  next && text.slice(name.to, next.from) === ' and ' && OF_TWO.test(text.slice(at, name.from))
    ? next.to
    : name.to;
/** Who speaks for `name`, by those words, or as the second of two people: "the lawyer for Jane Roe, Tom Hale," is he. */
export function onBehalf(text: string, from: number, name: Span, people: readonly Span[]): Span | null {
  const [first, next] = people;
  if (people.length > 2 || (next && first !== name)) return null;
  const at = behalfOf(text, from, name.from);
  if (at === null) return null;
  return next && text.slice(name.to, next.from) === ', '
    ? next
    : { from: at, to: behalfEnd(text, at, name, next) };
}
/** "The debate turned when a viewer". */
const ANOTHER_ENTERS = /^.*\b(?:when|as|while|after|before|until)\s(?=(?:a|an|one|another)\s)/isu;
const NAME = near(/\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*)+/u);
const NOUN = near(
  /(?:(?:the|a|an|one|another|her|his|their|its|local|state|police|two)\s+)?(?:U\.[SKN]\.\s+)?(?:[\p{L}'’\d-]+\s+){0,4}[\p{L}'’\d-]+/iu,
);
/** "a police spokesman in Elmton" → "a police spokesman"; a bare capitalised name stays whole. */
export function describe(words: string): string | null {
  const trimmed = words
    .replace(/^[\s,–—"”’'-]+|[\s,–—-]+$/g, '')
    .replace(ANOTHER_ENTERS, '')
    .replace(GIVES_OUT, '');
  const related = RELATED.exec(trimmed)?.[0];
  if (related) return related;
  const capital = NAME.exec(trimmed);
  const noun = NOUN.exec(
    trimmed.split(/,|\b(?:who|in|on|at|of|for|from|with|as|when|while|after|before|that)\b/)[0] ?? '',
  );
  const isName =
    capital &&
    capital.index < 40 &&
    !(
      /^(?:The|An?|One|Another)\s/.test(capital[0]) &&
      /^\s\p{Ll}/u.test(trimmed.slice(capital.index + capital[0].length))
    );
  const chosen = isName ? capital[0] : (noun?.[0] ?? '');
  const out = chosen
    .replace(/^(?:and|but|so|yet|then)\s+/i, '')
    .replace(
      /\s+(?:also|then|later|still|has|had|have|went|goes|recently|once|simply|just|further|even|(?!(?:ally|assembly|bully|daily|elderly|family|monopoly|weekly)$)\p{Ll}+ly)$/u,
      '',
    )
    .trim();
  return out.length > 2 && /\p{L}/u.test(out) && !JOINT.test(out) ? out : null;
}
