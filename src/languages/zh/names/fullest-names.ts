/* Short forms of places and bodies → the fullest that the story gives: 株洲 → 株洲市, 民政局 → 天元区民政局. */
import type { FactType, Found } from '../../../facts/fact';
import { isForeign } from './foreign-names';
import { placeAt } from './left-edge';
import { isCalledOrg } from './orgs';
import { PLACE_NAMES } from './place-names';
import { SURNAMES } from './surnames';

const text = (f: Found): string => (typeof f.value === 'string' ? f.value : '');
const KNOWN: ReadonlySet<string> = new Set(PLACE_NAMES);

/** What `type` and a short name stand for: `place 株洲` → 株洲市. Only where the story has one such name. */
export function fullestNames(all: readonly Found[]): Map<string, string> {
  const map = new Map<string, string>();
  const names = (type: FactType): string[] =>
    [...new Set(all.filter((f) => f.type === type).map(text))].filter(Boolean);
  const places = names('place');
  for (const short of places)
    for (const name of places)
      if (name.length === short.length + 1 && name.startsWith(short) && isUnitOf(short, name.slice(-1)))
        map.set(`place ${short}`, name);
  for (const [short, name] of [...fullForeign(names('person')), ...byGivenName(names('person'))])
    map.set(`person ${short}`, name);
  const orgs = names('org');
  for (const short of orgs) {
    if (short.length < 2 || isWhole(short)) continue;
    const longer = orgs.filter(
      (name) =>
        name !== short && name.endsWith(short) && opensName(name.slice(0, -short.length), name, short),
    );
    if (longer.length === 1 && longer[0]) map.set(`org ${short}`, longer[0]);
  }
  return map;
}

/** Parts of foreign names → the one name of the story that has them: 汉森 → 戴夫·汉森. */
function fullForeign(names: readonly string[]): Map<string, string> {
  const of = new Map<string, string[]>();
  for (const name of names)
    for (const part of name.includes('·') ? name.split('·') : [])
      of.set(part, [...(of.get(part) ?? []), name]);
  return new Map(
    [...of].flatMap(([part, whole]) =>
      whole.length === 1 && part.length > 1 ? [[part, whole[0] ?? part]] : [],
    ),
  );
}

/** 思浩 → 梁思浩: both characters of a given name, which no surname opens. */
function byGivenName(names: readonly string[]): [string, string][] {
  return names.flatMap((short): [string, string][] => {
    if (short.length !== 2 || SURNAMES.has(short.charAt(0))) return [];
    const [whole = '', ...others] = names.filter((name) => name.length > 2 && name.endsWith(short));
    return whole.length === 3 && SURNAMES.has(whole.charAt(0)) && !others.length ? [[short, whole]] : [];
  });
}

const MINISTRY = /^(?:国防|外交|财政|商务|内政|司法|教育|卫生|交通|能源|农业|文化)部$/;
/** What is said of China's own. */
const OWN = /国务委员|国务院|中央|全国|中国|我国|中方|习近平|中共/;

/** 国防部 in a block that speaks of China, and not of the country whose ministry the story names elsewhere. */
export const isOwnMinistry = (said: string, whole: string, block: string): boolean => {
  if (!MINISTRY.test(said) || whole === said || !OWN.test(block)) return false;
  const country = placeAt(whole, 0);
  return country !== null && country !== '中国' && !block.includes(country);
};

/** 省 市 县 behind a name; 村 not behind that of a country or city (印尼村), nor behind another 村. */
const isUnitOf = (short: string, unit: string): boolean =>
  /[省市县区]/.test(unit) || (/[州镇乡村]/.test(unit) && !KNOWN.has(short) && !/[镇乡村球]$/.test(short));

/** 国务院, 东盟, 全国政协, 国家统计局: no longer name is meant by these. */
const isWhole = (name: string): boolean =>
  /^(?:党组|党委|纪委|办公室|委员会)$/.test(name) ||
  (isCalledOrg(name) && !/^(?:安理会|央视)$/.test(name)) ||
  /^(?:中国|中华|中共|全国|国家|联合国|世界|国际|人民政协|第?[一二三四五六七八九十]+届)/.test(name);

/** A make of cars (现代, 通用汽车) is one in every country; by its ending a body is of one place. */
const IS_BODY = /[会院局部委厅所校队台社行军党署处办司厂馆站学团府心]$/;

/** The opening of a longer name is a place, says whose body it is, or is a body of its own. */
const opensName = (opening: string, name: string, short: string): boolean =>
  opening.length > 1 &&
  !/[同与和及对向由经从把将驻]$/.test(opening) &&
  ((placeAt(name, 0) !== null && IS_BODY.test(short)) ||
    /^(?:中共|中国共产党|中国|中华|中央|全国|联合国|国际|世界|最高|国家|第?[一二三四五六七八九十]+届)$/.test(
      opening,
    ) ||
    /(?:[省市县区州乡镇村委局厅部院会]|人大|政协|街道|大学|学院|公司|集团|银行|组织|中心|总社|总台)$/.test(
      opening,
    ));

/** Characters of the shorter name of a make: 阿里 of 阿里巴巴. */
const SHORT_MAKE = 2;

/** 阿里 beside 阿里巴巴 is that body, whatever else is called so. The same finds, over all blocks. */
export function withShortMakes(all: readonly (readonly Found[])[]): Found[][] {
  const makes = new Map<string, string>();
  for (const f of all.flat())
    if (f.type === 'org' && /^\p{Script=Han}{4}$/u.test(text(f)))
      makes.set(text(f).slice(0, SHORT_MAKE), text(f));
  return all.map((list) =>
    list.map((f) => {
      const whole = f.to - f.from === SHORT_MAKE ? makes.get(text(f)) : undefined;
      const isOther = (f.type === 'place' || f.type === 'person') && whole && isForeign(whole);
      return isOther ? { ...f, type: 'org' as const, value: whole } : f;
    }),
  );
}
