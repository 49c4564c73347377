/* Words of the calendar. As patterns' sources they stand without groups, so that rules can put them together. */

const MONTH_LIST =
  'january february march april may june july august september october november december'.split(' ');
const DAY_LIST = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

export const MONTH =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|jun(?:e|\\.)?|jul(?:y|\\.)?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)(?![\\p{L}])';
export const WEEKDAY =
  '(?:mon(?:day|\\.)?|tue(?:s(?:day|\\.)?|\\.)?|wed(?:nesday|s\\.?|\\.)?|thu(?:rs(?:day|\\.)?|r?\\.)?|thur|fri(?:day|\\.)?|sat(?:urday|\\.)?|sun(?:day|\\.)?)(?![\\p{L}])';

const abbreviated = (list: readonly string[]): string[] => list.flatMap((word) => [word, word.slice(0, 3)]);
/** Every word that a month or weekday may begin with, as hints for rules. */
export const MONTH_HINTS: readonly string[] = abbreviated(MONTH_LIST);
export const WEEKDAY_HINTS: readonly string[] = [...abbreviated(DAY_LIST), 'thur', 'weds'];

/** 1–12, or null. */
export function monthOf(word: string): number | null {
  const key = word.toLowerCase().slice(0, 3);
  const at = MONTH_LIST.findIndex((m) => m.startsWith(key));
  return at < 0 ? null : at + 1;
}

/** 0 Monday … 6 Sunday, or null. */
export function weekdayOf(word: string): number | null {
  const key = word.toLowerCase().slice(0, 3);
  const at = DAY_LIST.findIndex((d) => d.startsWith(key));
  return at < 0 ? null : at;
}

export const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 6],
  summer: [6, 9],
  autumn: [9, 12],
  fall: [9, 12],
  winter: [12, 15],
};

/** Hours that a part of the day stands for, from–to. */
export const DAY_PARTS: Readonly<Record<string, readonly [string, string]>> = {
  morning: ['08:00', '12:00'],
  'early morning': ['08:00', '10:00'],
  'late morning': ['10:00', '12:00'],
  afternoon: ['12:00', '16:00'],
  'early afternoon': ['12:00', '14:00'],
  'late afternoon': ['14:00', '16:00'],
  evening: ['16:00', '20:00'],
  'early evening': ['16:00', '18:00'],
  'late evening': ['18:00', '20:00'],
  night: ['20:00', '23:59:59'],
  'early night': ['20:00', '22:00'],
  'late night': ['22:00', '23:59:59'],
  overnight: ['00:00', '08:00'],
  daytime: ['08:00', '18:00'],
  nighttime: ['00:00', '08:00'],
  'night-time': ['00:00', '08:00'],
  lunchtime: ['11:00', '13:00'],
  dinnertime: ['18:00', '20:00'],
  'rush hour': ['07:00', '09:00'],
};

/** Single points of the day. */
export const DAY_POINTS: Readonly<Record<string, string>> = {
  noon: '12:00',
  midday: '12:00',
  'mid-day': '12:00',
  'mid day': '12:00',
  noonday: '12:00',
  midnight: '00:00',
  'mid night': '00:00',
  'mid-night': '00:00',
  midmorning: '10:00',
  'mid-morning': '10:00',
  'mid morning': '10:00',
  midafternoon: '14:00',
  'mid-afternoon': '14:00',
  'mid afternoon': '14:00',
};
