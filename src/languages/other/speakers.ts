/*
 * Who says a quotation: a person behind the closing mark ("…", déclare Anna Roe), in the sentence that leads to it, or whoever goes on
 * speaking: behind the words of saying, or as "he" behind them.
 */

import type { Found } from '../../facts/fact';
import { near } from '../../text/near-letters';
import type { Marked } from '../../text/paired-marks';
import { describedSpeaker } from './described-speakers';
import { lower } from './lower';
import type { Sayings } from './sayings';

/** Letters between a closing mark and who said it: a verb, perhaps with an article and an office. */
const NEAR = 60;
const LEAD = 200;
/** Letters between two parts of what somebody says. */
const APART = 140;
/** Small words that make a name an object: "dit à Anna Roe". */
const OBJECT = near(
  /(?<![\p{L}\p{M}])(?:a|à|al|ao|para|por|pour|par|per|de|di|da|do|del|sobre|sur|contre|contra|contro|avec|con|com|med|til|till|om|for|för|från|fra|av|af|på|over|aan|met|tegen|van|voor|od|na|o|z|u|przez|dla|przed|k|ke|pro|proti|s|za|к|с|со|о|об|от|для|про|у|на|из|до|при|chez|hos|mot|mod|ved|su|dengan|kepada|oleh|untuk|dari|bagi)\s$/iu,
);

interface Speakers {
  /** The quotations of the next block of a story with their speakers. */
  readonly name: (
    text: string,
    marked: readonly Marked[],
    quotes: readonly Found[],
    people: readonly Found[],
  ) => Found[];
}

/** For one story, its blocks in order. */
export function speakersOf(code: string, sayings: Sayings | null): Speakers {
  // who spoke last, or whom a sentence began with
  let last: string | null = null;
  // who spoke to the end of the block before
  let goesOn: string | null = null;
  return {
    name(text, marked, quotes, people) {
      const out: Found[] = [];
      const outside = people.filter(
        (p) => isFirstCase(text, p) && !marked.some((q) => p.from >= q.from && p.to <= q.to),
      );
      for (const [i, q] of marked.entries()) {
        const quote = quotes[i];
        if (!quote) continue;
        const said = behind(text, q.close, outside) ?? before(text, q.open, outside, sayings);
        const first = marked[i - 1];
        const previous = out.at(-1);
        const after = text.slice(q.close, q.close + NEAR);
        let speaker = said ? nameOf(said) : describedSpeaker(code, text, q);
        if (!speaker && sayings?.byPronoun.test(after))
          // of somebody without a name he is nobody here
          speaker =
            previous && first && sayings.behind.test(text.slice(first.close, first.close + NEAR))
              ? previous.speaker
              : subject(text, outside, q.open, last, sayings);
        if (!speaker && previous && first && continues(text, first, q, previous, outside, sayings))
          speaker = previous.speaker;
        if (!speaker && isWholeBlock(text, q)) speaker = goesOn;
        if (speaker) last = speaker;
        out.push(
          said ? { ...quote, speaker, speakerAt: { from: said.from, to: said.to } } : { ...quote, speaker },
        );
      }
      const end = out.at(-1);
      goesOn = end && text.slice(end.to).length < NEAR ? end.speaker : null;
      last = end ? end.speaker : subject(text, outside, text.length, last, sayings);
      return out;
    },
  };
}

const nameOf = (f: Found): string => String(f.value);
/** Who speaks stands in the first case: "Redl", not "Redla". */
const isFirstCase = (text: string, f: Found): boolean =>
  lower(nameOf(f)).endsWith(lower(text.slice(f.from, f.to)));

/** The sentence that goes on at `at`, as far as it stands before it. */
const sentenceBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - LEAD), at)
    .split(/[.!?»”"]/)
    .at(-1) ?? '';

/** Letters of what may stand before the one whom a sentence is about: "Selon", an office. */
const OPENING = 28;

/** A sentence begins with the name, or a verb of saying stands beside it. */
function isSubject(text: string, { from, to }: Found, sayings: Sayings | null): boolean {
  const start = sentenceBefore(text, from).trimStart();
  const isFirst = start.length <= OPENING && !start.split(' ').some((word) => OBJECT.test(`${word} `));
  if (isFirst || !sayings) return isFirst;
  return (
    sayings.behind.test(text.slice(to, to + NEAR)) ||
    (!OBJECT.test(start) && sayings.verb.test(start.slice(-OPENING)))
  );
}

/** Whom the sentences before `at` are about, where that is one person; `none` where they are about nobody, null where about several. */
function subject(
  text: string,
  people: readonly Found[],
  at: number,
  none: string | null,
  sayings: Sayings | null,
): string | null {
  const names = new Set(people.filter((p) => p.to <= at && isSubject(text, p, sayings)).map(nameOf));
  return names.size > 1 ? null : ([...names][0] ?? none);
}

/** A verb, an office ("NRK-kommentator"), and whom it was said to in marks. */
const SMALL_WORDS =
  /^[,.]?\s?[–—-]?\s?(?:(?:(?:\p{Lu}[\p{L}\p{M}]*-)?[\p{Ll}\p{M}’'-]+|[„«“"][^„“”"«»]{2,30}[”“"»])\s){1,5}$/u;

/** A person behind the closing mark with nothing but small words between. */
function behind(text: string, at: number, people: readonly Found[]): Found | null {
  const next = people.find((p) => p.from >= at && p.from <= at + NEAR);
  if (!next) return null;
  const between = text.slice(at, next.from);
  return SMALL_WORDS.test(between) && !OBJECT.test(between) ? next : null;
}

/** A person in the sentence that leads to the opening mark: with a colon, a comma right behind the name, or a verb of saying. */
function before(text: string, at: number, people: readonly Found[], sayings: Sayings | null): Found | null {
  const lead = sentenceBefore(text, at);
  const start = at - lead.trimStart().length;
  const named = people.filter((p) => p.to <= at && p.from >= start);
  if (/:\s?$/.test(lead))
    // whom the sentence begins with speaks; else who stands next to the colon
    return (named[0]?.from === start ? named[0] : named.at(-1)) ?? null;
  const [one] = named;
  if (!one || named.some((p) => nameOf(p) !== nameOf(one)) || OBJECT.test(text.slice(start, one.from)))
    return null;
  const isNext = /^(?: \p{Ll}+){0,2},\s?$/u.test(text.slice((named.at(-1) ?? one).to, at));
  return isNext || sayings?.verb.test(lead) ? one : null;
}

/** Whether `q` is the rest of what `previous` begins: behind the words of saying, with nobody else between. */
function continues(
  text: string,
  first: Marked,
  q: Marked,
  previous: Found,
  people: readonly Found[],
  sayings: Sayings | null,
): boolean {
  const gap = text.slice(first.close, q.open);
  if (gap.length > APART || !/[.,]\s*$/.test(gap) || /[.!?]\s+\p{Lu}.*[.!?]\s/u.test(gap)) return false;
  if (people.some((p) => p.from >= first.close && p.to <= q.open && nameOf(p) !== previous.speaker))
    return false;
  const after = text.slice(q.close, q.close + NEAR);
  return sayings ? !sayings.behind.test(after) : /^\s?[.,]?\s*(?:$|\p{Lu})/u.test(after);
}

const isWholeBlock = (text: string, { open, close }: Marked): boolean => open < 2 && text.length - close < 2;
