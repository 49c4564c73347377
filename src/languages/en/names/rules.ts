/*
 * Names by rule. Strong ones (a title before, an organisation's ending) stand above the trained tagger; weak ones
 * (a known first name, a known place, "X said") count where no tagger speaks.
 */
import type { Rule } from '../../../facts/rule';
import { BODY_RULES } from './body-rules';
import {
  FIRST_NAMES,
  inSmall,
  LANDMARKS,
  LOCAL_BODIES,
  NO_NAME,
  ORG_ENDS,
  ORG_HEADS,
  ORG_KINDS,
  PLACE_KINDS,
  PLACES,
  TITLES,
  WAYS,
} from './name-words';
import { WORK_RULES } from './work-rules';

/** A capital that begins a word. It is looked for in wide ranges first, which is quickly done and turns most characters away. */
const CAPITAL = '(?=[A-Z\\u00c0-\\u1eff])(?<![\\p{L}])(?=\\p{Lu})';
const CAP = "\\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L}-]*";
/**
 * It captures, though nobody asks for what: so V8 keeps it as one loop, and does not write it out as often as it may come again. Written
 * out the rules' code is three times as long; past 16 MB of code V8 makes none of its expressions fast any more.
 */
const MORE = `(\\s(?:\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)?|(?:de|van|von|der|den|al|bin|ibn|del|della|da|dos|di|du|la|le|el|ben)(?:\\s(?:la|der|den))?(?=\\s\\p{Lu})|${CAP}|Jr\\.?|III?))`;
const CAP_WORD = '\\p{Lu}\\p{Ll}[\\p{L}-]+';
const NAME = `(?:(\\p{Lu}\\.\\s?){1,2}\\s?)?${CAP}${MORE}{0,3}`;

