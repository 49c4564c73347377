/* People by what stands around a surname: bylines, 某-names, 刘先生, an office before the name, a verb of saying behind it. */
import type { Rule } from '../../../facts/rule';
import { roleEnding } from './role-words';
import { COMPOUND_SURNAMES, isPlainSurname, isSurname, SURNAMES } from './surnames';

const S = `(?:${COMPOUND_SURNAMES.join('|')}|[${[...SURNAMES].join('')}])`;
const NOT_GIVEN =
  '的了在是和与及或被由向从到对把将让给为以而也都就还才很最这那此该每各某其无不没未可能会要想说称道我你他她它们个名位次条等之来去着过吗呢吧年月日时点分元及';
const G = `[^\\s\\d\\p{P}\\p{S}A-Za-z${NOT_GIVEN}]`;

/** 记者 王烽 通讯员 龙畅: the whole line of names behind an office of the press. */
export const byline: Rule = {
  name: 'zh.byline-person',
  kind: 'person',
  pattern: new RegExp(
    `(?<=(?:记者|通讯员|实习生|特约评论员|责任编辑|责编|编辑|编译|作者|撰文|摄影|校对|主播|供图|文/|图/|摄/)\\s{0,3}[:/|]?\\s{0,3}(?:([\\p{Script=Han}·]){2,4}[\\s、]{1,3}){0,5})(${S}\\p{Script=Han}{1,2}|\\p{Script=Han}{2,3})(?=[\\s、,)】\\]|/]|$|摄|文/|图/|报道|通讯员|记者|从|在|获悉|了解|看到|发自|实习)`,
    'u',
  ),
  read(m, { folded }) {
    const name = m[0].replace(/[摄从在]$/u, '');
    if (name.length < 2 || NO_NAME.test(name)) return null;
    if (!isSurname(name.charAt(0)) && !/^[\s、,)】|/]/.test(folded.slice(m.index + m[0].length))) return null;
    return { to: m.index + name.length, value: name };
  },
};

const NO_NAME =
  /中心|透露|整合|综合|编译|整理|反映|证实|强调|坦言|直言|解释|说明|回忆|讲述|求助|爆料|描述|表示|代表|主任|认为|介绍|告诉|通讯|记者|实习|摄影|供图|报道|从|在|获悉|了解|本报|来源|编辑|发自|今天|昨日|昨天|日前|近日|随后|随机|走访|采访|调查|观察|发现|看到|现场|手记|来到|团队|证|节|会|见|站|部|们|问|赶|称|也|与|对|跟|探|致电|联系|拨打|咨询|注意|跟随|梳理|查询|体验|^[一二三四五六七八九十]/;

/** 刘某, 王某某, 张某甲. */
export const someone: Rule = {
  name: 'zh.someone',
  kind: 'person',
  pattern: new RegExp(`(${S})(某某|某(?:[甲乙丙丁]|[\\p{Script=Han}](?=[、,。(;:]))?)`, 'u'),
  read(m, { folded }) {
    const end = m.index + m[0].length;
    const behind = folded.slice(m.index + (m[1] ?? '').length + 1);
    if (
      /^(?:[个种些市县区镇村地省国年月日时天类项段条家次大小高中]|处(?![以罚分])|公司|单位|企业|学校|银行|网|医院|小区|酒店|平台|部门|品牌|厂|工地|水泥|化工|明星|机构)/.test(
        behind,
      )
    )
      return null;
    if (
      !isPlainSurname((m[1] ?? '').charAt(0)) &&
      /\p{Script=Han}/u.test(folded.charAt(m.index - 1)) &&
      !roleEnding(folded, m.index)
    )
      return null;
    if (/[对由关基在位属处至鉴限源善终便敢急忙过]/.test(folded.charAt(m.index - 1)) && m[1] === '于')
      return null;
    // 刘某说, 刘某在: the character behind is no part of the name
    const given = (m[2] ?? '').slice(1);
    const keep =
      given === '' ||
      given === '某' ||
      /[甲乙丙丁]/.test(given) ||
      !/[的了在是和与及被说称等将把因从到向对为也时]/.test(given);
    const to = keep ? end : end - 1;
    return { to, value: folded.slice(m.index, to) };
  },
};

