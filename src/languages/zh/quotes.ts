/*
 * Quotations and who says them. What stands in marks is one where it is a sentence or where a verb of saying goes with it;
 * else it is a term, a title or a doubt (“天元力量”) and no quotation.
 */
import { type Found, makeFound } from '../../facts/fact';
import { firstFrom, type Span } from '../../text/span';
import { oneselfBehind, ownerOf, signedBy, tellerBehind, toldOf } from './attribution';
import { fold } from './fold';
import { findIndirect } from './indirect';
import { relatedTo } from './kin';
import { officeHolders } from './office-speakers';
import { sentenceStart } from './pronouns';
import { findMarked, type Marked } from './quote-marks';
import {
  between,
  doerBefore,
  moved,
  type Speaker,
  type Speech,
  speakerAfter,
  speakerBefore,
  spokenBefore,
} from './speakers';

/** A saying without a verb beside it has at least this many characters. */
const LONG = 10;
/** Sayings right behind one another that are looked through for who speaks. */
const MOST = 8;
/** Right behind another saying it may be as short as this. */
const FEW = 4;

/** A term in marks that something is told of. */
const FEW_OF_TERM = 8;
const OF_TERM = /^(?![就便后又还也而并的地得吗呢吧啊说了之他她我]|[随然]后|接着)\p{Script=Han}/u;

const SAID = /(?:,|说)\s*$/;
const STOP = /^(?:[。!?;.]|$)/;
const STOP_OR_COMMA = /^(?:[,。!?;.]|$)/;

export function quotes(blocks: readonly string[], found: readonly (readonly Found[])[]): Found[][] {
  const texts = blocks.map(fold);
  let running: string | null = null;
  let open = false;
  /** Who was named last as saying or doing something, over the whole story: what 他说 refers to. */
  let last: string | null = null;
  /** Who is to speak in the blocks that follow, each nothing but words in marks: 甲写道: */
  let led: Speaker | null = null;
  const holders = officeHolders(texts, found);
  const peopleOf = (i: number) =>
    (found[i] ?? [])
      .filter((f) => f.type === 'person' && f.rule !== 'zh.byline-person')
      .sort((a, b) => a.from - b.from);
  return texts.map((text, i) => {
    const people = peopleOf(i);
    const original = blocks[i] ?? '';
    const marked = findMarked(original);
    const lastBefore = last;
    const list: Found[] = [];
    let before: Found | null = null;
    for (const m of marked) {
      const speech: Speech = { text, original, people, last, names: found[i] ?? [] };
      const isLed = led !== null && m.from === 0 && isWhole(text, m);
      const verdict = judge(speech, m, before, marked);
      const goesOn = open && m.from === 0;
      if (!verdict && !goesOn && !isLed) continue;
      const next = m.to === text.length ? (texts[i + 1] ?? '') : '';
      const speaker: Speaker | null = goesOn
        ? running === null
          ? null
          : { name: running }
        : (verdict?.speaker ??
          (isLed ? led : next.startsWith('—') ? signedBy(next, peopleOf(i + 1), 0) : null));
      before = quote(m, speaker);
      list.push(before);
      running = speaker?.name ?? null;
      open = !m.closed;
      last = running ?? last;
    }
    if (!marked.length) open = false;
    if (/:\s*$/.test(text.slice(-4))) {
      const end = { from: text.length, to: text.length };
      led = speakerBefore({ text, original, people, last, names: found[i] ?? [] }, end)?.speaker ?? null;
    } else if (!marked[0] || marked[0].from > 0 || !isWhole(text, marked[0])) led = null;
    const indirect = findIndirect({ text, original, people, last: lastBefore, names: found[i] ?? [] }, list);
    const all = [...list, ...indirect];
    last = lastDoer(text, people, marked, all) ?? last;
    return all.map((f) => ({
      ...f,
      speaker: holders(f.speaker ?? '', i, f.from) ?? f.speaker,
    }));
  });
}

/** The block is nothing but that. */
const isWhole = (text: string, m: Marked): boolean => /^[。\s]*$/.test(text.slice(m.to));

/** Those who are not named within quotations; both in their order. */
function unquoted(people: readonly Found[], marked: readonly Marked[]): Found[] {
  let i = 0;
  return people.filter((p) => {
    while ((marked[i]?.to ?? p.to) < p.to) i++;
    return (marked[i]?.from ?? p.to) > p.from;
  });
}

