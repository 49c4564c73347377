/* Lengths of time: "two weeks", "a year and a half", "10-hour", "a few minutes", "2 years 1 month 21 days". */

import { matchesOf } from '../../../text/matches';
import { near, patternOf } from '../../../text/near-letters';
import { ONCE } from '../../../text/once';
import { startOf, type WordStarts } from '../../../text/word-starts';
import { matchAt } from '../amounts/around';
import type { Numeral } from '../numbers';
import { blankPart, type Length, type Part } from './part';

const UNIT = `${ONCE}(business\\s+days?|working\\s+days?|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|weekends?|fortnights?|months?|(?<!\\b(?:in|from|among)\\s(?:some|many|all|several|most|other|certain)\\s)quarters?(?!(?<=quarter)\\s+of\\b|\\s+of\\s+(?:an?|one|the|th[eo]se|all|its|their|our|his|her|them|us|every)\\b)|years?|yrs?|decades?|centur(?:y|ies))(?![\\p{L}]|-(?!long|old|plus)\\p{Ll})`;
/** What parts number and unit captures, so that V8 writes the units out once. */
const AFTER_NUMBER = patternOf(
  `([\\s-]){0,3}(?:(?:full|more|straight|consecutive|long|additional|short|whole|further|successive)\\s+)?${UNIT}`,
  'iuy',
);
/** "5 upcoming years". */
const TURNED = patternOf(`\\s+(upcoming|coming|past|last|next|previous)\\s+${UNIT}`, 'iuy');
const SHORT = near(/(h|hr|m|min|s|sec|d|Y|y)(?![\p{L}\d])/uy);
const WORDS = patternOf(
  `(?<![\\p{L}-])(?:(half\\s+an?|an?\\s+half|an?\\s+quarter\\s+of\\s+an?|an?\\s+couple\\s+(?:of\\s+)?(?:more\\s+)?|(?:an?\\s+)?few(?:\\s+more)?|several(?:\\s+more)?|some|many|dozens\\s+of|hundreds\\s+of|thousands\\s+of|another|an?|one|each)[\\s-]+(?:full\\s+|whole\\s+)?${UNIT}|all\\s+(day|night|week|month|year|morning)(?![\\p{L}-])|the\\s+(?:fiscal\\s+|full\\s+)?(year|quarter|month|week)(?=\\s+(?:ended|ending)\\b)|(?:several|multi)-(year|month|week|day)|(day|week|month|year|hour|decade|night)s?-long)`,
  'giu',
);
/** A text without a word that begins like one of these names no length in words. */
const UNIT_STARTS =
  'business working seconds sec secs minutes min mins hours hr hrs day days nights weeks wk wks fortnights months quarters years yr yrs decades centuries morning'
    .split(' ')
    .map(startOf);
/** Two of each at least. */
const MANY: Readonly<Record<string, number>> = { dozens: 24, hundreds: 200, thousands: 2000 };
const HALF_AFTER = near(/\s+and\s+(?:an?\s+)?(half|quarter)(?![\p{L}])/iuy);
const JOIN = /^(?:\s*,?\s*(?:and\s+)?|-)$/i;

const PER: Readonly<Record<string, readonly [string, number, number, number]>> = {
  // symbol, months, days, seconds
  second: ['S', 0, 0, 1],
  sec: ['S', 0, 0, 1],
  s: ['S', 0, 0, 1],
  minute: ['M', 0, 0, 60],
  min: ['M', 0, 0, 60],
  m: ['M', 0, 0, 60],
  hour: ['H', 0, 0, 3600],
  hr: ['H', 0, 0, 3600],
  h: ['H', 0, 0, 3600],
  day: ['d', 0, 1, 0],
  night: ['d', 0, 1, 0],
  d: ['d', 0, 1, 0],
  'business day': ['b', 0, 1, 0],
  'working day': ['b', 0, 1, 0],
  week: ['w', 0, 7, 0],
  wk: ['w', 0, 7, 0],
  weekend: ['d', 0, 2, 0],
  fortnight: ['f', 0, 14, 0],
  month: ['m', 1, 0, 0],
  quarter: ['q', 3, 0, 0],
  year: ['y', 12, 0, 0],
  yr: ['y', 12, 0, 0],
  y: ['y', 12, 0, 0],
  decade: ['e', 120, 0, 0],
  century: ['c', 1200, 0, 0],
};
const singular = (unit: string): string =>
  unit
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ies$/, 'y')
    .replace(/(?<=..)s$/, '');

/** A length of `value` units; null where the unit is unknown. */
export function lengthOf(value: number, unit: string): Length | null {
  const per = PER[singular(unit)];
  if (!per) return null;
  const [u, months, days, seconds] = per;
  const n = Number(value.toFixed(6));
  const iso =
    u === 'w'
      ? `P${n}W`
      : u === 'f'
        ? `P${2 * n}W`
        : u === 'm'
          ? `P${n}M`
          : u === 'q'
            ? `P${3 * n}M`
            : u === 'y'
              ? `P${n}Y`
              : u === 'e'
                ? `P${10 * n}Y`
                : u === 'c'
                  ? `P${100 * n}Y`
                  : u === 'd' || u === 'b'
                    ? `P${n * (days || 1)}D`
                    : `PT${n}${u}`;
  return { months: months * value, days: days * value, seconds: seconds * value, iso, unit: u };
}

