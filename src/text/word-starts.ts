/*
 * How the words of a text begin, so that a rule whose words are not there is never tried. One pass a text in place of a search for each
 * rule's words. Of Latin letters only.
 */

/** So many letters of a word count; enough to tell "for" from "fortnight". */
const LETTERS = 4;
/** Any figure, and one of four digits or more, as years are. */
const FIGURE = 0;
const LONG_FIGURE = -1;
const LONG = 4;

/** Beginnings of words, as numbers. */
export type WordStarts = ReadonlySet<number>;

let lastText = '';
let lastStarts: WordStarts = new Set();

/** Of a text in any case. A word is a run of the letters a–z. Several steps ask about one text, so the last answer is kept. */
export function wordStarts(text: string): WordStarts {
  if (text === lastText) return lastStarts;
  lastStarts = startsIn(text);
  lastText = text;
  return lastStarts;
}

function startsIn(text: string): WordStarts {
  const starts = new Set<number>();
  let word = 0;
  let letters = 0;
  let digits = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i);
    digits = code >= 48 && code <= 57 ? digits + 1 : 0;
    if (digits === 1) starts.add(FIGURE);
    if (digits === LONG) starts.add(LONG_FIGURE);
    const letter = code | 32;
    if (letter >= 97 && letter <= 122 && code < 128) {
      if (letters++ < LETTERS) word = word * 32 + letter - 96;
      continue;
    }
    if (letters) starts.add(word);
    word = 0;
    letters = 0;
  }
  return starts;
}

/** The beginning of a hint's (first) word; `#` is any figure, `####` one of four digits or more. */
export const startOf = (hint: string): number => {
  if (hint.startsWith('#')) return hint.length < LONG ? FIGURE : LONG_FIGURE;
  return [...wordStarts(/^[a-z]+/i.exec(hint)?.[0] ?? '')][0] ?? FIGURE;
};

/** Words by the rules that need one of them: which rules a text may concern is told by its words, not asked rule by rule. */
export class Hints {
  private readonly size: number;
  private readonly always: readonly number[];
  private readonly byStart = new Map<number, number[]>();

  /** A list of hints for each rule; null where a rule is tried on every text. */
  constructor(lists: readonly (readonly string[] | null)[]) {
    this.size = lists.length;
    this.always = [...lists.keys()].filter((i) => !lists[i]);
    for (const [i, hints] of lists.entries())
      for (const start of new Set(hints?.map(startOf))) {
        const rules = this.byStart.get(start) ?? [];
        this.byStart.set(start, [...rules, i]);
      }
  }

  /** 1 for each rule that such a text may concern. */
  in(text: string): Uint8Array {
    const may = new Uint8Array(this.size);
    for (const i of this.always) may[i] = 1;
    if (this.byStart.size)
      for (const start of wordStarts(text)) for (const i of this.byStart.get(start) ?? []) may[i] = 1;
    return may;
  }
}
