/* Tells speech from scare quotes and titles, and puts together what "she said" interrupts. */

import { near, patternOf } from '../../../text/near-letters';
import { ABBREVIATED, SAID, SAY } from '../names/name-words';
import type { Marked } from './marks';

const tagWithin = (reach: number): RegExp =>
  patternOf(
    `^\\s?,?\\s?(?:[^.!?“"]{0,${reach}}?(?<![\\p{L}-])(?:${SAY})(?![\\p{L}-])|according\\sto\\s)`,
    'u',
  );
/** Who speaks, right behind the words: "she said", "according to Jane Roe". */
const TAG_AFTER = tagWithin(110);
/** The same behind a comma within the marks: “It is so,” Jane Roe, who has the chair of law at Elmton University, said. */
const TAG_FAR = tagWithin(170);
/** The same with no more than a name or "she" between. */
const TAG_BESIDE = patternOf(`^\\s(?:[^.,!?“"]{0,40}\\s)?(?:${SAY})(?![\\p{L}-])`, 'u');
/** Nothing between the verb and the words. */
const SAID_LAST = patternOf(`(?<![\\p{L}-])(?:${SAY})\\s*$`, 'u');
/** Said: “No.” */
const SAID_RIGHT = patternOf(`(?<![\\p{L}-])(?:${SAY})[,:]\\s$`, 'u');
/** Nothing but "that" between the verb and the words: part of a sentence somebody said. */
const SAID_THAT = patternOf(
  `(?<![\\p{L}-])(?!read)(?:(?:${SAY})(?:\\s+that)?|(?:told|tells|telling)\\s(?:[\\p{L}.]+\\s){1,4}that),?\\s*$|[Aa]ccording\\sto\\s[^“”".;:]{2,80},\\s*$`,
  'u',
);
/** Full stops that end no sentence: Mr. Roe, (D-Ore.), the co. chair. */
const NO_STOP = patternOf(`(?<=\\b(?:${ABBREVIATED}))\\.|\\.(?=[\\p{L}\\d),;:]|\\s\\p{Ll})`, 'gu');
const ACCORDING = /^\s?,?\s?according\sto\s/;
/** A title: advice called ‘Before the flood.’, not what somebody called it. */
const TITLED = near(
  /(?:\b\p{Ll}{3,}(?<!\b(?:also|had|has|have|once|she|they|who|you)),?\scalled|\b(?:entitled|titled))\s$/u,
);
/** “The Hill,” Roe says, was made in a week: a title, of which somebody tells. */
const TITLE_SAYS = near(/^\s[^,.!?“"]{2,40}\s(?:said|says),\s(?:is|was|are|were|has|had|will|would)\s/u);
const LEADS = /(?:^|[.!?:,—–…-]["”’')]?)\s*$/;
const SMALL = /^(?:a|an|the|of|and|in|on|for|to|with|at|by|from|or|vs?\.?|is|de|la)$/;

/** True where the words between the marks are somebody's own sentence. */
export function isSpeech(text: string, q: Marked): boolean {
  const said = text.slice(q.from, q.to).trim();
  const words = said.split(/\s+/);
  const before = text.slice(Math.max(0, q.open - 120), q.open);
  const after = text.slice(q.close, q.close + 190).replace(NO_STOP, '');
  if (TITLED.test(before) || (isTitle(words) && TITLE_SAYS.test(after))) return false;
  const stopped = /[.,!?…—–-]["”’')]*$/.test(said);
  const opening = /^[[(‘'“"…\s]*(?:\p{Lu}|\d|\.\.\.|\$)/u.test(said);
  if (!opening) return words.length >= 4 && SAID_THAT.test(before) && /^(?:\p{Ll}|['’]\p{Ll})/u.test(said);
  if (q.unfinished) return words.length > 5;
  if (!stopped && !/^\s?[,.]/.test(after) && isTitle(words)) return false;
  if (text[q.open] === "'" && isTitle(words) && !SAID_RIGHT.test(before) && !TAG_BESIDE.test(after))
    return false;
  // songs and films one after the other: “Black Water,” “Long Train”
  if (words.length > 1 && isTitle(words) && /^\s(?:and\s)?[“"]/.test(after)) return false;
  const sentenceStart = /(?:^|[.!?]["”’')]?)\s*$/.test(before);
  if (sentenceStart) {
    if (stopped && words.length >= 2)
      return (
        !/,["”’')]*$/.test(said) ||
        (TAG_FAR.test(after) && !/^\s(?:is|was)\swhat\b/.test(after)) ||
        /^\s?$/.test(after)
      );
    // “Yes,” Roe replied
    if (stopped && /[,!?]$/.test(said)) return TAG_BESIDE.test(after);
    return (
      words.length >= (/^,\s/.test(after) ? 2 : 4) &&
      TAG_AFTER.test(after) &&
      !/^\s(?:is|was|are|were|has|had|will|would|can|of|and|in|by)\b/.test(after)
    );
  }
  if (!LEADS.test(before) && !SAID_LAST.test(before)) return false;
  if (words.length === 1 && SAID_RIGHT.test(before)) return /[.!?]$/.test(said);
  if (SAID.test(before)) return words.length >= 2 && (stopped || words.length >= 4);
  return (stopped || /^[.,]/.test(after)) && (words.length >= 4 || TAG_AFTER.test(after));
}

const isTitle = (words: readonly string[]): boolean =>
  words.length < 9 && words.every((w) => /^[^\p{L}]*(?:\p{Lu}|\d)/u.test(w) || SMALL.test(w));

/** “Go,” Roe said, and Hale asked: “Where?” */
const AND_ANOTHER = patternOf(`(?:^|[\\s,])and\\s\\p{Lu}[^“”"]*(?<![\\p{L}-])(?:${SAY})[,:]\\s*$`, 'u');

/** True where only a short "Roe said." stands between the two, so that they are one quotation. */
export function interrupted(text: string, a: Marked, b: Marked): boolean {
  const gap = text.slice(a.close, b.open);
  if (gap.length > 190 || !(SAID.test(gap) || ACCORDING.test(gap)) || !/[.,:]\s*$/.test(gap)) return false;
  if (AND_ANOTHER.test(gap)) return false;
  const first = text.slice(a.from, a.to).trim();
  if (!/[,!?—–-]["’']?$/.test(first)) return false;
  // “Is it?” one asked. “No,” another said: the second has its own
  if (
    /\.\s*$/.test(gap) &&
    /[,!?]["’']?$/.test(text.slice(b.from, b.to).trim()) &&
    TAG_AFTER.test(text.slice(b.close, b.close + 130).replace(NO_STOP, ''))
  )
    return false;
  // one sentence's rest, no new sentence in between
  const rest = gap
    .trim()
    .replace(/[.,:]$/, '')
    .replace(NO_STOP, '');
  return !/[.!?]\s+["“]?\p{Lu}/u.test(rest);
}
