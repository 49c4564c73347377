/* Blocks for tests, written as lines: `kind| text` (paragraph where no kind is named). */
import type { Block, BlockId, BlockKind, BlockLook } from '../../src/page/block';
import type { PageInfo } from '../../src/page/page-info';
import { digest } from '../../src/text/digest';

/** Offsets into the page's text count each line with one line feed. */
export function blocksOf(lines: readonly string[], look: Partial<BlockLook> | null = null): Block[] {
  let at = 0;
  return lines.map((line): Block => {
    const m = /^([a-z-]+)(\d)?\| /.exec(line);
    const text = line.slice(m?.[0].length ?? 0);
    const kind = (m?.[1] ?? 'paragraph') as BlockKind;
    const from = at;
    at += text.length + 1;
    return {
      id: digest(text) as BlockId,
      kind,
      level: m?.[2] ? Number(m[2]) : null,
      text,
      pieces: [{ from: 0, to: text.length, at: { from, to: from + text.length } }],
      incomplete: null,
      look: look && lookOf(kind, look),
    };
  });
}

export const lookOf = (kind: BlockKind, look: Partial<BlockLook>): BlockLook => ({
  x: 0,
  y: 0,
  width: 600,
  height: 20,
  fontSize: kind === 'headline' ? 28 : kind === 'heading' ? 22 : 16,
  weight: kind === 'headline' || kind === 'heading' ? 700 : 400,
  tag: kind === 'headline' ? 'h1' : kind === 'heading' ? 'h3' : 'p',
  href: null,
  centred: false,
  boxes: [],
  ...look,
});

export const pageInfo = (info: Partial<PageInfo> = {}): PageInfo => ({
  url: 'https://paper.example/a4',
  canonicalUrl: null,
  title: null,
  site: null,
  authors: [],
  publishedAt: null,
  modifiedAt: null,
  language: 'en',
  ...info,
});
