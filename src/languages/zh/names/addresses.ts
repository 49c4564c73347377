/* What one block says of a place in several finds: addresses, roads, and what lies at a place or is a part of it. `text` is folded. */
import type { Found } from '../../../facts/fact';
import { foundName } from '../../../facts/names/labels';
import { matchesOf } from '../../../text/matches';
import { covered, type Span } from '../../../text/span';
import { COUNTY } from './counties';
import { joinAddresses, WHOLE } from './join-addresses';
import { placeAt } from './left-edge';
import { isGeneralPlace } from './places';

/** A road or railway by the one-character names of what it joins. */
const ROAD =
  /([京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤琼川贵云滇陕甘青台蒙桂宁新藏港澳昆蓉连哈满深广杭甬汉郑西兰成黔沈长厦霍徐昌合福]{2,4})(?:高速公路|高速(?:铁路|客运专线)|高速(?![发增运行度缓])|铁路|高铁|客运专线)/g;

/** Where no tagger saw any of it: no 大连铁路, 西安铁路局; 长 and 西 are words' ends too. */
const stands = (text: string, { from, to }: Span): boolean =>
  !/^(?:局|公安|部门|运输|学|职|系统|线路)/.test(text.slice(to, to + 2)) &&
  /[^大\p{Script=Han}]|[的、和与及在于经由沿至从有上到过段内行座条,将通]/u.test(text.charAt(from - 1) || ' ');

interface Road extends Span {
  /** What was found that shares a character with it. */
  readonly others: Set<Found>;
}

/** 京 + 港 + 澳 before 高速 are no places but one: 京港澳高速. */
function withWholeRoads(text: string, list: readonly Found[]): readonly Found[] {
  const roads: Road[] = matchesOf(ROAD, text)
    // 西藏铁路, 西宁高铁站: of one place
    .filter((m) => placeAt(text, m.index) !== m[1])
    .map((m) => ({ from: m.index, to: m.index + m[0].length, others: new Set() }));
  if (!roads.length) return list;
  const roadAt = new Map(roads.flatMap((road) => [...covered([road])].map((at) => [at, road] as const)));
  for (const f of list) if (!isFree(f)) for (const at of covered([f])) roadAt.get(at)?.others.add(f);
  const parts = new Set<Found>();
  const whole: Found[] = [];
  for (const { from, to, others } of roads) {
    // a body that the tagger made of it ends in it: 江州境内杭昌高铁
    const isPart = (f: Found): boolean => (f.type === 'place' ? f.from >= from : f.to === to) && f.to <= to;
    if (![...others].every(isPart) || (others.size === 0 && !stands(text, { from, to }))) continue;
    for (const f of others) parts.add(f);
    whole.push(foundName(text, from, to, 'place', 'zh.road'));
  }
  return [...list.filter((f) => !parts.has(f)), ...whole];
}

const isFree = (f: Found): boolean => f.type === 'quote' || f.type === 'work';

/** Behind a place it is the name of what lies there: 祁连山 + 国家级自然保护区. */
const RESERVE = /^(?:(?:国家级)?自然保护区|国家(?:级?湿地|森林|地质)公园)/;
/** What a name that is no country's and no town's belongs to: 毛乌素 + 沙漠, 加沙 + 地带. */
const LANDFORM = /^(?:沙漠|地带|高地|高原|盆地|半岛|海峡|群岛|山脉|难民营)(?![化状型性]|酒店|饭店|集团|公司)/;
/** A part by its ending, right behind an administrative unit: 青溪市 + 柳湾区. */
const SMALLER = /^(\p{Script=Han}{2,4}?)(?:新?区|县(?!城)|旗|镇|乡|街道)(?![域别间块长级位镇])/u;
/** What places are called in general, and what is done there. */
const NO_NAME =
  /[的了在有和与及等各所某该本全主每这那其不为是到从以成已]|开展|推进|组织|[入洪蓄]|部分|大部|中心|受|灾|园|保护|特色|偏远|[老弱强新大旧]$|人口|[东西南北]{2}|老年|革命|文旅|高原|民族/;

/** A place as far as its name goes behind it; `begun` is where others begin. */
function lengthened(f: Found, text: string, begun: ReadonlySet<number>): Found {
  const said = text.slice(f.from, f.to);
  const behind = text.slice(f.to, f.to + 10);
  const part = WHOLE.test(said) ? SMALLER.exec(behind) : null;
  const name = part?.[1] ?? '';
  const isNamed = part && !NO_NAME.test(name) && !isGeneralPlace(name);
  const form = LANDFORM.exec(behind)?.[0];
  const isOwn = (): boolean =>
    said.length > 1 && !/[山河江湖海边城岸地区带省市县]$/.test(said) && placeAt(said, 0) !== said;
  const land = form && ((said === '加沙' && form === '地带') || isOwn()) ? form : undefined;
  // 刚果（布）, one of two countries
  const which = said === '刚果' ? /^[(（]([布金])[)）]/.exec(behind) : null;
  if (which) return { ...f, to: f.to + which[0].length, value: `刚果（${which[1]}）` };
  const more = RESERVE.exec(behind)?.[0] ?? land ?? (isNamed ? part[0] : '');
  const to = f.to + more.length;
  const isTaken = [...covered([{ from: f.to, to }])].some((at) => begun.has(at));
  return more === '' || isTaken ? f : { ...f, to, value: text.slice(f.from, to) };
}

/** The names of `text`, a block, with those of one address or road made one. */
export function withWholeAddresses(text: string, found: readonly Found[]): Found[] {
  const roads = withWholeRoads(text, found);
  const begun = new Set(roads.filter((f) => !isFree(f)).map((f) => f.from));
  const list = roads.map((f) => (f.type === 'place' ? lengthened(f, text, begun) : f));
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

/** 福建 + 将乐县 as one, where the county was found by the province before it; 将乐县 by itself is known by then. */
export function withProvinces(text: string, list: readonly Found[]): readonly Found[] {
  if (!list.some((f) => f.rule === COUNTY)) return list;
  const made: Found[] = [];
  for (const f of [...list].sort((a, b) => a.from - b.from)) {
    const before = made.at(-1);
    const isPart =
      before?.type === 'place' &&
      before.to === f.from &&
      f.rule === COUNTY &&
      /[县市区旗]$/.test(text.slice(f.from, f.to));
    if (before && isPart)
      made[made.length - 1] = { ...before, to: f.to, value: text.slice(before.from, f.to) };
    else made.push(f);
  }
  return made;
}
