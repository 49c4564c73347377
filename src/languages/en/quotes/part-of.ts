/* A body's name that only tells whose somebody is: "the union president said", "a Labour source", "Acme officials". */
import type { Found } from '../../../facts/fact';
import { near } from '../../../text/near-letters';
import type { Span } from '../../../text/span';
import { isOffice } from '../names/offices';

/** Those who speak for a body, or what of it does, besides its offices. */
const VOICES = new Set(
  'account ambassador blogger boss brochure campaign commenter communique court delegation department documents embassy fan figures filing government insider investigators legislator man mission office panel police poll prosecutors regulator regulators report scientists source sources staffer star statement striker study survey team user viewer winger woman reader website'.split(
    ' ',
  ),
);
const ARTICLE = near(/(?:^|\s)((?:the|an?|another|one)\s(?:\p{Ll}[\p{L}-]*\s){0,2})$/iu);
/** "A user on Chatter", "a report from Acme": who or what of the body. */
const OF_BODY = near(
  /(?:^|[\s,])((?:the|an?|one|another)\s(?:[\p{L}-]+\s){0,3}\p{Ll}[\p{L}-]*\s(?:at|for|from|of|on|with)\s(?:the\s)?)$/iu,
);
const NOUNS = near(/^(?:\s\p{Ll}[\p{L}-]*){1,4}/u);

/** From the article before the name to the noun behind it, within `limits`; null where the name stands by itself. */
export function partOf(text: string, name: Span, limits: Span): Span | null {
  const of = OF_BODY.exec(text.slice(limits.from, name.from))?.[1];
  if (of) return { from: name.from - of.length, to: name.to };
  const behind = NOUNS.exec(text.slice(name.to, limits.to))?.[0];
  if (!behind) return null;
  let to = 0;
  for (const m of behind.matchAll(/\s([\p{L}-]+)/gu))
    if (VOICES.has(m[1] ?? '') || isOffice(m[1] ?? '')) to = m.index + m[0].length;
  if (to === 0) return null;
  const article = ARTICLE.exec(text.slice(limits.from, name.from))?.[1] ?? '';
  return { from: name.from - article.length, to: name.to + to };
}

const WORDS_BETWEEN = near(/^\s(?:(?!(?:and|by|or|to|told|with|\p{L}+ed)\s)\p{Ll}[\p{L}-]*,?\s){1,3}$/u);
/** "Roe attorney Tom Hale": whose he is. */
export const isWhose = (text: string, f: Found, names: readonly Found[]): boolean =>
  names.some((other) => {
    if (other.type !== 'person' || other.from <= f.to || other.from - f.to >= 40) return false;
    const between = text.slice(f.to, other.from);
    return WORDS_BETWEEN.test(between) && isOffice(between.trim().replace(/,$/, '').split(' ').at(-1) ?? '');
  });
