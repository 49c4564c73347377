/* Who belongs to the person named before: 小刚爷爷 says something, 小刚 does not. Folded text. */
import type { Found } from '../../facts/fact';
import { isForeign } from './names/foreign-names';

const KIN =
  '爷爷|奶奶|外公|外婆|姥姥|姥爷|父亲|母亲|父母|爸爸?|妈妈?|家人|家属|家长|亲属|亲友|丈夫|妻子|夫人|老公|老婆|儿子|女儿|孙子|孙女|哥哥?|弟弟?|姐姐?|妹妹?|叔叔?|姑姑|舅舅|大伯';
const RELATED = new RegExp(
  `(?:${KIN}|朋友|同事|同学|邻居|班主任|代理人|律师|团队|办公室|家(?=[说称表回提质]))`,
  'y',
);
/** 其奶奶, 其父; not 其母公司. */
const THEIR = new RegExp(`^(?:(?:${KIN})(?![亲般])|[父母妻夫](?=$|[,也还又则曾并向对在就]))`);

/** What stands behind a person for one of theirs; empty where nothing does. */
export function relatedTo(text: string, person: Found): string {
  RELATED.lastIndex = person.to;
  const said = RELATED.exec(text)?.[0] ?? '';
  if (said !== '律师') return said;
  // 王刚律师 is one himself, 刘某律师 and 罗伊律师 somebody else
  const name = String(person.value);
  return /某/.test(name) || isForeign(name) ? said : '';
}

/** The kin that a text begins with; empty where it does not. */
export const kinAt = (text: string): string => THEIR.exec(text)?.[0] ?? '';
