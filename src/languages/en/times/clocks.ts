/* Times of day: 7:30 pm, 8 o'clock, half past seven, noon, "in the late afternoon"; spans of them ("9-11 am"). */
import type { Clock, Part, TimeRule } from './part';
import { DAY_PARTS, DAY_POINTS } from './time-words';

const HOURS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const WORD_HOURS: Readonly<Record<string, number>> = Object.fromEntries(
  HOURS.split('|').map((w, i) => [w, i + 1]),
);
const MINUTE_WORDS: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  'twenty five': 25,
  thirty: 30,
  'thirty five': 35,
  forty: 40,
  'forty five': 45,
  fifty: 50,
  'fifty five': 55,
  quarter: 15,
  half: 30,
};
const MINUTES = '(?:(?:twenty|thirty|forty|fifty)[\\s-]five|ten|fifteen|twenty|thirty|forty|fifty)';
const AMPM = '(?:[ap]\\s?\\.?\\s?m(?:\\.|(?![\\p{L}]))|[ap](?![\\p{L}.]))';
const MERIDIEM = '[ap]\\s?\\.?\\s?m(?:\\.|(?![\\p{L}]))';

/** A month's name right before. */
const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s+$/;

const two = (n: number): string => String(n).padStart(2, '0');

/** A point of the day; null where the hour or minute cannot be. */
export function point(
  h: number,
  min: number,
  sec: number | null,
  half: string | undefined,
  bare = false,
): Clock | null {
  if (h > 24 || min > 59) return null;
  const pm = half ? /^p/i.test(half) : null;
  if (pm !== null && h > 12) return h > 23 ? null : clockAt(h, min, sec, false, bare);
  const hour = pm === null ? h % 24 : (h % 12) + (pm ? 12 : 0);
  return clockAt(hour, min, sec, pm === null && h <= 12 && h > 0, bare);
}
const clockAt = (h: number, min: number, sec: number | null, halfDay: boolean, bare: boolean): Clock => ({
  at: `${two(h)}:${two(min)}${sec === null ? '' : `:${two(sec)}`}`,
  to: null,
  halfDay,
  bare,
});

const hourOf = (word: string): number => WORD_HOURS[word.toLowerCase()] ?? Number(word);
const minuteOf = (word: string): number =>
  MINUTE_WORDS[word.toLowerCase().replace(/[\s-]+/g, ' ')] ?? Number(word);

/** A part of the day, not a span from one point to another. */
export const isPartOfDay = (c: Clock): boolean =>
  c.to !== null && Object.values(DAY_PARTS).some(([from, to]) => from === c.at && to === c.to);

/** Another half of the day. */
export function toAfternoon(at: string): string {
  const h = Number(at.slice(0, 2));
  return h < 12 ? `${two(h + 12)}${at.slice(2)}` : at;
}

/** From one point to another, where the later one's half of the day counts for both. */
export function stretch(a: Clock, b: Clock): Clock {
  let from = a.at;
  if (a.halfDay && !b.halfDay && b.at >= '12:00' && toAfternoon(from) < b.at) from = toAfternoon(from);
  let to = b.at;
  if (a.halfDay && b.halfDay && to < from) to = toAfternoon(to);
  if (b.halfDay && !a.halfDay && to < from) to = toAfternoon(to);
  return { at: from, to, halfDay: a.halfDay && b.halfDay, bare: a.bare && b.bare };
}

const NUM = '(?:[01]?\\d|2[0-4])';
const POINT = `(${NUM})(?:[:.h]([0-5]\\d)(?::([0-5]\\d))?)?\\s?(${AMPM})?`;

const withClock = (clock: Clock | null, more: Partial<Part> = {}): Partial<Part> | null =>
  clock && { clock, ...more };

