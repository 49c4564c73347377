/* Works by their titles where the story says what they are, and laws by their names: the film "Hill of Rain", the Mill Act 1987. */
import type { Rule } from '../../../facts/rule';
import { near, patternOf } from '../../../text/near-letters';
import { NO_NAME } from './name-words';

const KINDS =
  '(?:film|movie|novel|book|memoir|biography|autobiography|album|single|song|track|series|sitcom|show|play|musical|opera|ballet|documentary|drama|comedy|thriller|poem|essay|painting|sculpture|podcast|game|anthem|western|miniseries|trilogy|sequel|prequel|remake|story|blockbuster|symphony|exhibition)s?';
/** Behind what a work is, not before what else the word is of: the game warden, his drama teacher. */
const ENDS =
  "(?=[^\\p{L}\\s’'-]|$|\\s(?:\\p{Lu}|(?:about|adapted|and|as|at|based|before|but|by|directed|during|featuring|for|from|had|has|have|he|in|inspired|is|it|made|of|on|opened|opens|or|produced|published|released|set|she|starring|that|they|to|was|we|were|when|where|which|while|who|will|with|won|written)\\b))";
const BEFORE = patternOf(
  `\\b(?:${KINDS},?\\s(?:(?:is\\s|was\\s)?(?:called|titled|entitled|named)\\s)?|(?:starred|stars|starring|appeared|roles?)\\sin\\s|(?:author|writer|director|star)\\sof\\s|films\\sinclude\\s|among\\sthem,?\\s)$`,
  'u',
);
const BEHIND = patternOf(
  `^(?:\\s\\((?:19|20)\\d\\d\\)|,?\\s(?:an?|the|his|her|their|its)\\s(?:[\\p{L}’'-]+\\s){0,3}${KINDS}${ENDS}|,?\\s(?:which\\swas\\s)?(?:(?:directed|written|choreographed|composed)\\sby|starring)\\s)`,
  'u',
);
const SMALL = /^(?:an?|and|as|at|but|by|de|for|from|in|into|is|la|le|of|on|or|the|to|vs\.?|with|[-–—&])$/;
const MOST_WORDS = 9;
/** UTF-16 code units looked at on either side of a title. */
const LOOK = 48;

/** Its words begin with capitals, but for small ones within. */
const isTitle = (words: readonly string[]): boolean =>
  words.length <= MOST_WORDS &&
  [words[0], words.at(-1)].every((w) => /^[¡¿]?[\p{Lu}\d]/u.test(w ?? '')) &&
  words.every((w) => /^[¡¿(]?[\p{Lu}\d]/u.test(w) || SMALL.test(w));

const LEAD = near(/^(\p{L}+)\s/u);
/** What names of laws may begin with, though persons' do not. */
const KEPT =
  /^(?:American|British|Chinese|English|Every|Federal|First|French|German|Indian|International|Israeli|Japanese|Last|Local|National|New|No|One|Police|Russian|Second|State)$/;
/** Acts that are no laws, and several laws in one: the High Wire Act, the Mill Act and the Ferry Act. */
const NO_LAW =
  /^(?:Best|Supporting|Opening)\s|\b(?:Wire|Balancing|International|New|Opening|Circus|Live|Musical)\sAct$|\sAct\s(?!of\b|\d)|\band\sthe\s/;
/** No part of a law's name: "And the", "In July the". */
const isBefore = (word: string): boolean => /^\p{Ll}/u.test(word) || (NO_NAME.test(word) && !KEPT.test(word));
const CAP = "\\p{Lu}[\\p{L}’'-]+";

/** “A film The Elmtonian called dull”: who says so. */
const OF_CRITIC =
  /^\s(?:called|dubbed|flew|hailed|made|named|praised|said|says|starred|tried|wanted|wrote)\b/;

export const WORK_RULES: readonly Rule[] = [
  {
    // the film "Hill of Rain"; "Hill of Rain," a drama about mills; "Salt" (1983)
    name: 'en.work.title',
    kind: 'work',
    pattern: /[“"]([\p{Lu}\d¡¿][^“”"]{1,70}?)[,.]?[”"]/u,
    read: (m) => {
      const value = m[1] ?? '';
      const to = m.index + m[0].length;
      if (!isTitle(value.split(' '))) return null;
      if (
        !BEFORE.test(m.input.slice(Math.max(0, m.index - LOOK), m.index)) &&
        !BEHIND.test(m.input.slice(to, to + LOOK))
      )
        return null;
      return { from: m.index + 1, to: m.index + 1 + value.length, value };
    },
  },
  {
    // the film The Mill, a book entitled Hills of Senn
    name: 'en.work.named',
    kind: 'work',
    hints:
      'album biopic documentary entitled film memoir miniseries movie musical novel series sitcom titled'.split(
        ' ',
      ),
    pattern: new RegExp(
      `(?<=(?<![\\w-]|\\b(?:less|more|most)\\s)(?:(?:en)?titled\\s(?=\\S+\\s)|(?:album|biopic|documentary|film|memoir|miniseries|movie|musical|novel|series|sitcom)\\s(?=(?:The|A|An)\\s)))(?:(?:The|A|An)\\s)?${CAP}(?:\\s(?:(?:of|the|of\\sthe|in\\sthe|on\\sthe)\\s)?${CAP}(?<!day)){0,7}(?:(?:,\\sthe\\s${CAP}){1,2}\\sand\\sthe\\s${CAP})?(?![\\p{L}-]|\\s\\d)`,
      'u',
    ),
    read: (m) => {
      const value = m[0].replace(/['’]s$/, '');
      const to = m.index + value.length;
      return /\s/.test(value) && !OF_CRITIC.test(m.input.slice(to, to + 12)) ? { to, value } : null;
    },
  },
  {
    // the Inflation Reduction Act, the Proceeds of Crime Act 2002
    name: 'en.work.law',
    kind: 'work',
    hints: ['act'],
    pattern: new RegExp(
      `(?=[A-Z\\u00c0-\\u1eff])(?<![\\p{L}])(?<=^|[.!?,;:(“"‘—–]\\s?|(?<![\\p{L}’'-])\\p{Ll}[\\p{Ll}’'-]*\\s)(?=\\p{Lu})((?:(?!Act\\s)${CAP},?\\s(?:(?:of|and|the|for|to|in|on|against)\\s){0,2}){1,8}Act(?:,?\\s(?:of\\s)?(?:1[6-9]|20)\\d\\d)?)(?![\\p{L}’'-]|\\s\\p{Lu})`,
      'u',
    ),
    read: (m) => {
      let value = m[0];
      for (let lead = LEAD.exec(value); lead && isBefore(lead[1] ?? ''); lead = LEAD.exec(value))
        value = value.slice(lead[0].length);
      return /\s.*\s|\d/.test(value) && !NO_LAW.test(value)
        ? { from: m.index + m[0].length - value.length, value }
        : null;
    },
  },
];