const plus = (a: Length, b: Length): Length => {
  const [da, ta = ''] = a.iso.slice(1).split('T');
  const [db, tb = ''] = b.iso.slice(1).split('T');
  const time = ta + tb;
  return {
    months: a.months + b.months,
    days: a.days + b.days,
    seconds: a.seconds + b.seconds,
    iso: `P${da}${db}${time ? `T${time}` : ''}`,
    unit: a.unit,
  };
};

/** All lengths of a text, joined where several make one ("2 years 1 month"). */
export function findLengths(text: string, numbers: readonly Numeral[], starts: WordStarts): Part[] {
  const found: Part[] = [];
  for (const [i, n] of numbers.entries()) {
    // a zero-hours contract
    if (n.value === 0) continue;
    const turned = n.value > 1 ? matchAt(TURNED, text, n.to) : null;
    if (turned?.[2]) {
      // "$154 million last year" is a sum of last year
      if (n.value === 1 || /s$/i.test(turned[2]))
        add(found, text, n.from, n.to + turned[0].length, n.value, turned[2], false);
      continue;
    }
    const named = matchAt(AFTER_NUMBER, text, n.to);
    const short = !named && n.figures && !n.scaled ? matchAt(SHORT, text, n.to) : null;
    const unit = named?.[2] ?? (short?.[1] === 'm' ? null : short?.[1]);
    if (!unit) continue;
    const to = n.to + (named ?? short ?? [''])[0].length;
    if (notLength(text, n.from, to)) continue;
    // "in her 40s", "the 80s": years of a life, of a century, degrees
    if (
      unit === 's' &&
      /\b(?:the|his|her|their|my|our|your|early|mid|late|low|lower|upper|high|and)[\s-]+$/i.test(
        text.slice(Math.max(0, n.from - 8), n.from),
      )
    )
      continue;
    // a title, "60 Minutes"
    if (named && /^\p{Lu}\p{Ll}/u.test(named[2] ?? '')) continue;
    if (/^(?:19|20)\d\d$/.test(text.slice(n.from, n.to))) continue;
    const low = lowEnd(text, numbers[i - 1] ?? null, n);
    add(found, text, low?.from ?? n.from, to, low?.value ?? n.value, unit, low !== null);
  }
  for (const m of UNIT_STARTS.some((u) => starts.has(u)) ? matchesOf(WORDS, text) : []) {
    const to = m.index + m[0].length;
    if (notLength(text, m.index, to)) continue;
    if (found.some((f) => f.from < to && m.index < f.to)) continue;
    const [, how = '', unit] = m;
    const [, , , all, ended, multi, long] = m;
    // "a decades-long search": two at least
    const lasting = long ?? (/^an?$/i.test(how) && text.startsWith('-long', to) ? unit : '');
    if (lasting && /s$|s-long$/i.test(long ? m[0] : lasting)) {
      const at = long ? m.index : to - lasting.length;
      add(found, text, at, long ? to : to + '-long'.length, 2, lasting, true);
      continue;
    }
    if (all || ended || multi || long) {
      if (all && !/^(?:day|week|month|year|night)$/i.test(all)) continue;
      if (multi) add(found, text, m.index, to, 3, multi, true);
      else add(found, text, m.index, to, 1, all ?? ended ?? long ?? 'day', false);
      continue;
    }
    if (/^(?:each|many|another)$/i.test(how) && !/^another$/i.test(how)) continue;
    // "a day", "one week" as a rate ("barrels a day") or the day of a story ("one night")
    if (/^an?$/i.test(how) && /^(?:second|weekend)$/i.test(unit ?? '')) continue;
    if (/^(?:an?|one)$/i.test(how) && rate(text, m.index, to)) continue;
    const value = /^half|half$/i.test(how)
      ? 0.5
      : /quarter/i.test(how)
        ? 0.25
        : /couple/i.test(how)
          ? 2
          : /few|several|some/i.test(how)
            ? 3
            : (MANY[how.split(/\s/)[0]?.toLowerCase() ?? ''] ?? 1);
    add(
      found,
      text,
      m.index,
      to,
      value,
      unit ?? '',
      /few|several|some|couple|dozens|hundreds|thousands/i.test(how),
    );
  }
  return join(
    text,
    found.sort((a, b) => a.from - b.from),
  );
}

/** "24-48 hours", "between ten and twelve weeks": where it begins and its lower end; null where there is only one number. */
function lowEnd(text: string, before: Numeral | null, n: Numeral): { from: number; value: number } | null {
  if (!before || before.value >= n.value || before.scaled !== n.scaled) return null;
  const gap = text.slice(before.to, n.from);
  if (/^\s?(?:-|–|to|or)\s?$/.test(gap)) return before;
  const lead = gap === ' and ' && /\bbetween\s$/i.exec(text.slice(Math.max(0, before.from - 9), before.from));
  return lead ? { from: before.from - lead[0].length, value: before.value } : null;
}

