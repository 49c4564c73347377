/* Armies by their country's one character (俄军), and the commands of an army's regions (南部战区海军). `text` is folded. */
import type { Found } from '../../../facts/fact';
import { covered } from '../../../text/span';

/** Whose armies are called so; 中军, 台军 and 港军 are none. */
const COUNTRY = /^[美俄英法德日韩印朝乌以黎叙伊巴土也苏菲越泰]$/;
/** 军 as a word of its own: no 军队, 军机, 军国主义. */
export const ARMY = /^军(?![队人机事民官校港营舰用工费力种备委衔政旗乐姿歌功国火售援控阀服])/;
const COMMAND = /^[东南西北中]部战区$/;
const SERVICE = /^(?:海军|空军|陆军|火箭军)/;

/** The finds of a block, 以 + 军 and 南部战区 + 海军 as one body each. */
export function withArmies(text: string, list: readonly Found[]): readonly Found[] {
  const armies: Found[] = [];
  for (const f of list) {
    if (f.type !== 'place' && f.type !== 'org') continue;
    const said = text.slice(f.from, f.to);
    const more = COUNTRY.test(said)
      ? ARMY.exec(text.slice(f.to, f.to + 2))?.[0]
      : COMMAND.test(said)
        ? (SERVICE.exec(text.slice(f.to, f.to + 3))?.[0] ?? '')
        : undefined;
    if (more === undefined) continue;
    const to = f.to + more.length;
    armies.push({ ...f, type: 'org', to, value: text.slice(f.from, to) });
  }
  const within = covered(armies);
  const isPart = (f: Found): boolean => (f.type === 'place' || f.type === 'org') && within.has(f.from);
  return armies.length ? [...list.filter((f) => !isPart(f)), ...armies] : list;
}
