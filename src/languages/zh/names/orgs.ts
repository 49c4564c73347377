/* Organisations by what they end in (法院, 公司, 大学, 民政部门), by what they are called (国务院, 新华社), and units of an army. */
import type { Rule } from '../../../facts/rule';
import { leftEdge } from './left-edge';

const ENDINGS =
  '住房和城乡建设[局厅]|住房城乡建设局|人力资源和社会保障[局厅]|文化和旅游[局厅]|规划和自然资源局|自然资源和规划局|自然资源[局厅]|卫生和计划生育[局委]|工业和信息化[局厅]|发展和改革委员会|教育和体育局|生态环境[局厅]|农业农村[局厅]|医疗保障局|退役军人事务局|应急管理[局厅]|人民法院|中级法院|高级法院|法院|人民检察院|检察院|公安分局|公安局|公安厅|分局|派出所|交警大队|交警支队|交警中队|高速交警|交警|消防大队|消防支队|消防救援大队|大队|支队|中队|总队|执法局|管理局|监督局|监管局|税务局|统计局|教育局|民政局|财政局|卫健委|卫生局|交通局|城管局|环保局|气象局|地震局|邮政局|体育局|文旅局|住建局|应急局|商务局|司法局|审计局|水利局|水务局|农业局|规划局|国土局|发改委|国资委|纪委监委|纪委|监委|政法委|宣传部|组织部|统战部|教育厅|财政厅|公安部|民政厅|商务厅|科技厅|卫健委|管委会|居委会|村委会|业委会|委员会|办公室|办事处|指挥部|领导小组|人民政府|政府|人大常委会|人大|政协|党委|党组(?!织)|党校|工会|妇联|团委|残联|侨联|文联|作协(?![定议助同调])|科协|工商联|民政部门|公安部门|交通部门|教育部门|卫生部门|环保部门|税务部门|气象部门|消防部门|市场监管部门|监管部门|有限责任公司|股份有限公司|有限公司|分公司|子公司|总公司|公司|集团|银行|支行|分行|证券|基金会|保险|交易所|大学|学院|中学|小学|幼儿园|学校|医院|卫生院|研究院|研究所|研究中心|实验室|协会|学会|商会|联合会|联盟|同盟|总会|促进会|俱乐部|报社|日报|晚报|晨报|时报|电视台|广播电台|通讯社|出版社|杂志社|美术馆|博物馆|图书馆|纪念馆|科技馆|文化馆|体育馆|合作社|事务所|律师事务所|养老院|敬老院|福利院|救助站|慈善总会|红十字会|部队|组委会|筹委会|仲裁委|鉴定中心|救援队|国家队|女排|男篮|警方|供电公司|自来水公司|航空公司|影业|传媒|科技公司';
const CALLED =
  '二十国集团|七国集团|上海合作组织|非盟|阿盟|中共中央|党中央|国务院办公厅|国务院|全国人大常委会|全国人大|全国政协|中央军委|中央纪委国家监委|中央纪委|最高人民法院|最高法|最高人民检察院|最高检|中国人民银行|中国红十字会|国家统计局|中国地震台网中心|中国地震台网|中国地震局|中央气象台|国家发展改革委|国家发展和改革委员会|国家发改委|国家卫健委|国家卫生健康委|国家税务总局|国家市场监管总局|海关总署|证监会|银监会|银保监会|保监会|国资委|中国证监会|新华社|人民日报|中央电视台|央视|中新社|中国新闻网|法新社|路透社|美联社|共同社|韩联社|塔斯社|联合国安理会|联合国|安理会|世界卫生组织|世卫组织|世界贸易组织|世贸组织|国际货币基金组织|世界银行|国际劳工组织|金融稳定理事会|国际原子能机构|国际能源署|世界气象组织|国际海事组织|国际民航组织|世界知识产权组织|国际奥委会|国际足联|欧盟委员会|欧盟|欧洲央行|美联储|北约|东盟|上合组织|亚太经合组织|欧佩克|白宫|五角大楼|克里姆林宫|青瓦台|国民党|民进党|共和党|民主党|中国共产党|共青团中央|全国妇联|全国总工会|解放军|八路军|新四军|红军|志愿军|最高法院|腾讯|阿里巴巴|阿里云|蚂蚁集团|字节跳动|拼多多|宁德时代|比亚迪|英伟达|台积电|三星电子|百度|京东|华为|小米|苹果公司|微软|谷歌|亚马逊|特斯拉|中石油|中石化|中国移动|中国联通|中国电信|国家电网|中国足协|中国队';