export const CLOCK_RULES: readonly TimeRule[] = [
  {
    // 7 pm, 7:30 p.m., 7.30pm, 1930:15 no; ten am; seven thirty am; glued to its year: May 5, 20247:30 AM
    name: 'en.clock.meridiem',
    hints: ['am', 'pm', 'm'],
    pattern: `(?<![\\p{L}\\d:.,$-])(?:(${NUM})(?:\\s?[:.]\\s?([0-5]\\d)(?::([0-5]\\d))?)?|(${HOURS})(?:[\\s-]+(${MINUTES}))?|(\\d{1,2})([0-5]\\d))\\.?\\s?(${MERIDIEM})`,
    read: (m, _anchor, text) =>
      // "I for one am glad"
      withClock(
        m[4] &&
          /^one\sam$/.test(m[0]) &&
          !/\b(?:at|by|until|before|after|around|to)\s$/.test(text.slice(Math.max(0, m.index - 8), m.index))
          ? null
          : m[4]
            ? point(hourOf(m[4]), m[5] ? minuteOf(m[5]) : 0, null, m[8])
            : point(Number(m[1] ?? m[6]), Number(m[2] ?? m[7] ?? 0), m[3] ? Number(m[3]) : null, m[8]),
      ),
  },
  {
    // 7:30, 14:55:10, 10a
    name: 'en.clock.figures',
    hints: ['#'],
    pattern: `(?<![\\p{L}\\d:.,$/-])(?:(${NUM}):([0-5]\\d)(?::([0-5]\\d))?(?:\\.\\d+)?|(1?\\d)([ap])(?![\\p{L}\\d]|\\.\\p{L}))(?![:\\d]|\\s?${MERIDIEM})`,
    read: (m) =>
      withClock(
        m[4]
          ? point(Number(m[4]), 0, null, m[5])
          : point(Number(m[1]), Number(m[2]), m[3] ? Number(m[3]) : null, undefined),
      ),
  },
  {
    // 2200 GMT, 18.54 GMT
    name: 'en.clock.zone',
    hints: ['#'],
    pattern:
      '(?<![\\p{L}\\d:.,$/-])([01]\\d|2[0-3]|\\d(?=\\.))\\.?([0-5]\\d)\\s?(?:GMT|UTC|BST|CES?T|E[SD]?T|P[SD]?T|IST|JST|HKT|AE[SD]T|local\\s+time)(?!\\p{L})',
    read: (m) => withClock(point(Number(m[1]), Number(m[2]), null, undefined)),
  },
  {
    // at 1800hrs, until 16hrs
    name: 'en.clock.hours',
    hints: ['#'],
    pattern:
      '(?<=\\b(?:at|by|from|until|till|before|after)\\s)([01]?\\d|2[0-3])(?:([0-5]\\d)\\s?(?:hrs|hours)|hrs)(?!\\p{L})',
    read: (m) => withClock(point(Number(m[1]), Number(m[2] ?? 0), null, undefined)),
  },
  {
    name: 'en.clock.oclock',
    hints: ['clock', 'oclock'],
    pattern: `(?<![\\p{L}\\d])(?:(half|(?:a\\s+)?quarter|\\d{1,2}|${MINUTES}|five)(?:\\s+(?:minutes?|mins?))?\\s+(past|to|after|of|before)\\s+)?(${HOURS}|1?\\d)\\s?o['’]?\\s?clock`,
    read: (m) => past(m[1], m[2], m[3] ?? ''),
  },
  {
    // half past seven, a quarter to 8, 20 min past eight
    name: 'en.clock.past',
    hints: ['past', 'quarter', 'minutes'],
    pattern: `(?<![\\p{L}\\d])(?:(half)\\s+past|((?:a\\s+)?quarter|\\d{1,2}|${MINUTES}|five)(?:\\s+(?:minutes?|mins?))?\\s+(past|to))\\s+(${HOURS}|1?\\d)(?![\\d:.%-]|\\s+\\p{L}+s\\b|\\s+(?:percent|million))`,
    read: (m, _anchor, text) => {
      if (!m[1] && /to/i.test(m[3] ?? '') && !/quarter|min/i.test(m[0])) return null;
      return /\b\d$/.test(text.slice(Math.max(0, m.index - 2), m.index))
        ? null
        : past(m[1] ?? m[2], m[3] ?? 'past', m[4] ?? '');
    },
  },
  {
    // 9-11 am, 2:00 - 2:30 pm, 10:00 to 12:00; one of the two says which half
    name: 'en.clock.range',
    hints: ['#'],
    pattern: `(?<![\\p{L}\\d:.,$/-])(?:(?:from|between)\\s+)?${POINT}\\s?(?:-|–|—|to|until|till|til|and)\\s?${POINT}(?![\\p{L}\\d:%]|[.,-]\\d|/)`,
    read: (m, _anchor, text) => {
      const said = Boolean(m[4] || m[8]);
      const minutes = Boolean(m[2] && m[6] && /:/.test(m[0])) || (Boolean(m[2] || m[6]) && /:/.test(m[0]));
      // "May 3 to 5:30 p.m.": the first is a day
      if (!m[2] && !m[4] && MONTH.test(text.slice(Math.max(0, m.index - 12), m.index))) return null;
      const a = point(Number(m[1]), Number(m[2] ?? 0), m[3] ? Number(m[3]) : null, m[4], !minutes && !said);
      const b = point(Number(m[5]), Number(m[6] ?? 0), m[7] ? Number(m[7]) : null, m[8], !minutes && !said);
      if (!a || !b) return null;
      const and = /\band\b/i.test(m[0]) && !/^between/i.test(m[0]);
      if (and) return null;
      // "they won 3-0 on May 2"
      if (!said && !minutes && (m[1] === '0' || m[5] === '0' || Number(m[1]) > 12 || Number(m[5]) > 12))
        return null;
      if (
        !said &&
        !minutes &&
        m[2] &&
        !/\bat\b|\bfrom\b|\bbetween\b/i.test(text.slice(Math.max(0, m.index - 8), m.index + 8))
      )
        return null;
      return { clock: stretch(a, b), weak: !said && !minutes };
    },
  },
  {
    // from three thirty to four thirty
    name: 'en.clock.range-words',
    hints: ['from', 'between'],
    pattern: `(?<![\\p{L}])(?:from|between)\\s+(${HOURS})(?:\\s+(${MINUTES}))?\\s+(?:to|and|until)\\s+(${HOURS})(?:\\s+(${MINUTES}))?(?![\\p{L}-]|\\s+[a-z]+s\\b|\\s+(?:percent|million|people|hundred|thousand))`,
    read: (m) => {
      const a = point(hourOf(m[1] ?? ''), m[2] ? minuteOf(m[2]) : 0, null, undefined, !m[2]);
      const b = point(hourOf(m[3] ?? ''), m[4] ? minuteOf(m[4]) : 0, null, undefined, !m[4]);
      return a && b && { clock: stretch(a, b), weak: !m[2] && !m[4] };
    },
  },
  {
    name: 'en.clock.military',
    hints: ['####'],
    pattern:
      '(?<![\\p{L}\\d])(?:(?:between|from)\\s+)?([01]\\d|2[0-3])([0-5]\\d)\\s?(?:-|–|to|and)\\s?([01]\\d|2[0-3])([0-5]\\d)(?=\\s*(?:[.,;]|$|hours|hrs|\\bon\\b))',
    read: (m, _anchor, text) => {
      if (/^(?:19|20)$/.test(m[1] ?? '') && /^(?:19|20)$/.test(m[3] ?? '')) return null; // years
      if (!/^(?:between|from)/i.test(m[0]) && !/^\s*(?:hours|hrs)/.test(text.slice(m.index + m[0].length)))
        return null;
      const a = point(Number(m[1]), Number(m[2]), null, undefined);
      const b = point(Number(m[3]), Number(m[4]), null, undefined);
      return a && b && withClock(stretch(a, b));
    },
  },
  {
    name: 'en.clock.part-of-day',
    hints: ['morning', 'afternoon', 'evening', 'night', 'lunchtime', 'daytime', 'overnight'],
    pattern:
      '(?<![\\p{L}-])(?:(?:(?:early|late|later)\\s+)?in\\s+the\\s+|the\\s+)?(?:(early|late|later)[\\s-]+)?(?:in\\s+(?:the\\s+)?)?(morning|afternoon|evening|night(?:-?time)?|daytime|lunchtime|overnight)s?(?![\\p{L}-])',
    read: (m, _anchor, text) => {
      const word = (m[2] ?? '').toLowerCase();
      const before = text.slice(Math.max(0, m.index - 12), m.index);
      if (
        /\b(?:good|every|each|all|one|a|an|any|per|his|her|their|our|my|first|last-minute|opening)\s+$/i.test(
          before,
        ) &&
        !/\bone\s+$/.test(before)
      )
        return null;
      const key = word.replace('-', '').replace('nighttime', 'nighttime');
      const when = /early/i.test(m[0]) ? 'early ' : /\blate/i.test(m[0]) ? 'late ' : '';
      const hours = DAY_PARTS[when + key] ?? DAY_PARTS[key];
      if (!hours) return null;
      const free = /^\s*(?:[.,;:!?)]|$|(?:of|on|after|before|and|when|to|for|with|by|at)\b)/.test(
        text.slice(m.index + m[0].length, m.index + m[0].length + 8),
      );
      const whole = /^(?:in|early\s+in|late(?:r)?\s+in)\s/i.test(m[0]) || (/^the\s/i.test(m[0]) && free);
      // a bare "morning", "afternoon" counts beside a day; "in the morning" by itself
      return {
        clock: { at: hours[0], to: hours[1], halfDay: false, bare: false },
        weak: !whole || /^the\s+night/i.test(m[0]),
      };
    },
  },
  {
    name: 'en.clock.point-of-day',
    hints: ['noon', ...Object.keys(DAY_POINTS)],
    pattern: `(?<![\\p{L}-])(?:(12|twelve)\\s+)?(${Object.keys(DAY_POINTS).join('|')})(?![\\p{L}-])`,
    read: (m, _anchor, text) => {
      // "the midnight oil", "a noon gun"
      const before = text.slice(Math.max(0, m.index - 5), m.index);
      if (/\b(?:a|the|his|her)\s+$/i.test(before) && /^\s+[a-z]+/.test(text.slice(m.index + m[0].length)))
        return null;
      // "just before midnight on Monday": the end of that day
      if (
        /midnight/i.test(m[2] ?? '') &&
        /\b(?:before|by|until|till)\s$/i.test(text.slice(Math.max(0, m.index - 7), m.index))
      )
        return withClock({ at: '23:59:59', to: null, halfDay: false, bare: false });
      return withClock({
        at: DAY_POINTS[(m[2] ?? '').toLowerCase()] ?? '12:00',
        to: null,
        halfDay: false,
        bare: false,
      });
    },
  },
  {
    // at 5, at eight forty, 10 (beside a day), 11ish, around 4
    name: 'en.clock.bare',
    hints: ['#', ...HOURS.split('|')],
    pattern: `(?<![\\p{L}\\d:.,$/-])(?:(\\d{1,2})(?:\\.([0-5]\\d))?(ish)?(?![\\d\\p{L}%:/$-]|[.,]\\d|\\s+(?:percent|per|million|billion|people|minutes|mins|hours|days|weeks|months|years|and|to|or|of|out|[a-z]+s\\b))|(${HOURS})(?:[\\s-](${MINUTES}))?(?![\\p{L}-]|\\s+(?:percent|million|people|hundred|thousand|minutes|of|or|and|other|more|[a-z]+s\\b)))`,
    read: (m, _anchor, text) => {
      const h = m[4] ? hourOf(m[4]) : Number(m[1]);
      if (h > 24) return null;
      const before = text.slice(Math.max(0, m.index - 16), m.index);
      const clock = point(h, m[2] ? Number(m[2]) : m[5] ? minuteOf(m[5]) : 0, null, undefined, true);
      const sure =
        Boolean(m[3]) ||
        (Boolean(m[2] || m[5]) &&
          /\b(?:at|for|until|by|about|around)\s+$/i.test(before) &&
          Boolean(m[5] || /\bat\s+$/i.test(before)));
      return withClock(clock, { weak: !sure });
    },
  },
];

function past(amount: string | undefined, way: string | undefined, hour: string): Partial<Part> | null {
  const h = hourOf(hour);
  const minutes = amount ? minuteOf(amount.replace(/^a\s+/i, '')) : 0;
  if (!(h >= 0 && h <= 24) || Number.isNaN(minutes)) return null;
  const back = /^(?:to|of|before)$/i.test(way ?? '') && minutes > 0;
  return withClock(
    back ? point(h === 1 ? 12 : h - 1, 60 - minutes, null, undefined) : point(h, minutes, null, undefined),
  );
}
