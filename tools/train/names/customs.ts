/* Where the training texts' customs differ from what a reader wants, they are changed before learning. */
import type { TextRecord } from './examples.ts';

/** A surname with 某 stands for a name (王某, 李某某): the whole is the person, whatever the source marks of it. */
const SOMEONE =
  /(?<=^|[\P{L}是的与和向对将被把由让到在因为给跟从比及称、了]|犯|人|告|某)(\p{Script=Han})某(?:某|\p{Script=Han}(?=[（(，。、]))?/gu;

export function applyCustoms(
  language: string,
  record: TextRecord,
  surnames: ReadonlySet<string>,
): TextRecord {
  if (language !== 'zh' || !record.text.includes('某')) return record;
  let gold = [...record.gold];
  for (const match of record.text.matchAll(SOMEONE)) {
    if (!surnames.has(match[1] as string)) continue;
    const start = match.index;
    const end = start + match[0].length;
    const over = gold.filter((g) => g.start < end && start < g.end);
    if (over.some((g) => g.type !== 'person' || g.start < start || g.end > end)) continue;
    gold = [...gold.filter((g) => !over.includes(g)), { start, end, type: 'person' }];
  }
  return { ...record, gold: gold.sort((a, b) => a.start - b.start) };
}
