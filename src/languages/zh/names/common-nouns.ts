/* Kinds of bodies and places that a tagger takes for names when they stand alone. Folded characters; plain data. */
import type { FactType } from '../../../facts/fact';
import { matchesOf } from '../../../text/matches';

export const COMMON_NOUNS: ReadonlySet<string> = new Set(
  '母亲河 通江达海 江达海 康庄大道 康壮大道 阳关大道 金光大道 民营 昆曲 官房 莫非 自治区 自治州 自治县 碳达峰 碳中和 议会 理事会 公安机关 检察机关 司法机关 行政机关 国家机关 党政机关 执法机关 税务机关 审判机关 侦查机关 公诉机关 业主委员会 居民委员会 村民委员会 业委会 居委会 村委会 网格 社区 小区 公司 集团 企业 单位 机关 部门 法院 检察院 派出所 公安局 警方 交警 学校 中学 小学 大学 医院 银行 政府 党委 党支部 党组织 工会 协会 会议室 高速公路 高速路 高速 收费站 火车站 车站 机场 广场 公园 商场 超市 酒店 饭店 餐厅 街道 乡镇 农村 城市 城区 县城 市区 县委 市委 省委 区委 县政府 市政府 省政府 区政府 州政府 人民政府 地方政府 联邦政府 人民法院 法庭 监狱 看守所 公证处 司令部 军方 当局 公安部门 工商部门 工商局 监管机构 办公室 董事会 董事局 监事会 股东大会 基金会 研究所 研究中心 实验室 总部 总行 分行 支行 分公司 子公司 总公司 母公司 证券公司 保险公司 基金公司 投资公司 航空公司 房地产公司 旅行社 交易所 出版社 杂志社 报社 电视台 电台 通讯社 气象台 图书馆 博物馆 体育馆 体育场 游泳馆 剧院 剧场 影院 电影院 足球队 篮球队 管乐团 幼儿园 托儿所 养老院 敬老院 福利院 宾馆 旅馆 招待所 网吧 茶馆 咖啡馆 会计师事务所 律师事务所 专科医院 空间站 教堂 大教堂 修道院 寺庙 清真寺 中介 跨国公司 上市公司 互联网公司 网约车公司 调研组 总装 德系 日系 美系 韩系 法系 进来 出来 起来 过来 环境保护 庆生 国家 全国 全省 全市 全县 当地 贺信 贺电 唁电 朱鹮 苗绣 宣介 普惠性 丰碑立 壮文 省区市 工业园 产业园 特色园 科创园 茶园 国家公园 遗址公园 口袋公园 公园景区 景区 主题公园 国家考古遗址公园 监测站 空间站 新春游园 试验区 贸易试验区 自由贸易试验区 自由贸易港 自贸试验区 自贸港 自贸区 伏特加 方 思政 范本 全馆 陆海新 查验 跳江 跳楼 跳桥 同比 环比 雷达 集成电路 勇毅 念兹 回信 礼兵 进一步 不明白 布洛芬 秦腔 京胡 陶盆 洪涝 马鲛鱼 鲜明 舒坦 组成 写心愿 小宝宝 大跃升 玉汝 武器库 地球村 幸福河 幸福河湖 绿水青山 百花园 集市 通关 延迟 广袤 常温 外使领馆 申遗 鸿沟 丘陵 丘陵地区 牌坊 淡水河 固本培元 践行 枪手 滑雪场 便利店 军用机场 热带雨林 棚户区 营业厅 发射区 跨海大桥 礼兵列队 开新局 元宇宙 贺函中 贺信中 贺电中 南水 帮扶县 华章日新 安顿 贺新春 外军 玄武岩 日同辉 汤圆 粽子 月饼 卡顿 国际经济机构 开源 代码 应用 选项 工具 支持 保修 方面 高像素 文件 云文件 本人 提到 颜色 边角 权限 麦克风 多窗格 路径栏 曾为 马头琴 景泰蓝 ETC GDP CPI APP VR AI 中心 错峰 农业农村 新征程 涉疆 贺词 震区 河湖 盟市 旗县 省州县 党政军 中央党政军 大众创业 城中村 遇水搭桥 遇水架桥 中央银行 国有银行 商业银行 财务处 孤儿院 体育俱乐部 行业协会 特殊教育学校 足彩 雷达站 投资银行部 中央领导机构 热门景区 踏边关 东风浩荡'.split(
    ' ',
  ),
);

