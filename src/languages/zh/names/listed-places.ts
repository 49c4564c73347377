/*
 * Places by the list they stand in: in 青岛、维罗纳和大庆等地 all are places, whatever each looks like by itself.
 * `text` is folded.
 */
import type { Found } from '../../../facts/fact';
import { foundName } from '../../../facts/names/labels';
import { matchesOf } from '../../../text/matches';
import { overlaps, type Span } from '../../../text/span';
import { placeAt } from './left-edge';

const END =
  /(?:等[多两二三四五六七八九十\d余]*个?(?:地|国(?!际|[有内资])|省|城市)|[两三四五六]地)(?![位级址块产])/gu;
const LINKS = /[、和与]/u;
/** A list is looked for so many characters back. */
const MOST = 60;
const ITEM = /^\p{Script=Han}{2,6}(?:·\p{Script=Han}{2,6})?$/u;
/** Where one works is no place that lies on a map: 车间、机场、医院等地. */
const BODY = /[局部院校会厅馆厂园站场店楼室社团队委司处所宫盟军方关港]$/u;

/** The finds of a block, the items of such lists as places where one of them is a place already. */
export function withListedPlaces(text: string, list: readonly Found[]): readonly Found[] {
  let finds = list;
  for (const m of matchesOf(END, text)) {
    const items = itemsBefore(text, m.index);
    if (items.length < 2) continue;
    const at = (item: Span): Found | undefined =>
      finds.find((f) => f.to === item.to && f.from >= item.from && f.type !== 'quote' && f.type !== 'work');
    if (!items.some((item) => at(item)?.type === 'place')) continue;
    for (const item of items) {
      const known = at(item);
      const name = text.slice(known?.from ?? item.from, item.to);
      if (!ITEM.test(name) || BODY.test(name)) continue;
      if (known?.type === 'person' || known?.type === 'org')
        finds = finds.map((f) => (f === known ? { ...f, type: 'place' as const, role: null } : f));
      else if (!finds.some((f) => overlaps(f, item)) && placeAt(text, item.from) === name)
        finds = [...finds, foundName(text, item.from, item.to, 'place', 'zh.listed-place')];
    }
  }
  return finds;
}

/** The items of the list that ends at `to`; the first one's left edge is told by nothing, so it may hold more than the name. */
export function itemsBefore(text: string, to: number): Span[] {
  const items: Span[] = [];
  let end = to;
  // what stands before a text's first character is ''
  for (let i = to - 1; i >= Math.max(-1, to - MOST); i--) {
    const c = text.charAt(i);
    const isLink = LINKS.test(c);
    if (!isLink && /[\p{Script=Han}·]/u.test(c)) continue;
    items.push({ from: i + 1, to: end });
    if (!isLink) return items;
    end = i;
  }
  return items;
}