const TITLES =
  '先生|女士|小姐|太太|阿姨|大爷|大妈|大伯|大叔|大娘|大姐|大哥|奶奶|爷爷|婆婆|叔叔|伯伯|师傅|老汉|老太|老太太|大嫂|嫂子';
/** 刘先生, 周阿姨, and 曾友庆先生 whose name is what stands before. */
export const titled: Rule = {
  name: 'zh.titled',
  kind: 'person',
  pattern: new RegExp(`(${S})(${G}{0,2}?)(?:${TITLES})(?!们)`, 'u'),
  read(m, { folded }) {
    const [said, surname = '', given = ''] = m;
    // 修车师傅沈广田: a trade before a name
    if (given !== '' && said.endsWith('师傅') && isPlainSurname(folded.charAt(m.index + said.length)))
      return null;
    if (given !== '')
      return GIVEN_STOP.test(given) || !isPlainSurname(surname.charAt(0))
        ? null
        : { to: m.index + surname.length + given.length, value: surname + given };
    if (!isPlainSurname(surname.charAt(0))) {
      const words = ALSO_WORDS[surname];
      return words && !words.includes(folded[m.index - 1] ?? ' ') ? { value: said } : null;
    }
    // 李明先生 with a surname for its second character
    const before = folded.charAt(m.index - 1);
    if (isPlainSurname(before) && !/\p{Script=Han}/u.test(folded.charAt(m.index - 2)))
      return { from: m.index - 1, to: m.index + surname.length, value: before + surname };
    return { value: said };
  },
};
/** Surnames that are words too, with the characters before them that make them one: 任何先生, 对方女士. Before a title others are names. */
const ALSO_WORDS: Readonly<Record<string, string>> = {
  何: '任如为',
  方: '对双我男女中官警校院资甲乙地各多远四八南北东西前后',
  高: '最提很更',
  任: '前现历新责主信担',
  关: '相有',
  于: '对由关基在位属处至鉴限源善终便敢急忙过',
  马: '人兵黑',
  金: '现资黄奖押',
  石: '钻',
  白: '明',
  万: '一二三四五六七八九十千百亿几数',
  文: '中英',
  安: '公治保',
  华: '中',
  严: '庄尊',
  项: '一两多各几事',
  温: '体气',
  古: '考',
  季: '四',
  简: '从',
};
const GIVEN_STOP = /[老大小新]$|家|位|名|个/;

const SAYS =
  '说|介绍|表示|告诉|称|认为|指出|回忆|坦言|透露|解释|强调|提醒|建议|补充|感慨|直言|笑着|介绍说|道|接受|出生|逝世|去世|当选|获得|精心|哭|笑|向记者|对记者|提出|宣布|呼吁|承认|担任|出任|先生|女士|同志|教授|博士|(?:,\\d{2}岁|今年\\d)|(?:常委|委员|代表)(?:建议|提出|发言|认为|表示|说)';
/** What is said of hardly anything but people; the other verbs need an office before the name. */
const SPEAKS = /^(?:说|介绍|表示|告诉|认为|坦言|透露|回忆)/;
/** 院士高文评价: behind these any surname is one. */
const OFFICES =
  /(?:院士|教授|研究员|主任|[局院部市县所处科会事书]长|书记|总经理|总裁|主席|发言人|参赞|大使)$/;
