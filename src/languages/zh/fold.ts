/* Folds Chinese text one code unit to one: Traditional → Simplified, full-width ASCII → ASCII, so that rules are written once. */
import { SIMPLIFIED, TRADITIONAL } from './traditional';

/** Code unit → folded code unit; 0 where it stays. Looked up for every character of every page, so an array, not a map. */
const TABLE = new Uint16Array(0x10000);
for (let i = 0; i < TRADITIONAL.length; i++) TABLE[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i);
// some are Traditional for one character and Simplified for another: follow to the end, so that folding twice changes nothing
for (let i = 0; i < TRADITIONAL.length; i++) {
  const code = TRADITIONAL.charCodeAt(i);
  const further = TABLE[TABLE[code] ?? 0];
  if (further) TABLE[code] = further;
}
for (let code = 0xff01; code <= 0xff5e; code++) TABLE[code] = code - 0xfee0;
TABLE[0x3000] = 0x20;
// small and upright forms of marks, which pages from Taiwan and Hong Kong use: ︰ ﹕ ﹔ ﹐ ﹖ ﹗ ﹙ ﹚
for (const [i, code] of [0xfe30, 0xfe55, 0xfe54, 0xfe50, 0xfe56, 0xfe57, 0xfe59, 0xfe5a].entries())
  TABLE[code] = '::;,?!()'.charCodeAt(i);
TABLE[0xa0] = 0x20;
TABLE['〇'.charCodeAt(0)] = '零'.charCodeAt(0);

/** 二○○五年: a ring is a zero there, and hides a name's character elsewhere (陈○明). */
const YEAR = /[一二][○一二三四五六七八九零]{3}(?=年)/g;

/** Same length as the input. */
export function fold(text: string): string {
  let out = '';
  let done = 0;
  for (let i = 0; i < text.length; i++) {
    const folded = TABLE[text.charCodeAt(i)];
    if (!folded) continue;
    out += text.slice(done, i) + String.fromCharCode(folded);
    done = i + 1;
  }
  const folded = done === 0 ? text : out + text.slice(done);
  return folded.includes('○') ? folded.replace(YEAR, (year) => year.replaceAll('○', '零')) : folded;
}

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** The share (0 to 1) of the Chinese characters of a story that folding its blocks to `folded` changed. */
export function foldedShare(blocks: readonly string[], folded: readonly string[]): number {
  let changed = 0;
  let all = 0;
  for (const [i, block] of blocks.entries()) {
    const same = folded[i] ?? '';
    const isChanged = block !== same;
    for (let at = 0; at < block.length; at++) {
      const code = block.charCodeAt(at);
      if (code < FIRST_HAN || code > LAST_HAN) continue;
      all++;
      if (isChanged && code !== same.charCodeAt(at)) changed++;
    }
  }
  return all && changed / all;
}

/** Whether so much of a story changed that it is in Traditional characters; a name in them may stand in a Simplified one. */
export const isTraditional = (share: number): boolean => share >= 1 / 20;
