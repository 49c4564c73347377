/* The words around a fact, enough to know what it is about: its sentence, cut on either side where that is long. */
import type { Fact } from '../../facts/fact';
import type { Story } from '../../stories/story';
import type { Span } from '../../text/span';

export interface Around {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Characters kept on either side. A Han character is as wide as two Latin ones. */
const ROOM = { han: 20, other: 42 };

const segmenters = new Map<string, Intl.Segmenter>();

function sentenceAt(text: string, at: number, language: string): Span {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  const found = segmenter.segment(text).containing(at);
  return found ? { from: found.index, to: found.index + found.segment.length } : { from: 0, to: text.length };
}

/** `span` in `text`; `language` is BCP 47. Throws RangeError for a span outside the text. */
export function around(text: string, span: Span, language: string): Around {
  if (span.from < 0 || span.to > text.length || span.from > span.to)
    throw new RangeError(`span ${span.from}–${span.to} in a text of ${text.length}`);
  const room = /^(zh|ja)/.test(language) ? ROOM.han : ROOM.other;
  const sentence = sentenceAt(text, span.from, language);
  const end = span.to > sentence.to ? sentenceAt(text, span.to - 1, language).to : sentence.to;
  return {
    before: cutStart(text.slice(sentence.from, span.from).replace(CLOSING, ''), room),
    words: text.slice(span.from, span.to),
    after: cutEnd(text.slice(span.to, end).replace(OPENING, ''), room),
  };
}

/** `around` a fact in its story. */
export const aroundFact = (story: Story, fact: Fact): Around =>
  around(story.blocks[fact.block]?.text ?? fact.text, fact, story.language);

const ELLIPSIS = '…';

/** Quotation marks that belong to the sentence before or after: sentence cutting leaves them on the wrong side at times. */
const CLOSING = /^[\p{Pf}\u300d\u300f\s]+/u;
const OPENING = /[\p{Pi}\u300c\u300e\s]+$/u;

/** Keeps the end. A number is never cut, nor a surrogate pair; a word is not where a blank is near. */
function cutStart(text: string, room: number): string {
  if (text.length <= room) return text;
  const kept = text.slice(-room).replace(/^[\udc00-\udfff]/, '');
  const blank = kept.search(/\s/);
  if (blank >= 0 && blank < room / 2) return ELLIPSIS + kept.slice(blank + 1);
  return ELLIPSIS + (endsInNumber(text.slice(0, -room)) ? kept.replace(/^[\d.,]+/, '') : kept);
}

function cutEnd(text: string, room: number): string {
  if (text.length <= room) return text;
  const kept = text.slice(0, room).replace(/[\ud800-\udbff]$/, '');
  const blank = Math.max(kept.lastIndexOf(' '), kept.lastIndexOf('\u00a0'));
  if (blank > room / 2) return kept.slice(0, blank).replace(/[\s,;:]+$/, '') + ELLIPSIS;
  return kept.replace(/[\d.,]+$/, '') + ELLIPSIS; // whatever follows it, a unit or more digits, it would be half an amount
}

const endsInNumber = (text: string): boolean => /[\d.,]$/.test(text);
