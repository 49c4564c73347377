/* Cards within or below a story: the ways to other stories, each a linked headline with a summary. */
import { headingTag } from './headline';
import type { AreaFacts } from './leave-out';
import type { Box } from './page-line';

/** A card has no more lines than this, and no more of the area's running text. */
const CARD_LINES = 8;
const CARD_SHARE = 0.15;

/** A linked headline with a summary, one of several alike or called a card: the way to another story. */
export function isCard(box: Box, f: AreaFacts): boolean {
  if (!hasCardForm(box, f)) return false;
  if (f.view.markup.card.test(f.view.names(box))) return true;
  const { parent } = box;
  return f.view.boxes.some((b) => b.parent === parent && b !== box && hasCardForm(b, f));
}

function hasCardForm(box: Box, { view, prose }: AreaFacts): boolean {
  const lines = box.end - box.first;
  if (lines < 2 || lines > CARD_LINES || box.prose > prose * CARD_SHARE) return false;
  const own = view.lines.slice(box.first, box.end);
  const heads = own.filter((l) => headingTag(l));
  const [head] = heads;
  if (!head || heads.length > 1 || head.linked < 0.85 || head === view.headline) return false;
  // to a place on this page: the address of a post
  return !/^#/.test(head.line.href ?? '#') && own.filter((l) => l.prose > 0).length <= 2;
}
