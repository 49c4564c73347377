/* People known by the word right before them, whatever their names look like: 网友“山里猫”, 会长Marc Roe. */
import type { Rule } from '../../../facts/rule';
import { roleEnding } from './role-words';
import { isPlainSurname } from './surnames';

/** An account by its name in marks. */
export const nickInMarks: Rule = {
  name: 'zh.nick-in-marks',
  kind: 'person',
  pattern:
    /(?<=(?:网友|博主|楼主|网名|昵称)(?:为|叫|是)?[“"「『])[^“”"「」『』,，。!！?？:：\s]{2,12}(?=[”"」』])/,
  read: (m) => ({ value: m[0] }),
};

const WORD = "\\p{Lu}[\\p{Script=Latin}.'’-]*[\\p{Script=Latin}.]";
/** Two to four Latin words behind an office. */
export const latinName: Rule = {
  name: 'zh.latin-person',
  kind: 'person',
  weak: true,
  pattern: new RegExp(`(?<=\\p{Script=Han}\\s?)${WORD}(?:[ ·]${WORD}){1,3}(?![\\p{Script=Latin}&])`, 'u'),
  read(m, { folded }) {
    const at = folded.charAt(m.index - 1) === ' ' ? m.index - 1 : m.index;
    return roleEnding(folded, at) ? { value: m[0] } : null;
  },
};

const OFFICE =
  '局长|书记|主任|校长|院长|所长|队长|市长|县长|镇长|乡长|部长|厅长|处长|科长|站长|厂长|董事长|经理';
/** 商务局曲局长: a surname with an office, where a body or a mark stands before and what the person does behind. */
export const officeBearer: Rule = {
  name: 'zh.office-bearer',
  kind: 'person',
  weak: true,
  pattern: new RegExp(
    `(?<=^|[局委厅院校府市县区镇乡所队公司,。;、:“"的])\\p{Script=Han}(?:${OFFICE})(?=[说表介两告称指在向为带给来也还又就,。、:;“”]|$)`,
    'u',
  ),
  read: (m) => (isPlainSurname(m[0].charAt(0)) ? { value: m[0] } : null),
};

/** 周明常委建议: who speaks in an assembly, at the head of a sentence. */
export const member: Rule = {
  name: 'zh.member',
  kind: 'person',
  weak: true,
  pattern:
    /(?<=^|[。!?;“”])\p{Script=Han}{2,3}(?=(?:常委|委员|代表|院士)(?:建议|提出|认为|代表|发言|表示|说|指出|介绍))/u,
  read: (m) => (isPlainSurname(m[0].charAt(0)) ? { value: m[0] } : null),
};

const TIBETAN =
  '(?:旦真|旦巴|丹巴|丹珠|才让|才旦|才仁|加措|仁增|赤列|次成|多杰|更登|公保|贡嘎|华旦|尕藏|尖措|桑吉|东智|道吉|卓尕|拉毛|南杰|昂旺|班玛|巴桑|白珍|曲扎|格列|朗杰|泽仁|泽旺|扎巴|呷玛|向巴|喜饶|索南|土旦|云登|玉珍|央珍|央宗|德央|阿旺|白玛|班典|边巴|次旦|次旺|次仁|达瓦|达娃|丹增|旦增|德吉|顿珠|多吉|格桑|贡布|嘎玛|嘉措|坚参|江村|晋美|拉姆|罗布|洛桑|米玛|尼玛|欧珠|平措|普布|强巴|曲珍|群培|仁青|桑杰|桑珠|索朗|土登|旺堆|旺久|旺姆|央金|益西|云丹|扎西|卓玛|卓嘎)';
/** 尼玛次仁, 达娃卓玛: Tibetan names are two of these. */
export const tibetan: Rule = {
  name: 'zh.tibetan-person',
  kind: 'person',
  pattern: new RegExp(`${TIBETAN}${TIBETAN}`),
  read: (m) => ({ value: m[0] }),
};
