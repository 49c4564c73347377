/* Counts: a number and the classifier or noun counted: 40多位, 120余人, 数万名, 两辆, 3倍. Rankings (第3位) and 一个 are none. */
import type { Rule } from '../../facts/rule';
import { AMOUNT_START, type Amount, match, numberAt, readAmount } from './amounts';
import { isOfPieces } from './money';
import type { NumberRead } from './numbers';

/**
 * Classifiers and counted nouns, the longest first. Not to be added: 年 月 日 天 时 分钟 (times), 元 块 (money), 号 届 期 路 楼 (names and places),
 * and whatever stands in common words behind a numeral (三方, 四面, 万般).
 */
const CLASSIFIER =
  /\s*(?:(?:人次|班次|车次|架次|批次|台次|场次|辆次|列次|艘次|户次|件次|人份)|个(?![人]?(?:月|小时|钟头|星期|礼拜|季度|年头|世纪|半年|半小时|半月|百分))|[位名](?![置于列次单称牌誉义额气著]|为)|人(?![民们座口类员事士物才气格称间工造文体大性权数山]|均(?![为被已未无系在获死])|生(?!还)|参(?![加与会赛观保展战演选训考评股军])|为[因破操原造制干失设阻错灾])|只(?![是有要能会好得不为因])|条(?!件|例|约|款的)|片(?![面区段刻头名子])|(?<=[\d万千百多余])(?:响(?![应起声彻水])|面(?=[^,。;、]{0,5}(?:旗|镜|墙|鼓|盾))|尊(?![重严敬称享贵老师龙])|盆(?![地栽景友腔骨])|地市)|(?:台(?!阶)|[件张辆艘幢栋座所宗笔份封幅篇册套组架枚颗粒朵匹棵桶瓶杯碗箱袋户票倍轮款批吨])(?!评|判|发市|示)|支(?!队(?!伍)|部|行|持|付|出|撑|援|线|流|路|点|柱|架|委|书)|剂次?(?!量|型)|席(?!位|地|卷|间|梦|慕|上|不)|篮板|助攻|抢断|盖帽|稿(?!件|子|酬|费|源|纸|约)|间(?!接)|单(?![位独身元程据方调纯一子价双品词车月日项号行层株])|场(?!所|地|合|景|面)|项(?!目|链)|起(?!来|到|点|初|步|诉|源|义|码|草|飞|床|伏|因|用|搏|重)|例(?!如|外|行)|次(?!日|年|月|要|序|贷|品|元)|部(?!门|分|长|队|委|署|下|落|位|级)|家(?!庭|属|长|乡|具|园|里|人|务|政|电|用|中(?![央资国外小])|父|母|境|产|禽|教|喻|暴|族|住|访)|处(?!理|罚|于|在|置|方|分|级|长|境|女|决|死|以)|种(?!植(?!物)|子|族|地|田|菜|树)|头(?!发|部|条|痛|上|脑|疼|版|目|等|奖)|株(?!洲|式|连)|层(?!次|面|级)|针(?!对|灸|线|头|织|筒|剂|锋)|户(?!籍|口|外)|股(?!份|票|东|市|价|权|民|骨)|枪|刀|口(?!号|岸|味|腔|水|罩|头|碑|音|径)|级(?!别|联|医院|甲等|乙等|教师|教授|职称|标题|市场|学科)|字(?!母|幕|体)|页(?!面|岩)|步(?!行|骤|伐|入|枪|道)|圈(?!子|套)|遍(?!布|地|及)|趟|番|桌(?!子|面|球)|亩|公分|分(?!团|球|辨|多?钟|之|子|析|别|布|配|开|为|成|明|享|局|公|行|支|管|类|期|头|秒|贝|歧|校|店|数|化|工|红|级|不|外|散|手|裂|量|担|流|内|部)|局(?!长|部|面|势|限|域)|球(?!员|队|迷|场|星|类|门|衣|鞋|赛|童|权|风)|胎|斗|点(?=建议|意见|共识|主张|看法|要求|希望|倡议|声明)|道(?!路|德|理|教|具|歉|家|长|县|尔)|扇|盏|根(?!据|本|源|治|除)|把(?!握|关|手|它|他|她|这|那|自|门)|门(?!峡|口|槛|诊|票|市|户|店|卫|外|前|将)|本(?!月|周|年|次|报|市|省|县|区|人|身|来|地|着|案|科|站|网|届|世)|双(?!方|边|向|重|休)|对(?=附肢|染色体|基因|翅|足|眼睛|姐妹|兄弟|父子|母子|母女|师徒|组合|夫妻|夫妇|新人|情侣|恋人|双胞胎|父|母|老人|选手|搭档)|顶(?!级|尖|层|端|部)|节(?!日|目|约|能|点|奏|省|假|气)|排(?!名|放|行|除|查|队|列|水|污|练|斥|长)|班(?!级|子|长|主|车|组)|队(?!员|伍|友|长|列)|列(?=火车|动车|高铁|列车|班列|地铁|货|专列|旅客|电|左右|以|[,。、;)]|$)|村(?!民|庄|里|委|支|干|口)|重(?=防护|保险|打击|考验|压力|身份|保障|优惠|惊喜|困境)|(?<!陆)省份|(?<!东[三四]|陆)省(?:区市?|市)?(?![级道长委略去下钱力心内外份])|(?<=[\d两多余])(?:段(?![位落子时])|大?类(?![似型比]))|(?<=\d)[金银铜](?=\d|共|[、,。;]|$)|(?<=[\d万])(?:集(?![团中体合会市装成聚资结群锦训邮镇约])|章(?![程鱼节])|目(?![前的标录光击])|孔(?!子|雀|府|庙|洞|径)|块(?![钱左多每给零就卖买起头])(?=\p{Script=Han}{2}|\s?[A-Z]{2})|记(?=三分|盖帽|抢断|助攻|绝杀|重拳)|行(?=的?代码)))/uy;