const FACILITY =
  '公园|广场|果园|庄园|园区|产业园|物流园|科技园|示范园|采摘园|基地|机场|码头|港口|高速公路|栈道|廊道|绿道|花海|观景台|哨所|景区|湾区|营地|市场|商城|商圈|展区|园';
const FACILITY_END = /.[园场地头口路道海台所区城圈]$/;
/** 茶文化主题公园, 军民两用机场: such words alone before what stands there make no name. */
const EVERYDAY_PLACE = new RegExp(
  `^(?:覆盖|确保|打造|社区|特色|产业|生态|文化|主题|茶|现代|物流|高新?技术|军民两用|军用|民用|滨水|亲水|玻璃|观景|热门|能源|电力|风?电?光伏|扶贫|示范|智能|智慧|数字|科技|农业|工业|旅游|采摘|养殖|种植|水产|冷链|仓储|商贸|综合|创新|创业|[红黄绿蓝紫金]色|高空|高山|山顶|海上|水上|地下|田园|万亩|大型|小型|核心|周边|两岸|沿岸|沿线|城乡|边境|跨境|中?草?药材?|蔬菜|花卉|生产|加工|制造|储备|应急|训练|实训|停车)+(?:${FACILITY})$`,
);

/** By its ending no name but a kind, or what a sentence goes on with: 经济大省, 5G基站, 完整社区, 中越命运共同体. */
const KINDS: Readonly<Partial<Record<FactType, RegExp>>> = {
  person:
    /^[春夏秋冬](?:玉米|小麦|大豆|油菜|马铃薯|花生|棉花|水稻)|..性$|^器\p{Script=Han}|^\p{Script=Han}{1,4} [A-Za-z]|^(?:斯瓦希里|乌尔都|印地|孟加拉|普什图|波斯|老挝|豪萨|僧伽罗|泰米尔|哈萨克|维吾尔)[文语]$|^(?:的|同|不|致)\p{Script=Han}/u,
  org: /^(?:大型|中型|小型|海外|国内|国外|国际|外资|合资|民营|国有|私营|第三方|商业|商用车?|投资|资产|基金|对冲|共同|管理|保险|证券|科技|科创|互联网|网络|物流|快递|地产|建筑|装修|咨询|传媒|广告|旅游|航空|汽车|乘用车|电力|能源|石油|食品|医药|制药|软件|电商|电信|劳务|物业|贷款|小额|金融|租赁|监理|运输|客运|出租车|城投|企业|集团){1,6}(?:公司|企业|机构|集团)$|^我们|是一个|以下|刚刚|(?:命运|民族|生命)共同体$|^(?:985|211)|^.?.?“十[一二三四五]五”/,
  place:
    /^[穿涉因沿跨][湖河江海]$|^万企帮|第[一二三四五六七八九十]+批|[大强各区跨外邻本全他该]省$|基站$|[挡防隔]\p{Script=Han}?墙$|^(?:有|事|一支|重塑|探索|解决|用好|学校|补齐|持续性|掌上|创业|智慧|方便|城市|维护|提升|督察|高原|多民族)\p{Script=Han}{0,2}(?:社区|地区)$|^.社区$|(?:完整社区|脱贫地区|贫困地区)$|(?:软件|应用)(?:中心|商店)$|\p{Script=Latin} ?(?:商店|市场)$|概览区$|远程隧道$|^信号塔$/u,
};
/** True for what is a kind by its ending. */
export const isKind = (type: FactType, name: string): boolean =>
  (KINDS[type]?.test(name) ?? false) ||
  (type === 'place' && FACILITY_END.test(name) && EVERYDAY_PLACE.test(name));

/** One-character names of countries that are everyday words too: 加一部电梯, 意见, 新, 中. */
const EVERYDAY = new Set('几加法意中新西南东北印德波泰巴希');
/** Beside these one stands for a country: other countries' characters, and what one does with countries. */
const BESIDE = /[中美日韩朝俄英法德意加印澳欧亚非越泰新菲巴以伊乌台港西波希葡荷埃墨土匈挪瑞苏蒙缅柬老、]/;
const BEFORE = /[访赴驻旅对援留来抵]/;

