/*
 * A round-up: several short stories under one title, each with its headline in its own heading, after a number, in brackets or in
 * bold at the beginning of its paragraph. A title must call it one, or brackets begin nearly all of it, since lists, questions and
 * subheadings of one story look the same.
 */
import type { PageWords } from '../languages/language';
import type { Block, BlockId } from '../page/block';
import { says } from '../page/says';
import { digest } from '../text/digest';
import { weigh } from '../text/weigh';

export interface RoundUp {
  readonly lead: readonly Block[];
  /** Each with its headline first. */
  readonly items: readonly (readonly Block[])[];
}

/** Fewer items are no round-up; brackets alone must begin more, and this share of the paragraphs. */
const FEWEST = 3;
const FEWEST_BRACKETS = 4;
const BRACKETS_SHARE = 0.8;
/** An item says at least this much, in weights, and its headline no more. */
const TEXT = 50;
const LONGEST_HEADLINE = 130;

const NUMBER = /^[（(]?(\d{1,2})\s*[.、．:：)）]\s*(?=[^\d\s])/u;
const BRACKETS = /^【([^】]{2,40})】\s*/u;
const FIRST_SENTENCE = /^[^.。!！?？:：]+[.。!！?？:：]+\s*/u;
const BOLD = 600;

/** Where an item's headline stands in the block that begins it, and where its text goes on. */
interface Start {
  readonly from: number;
  readonly to: number;
  readonly text: number;
}

type Form = (block: Block, count: number) => Start | null;

/** `count`: how many items came before. */
const FORMS: readonly Form[] = [
  ({ kind, text }) => {
    const m = isText(kind) ? BRACKETS.exec(text) : null;
    return m && { from: 1, to: 1 + (m[1] ?? '').length, text: m[0].length };
  },
  ({ kind, text }, count) => {
    const m = isText(kind) || kind === 'heading' ? NUMBER.exec(text) : null;
    return m && Number(m[1]) === count + 1 ? headlineFrom(text, m[0].length) : null;
  },
  ({ kind, text }) =>
    kind === 'heading' && weigh(text) <= LONGEST_HEADLINE
      ? { from: 0, to: text.length, text: text.length }
      : null,
  ({ kind, text, look }) => {
    const start = kind === 'paragraph' && (look?.weight ?? 0) >= BOLD ? headlineFrom(text, 0) : null;
    return start && start.text < text.length ? start : null;
  },
];

/** Null where the page is none. `title`: the page's. */
export function findRoundUp(
  blocks: readonly Block[],
  title: string | null,
  words: readonly PageWords[],
): RoundUp | null {
  const isCalled = says(words, 'roundUps', title ?? '');
  for (const form of isCalled ? FORMS : FORMS.slice(0, 1)) {
    const starts: { at: number; start: Start }[] = [];
    blocks.forEach((block, at) => {
      const start = block.kind === 'headline' ? null : form(block, starts.length);
      if (start) starts.push({ at, start });
    });
    const first = starts[0]?.at ?? blocks.length;
    const texts = blocks.filter((b) => isText(b.kind)).length;
    if (starts.length < (isCalled ? FEWEST : FEWEST_BRACKETS)) continue;
    if (!isCalled && starts.length < texts * BRACKETS_SHARE) continue;
    const items = starts.map(({ at, start }, k) => [
      ...cut(blocks[at] as Block, start),
      ...blocks.slice(at + 1, starts[k + 1]?.at ?? blocks.length),
    ]);
    if (items.every(saysEnough) && weightOf(blocks.slice(0, first)) < weightOf(blocks) / 2)
      return { lead: blocks.slice(0, first), items };
  }
  return null;
}

const isText = (kind: Block['kind']): boolean => kind === 'paragraph' || kind === 'list-item';

const weightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, b) => sum + (isText(b.kind) || b.kind === 'quote' ? weigh(b.text) : 0), 0);

const saysEnough = (item: readonly Block[]): boolean => weightOf(item) >= TEXT;

/** All of a short text is the headline; of a long one its first sentence, if that is short. */
function headlineFrom(text: string, from: number): Start | null {
  const rest = text.slice(from);
  if (weigh(rest) <= LONGEST_HEADLINE && !/[.。!！]$/.test(rest))
    return { from, to: text.length, text: text.length };
  const first = FIRST_SENTENCE.exec(rest)?.[0];
  if (!first || weigh(first) > LONGEST_HEADLINE) return null;
  return { from, to: from + first.replace(/[.。:：]*\s*$/u, '').length, text: from + first.length };
}

/** The block that begins an item as its headline and, where more follows, a paragraph. */
function cut(block: Block, start: Start): Block[] {
  const headline: Block = { ...part(block, start.from, start.to), kind: 'headline', level: block.level ?? 3 };
  return start.text < block.text.length ? [headline, part(block, start.text, block.text.length)] : [headline];
}

function part(block: Block, from: number, to: number): Block {
  const text = block.text.slice(from, to);
  const pieces = block.pieces.flatMap((p) => {
    const [a, b] = [Math.max(p.from, from), Math.min(p.to, to)];
    return a < b
      ? [{ from: a - from, to: b - from, at: { from: p.at.from + a - p.from, to: p.at.from + b - p.from } }]
      : [];
  });
  return { ...block, id: digest(`${block.id}${from}${text}`) as BlockId, text, pieces };
}
