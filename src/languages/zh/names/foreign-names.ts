/*
 * People of other countries, by the characters that their names are written with: between points (米歇尔·康德苏), behind an office of state
 * (议长加西亚), and those that the tagger takes for two.
 */
import type { Found } from '../../../facts/fact';
import type { Rule } from '../../../facts/rule';
import { roleEnding } from './role-words';

const T =
  '阿埃艾爱安奥巴白班贝本比彼伯博布查达戴丹道德登迪蒂杜多恩尔法菲费芬佛弗福盖戈格古哈海汉赫亨华惠霍基吉加贾杰金卡凯坎康考柯科克肯库奎拉莱兰劳勒雷李里丽利莉林琳刘卢鲁路伦罗洛马玛迈麦曼梅门蒙米密明莫墨姆穆纳娜奈南内尼妮努诺欧帕潘佩彭皮珀普奇乔切琼让热日荣瑞萨塞赛桑沙莎珊尚舍史斯司思索塔泰坦汤特腾提廷图托瓦万威韦维温沃乌西希锡夏肖谢辛雅亚延扬耶叶伊依因英尤约扎泽詹朱兹佐哥顿森逊翰宾宁生列涅夫契巍赖茨茵娅岛洪根瓜冈桥曾黛蕾薇妲诗波鲍冯施朔默蓬胡苏甘什';
/** 米歇尔·康德苏: names of other countries, by the point between their parts. */
export const foreign: Rule = {
  name: 'zh.foreign-person',
  kind: 'person',
  weak: true,
  pattern: new RegExp(`[${T}]{1,6}(?:[·•‧・][${T}]{1,8})+`),
  read: (m) => ({ value: m[0] }),
};

/** Offices that foreign people hold in news, by their last characters. */
const OFFICE =
  /(?:总统|总理|首相|议长|外长|防长|财长|主席|国王|埃米尔|王储|亲王|大使|部长|总督|首领|秘书长|总干事|行长|领导人)$/;
const BEHIND =
  '(?=[,。;、()]|\\d{1,2}日|[今昨当]天|举行|会[谈见晤]|共同|一行|夫妇|出席|访问|签署|宣布|致|进行|指出|强调|介绍|表示|抵达|率|将于?|[说称同和与的就对向在等及])';
/** 议长加西亚: nothing but such characters, from the office on to a word that goes on with what was done. */
export const officer: Rule = {
  name: 'zh.foreign-officer',
  kind: 'person',
  pattern: new RegExp(`(?<=[统理相长席王使储督领人]|埃米尔)[${T}别代]{2,8}${BEHIND}`),
  read(m, { folded }) {
    const at = m.index;
    return OFFICE.test(folded.slice(Math.max(0, at - 4), at)) && roleEnding(folded, at)
      ? { value: m[0] }
      : null;
  },
};

const ALL = new RegExp(`^[${T}]{2,}$`);
/** Whether a folded name is written with such characters alone. */
export const isForeign = (name: string): boolean => ALL.test(name);
/** Two who are named in one breath: 马克思列宁主义. */
const APART = /^(?:马克思|恩格斯)$/;
const TAIL = new RegExp(`[${T}]{2}$`);

/** The finds of a block, two such names without anything between as one. `text` is folded. */
export function withWholeForeign(text: string, list: readonly Found[]): readonly Found[] {
  const isTail = (f: Found, before: Found) =>
    f.type === 'person' &&
    before.type === 'person' &&
    before.to === f.from &&
    !APART.test(text.slice(before.from, before.to)) &&
    ALL.test(text.slice(f.from, f.to)) &&
    TAIL.test(text.slice(before.from, before.to));
  const made: Found[] = [];
  const ending = new Map<number, number>();
  for (const found of [...list].sort((a, b) => a.from - b.from)) {
    const f = asOfficer(found, text);
    const i = ending.get(f.from) ?? made.length;
    const before = made[i];
    const isPart = before !== undefined && isTail(f, before);
    if (isPart) made[i] = { ...before, to: f.to, value: text.slice(before.from, f.to) };
    else made.push(f);
    if (f.type === 'person') ending.set(f.to, isPart ? i : made.length - 1);
  }
  return made;
}

/** A body that is called by such characters alone, right behind an office, is who holds it. */
const asOfficer = (f: Found, text: string): Found =>
  f.type === 'org' &&
  ALL.test(text.slice(f.from, f.to)) &&
  OFFICE.test(text.slice(Math.max(0, f.from - 4), f.from))
    ? { ...f, type: 'person' }
    : f;
