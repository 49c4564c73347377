/* 台风“梅花”: what a story calls its storms is nobody and no place, there and wherever its words stand. */
import type { Found } from '../../../facts/fact';
import { matchesOf } from '../../../text/matches';

const STORM = /(?<=(?:台风|飓风|热带风暴)[“"]?)(?![“"])\p{Script=Han}{2,5}(?=[”"])/gu;

/** Whether a find is what one of the storms is called; `texts` are folded. */
export function stormsIn(texts: readonly string[]): (f: Found) => boolean {
  const storms = new Set(
    texts.filter((t) => t.includes('风')).flatMap((t) => matchesOf(STORM, t).map((m) => m[0])),
  );
  return (f) =>
    storms.size > 0 &&
    (f.type === 'person' || f.type === 'place') &&
    typeof f.value === 'string' &&
    storms.has(f.value);
}
