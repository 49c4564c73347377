/* Organisations called by what they are and what they are for: the Senn Space Agency, the Food Safety Authority of Utania. */
import type { Rule } from '../../../facts/rule';
import { near, patternOf } from '../../../text/near-letters';
import { genderOf } from './gender';
import { NO_NAME } from './name-words';
import { VENUE_RULES } from './venue-rules';

const CAP = "\\p{Lu}[\\p{L}’'-]*\\p{Ll}(?<!['’]s)";
/** What such a name ends in, or what stands in it before "of". */
const BODY =
  'Academy|Administration|Agency|Alliance|Association|Authority|Bureau|Chamber|Commission|Committee|Confederation|Consortium|Council|Department|Directorate|Federation|Foundation|Institute|Institution|Laboratory|Ministry|Museum|Observatory|Organisation|Organization|Society|Union|University';
/** Only before "of" or "for": by itself it ends names of places and of much else. */
const BODY_OF = `${BODY}|Center|Centers|Centre|Centres|College|Fund|Office|School|Service`;
/** What bodies are for, where it comes second: Disease Prevention and Control. Others behind "and" may be somebody. */
const FIELD =
  "(?:Affairs|Agriculture|Aquaculture|Arts|Aviation|Budget|Business(?:es)?|Commerce|Communications?|Control|Cooperation|Culture|Data|Defen[cs]e|Development|Disease|Diseases|Drugs|Economy|Education|Employment|Energy|Environment|Excise|Exploration|Families|Finance|Fisheries|Food|Forests?|Forestry|Gas|Governance|Health|Housing|Immigration|Industr(?:y|ies)|Information|Infrastructure|Innovation|Integration|Investment|Justice|Labou?r|Law|Letters|Livestock|Management|Manufacturers|Media|Medicine|Migration|Mines|Mining|Nutrition|Oceans|Order|Petroleum|Planning|Policy|Pensions|Prevention|Production|Protection|Quarantine|Recreation|Regulation|Rehabilitation|Research|Resources|Rights|Roads|Safety|Sciences?|Security|Societies|Services|Space|Sports?|Standards|Statistics|Strategy|Studies|Sustainability|Taxation|Tourism|Trade|Training|Transport(?:ation)?|Treatment|Veterans|Water|Welfare|Wildlife|Women|Work|Works|Youth|\\p{Lu}\\p{Ll}+(?:ology|onomy|ography|istry|ulture|ics|tion|ment|ity|ness|ship))(?![\\p{L}’'-])";
/** Behind a body's name somebody's office: Bureau of Stones Director Jane Roe. */
const OFFICE =
  '(?:Administrator|CEO|Chair|Chairm[ae]n|Chairwoman|Chief|Commissioner|Deputy|Director|Executive|General|Governor|Inspector|Minister|President|Professor|Secretary|Spokes\\p{L}+|Superintendent)(?!\\p{L})';
const WORD = `(?!${OFFICE})${CAP}`;
const FOR_WHAT = `(?:of|for|on(?!\\s(?:\\p{Lu}\\p{Ll}+day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*)\\b))\\s(?:the\\s)?(?:Inspector\\sGeneral|${WORD}(?:\\s(?:of\\s(?:the\\s)?)?${WORD}){0,4}(?:(?:,\\s${WORD}(?:\\s${WORD})?){0,2},?\\sand\\s(?:${WORD}\\s){0,2}${FIELD})?)`;
/** Behind a word in small letters, a sign, or nothing: in a headline any words have capitals. */
const START =
  "(?=[A-Z\\u00c0-\\u1eff])(?<![\\p{L}])(?<=^|[,;:(“\"‘—–]\\s?|\\p{Ll}[”\"’)]?[.!?]\\s|(?<![\\p{L}’'-])\\p{Ll}[\\p{Ll}’'-]*\\s|-(?:based|led|backed|run|owned)\\s|['’]s\\s|(?<![\\p{L}])U\\.[SKN]\\.\\s)(?=\\p{Lu})";
const END = `(?![\\p{L}-]|\\s(?!${OFFICE})\\p{Lu})`;
/** Its words; two fields may be joined: Water and Sewerage Department. */
const WORDS = (from: number, to: number): string =>
  `(?:(?=${CAP}\\sand\\s)${FIELD}\\sand\\s${CAP}\\s|(?:${CAP}\\s){${from}})(?:(?=${CAP}\\sand\\s)${FIELD}\\sand\\s${CAP}\\s|${CAP}\\s){0,${to - from}}`;

