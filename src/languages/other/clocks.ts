/* Times of day: "18h30", "kl. 14.30", "om 14.30 uur", "alle ore 9", "午後6時半", "오전 9시 15분". */

import type { Rule, RuleValue } from '../../facts/rule';
import { near, patternOf } from '../../text/near-letters';

interface ClockWords {
  /** Patterns of what stands before the hour: behind `before` it needs its minutes, behind `alone` it may do without. */
  readonly before?: string;
  readonly alone?: string;
  /** What stands before and behind an hour that is no length of time. */
  readonly around?: readonly [before: string, behind: string];
  /** Of what stands behind hour and minutes. */
  readonly behind?: string;
}

const NORDIC: ClockWords = { alone: 'kl\\.?|klokken|klokka|klockan' };
const SOUTH_SLAVIC: ClockWords = { behind: 'sati|sata|h' };
/** By language, what makes a time of day of two figures with a full stop between them. */
const WORDS: Readonly<Record<string, ClockWords>> = {
  bs: SOUTH_SLAVIC,
  cs: { around: ['ve?', 'hodin|hod\\.'], behind: 'hodin|hod\\.' },
  da: NORDIC,
  es: {
    before: 'las|la',
    around: ['(?:a|desde|hasta|sobre) las?', 'horas|hrs?|de la (?:mañana|tarde|noche|madrugada)'],
    behind: 'horas|hrs?',
  },
  et: { alone: 'kell' },
  fi: { alone: 'klo|kello' },
  fr: { around: ['à|vers|dès|avant|est', 'heures?|h'], behind: 'heures' },
  hr: SOUTH_SLAVIC,
  id: { alone: 'pukul|jam', behind: 'WIB|WITA|WIT' },
  is: { alone: 'kl\\.' },
  it: {
    before: 'alle|dalle|le',
    alone: 'ore',
    around: ['alle|dalle', 'di (?:sera|notte|mattina)|del (?:pomeriggio|mattino)'],
  },
  lt: { behind: 'val\\.' },
  lv: { alone: 'plkst\\.' },
  nb: NORDIC,
  nl: { around: ['om|rond|vanaf|omstreeks', 'uur'], behind: 'uur' },
  nn: NORDIC,
  no: NORDIC,
  pl: { before: 'o', alone: 'godz\\.|godzin(?:ie|y|ą)' },
  pt: {
    before: 'às',
    around: ['às|das|até as|até às', 'horas|h|da (?:manhã|tarde|noite|madrugada)'],
    behind: 'horas|hs?',
  },
  ro: { alone: 'ora|orele' },
  ru: { around: ['в|к', 'час(?:ов|а)?'] },
  sk: { behind: 'hodin[ye]?|hod\\.' },
  sl: { behind: 'uri|uro' },
  sr: SOUTH_SLAVIC,
  sv: NORDIC,
  th: { behind: 'น\\.' },
  tr: { before: 'saat' },
  uk: { around: ['о|об|близько', 'годин[іиу]'] },
};
const HOUR = '([01]?\\d|2[0-3])';
const MINUTES = '([0-5]\\d)';
/** No figure, nor the rest of one, an ordinal or a share. */
const NO_MORE = '(?![\\d%ºª°]|[.,:/]\\d| ?[€$%])';
/** What says behind an hour that it is one after noon; of a night, that it is one before midnight. */
const behindHour = (words: string): RegExp =>
  patternOf(`^[\\d.:]+(?: (?:horas?|heures?|час(?:ов|а)?|годин[іиу]|uur))? (?:${words})(?!\\p{L})`, 'u');
const LATE = behindHour(
  "вечера|вечора|дня|sore|siang|på (?:efter|efterm|kväll)\\p{L}*|om (?:kvelden|aftenen|e[ft]t\\p{L}*middagen)|de la tarde|du soir|de l[’']après-midi|da tarde|di sera|del pomeriggio|[’']s (?:middags|avonds)",
);
const AT_NIGHT = behindHour("ночи|ночі|malam|på natten|om natten|de la noche|da noite|di notte|[’']s nachts");
const LATEST_OF_NIGHT = 6;
/** Letters of an hour with what says which half of the day it is in. */
const LONGEST = 40;

/** Japanese and Korean say the hour with a sign, and the half of the day before it. */
const SIGNED: Readonly<Record<string, RegExp>> = {
  ja: /(?<early>午前|朝|早朝|未明|深夜)?(?<late>午後|夜|夕方)?(?<![\d.,:])(?<hour>1?\d|2[0-4])時(?![間代点給計])(?:(?<minute>[0-5]?\d)分|(?<half>半))?/u,
  ko: /(?<early>오전|새벽|아침)?(?<late>오후|저녁|밤|낮)? ?(?<![\d.,:])(?<hour>1?\d|2[0-4])시(?![간대])(?: ?(?<minute>[0-5]?\d)분| ?(?<half>반)(?=[에부쯤까경이 ,.]|$))?/u,
};

const NOON = 12;

