/* The holidays that news names, with or without a year, alone or with their weekend. */

import { patternOf } from '../../../text/near-letters';
import { looksAhead } from './ahead';
import { day, dayStretch, easter, nthWeekday, parts, type Stretch, span } from './calendar';
import { nearestYear } from './nearest-year';
import type { TimeRule } from './part';
import { YEAR, yearOf } from './years';

const fixed =
  (m: number, d: number) =>
  (y: number): Stretch =>
    dayStretch(day(y, m, d));
const afterEaster =
  (by: number) =>
  (y: number): Stretch =>
    dayStretch(easter(y) + by);
const nth =
  (m: number, w: number, n: number) =>
  (y: number): Stretch =>
    dayStretch(nthWeekday(y, m, w, n));

/** Days by name; what moves with the country (Mother's Day) is the commonest. */
const HOLIDAYS: Readonly<Record<string, (y: number) => Stretch>> = {
  "new year[’']?s eve": fixed(12, 31),
  "new year[’']?s?(?: day)?": fixed(1, 1),
  'martin luther king(?:,? jr\\.?)? day|mlk day': nth(1, 0, 3),
  'groundhog day': fixed(2, 2),
  "valentine[’']?s(?: day)?": fixed(2, 14),
  "presidents?[’']? day": nth(2, 0, 3),
  "st\\.? patrick[’']?s day": fixed(3, 17),
  "april fools?[’']?(?: day)?": fixed(4, 1),
  'earth day': fixed(4, 22),
  'may day': fixed(5, 1),
  "mother[’']?s day": nth(5, 6, 2),
  "father[’']?s day": nth(6, 6, 3),
  'memorial day': nth(5, 0, -1),
  juneteenth: fixed(6, 19),
  'independence day|fourth of july|4th of july|july fourth': fixed(7, 4),
  'bastille day': fixed(7, 14),
  'labou?r day': nth(9, 0, 1),
  'columbus day': nth(10, 0, 2),
  "halloween|all hallows[’'] eve": fixed(10, 31),
  "all saints[’'] day": fixed(11, 1),
  'guy fawkes night|bonfire night': fixed(11, 5),
  'veterans day|remembrance day|armistice day': fixed(11, 11),
  'thanksgiving(?: day)?': nth(11, 3, 4),
  'black friday': (y) => dayStretch(nthWeekday(y, 11, 3, 4) + 1),
  'christmas eve': fixed(12, 24),
  'christmas(?: day)?': fixed(12, 25),
  'boxing day': fixed(12, 26),
  'good friday': afterEaster(-2),
  'palm sunday': afterEaster(-7),
  'ash wednesday': afterEaster(-46),
  'mardi gras|shrove tuesday': afterEaster(-47),
  'easter monday': afterEaster(1),
  'easter(?: sunday)?': afterEaster(0),
};
const HOLIDAY_LIST = Object.entries(HOLIDAYS).map(([pattern, inYear]) => ({
  is: patternOf(`^(?:${pattern})$`, 'i'),
  inYear,
}));
const HOLIDAY = Object.keys(HOLIDAYS)
  .map((p) => p.replace(/ /g, '\\s+'))
  .join('|');

const ENDS_IN_DAY = /(?:day|eve)$/i;
/** "a Christmas tree", "the Easter egg": the holiday is a thing's name. */
const NAMES_THING =
  /^\s+(?!(?:and|or|but|in|on|at|to|for|with|when|after|before|as|is|was|of|this|last|next|week|weekend|eve|morning|afternoon|evening|night|day|because|while|since|from|by|that|if|can|will|the|a|has|had|came)\b)[a-z]/;

/** Days before a holiday in which its name means the coming one. */
const SOON = 60;

export const HOLIDAY_RULES: readonly TimeRule[] = [
  {
    name: 'en.time.holiday',
    hints: [
      'new year',
      'martin',
      'mlk',
      'groundhog',
      'valentine',
      'president',
      'patrick',
      'april fool',
      'earth day',
      'may day',
      'mother',
      'father',
      'memorial',
      'juneteenth',
      'independence',
      'july',
      'bastille',
      'labor',
      'labour',
      'columbus',
      'halloween',
      'hallows',
      'all saints',
      'guy fawkes',
      'bonfire',
      'veterans',
      'remembrance',
      'armistice',
      'thanksgiving',
      'black friday',
      'christmas',
      'boxing',
      'good friday',
      'palm sunday',
      'ash wed',
      'mardi',
      'shrove',
      'easter',
    ],
    pattern: `(?<![\\p{L}])(?:(last|next|this|previous|following)\\s+)?(${HOLIDAY})(?![\\p{L}]|\\s+(?:Island|Eve\\b|massacre))(?:\\s*,?\\s+(?:of\\s+)?(${YEAR}))?(\\s+(?:weekend|week)(?![\\p{L}]))?`,
    read: (m, anchor, text) => {
      const name = (m[2] ?? '').replace(/\s+/g, ' ');
      if (
        !m[1] &&
        !m[3] &&
        !m[4] &&
        !ENDS_IN_DAY.test(name) &&
        NAMES_THING.test(text.slice(m.index + m[0].length))
      )
        return null;
      const inYear = HOLIDAY_LIST.find((h) => h.is.test(name))?.inYear;
      if (!inYear) return null;
      const wide = (y: number): Stretch => {
        const s = inYear(y);
        if (!m[4]) return s;
        const w = (((s.a + 3) % 7) + 7) % 7;
        const saturday = /end/i.test(m[4]) ? (w === 0 ? s.a - 2 : s.a - w + 5) : s.a - w;
        return span(saturday, /end/i.test(m[4]) ? saturday + (w === 0 ? 3 : 2) : saturday + 7, 'week');
      };
      if (m[3]) return { date: wide(yearOf(m[3])) };
      const { y } = parts(anchor.today);
      if (m[1]) {
        const ahead = /next|following/i.test(m[1]);
        if (/this/i.test(m[1])) return { date: wide(y), implied: ['year'], inYear: wide };
        const year = ahead ? (wide(y).a > anchor.today ? y : y + 1) : wide(y).b <= anchor.today ? y : y - 1;
        return { date: wide(year), implied: ['year'] };
      }
      const date = nearestYear(wide, anchor, looksAhead(text, m.index, m.index + m[0].length), SOON, 0);
      return date && { date, implied: ['year'], inYear: wide };
    },
  },
];
