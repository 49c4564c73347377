/* Who says a quotation: the subject of the verb of saying before it, behind it, or in an earlier sentence of the block. Folded text. */
import type { Found } from '../../facts/fact';
import { matchesOf } from '../../text/matches';
import { firstFrom, type Span } from '../../text/span';
import { relatedTo } from './kin';
import { SURNAMES } from './names/surnames';
import { pronoun, sentenceStart } from './pronouns';

/** Who speaks, and where the block says so; `at` is absent where no words of it do. */
export interface Speaker {
  readonly name: string;
  readonly at?: Span;
}

export interface Speech {
  /** Folded, and as it stands on the page. */
  readonly text: string;
  readonly original: string;
  /** Persons of the block, reporters left out. */
  readonly people: readonly Found[];
  /** All facts of the block. */
  readonly names: readonly Found[];
  /** Who was spoken of last, before this block. */
  readonly last: string | null;
}

const VERBS =
  '告诉[\\p{Script=Han}《》]{0,10}|告诫[\\p{Script=Han}]{0,8}|(?<![应面针相反绝核校])对[\\p{Script=Han}《》]{1,10}(?:说|表示)|向[\\p{Script=Han}《》]{1,10}(?:介绍|表示|说|透露|解释)|接受[\\p{Script=Han}“”]{0,16}采访时(?:说|表示|称|指出|介绍)|(?:笑着|哭着|激动地|高兴地|感慨地|无奈地|动情地|自豪地|坦率地)?(?<!闲话少|坦白)说(?![明法服谎])道?|说起|介绍道?|表示|认为|指出|强调|透露|(?<![名对匀号简俗堪别]|(?<!总)统)称|坦言|坦承|坦陈|直言|直呼|笑言|笑称|坚称|辩称|断言|慨叹|反驳(?:道|说)?|追问道?|抱怨(?:道|说)?|回忆(?:道|说)?|解释(?:道|说)?|补充(?:道|说)?|感慨(?:道|说)?|感叹(?:道|说)?|提醒(?:道|说)?|提出|建议(?:道|说)?|呼吁|宣布|承认|写道|评论道|写到|(?<!(?:[得收]到|引[发起])[^,。]{0,8}|的)回应(?:称|说)?|(?<!(?:给出|[作做]出(?!\\p{Script=Han}{0,4}贡献))[^,。]{1,12})回答(?:说)?|反问|(?<![疑访慰顾学]|的提)问(?![题世候卷责号])道?|喊道?|总结(?:道|说)?|分析(?:道|说|称)?|评价(?:道|说)?|留言|发文(?:称|说|表示)?|发帖(?:称|说)?|发推(?:称|说)?|发微博(?:称)?|声明|澄清(?:称|说|道)?|重申|诉说|叹道|笑道|嘱咐|吐槽|点赞道|(?<![知报街频人轨隧管公赛味])道(?![路理德具歉])';
const BEFORE = new RegExp(
  `(?:^|[。!?;\\s”」])([^。!?;“”「」]*?)(?:${VERBS}|(?<=(?:媒体|[媒报社网台刊])\\p{Script=Han}{0,4})报道)(?:[^。!?;“”,:]{0,6})?(:|,|)\\s*$`,
  'u',
);
/** A time before the speaker: “……”昨日,某某告诉记者. */
const WHEN =
  '今天|今日|昨天|昨日|前天|日前|近日|当天|当日|当晚|(?:\\d{1,2}月)?\\d{1,2}日(?:上午|下午|晚上?|凌晨)?|采访中|采访时|会上|会后';
const AFTER = new RegExp(
  `^[,。]?\\s*(?:(?:${WHEN}|除了?[^,。“”]{1,30}外),)?((?:(?:[^。!?;:“”「」,A-Za-z]|[A-Za-z]+(?![A-Za-z])){1,30}?)(?:,[^。!?;:“”「」,]{1,14}?)?)(?:${VERBS})`,
  'u',
);
/** 网友“一只猫”评论道: a name in marks. */
const NICKNAME = /(?:网友|博主|用户|读者|楼主|账号|粉丝)“([^“”]{1,16})”$/;
const SPOKE =
  /(?:介绍|说|告诉[\p{Script=Han}《》]{0,8}|表示|回忆|坦言|透露|解释|(?<![名对匀号简俗堪别职])称)[,:,]/gu;
