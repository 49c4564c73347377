/* Places as far as their names go: 约堡 of 约堡市内, 西湖 of 西湖对面. The tagger takes what says where beside a place for a part of it. */
import type { Found } from '../../../facts/fact';

const LEAD = /^(?:靠近|邻近|临近|位于|地处|坐落于|来到|前往|抵达|途经)(?=..)/;
const END = /(?<=..)(?:对面|附近|旁边|门口|门前|境内|市内|一带|周边|沿线)$/;
/** 重庆市|郊, 香港市|民: the town's, not its name. */
const TOWNS = /^市(?:郊|花|民(?![政族警防])|内|貌)/;
/** 云南东|南部, 河北西|北: half of a direction. */
const DIRECTION = /^[东西南北](?:[东西南北]|部)/;

/** The finds of a block, places without such words and halves of words. `text` is folded. */
export const withPlaceEdges = (text: string, list: readonly Found[]): Found[] =>
  list.map((f) => {
    if (f.type !== 'place') return f;
    const said = text.slice(f.from, f.to);
    const lead = LEAD.exec(said)?.[0].length ?? 0;
    const end = END.exec(said)?.[0].length ?? 0;
    const behind = text.slice(f.to - 1, f.to + 2);
    const half =
      end === 0 && said.length - lead > 2 && (TOWNS.test(behind) || DIRECTION.test(behind)) ? 1 : 0;
    if (lead + end + half === 0) return f;
    const [from, to] = [f.from + lead, f.to - end - half];
    return { ...f, from, to, value: text.slice(from, to) };
  });