/** Length of a name without what does not belong to it: possessive, following title case words are the tagger's affair. */
const clean = (name: string): string =>
  name
    .replace(/['’]s$/, '')
    .replace(/['’]$/, '')
    .trimEnd();

/** Before a newspaper. */
const PAPER_BEFORE =
  'told|joined|(?:wrote|writes|writing|written|reporter|columnist|journalist|correspondent|critic)\\s(?:for|at|in)|editor\\s(?:of|at)|interview\\swith|published\\s(?:in|by)|according\\sto';

/** What stands in capitals before a dash and names no town. */
const LABEL =
  /\b(?:ANALYSIS|BREAKING|COLUMN|COMMENT|CORRECTED|DAILY|EDITORIAL|EXCLUSIVE|EXPLAINER|FACTBOX|FEATURE|INTERVIEW|LIVE|NEWS|NOTE|OBITUARY|OPINION|PHOTOS?|PODCAST|POLL|PREVIEW|PROFILE|READ|REPORT|REVIEW|SPORTS?|STOCKS|TIMELINE|TIMES|TODAY|UPDATED?|VIDEO|WATCH|WEATHER)\b/;

/** Behind a title, and nobody: the General Election, Governor Calls for Calm. */
const NO_BEARER =
  /^(?:Assembly|Board|Counsel|Elections?|Electric|Hospital|Intelligence|Manager|Motors|Office|Practice|Strike|Announces|Asks|Backs|Calls|Claims|Denies|Faces|Gets|Gives|Hits|Holds|Joins|Leaves|Loses|Makes|Meets|Plans|Quits|Rejects|Resigns|Says|Seeks|Signs|Slams|Speaks|Takes|Tells|Urges|Vetoes|Visits|Vows|Warns|Wins)$/;

/** What somebody has. */
const OWNS = /['’]s\s.*$/;
/** The end of an office that its first word opened. */
const OFFICE_WITHIN =
  /^(\p{L}+\s){0,3}(?:Officer|Secretary|Minister|Executive|Director|Economist|Scientist|Strategist|Analyst|Whip|Prosecutor|Engineer|Correspondent|Editor)\s(?=\p{Lu})/u;

/** A word of a firm's name with the blank behind it. Behind a longer word a full stop ends the sentence. */
const FIRM_WORD = "\\p{Lu}[\\p{L}&.'’-]*\\s(?<!\\p{Ll}{4}\\.\\s)";
const ORG_END = new RegExp(`(?:${ORG_ENDS})$`);
const ENDS_AS_ORG = new RegExp(`(?:^|\\s)(?:${ORG_ENDS})$`);
const TITLE_OR_END = new RegExp(`^(?:${TITLES}|${ORG_ENDS})$`);

/** A place by what stands before it. */
const placeName = (m: RegExpExecArray) => {
  const name = clean(m[0]);
  return NO_NAME.test(name.split(' ')[0] ?? '') ? null : { to: m.index + name.length, value: name };
};

export const NAME_RULES: readonly Rule[] = [
  ...WORK_RULES,
  ...BODY_RULES,
  {
    // `ELMTON, Sept. 12 (Reuters) — `: where the story was written
    name: 'en.place.dateline',
    kind: 'place',
    pattern:
      /^\s*((?:ST\.?\s)?\p{Lu}{3}[\p{Lu}.'’-]*( \p{Lu}[\p{Lu}.'’-]+){0,3})(?:(?:,[^—–()]{2,30})?(?:\s*\([\p{L} ]{2,20}\))?\s*[—–]|(,[^—–()]{2,30}|\s*\([\p{L} ]{2,20}\)){1,2}\s--?\s)\s*(?=[“"‘]|\p{Lu}[\p{Ll}.]|[AI]\s\p{Ll})/u,
    read: (m) => {
      const name = m[1] ?? '';
      if (LABEL.test(name)) return null;
      const from = m.index + m[0].indexOf(name);
      return { from, to: from + name.length, value: inSmall(name) };
    },
  },
  {
    name: 'en.person.title',
    kind: 'person',
    hints: TITLES.split('|'),
    pattern: new RegExp(`(?<![\\p{L}])((?:${TITLES})\\.?\\s+)+(${NAME})`, 'u'),
    read: (m) => {
      const said = clean(m[2] ?? '').replace(OWNS, ''); // President Roe's July visit
      // Chief Commercial Officer Ada Poole
      const name = said.replace(OFFICE_WITHIN, '');
      const first = name.split(' ')[0] ?? '';
      if (!name.includes(' ') && NO_BEARER.test(name)) return null;
      if (NO_NAME.test(first) || TITLE_OR_END.test(first) || ENDS_AS_ORG.test(name)) return null;
      if (
        /^(?:of|for|and)\b/.test(m.input.slice(m.index + m[0].length).trimStart()) &&
        !/\s/.test(name) &&
        /^(?:General|Chief|Minister|Director|Deputy)/.test(m[0])
      )
        return null;
      const from = m.index + m[0].length - (m[2] ?? '').length + said.length - name.length;
      return { from, to: from + name.length, value: name };
    },
  },
  {
    name: 'en.org.ending',
    kind: 'org',
    hints: ['inc', 'corp', 'corporation', 'ltd', 'llc', 'llp', 'plc', 'co'],
    pattern: new RegExp(
      `${CAPITAL}((${FIRM_WORD}(?:(?:of|and|&|for)\\s)?){1,5}(?:Inc|Corp|Corporation|Ltd|LLC|LLP|PLC|plc|Co)(?![\\p{L}])\\.?)`,
      'u',
    ),
    read: (m) => {
      let from = m.index;
      let name = m[1] ?? '';
      const lead = /^(?:The|A|In|At|But|And|For|By|From|With|When|As|Of)\s/.exec(name);
      if (lead) {
        from += lead[0].length;
        name = name.slice(lead[0].length);
      }
      if (/^(?:Inc|Corp|Ltd|Co|PLC|LLC)/.test(name)) return null;
      return { from, to: from + name.length, value: name };
    },
  },
  {
    // the island of Senn
    name: 'en.place.kind-of',
    kind: 'place',
    hints: PLACE_KINDS.split('|'),
    pattern: new RegExp(
      `(?<=\\bthe\\s(\\p{L}+\\s){0,2}(?:${PLACE_KINDS})\\sof\\s)(${CAP}(?:\\s${CAP})?)`,
      'u',
    ),
    read: placeName,
  },
  {
    // the ferry between Elmton and Senn
    name: 'en.place.between',
    kind: 'place',
    hints: ['between'],
    pattern: new RegExp(`(?<=\\b(?:${WAYS})\\sbetween\\s)(${CAP}(?:\\s${CAP})?)(?=\\sand\\s)`, 'u'),
    read: placeName,
  },
  {
    // Tanner’s Reach, Carter’s Hill
    name: 'en.place.possessive',
    kind: 'place',
    hints: LANDMARKS.split('|'),
    pattern: new RegExp(
      `${CAPITAL}(?<!['’-])(?:St\\.?\\s)?${CAP_WORD}['’]s?\\s(?:${LANDMARKS})(?![\\p{L}])`,
      'u',
    ),
    read: (m) => {
      // Jane Roe’s Bridge is one she built
      const before = /(\p{Lu}[\p{L}.]*)\s$/u.exec(m.input.slice(Math.max(0, m.index - 20), m.index))?.[1];
      if (before !== undefined && !NO_NAME.test(before)) return null;
      return NO_NAME.test(m[0].split(/['’]/)[0] ?? '') ? null : { value: m[0] };
    },
  },
  {
    // The charity, Elmton Cats, said
    name: 'en.org.apposition',
    kind: 'org',
    hints: ORG_KINDS.split('|'),
    pattern: new RegExp(
      `(?<=\\b[Tt]he\\s(?:\\p{Ll}+\\s)?(?:${ORG_KINDS}),\\s)(${CAP}(\\s${CAP}){0,3})(?=,)`,
      'u',
    ),
    read: (m) => ({ value: m[0] }),
  },
  {
    // Elmton Crown Court, Senn Parish Council
    name: 'en.org.local',
    kind: 'org',
    weak: true,
    hints: LOCAL_BODIES.split('|'),
    pattern: new RegExp(`${CAPITAL}(${CAP}\\s(?:and\\s)?){1,3}(?:${LOCAL_BODIES})(?![\\p{L}])`, 'u'),
    read: (m) => {
      const lead = /^(?:\p{L}+\s)/u.exec(m[0])?.[0] ?? '';
      const from = NO_NAME.test(lead.trim()) ? m.index + lead.length : m.index;
      const value = m[0].slice(from - m.index);
      return { from, value };
    },
  },
  {
    // studied at the University of Leeds: never anything but a name
    name: 'en.org.university',
    kind: 'org',
    weak: true,
    hints: ['university'],
    pattern: new RegExp(
      `(?<![\\p{L}])(?<!\\p{Lu}\\p{L}{0,9}\\s)University\\sof\\s(?:the\\s)?${CAP}(?:\\s${CAP})?`,
      'u',
    ),
    read: (m) => ({ value: clean(m[0]), to: m.index + clean(m[0]).length }),
  },
  {
    // a house on Mill Lane
    name: 'en.place.street',
    kind: 'place',
    pattern: new RegExp(
      `(?<=\\b(?:on|in|at|to|from|along|near|down|off|of)\\s)(?!High\\s)${CAP_WORD}(?:\\s${CAP_WORD})?\\s(?:Street|Road|Avenue|Lane|Boulevard|Drive|Terrace|Crescent)(?![\\p{L}’'-]|\\s\\p{Lu})`,
      'u',
    ),
    read: placeName,
  },
  {
    // one firm, not two people
    name: 'en.org.partners',
    kind: 'org',
    pattern:
      /(?<![\p{L}])(?:Abercrombie (?:&|and) Fitch|Barnes (?:&|and) Noble|Black (?:&|and) Decker|Dolce (?:&|and) Gabbana|Dun (?:&|and) Bradstreet|Ernst (?:&|and) Young|Fortnum (?:&|and) Mason|Harland (?:&|and) Wolff|Health (?:&|and) Human Services|Housing (?:&|and) Urban Development|Holland (?:&|and) Barrett|Johnson (?:&|and) Johnson|Marks (?:&|and) Spencer|Procter (?:&|and) Gamble|Simon (?:&|and) Schuster|Smith (?:&|and) Wesson|Standard (?:&|and) Poor['’]s)(?![\p{L}])/u,
    read: (m) => ({ value: m[0] }),
  },
  {
    // told the Guardian: a word unless who is spoken to is meant
    name: 'en.org.paper',
    kind: 'org',
    weak: true,
    pattern: new RegExp(
      `(?<=\\b(?:${PAPER_BEFORE})\\s[Tt]he\\s)(?:Express|Globe|Guardian|Independent|Journal|Mirror|Observer|Post|Star|Sun|Telegraph|Times)(?![\\p{L}’'-]|\\s\\p{Lu})`,
      'u',
    ),
    read: (m) => ({ value: m[0] }),
  },
  {
    name: 'en.org.of',
    kind: 'org',
    weak: 'shape',
    hints: ORG_HEADS.split('|'),
    pattern: new RegExp(
      `(?<![\\p{L}])(?:(?:${ORG_HEADS})\\s(?:of|for)\\s(?:the\\s)?${CAP}(,?\\s(?:and\\s)?${CAP}){0,3})`,
      'u',
    ),
    read: (m) => ({ value: clean(m[0]), to: m.index + clean(m[0]).length }),
  },
  {
    name: 'en.org.suffix',
    kind: 'org',
    weak: 'shape',
    hints: ORG_ENDS.split('|'),
    pattern: new RegExp(`${CAPITAL}((${FIRM_WORD}){1,4}(?:${ORG_ENDS}))(?![\\p{L}])`, 'u'),
    read: (m) => {
      const words = (m[1] ?? '').split(' ');
      let from = m.index;
      while (
        words.length > 1 &&
        NO_NAME.test(words[0] ?? '') &&
        !/^(?:New|National|International|Federal|State|American|British|Chinese)$/.test(words[0] ?? '')
      ) {
        from += (words.shift() ?? '').length + 1;
      }
      if (words.length < 2) return null;
      return { from, to: from + words.join(' ').length, value: words.join(' ') };
    },
  },
  {
    name: 'en.place.list',
    kind: 'place',
    weak: true,
    hints: PLACES,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:${[...PLACES].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}-]|['’]s\\s\\p{Lu})`,
      'u',
    ),
    read: (m) => ({ value: m[0] }),
  },
  {
    name: 'en.person.first-name',
    kind: 'person',
    weak: 'shape',
    hints: [...FIRST_NAMES],
    pattern: new RegExp(`${CAPITAL}(${CAP})(${MORE}{1,3})`, 'u'),
    read: (m) => {
      if (!FIRST_NAMES.has(m[1] ?? '')) return null;
      const name = clean(m[0]);
      return { to: m.index + name.length, value: name };
    },
  },
  {
    name: 'en.person.said',
    kind: 'person',
    weak: true,
    pattern: new RegExp(
      `(?<=(?:[”"']|''),?\\s|(?:[.!?]\\s|^))(${NAME})\\s(?:said|says|told|added|asked|wrote|explained|noted|argued|warned)(?![\\p{L}])|(?<=\\b(?:said|says|added|asked)\\s)(${NAME})(?=[,.])`,
      'u',
    ),
    read: (m) => {
      const name = clean(m[1] ?? m[4] ?? '');
      const words = name.split(' ');
      if (words.some((w) => NO_NAME.test(w)) || ORG_END.test(name)) return null;
      if (words.length === 1 && /s$/.test(name)) return null;
      return { to: m.index + name.length, value: name };
    },
  },
];
