/* A person's office or part, in the story's words: "chief executive Jane Roe", "Jane Roe, the mayor of Elmton,". */
import type { Found } from '../../../facts/fact';
import { isName } from '../../../facts/refine';
import { near, patternOf } from '../../../text/near-letters';
import { bindPenalties } from '../penalties';
import { ORG_HEADS, TITLES } from './name-words';
import { ENDS_CUT, endsWithHead, HEADS, holdsHead, IS_CUT, lastWord, OFFICES, officeBehind } from './offices';

/** Up to six words before a name, of which the last is an office. */
const BEFORE = patternOf(
  `(?:^|[\\s(“"])((?:(?:\\p{L}[\\p{L}'’.-]*\\s+|\\d{1,2}(?:st|nd|rd|th)\\s+){0,5}?)[^\\s,(“"]+)\\s+$`,
  'u',
);
// Groups that may come again capture, as in `MORE` of the rules: written out they would be several times as much code.
/** "The chair, Jane Roe, said", "the council’s engineer, Tom Hale,". */
const APPOSED = patternOf(
  `(?:^|[\\s(“"])(?:the|its|his|her|their|a|an|\\p{L}+['’]s)\\s+(([\\p{L}'’-]+\\s+){0,3}?[\\p{L}-]+),\\s$`,
  'iu',
);
/** "The mayor of Elmton, Jane Roe, said", "the U.S. ambassador to Utania, Jane Roe,". */
const APPOSED_OF = patternOf(
  `(?:^|[\\s(“"])[Tt]he\\s+((?:U\\.[SKN]\\.\\s|\\p{Lu}\\p{Ll}+\\s)?(\\p{Ll}[\\p{L}’-]*\\s+){0,2}(?<office>\\p{Ll}[\\p{L}-]*)\\s(?:of|for|to)\\s(?:the\\s)?\\p{Lu}[\\p{L}’-]*(\\s\\p{Lu}[\\p{L}’-]*){0,3}),\\s$`,
  'u',
);
/** "The Bank of Elmton’s governor, Jane Roe, said". */
const APPOSED_BODY = patternOf(
  `(?:^|[\\s(“"])(?:[Tt]he\\s)?((\\p{Lu}[\\p{L}’'-]*\\s(?:of\\s(?:the\\s)?)?){0,3}\\p{Lu}[\\p{L}-]*['’]s?\\s(\\p{Ll}[\\p{L}-]*\\s){0,2}\\p{Ll}[\\p{L}-]*),\\s$`,
  'u',
);
/** "Chief of staff Jane Roe", "the director of rugby Tom Hale", "CEO of Acme Jane Roe". */
const OF_WHAT = near(
  /(?:^|[\s(“"])((?:(?:\p{Lu}[\p{L}.’'-]*|former|deputy|vice|acting|assistant|then|senior)\s){0,3}(?:[Cc]hief|[Dd]irector|[Hh]ead|[Mm]inister|[Ss]ecretary|[Pp]resident|[Pp]rofessor|[Mm]anager|[Cc]oach|[Cc]hairman|[Cc]hairwoman|[Cc]ommissioner|[Ss]peaker|CEO)\sof\s(?:(?!the\s)\p{Ll}+\s(?:and\s\p{Ll}+\s)?|(?:the\s)?\p{Lu}[\p{L}.’'-]*\s(?:(?:(?:of|and|the|for)\s){0,2}\p{Lu}[\p{L}.’'-]*\s){0,4}))$/u,
);
/** "U.S. Ambassador to the European Union Jane Roe". */
const SENT_TO = near(
  /(?:^|[\s(“"])((?:\p{Lu}[\p{L}.]*\s)?(?:[Aa]mbassador|[Ee]nvoy|[Cc]onsul)\sto\s(?:the\s)?\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?)\s$/u,
);
const TITLE_BEFORE = patternOf(
  `(?:^|[\\s(“"])((?:(?:U\\.?[SKN]\\.?|EU)\\s)?(?:(?:then|ex|former)-)?((?:${TITLES})(?:\\s(?=[^\\s.])|(?=\\.?\\s+$))){1,2})\\.?\\s+$`,
  'u',
);
/** "Indian PM Jane Roe", not "at 5 PM Jane Roe". */
const PM = near(/(?<!\d\s?)(?<!\p{L})((?:(?:(?:[Ff]ormer|[Dd]eputy)\s)?\p{Lu}\p{L}+\s)?PM)\s$/u);
const STOP =
  /\b(?:and|but|said|says|told|that|when|while|as|is|was|were|are|has|had|by|with|from|to|in|on|at|for|of|the|a|an|after|before|where|who|which|whose|what|whether|how|why|if|because|although|though|since|until|than|like|versus|vs|writes|wrote|about|against|over|under|between|or|not|nothing|anything|something|everything|would|could|should|must|will|can|did|does|do|be|been|being|have|he|she|they|it|we|you|I|his|her|their|its|my|our|your|whose|sometimes|often|meanwhile|however|still|also|even|yesterday|today|tonight|instead|perhaps|maybe|indeed|alongside|among|amongst|behind|beside|near|via|again|without|including|now|amid|despite|except|no|there|here)\b/i;
/** Verbs before an office: "replacing manager Jane Roe". Many others in -ing are part of one: acting, marketing, Evening. */
const TO_THEM =
  /^(?:accusing|appointing|asking|contact|backing|beating|blaming|blasting|calling|citing|considering|covering|criticising|criticizing|defeating|describing|electing|endorsing|facing|featuring|firing|following|hiring|helping|interviewing|involving|joining|killing|leaving|making|marrying|meaning|meeting|mocking|naming|nominating|playing|portraying|praising|quoting|replacing|signing|slamming|starring|succeeding|suing|telling|thanking|urging|appoint|ask|beat|blame|brought|call|cite|defeat|face|fought|help|feature|hire|investigate|join|made|meet|met|name|praise|quote|reject|replace|saw|sent|shot|sign|struck|sue|tell|thank|told|took|beaten|caught|chose|drove|found|gave|got|held|hit|kept|knew|led|lost|put|sold|sought|taught|won)$/i;
/** "The court rejected US President": a verb. Not what somebody is: retired, convicted. */
const DID = near(/^(?:re-)?\p{Ll}+ed$/u);
const IS_SO = near(
  /^(?:accused|acclaimed|accredited|admitted|alleged|appointed|armed|beloved|celebrated|certified|chartered|convicted|decorated|deposed|detained|disgraced|distinguished|elected|embattled|esteemed|exiled|experienced|impeached|imprisoned|indicted|jailed|licensed|named|noted|ousted|red|registered|renowned|respected|retired|seasoned|self-\p{L}+|shared|skilled|suspected|talented|trained|troubled|unelected|unnamed|wanted)$/u,
);
/** "On Friday Mayor Roe", "this week Mayor Roe". */
const WHEN =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|morning|afternoon|evening|night|week|weekend|month|year|season)$/;
/** Ironically Queen Ida: of the sentence. */
const OPENS = near(/^\p{Lu}\p{Ll}{2,}(?:ally|antly|arily|ately|edly|ently|fully|ingly|inly|ively|ously)$/u);
const endsRole = (word: string): boolean =>
  (STOP.test(word) && !/^\p{Lu}{2,}$/u.test(word)) ||
  (/[.,;:]['’”"]?$/.test(word) && !/^U\.[SKN]\.$/.test(word) && !IS_CUT.test(word)) ||
  WHEN.test(word) ||
  OPENS.test(word) ||
  TO_THEM.test(word) ||
  (DID.test(word) && !IS_SO.test(word));

const BEFORE_NAMES = near(
  /^(?:former|ex|then|current|acting|interim|new|outgoing|incoming|retired|late|veteran|deputy|vice|assistant|senior|chief|longtime|long-time|(?:ex|then)-\p{Lu}\p{Ll}+)$/iu,
);

/** What one is besides, before the office: "chairman, ", "chief executive and ". */
const ONE_BEFORE = patternOf(
  `(?<![\\p{L}])(chief executive|vice president|[\\p{L}-]+)(?:,\\s|,?\\sand\\s)$`,
  'iu',
);

/** The list with roles set on people, and on what measures a penalty, that have one beside them. */
export function giveRoles(text: string, found: readonly Found[]): Found[] {
  const named = found.filter(isName);
  const list = bindPenalties(text, found).map((f) => {
    if (f.type !== 'person' || f.role !== null) return f;
    const before = roleBefore(text, f.from, named);
    // "senior author Dr. Jane Roe, a professor of law at Elmton": what she is elsewhere too
    const role = before === null || OF_STUDY.test(before) ? (roleAfter(text, f.to) ?? before) : before;
    return role ? { ...f, role } : f;
  });
  return shareRoles(text, list);
}

/** What stands between two that bear one office: "Sens. Jane Roe, D-Ohio, and Tom Hale". */
const AND_OTHER = near(/^(?:\s\([^()]{1,24}\)|,\s[DRI]-\p{Lu}[\p{L}.]*)?(?:,|,?\sand)\s$/u);

/** "Councillors Jane Roe and Tom Hale": each is one. */
function shareRoles(text: string, list: readonly Found[]): Found[] {
  let last: Found | null = null;
  return list.map((f) => {
    if (f.type !== 'person') return f;
    const before: Found | null = last;
    const isHeld = f.role !== null && text.slice(0, f.from).trimEnd().endsWith(f.role);
    const shares = before && f.role === null && AND_OTHER.test(text.slice(before.to, f.from));
    const role = isHeld ? ofOne(f.role ?? '') : shares ? before.role : null;
    last = role === null ? null : { ...f, role };
    return last ?? f;
  });
}

/** The office of one of them; null where it is of one already, or stands behind a name. */
function ofOne(role: string): string | null {
  const word = /\p{L}+(?=\.?$)/u.exec(role)?.[0] ?? '';
  const small = word.toLowerCase();
  if (HEADS.has(small) || !HEADS.has(small.slice(0, -1)) || !small.endsWith('s')) return null;
  return role
    .replace(/^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|some)\s/i, '')
    .replace(/s(\.?)$/, '$1');
}

const OF_STUDY =
  /^(?:the\s)?(?:study['’]s\s)?(?:study|lead|senior|first|corresponding|study['’]s (?:lead|senior))\sauthor$/i;
/** Though Roe's wife, Jane Roe, came. */
const CONJUNCTION = /^(?:Although|And|As|Because|But|For|If|Once|Since|That|Though|When|While|With)\s/;
const HONORIFIC = near(/(?<=\p{L}\s)(?:Sir|Dame|Lord|Lady|Dr)\.?\s$/iu);

function roleBefore(text: string, at: number, names: readonly Found[]): string | null {
  // "British ambassador Sir Peter Hale"
  const said = text.slice(Math.max(0, at - 70), at);
  const bare = said.replace(HONORIFIC, '');
  const before = bare !== said && endsWithHead(bare) && !/,\s$/.test(bare) ? bare : said;
  const headed = endsWithHead(before);
  const m = headed ? BEFORE.exec(before) : null;
  if (m?.[1]) {
    // the longest run of words before the name that holds no other word class
    const wordsBack = m[1].split(/\s+/);
    let from = wordsBack.length - 1;
    while (
      from > 0 &&
      (!endsRole(wordsBack[from - 1] ?? '') ||
        isWithin(wordsBack, from - 1) ||
        joinsField(wordsBack, from - 1, at, names))
    )
      from--;
    // "criticised Acme CEO": before the name of a firm only words like "former" are of the role
    const named = wordsBack.findIndex((w, i) => i >= from && /^\p{Lu}/u.test(w));
    // a name of which the beginning stands further back: "The We Company’s recently named chair"
    const further = wordsBack[from - 1] ?? before.slice(0, m.index).trimEnd().split(' ').at(-1) ?? '';
    if (
      /['’]s$/.test(wordsBack[from] ?? '') &&
      /^(?!(?:The|A|An|This|Its|His|Her|Their)$)\p{Lu}\p{L}*$/u.test(further)
    )
      from++;
    for (let i = named - 1; i >= from; i--) if (!BEFORE_NAMES.test(wordsBack[i] ?? '')) from = i + 1;
    const role = withOthers(before.trimEnd(), wordsBack.slice(from).join(' '));
    // "VW Group of America CEO": a body's whole name
    const start = at - 1 - role.length;
    const whole = names.find((n) => n.type === 'person' && n.from < start && start < n.to && n.to < at);
    // "manager Tom King and coach Hale": who is named before
    if (whole) return text.slice(whole.to, at - 1).replace(/^,?\s(?:and\s)?/, '') || null;
    const other = names.find((n) => n.type === 'person' && n.from >= start && n.to < at);
    const behind = other ? text.slice(other.to, at - 1).trimStart() : '';
    // "Judge Roe accused Mayor Hale"
    if (DID.test(behind.split(' ')[0] ?? '')) return behind.slice(behind.indexOf(' ') + 1);
    const body = names.find((n) => n.type === 'org' && n.from < start && start < n.to && n.to < at);
    return body && !/[.,;]/.test(text.slice(body.from, start)) ? text.slice(body.from, at - 1) : role;
  }
  const sentTo = /\s$/.test(before) ? SENT_TO.exec(before)?.[1] : undefined;
  if (sentTo) return sentTo;
  const ofWhat = / of /.test(before) ? headOf(OF_WHAT.exec(before)?.[1] ?? '') : null;
  if (ofWhat) return ofWhat;
  const over = !headed && /,\s$/.test(before) ? APPOSED_OF.exec(before) : null;
  if (over?.[1] && OFFICES.has(over.groups?.office ?? '')) return over[1];
  const isOne = headed && OFFICES.has(lastWord(before).toLowerCase());
  const ofBody = isOne && OFFICES.has(lastWord(before)) ? APPOSED_BODY.exec(before)?.[1] : undefined;
  if (ofBody) return ofBody.replace(CONJUNCTION, '');
  const apposed = isOne ? APPOSED.exec(before)?.[1] : undefined;
  if (
    apposed &&
    !STOP.test(apposed) &&
    !TOLD_BY.test(before) &&
    (!AS_ONE.test(before) || isClosed(text, at, names))
  )
    return apposed;
  const title = TITLE_BEFORE.exec(before)?.[1] ?? PM.exec(before)?.[1] ?? null;
  return title && !/^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Saint)$/.test(title) ? title : null;
}

/** "University of Elmton professor", "oil and gas analyst": the word at `i` stands within a name or a field. */
const isWithin = (list: readonly string[], i: number): boolean =>
  (list[i] === 'of' && /^\p{Lu}/u.test(list[i + 1] ?? '') && OF_BODY.test(list[i - 1] ?? '')) ||
  (list[i] === 'and' && FIELD.test(list[i - 1] ?? ''));
/** "Primary and Preventative Health Services Minister": both are of the office; "Roe and Health Minister Hale" are two. */
const joinsField = (list: readonly string[], i: number, at: number, names: readonly Found[]): boolean => {
  const start = at - 1 - list.slice(i - 1).join(' ').length;
  return (
    list[i] === 'and' &&
    list.length - i > 2 &&
    /^\p{Lu}\p{Ll}+$/u.test(list[i - 1] ?? '') &&
    !/^\p{Lu}\p{L}+$/u.test(list[i - 2] ?? '') &&
    /^\p{Lu}\p{Ll}+$/u.test(list[i + 1] ?? '') &&
    /^(?:Minister|Secretary|Commissioner)$/.test(list.at(-1) ?? '') &&
    !names.some((f) => f.type !== 'org' && f.from < start + (list[i - 1]?.length ?? 0) && start < f.to)
  );
};
const FIELD =
  /^(?:art|arts|business|climate|communications|culture|defen[cs]e|design|economics|education|energy|fashion|film|finance|food|health|history|law|marketing|media|music|oil|policy|politics|research|sales|science|security|technology|trade|transport|travel)$/i;
const OF_BODY = patternOf(`^(?:${ORG_HEADS})$`);

/** An office and what it is of, without the words that open its sentence; null where other words stand between. */
function headOf(said: string): string | null {
  const list = said.trimEnd().split(' ');
  const from = list.findIndex((word) => !endsRole(word));
  const role = from < 0 ? [] : list.slice(from);
  return role.length > 2 && role.every((w) => /^(?:of|the|and)$/.test(w) || !endsRole(w))
    ? role.join(' ')
    : null;
}

/** "Jane Roe as a senator, Tom Hale as an aide", "Through an interpreter, Roe spoke": of another. */
const AS_ONE = /\b(?:as|by|from|like|through|via|with)\san?\s[^,.;]*,\s$/i;
/** A name between commas is who was told before. */
const isClosed = (text: string, at: number, names: readonly Found[]): boolean =>
  /^(?:[,.)]|\swho\b)/.test(text.slice(names.find((n) => n.from === at)?.to ?? at));
/** "According to an official, Roe left": Roe is not the official. */
const TOLD_BY = /\b[Aa]ccording\sto\s[^.;]*$/;

/** The offices that end a text, each with what joins it to the next. */
function othersBefore(lead: string): string {
  let from = lead.length;
  for (let m = ONE_BEFORE.exec(lead); m; m = ONE_BEFORE.exec(lead.slice(0, from))) {
    if (!OFFICES.has((m[1] ?? '').toLowerCase())) break;
    from = m.index;
  }
  return lead.slice(from);
}

/** "Chairman, CEO and president Jane Roe": all that she is. `said` ends with the role. */
function withOthers(said: string, role: string): string {
  const lead = said.slice(0, said.length - role.length);
  const others = /(?:,|\sand)\s$/.test(lead) ? othersBefore(lead) : '';
  // "their friend and President Roe", "her son, Lt. Roe" are two
  return /,\s$/.test(others) ||
    ENDS_CUT.test(role) ||
    (/\sand\s$/.test(others) && /^\p{Lu}(?!\p{Lu})/u.test(role) && !/^\p{Lu}/u.test(others))
    ? role
    : others + role;
}

/** A clause, or others named beside: "Roe, as well as two editors". */
const NO_ROLE = near(
  /^(?:who(?:['’]s)?|which|whose|that|and|but|as\swell|among|along|including|like|plus|with|while|when|is|was|are|were|has|had|have|according|allegedly|apparently|reportedly|certainly|hardly|no|not|never|nor|based|told|tells|said|hoping|trying|seeking)\s|^\p{L}+(?:ed|en)\sby\s|\s(?:was|were|is|are|when|who)\s|(?<!\b(?:that|which))\s(?:has|have)\s/iu,
);

/** The stop behind a whole word, not an initial's, and what follows. */
const SENTENCE_END = near(/(?<=\p{Ll}{2}|\p{Lu}{3})\.\s(?=[\p{Lu}“"]).*$/su);

/** What goes on behind a comma: "head of the Industry, Mining and Trade Department". */
const BODY_LISTED = near(
  /^(?:,\s\p{Lu}\p{L}+){1,3},?\s(?:and|&)\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2}?\s(?:Department|Ministry|Committee|Subcommittee|Agency|Bureau|Board|Commission|Office|Division|Institute|Cent(?:er|re)|Association|Council|Administration|Authority|Union|Service)(?!\p{L})/u,
);

/** "A spokeswoman for Elmton, Utah-based Acme". */
const BASED = near(/^,\s\p{Lu}[\p{L}. ]{1,24}-based(?:\s\p{Lu}[\p{L}.&’'-]*){1,5}/u);

/** "Jane Roe, MD, PhD, a geriatrician": what stands between is no office. */
const DEGREES =
  /^\s?,\s(?:(?:MD|M\.D\.|PhD|Ph\.D\.|MSc|MS|BSc|MA|MBA|MPH|DO|JD|RN|DDS|DVM|PharmD|PsyD|LCSW|CPA|RD|Esq\.?),\s)+/;

/** Those who were there besides: "Roe, his wife and two children", "Roe, her aide, her driver and". */
const WITH_THEM = /^(?:his|her|their)\s[^,]*\sand\s/i;
const LISTED = /^,\s(?:his|her|their)\s[^,.;]*(?:,\s[^,.;]*)*?,?\sand\s/i;

function roleAfter(text: string, at: number): string | null {
  const after = text
    .slice(at, at + 140)
    .replace(DEGREES, ', ')
    .replace(SENTENCE_END, '.');
  const behind = /^\s?,\s/.test(after) && holdsHead(after) ? officeBehind(after) : null;
  if (!behind) return null;
  const said = after.slice(behind.from, behind.to);
  const rest = after.slice(behind.to);
  // "Price, who owns The Age Well Coach" has no office named
  if (NO_ROLE.test(said) || WITH_THEM.test(said)) return null;
  if (/^(?:his|her|their)\s/i.test(said) && LISTED.test(rest)) return null;
  // "It fell, the spokesman said" behind a name: who said it
  if (/^the\s/i.test(said) && /^\s(?:said|says|told)\b/.test(rest)) return null;
  const isOfSeveral = /^(?:both|two|three|four)\s(?!times?\s)/i.test(said);
  // "Roe, three directors and an aide": others
  if (isOfSeveral && /\sand\s(?:an?|the|two|three|four|five)\s/.test(said)) return null;
  const whole = said
    .replace(/^(?:now\s|once\s)?(?:the|a|an|(?:both|two|three|four)(?!\stimes?\s))\s/i, '')
    .trim();
  const role = isOfSeveral ? whole.replace(/\p{L}+s(?!\p{L})/u, (word) => ofOne(word) ?? word) : whole;
  const listed = /\p{Lu}\p{L}+$/u.test(role) ? BODY_LISTED.exec(rest)?.[0] : undefined;
  const based = listed ?? (/\p{Lu}[\p{L}.]*$/u.test(role) ? BASED.exec(rest)?.[0] : undefined);
  return (role + (based ?? '')).replace(/\s(?:with|of|for|at|in|from|to|and)$/, '');
}
