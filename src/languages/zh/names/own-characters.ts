/* Names are compared in Simplified characters, whatever a story is written in, and told in its own: 陳校長 is 陳永善, not 陈永善. */
import type { Found } from '../../../facts/fact';
import { isName } from '../../../facts/refine';
import { fold, isTraditional } from '../fold';

/** The finds with their names folded, and the way back; `texts` are the blocks folded. A Simplified story stays as it is. */
export function comparable(
  blocks: readonly string[],
  texts: readonly string[],
  found: readonly (readonly Found[])[],
): { readonly found: readonly (readonly Found[])[]; readonly asWritten: (found: Found[][]) => Found[][] } {
  if (!blocks.some((block, i) => isTraditional(block, texts[i] ?? '')))
    return { found, asWritten: (all) => all };
  const rename = (f: Found, change: (name: string) => string): Found =>
    isName(f) && typeof f.value === 'string' ? { ...f, value: change(f.value) } : f;
  const written = (name: string): string => {
    const i = texts.findIndex((text) => text.includes(name));
    const at = texts[i]?.indexOf(name) ?? -1;
    return at < 0 ? name : (blocks[i] ?? '').slice(at, at + name.length);
  };
  return {
    found: found.map((list) => list.map((f) => rename(f, fold))),
    asWritten: (all) => all.map((list) => list.map((f) => rename(f, (name) => written(fold(name))))),
  };
}
