/*
 * What the tagger cuts out of the words around it: 程奋进 of 征程奋进, 童权益 of 儿童权益, 民主党 of 民主党派 name nobody; the last character of
 * 通江河 in 通江河道 begins the next word. Looked for before anything counts how often a name stands in the story.
 */
import type { Found } from '../../../facts/fact';
import { placeAt } from './left-edge';

/** The character before a name, the mark |, and how the name begins: words whose second half looks like a surname. */
const OPENED =
  /(?:[征历]\|程|[梯水油矿]\|井|专\|项|师\|德|[主列]\|席|炎\|黄|亲\|诚|同\|查|铺\|陈|长\|裙|[跃策]\|马扬|过\|江[尤面边上水]|向\|海[图洋]|农\|林[牧渔业]|问\|计于|(?:(?<!演)出|[卸就连历升转改继续聘调离])\|任)/;
/** 儿童, but 女儿 + 童某. */
const CHILDREN = /(?:妇女儿|(?<!女)儿)\|童/;
/** 我国 + 河湖, 时代 + 城市. */
const PLACE_OPENED = /(?:[我各两多本]\|国|时\|代|自\|贸|清\|华北|湾区内\|地|雷\|山|碳\|达)/;

/** The last character of what is no name, the mark |, and what goes on behind it. */
const PERSON_CLOSED =
  /^(?:信\|心[满十百]|文\|(?:化(?![名学解])|明(?![天确白日年晚早知]))|泰\|蓝|[通水地]\|道|竹\|简|春\|管|运\|动|园\|率|兰\|牧骑|起\|[事义])/;
/** 海南航班, 全国二十大城市. */
const ORG_OPENED = /[海云越河]\|南航|[国球界省]\|(?:十[一二三四五六七八九]|二十)/;
const ORG_CLOSED =
  /^(?:部\|长们|军\|(?:工|火$)|组\|织(?![密牢就补])|党\|派|法\|规|会\|旗|所\|处(?![理罚长])|站\|在一|部\|门(?!口)|视\|频(?!道))/;
/** 中国移动 + 大数据. */
const ORG_CUT = /^(?:大\|数据|站\|出来)/;
/** Where no known place opens the name, what is left without its last character is none. */
const PLACE_CLOSED =
  /^(?:桥\|梁|路\|(?:径|由[器表到])|市\|值(?![得此班勤])|河\|流(?!域)|河\|湖|山\|(?:河|地(?![区处]))|市\|集|庙\|会|村\|[容貌]|区\|位(?!于))/;
/** Where none does, it is one (通江 of 通江河道). */
const PLACE_CUT =
  /^(?:河\|[道套]|港\|口|街\|头|山\|[水竹]|站\|上了|区\|旗|岛\|国|代\|[外总部市省县校主]|城\|际|村\|[落庄])/;

/** Of one character: 光华, 中西医, 中意, 日益; 以更高标准, 2000元/日. What stands before it, |, the character and what is behind. */
const NO_SINGLE =
  /光\|华|[揽奔探登落]\|月|\|中(?:西[医药餐]|意[的这那了])|\|以(?:更|最(?!大城市)|[往期便免致])|[\d元]\/\|日|\|日(?:[臻益趋渐后均夜]|月(?!潭)|内(?![阁瓦])|常(?!驻))|\|拉动|\|[黎]、[^,。;]{0,2}[等族]/;

/** Shorter ones keep their last character: 平山 before 地处. */
const LEAST = 3;

/** The finds of a block without such halves; `text` is folded. */
export const withoutHalfWords = (text: string, list: readonly Found[]): Found[] =>
  list.flatMap((f) => {
    if (f.type !== 'person' && f.type !== 'org' && f.type !== 'place') return [f];
    const front = `${text.slice(Math.max(0, f.from - 3), f.from)}|${text.slice(f.from, f.from + 2)}`;
    const back = `${text.charAt(f.to - 1)}|${text.slice(f.to, f.to + 2)}`;
    if (f.type === 'person') {
      if (OPENED.test(front) || CHILDREN.test(front) || PERSON_CLOSED.test(back)) return [];
      // 海蓝武|装: those who bear arms
      return back.startsWith('武|装') ? [named(f, text, f.to + 1, 'org')] : [f];
    }
    if (f.type === 'org') {
      if (ORG_CUT.test(back)) return [named(f, text, f.to - 1, 'org')];
      // 论坛 + 部长级会议; 财政 is no body
      if (back === '部|长级')
        return /(?:论坛|组织|峰会|联盟)$/.test(text.slice(f.from, f.to - 1))
          ? [named(f, text, f.to - 1, 'org')]
          : [];
      return ORG_CLOSED.test(back) || ORG_OPENED.test(front) ? [] : [f];
    }
    if (PLACE_OPENED.test(front)) return [];
    // 重庆看老旧小区
    const town = placeAt(text, f.from);
    if (town && f.from + town.length < f.to && /[看把让]/.test(text.charAt(f.from + town.length)))
      return [named(f, text, f.from + town.length, 'place')];
    if (
      f.to - f.from === 1 &&
      NO_SINGLE.test(`${text.slice(Math.max(0, f.from - 2), f.from)}|${text.slice(f.from, f.from + 5)}`)
    )
      return [];
    const isCut = PLACE_CUT.test(back);
    if (!isCut && !PLACE_CLOSED.test(back)) return [f];
    const known = placeAt(text, f.from);
    // 黄河流域 is the river's, 海口岸 the city's
    if (known && f.from + known.length >= f.to) return [f];
    if (known) return [named(f, text, f.from + known.length, 'place')];
    if (f.to - f.from < LEAST) return [f];
    return isCut ? [named(f, text, f.to - 1, 'place')] : [];
  });

const named = (f: Found, text: string, to: number, type: Found['type']): Found => ({
  ...f,
  type,
  to,
  value: text.slice(f.from, to),
});
