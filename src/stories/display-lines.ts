/*
 * Which blocks are set to be seen rather than read: headlines, kickers, subheadings. Pages converted from print mark them up in many
 * ways (headings, bold and large type, centred lines), so looks count as much as tags.
 */
import type { Block } from '../page/block';
import { weigh } from '../text/weigh';

/** A line longer than this is text, however it looks. In weights (Latin letters; a Han character counts three). */
const LONGEST = 200;
/** An unmarked line that is centred or odd in size is a display line up to here. */
const SHORT = 60;

/** Kickers are no longer than this, and may be set smaller than the text. */
export const KICKER = 36;
/** Ends like a sentence, not like a cry. */
const SENTENCE = /[.。;；,，:：]$/u;

/** The type size that most of the text is set in, CSS pixels; null where nothing was laid out. */
export function textSize(blocks: readonly Block[]): number | null {
  const sizes = new Map<number, number>();
  for (const { kind, look, text } of blocks)
    if (look && kind === 'paragraph') sizes.set(look.fontSize, (sizes.get(look.fontSize) ?? 0) + text.length);
  let best: number | null = null;
  for (const [size, length] of sizes) if (best === null || length > (sizes.get(best) ?? 0)) best = size;
  return best;
}

/** True for headlines, kickers and headings, and for paragraphs that look like them. */
export function isDisplay(block: Block, size: number | null): boolean {
  const { kind, look, text } = block;
  if (kind === 'headline' || kind === 'kicker') return true;
  if (kind === 'heading') return weigh(text) <= LONGEST;
  if (kind !== 'paragraph' || !look || look.href !== null || size === null) return false;
  if (look.fontSize >= size * 1.2) return weigh(text) <= LONGEST;
  if (look.fontSize < size * 0.99 && weigh(text) > KICKER) return false;
  const apart = look.centred || look.weight >= 600 || look.fontSize < size * 0.99;
  return apart && weigh(text) <= SHORT && (look.weight >= 600 || look.centred || !SENTENCE.test(text));
}

/** How a display line is set, as one string: lines of one rank on a page share it. */
export function styleOf({ look, kind, level }: Block): string {
  if (!look) return `${kind}${level ?? ''}`;
  return `${look.tag} ${look.fontSize} ${look.weight >= 600 ? 'bold' : ''}`;
}
