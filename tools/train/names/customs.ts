/* Where the training texts' customs differ from what a reader wants, or from one another, they are changed before learning. */
import { joinAddresses } from '../../../src/languages/zh/names/join-addresses.ts';
import type { TextRecord } from './examples.ts';

type Gold = TextRecord['gold'];

/** A surname with 某 stands for a name (王某, 李某某): the whole is the person, whatever the source marks of it. */
const SOMEONE =
  /(?<=^|[\P{L}是的与和向对将被把由让到在因为给跟从比及称、了]|犯|人|告|某)(\p{Script=Han})某(?:某|\p{Script=Han}(?=[（(，。、]))?/gu;

export function applyCustoms(
  language: string,
  record: TextRecord,
  surnames: ReadonlySet<string>,
): TextRecord {
  if (language !== 'zh') return record;
  const { text } = record;
  const people = withSomeones(text, record.gold, surnames).map((g) => withForename(text, g, surnames));
  const gold = [...people].sort((a, b) => a.start - b.start);
  const places = gold.filter((g) => g.type === 'place');
  const others = gold.filter((g) => g.type !== 'place');
  return {
    ...record,
    gold: [...others, ...joinAddresses(text, places)].sort((a, b) => a.start - b.start),
  };
}

function withSomeones(text: string, marked: Gold, surnames: ReadonlySet<string>): Gold {
  let gold = marked;
  for (const match of text.includes('某') ? text.matchAll(SOMEONE) : []) {
    if (!surnames.has(match[1] as string)) continue;
    const start = match.index;
    const end = start + match[0].length;
    const over = gold.filter((g) => g.start < end && start < g.end);
    if (over.some((g) => g.type !== 'person' || g.start < start || g.end > end)) continue;
    gold = [...gold.filter((g) => !over.includes(g)), { start, end, type: 'person' }];
  }
  return gold;
}

/** 老郑, 小朱: some sources mark the surname alone. */
function withForename(text: string, g: Gold[number], surnames: ReadonlySet<string>): Gold[number] {
  const alone = g.type === 'person' && g.end - g.start === 1 && surnames.has(text.charAt(g.start));
  return alone && /[老小]/.test(text.charAt(g.start - 1)) ? { ...g, start: g.start - 1 } : g;
}
