/* Cuts text of Latin letters into tokens for the name tagger: fine enough that every name begins and ends on a token. */
import { matchesOf } from '../../text/matches.ts';
import { near } from '../../text/near-letters.ts';

/** Titles, firms and places written short; their point belongs to them. */
const SHORT =
  /^(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Gen|Gov|Sen|Rep|Lt|Col|Sgt|Capt|Rev|Prof|Hon|Corp|Inc|Co|Ltd|Bros|No|vs|Mt|Ft|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Calif|Fla|Pa|Va|Md|Mass|Conn|Ill|Mich|Minn|Wis|Tenn|Ariz|Colo|Ore|Wash|[A-Z])$/;
const TOKEN = near(
  /(?:\p{Lu}\.){2,}|['’](?:s|S|re|ve|ll|d|m|t)(?![\p{L}])|\p{L}[\p{L}\p{M}]*(?:['’](?!(?:s|S|re|ve|ll|d|m|t)(?![\p{L}]))\p{L}[\p{L}\p{M}]*)*|\p{N}+|https?:\/\/\S+|\S/gu,
);

export interface Tokens {
  readonly words: readonly string[];
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export function cutTokens(text: string): Tokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of matchesOf(TOKEN, text)) {
    const word = match[0];
    const last = words.length - 1;
    if (word === '.' && last >= 0 && ends[last] === match.index && SHORT.test(words[last] as string)) {
      words[last] += '.';
      ends[last] = match.index + 1;
      continue;
    }
    words.push(word);
    starts.push(match.index);
    ends.push(match.index + word.length);
  }
  return { words, from: Int32Array.from(starts), to: Int32Array.from(ends) };
}
