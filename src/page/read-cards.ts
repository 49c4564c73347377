/* PageView → the blocks of each card, where the page is a front page; an empty list where it is not. */
import { findCards } from '../stories/cards';
import { digest } from '../text/digest';
import type { Block, BlockId, BlockKind } from './block';
import { headingTag } from './headline';
import { lookOf } from './look';
import type { PageLine } from './page-line';
import type { PageView } from './page-view';

/** `title`: the page's own, as read for its page info. */
export function readCards(view: PageView, title: string | null): Block[][] {
  const cards = findCards(view.lines, title) ?? [];
  const seen = new Map<string, number>();
  return cards.map(({ headline, summary }) => {
    const head = view.lines[headline] as PageLine;
    return [
      blockOf(head, 'headline', Number(headingTag(head)?.[1] ?? 2), view, seen),
      ...summary.map((i) => blockOf(view.lines[i] as PageLine, 'paragraph', null, view, seen)),
    ];
  });
}

function blockOf(
  line: PageLine,
  kind: BlockKind,
  level: number | null,
  view: PageView,
  seen: Map<string, number>,
): Block {
  const { text } = line;
  const count = seen.get(text) ?? 0;
  seen.set(text, count + 1);
  return {
    id: `${digest(text)}${count ? `-${count}` : ''}` as BlockId,
    kind,
    level,
    text,
    pieces: [{ from: 0, to: text.length, at: { from: line.line.from, to: line.line.to } }],
    incomplete: null,
    look: lookOf(line, view.map),
  };
}
