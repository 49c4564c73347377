/* Whose a quotation is where no verb of saying tells it: 这是某某的话, ——某某, a block of its own behind “某某写道:”. Folded text. */
import type { Found } from '../../facts/fact';
import { kinAt, relatedTo } from './kin';
import { pronoun, sentenceStart } from './pronouns';
import { between, type Speaker, type Speech } from './speakers';

/** `related`: who of theirs it is, as the text has it behind them (母亲). */
const asSpeaker = (p: Found, related = ''): Speaker | null =>
  typeof p.value === 'string'
    ? { name: p.value + related, at: { from: p.from, to: p.to + related.length } }
    : null;

const WORDS =
  '话|口头禅|心声|感受|感言|感慨|寄语|嘱托|叮嘱|勉励|期许|期望|期盼|殷切希望|心愿|承诺|信条|座右铭|回答|名言|评价';
const THIS_IS = new RegExp(
  `^。?\\s*这(?:句话|番话|段话)?(?:也|就|便|正|既)?是([^,。;!?:“”]{1,40}?的[^,。;!?:“”的]{0,8}(?:${WORDS}))(?=[,。;!?]|$)`,
);
/** Whom the words were said to or of comes behind one of these. */
const TOWARDS = /[对向给听写]/;
/** Behind whom the words were said to, or who belongs to one: 甲最爱听的话, 甲带领的团队的承诺. */
const OF_OTHERS = /听|收|[牢铭谨]记|难忘|喜[欢爱]|留给|[得看]到|带领/;

/** “……。”这是某某对儿女说的话: null where it is told of nobody that is named, undefined where nothing is told. */
export function toldOf(speech: Speech, at: number): Speaker | null | undefined {
  const clause = THIS_IS.exec(speech.text.slice(at, at + 64));
  const said = clause?.[1];
  if (!clause || !said) return undefined;
  const from = at + clause[0].length - said.length;
  const [person, another] = between(speech.people, from, from + said.length);
  if (another) return null;
  if (OF_OTHERS.test(said.slice(person ? person.to - from : 0))) return null;
  if (person && TOWARDS.test(speech.text.slice(from, person.from))) return null;
  if (person) return asSpeaker(person, relatedTo(speech.text, person));
  return /^[他她]/.test(said) && !kinAt(said.slice(1))
    ? pronoun(speech, from, from + 1, sentenceStart(speech.text, at - 2))
    : null;
}

/** “……。”某某主席的话道出…, “……。”某某近日作出的重要指示,…: whose words they were. */
const WHOSE =
  /^。?\s*([^,。;!?:“”的]{2,24}?(?:的|[作发]出的))(?:这?一?番?话(?!题)|寄语|演讲|讲话|重要(?:指示|讲话|论述)|指示|直言|嘱托|号召|\p{Script=Han}{2}之语)(?![精感会])/u;

/** “……。”某某的话: null where it is told of nobody. */
export function ownerOf({ text, people }: Speech, at: number): Speaker | null {
  const clause = WHOSE.exec(text.slice(at, at + 40));
  if (!clause) return null;
  const [said, owner = ''] = clause;
  const from = at + said.indexOf(owner);
  const [person, another] = between(people, from, from + owner.length);
  if (!person || another || TOWARDS.test(text.slice(from, person.from)) || OF_OTHERS.test(owner)) return null;
  // 甲的母亲的话, 甲送来的书
  return /^(?:总书记|主席|总统|总理|先生|女士)?(?:\p{Script=Han}{0,4}[作发]出)?的$/u.test(
    text.slice(person.to, from + owner.length),
  )
    ? asSpeaker(person)
    : null;
}

const BEHIND = /^。?\s*((?:[^。!?“”:]|“[^“”。!?,]{1,10}”){4,100})/;
const TITLE = '(?:总书记|主席|总理|总统|书记|先生|女士|教授|院士|老师|代表|委员)?';
const MEETING = '(?:会议?|论坛|峰会|仪式|宴会|典礼|全会)上';
/** Where the words were said: 在庆祝大会上,某某…, 实地考察新区时,某某…. */
const OCCASION = new RegExp(`(?:${MEETING}|(?:采访|考察|调研|座谈|视察)[^,]{0,16}时),$`);
/** What is told of the one whose words they were, without a verb of saying right behind. */
const TELLS = new RegExp(
  `^${TITLE}(?:在[^,。]{2,40}${MEETING}(?:作|发表|提出|道出|进一步|宣布|郑重)|(?:[^,。的听读看牢忘收]{0,24},)?[^,。的听读看牢忘收]{0,16}?(?:道出|如是说|如此说|这样(?:说|强调|形容|解释|描述)|殷殷嘱托|谆谆|语重心长|一语中的|掷地有声|庄严(?:承诺|宣示)|(?:致|发表)\\p{Script=Han}{0,6}(?:辞|讲话|演讲|演说)|深情(?:回顾|缅怀|寄语|阐述|讲述)(?![^,。]{0,12}(?:的话|教诲|嘱咐|名言|诗))|纵论|直抒胸臆|进一步明确))`,
  'u',
);
/** What one does who speaks at a meeting; not 在大会上,某某颁奖, 听到这句话. */
const SPEAKS = new RegExp(
  `^${TITLE}[^,。的听读看见收接被]{0,12}?(?:回顾|坚持|强调|阐[述明释发]|分析|号召|勉励|寄语|呼吁|重申|承诺|部署|要求|发言|讲述|哽咽|感慨|动情|表态|总结|肯定|提出|代表)`,
);
/** 某某2月21日给大学生们回信. */
const LETTER = new RegExp(
  `^${TITLE}(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:在?给|向)[^,。]{2,44}?(?:回信|写信|的信|贺信)`,
);

