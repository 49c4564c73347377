/* Works and laws: 《…》 titles, laws called without marks, charges (妨害公务罪). */
import type { Rule } from '../../facts/rule';

export const titleInMarks: Rule = {
  name: 'zh.title',
  kind: 'work',
  pattern: /《([^《》\n]{1,80}(?:〈[^〉]*〉[^《》]*)?)》|〈([^〈〉\n]{1,60})〉/,
  read: (m, { text }) => ({ value: text.slice(m.index + 1, m.index + m[0].length - 1).trim() }),
};

const LAWS =
  '民法典|刑法|宪法|民法通则|刑事诉讼法|民事诉讼法|行政诉讼法|劳动合同法|劳动法|道路交通安全法|治安管理处罚法|消费者权益保护法|食品安全法|未成年人保护法|个人信息保护法|数据安全法|网络安全法|反垄断法|反不正当竞争法|电子商务法|环境保护法|公司法|证券法|企业破产法|婚姻法|合同法|侵权责任法|著作权法|专利法|商标法|教育法|义务教育法|反家庭暴力法|外商投资法|香港国安法|公务员法|监察法|传染病防治法';
export const law: Rule = {
  name: 'zh.law',
  kind: 'work',
  pattern: new RegExp(
    `(?<![《\\p{Script=Han}]《?)(?:中华人民共和国)?(?:${LAWS})(?![学院律庭官规])|(?<=[依据按照反违犯根])(?:${LAWS})(?![学院律庭官规])`,
    'u',
  ),
  read: (m) => ({ value: m[0] }),
};

const CHARGE_STARTS =
  '妨害|妨碍|故意|过失|危险|交通|盗窃|诈骗|合同|电信|网络|抢劫|抢夺|敲诈|寻衅|聚众|非法|贩卖|走私|制造|生产|销售|贪污|受贿|行贿|挪用|职务|滥用|玩忽|徇私|侵占|侵犯|强奸|猥亵|绑架|拐卖|拐骗|虐待|遗弃|重婚|诬告|诽谤|侮辱|伪造|伪证|包庇|窝藏|掩饰|帮助|组织|参加|领导|开设|赌博|放火|爆炸|投放|以危险|破坏|暴力|袭警|逃税|虚开|骗取|集资|洗钱|内幕|操纵|单位|对非国家|非国家|利用|巨额|重大|失火|污染|高空|危害|泄露|间谍|颠覆|煽动|分裂|容留|介绍|引诱|传播|拒不|扰乱|倒卖|串通|损害|背信|为亲友';
export const charge: Rule = {
  name: 'zh.charge',
  kind: 'work',
  pattern: new RegExp(`(?:${CHARGE_STARTS})[\\p{Script=Han}、]{0,24}?罪(?![犯名行恶证责过人])`, 'u'),
  read(m) {
    // the last start within is the charge's own: 故意伤害罪 in 组织他人…犯故意伤害罪
    const parts = m[0].split(/(?<!侵)犯|[嫌成]/);
    const said = parts.at(-1) ?? m[0];
    return said.length < 3 ? null : { from: m.index + m[0].length - said.length, value: said };
  },
};
