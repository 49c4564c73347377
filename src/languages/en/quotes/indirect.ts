/*
 * Indirect speech: what somebody is said to have said, without marks ("Roe said that the bridge was closed", "…, according to police").
 * Only where one sentence says it all: who, a verb of saying, and a clause.
 */
import { type Found, makeFound } from '../../../facts/fact';
import { near, patternOf } from '../../../text/near-letters';
import { ONCE } from '../../../text/once';
import { contains, overlaps, type Span } from '../../../text/span';
import { isOffice } from '../names/offices';
import { cutSentences } from '../sentences';
import { behalfEnd, behalfOf } from './describe';
import { isWhose, partOf } from './part-of';
import { POSSESSED, resolvePronoun, type Told } from './pronouns';
import { sentenceStart } from './sentence-edges';
import type { Speaker } from './speaker';

/** Verbs that tell what somebody said, whatever comes behind them. */
const SAYS = 'said|says';
/** Verbs that do so before "that", or before somebody; belief and feeling are left out. */
const TELLS =
  'added|adds|argued|argues|claimed|claims|announced|announces|warned|warns|insisted|insists|noted|notes|explained|explains|reported|reports|stated|states|confirmed|confirms|predicted|predicts|acknowledged|acknowledges|admitted|admits|alleged|alleges|asserted|asserts|contended|contends|conceded|concedes|concluded|concludes|declared|declares|disclosed|emphasi[sz]ed|recalled|recalls|reiterated|revealed|reveals|stressed|stresses|testified|testifies|vowed|wrote|writes|pointed out|points out|tweeted';
const SOMEBODY =
  '(?:told|tells) (?:(?:[Tt]he )?\\p{Lu}[\\p{L}.]+ (?:\\p{Lu}[\\p{L}.]+ ){0,3}(?:newspaper |magazine |radio |television |news agency )?|reporters |lawmakers |jurors |investigators |police |officers |journalists |investors |supporters |(?:the )?court )';
const DAY =
  '(?:on )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|yesterday)(?: (?:morning|afternoon|evening|night))?';
const WHERE = `(?: ${DAY}| in an? (?:[\\p{L}-]+ )?(?:statement|interview|email|e-mail|report|speech|letter|tweet|post|study|release|briefing|filing)(?: ${DAY})?| at an? (?:[\\p{L}-]+ )?(?:news conference|press conference|briefing|hearing|rally)(?: ${DAY})?)`;
const ADVERB =
  '(?:(?:also|then|later|earlier|has|had|have|previously|repeatedly|reportedly|recently|publicly|once|further|himself|herself|now|still|even|only) ){0,2}';
const PRONOUN = '(?:he|she|it|they|there|his|her|their|its)\\b';
/** How a clause without "that" begins. */
const CLAUSE = `(?:(?!(?:on|in|at|of|to|by|for|from|with|as|after|before|during|when|while|because|so|nothing|little|yes|no|and|but|or)\\b)\\p{Ll}[\\p{L}’-]+(?: (?!(?:as|when|while|because|that|after|before|he|she|they)\\b)\\p{Ll}[\\p{L}-]+){0,4} (?:was|were|is|are|has|have|had|will|would|could|should|can|may|might|must)\\b|${PRONOUN}|(?:this|these|those|we|the|an?|our|no|all|both|each|every|many|most|some|several|any|if|when|while|although|more|about \\d+|nearly|at least|only|such|one|two|three|four|five|six|seven|eight|nine|ten)\\b|\\d|[$£€]\\d|\\p{Lu})`;
const LEAD =
  '(?:(?:But|And|Meanwhile|However|Still|Yet|So|Also|Then|Later|Instead|Earlier|Separately),? |(?:On|In|At|Last|Earlier|During|After|By)(?: [\\p{L}\\d’.-]+){1,6}, )?';
