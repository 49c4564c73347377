/* What a figure is a figure of: 3人死亡 and 死亡3人 are one thing, so that a story that gives two figures for it can be found out. */
import type { Found } from '../../facts/fact';

const OUTCOMES: readonly (readonly [string, string])[] = [
  ['死亡', '死亡|遇难|身亡|丧生|罹难'],
  ['受伤', '受伤|负伤'],
  ['失踪', '失踪|失联'],
  ['被捕', '被捕|被抓获|落网'],
];
/** Behind the number and its classifier; a noun of up to four characters is the thing counted. */
const BEHIND = OUTCOMES.map(
  ([key, words]) =>
    [key, new RegExp(`^(?:人|[名位个](\\p{Script=Han}{0,4}?))(?:已|均|全部)?(?:${words})`, 'u')] as const,
);
const BEFORE = OUTCOMES.map(
  ([key, words]) => [key, new RegExp(`(?:${words})(?:人数|者)?(?:为|达|共)?$`, 'u')] as const,
);
/** A part of the whole, one more, or a figure that has moved. */
const PART = /(?:其中|包括|另有|另|还有|又有|再有|新增|增加|从|由|升至|增至|上升到|上升至)[^，,。；;]{0,6}$/;

/** A key for what the figure counts; null where that cannot be told. `text` is folded. */
export function outcomeOf(text: string, figure: Found): string | null {
  if (figure.type !== 'quantity') return null;
  const before = text.slice(Math.max(0, figure.from - 14), figure.from);
  if (PART.test(before)) return null;
  // a count's span holds its classifier (3人, 5名)
  const digits =
    /^[\d零一二两三四五六七八九十百千万.,]+/.exec(text.slice(figure.from, figure.to))?.[0].length ?? 0;
  if (!digits) return null;
  const after = text.slice(figure.from + digits, figure.from + digits + 14);
  for (const [key, pattern] of BEHIND) {
    const m = pattern.exec(after);
    if (m) return `${key} ${m[1] ?? ''}`;
  }
  for (const [key, pattern] of BEFORE) if (pattern.test(before) && /^[人名]/.test(after)) return `${key} `;
  return null;
}
