/* Quotations of a story with their speakers; one that its own "sagte sie" interrupts is one. Scare quotes and titles are none. */
import { type Found, makeFound } from '../../../facts/fact';
import { near, patternOf } from '../../../text/near-letters';
import { type Marked, pairMarks } from '../../../text/paired-marks';
import { ROLE } from '../names/name-words';
import { isSaid, lead, says, speakerOf } from './speaker';

/** „…“, »…«, «…», and straight ones. */
const CLOSES: Readonly<Record<string, string>> = { '„': '“”"', '»': '«', '«': '»', '“': '”', '"': '"' };

/** Fewer words are a title or a scare quote unless somebody says them. */
const LEAST_WORDS = 4;

/** "Ein junger Mann schüttelt den Kopf: „…“": somebody else. */
const ANOTHER = /^Eine? /;

/** Somebody else without a name: "Die Bürgermeisterin sieht das anders." */
const UNNAMED = patternOf(`^(?:Der|Die|Eine?) (?:\\p{Ll}+ )*${ROLE}(?!\\p{L}| \\p{Lu})`, 'u');
/** Verbs of what somebody else is told to have said: "Das Wetter spiele eine Rolle." */
const REPORTED = near(
  /(?<!\p{L})(?:sei(?:en)?|habe|hätten?|könnt?en?|müss(?:e|t?en)|werde|würden?|wolle|solle|gebe|gehe|brauche|dürfe|lasse|komme|stehe|bleibe|wären?)(?!\p{L})/u,
);

/** Letters of it, before a quotation. */
const LONGEST_SENTENCE = 400;

/** Not a byline, a credit or a heading: whom these name, no pronoun means. */
const IN_SENTENCES = /[.!?:…“”"»«]\s*$/;

export function findQuotes(blocks: readonly string[], found: readonly (readonly Found[])[]): Found[][] {
  let last: string | null = null;
  // whom the block before lets speak
  let heard: string | null = null;
  return blocks.map((text, block) => {
    const names = (found[block] ?? []).filter((f) => f.type === 'person' || f.type === 'org');
    const people = names.filter((f) => f.type === 'person');
    const onlySpeaker = onlySpeakerUpTo(text, people);
    const out: Found[] = [];
    let before: Marked | null = null;
    for (const q of pairMarks(text, CLOSES)) {
      const isRest: boolean = before !== null && interrupted(text, before, q);
      if (!isRest && !isSpeech(text, q)) continue;
      const previous = out.at(-1);
      before = q;
      if (isRest && previous) {
        out[out.length - 1] = { ...previous, to: q.to };
        continue;
      }
      const named = people.findLast((f) => f.to <= q.open);
      const lastNamed = named ? String(named.value ?? text.slice(named.from, named.to)) : last;
      const speaker =
        speakerOf(text, q, names, lastNamed) ??
        (previous && previous.to + 200 > q.from && !ANOTHER.test(lead(text, q)) ? previous.speaker : null) ??
        (standsAlone(text, q)
          ? notNamedIn(text.slice(q.from, q.to), whoGoesOn(text, q, people, onlySpeaker, heard))
          : null);
      if (speaker) last = speaker;
      out.push(toQuote(q, speaker));
    }
    const person = IN_SENTENCES.test(text) ? people.at(-1) : undefined;
    if (person) last = String(person.value ?? text.slice(person.from, person.to));
    const spoke = out.at(-1);
    const isNamed = spoke && people.some((f) => f.value === spoke.speaker);
    if (/[?:]\s*$/.test(text)) heard = null;
    else if (spoke) heard = isNamed ? spoke.speaker : null;
    else heard = onlySpeaker(text.length);
    return out;
  });
}

/** A sentence of its own, with nobody said to have said it. */
const standsAlone = (text: string, q: Marked): boolean =>
  /(?:^|[.!?][“”«"]?)\s*$/u.test(text.slice(Math.max(0, q.open - 4), q.open)) && !isSaid(text, q);

/** Nobody speaks of himself by his name. */
const notNamedIn = (words: string, speaker: string | null): string | null =>
  speaker && words.includes(speaker.split(' ').at(-1) ?? speaker) ? null : speaker;

/** A quotation that nobody is said to say goes on with who speaks in its block or, at the block's start or behind reported speech, in the one before. */
function whoGoesOn(
  text: string,
  q: Marked,
  people: readonly Found[],
  onlySpeaker: (at: number) => string | null,
  heard: string | null,
): string | null {
  const before = text.slice(Math.max(0, q.open - LONGEST_SENTENCE), q.open).trim();
  const sentence = before.slice(0, -1).split(/[.!?]/).at(-1)?.trimStart() ?? '';
  if (UNNAMED.test(sentence)) return null;
  const [first] = people;
  if (first && first.to <= q.open) return onlySpeaker(q.open);
  return !before || REPORTED.test(sentence) ? heard : null;
}

/**
 * The one person named up to a place, where that one is said to say something in the block; null where several are named, or nobody.
 * Places only go up: a block may have thousands of names and quotations.
 */
function onlySpeakerUpTo(text: string, people: readonly Found[]): (at: number) => string | null {
  const names = new Set<string>();
  let speaks = false;
  let next = 0;
  return (at) => {
    for (let f = people[next]; f && f.to <= at; f = people[++next]) {
      names.add(String(f.value));
      speaks ||= names.size === 1 && says(text, f);
    }
    const [name = null] = names;
    return names.size === 1 && speaks ? name : null;
  };
}

/** Somebody's own sentence: said by words beside it, or whole and closed. */
function isSpeech(text: string, q: Marked): boolean {
  const words = text.slice(q.from, q.to).trim();
  const count = words.split(/\s+/).length;
  const whole = /^[\p{Lu}\d…]/u.test(words) && /[.!?…,]$/.test(words);
  if (isSaid(text, q))
    return count >= LEAST_WORDS || (count >= 2 && (whole || /^\s?,/.test(text.slice(q.close))));
  return (
    count >= LEAST_WORDS && whole && /(?:^|[.!?:]\s)$/u.test(text.slice(Math.max(0, q.open - 2), q.open))
  );
}

/** „…“, sagte sie. „…“ — only the words of saying stand between. */
function interrupted(text: string, a: Marked, b: Marked): boolean {
  const gap = text.slice(a.close, b.open);
  if (gap.length > 160 || !/[.,:]\s*$/.test(gap)) return false;
  const inner = gap
    .trim()
    .replace(/[.,:]$/, '')
    .replace(/(?:Dr|Prof)\.|\d\./g, '');
  return isSaid(text, a) && /^\s?,/.test(gap) && !/[.!?]\s/.test(inner);
}

const toQuote = (q: Marked, speaker: string | null): Found =>
  makeFound({
    type: 'quote',
    rule: 'de.quote',
    speaker,
    from: q.from,
    to: q.to,
  });
