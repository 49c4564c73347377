/* 环保局联合研究所调查: two bodies that do something together, which the tagger takes for one long name. */
import type { Found } from '../../../facts/fact';
import { isName } from '../../../facts/refine';
import { contains } from '../../../text/span';
import { placeAt } from './left-edge';

const BODY =
  '中央|人大|政协|议会|政府|联合国|委|局|厅|部|院|所|社|公司|集团|大学|网|报|台|中心|银行|办|学校|学会|协会|基金会|法院|医院';
/** 联合 between two that say what they are; within one name it says how they work: 联合国, 工商联合会, 武装力量联合指挥部. */
const JOINTLY = new RegExp(
  `^(\\p{Script=Han}+(?:${BODY}))(?:联合|委托|[同与])(\\p{Script=Han}{2,}(?:${BODY}))$`,
  'u',
);
/** 中国同上合组织. */
const WITH_ALLIANCE = /^(中国)[同与](\p{Script=Han}+(?:组织|盟))$/u;

/** The finds of a block, such a name as two. `text` is folded. */
export const withJointOrgs = (text: string, list: readonly Found[]): Found[] =>
  withCommittees(text, withFields(text, list)).flatMap((f) => {
    const name = text.slice(f.from, f.to);
    const said = f.type === 'org' ? (WITH_ALLIANCE.exec(name) ?? JOINTLY.exec(name)) : null;
    if (!said) return [f];
    const [, one = '', other = ''] = said;
    return [
      { ...f, type: placeAt(one, 0) === one ? 'place' : f.type, to: f.from + one.length, value: one },
      { ...f, from: f.to - other.length, value: other },
    ];
  });

/** 与采购联合会 behind 中国物流: the second field that a body of trades is for. */
const FIELD =
  /^[与和]\p{Script=Han}{2,6}?(?:联合会|协会|学会|研究会|促进会|商会|委员会|局|部|厅)(?!会|门|长|分)/u;
/** What opens such a name, with its first field. */
const FIRST_FIELD = /^(?:中国|国家|全国|\p{Script=Han}{2,6}[省市县区])\p{Script=Han}{2,4}$/u;
/** A body of its own by its ending. */
const WHOLE = new RegExp(`(?:${BODY}|部队|军|队|党|会)$`);

/** 中国物流 + 与采购联合会: the other way round, one body whose name has an "and" in it. */
function withFields(text: string, list: readonly Found[]): readonly Found[] {
  const long = list.map((f) => {
    const name = f.type === 'org' ? text.slice(f.from, f.to) : '';
    const field =
      FIRST_FIELD.test(name) && !WHOLE.test(name) ? FIELD.exec(text.slice(f.to, f.to + 12))?.[0] : undefined;
    return field ? { ...f, to: f.to + field.length, value: name + field } : f;
  });
  const grown = long.filter((f, i) => f !== list[i]);
  return grown.length ? long.filter((f) => !grown.some((g) => g !== f && isName(f) && contains(g, f))) : list;
}

/** 青溪县第三届委员会 + 常务委员会: the other way round, one body that the tagger takes for two. */
function withCommittees(text: string, list: readonly Found[]): Found[] {
  const isStanding = (f: Found): boolean => f.type === 'org' && text.slice(f.from, f.to) === '常务委员会';
  const whole = (f: Found): Found | undefined => list.find((o) => o.type === 'org' && o.to === f.from);
  return list
    .filter((f) => !(isStanding(f) && whole(f)))
    .map((f) => {
      const standing = f.type === 'org' ? list.find((o) => isStanding(o) && o.from === f.to) : undefined;
      return standing ? { ...f, to: standing.to, value: text.slice(f.from, standing.to) } : f;
    });
}
