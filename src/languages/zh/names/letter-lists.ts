/* 德、智、体、美 and 报、台、网: characters in a list stand for places only where all of them do. `text` is folded. */
import type { Found } from '../../../facts/fact';
import { matchesOf } from '../../../text/matches';
import { covered } from '../../../text/span';
import { isShortPlace } from './short-places';

/** What stands between two marks is one character by itself; so is what stands at an end with no Han beside it. */
const LIST = /(?:\p{Script=Han}、){2,}\p{Script=Han}/gu;
const HAN = /\p{Script=Han}/u;

/** The finds of a block without places of one character in lists that have other things too. */
export function withoutLetterLists(text: string, list: readonly Found[]): readonly Found[] {
  if (!list.some((f) => f.type === 'place' && f.to - f.from === 1)) return list;
  const lists = matchesOf(LIST, text)
    .map((m) => ({ from: m.index, to: m.index + m[0].length }))
    .filter(({ from, to }) => {
      for (let i = from; i < to; i += 2) {
        const isAlone =
          (i > from || !HAN.test(text.charAt(i - 1))) && (i < to - 1 || !HAN.test(text.charAt(to)));
        if (isAlone && !isShortPlace(text.charAt(i))) return true;
      }
      return false;
    });
  const within = covered(lists);
  return list.filter((f) => !(f.type === 'place' && f.to - f.from === 1 && within.has(f.from)));
}
