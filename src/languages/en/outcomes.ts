/* What a figure is a figure of: "12 people were killed" and "killing 12 people" are one thing, so that two figures for it can be found out. */
import type { Found } from '../../facts/fact';
import { patternOf } from '../../text/near-letters';

const OUTCOMES: readonly (readonly [string, string, string])[] = [
  ['dead', 'killed|dead|died', 'killed|killing|kills'],
  ['injured', 'injured|wounded|hurt', 'injured|injuring|wounded|wounding'],
  ['missing', 'missing', '(?!)'],
  ['arrested', 'arrested|detained', 'arrested|arresting|detained'],
];
const BEHIND = OUTCOMES.map(
  ([key, words]) =>
    [
      key,
      patternOf(
        `^\\s+(?:(\\p{L}+)\\s+)?(?:(?:were|was|are|is|remain|remained|have|had|has|been|left|reported|confirmed)\\s+){0,3}(?:${words})(?![\\p{L}-])`,
        'u',
      ),
    ] as const,
);
const BEFORE = OUTCOMES.map(
  ([key, , words]) => [key, patternOf(`(?<![\\p{L}])(?:${words})\\s+$`, 'u')] as const,
);
/** A part of the whole, one more, or a figure that has moved. */
const PART = /\b(?:including|among|another|further|additional|other|from|to|rose|risen|up|by)\b[^.;]{0,20}$/i;

/** A key for what the figure counts; null where that cannot be told. */
export function outcomeOf(text: string, figure: Found): string | null {
  if (figure.type !== 'quantity') return null;
  const before = text.slice(Math.max(0, figure.from - 30), figure.from);
  if (PART.test(before)) return null;
  const after = text.slice(figure.to, figure.to + 60);
  if (/^\s+(?:more|others?|further|additional)\b/.test(after)) return null;
  for (const [key, pattern] of BEHIND) {
    const m = pattern.exec(after);
    if (m) return `${key} ${nounOf(m[1])}`;
  }
  const noun = /^\s+(\p{L}+)(?![\p{L}-])/u.exec(after)?.[1];
  for (const [key, pattern] of BEFORE) if (noun && pattern.test(before)) return `${key} ${nounOf(noun)}`;
  return null;
}

/** "people" and no noun at all are the same; "officers" are counted apart. */
const nounOf = (word: string | undefined): string =>
  word === undefined ||
  /^(?:people|persons|were|was|are|is|have|had|has|left|in|and|after|at|on|when|as)$/.test(word)
    ? ''
    : word;