/** Ends and beginnings of other words that look like names: 月台, 仓库里, 发展中国家. */
const WITHIN =
  /中(?=、[英法德日俄西阿]{1,3}文)|(?<=[老东]、)中(?=、[青西])|(?<=中、)青(?=[三两]代|年)|中(?=、西医)|(?<=山)青海(?=秀)|兴国(?=利民)|(?<=[降遇因到有地受遭达大强现迎])暴雪|暴雪(?=天气|预警|级别|过程|来袭|[蓝黄橙红]色|封|灾|压|袭)|(?<=[复混])合肥|基隆(?=拿)|(?<=[月阳平后舞电前柜站灶看讲擂窗灯炮塔展])台|月(?=台)|台(?=[式阶账词历])|(?<=报、)台(?=、网)|马赛(?=克(?!隆))|汉堡(?=包|菜单|店)|瀑布(?=[式流])|(?<=对)齐|(?<=[它型太])太原(?=始)|(?<!山东|在|到|从|赴|往|去|、|和)日照(?![市港人籍]|东港|岚山|莒)|日(?=[出落子期益常志])|(?<![访赴抵离在到对])日(?=[后内前间夜均报])|(?<=[色丽优完秀壮])美|奥(?=运|斯卡|数)|太阳(?=[能帆镜伞灶穴])|(?<=人造)太阳|(?<=隆)重庆(?=祝)|华(?=为(?!期))|中(?=意的|意地)|(?<=[仓水车金冷粮油书国])库里|(?<=发展)中国(?=家)|中国(?=际)|(?<=自)治区|(?<=[入出])海口|崇文(?=重)|法(?=[草修律规案典])|山[东西](?=[麓侧坡])|(?<=易)港|(?<=和)美乡村|(?<=[一二三四五六七])中|(?<=重)大理|(?<=[方愿将可])以|(?<=其)美|(?<=、)美(?=美)|(?<=美)美(?=与)|(?<=[春夏秋冬])日|(?<=入)藏(?=[精实版品作])|(?<=[馆收珍典])藏|(?<=落)马\p{Script=Han}*|(?<=半)程马拉松?|英(?=[歌烈雄勇魂模才俊杰豪语文镑里尺寸])|京(?=[东剧胡腔韵])|(?<=加)西亚|(?<=[着发合全助聚致努])力\p{Script=Han}+/gu;

/** So many characters beside a name tell of it. */
const BESIDE_NAME = 3;

/** True for 台 in 月台, 库里 in 仓库里. */
export const isWithinWord = (text: string, from: number, to: number): boolean => {
  const at = Math.max(0, from - BESIDE_NAME);
  return matchesOf(WITHIN, text.slice(at, to + BESIDE_NAME)).some(
    (m) => m.index === from - at && m[0].length === to - from,
  );
};

/** 以港聚产: a port, where nothing beside it says that Hong Kong is meant. */
const isPort = (text: string, from: number, to: number): boolean =>
  text.slice(from, to) === '港' &&
  !/[治乱祸珠台澳粤深沪京闽内访赴驻对援留来抵在离返涉由至到、近旅全]/.test(text.charAt(from - 1)) &&
  !/[澳台珠股媒人元币府警独区深交版片式大岛科中铁、]/.test(text.charAt(to));

/** What ships do, and people too: in a story that does not speak of Hong Kong the port is meant. */
export const isShipsPort = (text: string, from: number, to: number): boolean =>
  text.slice(from, to) === '港' &&
  /[离返抵进到在由回]/.test(text.charAt(from - 1)) &&
  !/[澳股媒人元币警独]/.test(text.charAt(to));

/** 以两国建交20周年为契机: no Israel; 以军 is, and 以 of 以议员认为. */
const isTaking = (text: string, from: number, to: number): boolean =>
  text.slice(from, to) === '以' &&
  !BESIDE.test(text.charAt(from - 1)) &&
  /^(?![军方北南总外国防])(?:(?![认成因行]为)[^,。;、!?]){1,18}为/.test(text.slice(to, to + 20));

/** True for 加, 中 … where nothing beside it says that a country is meant. `from` in the text. */
export const isEverydayCharacter = (text: string, from: number, to: number): boolean =>
  isPort(text, from, to) ||
  isTaking(text, from, to) ||
  (to - from === 1 &&
    EVERYDAY.has(text.charAt(from)) &&
    !BESIDE.test(text.charAt(to)) &&
    !BESIDE.test(text.charAt(from - 1)) &&
    !BEFORE.test(text.charAt(from - 1)));
