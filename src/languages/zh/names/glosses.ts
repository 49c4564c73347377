/* A foreign name in brackets behind a Chinese one says the same once more (凯伦港（Karen Harbour）): it is of the same kind. */
import type { Found } from '../../../facts/fact';
import { overlaps } from '../../../text/span';
import { ROLE_LIST } from './role-words';

const GLOSS =
  /^\s?[（(](?:[英法德俄]文|[英法德俄西]语|又称)?[:：\s]*(\p{Script=Latin}(?:[\p{Script=Latin}\s.,'’&·-]{0,60}[\p{Script=Latin}.])?)\s?[)）]/u;

/** What stands between an office and such a bracket, where the tagger found no name: 总干事罗德维（Rod Vale）. */
const OFFICE = new RegExp(`(?:${ROLE_LIST.join('|')})([\\p{Script=Han}·・]{2,8})\\s?[（(]$`, 'u');

/** Persons found only by their foreign names in such brackets, with the Chinese name before. */
function withNamesBefore(text: string, list: readonly Found[]): Found[] {
  return list.flatMap((f): Found[] => {
    const isGloss =
      f.type === 'person' && /\p{Script=Latin}/u.test(text.charAt(f.from)) && /[）)]/.test(text.charAt(f.to));
    const name = isGloss ? OFFICE.exec(text.slice(Math.max(0, f.from - 24), f.from))?.[1] : undefined;
    if (!name) return [f];
    const from = text.lastIndexOf(name, f.from);
    const before = { ...f, from, to: from + name.length, value: name, rule: 'zh.gloss' };
    if (list.some((other) => other.type !== 'quote' && other.type !== 'work' && overlaps(other, before)))
      return [f];
    return [before, { ...f, value: name, rule: 'zh.gloss' }];
  });
}

const BODY_BEFORE = /(?:组织|运动|武装|党|阵线|联盟|集团|公司)\s?[（(]$/;

/** 海蓝 of 自由海岸运动（海蓝）: a short name in brackets is of the body before them. */
const isOfBody = ({ type, from, to }: Found, text: string): boolean =>
  type === 'person' &&
  /[）)]/.test(text.charAt(to)) &&
  BODY_BEFORE.test(text.slice(Math.max(0, from - 4), from));

/** The list with the foreign names behind its names; what a tagger took such a name for gives way. `text` is the block. */
export function withGlosses(text: string, list: readonly Found[]): Found[] {
  const glosses = list.flatMap((name): Found[] => {
    if (name.type !== 'person' && name.type !== 'org' && name.type !== 'place') return [];
    const match = GLOSS.exec(text.slice(name.to, name.to + 80));
    const said = match?.[1];
    if (!said || !/\p{Lu}/u.test(said) || !/\p{Script=Han}$/u.test(text.slice(name.from, name.to))) return [];
    const from = name.to + match[0].indexOf(said);
    return [{ ...name, from, to: from + said.length, rule: 'zh.gloss', role: null }];
  });
  const named = withNamesBefore(text, list).map((f) =>
    isOfBody(f, text) ? { ...f, type: 'org' as const } : f,
  );
  if (!glosses.length) return named;
  const kept = named.filter(
    (f) => !['person', 'org', 'place'].includes(f.type) || !glosses.some((g) => overlaps(g, f)),
  );
  return [...kept, ...glosses];
}
