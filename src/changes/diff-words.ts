/* What is different between two wordings of one sentence, word by word (Han and kana character by character). */
import { foldAlso, foldText } from '../anchoring/fold-text';
import { SIMPLIFIED, TRADITIONAL } from '../languages/zh/traditional';
import type { FigureChange, WordChange } from './change';

/** A number with its marks, a word, one Han or kana character, or one other mark; blanks belong to what stands before them. */
const TOKEN =
  /(?:\p{N}+(?:[.,:]\p{N}+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}'’])+|\S)\s*/gu;

const IS_NUMBER = /^\p{N}/u;

export const tokensOf = (text: string): string[] => text.trim().match(TOKEN) ?? [];

// a story set in the other script is the same story
foldAlso(TRADITIONAL, SIMPLIFIED);

/** As words are compared: typography, script and case aside. */
export const plain = (token: string): string => foldText(token).text;

/** Places `[i, j]` of the longest common subsequence of two lists of keys. */
export function commonSubsequence(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const length = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i * width + j] =
        a[i] === b[j]
          ? (length[(i + 1) * width + j + 1] as number) + 1
          : Math.max(length[(i + 1) * width + j] as number, length[i * width + j + 1] as number);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if ((length[(i + 1) * width + j] as number) >= (length[i * width + j + 1] as number)) i++;
    else j++;
  }
  return pairs;
}

/** The words of both in order, neighbours of one kind joined; what was removed stands before what was added for it. */
export function diffWords(before: string, after: string): WordChange[] {
  const a = tokensOf(before);
  const b = tokensOf(after);
  const changes: { what: WordChange['what']; text: string }[] = [];
  const put = (what: WordChange['what'], tokens: readonly string[]): void => {
    const text = tokens.join('');
    const last = changes.at(-1);
    if (!text) return;
    if (last?.what === what) last.text += text;
    else changes.push({ what, text });
  };
  let [i, j] = [0, 0];
  for (const [x, y] of [...commonSubsequence(a.map(plain), b.map(plain)), [a.length, b.length] as const]) {
    put('removed', a.slice(i, x));
    put('added', b.slice(j, y));
    put('same', b.slice(y, y + 1));
    [i, j] = [x + 1, y + 1];
  }
  return changes;
}

/** Figures that stand where others stood. */
export function figuresIn(words: readonly WordChange[]): FigureChange[] {
  const figures: FigureChange[] = [];
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (word.what !== 'removed' || next?.what !== 'added') return;
    const [before, after] = [numbersOf(word.text), numbersOf(next.text)];
    for (let k = 0; k < Math.min(before.length, after.length); k++)
      if (before[k] !== after[k]) figures.push({ before: before[k] as string, after: after[k] as string });
  });
  return figures;
}

const numbersOf = (text: string): string[] =>
  tokensOf(text)
    .map((t) => t.trim())
    .filter((t) => IS_NUMBER.test(t));
