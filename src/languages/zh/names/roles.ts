/* What a person is, in the story's words: the office, job or kinship before the name, or behind it between commas or in brackets. */
import type { Found } from '../../../facts/fact';
import { overlaps } from '../../../text/span';
import { fold } from '../fold';
import { bindPenalties } from '../penalties';
import { leftEdge } from './left-edge';
import { ROLE_LIST, roleOfPerson } from './role-words';

const BEHIND = new RegExp(
  `^\\s*[,，(（、](?:现任|时任|原任|系|为|[他她]?(?:就|也|曾)?是)?([\\p{Script=Han}]{0,16}(?:${ROLE_LIST.join('|')}))(?=[,，)）。;；、])`,
  'u',
);
/** 刘敏教授, 陈伊芬秘书长等. */
const TITLE_BEHIND =
  /^(?:教授|总理|总统|首相|外长|议长|院士|研究员|常委|委员|秘书长|主任|局长|书记|校长|院长|会长|董事长|总经理|主席|部长|市长|县长|医生|医师|博士|律师|老师|警官|法官)(?=[、,。;()]|[等和与及说表介在对向率]|主持|带队|一行|建议|提出|发言|认为|代表|$)/u;
const BYLINE =
  /(记者|通讯员|实习生|责编|(?<![总副主行])编辑|摄影|评论员)[\s:：/]*(?:([\p{Script=Han}·]){2,4}[\s、,，]+){0,5}$/u;
const PRESS = ['记者', '通讯员', '实习生', '编辑', '责编', '摄影', '评论员'];
/** No role of the one who is named: titles of politeness stand in the name itself. */
const POLITE = /^(?:先生|女士|同志)$/;

/** Persons of the block without a role that one stands beside get it, in the block's own characters, and so do penalties. */
export function roles(block: string, found: readonly Found[]): Found[] {
  const text = fold(block);
  return bindPenalties(block, found).map((f) => {
    if (f.type !== 'person' || f.role !== null) return f;
    const role = roleBefore(text, f, found) ?? roleBehind(text, f, found);
    return role ? { ...f, role: asWritten(role, block, text, f) } : f;
  });
}

/** The role in the characters of the block; `text` is the block folded, the role stands in it beside the person. */
function asWritten(role: string, block: string, text: string, { from, to }: Found): string {
  const before = text.lastIndexOf(role, from);
  const at = before >= 0 ? before : text.indexOf(role, to);
  return at < 0 ? role : block.slice(at, at + role.length);
}

