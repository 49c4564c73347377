/*
 * Where a name begins that is known by its ending (…法院, …社区): leftwards from the ending, up to a mark, a word that stands before names,
 * or the known place that opens it.
 */
import { PLACE_NAMES } from './place-names';

/** Characters that end the search: function words seldom in names. */
const STOP = new Set(
  '的了在于是与和及或被由向从到往对把将让给经据为以而且并又也都就还才很最这那此该本每各某其无不没未可能会要想说称道我你他她它们个名位次条等之来去着过吗呢吧使令叫请找访赴抵达离距沿至自当若如因但则即曾已正刚均皆全同另共凡所着入出起后前里内外间时日月年号点分起件所随继',
);
/** Words that begin with such a character: 出租车司机, 和平进程代表, 最高领袖, 自治州州长. */
const IN_WORDS =
  /^(?:出[租版纳口舱]|和平|最高|自治|分[子管]|共[产青]|[内外]科|内阁|外[交语贸籍援事汇]|起重|继[续承任父母站电]|在线|日[银本军媒内]|年级|对[派党手]|被[告害]|经[济贸营])/;
/** Words before names whose characters alone would not end the search. */
const OPENERS =
  /(?:[一两三几多数]\d?[家个所名座间处]|\d[家个所名座间]|记者|通讯员|获悉|介绍|表示|报道|打造|成为|根据|按照|通过|来自|位于|途经|驶入|返回|进入|组织|举办|走进|走访|前往|来到|回到|赶到|联合|协同|包括|涉及|针对|关于|随着|作为|担任|原任|现任|任命|任职|毕业|加入|参加|报考|考入|就读|辗转|转至|调至|送至|供职|隶属|委托|配合|会同|邀请|要求|督促|指导|帮助|支持|推动|推进|建设|建立|成立|设立|创建|创办|发现|认为|指出|透露|告诉|抓获|涉嫌|起诉|诉至|状告|投诉|举报|致电|联系|咨询|拨打|收购|入股|投资|控股|持有|代表|负责|隔壁|附近|现场|昨日|今天|昨天|近日|日前|目前|如今|当时|随后|同时|其中|此外|另外|例如|比如|以及|还有|只有|没有|拥有|所有|原来|正是|就是|不是|还是|则是|作出|提出|做出|接到|收到|得到|受到|遭到|看到|听到|了解到|村民|居民|市民|司机|男子|女子|民警|老人|经营|收治|转入|住进|送往|送到|送医|开往|发往|运往|飞往|驶往|驶向|走出|走到|路过|穿过|经过|横跨|连接|覆盖|辐射|新任|时任|年仅|名叫|公司|集团|大学|法院|政府)$/;

const BY_LAST = new Map<string, string[]>();
for (const name of PLACE_NAMES) {
  const last = name.charAt(name.length - 1);
  BY_LAST.set(
    last,
    [...(BY_LAST.get(last) ?? []), name].sort((a, b) => b.length - a.length),
  );
}

/** The known place that ends right before `at`; null where none does. */
export function placeBefore(text: string, at: number): string | null {
  return BY_LAST.get(text.charAt(at - 1))?.find((name) => text.startsWith(name, at - name.length)) ?? null;
}

/** The known place that begins at `at`. */
const BY_FIRST = new Map<string, string[]>();
for (const name of PLACE_NAMES) {
  const first = name.charAt(0);
  BY_FIRST.set(
    first,
    [...(BY_FIRST.get(first) ?? []), name].sort((a, b) => b.length - a.length),
  );
}
export function placeAt(text: string, at: number): string | null {
  return BY_FIRST.get(text.charAt(at))?.find((name) => text.startsWith(name, at)) ?? null;
}

/** Where the name that goes up to `at` begins, at most `most` characters back. `sure`: a known place, a mark or an opening word stands there. */
export interface Edge {
  readonly from: number;
  /** A mark, an opening word or a known place stands there. */
  readonly sure: boolean;
  /** A known place opens the name. */
  readonly placed: boolean;
  /** 全, 各, 该 … stands before it: no name but a kind. */
  readonly general: boolean;
}

/** `link`: one link of a chain of places, so that 区 镇 县 before it end the search. */
export function leftEdge(text: string, at: number, most: number, link = false): Edge {
  const edge = search(text, at, most, link);
  return { ...edge, general: /[全各该本每某这那此两]/.test(text.charAt(edge.from - 1)) };
}

function search(text: string, at: number, most: number, link: boolean): Omit<Edge, 'general'> {
  let i = at;
  let place = -1;
  while (i > 0 && at - i < most) {
    const known = placeBefore(text, i);
    if (known && i - known.length >= 0) {
      i -= known.length;
      place = i;
      continue;
    }
    const c = text.charAt(i - 1);
    if (link && i < at && /[省市县区镇乡]/.test(c)) return { from: i, sure: true, placed: place === i };
    // 联邦安全会议主席
    if (/^(?:安全|协商)会议/.test(text.slice(Math.max(0, i - 3), i + 1))) {
      i -= 3;
      continue;
    }
    // 外交与安全|政策高级代表
    const isWithin = IN_WORDS.test(c + text.charAt(i)) || text.startsWith('安全', i - 2);
    if (!/\p{Script=Han}/u.test(c) || (STOP.has(c) && !isWithin))
      return { from: i, sure: true, placed: place === i };
    // 东亚代表处主任
    const isOffice = text.startsWith('代表处', i - 2);
    if (i < at && !isOffice && OPENERS.test(text.slice(Math.max(0, i - 3), i)))
      return { from: i, sure: true, placed: place === i };
    if (place >= 0 && !/[省市县区镇乡村州旗盟部路街]/.test(c))
      return { from: place, sure: true, placed: true };
    i--;
  }
  return { from: place >= 0 ? place : i, sure: place >= 0 || i === 0, placed: place >= 0 };
}
