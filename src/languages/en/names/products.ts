/*
 * What is made or sent into the sky has a name and is nobody: the vaccine Acmevax, the Roe Space Telescope. Told once to be so, it is so
 * wherever the story says its name alone.
 */
import type { Found } from '../../../facts/fact';
import { everyPlace } from '../../../text/every-place';
import { near } from '../../../text/near-letters';

const KIND =
  'antibiotic|antidepressant|console|dinosaur|drug|handset|medication|medicine|painkiller|pill|rover|satellite|smartphone|spacecraft|statin|telescope|therapy|treatment|vaccine';
/** Right before its name. */
const BEFORE = new RegExp(
  `(?:\\b(?:${KIND})s?(?:,?\\s(?:called|named|known\\sas))?\\s|\\bdoses?\\sof\\s)$`,
  'i',
);
const BEHIND = near(
  /^(?:\s(?:Space\s)?Telescope|\s(?:space\stelescope|spacecraft|tablets|pills|vaccine|rover)|['’]s\s(?:side\seffects|indication|safety\sprofile)|,\s(?:an?|the)\s(?:[\p{L}-]+\s){0,3}(?:antibiotic|drug|medication|rover|spacecraft|telescope|vaccine)(?:[.,;)]|\s(?:for|from|made|that|used|which)\s))/u,
);
const LOOK = 30;
const ONE_WORD = near(/^\p{Lu}\p{Ll}{3,}$/u);
/** "The drug Roe took": somebody. */
const TAKES =
  /^\s(?:bought|developed|discovered|found|gave|got|had|has|helped|invented|made|needed|needs|prescribed|received|sold|takes|took|underwent|used|uses|wanted)\b/;

/** The names of a story (one list a block) without persons that are such things. */
export function withoutProducts(
  blocks: readonly string[],
  found: readonly (readonly Found[])[],
): readonly (readonly Found[])[] {
  const alone = new Set<string>();
  /** Words of people's names in full. */
  const borne = new Set<string>();
  for (const [i, list] of found.entries())
    for (const f of list) {
      if (f.type !== 'person') continue;
      const said = (blocks[i] ?? '').slice(f.from, f.to);
      if (ONE_WORD.test(said)) alone.add(said);
      else for (const word of said.split(' ')) borne.add(word);
    }
  const things = new Set<string>();
  for (const said of alone)
    if (!borne.has(said) && blocks.some((text) => isThing(text, said))) things.add(said);
  if (!things.size) return found;
  return found.map((list, i) =>
    list.filter((f) => f.type !== 'person' || !things.has((blocks[i] ?? '').slice(f.from, f.to))),
  );
}

function isThing(text: string, said: string): boolean {
  for (const at of everyPlace(text, said)) {
    const behind = text.slice(at + said.length, at + said.length + 60);
    if (BEHIND.test(behind)) return true;
    const before = text.slice(Math.max(0, at - LOOK), at);
    if (BEFORE.test(before) && !TAKES.test(behind)) return true;
  }
  return false;
}