function roleBefore(text: string, person: Found, found: readonly Found[]): string | null {
  const before = text.slice(Math.max(0, person.from - 30), person.from);
  // the last office of the line counts: 记者 甲 通讯员 乙
  const press = BYLINE.exec(before.slice(Math.max(0, ...PRESS.map((w) => before.lastIndexOf(w) - 1))));
  if (press && (person.rule === 'zh.byline-person' || /[\s:：/]$/.test(press[0]) || press[0] === press[1]))
    return press[1] ?? null;
  const mark = /[\s“"]?$/.exec(text.slice(Math.max(0, person.from - 1), person.from))?.[0] ?? '';
  // 队长“老王”, but not: 接到队长“老王不见了”的消息
  if (/[“"]/.test(mark) && !/[”"]/.test(text.charAt(person.to))) return null;
  const gap = mark.length;
  const end = person.from - gap;
  const word = roleOfPerson(text, end);
  // 他们代表甲老师…
  if (word === '代表' && /[们他她我您]$/.test(text.slice(0, end - word.length))) return null;
  if (!word || POLITE.test(word)) return heldIn(text, end, found) ?? listRole(text, person, found);
  const start = roleStart(text, end - word.length, found);
  // …卸任董事长 尹海接棒: a blank between two parts of a headline
  if (
    gap &&
    mark.trim() === '' &&
    /\p{Script=Han}/u.test(text.charAt(person.from)) &&
    /\S/.test(text.charAt(start - 1))
  )
    return null;
  return text.slice(start, end).replace(/^[、,，]/, '') || null;
}

/** What stands between a body and an office in it: 青江集团|董事会|主席, 青江公司|大中华区|总裁. */
const INNER =
  /^(?:全球|亚太区?|大?中华区|中国区|[东西南北华]{2}区)?(?:(?!.*(?:[的与对向为由被在从把是、选免诉]|召开|举行|举办|任命|举报|指控|会见|纪念|怀念|感谢|表示|宣布))\p{Script=Han}{0,9}(?:董事会|理事会|监事会|委员会|执委会|第[一二三四五六七八九]))?$/u;
/** 村委会|主任: what ends in 会 is no end of a sentence's words. */
const BOARD = /(?:董事|理事|监事|村委|居委|业委)会$/;

/** The office with the body it is held in: 芦山县交警大队副大队长, 青江集团公关总监, 俄罗斯前外交秘书. */
function roleStart(text: string, at: number, found: readonly Found[]): number {
  const start = officeStart(text, at, found);
  const body = found.find(
    (f) => f.type === 'org' && f.to <= start && start - f.to <= 14 && INNER.test(text.slice(f.to, start)),
  );
  const open = body?.from ?? start;
  // 前发言人、现|柳湾出版社|社长
  const past = text.slice(Math.max(0, open - 2), open) === '、现' ? roleOfPerson(text, open - 2) : null;
  if (past) return roleStart(text, open - 2 - past.length, found);
  if (body) return open;
  const former = /[前原]/.test(text.charAt(start - 1))
    ? found.find((f) => (f.type === 'org' || f.type === 'place') && f.to === start - 1)
    : undefined;
  if (former) return former.from;
  const board = BOARD.exec(text.slice(Math.max(0, start - 3), start))?.[0];
  const first = board && text.charAt(start - 4) === '、' ? roleOfPerson(text, start - 4) : null;
  if (first) return roleStart(text, start - 4 - first.length, found);
  return board ? start - board.length : start;
}

function officeStart(text: string, at: number, found: readonly Found[]): number {
  let from = at;
  let isBare = true;
  for (let i = 0; i < 6; i++) {
    const body = found.find(
      (f) => (f.type === 'org' || f.type === 'place') && f.from < from && f.to >= from && f.to - from <= 2,
    );
    if (body) {
      from = body.from;
      isBare = false;
      continue;
    }
    if (
      text.charAt(from - 1) === '副' ||
      (/[原前代]/.test(text.charAt(from - 1)) &&
        (endsAt(found, from - 1) || FORMER.test(text.slice(Math.max(0, from - 2), from))))
    ) {
      from--;
      continue;
    }
    const lead = LEAD.exec(text.slice(Math.max(0, from - 3), from))?.[0];
    if (lead) {
      from -= lead.length;
      continue;
    }
    const more = /[、兼]/.test(text.charAt(from - 1)) ? roleOfPerson(text, from - 1) : null;
    // 甲研究员、副校长乙: the first is the other one's
    const isOthers = more && found.some((f) => f.type === 'person' && f.to === from - 1 - more.length);
    if (!more || isOthers) break;
    from -= more.length + 1;
    isBare = true;
  }
  if (text.startsWith('国家领导人', from) && text.startsWith('党和', from - 2)) return from - 2;
  // 副部长兼国际贸易谈判|副代表
  const also = text.lastIndexOf('兼', from - 1);
  const other = also > 0 && also >= from - ALSO ? roleOfPerson(text, also) : null;
  if (other && /^\p{Script=Han}+$/u.test(text.slice(also, from)))
    return roleStart(text, also - other.length, found);
  // 约旦外交与|侨务大臣
  const edge = leftEdge(text, from, 12);
  const joint = JOINT.exec(text.slice(Math.max(0, edge.from - 5), edge.from))?.[0];
  if (joint && endsAt(found, edge.from - joint.length))
    return roleStart(text, edge.from - joint.length, found);
  // 执政联盟候选人、前总理: where no body opens it, the words before the first office too
  if (from !== at && (!isBare || !text.slice(from, at).includes('、'))) return special(text, from);
  if (!edge.sure) return special(text, from);
  // …大学公共|卫生学院营养学教授: the edge may not cut a body in two
  const cut = found.find(
    (f) => (f.type === 'org' || f.type === 'place') && f.from < edge.from && edge.from < f.to && f.to <= at,
  );
  if (cut) return cut.from;
  // 书记、组织指导|部部长
  const opened = text.startsWith('部', edge.from) ? OPENED.exec(text.slice(0, edge.from))?.index : undefined;
  if (opened !== undefined && !found.some((f) => overlaps(f, { from: opened, to: edge.from }))) return opened;
  // 全|球首席经济学家: nor a word
  if (/^(?:会[议见晤]|接见|.岁)/.test(text.slice(edge.from - 1, edge.from + 1))) return edge.from + 1;
  if (text.slice(edge.from - 2, edge.from + 3) === '发展中国家') return edge.from - 2;
  if (/^无党派/.test(text.slice(edge.from - 1, edge.from + 2))) return edge.from - 1;
  if (/^(?:全[球国]|自己)/.test(text.slice(edge.from - 1, edge.from + 1))) return edge.from + 1;
  // 在四川成都抓获|犯罪嫌疑人
  const town = found.findLast((f) => f.type === 'place' && f.from >= edge.from && f.to < at);
  const done = town ? DONE_TO.exec(text.slice(town.to, at))?.[0] : undefined;
  if (town && done) return town.to + done.length;
  const open = edge.from + (DONE_TO.exec(text.slice(edge.from, at))?.[0].length ?? 0);
  const former = FORMER.test(text.slice(Math.max(0, open - 2), open)) ? open - 1 : open;
  // …副主任委员、常委会|预算工委主任
  const start = former - (OWN_BODY.exec(text.slice(Math.max(0, former - 4), former))?.[1]?.length ?? 0);
  // 江州科学院院士、岩土专家: the office before, where its body stands with it
  const first = text.charAt(start - 1) === '、' ? roleOfPerson(text, start - 1) : null;
  if (!first) return start;
  const end = start - 1 - first.length;
  const head = end - (CHAIR.exec(text.slice(Math.max(0, end - 3), end))?.[0].length ?? 0);
  return found.some((f) => f.type === 'org' && f.to === head) ? roleStart(text, head, found) : start;
}

/** 青溪局首席统计师: an office by its end, behind the body it is held in. */
const BY_SHAPE = /^(?!.*[的与和对向为由被等在从把是])\p{Script=Han}{1,10}[师员官家手长]$/u;
function heldIn(text: string, end: number, found: readonly Found[]): string | null {
  const body = found.find(
    (f) => f.type === 'org' && f.to < end && end - f.to < 13 && BY_SHAPE.test(text.slice(f.to, end)),
  );
  return body ? text.slice(body.from, end) : null;
}

/** The first of two charges that one office has. */
const JOINT = /(?:外交|国防|财政|经济|贸易|工业|能源|文化|教育|卫生|农业|内政|司法|旅游|交通)[与和]$/;
/** So many characters at most from 兼 to the office. */
const ALSO = 10;

/** 特别代表, 特别顾问, where nothing else tells where the office begins. */
const special = (text: string, at: number): number => (text.startsWith('特别', at - 2) ? at - 2 : at);

/** The words back to a mark. */
const OPENED = /(?<=[、,。;])\p{Script=Han}{2,6}$/u;

/** 副主任|委员. */
const CHAIR = /副?主任$/;
/** The body of an office's own house, behind another office: its last character ends the search. */
const OWN_BODY = /、(常委会|组委会|管委会|董事会|理事会)$/;

/** 前 and 原 at the head of an office: former; 代: acting. */
const FORMER = /、代$|(?:^|[\s、,。;:!?“”(的是继])[前原]$/;

/** Before an office, of which it is the first word: 常务副校长, 国家主席. */
const LEAD =
  /(?:(?<=[、,。;:])(?:[省市区县州旗]委|党[委组]|纪委)|(?<!代表)大会|常?驻|国家|全国|国务|常务|执行|首席|高级|名誉|荣誉|联席|资深)$/;
const endsAt = (found: readonly Found[], at: number): boolean =>
  found.some((f) => (f.type === 'org' || f.type === 'place') && f.to === at);

/** 公开宣判被告人张某: what is done to the person is no part of the role. */
const DONE_TO =
  /^就?连$|^记(?![者录分账忆])|^继(?![承续任父母])|^院(?=副?主任)|^院$|^被\p{Script=Han}{1,4}为该?|^\p{Script=Han}{2,4}(?:卸任|辞任|辞去|接任|出任|就任|升任|转任|不再担任)|^(?:抱住|抓住|按住|制服|控制|拦下|追上|救起|搭载|领先|落后|击败|战胜|不敌|力克|淘汰|签下|引进|接替|取代|顶替|聘请|邀请|率领|感谢|缅怀|悼念|追授|表彰|批评|指责|谴责|质疑|声援|力挺|弹劾|罢免|怀疑|敦促|呼吁|督促|劝说|游说|抨击|炮轰|痛批|起用|授予|[谢感]谢|\p{Script=Han}{2,10}罪(?:判处|起诉|逮捕|通缉|的)|初步(?:判断|认定|怀疑)|判断|认定|如今成了|仅代表)|^(?:相继|先后|场|现场|成功|依法|公开|一审|二审|当庭|开庭)*(?:宣判|审理|逮捕|批捕|抓获|传唤|讯问|判处|起诉|采访|专访|慰问|通过|通過|任命|提名|会见|接待|陪同|犯\p{Script=Han}{1,8}罪的?)|^\p{Script=Han}{0,6}?(?:殴打|杀害|杀死|枪杀|打死|打伤|刺伤|捅伤|撞伤|撞倒|袭击|救出|救下)/u;

const WIFE = /^(?:总统|主席|总理|首相|国王)?(?:的)?(?:夫人|妻子)/;
/** 居民甲、乙: the second of a list has the first one's role. */
function listRole(text: string, person: Found, found: readonly Found[]): string | null {
  // 甲、乙总统夫人丙: the wife's husband has none of it
  if (!/[、和及与]/.test(text.charAt(person.from - 1)) || WIFE.test(text.slice(person.to, person.to + 6)))
    return null;
  const first = found.find((f) => f.type === 'person' && f.to === person.from - 1);
  return first ? (first.role ?? roleBefore(text, first, found)) : null;
}

function roleBehind(text: string, person: Found, found: readonly Found[]): string | null {
  const behind = text.slice(person.to, person.to + 32);
  const m = BEHIND.exec(behind);
  const role = m?.[1];
  if (m && role && !NO_ROLE.test(role)) {
    const span = { from: person.to, to: person.to + m[0].length };
    // 甲、乙任组长: what stands behind another person is that one's
    if (!found.some((f) => f.type === 'person' && overlaps(f, span))) return role;
  }
  return TITLE_BEHIND.exec(behind)?.[0] ?? null;
}

/** What is said to or of the person, no office of his: 祝贺他当选总统, 以及委员. */
const NO_ROLE =
  /[祝他她]|成了|^(?:如今|现在)|^被|当选|就任|连任|^以及|^成为|^[并向对同和与在]|(?:同志|先生|女士)$/;
