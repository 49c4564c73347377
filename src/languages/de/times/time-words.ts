/* Names of months, weekdays, seasons and parts of the day. */

/** Without a dot where a year follows: 29 Jan 2024. */
const DOT = '(?:\\.|(?= (?:19|20)\\d\\d))';
const MONTH_LIST = [
  `Januar|Jänner|Jan${DOT}`,
  `Februar|Feber|Feb${DOT}`,
  'März',
  `April|Apr${DOT}`,
  'Mai',
  'Juni',
  'Juli',
  `August|Aug${DOT}`,
  `September|Sept?${DOT}`,
  `Oktober|Okt${DOT}`,
  `November|Nov${DOT}`,
  `Dezember|Dez${DOT}`,
];
/** A month's name as a pattern without groups. */
export const MONTH = `(?:${MONTH_LIST.join('|')})(?!\\p{L})`;
/** 1–12; 0 for no month. */
export const monthOf = (name: string): number =>
  MONTH_LIST.findIndex((m) => new RegExp(`^(?:${m.replace(DOT, '\\.?')})$`, 'u').test(name)) + 1;

export const WEEKDAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
export const WEEKDAY = `(?:${WEEKDAYS.join('|')}|Sonnabend)`;
/** 0 Monday … 6 Sunday. */
export const weekdayNamed = (name: string): number => (name === 'Sonnabend' ? 5 : WEEKDAYS.indexOf(name));

/** First month of each season; winter runs into the year after. */
export const SEASONS: Readonly<Record<string, number>> = {
  Frühjahr: 3,
  Frühling: 3,
  Sommer: 6,
  Herbst: 9,
  Winter: 12,
};

/** Hours of the parts of the day, from and to. */
export const DAY_PARTS: Readonly<Record<string, readonly [string, string]>> = {
  früh: ['06:00', '09:00'],
  morgen: ['06:00', '10:00'],
  vormittag: ['09:00', '12:00'],
  mittag: ['11:00', '14:00'],
  nachmittag: ['12:00', '18:00'],
  abend: ['18:00', '22:00'],
  nacht: ['20:00', '23:59:59'],
};

/** "dritten" → 3; a figure with its point too. 0 for none. */
export const ordinal = (word: string): number => {
  const figure = /^(\d+)\.$/.exec(word);
  if (figure) return Number(figure[1]);
  return ORDINALS.findIndex((o) => word.toLowerCase().startsWith(o)) + 1;
};
const ORDINALS = ['erst', 'zweit', 'dritt', 'viert'];