const MINISTRIES =
  '(?:外交|国防|教育|科技|科学技术|公安|国家安全|民政|司法|财政|人社|自然资源|国土资源|生态环境|环境保护|环保|住建|住房和城乡建设|建设|交通运输|交通|铁道|水利|农业农村|农业|商务|文化和旅游|文旅|文化|卫生|卫健|应急管理|退役军人事务|工信|工业和信息化|人力资源和社会保障|中宣|中组|统战)部(?![门分署队位件长级])';

export const suffixedOrg: Rule = {
  name: 'zh.suffixed-org',
  kind: 'org',
  weak: 'shape',
  pattern: new RegExp(
    `(?<=\\p{Script=Han})(?:${ENDINGS})(?![生员师报长部章法所楼站们路街])(?:[^\\s\\p{P}]{2}(?:支队|大队|中队|分局|支行|分行))?`,
    'u',
  ),
  read(m, { folded }) {
    const edge = leftEdge(folded, m.index, 14);
    const stem = folded.slice(edge.from, m.index);
    if (stem === '' || !edge.sure || (edge.general && !edge.placed)) return null;
    if (LOCAL.test(m[0]) && !edge.placed && !/[省市县区镇乡州]/.test(stem)) return null;
    if (VERBAL.test(stem)) return null;
    if (stem.length === 1 && !/[省市县区镇乡]/.test(stem)) return null;
    if (
      /^(?:交警|公司|集团|学校|医院|大学|小学|中学|学院|银行|法院|政府|部队|大队|中队|警方|协会|联盟|保险|证券|委员会|办公室|办事处|日报|时报)$/.test(
        m[0],
      ) &&
      COMMON.test(stem)
    )
      return null;
    const to = m.index + m[0].length;
    return { from: edge.from, to, value: folded.slice(edge.from, to) };
  },
};

/** So many characters before its ending a firm's name begins at most. */
const FIRM = 15;
/** 华美热电有限公司: seldom anything but a name, wherever it stands. */
export const firm: Rule = {
  ...suffixedOrg,
  name: 'zh.suffixed-firm',
  weak: true,
  pattern: /(?<=\p{Script=Han})(?:有限责任公司|股份有限公司|有限公司)/u,
  // 中哈(西安)商贸有限公司 begins before the brackets
  read: (m, at) =>
    /\)[^\p{P}]{0,14}$/u.test(at.folded.slice(Math.max(0, m.index - FIRM), m.index))
      ? null
      : suffixedOrg.read(m, at),
};

/** Bodies of which every town has one: a place must be said with them. */
const LOCAL =
  /^(?:警方|交警|党委|党组|委员会|办公室|办事处|政府|学校|医院|部队|大队|中队|支队|分局|业委会|居委会|村委会|指挥部|领导小组|管委会|检察院|法院|公安局|派出所|保险|证券|传媒)$/;
const VERBAL =
  /^(?:成立|进一步|强化|面临|推动|加强|接受|邀请|选择|登陆|登录|通过|委托|配合|申请|加入|退出|离开|建立|创办|创建|开办|收购|起诉|举报|致电|打造|完善|改革|深化|支持|帮助|鼓励|引导|指导|督促|要求|业主|社区大|房地产开发|多家|上述|涉事|相关|有关|其他|所有|部分|一些|不少|许多|大型|知名|著名|著名的|全国性|国有|国内|国外|海外|境外|当地)/;
