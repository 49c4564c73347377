/* Where the name of a place that was found once may be taken for it again: two characters are soon part of something else. */
import type { Found } from '../../../facts/fact';
import { isAcrossWords } from '../../../facts/names/zh-words';
import type { Span } from '../../../text/span';

/** Two characters that are no place wherever they stand: 经济特区, 发展中|国家, 东北部. */
const NEVER =
  /^(?:中[国华]|特区|.岸|[东西][南北]|[南北]方|地球|世界|土楼|天下|人间|[全祖各][国球]|[穷富乱弱强老新旧]村)$/;
/** 亚洲论坛, 深圳书城, 英国留学网, 罗马人: something else called by the place. */
const OTHER = /^(?:论坛|北|书城|(?:留学|新闻|信息|旅游|人才|招聘)网|人(?![民大口才均气工员力社士]))/;
const TWO = /^\p{Script=Han}{2}$/u;

/** Everyday words, or how they begin (长治久安, 大同小异), which are a place again only before its 市 or 区. */
const WORDS =
  /^(?:白银|海盐|大兴|和平|朝阳|光明|白云|平安|太平|幸福|团结|高新|开放|建设|解放|胜利|前进|新华|新民|安康|永安|安宁|民权|东方|平和|平原|江山|无为|武功|平定|互助|博爱|大通|开化|兴隆|乐业|太白|龙井|普洱|长治久|大理石|大同小|巴中(?:关系|友))/;

/** Whether a place of that name is looked for elsewhere. */
export const isPlaceAgain = (name: string): boolean =>
  name.length > 2 || (TWO.test(name) && !NEVER.test(name));

/** What `first` named, as it stands at such a place again, 徐汇区 for 徐汇; null where it only looks so. */
export function placeAgain(block: string, span: Span, first: Found): Found | null {
  const found = { ...first, ...span, role: null, rule: 'zh.named-again' };
  if (first.type !== 'place' || span.to - span.from > 2) return found;
  const behind = block.slice(span.to, span.to + 4);
  // 大江南北, 《美国账户法案》, 《南京!南京!》
  if (/大$|《[^》]*$/.test(block.slice(Math.max(0, span.from - 8), span.from)) || OTHER.test(behind))
    return null;
  const more = /^(?:[市县]|区(?![域位县])|地区|湿地)/.exec(behind)?.[0].length ?? 0;
  if (!more && WORDS.test(block.slice(span.from, span.to + 2))) return null;
  if (isAcrossWords(block, span.from, span.to)) return null;
  const to = span.to + more;
  return more ? { ...found, to, value: block.slice(span.from, to) } : found;
}
