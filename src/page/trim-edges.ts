/* Lines above and below a story's running text that only go with it: reading times, names of sections, notes of the house. */
import { headingTag } from './headline';
import { isLabel, isNamed, isTagged, labelNames, nearOf } from './near';
import { type PageLine, SENTENCE_END } from './page-line';
import type { PageView } from './page-view';
import { findDate } from './read-date';
import type { Zones } from './zones';

/** A line of this weight or more above the text says something; a shorter one is a label. */
const SAYS_SOMETHING = 55;
const SHORT_TAIL = 75;

/** Why the line goes; null where it stays. `zones` are those of `lines`. */
export function edgeReason(
  lines: readonly PageLine[],
  i: number,
  zones: Zones,
  view: PageView,
): string | null {
  const line = lines[i] as PageLine;
  if (i > zones.headline && zones.headline >= 0 && i < zones.body) return aboveText(line, view);
  if (isAttribution(lines, i)) return 'quote-author';
  if (i >= zones.last - 1 && zones.prose > 600 && isHouseNote(line)) return 'note-of-the-house';
  if (i > zones.last && zones.last >= 0 && zones.prose > 300) return belowText(lines, i, zones);
  return null;
}

/** The name under a quotation that is set apart, in the quotation's own box. */
function isAttribution(lines: readonly PageLine[], i: number): boolean {
  const line = lines[i] as PageLine;
  const before = lines[i - 1];
  if (!before || line.weight > 110 || SENTENCE_END.test(line.text)) return false;
  const quote = before.box.tag === 'blockquote' || before.box.parent?.tag === 'blockquote';
  const shared = line.box.parent === before.box.parent || line.box.parent?.parent === before.box.parent;
  const box = before.box.parent;
  return quote && shared && box !== null && box.end - box.first <= 4;
}

/** A last paragraph all in italics with a link: where to sign up, whom to write to. */
const isHouseNote = (line: PageLine): boolean =>
  line.line.italic > line.text.length * 0.9 && (line.linked > 0.03 || /\S@\S/.test(line.text));

function aboveText(line: PageLine, view: PageView): string | null {
  if (line.weight >= SAYS_SOMETHING || /[,，、]$/.test(line.text)) return null;
  if (line.line.afterMedia && line.line.italic) return null;
  const near = nearOf(line);
  if (isTagged(near, /^(?:figure|figcaption|time|li)$/) || headingTag(line)) return null;
  if (labelNames(view).some((names) => isNamed(near, names, view, 3)) || isLabel(line.text, view))
    return null;
  const isTimed = /\d[:.h]\d\d/.test(line.text) || findDate(line.text, view.language, view.words);
  if (isTimed || SENTENCE_END.test(line.text)) return null;
  return 'above-the-text';
}

function belowText(lines: readonly PageLine[], i: number, zones: Zones): string | null {
  const line = lines[i] as PageLine;
  if (headingTag(line)) return 'heading-of-nothing';
  if (line.line.afterBreak && line.box === lines[zones.last]?.box) return null;
  const near = nearOf(line);
  const continues = isTagged(near, /^(?:li|dd|dt|td|th|figure|figcaption|blockquote)$/, 3);
  if (continues && i - zones.last < 12) return null;
  return line.weight < SHORT_TAIL && !SENTENCE_END.test(line.text) ? 'below-the-text' : null;
}
