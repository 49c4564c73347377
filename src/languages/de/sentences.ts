/* Cuts German text into sentences: a stop after an abbreviation or an ordinal ("am 3. Oktober") ends none. */
import { cutSentences as cut } from '../../text/cut-sentences';
import type { Span } from '../../text/span';
import { deWords } from './words';

/** Followed by a name or a figure, or by the rest of the sentence. */
const ABBREVIATED =
  /(?<![\p{L}\d])(?:Dr|Prof|Ing|Dipl|Hrsg|Fr|Hr|St|Nr|Art|Abs|Kap|Bd|S|Str|Tel|Mio|Mrd|Tsd|Mill|ca|etwa|bzw|sog|vgl|geb|gest|max|min|inkl|evtl|ggf|usf|insb|z\.\s?B|d\.\s?h|u\.\s?a|o\.\s?ä|i\.\s?d\.\s?R|v\.\s?a|n\.\s?Chr|v\.\s?Chr|Jan|Feb|Apr|Aug|Sept?|Okt|Nov|Dez|\d{1,2})\.\s*$/u;
/** After these a sentence often ends all the same: it does where the next word is one that opens sentences. */
const MAY_END = /(?:Mio|Mrd|Tsd|Str|n\.\s?Chr|v\.\s?Chr|usw)\.\s*$/u;

/** Sentences of a block, covering all of it but the blanks between. */
export function cutSentences(text: string): Span[] {
  const spans: Span[] = [];
  for (const next of cut(text, 'de')) {
    const last = spans.at(-1);
    if (last && goesOn(text.slice(last.from, last.to), text.slice(next.from, next.to)))
      spans[spans.length - 1] = { from: last.from, to: next.to };
    else spans.push(next);
  }
  return spans;
}

function goesOn(before: string, after: string): boolean {
  if (/^\p{Ll}/u.test(after) && !/[!?]["“«»]?$/.test(before)) return /\.$/.test(before);
  if (MAY_END.test(before)) return !deWords.stop.has(/^[\p{L}]+/u.exec(after)?.[0].toLowerCase() ?? '');
  return ABBREVIATED.test(before);
}
