/* 台风“梅花”: what a story calls its storms is nobody and no place, there and wherever its words stand. */
import type { Found } from '../../../facts/fact';
import { matchesOf } from '../../../text/matches';

const STORM = /(?<=(?:台风|飓风|热带风暴)[“"]?)(?![“"])\p{Script=Han}{2,5}(?=[”"])/gu;

/** Whether a find of a block is what one of the storms is called, or a part of that (加沙 of 桦加沙); the texts are folded. */
export function stormsIn(texts: readonly string[]): (f: Found, block: string) => boolean {
  const storms = [
    ...new Set(texts.filter((t) => t.includes('风')).flatMap((t) => matchesOf(STORM, t).map((m) => m[0]))),
  ];
  return ({ type, from, to }, block) => {
    if (storms.length === 0 || (type !== 'person' && type !== 'place')) return false;
    const said = block.slice(from, to);
    return storms.some((storm) => {
      const at = storm.indexOf(said);
      return at >= 0 && block.startsWith(storm, from - at);
    });
  };
}
