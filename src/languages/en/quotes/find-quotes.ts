/*
 * Quotations of a story with their speakers. A quotation that its own "she said" interrupts is one; one that runs on over
 * paragraphs keeps its speaker.
 */
import { type Found, makeFound } from '../../../facts/fact';
import { near, patternOf } from '../../../text/near-letters';
import { tellGenders } from '../names/gender';
import { SAID, SAY } from '../names/name-words';
import { interrupted, isSpeech } from './direct';
import { findIndirect } from './indirect';
import { type Marked, pairMarks } from './marks';
import { isWhose } from './part-of';
import { resolvePronoun, type Told } from './pronouns';
import { sentenceStart } from './sentence-edges';
import { doerOf, findSpeaker, type Heard, relatedTo, SOMEBODY, type Speaker, speakerOf } from './speaker';

/** Direct quotations, block by block. */
export function findQuotes(blocks: readonly string[], found: readonly (readonly Found[])[]): Found[][] {
  let lastSpeaker: string | null = null;
  let lastPerson: string | null = null;
  let running = false;
  /** Who was told of in the blocks before. */
  const known = new Set<Found['value']>();
  const told: Told = {
    blocks,
    found,
    quoted: blocks.map((text) => pairMarks(text).map((q) => ({ from: q.open, to: q.close }))),
    genders: tellGenders(blocks, found),
    spoken: [],
  };
  return blocks.map((text, i) => {
    const names = (found[i] ?? []).filter((f) => f.type === 'person' || f.type === 'org');
    const marked = pairMarks(text);
    const speech = marked.filter((q, k) => isSpeech(text, q) || carriesOn(text, marked[k - 1], q));
    const out: Found[] = [];
    for (let k = 0; k < speech.length; k++) {
      const first = speech[k];
      if (!first) continue;
      const pieces = [first];
      for (
        let next = speech[k + 1];
        next && interrupted(text, pieces.at(-1) as Marked, next);
        next = speech[k + 1]
      ) {
        pieces.push(next);
        k++;
      }
      const heard: Heard = {
        names,
        lastSpeaker,
        lastPerson,
        told: { ...told, named: namedIn(text, pieces, names) },
        block: i,
      };
      let speaker: Partial<Speaker> = running && first.open < 2 && lastSpeaker ? { name: lastSpeaker } : {};
      for (const piece of pieces) if (!speaker.name) speaker = findSpeaker(text, piece, heard) ?? speaker;
      if (speaker === SOMEBODY) speaker = {};
      else if (!speaker.name)
        speaker = partBefore(text, first, marked, heard) ?? silent(text, first, heard, out.at(-1) ?? null);
      running = (pieces.at(-1) as Marked).unfinished;
      if (speaker.name) {
        lastSpeaker = speaker.name;
        told.spoken.push({ block: i, at: first.open, name: speaker.name });
      }
      out.push(toQuote(text, first.from, (pieces.at(-1) as Marked).to, speaker));
    }
    if (!speech.length) running = false;
    const person = isLine(text) ? undefined : names.findLast((f) => f.type === 'person');
    if (person) lastPerson = String(person.value ?? text.slice(person.from, person.to));
    if (!speech.length) {
      // a paragraph that reports someone's words: its subject speaks on
      const saying = names.filter(
        (f, k) =>
          !/^['’]/.test(text.slice(f.to, f.to + 1)) &&
          SAYS_SOON.test(text.slice(f.to, f.to + 90)) &&
          !isWhose(text, f, names.slice(k + 1, k + 4)),
      );
      const subject =
        saying.find((f) => f.type === 'person') ??
        (saying[0] && (bearerOf(text, saying[0], names) ?? saying[0])) ??
        names.find((f) => f.type === 'person' && JUDGES.test(text.slice(f.to, f.to + LONGEST_JUDGING)));
      const next = subject && (!saying.length || SAID.test(text)) ? subject : introduced(text, names, known);
      if (next) lastSpeaker = String(next.value ?? text.slice(next.from, next.to));
    }
    for (const f of names) if (f.type === 'person') known.add(f.value);
    return [...out, ...findIndirect(i, out, told)];
  });
}

/** "Jane Roe, from the museum at Acme University, said": who has the body beside the name. */
const bearerOf = (text: string, body: Found, names: readonly Found[]): Found | undefined =>
  SAYS_BEHIND.test(text.slice(body.to, body.to + 90))
    ? names.findLast(
        (f) => f.type === 'person' && f.to < body.from && IN_COMMAS.test(text.slice(f.to, body.from)),
      )
    : undefined;
const IN_COMMAS = near(/^(?:,?\s(?:of|from|at|with)\s|,\s(?=\p{Ll}))[^,.;:“”"]*$/u);
const SAYS_BEHIND = patternOf(`^[^.;:“”"]{0,60}?,\\s(?:${SAY})(?![\\p{L}-])`, 'u');

/** A heading, a byline, a credit: who stands there need not be who is told of. */
const isLine = (text: string): boolean => text.length < 100 && !/[.!?:…]["”’')]*\s*$/.test(text);

/** Tom Hale, the council’s engineer, wants a dam: told of for the first time, and of what he does or thinks. */
const INTRODUCED = near(
  /^,\s(?:\d{1,2},\s)?(?:an?|the|who)\s[^,.“”"]{3,90}(?:,\s[^,.“”"]{3,90}){0,2},\s(?!(?:was|were|is|are|has been|had been)\s\p{L}+(?:ed|en)(?!\p{L})|(?:was|were)\s(?:shot|found|hurt|left)(?!\p{L})|died|declined|(?:could|did)\s?n[o’']t)\p{Ll}/u,
);
/** Whom a paragraph begins with, in full, who was not named before: its words are theirs that follow. */
function introduced(
  text: string,
  names: readonly Found[],
  known: ReadonlySet<Found['value']>,
): Found | undefined {
  const first = names[0];
  if (first?.type !== 'person' || first.from > 1 || !text.slice(first.from, first.to).includes(' ')) return;
  return !known.has(first.value) && INTRODUCED.test(text.slice(first.to, first.to + 280)) ? first : undefined;
}

/** Whom a quotation names: in full, or as it does where it has the first name alone. */
function namedIn(text: string, pieces: readonly Marked[], names: readonly Found[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const f of names) {
    if (f.type !== 'person' || !pieces.some((q) => q.from <= f.from && f.to <= q.to)) continue;
    const said = text.slice(f.from, f.to);
    const full = String(f.value ?? said);
    named.add(full.startsWith(`${said} `) ? said : full);
  }
  return named;
}

/** After "… said," a quotation goes on in small letters. */
const carriesOn = (text: string, before: Marked | undefined, q: Marked): boolean =>
  before !== undefined &&
  isSpeech(text, before) &&
  interrupted(text, before, q) &&
  /,\s*$/.test(text.slice(before.close, q.open)) &&
  /[.,!?]["’']?$/.test(text.slice(q.from, q.to).trim());

/** It was "a mistake," she said. "We will mend it.": who says the part of a sentence right before goes on. */
function partBefore(text: string, q: Marked, marked: readonly Marked[], heard: Heard): Speaker | null {
  const part = marked.findLast((m) => m.close <= q.open && m !== q);
  if (!part || isSpeech(text, part)) return null;
  const gap = text.slice(part.close, q.open);
  if (gap.length > 90 || !/^[^.!?]*\.\s*$/.test(gap) || !SAID.test(gap)) return null;
  const speaker = findSpeaker(text, part, heard);
  return speaker === SOMEBODY ? null : speaker;
}

/** Behind somebody who takes the word: "Roe meanwhile said that …". */
const SAYS_NEXT = patternOf(`^\\s(?:\\p{Ll}+\\s)?(?:${SAY})(?![\\p{L}-])`, 'u');

/** A name's verb, not behind the end of a quotation. */
const SAYS_SOON = patternOf(`^[^.;“”"]{0,60}?(?<![\\p{L}-])(?:${SAY})(?![\\p{L}-])`, 'u');
const LONGEST_JUDGING = 40;
const LONGEST_SAYING = 150;
/** What somebody did with words: "Roe also accused the chiefs". */
const JUDGES = near(
  /^\s(?:also\s|further\s|then\s|again\s|has\s|had\s)?(?:accused|blamed|condemned|criticised|criticized|defended|denied|dismissed|echoed|lashed\sout|praised|rejected|welcomed)(?!\p{L})(?!\sby\s)/u,
);
/** Written somewhere, said by nobody: signs, slogans, plaques. */
const WRITTEN = near(
  /\b(?:banners?|caption(?:s|ed)?|carved|chants?|engraved|inscri\p{L}+|instructions|labels?|(?:a|the)\sline|mottos?|placards?|plaques?|posters?|sayings|(?:an?|hold|holding|of|the|with)\s(?:\p{L}+\s){0,2}signs?|slogans?|such\sas|tagline|tattoos?|T-shirts?)\b[^.!]{0,40}[,:?]?\s$/iu,
);

/** "They must, she said, be free." */
const SHE_SAID = patternOf(`\\b([Hh]e|[Ss]he)\\s(?:${SAY})(?![\\p{L}-])[^.!?]*[.!?]\\s$`, 'u');
const STATEMENT =
  '(?:(?:also|had|has|have|later|then|\\p{Ll}+ly)\\s){0,2}(?:issued|posted|published|put\\sout|released)\\s(?:an?|its|the)\\s(?:\\p{Ll}+\\s){0,3}(?:letter|message|note|post|statement|tweet|video)(?!\\p{L})[^.!?“”‘]{0,60}$';
/** Behind who says it with a paper: "Acme released a statement saying: ". */
const STATED = patternOf(`^\\s${STATEMENT}`, 'u');
/** "Elmton police released a statement saying: ": no one who is named. */
const OTHERS_STATED = patternOf(
  `(?<![\\p{L}-])(?!(?:also|had|has|have|later|she|that|then|they|which|who|\\p{Ll}+ly)\\s)\\p{Ll}{3,}\\s${STATEMENT}`,
  'u',
);
/** "He spoke out against the plan, saying: ". */
const HE_SAYING = near(
  /(?:^|[.!?]["”’]?\s)(He|She)\s(?![^.!?]*\b[Ss]?he\s)[^.!?“”‘]{3,120},\s(?:adding|insisting|saying|stating)[,:]?\s$/u,
);

/** No word of saying beside it: who the sentence before is about, or who spoke just before; without a place where no words of the block tell it. */
function silent(text: string, q: Marked, heard: Heard, before: Found | null): Partial<Speaker> {
  if (WRITTEN.test(text.slice(Math.max(0, q.open - 70), q.open))) return {};
  const sayer = heard.names.findLast(
    (f) =>
      f.from >= (before?.to ?? q.open) &&
      f.to <= q.open &&
      ((f.type === 'person' && SAYS_NEXT.test(text.slice(f.to, f.to + 40))) ||
        (f.type !== 'place' && STATED.test(text.slice(f.to, q.open)))),
  );
  if (sayer) return speakerOf(text, sayer);
  if (OTHERS_STATED.test(text.slice(Math.max(before?.to ?? 0, q.open - LONGEST_SAYING), q.open))) return {};
  const saying = HE_SAYING.exec(text.slice(before?.to ?? Math.max(0, q.open - LONGEST_SAYING), q.open));
  const sayingOne = saying
    ? resolvePronoun(
        saying[1] === 'He' ? 'he' : 'she',
        heard.block,
        q.open - saying[0].length + saying[0].indexOf(saying[1] ?? ''),
        heard.told,
      )
    : null;
  if (sayingOne) return { name: sayingOne };
  if (before && q.open - before.to < 400)
    return before.speaker === null
      ? {}
      : { name: before.speaker, ...(before.speakerAt && { at: before.speakerAt }) };
  const start = sentenceStart(text, Math.max(0, q.open - 1));
  const here = heard.names.filter(
    (f) =>
      f.to <= q.open && f.from >= (start < q.open - 2 ? start : sentenceStart(text, Math.max(0, start - 2))),
  );
  const people = here.filter((f) => f.type === 'person');
  const told = people.length
    ? null
    : SHE_SAID.exec(text.slice(sentenceStart(text, Math.max(0, start - 2)), q.open));
  const gender = told?.[1]?.toLowerCase();
  const meant =
    gender === 'he' || gender === 'she' ? resolvePronoun(gender, heard.block, q.open, heard.told) : null;
  if (meant) return { name: meant };
  const subject = doerOf(text, people) ?? people[0] ?? here[0];
  if (subject) return relatedTo(text, subject) ?? speakerOf(text, subject);
  const name = heard.lastSpeaker ?? heard.lastPerson;
  return name === null ? {} : { name };
}

function toQuote(text: string, from: number, to: number, speaker: Partial<Speaker>): Found {
  const words = text.slice(from, to);
  const lead = words.length - words.trimStart().length;
  const quote = makeFound({
    type: 'quote',
    rule: 'en.quote',
    speaker: speaker.name ?? null,
    from: from + lead,
    to: from + words.trimEnd().length,
  });
  return speaker.at ? { ...quote, speakerAt: speaker.at } : quote;
}