const NAME = "\\p{Lu}[\\p{L}\\d’'.&-]*(?: (?:of |the |for |de |van |von )?\\p{Lu}[\\p{L}\\d’'.&-]*){0,7}";
/** "Acme chief executive Jane Roe", "Foreign Ministry spokesman Tom Hale". */
const IN_OFFICE = `\\p{Lu}[\\p{L}\\d’'.&-]*(?: \\p{Lu}[\\p{L}\\d’'.&-]*){0,4}(?: \\p{Ll}[\\p{L}-]+(?: and)?){1,4} ${NAME}`;
const PEOPLE =
  '[Pp]olice|[Oo]fficers|[Oo]fficials|[Aa]uthorities|[Pp]rosecutors|[Rr]esearchers|[Ss]cientists|[Cc]ritics|[Ii]nvestigators|[Ee]xperts|[Ll]awyers|[Dd]octors|[Ww]itnesses|[Aa]nalysts|[Aa]ctivists|[Oo]rganizers|[Oo]pponents|[Ss]upporters|[Ee]conomists|[Aa]ides';
const SUBJECT = `([Hh]e|[Ss]he|(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne|[Aa]nother|[Ss]ome|[Mm]any|[Ss]everal|[Oo]ther)(?: [\\p{L}\\d][\\p{L}\\d’'.-]*){1,7}|${PEOPLE}|${NAME}|${IN_OFFICE})`;
const APPOSITION = '(?:, (?!but |and |which )[^,;:“”"]{3,90},)?';