/** The name without the words of a sentence that stand before it. */
function ownWords(m: RegExpExecArray): { from: number; to: number; value: string } | null {
  let [from, value] = [m.index, m[0].replace(/(?:['’]s|-(?:backed|funded|led|owned|run))$/, '')];
  for (let lead = LEAD.exec(value); lead; lead = LEAD.exec(value)) {
    const word = lead[1] ?? '';
    if (!BESIDE.test(word) && (!NO_NAME.test(word) || KEPT.test(word))) break;
    from += lead[0].length;
    value = value.slice(lead[0].length);
  }
  // the last of several: the Industry, Mining and Trade Department
  if (/^\S+\sand\s/.test(value) && /,\s$/.test(m.input.slice(Math.max(0, from - 2), from))) return null;
  return value.includes(' ') && !isHeadline(m.input) ? { from, to: from + value.length, value } : null;
}
const PARTS = /^(.*?)\s(of|for|on)\s(?:the\s)?(.*)$/u;
/** What bodies are for by its last word: a field, or many. */
const IS_FIELD = patternOf(
  `(?:^|\\s)(?:${FIELD}|Abuse|Ageing|Aging|Change|Freedom|Intelligence|Judiciary|Peace|Terrorism|\\p{Lu}[\\p{L}’'-]*[^\\Ws]s)$`,
  'u',
);
const IS_OFFICE = patternOf(`^\\s${OFFICE}`, 'u');

/** The same where what stands behind "of", "for" and "on" is what a body may be for: not "Elmton University for Senn". */
function forWhat(m: RegExpExecArray): ReturnType<typeof ownWords> {
  const own = ownWords(m);
  const [, body = '', link, what = ''] = PARTS.exec(own?.value ?? '') ?? [];
  if (!own || !what) return own;
  if (
    link === 'on' &&
    !(/(?:Commission|Committee|Council|Institute|Cent(?:er|re))s?$/.test(body) && IS_FIELD.test(what))
  )
    return null;
  if (
    link === 'for' &&
    (/(?:University|College|School)$/.test(body) || (/\s.*\s/.test(body) && !IS_FIELD.test(what)))
  )
    return null;
  // the Office of Jane Roe, and that of the Prime Minister
  if (
    /Office$/.test(body) &&
    (genderOf(what) || (IS_OFFICE.test(m.input.slice(own.to, own.to + 20)) && /\sthe\s/.test(own.value)))
  )
    return null;
  return own;
}
/** In a headline all longer words may have capitals. UTF-16 code units. */
const isHeadline = (text: string): boolean => text.length < 120 && !/(?<![\p{L}’'-])\p{Ll}{4}/u.test(text);
const LEAD = near(/^([\p{L}-]+)\s(?=\p{Lu})/u);
/** A London-based body. */
const BESIDE = /-(?:led|based|backed|run|owned|listed|linked|affiliated|funded)$/;
const KEPT =
  /^(?:National|International|Federal|State|American|British|Chinese|French|German|Russian|Israeli|English|Japanese|Indian|New)$/;

/** Before the name of a body, where the tagger missed it. */
const KIND_BEFORE =
  'charity|think tank|law firm|advocacy group|campaign group|pressure group|rights group|broadcaster|pollster|housebuilder|carmaker|chipmaker|drugmaker|automaker|retailer|insurer';

/** A word of a journal's name. */
const JOURNAL_WORD = `(?!(?:\\p{Lu}\\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December)\\b)\\p{Lu}[\\p{L}-]+(?![\\p{L}’'-])`;

export const BODY_RULES: readonly Rule[] = [
  {
    // told in the journal Stone and Water, in the Journal of Old Mills
    name: 'en.org.journal',
    kind: 'org',
    hints: ['journal'],
    pattern: patternOf(
      `(?<=\\b(?:academic|medical|online|peer-reviewed|science|scientific|[Tt]he)\\sjournal\\s)(?:${JOURNAL_WORD}(?:\\s(?:of\\s|and\\s|in\\s|the\\s|&\\s){0,2}${JOURNAL_WORD}){0,4}(?=[.,;:)”’"]|$|\\s(?:[(—–-]|(?:and|but|by|found|has|in|is|it|last|on|reported|said|showed|shows|suggests|that|this|today|was|which)\\b)))|(?<![\\p{L}’'-])(?<!(?:Wall|Street)\\s)(?:(?:New England|[A-Z]\\p{Ll}+)\\s)?Journal\\sof\\s(?:the\\s)?${JOURNAL_WORD}(?:\\s(?:of\\s|and\\s|the\\s|&\\s){0,2}${JOURNAL_WORD}){0,4}`,
      'u',
    ),
    read: (m) => ({ value: m[0] }),
  },
  ...VENUE_RULES,
  {
    // the housing charity Roof said; not the charity Christmas fair
    name: 'en.org.kind-before',
    kind: 'org',
    weak: true,
    hints: KIND_BEFORE.split('|').map((kind) => kind.split(' ').at(-1) ?? kind),
    pattern: patternOf(
      `(?<=(?<![\\p{L}-])(?:${KIND_BEFORE})\\s)(?!Christmas|Easter)${CAP}(?:\\s${CAP}){0,3}(?=[,.;)]|\\s(?:\\p{Ll}+s|\\p{Ll}+ed|said|has|had|is|was|and|in|to|on|at|for|that|which)(?!\\p{L}))`,
      'u',
    ),
    read: (m) => (NO_NAME.test(m[0].split(' ')[0] ?? '') ? null : { value: m[0] }),
  },
  {
    // told The Elmtonian, told Voice of Senn
    name: 'en.org.told-to',
    kind: 'org',
    weak: true,
    hints: ['told'],
    pattern: patternOf(
      `(?<=\\b[Tt]old\\s)(?:The\\s(?!Edge|King|Pope|Queen|Rock)${CAP}(?:\\s${CAP}){0,2}|(?!(?:Archbishop|Bishop|Duchess|Duke|Earl|Head|King|Leader|Member|Prince|Princess|Queen|Speaker)\\s)${WORD}\\sof\\s${CAP})(?![\\p{L}’'-]|\\s\\p{Lu})`,
      'u',
    ),
    read: (m) => ({ value: m[0] }),
  },
  {
    // the National Science Foundation of Utania, the Elmton Union of Public Employees, the Institute of Stone and Bone Studies
    name: 'en.org.for-what',
    kind: 'org',
    hints: BODY_OF.split('|'),
    pattern: new RegExp(
      `${START}((?:${CAP}\\s){0,4}(?:${BODY_OF})(?<!(?:Attorney|General)['’]s\\sOffice)\\s${FOR_WHAT})(?!,?\\sand\\s\\p{Lu})${END}`,
      'u',
    ),
    read: forWhat,
  },
  {
    // the Elmton Space Agency, the Dock Employers Association
    name: 'en.org.what',
    kind: 'org',
    hints: BODY.split('|'),
    pattern: new RegExp(
      `${START}(${WORDS(2, 5)}(?:${BODY}))(?!\\s(?:of|for)\\s(?:the\\s)?\\p{Lu})${END}`,
      'u',
    ),
    read: ownWords,
  },
  {
    // the National Weather Service
    name: 'en.org.of-all',
    kind: 'org',
    hints: ['american', 'european', 'federal', 'international', 'national', 'royal', 'world'],
    pattern: new RegExp(
      `${START}((?:The\\s)?(?:American|European|Federal|International|National|Royal|World)\\s${WORDS(1, 4)}(?:Bank|Board|Center|Centre|Corps|Court|Fund|Office|Service|Survey|Trust))(?!\\s(?:of|for)\\s(?:the\\s)?\\p{Lu})${END}`,
      'u',
    ),
    read: ownWords,
  },
  {
    name: 'en.org.abroad',
    kind: 'org',
    hints: [
      'sa',
      'oyj',
      'oy',
      'asa',
      'gmbh',
      'kgaa',
      'berhad',
      'bhd',
      'spa',
      'tbk',
      'pjsc',
      'jsc',
      'ojsc',
      'pty',
      'pte',
    ],
    pattern:
      /(?=\p{Lu})(?<![\p{L}])(?:\p{Lu}[\p{L}&.’'-]*\s){1,4}(?:Oyj|Oy|ASA|GmbH|KGaA|Berhad|Bhd|SpA|Tbk|PJSC|OJSC|JSC|SA|Pty(?:\sLtd)?|Pte(?:\sLtd)?)(?![\p{L}])/u,
    read: ownWords,
  },
];
