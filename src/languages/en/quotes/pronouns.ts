/*
 * Who "he" or "she" is: the nearest sentence before whose subject it may be. What is named only within quotations, as somebody's
 * possession, or behind a pronoun of its own ("he said Roe might come") is no subject.
 */
import type { Found } from '../../../facts/fact';
import { near, patternOf } from '../../../text/near-letters';
import { ONCE } from '../../../text/once';
import type { Span } from '../../../text/span';
import type { Gender } from '../names/gender';
import { SAY } from '../names/name-words';
import { cutSentences } from '../sentences';

/** What the story has told up to the place that is being read. */
export interface Told {
  readonly blocks: readonly string[];
  readonly found: readonly (readonly Found[])[];
  /** Quotations of each block, marks included. */
  readonly quoted: readonly (readonly Span[])[];
  /** By full name; what a pronoun has shown is added. */
  readonly genders: Map<string, Gender>;
  /** Speakers of the quotations read so far, in order. */
  readonly spoken: Spoken[];
  /** Whom the quotation in question names, in full or by a first name: they hardly say it. */
  readonly named?: ReadonlySet<string>;
}

export interface Spoken {
  readonly block: number;
  readonly at: number;
  readonly name: string;
}

/** Blocks before the pronoun in which the person must have been the subject. */
const REACH = 6;
/** Right behind a name: its verb of saying, with what stands in commas between. */
export const THEN_SAYS = patternOf(
  `^(?:,[^,.;“”"]{1,60},)?\\s(?:also\\s|then\\s|later\\s|has\\s|had\\s)?${ONCE}(?:${SAY})(?![\\p{L}-])`,
  'u',
);
const SAYS_BEFORE = patternOf(
  `(?<![\\p{L}-])(?:${SAY})\\s(?:\\p{Lu}[\\p{L}.]*\\s|the\\s|(?!that\\s|he\\s|she\\s)[a-z]+\\s){0,3}$`,
  'u',
);

