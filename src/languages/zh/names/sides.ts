/*
 * The sides of a story between countries: 德方 and 新方, where the story calls a country so elsewhere (中德关系, 中新建交), and the armies
 * 以军 and 侵华日军. Folded texts.
 */
import type { Found } from '../../../facts/fact';
import { foundName } from '../../../facts/names/labels';
import { matchesOf } from '../../../text/matches';
import { overlaps } from '../../../text/span';
import { ARMY } from './armies';
import { namedShort } from './short-places';

/** Before a side. */
const BEFORE =
  '(?<=^|[,。;:、“”\\s]|同(?!意)|[与和向]|赞赏|感谢|支持|希望?|协助|欢迎|重视|尊重|敦促|呼吁|要求|始终是|打击|造成|更多)';
/** What a side does, or what belongs to it. */
const DOES =
  '(?=愿|坚[定信]|恪守|[高深]|感谢|一[道定直]|承诺|领导人|支持|将|希望|期待|完全|始终|长期|反对|钦佩|积极|表示|共同|加强|携手|也|就|聚焦|企业|继续|不断|对|致力|赞|重视|共建|保持|落实|弘扬|密切|认为|在|推动|同|为|自主|斡旋|维护|多次|主动|成功|奉行|拒绝|[、,。])';
/** 多方, 南方, 老方: words too, unless somebody acts by them. */
const WORDS =
  /^[多南老土秘古白大地东西北官]方(?!愿|坚[定信]|恪守|承诺|领导人|致力|感谢|高[度层]|将(?:同|继续|积极|致力|坚定|遵照))/;
const ARMIES = /以军|(?<=侵华)日军/g;

/** The finds of a story, one list a block, with its sides as places and such armies as bodies. */
export function withSides(texts: readonly string[], all: readonly (readonly Found[])[]): Found[][] {
  const isNamed = namedShort(texts);
  const shorts = new Set(
    all.flatMap((list, i) =>
      list.flatMap((f) =>
        f.type === 'place' && f.to - f.from === 1 ? [(texts[i] ?? '').charAt(f.from)] : [],
      ),
    ),
  );
  const countries = [...shorts].filter((c) => c !== '中' && /\p{Script=Han}/u.test(c) && isNamed(c)).join('');
  const side = countries
    ? new RegExp(`${BEFORE}[${countries}]方(?![法式案面向位块言便圆])${DOES}`, 'g')
    : null;
  return all.map((list, i) => {
    const text = texts[i] ?? '';
    const added: Found[] = [];
    const add = (from: number, to: number, type: 'place' | 'org'): void => {
      const isFree = list.every((f) => f.type === 'quote' || f.type === 'work' || !overlaps(f, { from, to }));
      if (isFree) added.push(foundName(text, from, to, type, 'zh.side'));
    };
    for (const m of side ? matchesOf(side, text) : [])
      if (!WORDS.test(text.slice(m.index, m.index + 5))) add(m.index, m.index + 1, 'place');
    for (const m of matchesOf(ARMIES, text))
      if (ARMY.test(text.slice(m.index + 1, m.index + 3)) && isNamed(m[0].charAt(0)))
        add(m.index, m.index + 2, 'org');
    return added.length ? [...list, ...added] : [...list];
  });
}
