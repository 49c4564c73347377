/*
 * Towns abroad that the tagger takes for people, and countries that it takes for bodies. What one place of a story shows to be a town by
 * what stands beside it is one in all of the story. `texts` are folded.
 */
import type { Found } from '../../../facts/fact';
import { isForeign } from './foreign-names';
import { COUNTRY_NAMES } from './place-names';

/** Behind the name of a place: where it is, or what lies there. */
const BEHIND =
  /^(?:等地|等城|地区|方向|一带|附近|境内|近郊|郊[外区]|市[区郊中]|上空|前线|以[东南西北]|[东西南北]{1,2}(?:部|郊|方向)|战役|机场|港口)/;
/** 在甲镇、乙镇和: where things are done, in a list of places. */
const AT = /(?<![现正实存所内好])(?:在|位于|抵达|飞往|前往|攻[占入]|占领|撤[离出])$/;
const DONE_THERE =
  /^(?:(?:举[行办]|召开|开幕)(?!的)|发[生动]|登陆|降落|着陆|使用|遭[到遇袭]?|爆[发炸]|展开|开展|的[一两二三四五几多各\d]+[个处条座](?:方向|城镇|村庄|据点|阵地|街区))/;
/** Someone, for sure. */
const SOMEBODY = /^(?:总[统理]|主席|首相|先生|女士|说|表示|称|认为|指出|强调)/;
const LEAST = 3;
const COUNTRIES: ReadonlySet<string> = new Set(COUNTRY_NAMES);

/** The finds of a story, such people and bodies as places. */
export function withFarPlaces(texts: readonly string[], all: readonly (readonly Found[])[]): Found[][] {
  const places = new Set<string>();
  const people = new Set<string>();
  const countries = new Set<string>();
  for (const [i, list] of all.entries())
    for (const f of list) {
      const text = texts[i] ?? '';
      const name = text.slice(f.from, f.to);
      if (f.type === 'place' && COUNTRIES.has(name)) countries.add(name);
      if (f.type !== 'person' || name.length < LEAST || !isForeign(name)) continue;
      if (SOMEBODY.test(text.slice(f.to, f.to + 2))) people.add(name);
      else if (isPlace(f, text, list)) places.add(name);
    }
  for (const name of people) places.delete(name);
  if (!places.size && !countries.size) return all.map((list) => [...list]);
  return all.map((list, i) =>
    list.map((f) => {
      const name = (texts[i] ?? '').slice(f.from, f.to);
      const isOther = f.type === 'person' ? places.has(name) : f.type === 'org' && countries.has(name);
      return isOther ? { ...f, type: 'place' as const, role: null } : f;
    }),
  );
}

function isPlace(f: Found, text: string, list: readonly Found[]): boolean {
  const behind = text.slice(f.to, f.to + 8);
  if (BEHIND.test(behind)) return true;
  // 在甲国北部|乙镇
  if (/[东西南北]部$/.test(text.slice(Math.max(0, f.from - 2), f.from)))
    return list.some((p) => p.type === 'place' && (p.to === f.from - 2 || p.to === f.from));
  const isAt = AT.test(text.slice(Math.max(0, f.from - 3), f.from));
  if (isAt && DONE_THERE.test(behind)) return true;
  // 在甲镇、乙镇和丙镇: the neighbour is a place
  return list.some(
    (p) =>
      p.type === 'place' &&
      p.to - p.from > 1 &&
      (isAt
        ? p.from === f.to + 1 && /[、和与及]/.test(text.charAt(f.to))
        : p.to === f.from - 1 &&
          /[、和与及]/.test(text.charAt(p.to)) &&
          AT.test(
            text
              .slice(Math.max(0, p.from - 16), p.from)
              .replace(/(?<=[在于达往占入领离出])[\p{Script=Han}、]+[、和与及]$/u, ''),
          )),
  );
}
