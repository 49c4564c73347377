/* Puts neighbouring pieces together: "Friday" + "7 June", "tomorrow" + "at 9", "from May" + "to Oct 2020". Each way to join is one entry. */
import { dayStretch, parts, type Stretch } from './calendar';
import { stretch as clockStretch, isPartOfDay, toAfternoon } from './clocks';
import type { Clock, Part } from './part';

/** Joins two neighbours, or null where they do not belong together. `gap` is the text between. */
type Joint = (x: Part, y: Part, gap: string, text: string) => Part | null;

const joined = (x: Part, y: Part, more: Partial<Part>): Part => ({
  ...x,
  weak: false,
  weekday: null,
  follow: null,
  approximate: x.approximate || y.approximate,
  ...more,
  from: x.from,
  to: y.to,
});

const isDay = (p: Part): boolean => p.date?.grain === 'day' || p.follow !== null;
const yearOf = (s: Stretch): number => parts(s.a).y;

const weekdayAndDate: Joint = (x, y, gap, text) => {
  if (
    x.weekday === null ||
    x.clock ||
    !y.date ||
    y.weekday !== null ||
    y.clock ||
    !/^[\s,(–-]{1,3}(?:the\s+)?$/.test(gap)
  )
    return null;
  if (y.date.grain === 'day') {
    const whole = joined(x, y, {
      date: nearestOfWeekday(x.weekday, y),
      implied: y.implied,
      inYear: y.inYear,
    });
    return gap.includes('(') && text[y.to] === ')' ? { ...whole, to: y.to + 1 } : whole;
  }
  return null;
};

/** A day without a year, but with its weekday: the year in which the two agree, where one is near. */
function nearestOfWeekday(w: number, y: Part): Stretch | null {
  if (!y.date || !y.inYear) return y.date;
  for (const by of [0, 1, -1]) {
    const s = y.inYear(yearOf(y.date) + by);
    if ((((s.a + 3) % 7) + 7) % 7 === w) return by === 0 ? y.date : s;
  }
  return y.date;
}

const weekdayAndWeek: Joint = (x, y, gap) => {
  if (
    x.weekday !== null &&
    y.date?.grain === 'week' &&
    !x.clock &&
    /^\s+(?:of\s+|in\s+)?(?:the\s+)?$/i.test(gap)
  )
    return joined(x, y, {
      date: dayStretch(y.date.a + x.weekday),
      implied: y.implied,
      rule: 'en.time.weekday',
    });
  if (y.weekday !== null && x.date?.grain === 'week' && /^\s*(?:-|,|on|from)?\s*$/i.test(gap))
    return joined(x, y, { date: dayStretch(x.date.a + y.weekday), clock: y.clock, rule: 'en.time.weekday' });
  return null;
};

const dateInYear: Joint = (x, y, gap) => {
  if (!x.date || !y.date || y.clock) return null;
  const year = y.date.grain === 'year' && !y.date.iso.includes('/');
  if (x.inYear && year && /^\s*,?\s*(?:of\s+|in\s+)?(?:the\s+)?$/i.test(gap))
    return joined(x, y, { date: x.inYear(yearOf(y.date)), implied: y.implied, inYear: null });
  if (x.inMonth && y.date.grain === 'month' && /^\s+(?:of\s+|in\s+)?$/i.test(gap)) {
    const { y: year2, m } = parts(y.date.a);
    return joined(x, y, { date: x.inMonth(year2, m), implied: y.implied, inMonth: null });
  }
  return null;
};

const BEFORE_CLOCK =
  /^\s*,?\s*(?:(?:at|around|about|from|between|@|-|–|in|circa)\s*)?(?:around\s+|about\s+)?$/i;
const BEFORE_DATE =
  /^\s*,?\s*(?:(?:[ECMP][SD]?T|GMT|UTC|BST|CET|local\s+time|(?:Eastern|Central|Mountain|Pacific)(?:\s(?:Standard|Daylight))?(?:\s[Tt]ime)?),?\s+)?(?:(?:on|of|in|for)\s+)?(?:the\s+)?$/i;

const dateAndClock: Joint = (x, y, gap) => {
  if (isDay(x) && !x.length && y.clock && !y.date && !y.follow && BEFORE_CLOCK.test(gap)) {
    if (y.clock.bare && !y.clock.to && y.weak && !/\b(?:at|around|about|@)/i.test(gap)) return null;
    const clock = x.clock ? agree(x.clock, y.clock) : y.clock;
    return clock && joined(x, y, { clock, follow: x.follow });
  }
  if (isDay(y) && !y.length && x.clock && !x.date && !x.follow && BEFORE_DATE.test(gap)) {
    if (
      x.clock.bare &&
      !x.clock.to &&
      x.weak &&
      !(y.clock && /^\s*,?\s*(?:in\s+)?$/.test(gap)) &&
      !(y.weekday === null && /\bof\b/.test(gap))
    )
      return null;
    const clock = y.clock ? agree(y.clock, x.clock) : x.clock;
    return (
      clock && joined(x, y, { date: y.date, follow: y.follow, clock, implied: y.implied, inYear: y.inYear })
    );
  }
  return null;
};

const clockAndPart: Joint = (x, y, gap, text) => {
  if (!x.clock || !y.clock || x.date || y.date || x.follow || y.follow) return null;
  if (!/^\s*,?\s*(?:at\s+|in\s+(?:the\s+)?)?$/i.test(gap)) return null;
  if (isPartOfDay(x.clock) === isPartOfDay(y.clock)) return null;
  // "2 morning sessions", "one evening" tell no time
  if (x.clock.bare && x.weak && !/^in\b/i.test(text.slice(y.from, y.to))) return null;
  // "matinee 2.30pm, evening 7.30pm"
  if (gap.includes(',') && !x.clock.to && !x.clock.halfDay) return null;
  const clock = agree(x.clock, y.clock);
  return clock && joined(x, y, { clock });
};

/** A point (or span of points) and a part of the day: "7" in the evening is 19:00. Null where neither is a part. */
function agree(a: Clock, b: Clock): Clock | null {
  const part = isPartOfDay(a) ? a : isPartOfDay(b) ? b : null;
  if (!part) return null;
  const at = part === a ? b : a;
  const late = part.at >= '12:00';
  const shift = (t: string): string =>
    late && at.halfDay && !(part.at >= '20:00' && t.startsWith('12')) ? toAfternoon(t) : t;
  return { at: shift(at.at), to: at.to && shift(at.to), halfDay: false, bare: false };
}

const RANGE =
  /^(?:\s*(?:to|-|–|until|till|til|through|thru|and)\s*|—)(?:the\s+)?(?:(end|start|beginning|middle|close)\s+of\s+(?:the\s+)?)?$/i;
const RANGE_LEAD = /\b(from|between)\s+(?:the\s+)?(?:(end|start|beginning|middle)\s+of\s+(?:the\s+)?)?$/i;

const range: Joint = (x, y, gap, text) => {
  const link = RANGE.exec(gap);
  if (!link || x.length || y.length || x.value !== null || y.value !== null) return null;
  const lead = RANGE_LEAD.exec(text.slice(Math.max(0, x.from - 32), x.from));
  if (/and/i.test(gap) && !/between/i.test(lead?.[1] ?? '')) return null;
  if (x.weak && y.weak) return null;
  const from = lead ? x.from - lead[0].length : x.from;
  if (x.date && y.date) return dateRange({ ...x, from }, y, /end/i.test(lead?.[2] ?? ''), link[1] ?? '');
  if (x.clock && y.clock && !y.date && !y.follow && !y.clock.to && !x.clock.to)
    return joined({ ...x, from }, y, { clock: clockStretch(x.clock, y.clock), follow: x.follow });
  if (x.clock && !x.date && y.clock && y.date && !y.clock.to)
    return joined({ ...x, from }, y, {
      clock: clockStretch(x.clock, y.clock),
      date: y.date,
      implied: y.implied,
    });
  return null;
};

function dateRange(x: Part, y: Part, fromEnd: boolean, upTo: string): Part | null {
  let [a, b] = [x.date, y.date];
  if (!a || !b) return null;
  if (x.inYear && !y.inYear) {
    a = x.inYear(yearOf(b));
    if (a.a > b.a) a = x.inYear(yearOf(b) - 1);
  } else if (y.inYear) {
    b = y.inYear(yearOf(a));
    if (b.a < a.a) b = y.inYear(yearOf(a) + 1);
  }
  if (y.weekday !== null && b.a <= a.a) b = dayStretch(b.a + 7);
  if (b.a < a.a || (b.a === a.a && !x.clock)) return null;
  // two days of the week are of one week
  if (b.a - a.a > 7 && x.implied.includes('day') && y.implied.includes('day'))
    a = dayStretch(a.a + 7 * Math.floor((b.a - a.a) / 7));
  if (fromEnd) a = dayStretch(a.b - 1);
  if (/end|close/i.test(upTo)) b = dayStretch(b.b - 1);
  else if (/start|beginning/i.test(upTo)) b = dayStretch(b.a);
  const start = (s: Stretch): string => s.iso.split('/')[0] ?? s.iso;
  const end = (s: Stretch): string => s.iso.split('/').at(-1) ?? s.iso;
  const value = `${start(a)}${x.clock ? `T${x.clock.at}` : ''}/${end(b)}${y.clock ? `T${y.clock.to ?? y.clock.at}` : ''}`;
  return joined(x, y, {
    date: { a: a.a, b: b.b, iso: `${start(a)}/${end(b)}`, grain: a.grain },
    clock: null,
    value: x.clock || y.clock ? value : null,
    implied: [...new Set([...x.implied, ...y.implied])].filter(
      (i) => i !== 'year' || (x.implied.includes('year') && y.implied.includes('year')),
    ),
    inYear: null,
  });
}

/** "1/1/2015 after 2:00": the rest of that day, or what comes before. */
const dateAndOpenClock: Joint = (x, y, gap) => {
  const m = /^\s*,?\s+(after|before|no\s+later\s+than|not\s+before|until|by)\s+$/i.exec(gap);
  if (!m || x.date?.grain !== 'day' || x.clock || !y.clock || y.clock.to || y.date || y.follow) return null;
  const at = `${x.date.iso}T${y.clock.at}`;
  return joined(x, y, { value: /after|not/i.test(m[1] ?? '') ? `${at}/..` : `../${at}` });
};

const JOINTS: readonly Joint[] = [
  weekdayAndDate,
  weekdayAndWeek,
  dateInYear,
  clockAndPart,
  dateAndClock,
  range,
  dateAndOpenClock,
  dateInYear,
];
/** Farther apart than this nothing joins. Characters. */
const REACH = 22;

const NOON = 12 * 60;
const minutes = ({ at }: Clock): number => Number(at.slice(0, 2)) * 60 + Number(at.slice(3, 5));

/** "At 9 p.m. (0200 GMT) on Tuesday": both are told of that day, the other clock's may be the next. */
function withDayBehindBrackets(list: Part[], text: string): void {
  for (let i = 0; i + 2 < list.length; i++) {
    const [x, y, z] = [list[i], list[i + 1], list[i + 2]];
    if (!x?.clock || !y?.clock || x.date || y.date || x.follow || z?.date?.grain !== 'day' || z.clock)
      continue;
    if (
      !/^(?:\slocal(?:\stime)?)?\s\($/.test(text.slice(x.to, y.from)) ||
      !/^[^()]{0,24}\)\s(?:on\s)?$/.test(text.slice(y.to, z.from))
    )
      continue;
    const later = minutes(y.clock) - minutes(x.clock);
    const by = later < -NOON ? 1 : later > NOON ? -1 : 0;
    list[i] = { ...x, date: z.date, implied: z.implied };
    list[i + 1] = { ...y, date: dayStretch(z.date.a + by), implied: z.implied };
  }
}

/** Joins neighbours until nothing joins; drops what counted only if joined. */
export function combine(pieces: readonly Part[], text: string): Part[] {
  const list = [...pieces];
  for (const joint of JOINTS) {
    for (let i = 0; i + 1 < list.length; ) {
      const [x, y] = [list[i], list[i + 1]];
      const gap = x && y && y.from - x.to <= REACH && y.from >= x.to ? text.slice(x.to, y.from) : null;
      const one = x && y && gap !== null && !x.length && !y.length ? joint(x, y, gap, text) : null;
      if (one) {
        list.splice(i, 2, one);
        if (i > 0) i--;
      } else i++;
    }
  }
  withDayBehindBrackets(list, text);
  return list.filter((p) => !p.weak);
}