const COMMON =
  /^(?:省|市|县|区|镇|乡|上市|子|分|总|母|多家|两家|这家|该|一家|几家|保险|科技|物流|快递|旅行|房地产|房产|物业|建筑|装修|装饰|贸易|投资|互联网|网络|国有|民营|外资|合资|中小|公办|民办|私立|公立|重点|普通|名牌|职业|技术|高等|示范|中心|当地|地方|各级|基层|上级|下级|原|现|新|老|全|我|贵|报考|考|读|上|办|希望|农村|城市|乡镇|商业|中央|投资|开户|发卡|传统|大型|小型|私人|社会|商业|人寿|车辆|医疗|养老|失业|工伤|生育|财产|意外|购买|电影|国家|美|英|法|德|日|韩|俄|两国|三国|本国|外国|驻地|英雄|先头|主力|地面|作战|武警|边防|消防|执勤|事故|秩序)+$/;

/** 党的十八大、十九大; 全国二十大城市 are others. */
const NTH = '(?:十[一二三四五六七八九]|二十)大';
const CONGRESS = `(?<=党的)${NTH}|(?<=党的${NTH}[、和])${NTH}|(?<=党的${NTH}、${NTH}[、和])${NTH}`;

export const calledOrg: Rule = {
  name: 'zh.called-org',
  kind: 'org',
  weak: true,
  pattern: new RegExp(
    `(?:${CALLED})(?!手机|电脑|[驻])|${MINISTRIES}|${CONGRESS}|[东西南北中]部战区(?:[海空陆]军|火箭军)?(?![总医])`,
  ),
  read: (m) => ({ value: m[0] }),
};

const CALLED_WHOLE: ReadonlySet<string> = new Set(CALLED.split('|'));
/** Whether a folded name is one of those that are known by what they are called. */
export const isCalledOrg = (name: string): boolean => CALLED_WHOLE.has(name);

/** Linux 基金会, Apache 软件基金会. */
export const latinFund: Rule = {
  name: 'zh.latin-fund',
  kind: 'org',
  pattern: /(?:软件|深度学习|开源|技术)?基金会(?![员议亏涨跌让被受使更越])/,
  read(m, { folded }) {
    const name = LATIN_NAME.exec(folded.slice(Math.max(0, m.index - 30), m.index))?.[0];
    const from = m.index - (name?.length ?? 0);
    const to = m.index + m[0].length;
    return name ? { from, to, value: folded.slice(from, to) } : null;
  },
};
const LATIN_NAME =
  /(?<![\p{Script=Latin}\d.])(?!(?:A|The|ETF|QDII|FOF|LOF|MOM|REITs?) ?$)[A-Z][\p{Script=Latin}\d.-]*(?: [A-Z][\p{Script=Latin}\d.-]*){0,2} ?$/u;

/** 第100军63师187团. */
export const armyUnit: Rule = {
  name: 'zh.army-unit',
  kind: 'org',
  pattern:
    /(?:新(?=四军))?第?[\d一二三四五六七八九十]{1,4}(?:集团军|军|师|旅|团)(?:第?[\d一二三四五六七八九十]{1,4}(?:师|旅|团|营|连))*/,
  // one number alone (第六师) is as often a place's name; two tell a unit
  read: (m) => (/[军师旅].*[师旅团]/.test(m[0]) ? { value: m[0] } : null),
};

/** 中铁十七局, 中建三局集团有限公司: builders that are called by a number. */
export const numberedBuilder: Rule = {
  name: 'zh.numbered-builder',
  kind: 'org',
  pattern:
    /(?:中铁|中建|中交|中冶|中水|中国?水电|中国电建)[一二三四五六七八九十]{1,3}[航公建冶]?[局院](?:集团)?(?:第?[一二三四五六七八九十]{1,3}(?:工程)?)?(?:(?:建设|建筑|工程)?(?:股份|责任)?有限(?:责任)?公司|公司)?/,
  read: (m) => ({ value: m[0] }),
};

/** 告诉青溪晚报记者, 接受上游新闻采访: who asks. */
export const asking: Rule = {
  name: 'zh.asking-org',
  kind: 'org',
  weak: true,
  pattern:
    /(?<=告诉|接受|对|向)(?!记者|本报|某|多家|当地)(\p{Script=Han}){1,4}?(?:新闻网?|日报|晚报|时报|早报|晨报|商报|都市报|周刊|电视台|在线|网)(?=记者|采访|专访)/u,
  read: (m) => ({ value: m[0] }),
};
