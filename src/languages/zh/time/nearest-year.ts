/* Which year a month or day without one is in. */
import { civil } from './calendar';
import type { Moment, Reference } from './moment';

const AHEAD = /(?:将|拟|计划|预计|有望|定|准备|力争|争取)(?<!原[定拟]|原计划)[于在]?$/;
/** Days that a story may be printed after what it says is still to come. */
const LATE = 10;

/** Whether what is said at a place is still to come: 将于12月, 计划在3月. */
export const isAhead = (text: string, at: number): boolean => AHEAD.test(text.slice(Math.max(0, at - 4), at));

/** 今年1月…… 1月22日: the month just spoken of, the one before it or a later one of its year, that is past. */
function goesOn(here: Moment, { said, now }: Reference): boolean {
  const { year, month } = civil(here.start);
  return (
    here.start <= now &&
    said?.year === year &&
    !said.isReckoned &&
    said.month !== null &&
    said.month <= month + 1
  );
}

/** Days from which on a month is well ahead. */
const AHEAD_BY = 40;

/** 2023年…… 4月, printed in February: last year's month, where the story speaks of that year. */
const tellsOfLastYear = ({ start, grain }: Moment, { said, now, known }: Reference): boolean =>
  known &&
  grain === 'month' &&
  start - now > AHEAD_BY &&
  said?.year === civil(now).year - 1 &&
  !said.isReckoned;

/** Days around the publication that are its news, and days within which a story's next date follows its last. */
const NEWS = 2;
const NEXT = 31;
/** 2025年5月19日…… 5月20日: the day that comes next, and is past. */
const follows = ({ start }: Moment, { last, now, known }: Reference): boolean =>
  last !== null && start >= last && start - last <= NEXT && (!known || start <= now);

/**
 * The same year unless that is most of a year away; a story far in the past keeps to its own years; 29 February waits for its year.
 * `ahead`: it is said to be still to come.
 */
export function nearestYear(
  first: Moment,
  ref: Reference,
  ahead: boolean,
  read: (year: number) => Moment | null,
): Moment {
  // what happens on the day of the news is the news
  const since = ref.now - first.start;
  if (ref.known && first.valid && first.grain === 'day' && since >= -NEWS && since <= LATE) return first;
  const told = ref.last === null ? null : read(civil(ref.last).year);
  if (!ahead && told?.valid && told.grain === 'day' && follows(told, ref)) return told;
  const past = ref.last !== null && (!ref.known || Math.abs(ref.last - ref.now) > 400);
  const base = past ? (ref.last ?? ref.now) : ref.now;
  const y = civil(base).year;
  const here = y === civil(ref.now).year ? first : (read(y) ?? first);
  if (!ahead && tellsOfLastYear(here, ref)) return read(y - 1) ?? here;
  if (ahead && !past && here.valid) return here.end >= base - LATE ? here : (read(y + 1) ?? here);
  if (here.valid && (Math.abs(here.start - base) <= 270 || goesOn(here, ref))) return here;
  const others = [-1, 1, -2, 2, -3, 3, -4, 4]
    .map((d) => read(y + d))
    .filter((m): m is Moment => m?.valid === true);
  const all = here.valid ? [here, ...others] : others;
  return all.reduce<Moment>(
    (a, b) => (!a.valid || Math.abs(b.start - base) < Math.abs(a.start - base) ? b : a),
    here,
  );
}

const SAID =
  /^[^,。;!?]{0,16}?(?:表示|称(?![为号])|说(?!明)|透露|指出|强调|警告|呼吁|敦促|回应|(?:宣布|证实|报道)[,:]|收(?:[涨跌报高低]|盘(?![前后时])))/;
const TO_COME = /[将拟]|会(?![见谈晤议长上])|预计|计划|有望|可能|料|起/;
/** 周五表示, printed on a Monday: last week's, since it has been said; not 将于周五. */
export function isSaid(text: string, at: number, to: number): boolean {
  if (isAhead(text, at)) return false;
  const clause = text.slice(to, to + 24);
  return SAID.test(clause) && !TO_COME.test(SAID.exec(clause)?.[0] ?? '');
}
