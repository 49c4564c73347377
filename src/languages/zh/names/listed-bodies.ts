/*
 * Bodies by the list they stand in: in 甲集团、乙、丙等九家企业 all are bodies, whatever each looks like by itself. `text` is folded.
 */
import type { Found } from '../../../facts/fact';
import { matchesOf } from '../../../text/matches';
import { placeAt } from './left-edge';
import { itemsBefore } from './listed-places';
import { isPlainSurname } from './surnames';

const KINDS =
  '公司|企业|银行|品牌|机构|媒体|厂商|药店|券商|单位|药企|车企|房企|国企|央企|外企|民企|网站|平台|商场|酒店|医院|高校';
const END = new RegExp(
  `等[多两二三四五六七八九十\\d余]*[家所](?=\\p{Script=Han}{0,6}(?:${KINDS}))|为代表的(?=\\p{Script=Han}{0,6}(?:${KINDS}|产业))`,
  'gu',
);

/** The finds of a block, people and places in such lists as bodies where one of the items is a body already. */
export function withListedBodies(text: string, list: readonly Found[]): readonly Found[] {
  const ends = list.some((f) => f.type === 'org') ? matchesOf(END, text) : [];
  if (!ends.length) return list;
  const names = new Map<number, Found>();
  for (const f of list) if (f.type !== 'quote' && f.type !== 'work') names.set(f.to, f);
  const bodies = new Set<Found>();
  for (const { index } of ends) {
    const items = itemsBefore(text, index).flatMap(({ from, to }) => {
      const f = names.get(to);
      return f && f.from >= from ? [f] : [];
    });
    if (!items.some((f) => f.type === 'org' || bodies.has(f))) continue;
    // 上海、青溪、海蓝集团等多家单位: places among them stay so
    const arePlaces = items.some(
      (f) => f.type === 'place' && placeAt(text, f.from)?.length === f.to - f.from,
    );
    for (const f of items)
      if (
        f.to - f.from > 1 &&
        (f.type === 'place' ? !arePlaces : f.type === 'person' && !isPlainSurname(text.charAt(f.from)))
      )
        bodies.add(f);
  }
  return list.map((f) => (bodies.has(f) ? { ...f, type: 'org', role: null } : f));
}