const CAPTION = /^\s*(?:图注|图为|图中|资料图|配图|[▲△])/;
/** Whom 他说 in the next block means: who spoke last in this one, or did something after that; null for nobody, as in a caption. */
function lastDoer(
  text: string,
  people: readonly Found[],
  marked: readonly Marked[],
  said: readonly Found[],
): string | null {
  const told = unquoted(people, marked);
  const named = told.at(-1);
  if (!named || CAPTION.test(text)) return null;
  const names = new Set(told.map((p) => `${p.value}${relatedTo(text, p)}`));
  const sayings = said.filter((q) => names.has(q.speaker ?? '')).sort((a, b) => a.from - b.from);
  const saying = sayings.at(-1);
  const after = told.filter((p) => p.from >= (saying?.to ?? 0) && isSubject(text, p));
  const doer = after.at(-1) ?? (saying ? undefined : named);
  return doer ? `${doer.value}${relatedTo(text, doer)}` : (saying?.speaker ?? null);
}

/** At the head of a sentence, and not of what is someone's. */
const isSubject = (text: string, p: Found): boolean =>
  p.from - sentenceStart(text, p.from - 1) < 8 && text.charAt(p.to) !== '的';

const quote = ({ from, to }: Span, speaker: Speaker | null): Found => {
  const found = makeFound({ type: 'quote', rule: 'zh.quote', from, to, speaker: speaker?.name ?? null });
  return speaker?.at ? { ...found, speakerAt: speaker.at } : found;
};

const speakerOf = ({ speaker, speakerAt }: Found): Speaker | null =>
  speaker === null ? null : { name: speaker, ...(speakerAt && { at: speakerAt }) };

/** The words in marks that begin there, of a list in order. */
function markAt(all: readonly Marked[], at: number): Marked | undefined {
  const mark = all[firstFrom(all, at)];
  return mark?.from === at ? mark : undefined;
}

/** Is it a quotation, and whose? Null: it is none. */
function judge(
  speech: Speech,
  m: Marked,
  before: Found | null,
  all: readonly Marked[],
  more = MOST,
): { speaker: Speaker | null } | null {
  const { text } = speech;
  const inside = text.slice(m.from + 1, m.closed ? m.to - 1 : m.to);
  const length = inside.replace(/[\s\p{P}]/gu, '').length;
  if (length < 2) return null;
  const ends = /[。!?…~.]$|[,]$/.test(inside.trim());
  const lead = speakerBefore(speech, m);
  // 甲说:“一带一路”倡议……: a term
  if (lead?.colon && !ends && length <= FEW_OF_TERM && OF_TERM.test(text.slice(m.to))) return null;
  const isOwn = /^$|[。!?”\s]/.test(text.charAt(m.from - 1));
  const isSaying = ends || length > FEW_OF_TERM || inside.includes(',');
  const told = isOwn && isSaying ? toldOf(speech, m.to) : undefined;
  const teller =
    told ??
    (isOwn && isSaying
      ? (signedBy(text, speech.people, m.to) ??
        (ends ? (ownerOf(speech, m.to) ?? tellerBehind(speech, m.to)) : null))
      : null);
  if (teller && !lead) return { speaker: teller };
  // 这是甲常听乙说的话: said by nobody that speaks there
  const tail = told === null ? null : speakerAfter(speech, m);
  const sentence = ends && length >= LONG;
  const next = markAt(all, m.to);
  if (lead) {
    // 某某表示,“一定会重建”。 all that was said stands in the marks
    const words = text.slice(Math.max(0, m.from - 6), m.from);
    const isAll = length >= 3 && SAID.test(words) && STOP.test(text.slice(m.to));
    // 甲表示“感谢支持”“愿意互相帮助”: all of it, but not 自称“甲”“乙”, nor what goes on with 的理念
    const isSaid = /(?:表示|说道?)$/.test(words) && next && STOP_OR_COMMA.test(text.slice(next.to));
    const whole = isSaid ? length + next.to - next.from : length;
    return lead.colon || ends || isAll || whole >= LONG
      ? { speaker: lead.speaker ?? tail?.speaker ?? null }
      : null;
  }
  const isTold = tail !== null && text.charAt(m.to) !== '。';
  if (before?.to === m.from && length >= FEW && !isTold && !/[。!?]/.test(text.charAt(m.from - 2)))
    return { speaker: speakerOf(before) };
  // 召开“……”座谈会,某某介绍: what the verb before it is done to
  const isObject = /(?<!告[知诉]|[说称道]|宣称要)(?<=\p{Script=Han})$/u.test(
    text.slice(Math.max(0, m.from - 4), m.from),
  );
  if (tail && (ends || tail.ends || (length >= LONG && !isObject))) return { speaker: tail.speaker };
  // 王桂花摇摇头:“……。” without a verb of saying
  const doer =
    ends && /:\s*$/.test(text.slice(Math.max(0, m.from - 6), m.from)) ? doerBefore(speech, m.from) : null;
  if (doer) return { speaker: doer };
  // 甲深受触动,“……。”“……。”乙说
  const felt = sentence ? moved(speech, m.from) : null;
  if (felt) return { speaker: felt };
  const sole = sentence ? soleDoer(speech, m) : null;
  if (sole) return { speaker: sole };
  // “太好了!”“真不错!”大家说
  // 乡亲竖起拇指:“……!”“……。”乙说: what a colon leads in is not of the next one
  const isLedIn = text.charAt(m.from - 1) === ':';
  if (ends && next && isLedIn)
    return PROVERB.test(text.slice(Math.max(0, m.from - 8), m.from)) ? null : { speaker: null };
  if (ends && next && more > 0) return judge(speech, next, before, all, more - 1);
  if (!sentence || (!m.closed && text.length - m.from < LONG)) return null;
  // a sentence in the middle of another one's clause is a slogan or a title (…的“……。”活动)
  if (/^[\p{Script=Han}]*?的/u.test(text.slice(m.to, m.to + 4)) || /[的为叫是]/.test(text.charAt(m.from - 1)))
    return null;
  // “……,”他说,“……。”
  if (
    before &&
    markAt(all, before.from) &&
    m.from - before.to <= 20 &&
    !/[。!?]/.test(text.slice(before.to, m.from).slice(0, -1))
  )
    return { speaker: speakerOf(before) };
  return {
    speaker:
      told === null
        ? null
        : (spokenBefore(speech, m.from) ??
          (I.test(inside) && !/^[他她]/.test(inside) ? alone(speech, m.from, all) : null) ??
          oneselfBehind(speech, m.from, m.to)),
  };
}

