/* Kinds of bodies and places that a tagger takes for names when they stand alone. Folded characters; plain data. */

export const COMMON_NOUNS: ReadonlySet<string> = new Set(
  '公安机关 检察机关 司法机关 行政机关 国家机关 党政机关 执法机关 税务机关 审判机关 侦查机关 公诉机关 业主委员会 居民委员会 村民委员会 业委会 居委会 村委会 网格 社区 小区 公司 集团 企业 单位 机关 部门 法院 检察院 派出所 公安局 警方 交警 学校 中学 小学 大学 医院 银行 政府 党委 党支部 党组织 工会 协会 会议室 高速公路 高速路 高速 收费站 火车站 车站 机场 广场 公园 商场 超市 酒店 饭店 餐厅 街道 乡镇 农村 城市 城区 县城 市区 县委 市委 省委 区委 县政府 市政府 省政府 区政府 国家 全国 全省 全市 全县 当地 ETC GDP CPI APP VR AI'.split(
    ' ',
  ),
);

/** One-character names of countries that are everyday words too: 加一部电梯, 意见, 新, 中. */
const EVERYDAY = new Set('加法意中新西南东北印德波泰巴希');
/** Beside these one stands for a country: other countries' characters, and what one does with countries. */
const BESIDE = /[中美日韩朝俄英法德意加印澳欧越泰新菲巴以伊乌台、]/;
const BEFORE = /[访赴驻旅对援留来抵]/;

/** True for 加, 中 … where nothing beside it says that a country is meant. `from` in the text. */
export const isEverydayCharacter = (text: string, from: number, to: number): boolean =>
  to - from === 1 &&
  EVERYDAY.has(text.charAt(from)) &&
  !BESIDE.test(text.charAt(to)) &&
  !BESIDE.test(text.charAt(from - 1)) &&
  !BEFORE.test(text.charAt(from - 1));
