/* Days told from the story's last date: the next day, the following Tuesday, that evening, the previous month. */
import { day, dayStretch, parts, weekday as weekdayAt, yearStretch } from './calendar';
import type { TimeRule } from './part';
import { DAY_PARTS, WEEKDAY, WEEKDAY_HINTS, weekdayOf } from './time-words';
import { unitAt } from './unit-at';

const PART = 'morning|afternoon|evening|night';

export const STORY_RULES: readonly TimeRule[] = [
  {
    name: 'en.time.story-day',
    hints: ['day', 'morning', 'afternoon', 'evening', 'night'],
    pattern: `(?<![\\p{L}])(?:earlier\\s+|later\\s+)?(?:(?:(the\\s+)?(next|following)|(the\\s+)?(previous|preceding|past)|(that\\s+same|that|the\\s+(?:very\\s+)?same|the\\s+very))\\s+(day|${PART})|the\\s+(day|night|morning)\\s+(before|after)(?!\\s+(?:${WEEKDAY}|the|tomorrow|yesterday|that|he|she|they|it|a|an|his|her|\\p{Lu}\\p{L}*)(?![\\p{L}])))(?![\\p{L}-])`,
    read: (m, _anchor, text) => {
      const word = (m[6] ?? m[7] ?? 'day').toLowerCase();
      const after = text.slice(m.index + m[0].length, m.index + m[0].length + 10);
      if (m[5] && word !== 'day' && /^\s+(?:in|of|when)\b/.test(after)) return null;
      // "the same day as her sister": told by another day
      if (m[5] && /^\s+as\b/.test(after)) return null;
      if (m[8] && /^\s+(?:\w+ing|\d)/.test(after)) return null;
      const by = m[2] || /after/i.test(m[8] ?? '') ? 1 : m[4] || /before/i.test(m[8] ?? '') ? -1 : 0;
      const hours = DAY_PARTS[word];
      return {
        follow: (last) => dayStretch(last + by),
        implied: ['day'],
        ...(hours && { clock: { at: hours[0], to: hours[1], halfDay: false, bare: false } }),
      };
    },
  },
  {
    // the night before last
    name: 'en.time.night-before-last',
    hints: ['night'],
    pattern: '(?<![\\p{L}])the\\s+night\\s+before\\s+last(?![\\p{L}])',
    read: (_m, { today }) => ({
      date: dayStretch(today - 2),
      implied: ['day'],
      clock: { at: '20:00', to: '23:59:59', halfDay: false, bare: false },
    }),
  },
  {
    name: 'en.time.story-weekday',
    hints: WEEKDAY_HINTS,
    pattern: `(?<![\\p{L}])(?:the|that)\\s+(?:(following|next)\\s+|(previous|preceding)\\s+)?(${WEEKDAY})(?!s\\b|['’]s)`,
    read: (m) => {
      const w = weekdayOf(m[3] ?? '');
      if (w === null || !/day$/i.test(m[3] ?? '')) return null;
      const back = Boolean(m[2]) || !m[1];
      return {
        follow: (last) =>
          dayStretch(
            back
              ? last - (((weekdayAt(last) - w + 6) % 7) + 1)
              : last + (((w - weekdayAt(last) + 6) % 7) + 1),
          ),
        implied: ['year', 'month', 'day'],
        weekday: w,
      };
    },
  },
  {
    name: 'en.time.story-unit',
    hints: ['week', 'weekend', 'month', 'year', 'quarter'],
    pattern:
      '(?<![\\p{L}])(?:later\\s+|earlier\\s+)?(?:the\\s+(following)|(?<=(?:^|[.!?])\\s?)the\\s+(next)(?=\\s+\\p{L}+,)|that(?:\\s+same)?|the\\s+same)\\s+(week|month|year|weekend|quarter)(?![\\p{L}-])',
    read: (m) => ({
      follow: (_, lastTime) => unitAt(m[3] ?? '', lastTime, m[1] || m[2] ? 1 : 0) ?? dayStretch(lastTime),
      implied: ['year', 'month'],
    }),
  },
  {
    // the same week last year: a year before what is told of; a period or a day of unknown size is that year
    name: 'en.time.same-last-year',
    hints: ['same'],
    pattern:
      '(?<![\\p{L}])(?:the\\s+)?same\\s+(period|time|point|stage|week|weekend|month|quarter)\\s+(?:(?:of|in)\\s+)?(?:last\\s+year|(?:a|one)\\s+year\\s+(?:ago|earlier|before)|(?:of\\s+)?the\\s+(?:previous|preceding|prior)\\s+year|the\\s+year\\s+before)(?![\\p{L}-])',
    read: (m, { today }) => ({
      follow: (_, lastTime) => {
        const { y, m: mo, d } = parts(/last\s+year$/i.test(m[0]) ? today : lastTime);
        const unit = /^(?:week$|month|quarter)/i.test(m[1] ?? '') ? (m[1] ?? '') : 'year';
        return unitAt(unit, day(y - 1, mo, Math.min(d, 28)), 0) ?? yearStretch(y - 1);
      },
      implied: ['year', 'month'],
    }),
  },
  {
    name: 'en.time.recent',
    hints: ['recent', 'coming'],
    pattern:
      '(?<![\\p{L}])(?:recent|coming)\\s+(?:days|weeks|months|years|quarters|decades)(?:\\s+and\\s+(?:days|weeks|months|years))?(?![\\p{L}-])',
    read: () => ({ value: '', approximate: true }),
  },
];