/** An office or kinship before, or a verb of saying behind. A guess: the tagger may know better. */
export const beforeVerb: Rule = {
  name: 'zh.speaking-person',
  kind: 'person',
  weak: true,
  pattern: new RegExp(
    `(?<![\\p{Script=Han}])(${S}${G}{1,2})(?=${SAYS})|(${S}${G}{1,2})(?=说|介绍|表示|告诉|认为|坦言|透露|回忆|指出|强调|评价|分析|解释|预测|预计|提醒|呼吁|直言|补充|坦承|确认|证实|称|\\d{1,2}日|今天|昨天|当天|近日|日前|就(?=这|此|有关|相关))`,
    'u',
  ),
  read(m, { folded }) {
    const name = m[1] ?? m[2] ?? '';
    const held = m[1] ? null : roleEnding(folded, m.index);
    if (m[2] && !held && !SPEAKS.test(folded.slice(m.index + name.length, m.index + name.length + 2)))
      return null;
    if (
      NO_PERSON.test(name) ||
      !(held && OFFICES.test(held) ? isSurname : isPlainSurname)(name.charAt(0)) ||
      /[省市县区院号]$|律师|博士|教授|老师|记者|先生|女士/.test(name)
    )
      return null;
    if (m[2] && /\p{Script=Han}/u.test(folded.charAt(m.index - 1)) && !held) return null;
    return { value: name };
  },
};

/** 副中队长傅正军, 居民黄先林, 挂车司机李四. */
export const afterRole: Rule = {
  name: 'zh.person-after-role',
  kind: 'person',
  weak: 'shape',
  pattern: new RegExp(`(?<=\\p{Script=Han})(${S})(${G})(${G})?`, 'u'),
  read(m, { folded }) {
    const role = roleEnding(folded, m.index);
    if (!role) return null;
    const [, surname = '', first = '', second = ''] = m;
    const three = surname + first + second;
    const behind = folded.slice(m.index + three.length);
    const two = surname + first;
    if (!isPlainSurname(surname.charAt(0)) || (role === '老师' && surname === '傅')) return null;
    // 司机王强驾车: a verb's first character is no part of the name
    const name = second === '' || VERB_START.test(second + behind.slice(0, 2)) ? two : three;
    return NO_PERSON.test(name) ? null : { to: m.index + name.length, value: name };
  },
};

const NICKNAME_BEHIND =
  /^(?:[、，,。:：;；!?)）”」和与跟同说告表在来赶把被向对的一正回就也都又还已先立迅马]|$)/;
/** 民警小王, 村民老张: by the office before and what stands behind; 小康, 小麦 are none. */
export const nickname: Rule = {
  name: 'zh.nickname',
  kind: 'person',
  weak: true,
  pattern: new RegExp(`(?<=\\p{Script=Han})[小老](?![区康麦程金龙白石时米于])${S}`, 'u'),
  read(m, { folded }) {
    if (!roleEnding(folded, m.index)) return null;
    return NICKNAME_BEHIND.test(folded.slice(m.index + m[0].length)) ? { value: m[0] } : null;
  },
};

/** 孙女陶然, 徒弟李四: seldom anything but a name. */
export const afterKin: Rule = {
  ...afterRole,
  name: 'zh.person-after-kin',
  weak: true,
  read: (m, context) =>
    KIN.test(context.folded.slice(Math.max(0, m.index - 3), m.index)) ? afterRole.read(m, context) : null,
};
const KIN =
  /(?:孙子|孙女|外孙|外孙女|儿媳|女婿|侄子|侄女|外甥|徒弟|儿子|女儿|妻子|丈夫|父亲|母亲|哥哥|弟弟|姐姐|妹妹|师傅|邻居|好友)$/;

const VERB_START =
  /^(?:说|记(?=[下得录住])|介绍|表示|告诉|认为|指出|透露|制作|精心|驾|驶|开(?!明)|带|带领|主持|出席|参加|参与|宣布|率|前往|来到|负责|担任|发(?=[言表布现起出])|接受|接到|发现|看到|听|想|拿|走|跑|坐|站|住|买|卖|打(?!造)|送|收|办|做|写|出|回|进|上|下|已|正(?=在)|曾|又|刚|再|先后|先(?=到)|分别|一|两|家(?=[住里中人])|今年|近日|昨|提|表|热|因|涉|被|获|当选|逝世|去世|出生|生(?=于|前)|等|同|则|却|仍|只|从|向|对|经|自|系|也|并)/;
