/*
 * People as they are called among friends and on the web: an account's name behind @ is one name whatever it is made of, and 老 or 小
 * before a surname belongs to it (老郑).
 */

import type { Found } from '../../../facts/fact';
import { foundName } from '../../../facts/names/labels';
import { matchesOf } from '../../../text/matches';
import { overlaps } from '../../../text/span';
import { isPlainSurname } from './surnames';

/** Up to a mark or a blank; what runs on for longer is a sentence behind a name. */
const HANDLE =
  /(?<![\w.@-])@([\p{L}\p{N}_-]{1,10}?)(?:(?=也|宣布|表示|发布|透露|回应|发文|发微博|受访|口述)|(?![\p{L}\p{N}_-]))/gu;

/** Accounts of bodies: @青溪晚报, @浅水法院. */
const BODY =
  /(?:[日晚早晨商时快]报|周刊|杂志|新闻网?|在线|电视台|广播|网|法院|检察院?|公安|警方|交警|消防|气象|地震台网|发布|官方微博|房产|财经|科技|频道|大学|学院|医院|公司|集团|银行|航空|地铁|铁路|中心|协会|委员会)$/;

/** The list with accounts as persons or bodies, whatever else was found in their names, and with 老 and 小 before surnames. `text` is the block. */
export function withHandles(text: string, list: readonly Found[]): Found[] {
  const accounts = matchesOf(HANDLE, text).map((m) => ({
    ...foundName(text, m.index, m.index + m[0].length, BODY.test(m[1] ?? '') ? 'org' : 'person', 'zh.handle'),
    value: m[1] ?? '',
  }));
  const others = list.filter((f) => !accounts.some((account) => overlaps(account, f)));
  return [...others.map((f) => withForename(text, f)), ...accounts];
}

function withForename(text: string, f: Found): Found {
  if (f.type !== 'person' || f.to - f.from !== 1 || !isPlainSurname(text.charAt(f.from))) return f;
  if (!/[老小]/.test(text.charAt(f.from - 1))) return f;
  return { ...f, from: f.from - 1, value: text.slice(f.from - 1, f.to) };
}
