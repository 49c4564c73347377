/*
 * Places and bodies as far as their names go: 青溪 of 青溪市内, 青溪传媒 of 青溪传媒协办. The tagger takes what stands beside a name for a
 * part of it, and a body that nobody names (某公司, 众多公司) for one with a name.
 */
import type { Found } from '../../../facts/fact';
import { COMMON_NOUNS } from './common-nouns';
import { isForeign } from './foreign-names';
import { placeAt } from './left-edge';
import { isCalledOrg } from './orgs';
import { PROVINCE_NAMES } from './place-names';
import { roleEnding } from './role-words';
import { isPlainSurname, isSurname } from './surnames';

const PLACE_LEAD = /^(?:其|弘扬|靠近|邻近|临近|位于|地处|坐落于|设有|对(?=台岛)|来到|前往|抵达|途经)(?=..)/;
/** 海南|建省: but 福建省. */
const PLACE_END =
  /(?<=..)(?:用?(?<!福)建省|成立省|对面|附近|旁边|门口|门前|[东西南北中]部(?:城市|城镇)|交汇|境内|市内|一带|周边|沿线|(?<!军)军用机场|(?:地震|洪涝|台风|暴雨|多地)*重?灾区)$/;
/** 重庆市|郊, 香港市|民: the town's, not its name. */
const TOWNS = /^市(?:郊|花|民(?![政族警防])|内|貌)/;
/** 柳湾村|村民, 柳湾村|村集体. */
const VILLAGERS = /^(?:民|集体|干部|主任|委|支|党|口|史|容|庄|里|内|级)/;
/** 云南东|南部, 河北西|北: half of a direction. */
const DIRECTION = /^[东西南北](?:[东西南北]|部)/;
const ORG_END =
  /(?<=..)(?:(?<=会)驻会|(?<=党组)工作汇报|(?<=\p{Script=Latin})(?:援引|报道|披露)|(?<=[部委局厅院署])组织|建[院校所馆台]|旗下.*|(?:立刻|立即)?派出(?!所).+|协办|主办|承办|联办|结盟|联手|讯|宣布.*|表示|(?<=[学院司会团部局])出席.+|(?<=[^一二三四五六七八九十共革盟建进工公]{2})[二三四五六七八九]大)$/u;
/** Tim Hale说: a tagger of another language takes it for one word. */
const SAYS =
  /(?<=\p{Script=Latin})\s?(?:所(?=$)|说|称|表示|认为|指出|介绍|告诉|的).*$|(?<=^\p{Script=Han}{2,3})(?:光荣|既)$/u;
