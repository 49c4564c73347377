/* Who speaks in Japanese and Korean, where no tagger knows names: the topic of the sentence, in its own words. */
import type { Marked } from '../../text/paired-marks';

const LEAD = 80;
/** "カタールの外務省報道官は14日、": a topic with its particle, and when or where it spoke; behind が somebody else does. */
const JA_TOPIC =
  /(?<![\p{Script=Han}\p{Script=Katakana}ー々])([\p{Script=Han}\p{Script=Katakana}A-Za-zＡ-Ｚー々・]+(?:の[\p{Script=Han}\p{Script=Katakana}A-Zー々・]+){0,3})(?:（[^（）]*）)?は(?:(?:(?!が[^ら])[^は「」。]){0,24}[、にで])?$/u;
/** と with a verb of saying; what one is told stands in the passive. */
const JA_SAID =
  /^(?:（[^）]*）)?(?:など)?と(?!\p{Script=Han}{2}さ?れ)(?:語|述べ|話し|指摘|強調|説明|回答|答え|コメント|批判|訴え|発表|主張|反論|否定|呼びか|明かし|振り返|し[、てた]|して|いう|の(?:声明|談話|考え|認識|見解))/u;
/** Of whom it was told before: these are nobody by themselves. */
const JA_NOBODY = /^(?:同.{1,3}|私|僕|俺|彼|彼女|これ|それ|今回|今年|今後|当時|現在|一方)$|[年月日時回]$/u;
/** Speech has a verb or the like, written with these; and behind it stands と, or nothing. */
const HIRAGANA = /\p{Script=Hiragana}.*\p{Script=Hiragana}/su;
const JA_BEHIND =
  /^(?:（[^）]*）)?(?:など)?と(?!いった|併|同|並|共|題|いう[\p{Script=Han}\p{Script=Katakana}])|^。?$|^って/u;

/** Whether 「…」 is what somebody says, no name or title. */
export const isJapaneseSpeech = (text: string, from: number, to: number): boolean =>
  HIRAGANA.test(text.slice(from, to)) && JA_BEHIND.test(text.slice(to + 1, to + 24));

const KO_TITLE =
  '위원|의원|대표|대변인|후보|총리|장관|대통령|시장|교수|회장|관계자|위원장|감독|사장|원장|씨|지사|차관|실장|본부장|변호사|청장|총장|팀장|부장|국장|의장|판사|검사|작가|선수|연구원|대사|비서관|수석|소장|센터장|대행';
/** "강준현 민주당 수석대변인은": up to three words that end in an office, behind the sentence's start or another clause; no other office is the subject. */
const KO_TOPIC = new RegExp(
  `(?:^|[.!?,"”] |(?:하지만|이에|이후|그러나|이어|한편|또|이날) )((?:[가-힣·]+ ){0,2}[가-힣·]*(?:${KO_TITLE}))(?:은|는|도)(?: (?:(?!(?:${KO_TITLE})[이가] )[^"“”.!?]){0,40})? ?$`,
  'u',
);
const KO_SAID = /^(?:이?라?고|이?라며|이?라면서|며|면서|다고|는|이?라는)/u;
const KO_NOBODY = /^(?:이|그|한|저) |^(?:이날|전날) /u;

/** The speaker as the sentence calls it; null where it has no such topic, or nothing says that it speaks. */
export function describedSpeaker(code: string, text: string, { open, close }: Marked): string | null {
  const before = text.slice(Math.max(0, open - LEAD), open);
  const after = text.slice(close, close + 24);
  if (code === 'ja') {
    const topic = JA_SAID.test(after) ? JA_TOPIC.exec(before)?.[1] : undefined;
    return topic && topic.length > 1 && !JA_NOBODY.test(topic) ? topic : null;
  }
  if (code !== 'ko' || !KO_SAID.test(after)) return null;
  const topic = KO_TOPIC.exec(before)?.[1];
  return topic && !KO_NOBODY.test(topic) ? topic : null;
}
