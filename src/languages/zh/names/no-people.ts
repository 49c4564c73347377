/*
 * What looks like a person's name and is none: the measure word of 一道光, the school of thought of 马克思主义, the road of 徐霞客大道;
 * and surnames with what stands behind them. A step over one block's names.
 */
import type { Found } from '../../../facts/fact';
import { isSurname } from './surnames';

/** Measure words that are surnames too, behind a number. */
const MEASURE = /^[张段顿道项门阵章束盘卷封条股]/;
/** Not 周三|张伟, 初三|张同学. */
const NUMBER = /(?<![周期拜初高大])[一几数每两三四五六七八九十]$/;
/** 慌慌|张张; not 妹妹|婷婷. */
const DOUBLED = /^(\p{Script=Han})\1$/u;
/** 字一顿, 一声. */
const ONE = /^一[顿张道把声次番阵段]$/;
/** Behind a name: what it is called after the person. */
const ISM = /^(?:列宁)?主义/;
const GAMES = /^[亚冬残申青]+[冬奥运]$/;
const ROAD = /^大道(?![理歉])/;
/** The class of 12届宏志班. */
const CLASS_BEHIND = /[届期]$/;
/** Last character of a find, and a number or day behind it: 莫于|6月, 肖近|两日. */
const CUT = /^(?:于[\d今昨前同]|近[两几数\d一二三]|以[现涉故危])/;

/** An office is taken, and held in a body. */
const TAKEN = /(?:担任|出任|就任|兼任|辞去)$/;
const OFFICE = /^(?:副?(?:董事长|总经理|总裁|会长|院长|校长|行长|理事长)|董事|监事|总监|主教练|代言人|首席)/;

/** The finds of a block without such persons, roads as places, surnames as far as they go. `text` is folded. */
export const withoutNobodies = (text: string, list: readonly Found[]): Found[] =>
  list.flatMap((f) => {
    if (f.type !== 'person') return [f];
    const name = text.slice(f.from, f.to);
    const before = text.charAt(f.from - 1);
    const behind = text.slice(f.to, f.to + 4);
    const isMeasured =
      NUMBER.test(text.slice(Math.max(0, f.from - 2), f.from)) && MEASURE.test(name) && f.to - f.from === 2;
    const isDoubled =
      DOUBLED.test(name) &&
      isSurname(name.charAt(0)) &&
      (before === '一' || (before !== '' && text.charAt(f.from - 2) === before));
    if (isMeasured || isDoubled || ONE.test(name)) return [];
    if (ISM.test(behind) || (GAMES.test(name) && behind.startsWith('会'))) return [];
    if (name.endsWith('班') && CLASS_BEHIND.test(before)) return [];
    // 担任青江南|董事长
    if (TAKEN.test(text.slice(0, f.from).slice(-3)) && OFFICE.test(text.slice(f.to, f.to + 4)))
      return [{ ...f, type: 'org' }];
    // 首席信息|官德里克·蔡
    if (name.startsWith('官') && /·/.test(name) && /首席..$/.test(text.slice(0, f.from)))
      return [{ ...f, from: f.from + 1, value: name.slice(1) }];
    if (ROAD.test(behind)) return [whole(f, text, f.to + 2, 'place')];
    // 吕姓|女士, 江西吕|姓
    if (/^.姓$/.test(name) || (f.to - f.from === 1 && behind.startsWith('姓'))) return [];
    if (f.to - f.from === 2 && isSurname(name.charAt(0)) && CUT.test(text.slice(f.to - 1, f.to + 1)))
      return [whole(f, text, f.to - 1, 'person')];
    return [f];
  });

const whole = (f: Found, text: string, to: number, type: Found['type']): Found => ({
  ...f,
  type,
  to,
  value: text.slice(f.from, to),
});
