/* 环保局联合研究所调查: two bodies that do something together, which the tagger takes for one long name. */
import type { Found } from '../../../facts/fact';
import { isName } from '../../../facts/refine';
import { contains } from '../../../text/span';
import { placeAt } from './left-edge';
import { COUNTRY_NAMES } from './place-names';

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
  withCommittees(text, withMinistries(text, withFields(text, list))).flatMap((f) => {
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
  /^(?:[与和及]|以及)\p{Script=Han}{2,6}?(?:联合会|协会|学会|研究会|促进会|商会|委员会|局|部|厅)(?!会|门|长|分)/u;
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

/** 巴西 + 矿产和, before 能源部: what else a ministry is for. */
const OTHER_FIELD = /^(?:(?:\p{Script=Han}{2,4}、)?\p{Script=Han}{2,6}|、\p{Script=Han}{2,4})[和与]$/u;
/** 中国政府 + 和外交部, 总统和国务院: two that are told of. */
const NO_FIELD =
  /政府|总统|总理|首相|主席|[军警官俄美乌以双]方|军队|媒体|代表|官员|领导|民众|人民|机关|单位|企业|负责|[部局委会院厅署长员家们者人于在向与和对](?:[、和与]|$)/;
const MINISTRY = /^\p{Script=Han}{2,6}(?:部|局|署|委员会|研究[所院]|中心|基金会)$/u;

/** 全国人大, or what is cut within its first field: 印度尼西亚气象. */
const isOpenBody = (text: string, o: Found): boolean => {
  const name = text.slice(o.from, o.to);
  return o.type === 'org' && (/(?:人大|政协|议会|国会)$/.test(name) || !WHOLE.test(name));
};

/** 巴西 + 矿产和 + 能源部: a ministry for more than one field, as one body. */
function withMinistries(text: string, list: readonly Found[]): readonly Found[] {
  const made: Found[] = [];
  for (const f of list) {
    if (f.type !== 'org' || !/[和与]/.test(text.charAt(f.from - 1))) continue;
    if (!MINISTRY.test(text.slice(f.from, f.to)) || placeAt(text, f.from)) continue;
    const owner = list.find(
      (o) =>
        (o.type === 'place' ? COUNTRY_NAMES.includes(text.slice(o.from, o.to)) : isOpenBody(text, o)) &&
        o.to < f.from &&
        f.from - o.to <= 12 &&
        OTHER_FIELD.test(text.slice(o.to, f.from)) &&
        !NO_FIELD.test(text.slice(o.to, f.from - 1)),
    );
    if (owner) made.push({ ...f, from: owner.from, value: text.slice(owner.from, f.to) });
  }
  return made.length
    ? [...list.filter((f) => !made.some((m) => isName(f) && contains(m, f))), ...made]
    : list;
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