/** "Roe's", "Roe backers": no more than whose they are. */
export const POSSESSED = near(
  /^(?:['’]s?(?!\p{L})|\s(?:campaign|administration|government|team|supporters?|backers?|voters?|aides?|allies|ally|advis[eo]rs?|officials?|surrogates?|staff|spokes\p{L}+|critics?|family)(?!\p{L}))/u,
);
/** "When Roe left the room, …": the sentence is about whoever comes behind it. */
const FIRST_CLAUSE =
  /^[\s"“]*(?:[^,.;]{0,24},\s)?(?:[Ww]hen|[Aa]fter|[Ww]hile|[Aa]s|[Bb]efore|[Ss]ince|[Ii]f|[Tt]hough|[Aa]lthough|[Bb]ecause|[Oo]nce|[Dd]espite|[Uu]nlike|[Ll]ike|[Ww]ith)\s[^,]{3,120},\s/;

/** Who took the picture is nobody in the story: AP Photo/Jane Roe, Jane Roe/AFP. */
const isCredited = (text: string, { from, to }: Found): boolean =>
  text[to] === '/' ||
  /(?:\/|\b(?:[Pp]hotos?|[Pp]ictures?|[Ii]mage|[Cc]redit)(?:\sby)?:?\s?)$/.test(
    text.slice(Math.max(0, from - 14), from),
  );

/** "His grandfather Prudencio": of him the story tells beside whose grandfather he is. */
const KIN = near(
  /\b([Hh]is|[Hh]er)\s(?:\p{Ll}+\s){0,2}(?:(?:grand|step)?(?:father|mother|son|daughter)|(?:half-|step)?(?:brother|sister)|mum|mom|dad|uncle|aunt|nephew|niece|cousin|friend|colleague),?\s$/u,
);
const isKinOf = (pronoun: Gender, before: string): boolean =>
  KIN.exec(before)?.[1]?.toLowerCase() === (pronoun === 'he' ? 'his' : 'her');

interface Sentence extends Span {
  /** Whom it names outside quotations, in order. */
  readonly people: readonly Found[];
}

/** The sentences of each block of a story, last first: cut once for all its pronouns. */
const CUT = new WeakMap<Told['quoted'], Map<number, readonly Sentence[]>>();
export function sentencesOf(told: Told, block: number): readonly Sentence[] {
  const cut = CUT.get(told.quoted) ?? new Map<number, readonly Sentence[]>();
  CUT.set(told.quoted, cut);
  const known = cut.get(block) ?? readSentences(told, block);
  cut.set(block, known);
  return known;
}

function readSentences({ blocks, found, quoted }: Told, block: number): readonly Sentence[] {
  const people = (found[block] ?? []).filter(
    (f) => f.type === 'person' && !quoted[block]?.some((q) => q.from <= f.from && f.from < q.to),
  );
  let next = 0;
  return cutSentences(blocks[block] ?? '')
    .map(({ from, to }) => {
      while ((people[next]?.from ?? to) < from) next++;
      const first = next;
      while ((people[next]?.to ?? to + 1) <= to) next++;
      return { from, to, people: people.slice(first, next) };
    })
    .reverse();
}

/** "The actor Tom Hale left": the sentence begins with him. */
const BEGINS = near(/^[\s"“]*(?:The\s\p{Ll}+\s|The\s\d\d-year-old\s|(?:Mr|Mrs|Ms|Dr)\.?\s)?$/u);

/** The full name; null where nobody before may be meant. `at` in block `block`. `isNear`: only who speaks in the sentence before. */
export function resolvePronoun(
  pronoun: Gender,
  block: number,
  at: number,
  told: Told,
  isNear = false,
): string | null {
  const { genders, named } = told;
  // by a first name another may be meant, where the story has just told of this one
  const may = (name: string, isSubject = false): boolean =>
    (genders.get(name) ?? pronoun) === pronoun &&
    !named?.has(name) &&
    (isSubject || !named?.has(name.split(' ')[0] ?? ''));
  for (let i = block; i >= 0 && i >= block - REACH; i--) {
    const text = told.blocks[i] ?? '';
    const end = i === block ? at : text.length;
    const spoken = told.spoken.filter((s) => s.block === i && s.at < end).reverse();
    let last = 0;
    for (const sentence of sentencesOf(told, i)) {
      if (sentence.from >= end) continue;
      while ((spoken[last]?.at ?? -1) >= sentence.to) last++;
      const said = (spoken[last]?.at ?? -1) >= sentence.from ? spoken[last] : undefined;
      const who =
        said && may(said.name) ? said.name : subjectOf(sentence, end, i, pronoun, told, may, isNear);
      if (isNear && !who) return null;
      if (!who) continue;
      genders.set(who, pronoun);
      return who;
    }
  }
  return null;
}

const HE = near(/(?<![\p{L}'’])(?:he|she)(?!\p{L})/giu);
/** The person whom a sentence is about, as far as it stands before `end`. */
function subjectOf(
  sentence: Sentence,
  end: number,
  block: number,
  pronoun: Gender,
  told: Told,
  may: (name: string, isSubject: boolean) => boolean,
  isSaying = false,
): string | null {
  const text = told.blocks[block] ?? '';
  const quoted = told.quoted[block] ?? [];
  const unsaid = (at: number): boolean => !quoted.some((q) => q.from <= at && at < q.to);
  const to = Math.min(sentence.to, end);
  const people = sentence.people.filter((f) => f.to <= to);
  const own = (f: Found): boolean =>
    !POSSESSED.test(text.slice(f.to, f.to + 24)) &&
    !isCredited(text, f) &&
    !/\b(?:at|in)\s$/.test(text.slice(Math.max(0, f.from - 4), f.from)) &&
    !isKinOf(pronoun, text.slice(Math.max(0, f.from - 40), f.from));
  const nameOf = (f: Found): string => String(f.value ?? text.slice(f.from, f.to));
  const isSubject = (f: Found): boolean =>
    people.length === 1 && BEGINS.test(text.slice(sentence.from, f.from));
  const fit = people.filter((f) => own(f) && may(nameOf(f), isSubject(f)));
  const speaks = fit.find((f) => THEN_SAYS.test(text.slice(f.to, f.to + 90)));
  if (speaks || isSaying) return speaks ? nameOf(speaks) : null;
  const clause = FIRST_CLAUSE.exec(text.slice(sentence.from, to))?.[0].length ?? 0;
  const first =
    fit.find((f) => SAYS_BEFORE.test(text.slice(sentence.from, f.from))) ??
    fit.find((f) => f.from >= sentence.from + clause) ??
    fit[0];
  if (!first) return null;
  // the sentence goes on about the one before: "He argued that Roe …"
  for (const m of text.slice(sentence.from, first.from).matchAll(HE))
    if (m[0].toLowerCase() === pronoun && unsaid(sentence.from + m.index)) return null;
  return nameOf(first);
}
