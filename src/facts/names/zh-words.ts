/* The words that the engine's own dictionary cuts a Chinese text into (Intl.Segmenter), as the name tagger needs them. */
import { mix } from './hash.ts';

let segmenter: Intl.Segmenter | null = null;

/** A text cut into words. */
export interface Words {
  readonly count: number;
  /** Word by character. */
  readonly at: Int32Array;
  /** First character by word, with the text's end after the last. */
  readonly from: Int32Array;
  readonly hash: Int32Array;
}

/** Cuts a text; `c`: its characters' codes from `pad` on. */
export type CutWords = (text: string, c: Int32Array, pad: number) => Words;

/** Cuts one text. */
export const cutWords: CutWords = (text, c, pad) => cutTogether([text])(text, c, pad);

/** Parts texts: words end before it and begin behind it, whatever stands there. */
const BREAK = '\u2029';

/**
 * Cuts texts that follow one another, each in its turn, as each would be cut by itself. The engine copies its dictionary's reader at
 * every start, which takes as long as to cut a sentence; so it starts but once.
 */
export function cutTogether(texts: readonly string[]): CutWords {
  const segments = cut(texts.join(BREAK))[Symbol.iterator]();
  let start = 0;
  return (text, c, pad) => {
    const n = text.length;
    const at = new Int32Array(n);
    const from = new Int32Array(n + 2);
    const hash = new Int32Array(n + 2);
    let count = 0;
    for (let i = 0; i < n; ) {
      const { value } = segments.next();
      if (!value) throw new RangeError(`a text of ${n} characters was not among those to be cut`);
      from[count] = i;
      let h = 11;
      for (const end = value.index - start + value.segment.length; i < end; i++) {
        h = mix(h, c[i + pad] as number);
        at[i] = count;
      }
      hash[count++] = h;
    }
    segments.next();
    start += n + 1;
    from[count] = n;
    from[count + 1] = n;
    hash[count] = 3;
    return { count, at, from, hash };
  };
}

/** Characters on either side that tell which words stand there. */
const BESIDE = 6;

/** Whether a word goes over an edge of what stands there: 重庆 in 隆重庆祝; where nothing stands before it, it comes before such words. */
export function isAcrossWords(text: string, from: number, to: number): boolean {
  const start = Math.max(0, from - BESIDE);
  const opens = !/\p{Script=Han}/u.test(text.charAt(from - 1));
  for (const { index, segment } of cut(text.slice(start, to + BESIDE))) {
    const at = start + index;
    const end = at + segment.length;
    if ((at < from && end > from) || (!opens && at > from && at < to && end > to)) return true;
  }
  return false;
}

/** The engine fetches its dictionary at the first: not for stories of other languages. */
function cut(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return segmenter.segment(text);
}
