/* Words of the page → a note as it is born: described, with an id of its own, so that a repeated save does not make two. */
import { describeSpan } from '../anchoring/describe-range';
import { buildTextMap, type TextMap } from '../dom/text-map';
import type { Note, NoteDraft, NoteTarget, PageKey } from '../notes/note';
import { newNoteId } from '../notes/note-id';
import { pageKey } from '../notes/page-key';
import { canonicalAddress } from '../page/canonical-address';
import { readDeclared } from '../page/declared';
import type { Reading } from '../reading';
import { overlaps, type Span } from '../text/span';
import type { NoteColour } from './mark';

export interface NotePlace {
  readonly key: PageKey;
  readonly reading: Reading;
  readonly map: TextMap;
}

/** With a span of its text map. */
export interface PlacedSpan extends NotePlace {
  readonly span: Span;
}

/**
 * Where a range's words stand; null where it holds no visible ones. In the reading, if its map still knows all of them. Words that came,
 * or were changed, after it are told by the page as it is now, and belong to the address of now: another article may have come into the
 * same document.
 */
export function placeOf(range: Range, place: NotePlace): PlacedSpan | null {
  const span = place.map.fromRange(range);
  const words = span && wordsAt(span, place.map);
  if (span && words === bare(range.toString())) return { ...place, span };
  const map = buildTextMap(range.startContainer.ownerDocument ?? document);
  const late = map.fromRange(range);
  // the range may hold what nobody sees as well: a script, a soft hyphen
  if (span && late && words === wordsAt(late, map)) return { ...place, span };
  const reading = { ...place.reading, stories: [] };
  return late && { key: keyNow(place), map, reading, span: late };
}

const bare = (text: string): string => text.replace(/\s+/g, '');
const wordsAt = ({ from, to }: Span, { text }: TextMap): string => bare(text.slice(from, to));

function keyNow({ key, reading }: NotePlace): PageKey {
  const { URL: url } = document;
  return url === reading.page.url
    ? key
    : pageKey(url, canonicalAddress(document, readDeclared(document), url));
}

/** A note on a span of the text map; null where it is blank. */
export function draftOnSpan(
  span: Span,
  target: NoteTarget,
  colour: NoteColour,
  { key, reading, map }: NotePlace,
): NoteDraft | null {
  const selectors = describeSpan(span, map);
  const quote = selectors.find((s) => s.type === 'TextQuoteSelector')?.exact;
  if (!quote) return null;
  const story = reading.stories.find((s) => s.blocks.some((b) => b.pieces.some((p) => overlaps(p.at, span))));
  return {
    ...draftOnNoWords(target, key, story?.headline ?? null),
    selectors,
    quote,
    colour,
  };
}

/** A note on a story or the page. */
export const draftOnNoWords = (target: NoteTarget, page: PageKey, story: string | null): NoteDraft => ({
  id: newNoteId(),
  page,
  target,
  selectors: [],
  quote: '',
  story,
  colour: 'yellow',
  body: '',
  tags: [],
});

/** The draft as the store will answer it, for use until it has. */
export function provisional(draft: NoteDraft, now: Date): Note {
  const at = now.toISOString();
  return { ...draft, created: at, modified: at, revision: 1, removed: null };
}
