/* Times that are titles: “Fox News Sunday”, ABC's “This Week”, told Today, the player of the year. News quotes its rivals' programmes by name. */

import { near, patternOf } from '../../../text/near-letters';
import type { Span } from '../../../text/span';
import { PLACES } from '../names/name-words';

/** Words of a title; what is small within one. */
const WORD = "(?:\\p{Lu}[\\p{L}'’&.]*|\\d+|of|the|and|to|in|with|for|on|at)";
const OPENED = patternOf(`(^|['’]s?\\s|[^\\p{L}]|\\p{L}\\s)[“"]((?:${WORD}\\s)*)$`, 'u');
const CLOSED = patternOf(`^((?:\\s${WORD})*)[.,!?]?[”"]`, 'u');
const CAPITALS = near(/^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)*$/u);
/** Told the programme, not the day: "she told Today that". */
const TOLD = /\b(?:told|tells|on)\s(?:(?:NBC|BBC|ITV)['’]s\s|the\s)?$/;
/** The Sunday Times; the Mail on Sunday. */
const PAPER = near(
  /^\s(?:Times|Independent|Telegraph|Mirror|Mail|Express|Herald|Post|Star|Sun|World|Mercury|Tribune|Business)(?!\p{L})/u,
);
/** today.com */
const DOMAIN = near(/^\.(?:com|co|net|org|tv|[a-z]{2})(?![\p{L}])/u);
/** USA Today, India Today. */
const OF_COUNTRY = near(/(?<!\p{L})(USA|\p{Lu}\p{Ll}+)\s$/u);
const COUNTRIES: ReadonlySet<string> = new Set(['USA', ...PLACES]);
/** Saturday Night Live, Monday Night Football. */
const NIGHT_SHOW = near(
  /^\s(?:Live|Football|Baseball|Basketball|Hockey|Fever|Lights|Raw|SmackDown|Takeaway)(?!\p{L})/u,
);
/** An award: the player, song or word of the year. */
const AWARDED =
  /\b(?:album|app|artist|athlete|band|book|breakthrough|business|car|coach|company|entrepreneur|film|game|hero|journalist|lie|man|manager|movie|newcomer|parent|person|personality|phone|photo|photograph|photographer|player|product|record|restaurant|rookie|show|song|sportsman|sportsperson|sportswoman|teacher|team|toy|woman|word|writer|young\splayer)s?\sof\s$/i;
/** No award: the biggest film of the year, the first game of it. */
const RANKED =
  /\b(?!and\s)(?:[a-z\d]*(?:st|nd|rd|th)|final|only|next|(?:least|most)\s[a-z]+)\s(?:young\s)?[a-z]+\sof\s$/;
/** UTF-16 code units looked at on either side. */
const LOOK = 40;

/** True where the words at `from`–`to` are a programme's title, or a part of one. */
export function isShowTitle(text: string, { from, to }: Span): boolean {
  const said = text.slice(from, to);
  if (said.toLowerCase() === 'the year') {
    const before = text.slice(Math.max(0, from - LOOK), from);
    return AWARDED.test(before) && !RANKED.test(before);
  }
  if (/^today$/i.test(said) && DOMAIN.test(text.slice(to, to + 6))) return true;
  if (/^today$/i.test(said) && /\p{Lu}/u.test(said)) {
    const lead = text.slice(Math.max(0, from - LOOK), from);
    return (
      COUNTRIES.has(OF_COUNTRY.exec(lead)?.[1] ?? '') ||
      TOLD.test(lead) ||
      /^\sshow\b/.test(text.slice(to, to + 6))
    );
  }
  if (!CAPITALS.test(said.replace(/^the\s/, ''))) return false;
  const before = text.slice(Math.max(0, from - LOOK), from);
  if (PAPER.test(text.slice(to, to + 12)) || /\bMail\son\s$/.test(before)) return true;
  if (/\sNight$/.test(said) && NIGHT_SHOW.test(text.slice(to, to + 12))) return true;
  const opened = OPENED.exec(before);
  const closed = opened && CLOSED.exec(text.slice(to, to + LOOK));
  if (!opened || !closed) return false;
  // “Sunday,” alone is a day that somebody said
  return Boolean(opened[2] || closed[1]) || (said.includes(' ') && /['’]s?\s$/.test(opened[1] ?? ''));
}
