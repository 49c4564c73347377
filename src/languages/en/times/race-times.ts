/*
 * How long a race took, "ran it in 2:05:42", "a time of 17:45", and the clock of a game, "with 4:29 left". The figures are those of
 * a time of day; what stands around tells.
 */

import { near } from '../../../text/near-letters';
import type { Part, TimeRule } from './part';

const RACE = near(
  /\b(?:ran|runs?|running|races?|raced|marathons?|met(?:er|re)s|\d+\s?(?:km|k|m)|miles?|laps?|legs?|finish\p{Ll}*|won|wins?|clock\p{Ll}*|sw[iau]m|rowed|cycled|times?|records?|best)\b/iu,
);
/** UTF-16 code units before the figures that are looked at. */
const LOOK = 60;

export const RACE_RULES: readonly TimeRule[] = [
  {
    name: 'en.duration.race',
    hints: ['#'],
    pattern:
      '(?<=\\b(?:in|clocked|(?:time|record|best|mark)\\sof)\\s)(?:(\\d{1,2}):)?(\\d{1,2}):([0-5]\\d)(\\.\\d+)?(?![\\d:]|\\s?[ap]\\.?m|\\s(?:hours|GMT|BST|E[SD]?T))',
    read: (m, _anchor, text) => {
      if (!RACE.test(text.slice(Math.max(0, m.index - LOOK), m.index))) return null;
      return lasting(m[1], m[2], `${m[3]}${m[4] ?? ''}`);
    },
  },
  {
    // 2:55 into overtime, the final 4:29 of regulation, with 1:12 left
    name: 'en.duration.game-clock',
    hints: ['#'],
    pattern: `(?<![\\d:.])(\\d{1,2}):([0-5]\\d(?:\\.\\d)?)(?=\\s(?:(?:left|remaining)(?:[.,;]|\\s(?:in|on|to|before|and)\\b|$)|to\\s(?:go|play)\\b|(?:into|of|in)\\s(?:overtime|regulation|(?:extra|injury|stoppage)\\stime|(?:the\\s)?(?:first|second|third|fourth|final)(?:\\s(?:half|period|quarter)\\b|[.,;]))|into\\sthe\\s(?:game|match|half|period)\\b))`,
    read: (m) => lasting(undefined, m[1], m[2]),
  },
];

function lasting(h: string | undefined, m: string | undefined, s: string | undefined): Partial<Part> {
  const [hours, minutes, rest] = [Number(h ?? 0), Number(m), Number(s)];
  const iso = `PT${h ? `${hours}H` : ''}${minutes}M${rest}S`;
  const seconds = hours * 3600 + minutes * 60 + rest;
  return { length: { months: 0, days: 0, seconds, iso, unit: 'M' }, rule: 'en.duration' };
}
