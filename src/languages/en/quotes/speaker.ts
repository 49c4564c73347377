/* Who says a quotation: by the words after it, before it, or, where nothing is said, by who spoke or was named last. */
import type { Found } from '../../../facts/fact';
import { near, patternOf } from '../../../text/near-letters';
import { contains, type Span } from '../../../text/span';
import type { Gender } from '../names/gender';
import { SAID, SAY } from '../names/name-words';
import { describe, GIVES_OUT, NO_VOICE, onBehalf, RELATED, TOLD_BY, UNCLEAR } from './describe';
import { itself } from './itself';
import type { Marked } from './marks';
import { isWhose, partOf } from './part-of';
import { resolvePronoun, sentencesOf, type Told } from './pronouns';
import { sentenceEnd, sentenceStart } from './sentence-edges';

/** For all of them; never asked by `exec`, whose place it would keep from one story to the next. */
const EACH_SAID = patternOf(SAID.source, 'gu');

/** What the search needs to know of the story so far. */
export interface Heard {
  /** Names of this block, in order. */
  readonly names: readonly Found[];
  /** The speaker of the last quotation. */
  readonly lastSpeaker: string | null;
  /** The last person named before this block. */
  readonly lastPerson: string | null;
  readonly told: Told;
  /** Index of the block being read. */
  readonly block: number;
}

/** Who speaks, and where the block says so. */
export interface Speaker {
  /** The fullest name or a description. */
  readonly name: string;
  /** The words that tell it ("Mr. Roe", "she"), in the block of the quotation. */
  readonly at: Span;
}

/** Whose name is empty: somebody is said to speak, and it cannot be made out who. */
export const SOMEBODY: Speaker = { name: '', at: { from: 0, to: 0 } };

/** Null where nothing is said of who speaks. */
export const findSpeaker = (text: string, q: Marked, heard: Heard): Speaker | null =>
  saidAfter(text, q, heard) ?? saidBefore(text, q, heard);

/** Who belongs to the person named there, and is the one who acts: "Roe's lawyer said". Null where nobody does. */
export function relatedTo(text: string, { from, to }: Found): Speaker | null {
  const words = RELATED.exec(text.slice(from, to + 40));
  return words?.index === 0 && words[0].length > to - from
    ? { name: words[0], at: { from, to: from + words[0].length } }
    : null;
}

/** A name that was found, as the speaker. */
export const speakerOf = (text: string, name: Found): Speaker => ({
  name: String(name.value ?? text.slice(name.from, name.to)),
  at: { from: name.from, to: name.to },
});

/** “They were careless” while in power, Roe said: who speaks stands at the end. */
function goesOn(text: string, from: number, rest: string, heard: Heard): Speaker | null {
  const lead = /^\s[^“”"]{3,},\s(?=[^,“”"]{2,60}$)/.exec(rest)?.[0].length;
  const verb = lead ? SAID.exec(rest.slice(lead)) : null;
  return lead && verb && verb.index > 0
    ? nameIn(text, from + lead, from + lead + verb.index, heard, 'first')
    : null;
}

/** “…” says Jane Roe, without a comma. */
const SAYS_NAME = near(/^\s(?:adds|added|explains|explained|said|says)\s\p{Lu}/u);

