/* The words that the engine's own dictionary cuts a Chinese text into (Intl.Segmenter), as the name tagger needs them. */
import { mix } from './hash.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A text cut into words. */
export interface Words {
  readonly count: number;
  /** Word by character. */
  readonly at: Int32Array;
  /** First character by word, with the text's end after the last. */
  readonly from: Int32Array;
  readonly hash: Int32Array;
}

/** `c`: the characters' codes from `pad` on. */
export function cutWords(text: string, c: Int32Array, pad: number): Words {
  const n = text.length;
  const at = new Int32Array(n);
  const from = new Int32Array(n + 2);
  const hash = new Int32Array(n + 2);
  let count = 0;
  for (const { index, segment } of segmenter.segment(text)) {
    let h = 11;
    for (let i = index; i < index + segment.length; i++) {
      h = mix(h, c[i + pad] as number);
      at[i] = count;
    }
    from[count] = index;
    hash[count++] = h;
  }
  from[count] = n;
  from[count + 1] = n;
  hash[count] = 3;
  return { count, at, from, hash };
}