const NO_PERSON =
  /^(?:齐声|齐心|高度|高级|高速|高温|高中|高校|高等|温度|温馨|方面|方式|方便|方法|方向|方案|方可|方能|安全|安排|安装|常见|常规|常务|常常|常年|文化|文明|文件|文章|文物|成为|成功|成立|成员|成本|成都|万元|金融|金额|金属|石油|江苏|江西|江南|于是|于今|任何|任务|任命|任职|何时|何种|马上|马路|严重|严格|严肃|边缘|司机|司法|简单|简直|项目|农村|农民|农业|季度|古代|古老|游客|游戏|应该|应当|应急|应对|党员|党委|单位|单独|连续|连接|车辆|车主|车站|管理|管委|路面|路段|解决|解释|解放|全国|全市|全省|全部|全面|全体|师生|明确|明年|明天|明显|明星|来自|来到|相关|相信|国家|国际|国内|国外|计划|平台|平均|平时|公司|公安|公共|公布|公开|公告|公园|公民|利用|利益|但是|由于|元旦|信息|信用|展开|展示|母亲|战略|战士|强调|强化|花费|权利|位于|区域|海外|海关|南方|原因|原来|商业|商务|丰富|支持|支付|官方|封闭|满意|满足|向记|关于|关键|关注|白天|包括|华人|陆续|陆地|牛奶|容易|周边|周围|周末|周年|钱款|项链|尚未|宁可|时间|时候|和平|和谐|纪念|纪律|纪委|权威|牛肉|严禁|童年|成果|鲁莽|盛大|盛会|游玩|欧洲|欧盟|欧美|常态|毕业|毕竟|景区|景点|席位|费用|冷静|米饭|宗教|桂花|商场|商家|荣誉|荣获|桑叶|查询|查看|查处|谈到|谈话|楼市|楼盘|全球|全家|雷电|龙头|武器|武术|武警|康复|施工|施行|温暖|殷切|章程|申请|申报|申诉|关系|关怀|兰花|左右|甘心|祝福|祝贺|宁静|尚有|符合|舒适|梅花|童话|毕生|成长|蓝色|蓝天|路线|路口|古迹|车祸|车间|连日|连夜|门诊|谷物|盛夏|阳光|阳台|时代|时期|时刻|农历|司令|卓越|吉祥|简称|车型|麦田|景色|党的|党建|冷空|卫生|卫星|卫健|全文|应有|边境|师傅|商量|商品|沙滩|荣幸|丛林|池塘|封面|惠民|乐观|南北|班级|储存|原则|燕子|劳动|皮肤|楼房|满头|闻名|海洋|花园|权力|强烈|盖章|练习|井盖|丰收|支撑|国庆|平安|平稳|计算|索赔|宣传|宣布|晋级|庆生|相当|相对|初步|初中|初三|云端|容量|敬老|来源|普通|普遍|印象|隆重|战斗|玉米|银行|银色|公益|公众|公示|宾馆|利润|居民|居住|居然|干部|干净|但愿|束缚|信心|展览|阴天|智能|智慧|幸福|幸运|奉献|植物|富裕|由此|余人|余名|余万|余元|时许|万人|万名|段时间|许多|许可|曾经|向他|向她|高兴|高达|高于|石头|方才|万一|何况|何必|程度|程序|严查|任意|温和|金牌|金色|成绩|成年|成交|石材|安静|马桶|江水|江边|文艺|文旅|文字|关门|关爱|白色|包装|包含|华丽|万分|方圆|方位|常住|高层|高考|高峰|高新|高铁|高出|高端|高价|高空|高龄|高血|高原|金秋|金额)/;
