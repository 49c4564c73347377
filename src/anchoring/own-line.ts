/*
 * Lists and tables whose entries say the same of different things: `Elmton: 8,294 cases`, `Garrick: 6,061 cases`. Figures change from
 * day to day, entries come, go and change places, and an entry is known by the few letters that are its own. So the line a place stands
 * in is compared with the lines around it: one that has the letters it lacks is the quote's, and where others have as many, nobody knows.
 */
import { contains, overlaps, type Span } from '../text/span';
import { placesOn } from './candidates';
import { OWN_CONTEXT } from './choose-place';
import type { FoldedPage } from './folded-page';
import { type Pattern, saying } from './pattern';
import { WIDE } from './seed-index';
import { type Weighed, weighStretch } from './weigh-place';

/** Units of the page before and after a place whose lines are compared with its own. */
const AROUND = 6000;
/** A line is clearly more like the quote's than another where it lacks no more than this share of what the other lacks. */
const CLEARLY = 0.6;
/** Lines that lack no more than this share of the letters of the quote's are of one kind. */
const ALIKE = 0.5;
/** A line that lacks no more than this share of what the place's own lacks is the quote's. */
const FAR_LESS = 0.4;
/** Lines that say more (letters) are paragraphs, told apart by what they say. */
const SAYS_ALL = 300;
/** A line that says less may stand anywhere. */
const SAYS_ENOUGH = 20;
/** A part of a line that says less stands there by chance. */
const SAYS_WHICH = 5;
const FIGURES = /\p{N}+/gu;

/**
 * The line or lines of the page that are the quote's own, given a place chosen by words and context: those it stands in, or others
 * around; the place itself where its lines say enough to be no entries. Null where nobody knows.
 */
export function ownLine(page: FoldedPage, pattern: Pattern, place: Weighed): Span | null {
  const words = pattern.text.slice(pattern.own.from, pattern.own.to);
  if (saying(words) > SAYS_ALL) return place;
  const letters = new Pieces(words.replace(FIGURES, ''));
  const lackedBy = (span: Span): number => letters.lackedBy(lettersOf(page, span));
  const over = linesOver(page, place);
  const lacksHere = lackedBy(over);
  // a place with changed words may reach into a line beside
  const here = windowsIn(page, over, pattern.lines).find((w) => lackedBy(w) === lacksHere) ?? over;
  const isPlain = lacksHere === 0 && (place.quote === 1 || place.context >= OWN_CONTEXT);
  if (isPlain) return here;
  const others = windowsIn(page, around(page, here), pattern.lines)
    .filter((w) => !overlaps(w, here))
    .map((span) => ({ span, lacks: lackedBy(span) }));
  const same = others.filter(({ lacks }) => lacks <= lacksHere * FAR_LESS);
  if (lacksHere === 0) return same.length ? null : here;
  const peers = others.filter(
    ({ lacks }) =>
      lacks > lacksHere * FAR_LESS && lacks * CLEARLY < lacksHere && lacks <= letters.size * ALIKE,
  );
  // where no other is of its kind, one with the quote's very words is a copy of it
  const quote = pattern.text.slice(pattern.from, pattern.to);
  const isCopy = ({ span }: { span: Span }): boolean => page.text.slice(span.from, span.to).includes(quote);
  if (!peers.length) return same.every(isCopy) ? here : null;
  if (same[0]) return same.length === 1 ? same[0].span : null;
  // figures that stand as they did tell entries apart as well
  const all = new Pieces(words);
  const share = (span: Span): number => all.lackedBy(page.text.slice(span.from, span.to));
  return peers.every(({ span }) => share(here) <= share(span) * CLEARLY) ? here : null;
}

/**
 * Where the quote stands in the only line within the stretches that is its own but for figures, when its words and what is around them
 * are too few or too much changed to tell. Null where there is no such line, or more than one.
 */
export function inOnlyLine(page: FoldedPage, pattern: Pattern, stretches: readonly Span[]): Weighed | null {
  const { text, own, lines } = pattern;
  const words = text.slice(own.from, own.to);
  const letters = words.replace(FIGURES, '');
  const says = saying(letters);
  if (says < SAYS_ENOUGH || says > SAYS_ALL) return null;
  const pieces = new Pieces(letters);
  const same = new Map<number, Span>();
  for (const stretch of stretches)
    for (const w of windowsIn(page, linesOver(page, stretch), lines))
      if (pieces.lackedBy(lettersOf(page, w)) === 0) same.set(w.from, w);
  const [only] = same.values();
  if (!only || same.size > 1 || !isNamed(page, words)) return null;
  const place = weighStretch(page, pattern, only, []);
  const isSame = lettersOf(page, place) === text.slice(pattern.from, pattern.to).replace(FIGURES, '');
  return isSame && contains(only, place) ? place : null;
}

/** Something between a line's figures stands once on the page: the line is known by it. */
const isNamed = (page: FoldedPage, words: string): boolean =>
  words.split(FIGURES).some((part) => saying(part) >= SAYS_WHICH && placesOn(page, part, 2).length === 1);

const lettersOf = (page: FoldedPage, { from, to }: Span): string =>
  page.text.slice(from, to).replace(FIGURES, '');

const around = ({ text }: FoldedPage, { from, to }: Span): Span => ({
  from: Math.max(0, from - AROUND),
  to: Math.min(text.length, to + AROUND),
});

/** The lines that a place stands in, whole. */
function linesOver({ text, breaks }: FoldedPage, place: Span): Span {
  let { from, to } = place;
  while (from > 0 && !breaks[from]) from--;
  while (to < text.length && !breaks[to]) to++;
  return { from, to };
}

/** All runs of so many lines within a stretch of the page. */
function windowsIn({ breaks }: FoldedPage, { from, to }: Span, lines: number): Span[] {
  const starts = [from];
  for (let i = from + 1; i < to; i++) if (breaks[i]) starts.push(i);
  starts.push(to);
  return starts.slice(lines).map((end, k) => ({ from: starts[k] as number, to: end }));
}

/** The pieces of three letters that a text is made of (of two, in scripts whose characters say more), each once. */
class Pieces {
  private readonly known: ReadonlySet<string>;

  constructor(text: string) {
    this.known = new Set(piecesOf(text));
  }

  get size(): number {
    return this.known.size;
  }

  /** How many of them the text does not have. */
  lackedBy(text: string): number {
    const found = new Set<string>();
    for (const piece of piecesOf(text)) if (this.known.has(piece)) found.add(piece);
    return this.known.size - found.size;
  }
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const length = text.charCodeAt(i) >= WIDE ? 2 : 3;
    if (i + length <= text.length) pieces.push(text.slice(i, i + length));
  }
  return pieces;
}
