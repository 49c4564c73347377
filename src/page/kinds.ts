/* The kind of each line of a story, as far as the line and its neighbours tell. */
import { textOf } from '../dom/safe';
import type { BlockKind } from './block';
import { creditStart } from './caption-parts';
import { headingTag } from './headline';
import { markupNames } from './markup-names';
import { isNamed, isTagged, nearOf } from './near';
import { type Box, type PageLine, SENTENCE_END } from './page-line';
import type { PageView } from './page-view';
import { findDate } from './read-date';
import { type Saying, says } from './says';
import type { Zones } from './zones';

const SHORT = 130;
const LONGEST_CAPTION = 900;

export interface KindOfLine {
  readonly kind: BlockKind;
  readonly level: number | null;
}

const plain = (kind: BlockKind): KindOfLine => ({ kind, level: null });

export function kindOfLine(i: number, kept: readonly PageLine[], view: PageView, zones: Zones): KindOfLine {
  const line = kept[i] as PageLine;
  if (line === view.headline) return { kind: 'headline', level: Number(headingTag(line)?.[1] ?? 1) };
  const near = nearOf(line);
  const named = (names: RegExp, most?: number) => isNamed(near, names, view, most);
  const tagged = (tags: RegExp) => isTagged(near, tags);
  const told = (list: Saying) => says(view.words, list, line.text);
  const above = zones.headline >= 0 && i > zones.headline && i < zones.body;
  const heading = headingTag(line);

  // where the text begins in a long one, they only indent it
  const first = kept[zones.body];
  const quoted = near.boxes.some(
    (b) =>
      b.tag === 'blockquote' &&
      (b.prose <= zones.prose * 0.3 || !first || !isTagged(nearOf(first), /^blockquote$/)),
  );
  if (
    line.weight < LONGEST_CAPTION &&
    ((tagged(/^(?:figcaption|figure)$/) && !quoted) || named(view.markup.caption, 3))
  ) {
    const own = view.names(line.box);
    const credited =
      view.markup.credit.test(near.inline) ||
      (named(view.markup.credit, 2) && !view.markup.caption.test(own)) ||
      told('credit');
    return plain(line.weight < 90 && credited ? creditKind(line, view) : 'caption');
  }
  if (above && line.weight < SHORT) {
    const day = findDate(line.text, view.language, view.words);
    const isByline = SENTENCE_END.test(line.text)
      ? day?.index === 0 && !line.prose
      : day ||
        named(view.markup.byline, 3) ||
        named(view.markup.date, 2) ||
        tagged(/^time$/) ||
        told('bylines');
    if (isByline) return plain('byline');
  }
  if (line.weight < SHORT && named(view.markup.credit, 2)) return plain('credit');
  if (heading && line.weight < 400) {
    if (i < zones.headline && line.weight < 90 && (i === zones.headline - 1 || named(view.markup.kicker, 1)))
      return plain('kicker');
    if (heading === 'h1') return { kind: 'headline', level: 1 };
    if (isDateLine(line.text, view)) return plain('byline');
    if (!above || headsText(i, kept, zones)) return { kind: 'heading', level: Number(heading[1]) };
    return plain(line.weight >= 30 || named(view.markup.deck) ? 'deck' : 'kicker');
  }
  const isNames = !SENTENCE_END.test(line.text) && told('bylines');
  if (line.weight < 160 && (isNames || isDateLine(line.text, view))) return plain('byline');
  if (line.weight < 300 && told('caption')) return plain('caption');
  if (line.weight < SHORT && told('credit') && (line.line.afterMedia || line.weight < 90))
    return plain(creditKind(line, view));
  if (line.line.afterMedia && line.weight < 260 && looksLikeCaption(line, zones)) return plain('caption');
  if (above)
    return plain(
      line.prose > 0 ||
        named(view.markup.deck, 2) ||
        SENTENCE_END.test(line.text) ||
        line.weight > 60 ||
        tagged(/^li$/)
        ? 'deck'
        : 'byline',
    );
  if (line.weight < 90 && i < zones.headline) return plain('kicker');
  if (quoted) return plain('quote');
  if (near.boxes.slice(0, 3).some((b) => b.tag === 'li' && b.prose <= zones.prose * 0.3 && !isPart(b, view)))
    return plain('list-item');
  if (isCell(line, zones)) return plain('table');
  if (looksLikeHeading(i, kept, view, zones)) return { kind: 'heading', level: 3 };
  return plain('paragraph');
}