function add(
  found: Part[],
  text: string,
  from: number,
  end: number,
  value: number,
  unit: string,
  approximate: boolean,
): void {
  const half = matchAt(HALF_AFTER, text, end);
  const length = lengthOf(value + (half ? (half[1]?.toLowerCase() === 'half' ? 0.5 : 0.25) : 0), unit);
  if (length)
    found.push({ ...blankPart('en.duration', from, end + (half?.[0].length ?? 0)), length, approximate });
}

/** At 1800hrs, until 16hrs. */
const HOUR_OF_DAY =
  /\b(?:at|by|from|until|till|before|after)\s(?:[01]?\d|2[0-3])(?:[0-5]\d\s?(?:hrs|hours)|hrs)$/;
/** "It might one day rise", "there was one day when": no length. */
const isSomeDay = (text: string, from: number, to: number): boolean =>
  !/\b(?:about|after|all|almost|another|at|before|but|by|every|for|in|just|least|more|nearly|of|only|over|per|than|to|took|takes?|under|within)\s$/i.test(
    text.slice(Math.max(0, from - 10), from),
  ) &&
  !/^\s(?:a|after|ago|away|before|earlier|from|in|into|later|of|off|only|or|per|short|to)\b|^-/.test(
    text.slice(to, to + 9),
  );
/** "45-year-old", "two weeks old", "4 years and older", "over-65s", "Under 21s": ages; "a one-in-100-year flood"; "scored on 58 minutes"; "Day 3"; "24 Hours" the name of something. */
const notLength = (text: string, from: number, to: number): boolean =>
  (/^\d+s$/.test(text.slice(from, to)) && !OF_CLOCK.test(text.slice(Math.max(0, from - 12), from))) ||
  (/^one\sday$/i.test(text.slice(from, to)) && isSomeDay(text, from, to)) ||
  (/^a\snight$/i.test(text.slice(from, to)) && text.startsWith(' out', to)) ||
  HOUR_OF_DAY.test(text.slice(Math.max(0, from - 8), to)) ||
  /^(?:[\s-]+(?:old\b|olds\b|of\s+age|(?:and|or)\s(?:older|over|up|younger)\b)|-ago\b|['’]s\s+[A-Z])/i.test(
    text.slice(to, to + 13),
  ) ||
  /[$£€¥#]\s?$/.test(text.slice(Math.max(0, from - 2), from)) ||
  (/\b(?:over|under)-$/i.test(text.slice(Math.max(0, from - 6), from)) && text.charAt(to - 1) === 's') ||
  (/\bunder\s$/i.test(text.slice(Math.max(0, from - 6), from)) && /^\d\ds$/.test(text.slice(from, to))) ||
  /-in-(?:an?-)?$/.test(text.slice(Math.max(0, from - 6), from)) ||
  (/\bon\s$/.test(text.slice(Math.max(0, from - 3), from)) &&
    /\d\sminutes$/.test(text.slice(from, to)) &&
    !text.startsWith(' of ', to)) ||
  (/\bthe\s+$/.test(text.slice(Math.max(0, from - 4), from)) && /^an?\s/i.test(text.slice(from, from + 3)));

/** Before "4s" where it is no model, and none of several threes. */
const OF_CLOCK =
  /^$|[\d(:,–—-]\s?$|\dm\s$|\b(?:m|min|a|about|after|around|at|by|every|for|in|is|just|last(?:s|ed)|(?<!couple\s|pair\s)of|only|or|over|than|to|t(?:akes?|ook)|under|was|within)\s$/;

const rate = (text: string, from: number, to: number): boolean => {
  const before = text.slice(Math.max(0, from - 20), from);
  if (
    /\b(?:for|in|within|about|almost|nearly|over|than|just|after|is|was|takes?|took|lasts?|lasted|least|every|only|under|last|of|than|half)\s+$/i.test(
      before,
    )
  )
    return /\b(?:every|last)\s+$/i.test(before);
  if (
    /^\s+(?:ago|later|earlier|before|after|from|starting|and\s+a\s+half|of\b|hence)/i.test(
      text.slice(to, to + 14),
    )
  )
    return false;
  if (/(?:^|[.!?"“]\s*)$/.test(before))
    return !/^\s+(?:ago|later|earlier|after|before|of|from|into)\b/.test(text.slice(to));
  return true;
};

function join(text: string, list: readonly Part[]): Part[] {
  const out: Part[] = [];
  for (const part of list) {
    const last = out.at(-1);
    if (
      last?.length &&
      part.length &&
      part.from >= last.to &&
      JOIN.test(text.slice(last.to, part.from)) &&
      rank(part.length.unit) > rank(last.length.unit)
    ) {
      out[out.length - 1] = {
        ...last,
        to: part.to,
        length: plus(last.length, part.length),
        approximate: last.approximate || part.approximate,
      };
    } else if (!last || part.from >= last.to) out.push(part);
  }
  return out;
}

const rank = (unit: string): number => 'ceyqmfwdbHMS'.indexOf(unit);