/** 居民陈: what the person is. */
const WHO = /^(?:居民|村民|市民|网友|学生|司机|民警|记者|老师|医生)(?=\p{Script=Han})/u;
const POLITE = /^(?:先生|女士|小姐|太太)/;
/** 营收季增三成, 年减一成: how a figure grew; 长焦 + 广角. */
const NOBODY =
  /^易(?:积水|富集|发生?|燃|爆|感|涝|受|损)|^[季年月][增减]$|^之[一前后夫妻女子父母]$|^关[爱心注怀]|[+=<>%#|*—]|^[这那怎]么[说看想做]$|^.[墓陵][中壁葬]$|^[A-Z]遥$/;
const NAMELESS = /某|一家|众多|多家|多支|数支|数家|几家|新一届|开设/;

/** 列席|十四届全国人大常委会, 提供|银行卡账号: what is done there, or with any such body. */
const ORG_LEAD =
  /^(?:现(?=.{2,}(?:社|院|校|局|厅|部|委|公司)$)(?![代场实货金在象役]))|^(?:提供|接近|发挥|弘扬|引进(?!人才|外资)|听一听|看一看|部署(?:开展)?|调研(?!组)|承蒙|筹办|认真贯彻|学习贯彻|移交|(?:宪法|法律)赋予)(?=..)|^(?:[所直]?属(?=中央)|新时代(?:新征程)?|新征程|广大|立足|有|组织|丰富|统领|介绍|更好发挥|充分发挥|列席|发挥|改进|坚持|加强|落实|深化|审查|出席|召开)(?=第?[一二三四五六七八九十]+届|全国|人民政协|政协|人大|中央|中国|中共|科协|工会|基金会)/;
/** 宁吉喆常委. */
const MEMBER = /^(\p{Script=Han}{2,3})(?:常委|委员|代表)$/u;

/** Behind a place it belongs to the name: 上海自由贸易试验区. */
const TRADE_ZONE = /^(?:自由贸易(?:试验区|港)|自贸(?:试验区|[区港])|副中心)/;
/** 云南|镇雄: counties whose first character ends a town's name. */
const COUNTY = /^镇[江平远雄康沅原安坪宁巴赉海]/;
const isProvince = (name: string): boolean => PROVINCE_NAMES.includes(name);
/** 楚雄 + 彝族自治州. */
const AUTONOMOUS = /^(?:\p{Script=Han}{1,4}?族|维吾尔|哈萨克|蒙古|柯尔克孜|锡伯|塔吉克)+自治[州县旗区]/u;
/** 江州集团 + 五院, 交警总队 + 高速三支队; 三所学校 are counted. */
const NUMBERED_PART =
  /^(?:高速(?:公路)?)?第?[一二三四五六七八九十]{1,3}(?:(?:院|所(?!\p{Script=Han}{0,5}(?:校|院|大学|园|房|楼|[中小]学|住宅|监狱|教堂|寺|店|机构))|局(?!\p{Script=Han}{0,3}(?:游戏|比赛|棋|牌|球)))(?![落部子])|厂(?![房家商区])|分公司|支队|大队|中队)/u;
const HAS_PARTS = /(?:集团|公司|总队|支队|大队|公安局|检察院|法院)$/;
/** Green Hope组织|发布: behind a Latin name nothing more belongs to it. */
const LATIN_BODY = /^[\p{Script=Latin}\s.&'’-]+(?:组织|集团|公司)(?=\p{Script=Han})/u;

/** Sea Keeper + 组织; but Emily organises: 组织居民. */
const LATIN_FIRM =
  /^\s?(?:组织(?=$|[,。、;)]|发[布表]|表示|[称说]|成员|宣布|成立)|公司|集团|基金会|协会|大学|乐队)(?![者人])/;

/** In a town with whom one met there: not 在苏州同程集团. */
const WITH = /^[同与]..../;
const MET = /^(?:座谈|会谈|会[见晤]|交谈|见面|合影)/;
const COUNTRIES = /^[美英法德日俄韩意]{3,4}$/;
const INDEX = /^..?指(?:数)?报?$|(?:论坛|会议)部$/;

/** 广东 and 中山 of 广东中山一家工厂. */
function placesOf(f: Found, text: string): Found[] {
  const places: Found[] = [];
  let from = f.from;
  for (let name = placeAt(text, from); name; name = placeAt(text, from)) {
    places.push({ ...f, type: 'place', from, to: from + name.length, value: name });
    from += name.length;
  }
  return places;
}

/** 中新网|阿勒泰 before 11月26日电. */
const DATELINE = /^\d{1,2}月\d{1,2}日[电讯]/;
const PRESS_AND_PLACE =
  /^(\p{Script=Han}{1,6}(?:[社网台]|[日晚晨早时]报|客户端))(?!社|报)(\p{Script=Han}{2,5})$/u;
/** What a body ends in, before an office that the tagger took for its end: 警察局|警司, 民进党|立委. */
const BODY = /..[局党院会部厅委队科所室社台校]$/;
const upTo = (f: Found, text: string, to: number): Found => ({ ...f, to, value: text.slice(f.from, to) });

/** The finds of a block, places and bodies without such words and halves of words. `text` is folded. */
export const withNameEdges = (text: string, list: readonly Found[]): Found[] =>
  list.flatMap((f) => {
    if (f.type === 'place' && isNoPlace(f, list, text)) return [];
    if (f.type === 'place') {
      const zone =
        AUTONOMOUS.exec(text.slice(f.to, f.to + 16))?.[0] ??
        (placeAt(text, f.from) ? TRADE_ZONE.exec(text.slice(f.to, f.to + 8))?.[0] : undefined);
      if (zone) return [upTo(f, text, f.to + zone.length)];
      const county = isProvince(text.slice(f.from, f.to - 1)) && COUNTY.test(text.slice(f.to - 1, f.to + 1));
      if (county)
        return [
          upTo(f, text, f.to - 1),
          { ...upTo(f, text, f.to + 1), from: f.to - 1, value: text.slice(f.to - 1, f.to + 1) },
        ];
      // 约翰内斯堡|大学
      if (
        f.to - f.from > 2 &&
        /^大学(?![生城路]|毕业)/.test(text.slice(f.to, f.to + 4)) &&
        placeAt(text, f.from)?.length === f.to - f.from
      )
        return [{ ...upTo(f, text, f.to + 2), type: 'org' }];
      return [cut(f, text, PLACE_LEAD, PLACE_END, halfBehind(text, f))];
    }
    if (f.type === 'person') {
      if (NOBODY.test(text.slice(f.from, f.to)) || isKinOrCraft(f, list, text)) return [];
      if (isCalledOrg(text.slice(f.from, f.to))) return [{ ...f, type: 'org' }];
      if (LIES.test(text.slice(Math.max(0, f.from - 3), f.from)) && isFarName(text.slice(f.from, f.to)))
        return [{ ...f, type: 'place' }];
      // 波尔蒂切洛|港: what it is stands behind it
      if (
        LIES_AT.test(text.slice(f.to, f.to + 2)) &&
        f.to - f.from > 2 &&
        isForeign(text.slice(f.from, f.to))
      )
        return [{ ...upTo(f, text, f.to + 1), type: 'place' }];
      const firm = isForeign(text.slice(f.from, f.to))
        ? FIRM.exec(text.slice(f.to, f.to + 5))?.[0]
        : undefined;
      const body = /^[\p{Script=Latin} .’'-]+$/u.test(text.slice(f.from, f.to))
        ? LATIN_FIRM.exec(text.slice(f.to, f.to + 6))?.[0]
        : undefined;
      if (body) return [{ ...upTo(f, text, f.to + body.length), type: 'org' }];
      if (firm) return [{ ...upTo(f, text, f.to + firm.length), type: 'org' }];
      if (isGoverned(f, list, text)) return [{ ...f, type: 'place' }];
      const person = withAllNameless(withoutWho(cut(f, text, WHO, SAYS, 0), text), text);
      return [person === f ? f : withPoliteness(person, text)];
    }
    if (f.type !== 'org') return [f];
    if (INDEX.test(text.slice(f.from, f.to))) return [];
    // 英法德 are three countries
    if (COUNTRIES.test(text.slice(f.from, f.to)))
      return [...text.slice(f.from, f.to)].map((value, i) => ({
        ...f,
        type: 'place',
        from: f.from + i,
        to: f.from + i + 1,
        value,
      }));
    if (placeAt(text, f.from)?.length === f.to - f.from && isListedPlace(f, list, text))
      return [{ ...f, type: 'place' }];
    const member = MEMBER.exec(text.slice(f.from, f.to))?.[1];
    if (member && isPlainSurname(member.charAt(0)))
      return [{ ...f, type: 'person', to: f.from + member.length, value: member }];
    const town = placeAt(text, f.from);
    // 在索契|同|冬奥会代表团座谈
    if (town && MET.test(text.slice(f.to, f.to + 2)) && WITH.test(text.slice(f.from + town.length, f.to))) {
      const from = f.from + town.length + 1;
      return [
        { ...upTo(f, text, from - 1), type: 'place' },
        { ...f, from, value: text.slice(from, f.to) },
      ];
    }
    if (isPlaceAndMore(f, text)) return placesOf(f, text);
    if (isOfficer(f, text)) return [{ ...f, type: 'person' }];
    const dateline = DATELINE.test(text.slice(f.to, f.to + 9))
      ? PRESS_AND_PLACE.exec(text.slice(f.from, f.to))
      : null;
    if (dateline) {
      const [, press = ''] = dateline;
      return [
        upTo(f, text, f.from + press.length),
        { ...f, type: 'place', from: f.from + press.length, value: text.slice(f.from + press.length, f.to) },
      ];
    }
    const office = roleEnding(text, f.to);
    if (office && BODY.test(text.slice(f.from, f.to - office.length)))
      return [upTo(f, text, f.to - office.length)];
    // 我国|食品协会
    if (text.slice(f.from - 1, f.from + 1) === '我国' && f.to - f.from > 3)
      return [{ ...f, from: f.from + 1, value: text.slice(f.from + 1, f.to) }];
    const latin = LATIN_BODY.exec(text.slice(f.from, f.to))?.[0];
    if (latin) return [{ ...f, to: f.from + latin.length, value: latin }];
    if (NAMELESS.test(text.slice(f.from, f.to))) return placesOf(f, text);
    const part = HAS_PARTS.test(text.slice(f.from, f.to))
      ? NUMBERED_PART.exec(text.slice(f.to, f.to + 14))?.[0]
      : undefined;
    if (part) return [upTo(f, text, f.to + part.length)];
    const body = cut(f, text, ORG_LEAD, ORG_END, 0);
    return body !== f && COMMON_NOUNS.has(text.slice(body.from, body.to)) ? [] : [body];
  });

/** 首府耶洛奈夫, 开往刘易舍姆: where something lies or goes is a place. */
const LIES = /(?:首府|首都|省会|小镇|小城|古城|位于|地处|坐落于|开往|飞往|驶往|运往|驶向|途经)$/;

/** No name of somebody at home. */
const isFarName = (name: string): boolean => isForeign(name) || /^\p{Script=Han}{4,}$/u.test(name);

/** 韦德布什|证券, 罗伊|大学; but somebody's 银行账户, 证券欺诈案. */
const FIRM =
  /^(?:(?:证券|银行|集团|公司|资本|基金会?)(?![账帐]|欺诈|诈骗|存款|贷款|借贷|抵押|交易|造假|[卡法案军家])|研究所|大学(?![生城路时]|毕业|期间|同学|室友)|学院|电视台)/;
const LIES_AT = /^(?:[州省郡县镇市](?![长民委政立府务级议内外值场价面盈])|[岛湾](?!屿?人)|港(?!人|股|元|币))/;

const GOVERNOR = /^(?:总统|总理|首相|国王|外长|议长|总督)/;

/** 甲岛 in 甲岛总统罗格、…: it is governed by the person behind the office. */
const isGoverned = (f: Found, list: readonly Found[], text: string): boolean => {
  const office = GOVERNOR.exec(text.slice(f.to, f.to + 2))?.[0];
  return (
    office !== undefined &&
    !/\p{Script=Han}/u.test(text.charAt(f.from - 1)) &&
    list.some((p) => p.type === 'person' && p.from === f.to + office.length)
  );
};

/** 主席|万钢: two or three characters with a surname, right behind an office and before a mark. */
const isOfficer = ({ from, to }: Found, text: string): boolean =>
  to - from <= 3 &&
  /^\p{Script=Han}{2,3}[、,;)。]/u.test(text.slice(from, to + 1)) &&
  isSurname(text.charAt(from)) &&
  !isCalledOrg(text.slice(from, to)) &&
  roleEnding(text, from) !== null;

/** What a place does: 江苏组织|召开, 天津启动港口物流. */
const DID =
  /^(?:组织$|启动|推出|发布|出台|印发|召开|开展|实施|加快|申办|聚集|联动|部署|推进|深化|高度|承建|投资|[秋夏]粮|[早中晚]稻|[文理]科)/;

function isPlaceAndMore({ from, to }: Found, text: string): boolean {
  let end = from;
  for (let place = placeAt(text, end); place; place = placeAt(text, end)) end += place.length;
  return end > from && DID.test(text.slice(end, to));
}

/** 湖北 of 河南、湖北、湖南: one of a list of places. */
const isListedPlace = (f: Found, list: readonly Found[], text: string): boolean =>
  (text.charAt(f.from - 1) === '、' && list.some((p) => p.type === 'place' && p.to === f.from - 1)) ||
  (text.charAt(f.to) === '、' && list.some((p) => p.type === 'place' && p.from === f.to + 1));

const OLYMPIC = /^[冬残申青]奥|奥[运会委组]$|(?<![东西南])亚[运残]$/;
/** The 中东部 of a country, the 沪指 of an exchange. */
const isNoPlace = ({ from, to }: Found, list: readonly Found[], text: string): boolean =>
  (text.slice(from, to) === '海地' && (text.charAt(from - 1) === '沿' || text.charAt(to) === '区')) ||
  OLYMPIC.test(text.slice(Math.max(0, from - 1), to + 1)) ||
  /^华[裔侨商语文人]$/.test(text.slice(from, to + 1)) ||
  // 苏丹 before a person is his title
  (text.slice(from, to) === '苏丹' &&
    list.some((p) => p.type === 'person' && (p.from === to || p.from === to + 1)) &&
    /[觐见]/.test(text.charAt(from - 1))) ||
  // 男子|地铁站
  /^(?:男子|女子|乘客|旅客|老人|[男女]孩)/.test(text.slice(from, to)) ||
  // 神舟十八号: a ship, not the house of a street
  (/[一二三四五六七八九十\d]号$/.test(text.slice(from, to)) &&
    !/[路街道巷弄里村园区楼院镇县市胡同坊场厦]/.test(text.slice(from, to))) ||
  (text.slice(from, to) === '中东' && text.charAt(to) === '部') ||
  (/^[沪深]$/.test(text.slice(from, to)) && /^深?(?:两市|[指股市]|成指|300)/.test(text.slice(to, to + 4)));

/** 6型, 6号卫星; but 15号抵达 tells a day. */
const CRAFT =
  /^-?\d{1,4}[A-Z]?(?:型|号[A-Z]?(?:遥[\d一二三四五六七八九十]+)?(?:运载火箭|火箭|导弹|卫星|飞船|探测器|空间站|月球车|火星车|着陆器|航母|战机|无人机|直升机))/;

/** 孙子 before the grandson's own name; 海蓝 of 海蓝6型火箭: what is built in a series. */
const isKinOrCraft = ({ from, to }: Found, list: readonly Found[], text: string): boolean =>
  (text.slice(from, to) === '孙子' && list.some((p) => p.type === 'person' && p.from === to)) ||
  CRAFT.test(text.slice(to, to + 14)) ||
  // 沃洛夫语, 沃洛夫族
  (/^[语族](?!音)/.test(text.slice(to, to + 2)) && isForeign(text.slice(from, to)));

/** 房主周 before 先生: a surname with what the person is. */
function withoutWho(f: Found, text: string): Found {
  const isWho = POLITE.test(text.slice(f.to, f.to + 2)) && roleEnding(text, f.to - 1) !== null;
  return isWho && isSurname(text.charAt(f.to - 1))
    ? { ...f, from: f.to - 1, value: text.charAt(f.to - 1) }
    : f;
}

/** 努某 + 某. */
function withAllNameless(f: Found, text: string): Found {
  if (text.charAt(f.to - 1) !== '某' || text.charAt(f.to) !== '某') return f;
  return { ...f, to: f.to + 1, value: text.slice(f.from, f.to + 1) };
}

/** 陈 before 小姐, where more was cut off before it, is 陈小姐. */
function withPoliteness(f: Found, text: string): Found {
  const polite = f.to - f.from === 1 ? POLITE.exec(text.slice(f.to, f.to + 2))?.[0] : undefined;
  return polite ? { ...f, to: f.to + polite.length, value: text.slice(f.from, f.to + polite.length) } : f;
}

/** 1 where the last character of a place is the first of the next word. */
const halfBehind = (text: string, { from, to }: Found): 0 | 1 => {
  if (text.startsWith('河西走廊', to - 1)) return 1;
  if (/.村村$/.test(text.slice(from, to)) && VILLAGERS.test(text.slice(to))) return 1;
  const behind = text.slice(to - 1, to + 2);
  return to - from > 2 && (TOWNS.test(behind) || DIRECTION.test(behind)) ? 1 : 0;
};

function cut(f: Found, text: string, lead: RegExp | null, end: RegExp, half: 0 | 1): Found {
  const said = text.slice(f.from, f.to);
  const from = f.from + (lead?.exec(said)?.[0].length ?? 0);
  const tail = end.exec(said)?.[0].length ?? 0;
  const to = f.to - (tail || half);
  return from === f.from && to === f.to ? f : { ...f, from, to, value: text.slice(from, to) };
}
