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

/**
 * A note on a range. Null where it holds no visible words. A range over words that came after the reading is described by themselves, and
 * belongs to the address of now: another article may have come into the same document.
 */
export function draftOnRange(
  range: Range,
  target: NoteTarget,
  colour: NoteColour,
  place: NotePlace,
): NoteDraft | null {
  const span = spanNow(range, place.map);
  if (span) return draftOnSpan(span, target, colour, place);
  const map = buildTextMap(range.startContainer.ownerDocument ?? document);
  const late = map.fromRange(range);
  const reading = { ...place.reading, stories: [] };
  return late && draftOnSpan(late, target, colour, { key: keyNow(place), map, reading });
}

function keyNow({ key, reading }: NotePlace): PageKey {
  const { URL: url } = document;
  return url === reading.page.url
    ? key
    : pageKey(url, canonicalAddress(document, readDeclared(document), url));
}

/** The range's span, if the map still knows all of its words; null where they came, or were changed, after the reading. */
export function spanNow(range: Range, map: TextMap): Span | null {
  const span = map.fromRange(range);
  if (!span) return null;
  const bare = (text: string) => text.replace(/\s+/g, '');
  return bare(range.toString()).includes(bare(map.text.slice(span.from, span.to))) ? span : null;
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