/** Roe says, “…,” and Hale asks: behind and before the marks. */
const AND_ANOTHER = patternOf(`^\\sand\\s\\p{Lu}[^]*(?<![\\p{L}-])(?:${SAY})[,:]\\s$`, 'u');
/** Lists of voices: “…” ― Jane Roe */
const SIGNED = near(
  /^\s*(?:[―—–]+|(?<=\s)--?(?=\s))\s*(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3})(?=\s*(?:$|[\n.,(]|[“"]))/u,
);

function saidAfter(text: string, q: Marked, heard: Heard): Speaker | null {
  if (
    q.unfinished ||
    AND_ANOTHER.test(text.slice(q.close, q.close + 6) + text.slice(Math.max(0, q.open - 12), q.open))
  )
    return null;
  const signed = SIGNED.exec(text.slice(q.close, q.close + 70));
  if (signed?.[1]) {
    const from = q.close + signed[0].lastIndexOf(signed[1]);
    return { name: signed[1].replace(/\.$/, ''), at: { from, to: from + signed[1].length } };
  }
  const end = Math.min(sentenceEnd(text, q.close), q.close + 220);
  const rest = text.slice(q.close, end);
  const said = text.slice(q.from, q.to).trim();
  if (
    !/[,!?—–…-]["’']?$/.test(said) &&
    !/^\s?,/.test(text.slice(q.close, q.close + 2)) &&
    !SAYS_NAME.test(text.slice(q.close, q.close + 24))
  )
    return /[.!?]$/.test(said) ? null : goesOn(text, q.close, rest, heard);
  const according = /^\s?,?\s?according\sto\s/.exec(rest);
  if (according) return nameIn(text, q.close + according[0].length, end, heard, 'first');
  const verb = SAID.exec(rest);
  if (!verb) return null;
  const lead = rest.slice(0, verb.index);
  const at = q.close + verb.index;
  if (lead.replace(/[\s,]/g, '') === '' || /^\s*,?\s*(?:and|but|then)\s*$/.test(lead)) {
    // "said Jane Roe, the mayor": the name behind the verb
    const from = at + verb[0].length;
    return nameIn(text, from, end, heard, 'first');
  }
  return nameIn(text, q.close, at, heard, 'first');
}

function saidBefore(text: string, q: Marked, heard: Heard): Speaker | null {
  const sentence = sentenceStart(text, q.open);
  // "According to Acme, one user wrote: “…”"
  const told = TOLD_BY.exec(text.slice(sentence, q.open))?.[0].length ?? 0;
  const start = sentence + told;
  const lead = text.slice(start, q.open);
  const according = /\b(?:[Aa]ccording\s+to|[Ii]n\s+the\s+words\s+of)\s+(.{2,90}?)[,:]\s*$/.exec(lead);
  if (according)
    return nameIn(text, start + lead.indexOf(according[1] ?? '', according.index), q.open, heard, 'first');
  const put = AS_PUT.exec(lead)?.[0].length;
  const by = put ? nameIn(text, start, start + put, heard, 'first') : null;
  if (by) return by;
  const behind = VERB_FIRST.exec(lead);
  if (behind) return nameIn(text, start + behind.index + behind[0].length, q.open, heard, 'first');
  const own = heard.names.find(
    (f) => f.from >= start && f.to < q.open && IN_WORDS.test(text.slice(f.to, q.open)),
  );
  if (own && /\b[Ii]n\s(?:\p{L}+\.?\s){0,2}$/u.test(text.slice(start, own.from))) return speakerOf(text, own);
  const script = /^\s*([\p{Lu}][\p{L}.'’ -]{1,40}):\s*$/u.exec(lead);
  if (script?.[1] && NO_VOICE.test(script[1].trim())) return SOMEBODY;
  if (script?.[1] && !SAID.test(script[1])) {
    const gave = GIVES_OUT.exec(lead)?.index;
    return nameIn(text, start, gave ? start + gave : q.open, heard, 'first');
  }
  const verbs = [...lead.matchAll(EACH_SAID)].filter(
    (m) => !SPOKEN_TO.test(lead.slice(0, m.index + m[0].length)),
  );
  const verb = verbs.at(-1);
  if (!verb) return null;
  const from = start + (verbs.length > 1 ? lastBreak(lead, verb.index) : 0);
  return (
    nameIn(
      text,
      from,
      start + verb.index,
      heard,
      /,[^,]+,\s*$/.test(lead.slice(0, verb.index)) ? 'first' : 'last',
    ) ?? nameIn(text, start, start + verb.index, heard, 'doer')
  );
}

/** "As Roe puts it, we must tell ourselves:". */
const AS_PUT = /^[\s”’"')]*As\s[^,“”"]{2,60}?(?=\sputs?\sit,\s)/;
/** "The cells grow and, writes Jane Roe, “…”". */
const VERB_FIRST = /,\s(?:writes|wrote|says|said|adds|notes|explains)(?=\s[A-Z][^,“”"]{2,60},\s*$)/;
/** "In Roe's words:". */
const IN_WORDS = /^['’]s?\s(?:own\s)?words[,:]\s*$/;
/** "When asked if", "was told that": others speak. */
const SPOKEN_TO = /\b(?:[Ww]hen|if|being|been|once|was|were|is|are)\s(?:asked|told)$/;

/** Where the clause of a later verb begins. */
const lastBreak = (lead: string, at: number): number =>
  Math.max(0, lead.slice(0, at).search(/(?:,|\band\b|\bbut\b|;)(?![\s\S]*(?:,|\band\b|\bbut\b|;))/));

/** The name, description or resolved pronoun in a stretch of text. */
function nameIn(
  text: string,
  from: number,
  to: number,
  heard: Heard,
  which: 'first' | 'last' | 'doer',
): Speaker | null {
  const words = text.slice(from, to);
  const pronouns = [...words.matchAll(PRONOUNS)];
  const pronoun = which === 'last' ? pronouns.at(-1) : pronouns[0];
  const names = heard.names.filter(
    (f) =>
      f.from >= from &&
      f.to <= to &&
      (f.type === 'person' || f.type === 'org') &&
      !/^(?:['’‘]s?\s|-\p{L})/u.test(text.slice(f.to, f.to + 3)),
  );
  const paper = which === 'first' ? TOLD_OF.exec(words)?.[0] : undefined;
  if (paper && !names.some((f) => f.from < from + paper.length)) {
    const at = { from: from + 1, to: from + paper.length };
    return { name: text.slice(at.from, at.to), at };
  }
  const people = names.filter((f) => f.type === 'person' && !isWhose(text, f, names));
  const list = people.length ? people : names;
  const doer = which === 'doer' ? doerOf(text, list) : undefined;
  const name = which === 'last' ? list.at(-1) : (doer ?? list[0]);
  // "Park Ha-eun, who runs the lab, says": whom no one found
  if (pronoun?.[0] === 'who' && (!name || from + pronoun.index < name.from)) {
    const unfound = UNFOUND.exec(words.slice(0, pronoun.index))?.[1];
    if (unfound) {
      const at = from + words.indexOf(unfound);
      return { name: unfound, at: { from: at, to: at + unfound.length } };
    }
  }
  // "like Roe, who says"
  const bearer =
    pronoun?.[0] === 'who' &&
    people.findLast(
      (f) => /^,?\s$/.test(text.slice(f.to, from + pronoun.index)) && f.to <= from + pronoun.index,
    );
  if (bearer) return speakerOf(text, bearer);
  if (
    pronoun &&
    !(doer && WITHIN.test(words.slice(0, pronoun.index))) &&
    (!name ||
      (which !== 'last' && from + pronoun.index < name.from) ||
      (which === 'last' && from + pronoun.index > name.to))
  ) {
    const at = from + pronoun.index;
    // "Roe condemned what he called": somebody of the same sentence
    const isWithin =
      which === 'last' &&
      doerOf(
        text,
        people.filter((f) => f.to <= at),
      );
    const who = resolve(pronoun[0], isWithin ? at : from, at, heard);
    if (who === null) return /^it$/i.test(pronoun[0]) ? SOMEBODY : null;
    return { name: who, at: { from: at, to: at + pronoun[0].length } };
  }
  if (name && (doer || !(which !== 'last' && names[0] !== name && name.from - from > 60))) {
    const behalf = name.type === 'person' ? onBehalf(text, from, name, people) : null;
    if (behalf && behalf === people[1]) return speakerOf(text, people[1]);
    if (behalf) return { name: text.slice(behalf.from, behalf.to), at: behalf };
    const whole = name.type === 'org' ? partOf(text, name, { from, to }) : null;
    return whole ? { name: text.slice(whole.from, whole.to), at: whole } : speakerOf(text, name);
  }
  const skipped = which === 'last' ? words.replace(/[,;\s]+$/, '').lastIndexOf(',') + 1 : 0;
  const description = describe(words.slice(skipped));
  if (description === null) return null;
  if (UNCLEAR.test(description)) return SOMEBODY;
  const at = text.indexOf(description, from + skipped);
  return { name: description, at: { from: at, to: at + description.length } };
}

/** Also "another reader, who". */
const UNFOUND = near(
  /(?:^|[.!?]["”]?\s)\s*(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3}|(?:An?|Another|One)(?:\s\p{Ll}[\p{L}-]*){1,3}),\s$/u,
);
/** "Said the letter, which Acme has seen": what speaks stands before what is told of it. */
const TOLD_OF =
  /^\s(?:the|an?|its|his|her)\s[^,“”"]{3,50}(?=,\s(?:which|that|obtained|posted|published|released|reviewed|seen|shown)\b)/;

/** The person a pronoun at `said` stands for: the last one named before `at`, else who spoke last. */
function resolve(pronoun: string, at: number, said: number, heard: Heard): string | null {
  if (/^it$/i.test(pronoun)) return itself(said, heard);
  if (/^(?:we|I|they)$/i.test(pronoun)) return heard.lastSpeaker;
  const gender = pronoun.toLowerCase();
  if (gender === 'he' || gender === 'she')
    return unnamed(gender, heard, at) ?? resolvePronoun(gender, heard.block, at, heard.told);
  const before = heard.names.filter((f) => f.type === 'person' && f.to <= at);
  const last = before.at(-1);
  return last ? String(last.value) : (heard.lastSpeaker ?? heard.lastPerson);
}

const UNNAMED = patternOf(
  `^["“]?(?:One|An?|Another)\\s(?:\\p{Ll}[\\p{L}-]*\\s){1,4}?(?=(?:${SAY})(?![\\p{L}-]))`,
  'u',
);
/** The reporter spoke to one mother. */
const SOME = {
  he: /\b(?:a|an|one|another)\s(?:\p{Ll}[\p{L}-]*\s)?(?:man|father|boy|guy|husband|grandfather|dad|priest)(?=[\s,.])/u,
  she: /\b(?:a|an|one|another)\s(?:\p{Ll}[\p{L}-]*\s)?(?:woman|mother|girl|lady|grandmother|mom|mum|nun)(?=[\s,.])/u,
} as const;
/** Of whom the sentence before tells, without a name: "One man said he ran. “It fell,” he said." */
function unnamed(gender: Gender, { told, block, names }: Heard, at: number): string | null {
  const text = told.blocks[block] ?? '';
  const sentence = sentencesOf(told, block).find(
    (s) => s.to <= at && !told.quoted[block]?.some((q) => contains(q, s)),
  );
  if (!sentence) return null;
  const words = text.slice(sentence.from, sentence.to);
  const spoke = names.some((f) => f.type === 'person' && sentence.from <= f.from && f.from < sentence.to);
  if (!spoke) {
    const somebody = SOME[gender].exec(words)?.[0];
    if (somebody) return somebody;
  }
  const said = UNNAMED.exec(words)?.[0];
  return said && !names.some((f) => sentence.from <= f.from && f.from < sentence.from + said.length)
    ? said.replace(/^["“]/, '').trimEnd()
    : null;
}

const PRONOUNS = near(/(?<![\p{L}])([Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]ho|I|[Ww]e)(?![\p{L}'’])/gu);
/** Before somebody who is not the one that speaks: asked if she had advice for Roe, Hale was silent. */
const BESIDE =
  /\b(?:about|against|at|by|for|from|in|like|of|on|than|to|with)\s(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Judge|President)\.?\s)?$/i;
/** The first of the names that may be who does something. */
export const doerOf = (text: string, names: readonly Found[]): Found | undefined =>
  names.find((f) => !BESIDE.test(text.slice(Math.max(0, f.from - 20), f.from)));

/** Before a pronoun of a clause within. */
const WITHIN = /\b(?:after|as|because|before|if|that|when|whether|while)\s$/;
