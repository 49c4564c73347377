/* The words around a fact, enough to know what it is about: its sentence, cut on either side where that is long. */
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
    before: cutStart(text.slice(sentence.from, span.from), room),
    words: text.slice(span.from, span.to),
    after: cutEnd(text.slice(span.to, end).trimEnd(), room),
  };
}

const ELLIPSIS = '…';

/** Keeps the end; a word is not cut where a blank is near, a surrogate pair never. */
function cutStart(text: string, room: number): string {
  if (text.length <= room) return text;
  const kept = text.slice(-room).replace(/^[\udc00-\udfff]/, '');
  const blank = kept.search(/\s/);
  return ELLIPSIS + (blank >= 0 && blank < room / 2 ? kept.slice(blank + 1) : kept);
}

function cutEnd(text: string, room: number): string {
  if (text.length <= room) return text;
  const kept = text.slice(0, room).replace(/[\ud800-\udbff]$/, '');
  const blank = Math.max(kept.lastIndexOf(' '), kept.lastIndexOf('\u00a0'));
  return (blank > room / 2 ? kept.slice(0, blank) : kept).replace(/[\s,;:]+$/, '') + ELLIPSIS;
}
