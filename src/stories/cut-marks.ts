/*
 * What the edges of a paragraph tell of its other part: does it break off, does it begin in mid-sentence, which quotation marks
 * and brackets stay open. Marks only, no words: this holds for any script.
 */

/** How a paragraph ends. */
export interface Ending {
  /** True where it breaks off: no mark ends its last sentence, or a mark that goes on (a comma, a hyphen). */
  readonly unfinished: boolean;
  /** A word cut by a hyphen: `drift-`. */
  readonly hyphen: boolean;
  /** Closing marks it still waits for, the innermost last. */
  readonly waits: readonly string[];
}

/** How a paragraph begins. */
export interface Beginning {
  /** True where no sentence begins so: a small letter, a comma, a closing mark. */
  readonly midSentence: boolean;
  /** Closing marks whose opening stands before it, in their order. */
  readonly closes: readonly string[];
}

/** Opening marks and what closes them. Single quotation marks are left out: they are apostrophes too often. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '(': ')',
  '[': ']',
  '【': '】',
  '〔': '〕',
  '«': '»',
  '‹': '›',
  '„': '“',
  '»': '«',
  '›': '‹',
};
const CLOSERS = new Set(Object.values(PAIRS));

/** What may end a paragraph, closing marks and blanks aside. A colon does: a list or a picture follows. */
const DONE = /[.!?…。！？｡．؟۔।॥၊။៕:：;；~～]["'”’“‘»›«‹」』》〉）)\]】〕\s]*$/u;
/** Closing marks alone end one as well (a title, a note in brackets), when nothing stays open. */
const CLOSED = /["”’“»«」』》）)\]】〕]\s*$/u;
const HYPHEN_CUT = /\p{L}[-\u2010\u00ad]$/u;
const MID_SENTENCE = /^(?:\p{Ll}|[,;.!?%，；、。！？…’”」』》〉）)\]】〕»](?!\.))/u;

export function endingOf(text: string): Ending {
  const { waits } = marksOf(text);
  const hyphen = HYPHEN_CUT.test(text);
  return { unfinished: isUnfinished(text, () => waits), hyphen, waits };
}

/** `unfinished` alone: the open marks are looked for only where they can tell. */
export const isUnfinished = (text: string, waits = () => marksOf(text).waits): boolean =>
  !DONE.test(text) && !(CLOSED.test(text) && !waits().length);

export function beginningOf(text: string): Beginning {
  return { midSentence: MID_SENTENCE.test(text), closes: marksOf(text).closes };
}

/** Opening marks that nothing closes, and closing marks that nothing opened. Straight quotation marks count by turns. */
function marksOf(text: string): { waits: string[]; closes: string[] } {
  const waits: string[] = [];
  const closes: string[] = [];
  const listMark = /^\s*[\p{L}\p{N}]{1,3}[)）]/u.exec(text)?.[0].length ?? 0;
  for (let i = listMark; i < text.length; i++) {
    const c = text[i] as string;
    if (c === '"') {
      takeStraight(text, i, waits, closes);
      continue;
    }
    if (CLOSERS.has(c)) {
      const at = waits.lastIndexOf(c);
      if (at >= 0) {
        waits.length = at;
        continue;
      }
      if (!opensToo(text, i)) {
        closes.push(c);
        continue;
      }
    }
    const closer = PAIRS[c];
    if (closer !== undefined) waits.push(closer);
  }
  return { waits, closes };
}

/** Marks that open in one language and close in another (“ and « and »), with nothing of theirs open: they open before a word, « before a blank too. */
function opensToo(text: string, i: number): boolean {
  const c = text[i] as string;
  if (!(c in PAIRS)) return false;
  return (
    c === '“' || /[\p{L}\p{N}]/u.test(text[i + 1] ?? '') || (/[«‹]/.test(c) && !/\S/.test(text[i - 1] ?? ''))
  );
}

/** A straight mark opens before a word and closes after one; between two words by whether one is open. */
function takeStraight(text: string, i: number, waits: string[], closes: string[]): void {
  const afterWord = /[^\s([“‘—–-]/u.test(text[i - 1] ?? ' ');
  const beforeWord = /[\p{L}\p{N}$£€]/u.test(text[i + 1] ?? ' ');
  const open = waits.lastIndexOf('"');
  if (open >= 0 && !(beforeWord && !afterWord)) waits.length = open;
  else if (beforeWord && !afterWord) waits.push('"');
  else if (afterWord && !beforeWord) closes.push('"');
  else waits.push('"');
}
