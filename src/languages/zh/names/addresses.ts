/*
 * Places that stand side by side from the greater to the smaller are one address (河北省 + 安平县): whoever reads it means one place.
 * 中美, 京津 and 法国巴黎 stay two: nothing in them says by its ending that the one is a part of the other. No imports but of types, since the
 * trainer of names marks addresses in its texts the same way.
 */
import type { Found } from '../../../facts/fact';
import { foundName } from '../../../facts/names/labels';
import { matchesOf } from '../../../text/matches';
import { overlaps, type Span } from '../../../text/span';

/** What has parts: whatever ends as an administrative unit does. */
const WHOLE = /..(?:[省市县区州盟旗镇乡村]|街道)$/;
/** What is a part of another place: an administrative unit, a street, a number in a street. */
const PART = /.(?:[市县区州盟旗镇乡村]|街道|社区|小区|大道|[街路巷]|\d+[号弄])$/;

/** The spans of places with those of one address made one. `places` by their start. */
export function joinAddresses<T extends { readonly start: number; readonly end: number }>(
  text: string,
  places: readonly T[],
): T[] {
  const joined: T[] = [];
  for (const place of places) {
    const whole = joined.at(-1);
    const isPart =
      whole?.end === place.start &&
      WHOLE.test(text.slice(whole.start, whole.end)) &&
      PART.test(text.slice(place.start, place.end));
    if (whole && isPart) joined[joined.length - 1] = { ...whole, end: place.end };
    else joined.push(place);
  }
  return joined;
}

/** A road or railway by the one-character names of what it joins. */
const ROAD =
  /[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤琼川贵云滇陕甘青台蒙桂宁新藏港澳昆蓉连哈满深广杭甬汉郑西兰成黔沈长厦霍徐昌合福]{2,4}(?:高速公路|高速(?![发增运行度缓])|铁路|高铁)/g;

/** Where no tagger saw any of it: no 大连铁路, 西安铁路局; 长 and 西 are words' ends too. */
const stands = (text: string, { from, to }: Span): boolean =>
  !/^(?:局|公安|部门|运输|学|职|系统|线路)/.test(text.slice(to, to + 2)) &&
  /[^大\p{Script=Han}]|[的、和与及在于经由沿至从有上到过段内行座条,将通]/u.test(text.charAt(from - 1) || ' ');

/** 京 + 港 + 澳 before 高速 are no places but one: 京港澳高速. */
function withWholeRoads(text: string, list: readonly Found[]): readonly Found[] {
  let whole = list;
  for (const m of matchesOf(ROAD, text)) {
    const to = m.index + m[0].length;
    const road = { from: m.index, to };
    const others = whole.filter((f) => f.type !== 'quote' && f.type !== 'work' && overlaps(f, road));
    // a body that the tagger made of it ends in it: 江州境内杭昌高铁
    const parts = others.filter(
      (f) => (f.type === 'place' ? f.from >= road.from : f.to === to) && f.to <= to,
    );
    if (parts.length < others.length || (others.length === 0 && !stands(text, road))) continue;
    whole = [...whole.filter((f) => !parts.includes(f)), foundName(text, road.from, to, 'place', 'zh.road')];
  }
  return whole;
}

/** Behind a place it is the name of what lies there: 祁连山 + 国家级自然保护区. */
const RESERVE = /^(?:(?:国家级)?自然保护区|国家(?:级?湿地|森林|地质)公园)/;
/** A part by its ending, right behind an administrative unit: 青溪市 + 柳湾区. */
const SMALLER = /^(\p{Script=Han}{2,4}?)(?:区|县|旗|镇|乡|街道)(?![域别间块长级位镇])/u;
/** What places are called in general, and what is done there. */
const NO_NAME =
  /[的了在有和与及等各所某该本全主每这那其不为是到从以成已]|开展|推进|组织|[入洪蓄]|部分|大部|中心|沿|受|灾|城|园|景|灌|保护|特色|重点|偏远/;

/** A place as far as its name goes behind it. */
function lengthened(f: Found, text: string, list: readonly Found[]): Found {
  const behind = text.slice(f.to, f.to + 10);
  const part = WHOLE.test(text.slice(f.from, f.to)) ? SMALLER.exec(behind) : null;
  const more = RESERVE.exec(behind)?.[0] ?? (part && !NO_NAME.test(part[1] ?? '') ? part[0] : '');
  const to = f.to + more.length;
  const rest = { from: f.to, to };
  if (more === '' || list.some((o) => o.type !== 'quote' && o.type !== 'work' && overlaps(o, rest))) return f;
  return { ...f, to, value: text.slice(f.from, to) };
}

/** The names of `text`, a block, with those of one address or road made one. */
export function withWholeAddresses(text: string, found: readonly Found[]): Found[] {
  const list = withWholeRoads(text, found).map((f, _, all) =>
    f.type === 'place' ? lengthened(f, text, all) : f,
  );
  const places = list.filter((f) => f.type === 'place').sort((a, b) => a.from - b.from);
  const joined = joinAddresses(
    text,
    places.map((place) => ({ start: place.from, end: place.to, place })),
  );
  return [
    ...list.filter((f) => f.type !== 'place'),
    ...joined.map(({ start, end, place }) =>
      end === place.to ? place : { ...place, to: end, value: text.slice(start, end) },
    ),
  ];
}
