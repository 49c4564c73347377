/*
 * Most numbers of a text count people, money, things. Those that can begin a time or a length of time are known by what stands behind
 * them: a unit, or the marks of a date in figures. One look there spares every reader of times one of its own.
 */
import { FESTIVAL } from './festivals';
import { PART } from './read-clock';

/** All that may stand in a number and between the two of a range. */
const RUN =
  '[\\d零一二两三四五六七八九十百千万亿兆壹贰叁肆伍陆柒捌玖拾佰仟廿卅几数点半余多来.,eE~—–−至到、\\s-]';
/** Characters of the longest list of numbers before its unit: further is not looked, from each number of a list anew. */
const LONGEST = 60;
/** First characters of the units, and marks within dates and clock times; 个 only with a unit of time behind it. */
const BEHIND = '[年月日号点时世周载季星礼昼天小钟分秒学财赛:/·・]|个\\s*[半多世年季月星礼昼小钟天分周工]';

/** What stands behind 号 where it numbers a thing and no day (a pattern's source): 11号球衣, 3号口. */
export const NUMBERED_THING =
  '(?:[\u4e00-\u9fff]?[秦汉楚晋唐宋辽金元明清商周古]墓|台风|风球|强风|信号|预警|球(?!迷)|选手|种子|主力|首长|文件|卫星|病[房区床]|公[馆路寓]|[国省县]道|高[速炉]|工程|集装|火箭|飞船|航[站母]|机组|反应堆|锅炉|电[梯池]|决议|法案|检票|[汽柴]油|别墅|赛道|跑道|展[厅馆台位区]|座(?![谈无])|口(?!头|述|岸|罩)|位(?![于居列])|仓库|库房|矿[井洞]|[油水气竖]井|井[口喷]|[灯铁水]塔|塔[吊架基]|[水泳]池|池塘|路灯|[标路]段|地块|席位|泊位|舰(?!队)|棚(?![户改])|[塔井段灯席仓岛池区地签园库洞矿](?=[,。、;:)”]|$)|[馆柜坑墓桌床艇炉舱线楼院房室店门机车厅桥召令文称角码])';

/** Days, months and years parted by hyphens, and years alone. */
const IN_FIGURES = '\\d{4}|\\d\\d?-\\d\\d?(?:-\\d|\\s+\\d)';

/** What follows a place (a pattern's source): a number that may be one of time, or a word that begins with one (半夜, 七夕). */
export const NUMBER_OF_TIME = `(?=${RUN}{1,${LONGEST}}(?:${BEHIND})|${IN_FIGURES}|${PART.source}|${FESTIVAL.source})`;
