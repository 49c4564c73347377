/* Names are compared in Simplified characters, whatever a story is written in, and told in its own: 陳校長 is 陳永善, not 陈永善. */
import type { Found } from '../../../facts/fact';
import { isName } from '../../../facts/refine';
import { fold, foldedShare, isTraditional } from '../fold';

export interface Comparable {
  readonly found: readonly (readonly Found[])[];
  /** The way back to the story's own characters. */
  readonly asWritten: (found: Found[][]) => Found[][];
  /** The story is in Traditional characters. */
  readonly isFolded: boolean;
}

/** The finds with their names folded; `texts` are the blocks folded. A Simplified story stays as it is. */
export function comparable(
  blocks: readonly string[],
  texts: readonly string[],
  found: readonly (readonly Found[])[],
): Comparable {
  const share = foldedShare(blocks, texts);
  if (share === 0) return { found, asWritten: (all) => all, isFolded: false };
  const rename = (f: Found, change: (name: string) => string): Found =>
    isName(f) && typeof f.value === 'string' ? { ...f, value: change(f.value) } : f;
  const known = new Map<string, string>();
  const written = (name: string): string => {
    let own = known.get(name);
    if (own !== undefined) return own;
    const i = texts.findIndex((text) => text.includes(name));
    const at = texts[i]?.indexOf(name) ?? -1;
    own = at < 0 ? name : (blocks[i] ?? '').slice(at, at + name.length);
    known.set(name, own);
    return own;
  };
  return {
    found: found.map((list) => list.map((f) => rename(f, fold))),
    asWritten: (all) => all.map((list) => list.map((f) => rename(f, (name) => written(fold(name))))),
    isFolded: isTraditional(share),
  };
}
