/* A foreign name in brackets behind a Chinese one says the same once more (凯伦港（Karen Harbour）): it is of the same kind. */
import type { Found } from '../../../facts/fact';
import { overlaps } from '../../../text/span';

const GLOSS =
  /^\s?[（(](?:[英法德俄]文|[英法德俄西]语|又称)?[:：\s]*(\p{Script=Latin}(?:[\p{Script=Latin}\s.,'’&·-]{0,60}[\p{Script=Latin}.])?)\s?[)）]/u;

/** The list with the foreign names behind its names; what a tagger took such a name for gives way. `text` is the block. */
export function withGlosses(text: string, list: readonly Found[]): Found[] {
  const glosses = list.flatMap((name): Found[] => {
    if (name.type !== 'person' && name.type !== 'org' && name.type !== 'place') return [];
    const match = GLOSS.exec(text.slice(name.to, name.to + 80));
    const said = match?.[1];
    if (!said || !/\p{Lu}/u.test(said) || !/\p{Script=Han}$/u.test(text.slice(name.from, name.to))) return [];
    const from = name.to + match[0].indexOf(said);
    return [{ ...name, from, to: from + said.length, rule: 'zh.gloss', role: null }];
  });
  if (!glosses.length) return [...list];
  const kept = list.filter(
    (f) => !['person', 'org', 'place'].includes(f.type) || !glosses.some((g) => overlaps(g, f)),
  );
  return [...kept, ...glosses];
}