export interface Clocks {
  readonly rules: readonly Rule[];
  /** The time of day (`T18:30`) that follows a day ending at `at`, and where it ends; null where none does. */
  readonly behindDay: (text: string, at: number) => { readonly time: string; readonly to: number } | null;
}

/** So far behind a day stands its time, with words of time alone between: "15 mai, vers 18 heures". */
const NEAR = 32;
const LINK = near(/^,? ?(?:\p{L}{1,8}\.? ){0,2}$/u);

/** @param code a language's ISO 639 code. */
export function clocks(code: string): Clocks {
  const signed = SIGNED[code];
  if (signed) return withDays({ ...rule, pattern: signed, read: readSigned });
  const words = WORDS[code];
  if (!words) return { rules: [anywhere], behindDay: () => null };
  const { before, alone, around, behind } = words;
  const behindWords = (sources: string, clock: string): string =>
    `(?<=(?<![\\p{L}\\p{M}])(?:${sources}) )${clock}${NO_MORE}`;
  const forms = [
    // each has its own two groups: the first that is there is the hour
    before && behindWords(before, `${HOUR}[.:]${MINUTES}`),
    alone && behindWords(alone, `${HOUR}(?:[.:]${MINUTES})?`),
    around &&
      `${behindWords(around[0], `${HOUR} ?(?:${around[1]})(?![\\p{L}\\p{M}]| d[e’']| du (?!soir|matin))`)}()`,
    behind && `(?<![\\p{N}.,:/])${HOUR}[.:]${MINUTES} ?(?:${behind})(?![\\p{L}\\p{M}])`,
  ].filter(Boolean);
  return withDays({ ...rule, pattern: patternOf(forms.join('|'), 'iu'), read: readWorded });
}

const withDays = (clock: Rule & { read: (match: RegExpExecArray) => RuleValue }): Clocks => ({
  rules: [anywhere, clock],
  behindDay(text, at) {
    const match = clock.pattern.exec(text.slice(at, at + NEAR));
    if (!match || !LINK.test(match.input.slice(0, match.index))) return null;
    return { time: String(clock.read(match).value), to: at + match.index + match[0].length };
  },
});

const rule = { name: 'other.clock-words', kind: 'time' } as const;

const timeOf = (hour: number, minute: number | string): RuleValue => ({
  value: `T${two(hour)}:${two(minute)}`,
  implied: ['year', 'month', 'day'],
});
const two = (n: number | string): string => String(n).padStart(2, '0');

function readWorded(match: RegExpExecArray): RuleValue {
  const at = match.findIndex((group, i) => i > 0 && group !== undefined);
  const hour = Number(match[at]);
  const said = match.input.slice(match.index, match.index + LONGEST);
  const isLate = LATE.test(said) || (AT_NIGHT.test(said) && hour >= LATEST_OF_NIGHT);
  return timeOf(isLate && hour < NOON ? hour + NOON : hour, match[at + 1] ?? 0);
}

function readSigned({ groups = {}, index, 0: all }: RegExpExecArray): RuleValue {
  const { hour, minute, half, early, late } = groups;
  const n = Number(hour);
  const blanks = /^ */.exec(all)?.[0].length ?? 0;
  return {
    ...timeOf(hourOf(n, early, late), half ? 30 : (minute ?? 0)),
    from: index + blanks,
  };
}

/** Nights go over midnight: 밤 1시 is one o'clock, 밤 12시 and 深夜12時 are none; 낮 11시 is before noon. */
function hourOf(n: number, early: string | undefined, late: string | undefined): number {
  if (n === NOON && /^(?:밤|夜|深夜|새벽)$/.test(late ?? early ?? '')) return 0;
  const isLate = late && n < (late === '낮' ? 6 : NOON) && !(/^[밤夜]$/.test(late) && n < 5);
  return (isLate ? n + NOON : n) % (2 * NOON);
}

/** "19:29", "16h30", "20 h 30": behind a word, since a film's length and a score stand alone. */
const anywhere: Rule = {
  name: 'other.clock',
  kind: 'time',
  pattern: /(?<=[\p{L}\p{M},] )([01]?\d|2[0-3])(?::| ?h ?)([0-5]\d)(?![\d:]|[.,]\d| ?min)/u,
  read: ({ 1: hour, 2: minute = '', index }, { folded }) =>
    NO_TIME.test(folded.slice(Math.max(0, index - LONGEST_LABEL), index))
      ? null
      : timeOf(Number(hour), minute),
};

/** "scala 1:24", "échelle 1:50", "rapport 1:3", "Mateo 5:12": no times. */
const NO_TIME = near(
  /(?:(?<![\p{L}\p{M}])(?:scala|escala|échelle|schaal|skala|skali|skalą|масштаб\p{L}*|ölçe\p{L}*|rapporto|proporción|proporção|Mateo|Marcos|Lucas|Juan|Matthieu|Marc|Luc|Jean|Matteo|Marco|Luca|Giovanni|Mateus|João|[Ss]urah|QS\.?) |:\d\d[ -])$/u,
);
const LONGEST_LABEL = 14;