const THOUGHT = /(?:认为|指出|强调|分析|补充|提醒|建议)[,:]/g;
/** Of what else is said, no more than one sentence tells: 某某认为,……。“……。” */
const HELD = /(?:认为|指出|强调|分析|补充|提醒|直言|坦承|建议)[,:,](?:[^。!?“”]|“[^“”。!?]{1,20}”)*[。!?]$/u;
/** Characters from a saying to what is told to be of the same one. */
const SOON = 200;
/** Null: no verb of saying before it. */
export function speakerBefore(
  speech: Speech,
  quote: Span,
): { speaker: Speaker | null; colon: boolean } | null {
  const clause = speech.text.slice(Math.max(0, quote.from - 80), quote.from);
  const cited = citedBefore(speech, quote.from);
  if (cited) return { speaker: cited, colon: true };
  const worded = WORDED.exec(clause);
  if (worded) {
    const to = quote.from - worded[0].length + worded[0].lastIndexOf('的');
    return { speaker: subjectAt(speech, to - (worded[1] ?? '').length, to), colon: false };
  }
  const m = BEFORE.exec(clause);
  if (!m)
    return /[\p{Script=Han}]:\s*$/u.test(clause) &&
      /(?:问|答|道|(?<!电)话|心声|留言|回复|回应|一句)[^,。]{0,4}:\s*$/.test(clause)
      ? { speaker: spokenBefore(speech, quote.from), colon: true }
      : null;
  const subject = m[1] ?? '';
  const start = Math.max(0, quote.from - 80) + m.index + m[0].indexOf(subject);
  const nickname = subject === '' ? NICKNAME.exec(clause.slice(0, m.index + 1))?.[1] : undefined;
  if (nickname) {
    const from = speech.text.lastIndexOf(nickname, quote.from);
    return { speaker: { name: nickname, at: { from, to: from + nickname.length } }, colon: m[2] === ':' };
  }
  if (m[2] === '' && !/(?:说|道|称|表示|问)$/.test(clause.trimEnd())) {
    // 委员甲提出“……。”: a whole sentence, and somebody by name
    const who =
      /[。!?…]/.test(speech.text.charAt(quote.to - 2)) && m[0].endsWith('出')
        ? named(speech, start, start + subject.length)
        : null;
    return who && { speaker: who, colon: false };
  }
  return {
    speaker: subjectAt(speech, start, start + subject.length),
    colon: m[2] === ':',
  };
}

/** 根据甲的说法,“……”, 用乙的话说,“……”. */
const WORDED =
  /(?:^|[,。;!?”\s])(?:根据|按照?|依照?|据|用)([^,。;!?“”]{2,40}?)(?<!合同|协[议定]|规定|条[款例约]|惯例|习俗|传统|行业|业内|通常|一般|流行)的(?:说法|话[来]?[说讲])[,:]\s*$/;
const CITED = /(?:引用|援引|借用)了?([^,。;!?“”]{2,16})的(?:话|名言)[说道]?[:,]?\s*$/;
/** 引用李白的话说: the words are not of the one who cites them. */
function citedBefore({ text, people }: Speech, at: number): Speaker | null {
  const said = CITED.exec(text.slice(Math.max(0, at - 30), at));
  if (!said) return null;
  const to = at - said[0].length + said[0].indexOf(said[1] ?? '') + (said[1] ?? '').length;
  const person = people.find((p) => p.to === to);
  return typeof person?.value === 'string'
    ? { name: person.value, at: { from: person.from, to: person.to } }
    : null;
}

/** 被问到甲的事,他说: not the one who is named before. */
const SHE_SAYS = /[,:][他她](?:还|又|也|则|再次)?$/;

/** Who stands as the subject between two places, by name, pronoun or description; null for nobody. */
export const subjectAt = (speech: Speech, from: number, to: number): Speaker | null =>
  (SHE_SAYS.test(speech.text.slice(from, to)) ? null : named(speech, from, to)) ??
  calledXiang(speech, to) ??
  pronoun(speech, from, to, to) ??
  phrase(speech, from, to);

/** Null: no verb of saying behind it. `ends`: the sentence ends with that verb (“……”，她哭着说。). */
export function speakerAfter(speech: Speech, quote: Span): { speaker: Speaker | null; ends: boolean } | null {
  // 甲称,……,“……”。乙说: what ends a sentence of its own is not of the one who speaks in the next
  if (speech.text.charAt(quote.to) === '。' && sentenceStart(speech.text, quote.from - 1) < quote.from)
    return null;
  const clause = speech.text.slice(quote.to, quote.to + 90);
  const m = AFTER.exec(clause);
  if (!m) return gesturing(speech, quote.to);
  const subject = m[1] ?? '';
  // “……。”对此,某某表示: an answer to it
  if (subject.startsWith('对此')) return null;
  const start = quote.to + m[0].indexOf(subject);
  const end = start + subject.length;
  const who =
    named(speech, start, end) ?? calledXiang(speech, end) ?? pronoun(speech, start, end, quote.from);
  const ends = /^,[^,]*$/.test(m[0]) && /^(?:[。!?;]|$)/.test(clause.slice(m[0].length));
  if (who) return { speaker: who, ends };
  // “……”的说法, “……”活动介绍: no subject
  if (/^的|^(?:等|这|活动|项目|工作|一词|字样|口号)/.test(subject)) return null;
  return { speaker: phrase(speech, start, end), ends: false };
}