const PROVERB = /(?:古语|古训|俗话|俗语|谚语|老话|诗|名言|歌词)[^,。;]{0,3}:$/;

/** Who speaks no more, is judged, or shows what is written. */
const OF_ANOTHER = /牺牲|去世|逝世|病逝|离世|遇难|身亡|死|被判|获刑|横幅|标语|海报|牌子|[获得]奖/;
/** 村民甲搬了新家,“……!”: the only one in the sentence that the quotation ends, and its subject. */
function soleDoer({ text, people }: Speech, m: Marked): Speaker | null {
  if (text.charAt(m.from - 1) !== ',') return null;
  const start = sentenceStart(text, m.from - 2);
  const told = between(people, start, m.from - 1);
  const [who] = told;
  const isDoer = who && told.length === 1 && isSubject(text, who) && typeof who.value === 'string';
  const isOther =
    OF_ANOTHER.test(text.slice(start, m.from)) || /^.[他她这该此]/u.test(text.slice(m.from, m.to));
  return isDoer && !isOther && !NAMELESS.test(text.slice(start, m.from))
    ? { name: `${who.value}${relatedTo(text, who)}`, at: { from: who.from, to: who.to } }
    : null;
}

/** One speaks of oneself; 我国 and the like are anybody's. */
const I = /我(?![国省市县区校院军党方司厂村镇乡])/;

/** Somebody else, without a name, near before; not 是…的一名博士, which tells what the one named is. */
const NAMELESS =
  /(?:(?<!(?:是|作为|当过)[^,。;]{0,30})[一几两数][名位](?!置)|网友|邻居|目击者|观众|游客|家属|家长|路人)(?=[\s\S]{0,38}$)/u;
const NEAR = 80;
/** Mentions of people in a block that is of one alone; more are not looked through again and again. */
const MENTIONS = 20;

/** The only person of the block, who speaks there: null where there are none or several. */
function alone({ text, people }: Speech, at: number, marked: readonly Marked[]): Speaker | null {
  if (people.length > MENTIONS) return null;
  const told = unquoted(people, marked);
  const names = new Set(told.map((p) => `${p.value}${relatedTo(text, p)}`));
  const [name] = names;
  // 甲的母亲深受感动
  const isKins = told.some((p) => text.charAt(p.to) === '的' && relatedTo(text, { ...p, to: p.to + 1 }));
  const isOther = isKins || NAMELESS.test(text.slice(Math.max(0, at - NEAR), at));
  return names.size === 1 && name && !isOther ? { name } : null;
}
