/* The kind of each line of a story, as far as the line and its neighbours tell. */
import type { BlockKind } from './block';
import { headingTag } from './headline';
import { BYLINE, CAPTION, CREDIT, DATE, DECK, KICKER } from './markup-names';
import { type Box, type PageLine, SENTENCE_END } from './page-line';
import type { PageView } from './page-view';
import { findDate } from './read-date';

/** How many boxes above a line still speak of it. */
const NEAR = 4;
const SHORT = 130;

export interface KindOfLine {
  readonly kind: BlockKind;
  readonly level: number | null;
}

const plain = (kind: BlockKind): KindOfLine => ({ kind, level: null });

/** `body` is the font size of most of the story's running text. */
export function kindOfLine(i: number, kept: readonly PageLine[], view: PageView, body: number): KindOfLine {
  const line = kept[i] as PageLine;
  if (line === view.headline) return { kind: 'headline', level: Number(headingTag(line)?.[1] ?? 1) };
  const near = boxesNear(line);
  const named = (names: RegExp, most = NEAR) =>
    near.slice(0, most).some((b) => b.end - b.first <= 6 && names.test(view.names(b)));
  const tagged = (tags: RegExp) => near.some((b) => tags.test(b.tag));
  const says = (key: 'credit' | 'caption' | 'bylines') =>
    view.words.some((w) => w[key].some((r) => r.test(line.text)));
  const headlineAt = view.headline ? kept.indexOf(view.headline) : -1;
  const bodyAt = kept.findIndex((l, k) => k > headlineAt && l.prose > 0 && !headingTag(l));

  const heading = headingTag(line);
  if (heading && line.weight < 400) {
    if (heading === 'h1') return { kind: 'headline', level: 1 };
    if (i > headlineAt && i <= bodyAt && headlineAt >= 0 && named(DECK)) return plain('deck');
    return { kind: 'heading', level: Number(heading[1]) };
  }
  if (line.weight < 400 && (tagged(/^figcaption$/) || named(CAPTION, 3)))
    return plain(says('credit') && line.weight < 90 ? 'credit' : 'caption');
  if (line.weight < 400 && tagged(/^figure$/)) return plain(says('credit') ? 'credit' : 'caption');
  if (line.weight < SHORT && named(CREDIT, 2)) return plain('credit');
  if (line.weight < 160 && says('bylines')) return plain('byline');
  if (line.weight < SHORT && says('credit') && (line.line.afterMedia || line.weight < 90))
    return plain('credit');
  if (line.weight < 300 && says('caption')) return plain('caption');
  if (i > headlineAt && headlineAt >= 0 && i <= Math.max(bodyAt, headlineAt + 1)) {
    if (line.weight < SHORT && !SENTENCE_END.test(line.text)) {
      if (named(BYLINE, 3) || named(DATE, 2) || tagged(/^time$/)) return plain('byline');
      if (findDate(line.text, 'en')) return plain('byline');
    }
    if (named(DECK, 2)) return plain('deck');
  }
  if (line.weight < 90 && i < headlineAt && (named(KICKER, 2) || headlineAt - i === 1))
    return plain('kicker');
  if (tagged(/^blockquote$/)) return plain('quote');
  if (tagged(/^li$/)) return plain('list-item');
  if (tagged(/^t[dh]$/) && line.prose === 0 && line.weight < SHORT) return plain('table');
  if (looksLikeHeading(i, kept, body)) return { kind: 'heading', level: 3 };
  return plain('paragraph');
}

function looksLikeHeading(i: number, kept: readonly PageLine[], body: number): boolean {
  const line = kept[i] as PageLine;
  const next = kept[i + 1];
  if (line.weight > SHORT || line.weight < 4 || !next) return false;
  if (/[.。,，;；:：]$/.test(line.text)) return false;
  const bold = line.line.bold >= line.text.length * 0.95 && next.line.bold < next.text.length * 0.9;
  const large = line.line.fontSize >= body * 1.2;
  return (bold || large) && line.linked < 0.5;
}

function boxesNear(line: PageLine): Box[] {
  const near: Box[] = [];
  for (let b: Box | null = line.box; b && near.length < NEAR; b = b.parent) near.push(b);
  return near;
}

/** The font size of most running text, CSS pixels. */
export function bodySize(lines: readonly PageLine[]): number {
  const weights = new Map<number, number>();
  for (const l of lines) weights.set(l.line.fontSize, (weights.get(l.line.fontSize) ?? 0) + l.prose);
  return [...weights].reduce((a, b) => (b[1] > a[1] ? b : a), [16, 0] as [number, number])[0];
}