/** “……。”张三笑了, “……。”谈起收成,张三乐了: nothing is said of saying, but of how it was said or what about. */
const GESTURE =
  /^(?:先生|女士|老人|大爷|阿姨|代表|委员)?(?:[一不]?边|不禁|忍不住|随手|不停地?|\p{Script=Han}{2}地)?(?:[微大苦]?笑|哭|哽咽|流泪|落泪|掰着|掐着|指着|指了|摸着|摸了|抹着|抹了|擦着|拍着|拍了|拍拍|望着|看着|挥|握着|捧着|竖起|点头|点点头|摇头|摇摇头|叹|感慨|激动|高兴|满脸|满心|一脸|眼里|眼眶|乐呵|乐得|喜上|喜不|算起|算了|盘算|难掩|无奈|坦诚|显得|对[^,。]{1,16}(?:历历在目|记忆犹新|赞不绝口)|(?:[^,。]{0,8},)?(?:深受|深有|深感|倍感|备受))/u;
const ABOUT =
  /^(?:对这|[谈说提聊讲]起|[谈说提聊讲]到|[谈提]及|回忆起?|回想起?|想起|展望|看着|望着|指着|面对)[^。!?;“”,]{1,24},/u;
function gesturing({ text, people }: Speech, at: number): { speaker: Speaker; ends: boolean } | null {
  const about = ABOUT.exec(text.slice(at, at + 40))?.[0] ?? '';
  const start = at + about.length;
  const person = between(people, start, start + 40)[0];
  if (typeof person?.value !== 'string' || person.from - start > 20) return null;
  if (/[,。!?;:“”]/.test(text.slice(start, person.from))) return null;
  if ((!about || about.startsWith('对')) && !GESTURE.test(text.slice(person.to, person.to + 12))) return null;
  return { speaker: { name: person.value, at: { from: person.from, to: person.to } }, ends: false };
}

/** The person who said something in this block not long before `at`; else null. */
export function spokenBefore(speech: Speech, at: number): Speaker | null {
  const from = Math.max(0, at - SOON);
  const near = speech.text.slice(from, at);
  let who: Speaker | null = null;
  for (const m of matchesOf(SPOKE, near)) {
    const to = from + m.index;
    const stop = sentenceStart(speech.text, to);
    who = named(speech, stop, to) ?? pronoun(speech, stop, to, to) ?? phrase(speech, stop, to) ?? who;
  }
  // 甲说,……。乙分析,一是……;二是……。“……。”
  for (const m of who ? matchesOf(THOUGHT, near) : []) {
    const to = from + m.index;
    const thinker = named(speech, sentenceStart(speech.text, to), to);
    if ((thinker?.at?.from ?? 0) > (who?.at?.from ?? to)) who = thinker;
  }
  const held = HELD.exec(near);
  if (!held) return who;
  const to = from + held.index;
  const stop = sentenceStart(speech.text, to);
  return named(speech, stop, to) ?? pronoun(speech, stop, to, to) ?? who;
}

/** The person named last in the sentence up to `at`; null where nobody is. */
export function doerBefore(speech: Speech, at: number): Speaker | null {
  const start = sentenceStart(speech.text, at - 1);
  // 甲挂上了“农家院”的牌子:“……。”
  const isTerm = /[“][^“”。!?,]{1,10}”$/.test(speech.text.slice(Math.max(0, start - 12), start));
  return (
    named(speech, start, at) ?? (isTerm ? named(speech, sentenceStart(speech.text, start - 2), at) : null)
  );
}

const MOVED =
  /(?:感触|触动|鼓舞|震撼|感慨|体会|感受|看法|观点|见解|共鸣|振奋|激动|兴奋|欣慰|感动|自豪|骄傲|信心|期待|满意|高兴|憧憬)[^。!?“”,]{0,6}[,。:]\s*$/;
