/*
 * Indirect speech: what somebody is said to have said, without marks but around single words (罗某表示，桥已经关闭。据警方介绍，…). Only where a comma or colon
 * parts the verb of saying from a clause: 被称为, 据说, 比如说 say nothing of anybody.
 */
import { type Found, makeFound } from '../../facts/fact';
import { overlaps } from '../../text/span';
import { type Speech, subjectAt } from './speakers';

const VERBS =
  '告诉(?:记者|本报记者|[\\p{Script=Han}]{1,6}|《[^《》]{1,10}》)|(?<![应面针相反绝核校方])(?:对|向)(?:记者|本报记者|媒体|[\\p{Script=Han}]{1,8}|《[^《》]{1,10}》)(?:说|表示|介绍|透露|解释|坦言)|接受[\\p{Script=Han}“”《》]{0,16}采访时(?:说|表示|称|指出|介绍|透露|坦言)|表示|指出|强调|透露|坦言|坦承|直言|介绍(?:道|说)?|解释(?:道|说|称)?|补充(?:道|说)?|回忆(?:道|说)?|提醒(?:道|说)?|回应(?:称|说)|证实|宣称|声称|宣布|承认|重申|认为|分析(?:道|说|称|认为)|说|称|建议|提出|呼吁|通报称|发文称|报道称|表态称';
const FIRST = new RegExp(
  `^([^。!?;:“”「」\\n]{1,70}?)(?:${VERBS})(?:[:,])(?=[^“「]|[“「][^“”「」,。!?]{1,8}[”」]\\p{Script=Han})`,
  'u',
);
const ACCORDING =
  /^据([^。!?;:,“”「」\n]{2,40}?)(?:介绍|透露|通报|报道|称|表示|说|消息|统计|回忆|预测)(?:说|称)?[,:]/u;
/** 被称, 据说, 比如说: no verb of saying. */
const NO_VERB =
  /(?:(?:人士|渠道|部门)处|(?<!负责|发言|代理|代言|当事|目击|知情|主持|创始|合伙|领导|投资|责任|经办|掌门|经纪|候选|传承|联系|管理|受访|举报|委托|辩护|申请)人|案例|事实|历史|经验|实践|教训|现实|道理|常识|[不和与及概被号自俗简名堪宣尊戏演的对相职劝将要想匀昵]|(?<!后)来|自我|据|意见|对策|合理化|提出|作出|做出|给出|发出|给予|比如|例如|可以|应该|也就是|换句话|或者|按理|照理|老实|实话|坦白|平心而论|(?:准确|确切|具体|简单|通俗|形象|公平|严格|坦率|诚实|客观)地|一般来|总的来|总体来|具体来|严格来|对[\p{Script=Han}]{1,8}来|不用|倒?不如|与其|比方|(?:(?:可能|肯定|也许|一定)会|需要|必须|不得不)[^,的]{0,12}|怎么|再|这么|那么|没有|话|小|(?<!总)统)$/u;
/** What is no subject: a circumstance alone. */
const NO_SUBJECT =
  /^(?:问题|内容|本文会?|温馨|友情|郑重|善意|贴心|安全|同时|此外|另外|其中|不过|但|而|并且|并|还|又|也|如果|因为|虽然|尽管|为了|通过|随着|为|对此|对于|针对|当)$/u;
/** 做了介绍, …: it was done, and what follows goes on from there. */
const DONE = /(?:[做作给]了|一一|[点项条份])$/;
/** 该决议由甲提出, 该项目作为草案提出, …: what was brought in, not what was said. */
const BROUGHT = /(?:由|作为)[^,]{1,30}提出,$/;
/** 甲称…,但乙证实,…; 甲说:…;乙说:…: there somebody else begins to speak. */
const ANOTHER =
  /(?:[,;](?:但|而|不过|然而)|;)(?![他她其我])[^,;。“”]{2,20}(?:证实|表示|称|说|认为|指出|回应|强调)[,:]/u;
/** Nobody by one name. */
const SEVERAL = /[他她它]们[\p{Script=Han}]{0,4}$/u;
const LEAST = 8;
/** The end of a sentence, whether or not a mark closes it. */
const SENTENCE = /[^。!?\n]+[。!?]*[”」』]?/gu;

/** Of one block, its text folded. `direct`: its quotations, whose sentences are left out. */
export function findIndirect(speech: Speech, direct: readonly Found[]): Found[] {
  const { text } = speech;
  const found: Found[] = [];
  for (const match of text.matchAll(SENTENCE)) {
    const sentence = { from: match.index, to: match.index + match[0].length };
    if (direct.some((q) => overlaps(q, sentence))) continue;
    const said = FIRST.exec(match[0]) ?? ACCORDING.exec(match[0]);
    const subject = said?.[1] ?? '';
    if (!said || NO_VERB.test(subject) || NO_SUBJECT.test(subject) || SEVERAL.test(subject)) continue;
    if (DONE.test(subject) && said[0].endsWith(',')) continue;
    if (BROUGHT.test(said[0])) continue;
    const start = sentence.from + said[0].indexOf(subject);
    const speaker = subjectAt(heardLast(speech, [...direct, ...found], start), start, start + subject.length);
    const from = sentence.from + said[0].length;
    const other = ANOTHER.exec(match[0].slice(said[0].length));
    const to = sentence.from + (other ? said[0].length + other.index : endOf(match[0], said[0].length));
    if (!speaker || to - from < LEAST || text.charAt(to - 1) === ':') continue;
    const quote = makeFound({ type: 'quote', rule: 'zh.indirect', from, to, speaker: speaker.name });
    found.push({ ...quote, ...(speaker.at && { speakerAt: speaker.at }), indirect: true });
  }
  return found;
}

/** One person by description: 某高管, 一名家长. */
const SOMEBODY = /(?:人|[者员师生工友]|高管|[家队班]长|教授|医生|经理|老板|司机|专家|学生|居民|村民|市民)$/;
/** 某高管表示,……。他说,……: 他 is the one described, not who was named before. */
function heardLast(speech: Speech, said: readonly Found[], at: number): Speech {
  const last = said
    .filter((q) => q.to <= at)
    .reduce<Found | null>((a, b) => (a && a.to > b.to ? a : b), null);
  const { speaker, speakerAt } = last ?? {};
  if (!speaker || !speakerAt || !SOMEBODY.test(speaker)) return speech;
  const isNamed = speech.people.some((p) => p.value === speaker || (p.from > speakerAt.to && p.to <= at));
  return isNamed
    ? speech
    : { ...speech, people: speech.people.filter((p) => p.from > speakerAt.to), last: speaker };
}

/** Without the marks that end the sentence; a closing mark stays where its opening one stands behind `from`. */
function endOf(sentence: string, from: number): number {
  const end = sentence.replace(/(?<![。!?;,\s”」』])[。!?;,\s”」』]+$/u, '').length;
  const closing = /^[。!?,]?([”」』])/u.exec(sentence.slice(end));
  const opening = closing && { '”': '“', '」': '「', '』': '『' }[closing[1] ?? ''];
  return opening && sentence.slice(from, end).includes(opening) ? end + (closing?.[0].length ?? 0) : end;
}