/** What great numbers count without a classifier: 50万农户. */
const COUNTED =
  /\s*(?:农户|居民|用户|网民|群众|观众|旅客|游客|残疾人|老年人|老人|学生|学子|党员|员工|职工|农民工?|牧民|村民|考生|志愿者|人民|市民|民众|官兵|士兵|粉丝|球迷|患者|选民|难民|移民|儿童|家庭|企业|商户|贫困人口|农村人口|人口|读者|师生)/y;
const GREAT = 999;
/** An index stands at 2013.76点; up to 24 that is an hour. */
const POINTS = /\s?点(?![钟赞评击位燃亮])/y;
const LAST_HOUR = 24;
/** With 一 in front they are articles, not counts; 一人 and 一死 tell something. */
const TELLING_ONE = /^[人死伤]/;

export const count: Rule = {
  name: 'zh.count',
  kind: 'quantity',
  pattern: AMOUNT_START,
  read(m, { folded }) {
    const at = m.index;
    // 这13863名, but 这三名
    if (/[第每这那]/.test(folded.charAt(at - 1)) && !/[这那]\d/.test(folded.slice(at - 1, at + 1)))
      return null;
    const number = numberAt(folded, at);
    if (!number || (number.han && isWatchword(folded, at, number.to))) return null;
    const whole = cell(folded, at) ?? dozens(folded, at);
    if (whole) return whole;
    if (
      number.han &&
      number.value === 1 &&
      number.high === null &&
      !TELLING_ONE.test(folded.slice(number.to)) &&
      !/[到至]/.test(folded.charAt(number.to))
    )
      return null;
    const amount = readAmount(folded, at, CLASSIFIER);
    // 三台县, 小二台镇; not 三个县
    if (
      number.han &&
      amount &&
      !/[个座]/.test(String(amount.unit)) &&
      /^[县镇乡]/.test(folded.slice(amount.to))
    )
      return null;
    // 百亿级: so great
    if (
      amount?.unit === '级' &&
      number.value >= GREAT &&
      number.high === null &&
      !/^\d+$/.test(folded.slice(number.from, number.to))
    )
      return null;
    if (amount?.unit === '级' && /^(?:19[5-9]|20[0-4])\d$/.test(folded.slice(number.from, number.to)))
      return null; // 2015级: a year
    // 三级应急响应, 响应下调为三级, 三级公立医院: of that class
    if (amount?.unit === '级' && number.han && isGrade(folded, at, amount.to)) return null;
    // 数十亿间: between such figures
    if (amount?.unit === '间' && number.value > GREAT * GREAT) return null;
    if (!amount)
      return (
        (number.han ? null : countedWithout(folded, at, number, LAST_HOUR, POINTS)) ??
        countedWithout(folded, at, number, GREAT, COUNTED) ??
        few(folded, at) ??
        pieces(folded, at)
      );
    // 个 with no word around it counts nothing in particular: the figure alone is the fact; not 窝点56个
    if (
      amount.unit === '个' &&
      ((!/[\p{Script=Han}A-Za-z]/u.test(folded.charAt(amount.from - 1)) &&
        !/\p{Script=Han}|[\dA-Za-z“《(「]/u.test(folded.charAt(amount.to))) ||
        POINTS_LISTED.test(folded.slice(number.to, number.to + LISTED))) &&
      typeof amount.value === 'number'
    )
      return { from: amount.from, to: number.to, value: amount.value, approximate: amount.approximate };
    return asCount(amount);
  },
};

const GRADED =
  /^(?:\p{Script=Han}{0,6}(?:响应|预警)|(?:公立|综合|专科|中|儿童|妇幼)\p{Script=Han}{0,4}医院|甲等|(?:及|或)?以上(?:公立|综合|专科|中医|医院|医疗机构)|及以上(?!干部)|和[一二三四]级|[、和及与][一二三四]级(?:公立|综合|专科|\p{Script=Han}{0,4}医院)|警[监督司长]|开伞|考试|伤残|残疾|(?:提升|上升|升级|升|下调|下降|降低|降|调整|调)[至为到])/u;
const TO_GRADE =
  /(?:响应|预警)(?:级别)?(?:已|由|从)?(?:[一二三四ⅠⅡⅢⅣI]+级)?(?:提升|上升|升级|升|下调|下降|降低|降|调整|调)[至为到]$/;
/** A class, of which there are no so many. */
const isGrade = (text: string, at: number, to: number): boolean =>
  GRADED.test(text.slice(to, to + 12)) || TO_GRADE.test(text.slice(Math.max(0, at - 16), at));

/** 2.5个、5.7个百分点: points, and no things. */
const POINTS_LISTED = /^个(?:[、和与及,]\s*[\d.]+个?){1,8}百分/;
const LISTED = 40;

/** Characters of a watchword in marks. */
const WATCHWORD = /^(?:个(?!人)|位|项|种|股|步|条|层|口)\p{Script=Han}{1,8}[”"’」』]/u;
/** “三个到位”: a watchword that has a number in its name. */
const isWatchword = (text: string, at: number, to: number): boolean =>
  /[“"‘「『]/.test(text.charAt(at - 1)) && WATCHWORD.test(text.slice(to, to + 11));

/** A block that is nothing but a number and what it counts (a table's cell): the figure is the fact. */
function cell(text: string, at: number) {
  const number = numberAt(text, at);
  if (!number || text.length > 16 || text.slice(0, at).trim() !== '') return null;
  const unit = /^\s*([个只双对件人名位辆斤台张条])\s*$/.exec(text.slice(number.to))?.[1];
  return unit && number.high === null
    ? { to: number.to, value: number.value, approximate: number.approximate }
    : null;
}

/** 一打, 三打鸡蛋: twelve each. */
function dozens(text: string, at: number) {
  const amount = readAmount(text, at, /打(?=[,。;、!?的鸡啤]|$)/y, 12);
  return amount && { from: amount.from, to: amount.to, value: amount.value };
}

/** The amount as what a rule says. */
const asCount = ({ from, to, value, unit, approximate }: Amount) => ({ from, to, value, unit, approximate });

/** 50万农户, 14亿多人民, 2013.76点: figures of more than `least` with such a unit. */
function countedWithout(text: string, at: number, number: NumberRead, least: number, unit: RegExp) {
  const amount = number.value <= least ? null : readAmount(text, at, unit);
  return amount && asCount(amount);
}

/** 拼出36块, where nothing is paid. */
function pieces(text: string, at: number) {
  const amount = readAmount(text, at, /块(?=[,。;、!?)]|$)/y);
  return amount && isOfPieces(text, amount.from, amount.to) ? asCount(amount) : null;
}

/** 几名, 数名: no number can be given. */
function few(text: string, at: number) {
  if (!/[几数]/.test(text.charAt(at)) || /[这那好第多人次总参读]/.test(text.charAt(at - 1))) return null;
  const unit = match(/[名位人辆家起](?![置于据])/y, text, at + 1);
  return unit ? { to: at + 2, value: null, unit, approximate: true } : null;
}
