/*
 * Names in Latin letters amid Chinese: programs and products (Plex, Flatpak) look like people, places and bodies to the tagger. One word is a
 * person where the story shows it: by an office, by what the person says, or by a longer name.
 */
import type { Found } from '../../../facts/fact';
import { everyPlace } from '../../../text/every-place';
import { roleOfPerson } from './role-words';

const LATIN = /^[\p{Script=Latin}.’'-]+$/u;
const LATIN_PLACE = /^[\p{Script=Latin}\d .,’'&-]+$/u;
const BY_RULE = /^zh\.(?:latin-person|nick|byline)/;
/** What a person does, right behind the name. */
const DOES =
  /^\s?(?:\([^)]{1,20}\))?\s?(?:还|又|也|则|却|就|进一步|继续|随后|曾|在[^,。;]{1,14}|对[^,。;]{1,8}|向[^,。;]{1,8})?(?:说|表示|认为|写道|称(?![为作])|指出|解释|先生|女士|告诉|回忆|坦言|补充|强调|回答|回应|警告|觉得|反驳|证实|透露|谈到|分享|领导|毕业|出生|加入)/;
/** Before it: that somebody is called so. */
const CALLED = /(?:作者|先生|女士|同事|朋友|名叫|我叫|他叫|她叫|网名)\s?$/;

/** Characters of a story below which it has no room to show who somebody is. */
const ENOUGH = 300;

/** Behind a program: which version of it. No firm has one. */
const VERSION =
  /^ ?(?:v\d|v?\d+\.\d+(?! ?[\d%‰万亿千百美欧元倍分秒点升米寸吨英])|\d{1,3}(?= ?(?:版|发布|的新|新|中?$|[,。:;!?)](?!\d))))/;

/** The finds of a story, one list a block, without products that passed for people, places or bodies. `texts` are folded. */
export function withoutProducts(texts: readonly string[], found: readonly (readonly Found[])[]): Found[][] {
  if (texts.reduce((sum, text) => sum + text.length, 0) < ENOUGH) return found.map((list) => [...list]);
  const longer: string[] = [];
  const lone = new Set<string>();
  const versions = new Set<string>();
  for (const [i, list] of found.entries())
    for (const f of list) {
      const text = texts[i] ?? '';
      const name = text.slice(f.from, f.to);
      if (f.type === 'org' && LATIN_PLACE.test(name) && VERSION.test(text.slice(f.to, f.to + 12)))
        versions.add(name);
      if (f.type !== 'person') continue;
      if (LATIN.test(name) && !BY_RULE.test(f.rule)) lone.add(name);
      else if (/\p{Script=Latin}/u.test(name)) longer.push(name);
    }
  const nobody = new Set(
    [...lone].filter((name) => !longer.some((l) => l.split(/[ ·]/).includes(name)) && !isShown(name, texts)),
  );
  return found.map((list, i) =>
    list.filter((f) => {
      const name = (texts[i] ?? '').slice(f.from, f.to);
      if (f.type === 'person') return !nobody.has(name);
      if (f.type === 'org') return !versions.has(name);
      return f.type !== 'place' || !LATIN_PLACE.test(name) || !f.rule.startsWith('zh');
    }),
  );
}

/** Whether any place of the story tells that this is somebody. */
const isShown = (name: string, texts: readonly string[]): boolean =>
  texts.some((text) => {
    for (const at of everyPlace(text, name)) {
      const end = /[ (]/.test(text.charAt(at - 1)) ? at - 1 : at;
      if (roleOfPerson(text, end) !== null || CALLED.test(text.slice(Math.max(0, at - 6), at))) return true;
      if (DOES.test(text.slice(at + name.length, at + name.length + 36))) return true;
    }
    return false;
  });