/** “……。”在庆祝大会上,某某总书记深情回顾……: who is told of behind the words, as the one who said them; else null. */
export function tellerBehind({ text, people }: Speech, at: number): Speaker | null {
  const clause = BEHIND.exec(text.slice(at, at + 104));
  const said = clause?.[1];
  if (!clause || !said) return null;
  const from = at + clause[0].length - said.length;
  const end = from + said.length;
  // 某某如是说:“……” leads in the next words
  if (text.charAt(end) === ':' || /[,说道]“/.test(text.slice(end - 1, end + 1))) return null;
  // 在纪念甲诞辰一百周年大会上,乙…
  const [person, another] = between(people, from, end).filter(
    (p) => text.slice(p.from - 2, p.from) !== '纪念',
  );
  if (!person) return null;
  const lead = text.slice(from, person.from);
  if (/[对向给听为被把让据由与和跟同]$/.test(lead)) return null;
  const behind = text.slice(person.to, end);
  const verb = (TELLS.exec(behind) ?? LETTER.exec(text.slice(person.to, person.to + 64)))?.[0];
  if (verb !== undefined)
    return !another || another.from >= person.to + verb.length ? asSpeaker(person) : null;
  return !another && OCCASION.test(lead.replace(/,[^,]{0,30}$/, ',')) && SPEAKS.test(behind)
    ? asSpeaker(person)
    : null;
}

const OWN_WORDS = /我(?![国省市县区校院军党方司厂村镇乡])|俺|咱/;
/** “我……。”村民某某今年翻盖了新房: one speaks of oneself, and the next sentence is of somebody; else null. */
export function oneselfBehind({ text, people }: Speech, from: number, at: number): Speaker | null {
  if (!OWN_WORDS.test(text.slice(from, at))) return null;
  // 有朋友找到他,说……。“俺出钱。”, 老母亲非常支持:“……”
  if (/(?:说|[称问答]|表示)[^。]{0,40}。?$|:\s*$/.test(text.slice(Math.max(0, from - 48), from))) return null;
  const [person, another] = between(people, at, at + 40);
  if (!person || (person.from > at && person.role === null) || person.from - at > 24) return null;
  if (/[,。;:!?“”]|[对向给听为被把让据随由与和跟同]$/.test(text.slice(at, person.from))) return null;
  if (another && /^[、和与同跟及]?$/.test(text.slice(person.to, another.from))) return null;
  return /^(?:等|的|被|听|接[到警]|收到|看到|赶|[、和与同跟及]|[^,。]{0,16}[:“])/.test(
    text.slice(person.to, person.to + 20),
  )
    ? null
    : asSpeaker(person);
}

const DASH = /^[。,]?\s*(?:—{1,2}|-{2})\s*/;
/** Behind the one who signs nothing more is told. */
const SIGNED = /^(?:先生|女士|教授|院士|代表|委员|老师)?\s*(?:$|[:(《。,;“])/;

/** ——记村医某某: a headline. */
const ABOUT_ONE = /^(?:记|访|专访|致|悼|怀念|追记|追忆|走近|写在|写给|献给|摘自)/;

/** “……。”——村民某某: who signs what stands before `at`. */
export function signedBy(text: string, people: readonly Found[], at: number): Speaker | null {
  const dash = DASH.exec(text.slice(at, at + 8))?.[0];
  if (dash === undefined) return null;
  const from = at + dash.length;
  const person = people.find((p) => p.from >= from && p.from <= from + 20);
  if (
    !person ||
    /[,。;:!?“”]/.test(text.slice(from, person.from)) ||
    ABOUT_ONE.test(text.slice(from, from + 2))
  )
    return null;
  return SIGNED.test(text.slice(person.to, person.to + 6)) ? asSpeaker(person) : null;
}
