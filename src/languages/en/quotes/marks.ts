/* Pairs quotation marks of a paragraph: curly, straight, printers' `` '' and single ones that surely quote. */
import { matchesOf } from '../../../text/matches';
import { near } from '../../../text/near-letters';

export interface Marked {
  /** Of the words between the marks. */
  readonly from: number;
  readonly to: number;
  /** Of the marks themselves. */
  readonly open: number;
  readonly close: number;
  /** The paragraph ends before the quotation does. */
  readonly unfinished: boolean;
}

const MARK = near(/“|”|"|``|''|‘|’’?|(?<![\p{L}\p{N}'])'(?=\p{Lu})|(?<=\p{Ll},\s)'(?=\p{Ll})/gu);
/**
 * 'I don't know,' in typewriters' marks, which are apostrophes too: whole clauses, with no other mark within that may open or end a
 * quotation. A title in them goes on as no villagers' house does: 'Boats' and the like.
 */
const TYPED = near(
  /'(?!(?:\p{Lu}\p{L}*\s){0,3}\p{Lu}\p{L}*s'\s\p{Ll})(?:[^'\n]|(?<=\S)'(?=\p{L})|(?<=s)'(?=\s\p{Ll})){2,1500}?[,.!?…]'(?![\p{L}\p{N}])/uy,
);

/** UTF-16 code units at most between one and its rest: 'Well,' she said, 'we go.' */
const BETWEEN = 60;

/** The same where the next paragraph goes on with it. */
const WHOLE = near(/^'(?:[^'“”"]|(?<=\S)'(?=\p{L})|(?<=s)'(?=\s\p{Ll})){40,}(?<=[.!?])$/u);

/** Outermost quotations in order. */
export function pairMarks(text: string): Marked[] {
  const found: Marked[] = [];
  let open: { at: number; size: number; kind: string } | null = null;
  let depth = 0;
  let done = 0;
  const last = text.lastIndexOf('”');
  const lastButOne = last > 0 ? text.lastIndexOf('”', last - 1) : -1;
  for (const m of matchesOf(MARK, text)) {
    const at = m.index;
    const mark = m[0];
    if (at < done) continue;
    if (!open && mark === "'") {
      if (/\p{Ll}/u.test(text[at + 1] ?? '') && (done === 0 || at - done > BETWEEN)) continue;
      TYPED.lastIndex = at;
      done = at + (TYPED.exec(text)?.[0].length ?? 0);
      if (done > at) found.push({ open: at, from: at + 1, to: done - 1, close: done, unfinished: false });
      else if ((at === 0 || text.startsWith(': ', at - 2)) && WHOLE.test(text.slice(at)))
        open = { at, size: 1, kind: mark };
      continue;
    }
    if (!open) {
      if (!opens(text, at, mark)) continue;
      open = { at, size: mark.length, kind: mark };
      depth = 0;
      continue;
    }
    if (open.kind === '“' && mark === '“') {
      // a second opening: nested, unless its own closing never comes
      if (lastButOne > at) depth++;
      continue;
    }
    if (!closes(text, at, mark, open.kind)) continue;
    if (depth > 0) {
      depth--;
      continue;
    }
    found.push({
      open: open.at,
      from: open.at + open.size,
      to: at,
      close: at + mark.length,
      unfinished: false,
    });
    open = null;
  }
  if (open && open.kind !== '‘' && text.length - open.at > 20)
    found.push({
      open: open.at,
      from: open.at + open.size,
      to: text.length,
      close: text.length,
      unfinished: true,
    });
  return found.filter((q) => q.to > q.from);
}

function opens(text: string, at: number, mark: string): boolean {
  if (mark === '“' || mark === '``') return true;
  const before = text[at - 1] ?? ' ';
  const after = text[at + mark.length] ?? ' ';
  if (mark === '"') return /[\s([{—–\-:/,]/.test(before) && /\S/.test(after);
  // single marks: only where a whole clause stands between them
  if (mark === '‘')
    return (
      /[\s(—–]/.test(before) && /\p{Lu}/u.test(after) && /[,.!?]’(?!\p{L})/u.test(text.slice(at, at + 600))
    );
  return false;
}

function closes(text: string, at: number, mark: string, kind: string): boolean {
  if (kind === '“') return mark === '”' || (/^(?:"|’’)$/.test(mark) && /[.,!?]/.test(text[at - 1] ?? ''));
  if (kind === '``') return mark === "''" || mark === '”';
  if (kind === '"') {
    if (mark === '”') return true;
    return mark === '"' && !(/\s/.test(text[at - 1] ?? ' ') && /\p{L}/u.test(text[at + 1] ?? ' '));
  }
  return mark === '’' && /[,.!?]/.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + 1] ?? ' ');
}
