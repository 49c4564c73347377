/* Times of day: "20 Uhr", "20.30 Uhr", "gegen 8:15 Uhr", "halb acht", "8 bis 12 Uhr"; and a day with its time or part put together. */
import type { Rule, RuleContext, RuleValue } from '../../../facts/rule';
import { dayNumber, isoDay } from '../../calendar';
import { readNumber } from '../numbers';
import { DAY_PARTS } from './time-words';

const HOUR = '(?:[01]?\\d|2[0-4])(?:[.:][0-5]\\d)?';
const CLOCK = `(${HOUR})(?:\\s?(?:Uhr\\s)?(?:bis|–|-|und)\\s?(${HOUR}))? Uhr(?!\\p{L})(?: (MESZ|MEZ|Ortszeit))?`;
const HALF =
  '(halb|Viertel nach|Viertel vor) (eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?!\\p{L})';
const LEAD =
  '(?:,? (?:um|gegen|ab|bis|von|zwischen|kurz (?:vor|nach)|etwa um) |, | \\(|\\s{1,3}(?:[|–•·-]\\s{1,3})?)';
const BEHIND_DAY = new RegExp(`${LEAD}(?:${CLOCK}|${HALF})`, 'uy');
const PART_BEHIND_DAY = new RegExp(`(?: | ?am )?(${Object.keys(DAY_PARTS).join('|')})(?![\\p{L}])`, 'iuy');

const two = (hour: string): string => {
  const [h = '0', m = '00'] = hour.split(/[.:]/);
  return `${h.padStart(2, '0')}:${m}`;
};

/** `T20:30`, an interval for two; null where the hours are none. */
function clockValue(from: string, to: string | undefined): string | null {
  if (two(from) > '24:00') return null;
  return to ? `T${two(from)}/T${two(to)}` : `T${two(from)}`;
}

function halfValue(which: string, hour: string): string | null {
  const h = readNumber(hour);
  if (h === null) return null;
  const [at, minutes] = which === 'halb' ? [h - 1, 30] : which.endsWith('vor') ? [h - 1, 45] : [h, 15];
  return `T${String(at || 12).padStart(2, '0')}:${minutes}`;
}

/** A day with a time of day put to it: `2024-05-20` and `T08:00/T12:00`. */
const onDay = (iso: string, time: string): string =>
  time
    .split('/')
    .map((t) => `${iso}${t}`)
    .join('/');

/** A day fact, with the part of the day and the time that follow at `to` taken in. */
export function withClock(value: RuleValue, iso: string, to: number, { folded }: RuleContext): RuleValue {
  let end = to;
  let time: string | null = null;
  PART_BEHIND_DAY.lastIndex = end;
  const part = PART_BEHIND_DAY.exec(folded);
  // "Montag früh", "gestern Abend", "Montagabend"
  if (part) {
    const hours = DAY_PARTS[(part[1] ?? '').toLowerCase()];
    if (hours) time = `T${hours[0]}/T${hours[1]}`;
    end += part[0].length;
  }
  BEHIND_DAY.lastIndex = end;
  const clock = BEHIND_DAY.exec(folded);
  if (clock) {
    const said = clock[1] ? clockValue(clock[1], clock[2]) : halfValue(clock[4] ?? '', clock[5] ?? '');
    if (said) {
      time = said;
      end += clock[0].length;
    }
  }
  return {
    ...value,
    value: time ? onDay(iso, time) : iso,
    to: end,
    approximate: value.approximate || /gegen|kurz|etwa/.test(clock?.[0] ?? ''),
  };
}

/** A time of day alone belongs to the story's last day, if it named one. */
function alone(time: string | null, match: RegExpExecArray, context: RuleContext): RuleValue | null {
  if (!time) return null;
  const last = dayNumber(context.lastDate);
  const approximate = /(?:gegen|kurz (?:vor|nach)|etwa) $/.test(
    context.folded.slice(Math.max(0, match.index - 12), match.index),
  );
  return last === null
    ? { value: time, approximate }
    : { value: onDay(isoDay(last), time), approximate, implied: ['year', 'month', 'day', 'date'] };
}

export const clock: Rule = {
  name: 'de.clock',
  kind: 'time',
  pattern: new RegExp(`(?<![\\p{L}\\d.:,])${CLOCK}`, 'u'),
  read: (match, context) => alone(clockValue(match[1] ?? '', match[2]), match, context),
};

export const halfPast: Rule = {
  name: 'de.half-past',
  kind: 'time',
  pattern: new RegExp(`(?<!\\p{L})${HALF}`, 'u'),
  read: (match, context) => alone(halfValue(match[1] ?? '', match[2] ?? ''), match, context),
};