/** An item with a heading of its own holds a part of the story, as a post of a live blog does. */
const isPart = ({ first, end }: Box, { lines }: PageView): boolean =>
  lines.slice(first, Math.min(end, first + 6)).some((l) => headingTag(l));

/** Of a line that says whose picture it is: a caption where it says more before that. */
const creditKind = (line: PageLine, view: PageView): BlockKind => {
  const at = creditStart(line, view);
  const isAll = at === line.text.length && !/[^(（].*[（(][^)）]+[)）]$/.test(line.text);
  return at > 0 && !isAll ? 'caption' : 'credit';
};

/** A cell of a table of data, not of one that lays the page out. */
function isCell(line: PageLine, zones: Zones): boolean {
  if (line.weight > SHORT) return false;
  let box: Box | null = line.box;
  for (let up = 0; box && up < 6; up++, box = box.parent)
    if (box.tag === 'table') return box.prose < zones.prose * 0.25 && box.end - box.first > 3;
  return false;
}

/** Set apart from the text as captions are: slanted, smaller, or centred where the text is not. */
const looksLikeCaption = ({ line, text }: PageLine, zones: Zones): boolean =>
  line.italic > text.length * 0.9 ||
  line.fontSize < zones.fontSize * 0.93 ||
  (line.centred && !zones.centred);

/** A heading that stands right before a paragraph in the paragraph's own container. */
function headsText(i: number, kept: readonly PageLine[], zones: Zones): boolean {
  const body = kept[zones.body];
  const box = kept[i]?.box;
  return i === zones.body - 1 && body !== undefined && box?.parent === body.box.parent;
}

function looksLikeHeading(i: number, kept: readonly PageLine[], view: PageView, zones: Zones): boolean {
  const line = kept[i] as PageLine;
  const next = kept[i + 1];
  if (line.weight > SHORT || line.weight < 4 || !next) return false;
  if (/[.。,，;；:：]$/.test(line.text)) return false;
  if (!headingTag(line) && /[。！!.…][”"」』]$/.test(line.text)) return false; // words said, set in bold
  // one of two lines that head the same text
  const over = next.weight <= SHORT && !headingTag(next) ? (kept[i + 2] ?? next) : next;
  const bold = isBold(line) && !isBold(over);
  const large = line.line.fontSize >= zones.fontSize * 1.2;
  return (bold || large || isSetAsHeading(line, view)) && line.linked < 0.5 && !recurs(line, kept);
}

const isBold = ({ line, text }: PageLine): boolean => line.bold >= text.length * 0.95;

/** Its own element, or the one that holds all its words and no others, is called a heading. */
function isSetAsHeading(line: PageLine, view: PageView): boolean {
  if (SENTENCE_END.test(line.text) && !/[?？]$/.test(line.text)) return false;
  if (line.box.end - line.box.first === 1 && view.markup.heading.test(view.names(line.box))) return true;
  const { inner, element } = line.line;
  if (inner === element || !view.markup.heading.test(markupNames(inner))) return false;
  return (textOf(inner)?.trim().length ?? 0) >= line.text.length * 0.95;
}

/** A question put to each of several people, a label over each of several lists: it heads no part of the story. */
const recurs = (line: PageLine, kept: readonly PageLine[]): boolean =>
  kept.filter((other) => other.text === line.text).length >= 3;

/** A line that is a date with its label and little else. */
function isDateLine(text: string, view: PageView): boolean {
  if (!/\d{4}|\d[:.]\d\d/.test(text)) return false;
  const found = findDate(text, view.language, view.words);
  if (!found) return false;
  const rest = text.length - found.length;
  const labelled = (words: string) =>
    says(view.words, 'published', words) || says(view.words, 'modified', words);
  // `8 a.m.` and `3 min.` end with a full stop, and so do sentences
  if (SENTENCE_END.test(text))
    return rest < 8 || (rest < 24 && found.index < 14 && labelled(text.slice(0, found.index)));
  return rest < 16 || (rest < 70 && labelled(text));
}
