/*
 * What is a place and what a body there, by what the find ends in and by what stands right behind it: 青溪省商务厅 and 青溪公安 are bodies,
 * 新疆哈密 is none; 中国驻青溪大使馆 and 南京大屠杀遇难同胞纪念馆 are one name each. `text` is folded.
 */
import type { Found } from '../../../facts/fact';
import { foundName } from '../../../facts/names/labels';
import { isName } from '../../../facts/refine';
import { contains, overlaps } from '../../../text/span';
import { isCounty } from './counties';
import { isForeign } from './foreign-names';
import { placeAt } from './left-edge';
import { COUNTRY_NAMES } from './place-names';
import { isPlainSurname } from './surnames';

const RULE = 'zh.body-at-place';
/** What no place ends in: 青溪省商务厅, 蓬江公安. */
const BODY_END =
  /..(?:公安|警方|消防|交警|军区|(?:商务|财政|文化|教育|科技|民政|司法|水利|交通运输|卫生健康|生态环境|农业农村|自然资源|公安|住建|人社|审计|旅游)厅)$/;
/** A paper by its reporters: 南都|记者. */
const REPORTER = /^记者(?![站团会席])/;
const UNIT = /[省市县区州盟旗镇乡村国洲]$/;
/** 京沪高速|无锡: a road, and the town on it. */
const ROAD_AND_TOWN = /^(\p{Script=Han}{2,5}(?:高速(?:公路)?|高铁|铁路))(\p{Script=Han}{2,4})$/u;
const ROAD_PART = /(?:[路街]|大道|高速)$/;
/** 中国|选手 comes from a country. */
const SPORTSMAN = /^(?:选手|组合|名将|小将|老将|运动员)/;

/** Whose office in such a body it is that somebody loses or takes. */
const MEMBER_OF = /^(\p{Script=Han}{2,3})第[一二三四五六七八九十]+届全国(?:政协|人大)/u;

/** A find as the places that it is made of; itself where it is no such thing. */
function asPlaces(f: Found, text: string): readonly Found[] {
  const said = text.slice(f.from, f.to);
  if (f.type === 'org') {
    if (COUNTRY_NAMES.includes(said) && SPORTSMAN.test(text.slice(f.to, f.to + 3)))
      return [{ ...f, type: 'place' }];
    // 党和|国家功勋荣誉表彰工作委员会
    if (/^国家.{5}/.test(said) && text.startsWith('党和', f.from - 2))
      return [{ ...f, from: f.from - 2, value: text.slice(f.from - 2, f.to) }];
    // 免去张三|第十四届全国政协常委
    const [, who = ''] = (said.includes('届全国') && MEMBER_OF.exec(said)) || [];
    if (isPlainSurname(who.charAt(0)))
      return [
        { ...part(f, text, f.from, f.from + who.length), type: 'person' },
        { ...part(f, text, f.from + who.length, f.to), type: 'org' },
      ];
    const known = placeAt(text, f.from);
    const rest = known ? said.slice(known.length) : '';
    return known && rest && (isCounty(known, rest) || placeAt(rest, 0) === rest)
      ? [part(f, text, f.from, f.from + known.length), part(f, text, f.from + known.length, f.to)]
      : [f];
  }
  if (f.type !== 'place') return [f];
  if (BODY_END.test(said)) return [{ ...f, type: 'org' }];
  const isPaper =
    said.length > 1 &&
    said.length < 5 &&
    REPORTER.test(text.slice(f.to, f.to + 3)) &&
    !UNIT.test(said) &&
    text.charAt(f.from - 1) !== '驻' &&
    placeAt(said, 0) === null;
  if (isPaper) return [{ ...f, type: 'org' }];
  const [, road = '', town = ''] = ROAD_AND_TOWN.exec(said) ?? [];
  if (road && placeAt(town, 0) === town)
    return [part(f, text, f.from, f.from + road.length), part(f, text, f.from + road.length, f.to)];
  const parts = said.split('-');
  if (parts.length === 1 || !parts.some((p) => ROAD_PART.test(p)) || parts.some((p) => p.length < 2))
    return [f];
  let from = f.from;
  return parts.map((p) => {
    const one = part(f, text, from, from + p.length);
    from += p.length + 1;
    return one;
  });
}

const part = (f: Found, text: string, from: number, to: number): Found => ({
  ...f,
  type: 'place',
  from,
  to,
  value: text.slice(from, to),
});

const EMBASSY = /^(?:大?使馆|总?领事馆|总领馆)/;
const SCHOOL = /^(\p{Script=Han}{2,7}?)(?:大学|学院)(?![生城路时里内]|毕业|期间|同学)/u;
/** What remembers something by its end, and what stands between it and the place that its name begins with. */
const MEMORIAL =
  /^([\p{Script=Han}·]{0,12}?)(?:纪念[馆碑堂]|博物[馆院]|陈列馆|考古遗址公园|遗址(?!公园))(?![长群里内])/u;
const MARKED_MEMORIAL = /^“[\p{Script=Han}·]{2,6}”\p{Script=Han}{0,4}(?:纪念[馆碑]|博物馆|陈列馆)/u;
const NO_MEMORIAL =
  /[的了在是有和与及等座家所个各到从向对为被将一]|参观|走进|建设|建成|举[办行]|开放|地区|某|境内|多[地国]|[最数首批所全私侵]|大[小型批]|免[费票]|著名|知名|主要|重点|国家级|省级|民办|发现|发掘|出土|^(?:古代|史前|历代|高校|行业|文化)$/;

/** What the place `f` is the beginning of, with what stands behind; null where it is not. `before` are the places before it. */
function begun(f: Found, text: string, places: readonly Found[]): Found | null {
  const behind = text.slice(f.to, f.to + 20);
  if (EMBASSY.test(behind) && text.charAt(f.from - 1) === '驻') {
    const home = places.find((p) => p.to === f.from - 1);
    const to = f.to + (EMBASSY.exec(behind)?.[0].length ?? 0);
    return home ? foundName(text, home.from, to, 'org', RULE) : null;
  }
  if (f.to - f.from < 2) return null;
  const school = SCHOOL.exec(behind);
  const name = school?.[1] ?? '';
  if (school && (isForeign(name) || placeAt(name, 0) !== null) && !NO_MEMORIAL.test(name))
    return foundName(text, f.to, f.to + school[0].length, 'org', RULE);
  const marked = MARKED_MEMORIAL.exec(behind)?.[0];
  if (marked) return foundName(text, f.to, f.to + marked.length, 'place', RULE);
  const memorial = MEMORIAL.exec(behind);
  return memorial && !NO_MEMORIAL.test(memorial[1] ?? '')
    ? foundName(text, f.from, f.to + memorial[0].length, 'place', RULE)
    : null;
}

/** The finds of a block, places and bodies told apart, and those made one that are one. */
export function withBodiesAtPlaces(text: string, list: readonly Found[]): readonly Found[] {
  const finds = list.flatMap((f) => asPlaces(f, text));
  const places = finds.filter((f) => f.type === 'place');
  const wholes: Found[] = [];
  for (const f of places) {
    const whole = begun(f, text, places);
    if (whole && !wholes.some((w) => overlaps(w, whole))) wholes.push(whole);
  }
  if (!wholes.length) return finds;
  const names = finds.filter(isName);
  // what reaches beyond it keeps what it has
  const kept = wholes.filter((w) => names.every((f) => !overlaps(f, w) || contains(w, f)));
  return [...finds.filter((f) => !(isName(f) && kept.some((w) => contains(w, f)))), ...kept];
}
