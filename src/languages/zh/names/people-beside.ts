/* People known by the word right before them, whatever their names look like: 网友“山里猫”, 会长Marc Roe. */
import type { Rule } from '../../../facts/rule';
import { roleEnding } from './role-words';

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