/** 这件事让甲感触颇深,“……。”: who was moved, or has an opinion, right before it. */
export function moved(speech: Speech, at: number): Speaker | null {
  const from = sentenceStart(speech.text, at - 2);
  if (!MOVED.test(speech.text.slice(from, at))) return null;
  const who = named(speech, from, at);
  return who?.at && /^(?!有|对|让|令)[^,。]{0,4}的/.test(speech.text.slice(who.at.to)) ? null : who;
}

/** Those wholly in that stretch, of people in their order. */
export function between(people: readonly Found[], from: number, to: number): Found[] {
  const inside: Found[] = [];
  let i = firstFrom(people, from);
  for (let p = people[i]; p && p.from < to; p = people[++i]) if (p.to <= to) inside.push(p);
  return inside;
}

/** The person in that stretch: the nearest to the verb, but not one who is spoken to (告诉李四) or of (李四的). */
function named(speech: Speech, from: number, to: number): Speaker | null {
  const inside = between(speech.people, from, to).filter(
    (p) =>
      (!/^(?:的|之[女子父母夫妻弟兄姐妹])/.test(speech.text.slice(p.to, p.to + 2)) ||
        /名[叫为]$/.test(speech.text.slice(from, p.from))) &&
      !isMet(speech.text, from, p, to),
  );
  const last = inside.at(-1);
  if (typeof last?.value !== 'string') return null;
  const related = relatedTo(speech.text, last);
  return { name: last.value + related, at: { from: last.from, to: last.to + related.length } };
}

const MEETING =
  /(?:(?<![参合共大不相给赠])(?:与(?!会)|同(?![时意事样志胞]|学(?!者))|和(?![平谐])|跟(?![踪随]))|(?<=在)[向对]|会[见晤]|陪同|致电|[谈提说][到及起])[^,。;:]{0,16}$(?<!的|记者)/;
/** 甲对乙主席表示最热烈的欢迎,: what was done to the second. */
const TO_WHOM = /^\p{Script=Han}{0,4}(?:表示|表达|致以|提出|发出)[^,]{2,},/u;
/** 他对新任主席甲说. */
const SPOKEN_TO = /(?:^|,)[他她]?(?:还|又|并|则|也)?(?:对|向)(?![外口于此岸])[^,]*$/;
/**
 * 外长甲在同外长乙通话时称: met, spoken to or of by the one who speaks; 甲在乙上场前说, 继打死甲后,军方称: of what was then.
 */
const isMet = (text: string, from: number, p: Span, to: number): boolean => {
  const [before, behind] = [text.slice(from, p.from), text.slice(p.to, to)];
  return (
    (/^[^,。;:]{0,12}(?:时|后|之际|期间)$/.test(behind) && MEETING.test(before)) ||
    (/\p{Script=Han}(?<![现正实存所内])在[^\P{Script=Han}的]{0,4}$/u.test(before) &&
      /^[^,。;:的]{1,8}[前后时]\p{Script=Han}{0,4}$/u.test(behind)) ||
    (/\p{Script=Han}{2}[对向][^,。;的]{0,10}$/u.test(before) && TO_WHOM.test(behind)) ||
    (SPOKEN_TO.test(before) && /^(?!来).{0,2}$/.test(behind)) ||
    (/^(?:继(?![承续任])|自(?![己媒由民治])|随着)[^,]*$/.test(before) &&
      /^[^,。;:]{0,12}(?:后|以来|之际),[^,]{2,}$/.test(behind))
  );
};

/** 书记向平超表示: 向 is a surname here, not whom one speaks to. */
function calledXiang({ text, people }: Speech, at: number): Speaker | null {
  const person = text.charAt(at) === '向' ? people.find((p) => p.from === at) : undefined;
  return typeof person?.value === 'string'
    ? { name: person.value, at: { from: person.from, to: person.to } }
    : null;
}

/** Behind who speaks: when and how they do. */
const DATE =
  '(?:(?:(?:\\d{4}年)?\\d{1,2}月)?\\d{1,2}[日号]|(?:[今昨前][天日]|当天|同一天)(?:\\((?:\\d{1,2}月)?\\d{1,2}日\\))?)(?:晚上?|凌晨|早上|上午|下午|夜间)?(?:\\d{1,2}[时点](?:\\d{1,2}分)?许?)?';
