/* Cuts English text into sentences: a stop ends one unless it belongs to an abbreviation, an initial, a figure or an unfinished quotation. */
import type { Span } from '../../text/span';

/** Never end a sentence: titles and the like, followed by a name. */
const BEFORE_NAME = new Set(
  'mr mrs ms dr prof rev fr sr jr st messrs mme gen col lt capt cmdr maj sgt cpl pvt adm gov sen rep pres hon supt det insp const ald sec treas amb vs v no nos art fig vol pp p ed eds est approx ca cf al sq mt ft'.split(
    ' ',
  ),
);
/** End a sentence only where a word follows that opens one. */
const MAY_END = new Set(
  'inc corp co ltd plc llc bros etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun dept univ ave blvd rd ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo'.split(
    ' ',
  ),
);
/** Words that open a sentence far more often than they go on after an abbreviation. */
const OPENERS = new Set(
  'the a an he she it they we i you this that these those there here his her its their our my in on at for from with after before when while if as but and or so yet however meanwhile also although though since because many most some several both each all no not what why how who where one two still now then once last next police officials according by under despite among during until more'.split(
    ' ',
  ),
);

const STOP = /[.!?…]+['"’”»)\]]*(?=\s|$)|''(?=\s+[A-Z`])|\n+/g;

/** Sentences of a block, covering all of it but the blanks between. */
export function cutSentences(text: string): Span[] {
  const spans: Span[] = [];
  let from = skipBlanks(text, 0);
  for (const match of text.matchAll(STOP)) {
    let to = match.index + match[0].length;
    if (to <= from) continue;
    // closing marks set apart by the printer: ``…,'' or ". ''"
    const closing = /^\s?(?:''|”|’(?!\w))/.exec(text.slice(to, to + 3));
    if (closing && !/^\n/.test(match[0])) to += closing[0].length;
    if (!/\n/.test(match[0]) && !endsSentence(text, match.index, to)) continue;
    if (/\n/.test(match[0])) {
      const end = match.index;
      if (end > from) spans.push({ from, to: trimEnd(text, from, end) });
    } else spans.push({ from, to });
    from = skipBlanks(text, to);
  }
  if (from < text.length) spans.push({ from, to: trimEnd(text, from, text.length) });
  return spans.filter((s) => s.to > s.from);
}

/** "From 10:30 p.m. Aug. 9 to". */
const MONTH_DAY =
  /^\s(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.\s\d|^\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d/;

/** Whether the stop at `at`, with its closing marks up to `to`, ends a sentence. */
function endsSentence(text: string, at: number, to: number): boolean {
  const next = /^\s*(["'“‘`([«—–-]*)\s*(\S+)/.exec(text.slice(to, to + 40));
  if (!next) return true;
  const word = next[2] ?? '';
  const small = /^\p{Ll}/u.test(word);
  const quoted = /["'’”]/.test(text.slice(at, to));
  if (text[at] !== '.') return !(small && (quoted || text[at] === '…' || text[at] !== '!'));
  if (/^\.{2,}/.test(text.slice(at, at + 3))) return !small;
  if (small) return false;
  const before = /([\p{L}\d.&'’-]+)$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1] ?? '';
  const plain = before.toLowerCase().replace(/^.*['’-]/, '');
  if (quoted) return true;
  if (BEFORE_NAME.has(plain)) return plain === 'no' ? !/^\d/.test(word) : false;
  const opener = OPENERS.has(word.toLowerCase().replace(/[^a-z]/g, ''));
  // an initial ("J. Roe") or a shortened name ("U.S.", "a.m.", "e.g.")
  if (/^\p{Lu}$/u.test(before)) return opener && word.length > 1 && !/^(?:a|i)$/i.test(word);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) {
    if (/^(?:e\.g|i\.e)$/i.test(before)) return false;
    return /^[ap]\.m$/i.test(before)
      ? !/^(?:E|C|M|P)[SD]?T\b|^\p{Lu}\p{Ll}+day\b|^GMT|^UTC|^BST|^CET/u.test(word) &&
          !MONTH_DAY.test(text.slice(to, to + 20))
      : opener;
  }
  if (MAY_END.has(plain)) return opener && !/^\d/.test(word);
  return true;
}

function skipBlanks(text: string, at: number): number {
  let i = at;
  while (i < text.length && /\s/.test(text[i] ?? '')) i++;
  return i;
}

function trimEnd(text: string, from: number, to: number): number {
  let i = to;
  while (i > from && /\s/.test(text[i - 1] ?? '')) i--;
  return i;
}