const FIRST = patternOf(
  `^(?:${LEAD})${ONCE}${SUBJECT}${ONCE}${APPOSITION}${ONCE} ${ADVERB}${ONCE}(?:(?:maintained|maintains)${WHERE}?,? that|(?:${SAYS})${WHERE}?(?:,? that|(?= ${CLAUSE}))|(?:${TELLS})${WHERE}?(?:,? that|(?= ${PRONOUN}))|${SOMEBODY}(?:that|(?=(?!\\p{Lu})${CLAUSE})))\\s?`,
  'u',
);
const LAST = patternOf(
  `,\\s(?:according to ${SUBJECT}|(?:said|says|added|reported|wrote|writes|explained|argued) ${SUBJECT}|${SUBJECT}${ONCE} ${ADVERB}${ONCE}(?:said|says|added|reported|explained|argued|warned|noted|wrote|writes|announced|acknowledged)${WHERE}?)${ONCE}(?:, (?!but |and |which )[^,;:“”"]{3,90})?[.]?$`,
  'u',
);
const ACCORDING = patternOf(
  `^According to ${SUBJECT}${ONCE}(?:, (?:an?|the|who|which|seen|obtained|reviewed|released|published|filed|posted|cited) [^,;:“”"]{3,90},|,) ?`,
  'u',
);
/** When somebody said it, before "that". */
const WHEN_THAT = near(
  /^(?:(?:\d+|an?|a few|several|two|three|four|five|six)\s\p{Ll}+\sago|(?:last|this|earlier this)\s\p{Ll}+|yesterday|today)\sthat\s/u,
);
/** What one is, in commas: director of the zoo; no officers, and no President Roe. */
const ASIDE = near(
  /^(?:\p{L}[\p{L}-]*\s){0,3}(\p{L}[\p{L}-]*(?<!s))\s(?:at|for|of|with)\s[^,;:“”"]{2,70}, /u,
);
/** "ELMTON, Utah (Reuters) - ", "(CNN) -- ": what a story begins with. */
const DATELINE = near(/^(?:\p{Lu}{3}[^()—–]{0,40})?(?:\([\p{L}\s.]{2,24}\)\s?(?:--?|—|–)?|--|—|–)\s+/u);
/** Of a clause of its own: nobody who speaks. */
const NO_SUBJECT =
  /\b(?:after|before|when|as|since|while|because|that|who|which|whose|if|though|although|until|has|have|had|is|was|are|were|would|could|should|cannot)\b|\band$/i;
/** What the same person does besides: "… but did not say when". */
const NEXT_VERB =
  /,? (?:and|but) (?:also |then |later )?(?:said|says|agreed|vowed|noted|added|warned|denied|admitted|acknowledged|declined|refused|did(?: not|n[’']t)|would not|promised|insisted|called|urged|asked|blamed|accused|criticized|praised)\b/;
/** A verb's object, or no clause at all: "said so", "said nothing", "said goodbye". */
const NO_CLAUSE =
  /^(?:(?:so|nothing|yes|goodbye|hello|little|much|it all)\b[.,]?(?:\s|$)|no(?:[.,]|$|\s(?:more|thanks|to)\b))/i;
/** "Explains his method", "reiterated its call": an object, unless something is said of it. */
const OWN = /^(?:his|her|their|its)\b/;
const SAID_BEFORE = /\b(?:said|says|that|told [^.]*) $/;
const FINITE =
  /\b(?:was|were|is|are|has|have|had|will|would|could|should|can|may|might|must|did|does|do|came|fell|felt|gave|got|grew|knew|left|lost|made|needed|rose|took|wanted|went|won)\b|n[’']t\b/;
const OPEN_END = /\b(?:when|that|if|as|because|where|while|who|which|and|but):?$/;
const ONLY_PEOPLE = patternOf(`^(?:${PEOPLE})$`);
const BESIDE = /^, (?:(?:Mrs?|Ms|Dr|Sen|Rep|Gov)\.? )?$/;
/** What may stand between such a name and its comma: Jane Roe of Utah, Jane Roe (D-Utah). */
const OF_WHERE = near(
  /^(?:\s(?:of|from)\s(?:the\s)?\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2}|\s\([^()]{2,20}\))?,/u,
);
/** The last word before the name: "Acme chief executive Jane Roe". */
const OFFICE_BEFORE = patternOf(
  `^(?!(?:The|An?|His|Her|Their|One|Another|Some|Many|Several|Other) )\\p{Lu}.* (?!(?:al|and|bin|da|de|del|den|der|di|du|el|for|la|of|the|van|von) )(\\p{Ll}[\\p{L}-]+) ${NAME}$`,
  'u',
);
const LEAST_WORDS = 4;
/** Tried first: most sentences have none of these. */
const SPEAKS = patternOf(`\\b(?:${SAYS}|${TELLS}|maintain(?:s|ed)|told|tells|[Aa]ccording)\\b`);

/** Of one block. `direct`: its direct quotations, whose sentences are left out. */
export function findIndirect(block: number, direct: readonly Span[], told: Told): Found[] {
  const text = told.blocks[block] ?? '';
  return cutSentences(text).flatMap((sentence) => {
    // words of a direct quotation, and a sentence that marks run out of, are somebody's own
    const marked = told.quoted[block] ?? [];
    if (direct.some((q) => overlaps(q, sentence))) return [];
    if (marked.some((q) => overlaps(q, sentence) && !contains(sentence, q))) return [];
    if (!SPEAKS.test(text.slice(sentence.from, sentence.to))) return [];
    const said = read(text.slice(sentence.from, sentence.to));
    if (!said) return [];
    const at: Span = { from: sentence.from + said.who.from, to: sentence.from + said.who.to };
    const speaker = NO_SUBJECT.test(text.slice(at.from, at.to)) ? null : speakerAt(text, at, block, told);
    if (!speaker) return [];
    const from = sentence.from + said.what.from;
    const to = sentence.from + said.what.to;
    const words = text.slice(from, to);
    if (words.split(/\s+/).length < LEAST_WORDS || NO_CLAUSE.test(words) || OPEN_END.test(words)) return [];
    if (OWN.test(words) && !FINITE.test(words) && !SAID_BEFORE.test(text.slice(0, from))) return [];
    const quote = makeFound({ type: 'quote', rule: 'en.indirect', from, to, speaker: speaker.name });
    return { ...quote, speakerAt: speaker.at, indirect: true };
  });
}

/** Where a sentence says who spoke and what they said; null where it does not. */
function read(said: string): { who: Span; what: Span } | null {
  // It was “a mistake,” she said: as if the comma stood behind the mark
  const sentence = said.replace(COMMA_WITHIN, '$1,');
  // a state's letters keep their stop
  const end = sentence.replace(/(?<![.!?"”’]|\.[A-Z])[.!?"”’]+$/, '').length;
  const according = ACCORDING.exec(sentence);
  if (according) {
    // "According to Jane Roe, director of the Elmton Zoo, …"
    const [aside = '', office = ''] = ASIDE.exec(sentence.slice(according[0].length)) ?? [];
    const from =
      according[0].length + (isOffice(office.toLowerCase()) && !NO_SUBJECT.test(aside) ? aside.length : 0);
    return { who: spanOf(according, 1), what: { from, to: end } };
  }
  const first = FIRST.exec(sentence);
  if (first) {
    // "told them 18 months ago that"
    const lead = first[0].length + (/^,\s/.exec(sentence.slice(first[0].length))?.[0].length ?? 0);
    const from = lead + (WHEN_THAT.exec(sentence.slice(lead))?.[0].length ?? 0);
    const next = NEXT_VERB.exec(sentence.slice(from, end));
    return { who: spanOf(first, 1), what: { from, to: next ? from + next.index : end } };
  }
  const last = /[.!?]$/.test(sentence) ? LAST.exec(sentence) : null;
  if (!last) return null;
  const group = [1, 2, 3].find((i) => last[i] !== undefined);
  const from = DATELINE.exec(sentence)?.[0].length ?? 0;
  const to = last.index + (said[last.index] === ',' ? 0 : 1);
  return group === undefined ? null : { who: spanOf(last, group), what: { from, to } };
}
const COMMA_WITHIN = /(?<=\s[“"](?=\S)[^“”"]*),(["”])(?=\s)/g;

/** Without the stop that may end an abbreviation or the sentence. */
const spanOf = (match: RegExpExecArray, group: number): Span => {
  const said = (match[group] ?? '').replace(
    /(?: (?:also|then|later|earlier|always|often|long|too))?(?<!\b(?:Jr|Sr|Inc|Corp|Ltd))[.]?$/,
    '',
  );
  const from = match.index + match[0].indexOf(said);
  return { from, to: from + said.length };
};

/** The person, the body or the description that stands there. */
function speakerAt(text: string, at: Span, block: number, told: Told): Speaker | null {
  const words = text.slice(at.from, at.to);
  // "A few years later he argued that"
  const later = /\s(?:later|earlier|after|before)\s(?=(?:he|she)$)/.exec(words);
  if (later)
    return speakerAt(text, { from: at.from + later.index + later[0].length, to: at.to }, block, told);
  const pronoun = words.toLowerCase();
  if (pronoun === 'he' || pronoun === 'she') {
    // "Roe was late, he said": more likely he who spoke in the sentence before
    const before = sentenceStart(text, Math.max(0, at.from - 1));
    const spoke = before < at.from - 1 ? resolvePronoun(pronoun, block, before, told, true) : null;
    const name = spoke ?? resolvePronoun(pronoun, block, at.from, told);
    return name === null ? null : { name, at };
  }
  const names = (told.found[block] ?? []).filter(
    (f) =>
      (f.type === 'person' || f.type === 'org') &&
      f.from >= at.from &&
      f.to <= at.to &&
      !/^(?:['’]|-\p{L})/u.test(text.slice(f.to, f.to + 2)) &&
      !(f.type === 'person' && POSSESSED.test(text.slice(f.to, f.to + 24))),
  );
  // "The association's chair, Jane Roe, said": named beside
  const beside = (told.found[block] ?? []).find(
    (f) =>
      f.type === 'person' &&
      f.from > at.to &&
      BESIDE.test(text.slice(at.to, f.from)) &&
      OF_WHERE.test(text.slice(f.to, f.to + 50)),
  );
  const office = OFFICE_BEFORE.exec(words)?.[1];
  if (office && office !== 'lady' && !isOffice(office)) return null;
  // "The Mill school’s head, Jane Roe", "the Poole school librarian, Jane Roe"
  const people = [...names.filter((f) => f.type === 'person'), ...(beside ? [beside] : [])];
  const name = people.find((f) => !isWhose(text, f, people)) ?? people[0] ?? names[0];
  const behalf = name?.type === 'person' && name !== beside ? behalfOf(text, at.from, name.from) : null;
  if (name && behalf !== null) {
    const to = behalfEnd(text, behalf, name, names[names.indexOf(name) + 1]);
    return { name: text.slice(behalf, to), at: { from: behalf, to } };
  }
  if (name && !(name.type === 'org' && partOf(text, name, at)))
    return {
      name: String(name.value ?? text.slice(name.from, name.to)),
      at: { from: name.from, to: name.to },
    };
  // a single word with a capital is nobody that anyone found: "Having"
  return /^\p{Lu}[\p{L}’'.-]*$/u.test(words) && !ONLY_PEOPLE.test(words) ? null : { name: words, at };
}