const HOW = new RegExp(
  `(?:\\([^()]{1,20}\\)|首次|率先|刚刚|站出来|出面|(?:公布|发布|发表)的\\p{Script=Han}{2,6}[中里]|(?<=..)[昨今]|通过.*|(?<=..)\\p{Script=Han}[^\\P{Script=Han}当各两三基工产驻营外内本属园圣盆湿林草农实]地|还|又|也|则|就|曾经?|并|都|均|深刻|始终|特别|着重|郑重|反复|多次|近日|日前|早些时候|同时|援引.*|纷纷|(?<=.)(?:积极|热烈)|(?<=..)发(?:推|文|帖|博)|(?<=..)官方|一致|普遍|不禁|微?笑着|高兴地|进一步|明确|公开|再次|此前|之前|早前|先前|哭诉?|哭着|渲染|接[着著]|这么|(?<!官)微|(?:发布|公布)(?:的最新)?|晚些时候|(?<=.)(?:就此)?报道|回复(?:记者|媒体)|警告|(?:发言|演讲|讲话|致辞|致词|答问)时?|(?:刊文|发文|撰文)|(?:发表|发布|公布|发出)[\\p{Script=Han}]{0,10}(?:声明|报告|感言时?|演说时?|演讲时?|致辞时?|讲话|公报|公告|文章|消息|视频|评论)|(?:作出|做出)?(?:回应|回答)|(?<=..)(?:评价|提示|澄清|继续|最近|去年|今年|分享|致信)|(?<=报告)中|于?${DATE}|(?<=方面)于|对外|爆料|(?:就|便)?(?:直接)?在.*|向.*|对.*)$`,
  'u',
);

/** 天元区民政部门负责人, 一位居民: a description in place of a name. Null where it is none. */
function phrase({ text, original }: Speech, from: number, to: number): Speaker | null {
  const described = describe(text.slice(from, to));
  if (described === null) return null;
  const start = text.indexOf(described, from);
  const at = { from: start, to: start + described.length };
  return { name: original.slice(at.from, at.to), at };
}

/** 软件架构师 Ian Vale: called by a name in Latin letters that stands last. */
const LATIN = /(?<![\p{Script=Latin}\d.] ?)(?:[A-Z][\p{L}.’'-]+(?: (?=[A-Z])|$)){1,4}$/u;

/** Characters of a description; longer ones are clauses. */
const LONGEST = 28;

function describe(subject: string): string | null {
  let said = subject
    .replace(/^.*[,:]|^[^(]*\)|^\S*(?:日|本报|快)[讯电]\s+/, '')
    .replace(/^\p{Script=Han}*?接(?:到|获)?(\p{Script=Han}{2,10}?)(?:报警|报案|举报|求助|来电)$/u, '$1')
    .replace(
      /^(?:对此|同时|此外|另外|其中|随后|最后|然后|接[着著]|随即|继而|于是|所以|因此|然而|根据|另?据|对于|针对|而|但|当天|昨日|昨天|近日|日前|今天|此前|[曾还也]有|在[^,]{1,12}(?:时|中|上))+/,
      '',
    )
    .trim();
  // 正如某某所|说
  said = said.replace(/^(?:正如|诚如|就像|需要像)\s*(.*?)\s*所?$/, '$1').replace(/的$/, '');
  for (let shorter = said.replace(HOW, ''); shorter !== said; shorter = said.replace(HOW, '')) {
    // 一名|在青溪工作的老师
    if (/^[一几这那][位名个]$/.test(shorter.trim())) break;
    said = shorter.trim();
  }
  const latin = LATIN.exec(said)?.[0];
  if (latin) return latin;
  if (said.length < 2 || said.length > LONGEST || /^[他她它我你]们$/.test(said)) return null;
  if (
    !/\p{Script=Han}/u.test(said) ||
    // 有的人可能会|说, 一、充分认识…|提出
    /(?:可能|肯定|也许|一定)会$|^[一二三四五六七八九]、|^.一起$|命令$|^[信文帖]中$/.test(said) ||
    /^(?:(?:初步|有关|相关|不完全|最新|深入|认真|全面|专题|系统|仔细)$|我(?!们的|[国省市县区校院军党方司厂村镇乡驻])|可以|倒?不如|与其|不妨|那不妨|闲话|比方|这就是|要我|(?:请|感觉)[^的]*$|来(?![自宾访华客京到此])|用[^的]*的话|首先我|可谓|所谓|除了|甚至|几乎|因此|却|俗话|常言|有人|也就是|换句话|应该|怎么|不用|据|听|没有|这样|当|如果|因为|虽然|[这那][个种些]|从(?!业)|意思是|[一几这那][位名个]$)|[着地顿声句了有此该未]$/.test(
      said,
    )
  )
    return /^有人(?!.*会$)/.test(said) ? said : null;
  return SURNAMES.has(said.charAt(0)) || said.length >= 2 ? said : null;
}
