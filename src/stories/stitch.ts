/* Two or more pieces of one sentence → one block that is whole again, and remembers where its pieces stand on the page. */
import type { Block, BlockId, Piece } from '../page/block';
import { digest } from '../text/digest';

const HYPHEN = /(\p{L}+)[-\u2010\u00ad]$/u;
/** Scripts without blanks between words: nothing is put between two pieces. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff00-\uffef]/u;

/** Joins pieces in their order. `pageText` tells whether a word cut by a hyphen is written with one elsewhere. */
export function stitch(parts: readonly Block[], pageText: string): Block {
  const first = parts[0];
  if (!first) throw new RangeError('stitch: no parts given');
  if (parts.length === 1) return first;
  let text = first.text;
  const pieces: Piece[] = [...first.pieces];
  for (const part of parts.slice(1)) {
    if (HYPHEN.test(text) && /^\p{Ll}/u.test(part.text)) {
      if (!keepsHyphen(text, part.text, pageText)) {
        text = text.slice(0, -1);
        const last = pieces.pop() as Piece;
        pieces.push({ from: last.from, to: last.to - 1, at: { from: last.at.from, to: last.at.to - 1 } });
      }
    } else if (needsBlank(text, part.text)) text += ' ';
    const shift = text.length;
    for (const p of part.pieces) pieces.push({ from: p.from + shift, to: p.to + shift, at: p.at });
    text += part.text;
  }
  return { ...first, id: digest(parts.map((p) => p.id).join('+')) as BlockId, text, pieces };
}

function needsBlank(left: string, right: string): boolean {
  const a = left.at(-1) ?? '';
  const b = right[0] ?? '';
  if (UNSPACED.test(a) || UNSPACED.test(b)) return false;
  return !/[\s([“‘—–-]/u.test(a) && !/[,.;:!?)\]”’%]/u.test(b);
}

/** A word that the page writes with its hyphen elsewhere keeps it, unless it writes it without one too. */
function keepsHyphen(left: string, right: string, pageText: string): boolean {
  const a = HYPHEN.exec(left)?.[1] ?? '';
  const b = /^\p{L}+/u.exec(right)?.[0] ?? '';
  const text = pageText.toLowerCase();
  if (text.includes((a + b).toLowerCase())) return false;
  return text.includes(`${a}-${b}`.toLowerCase());
}
