/* One name, one kind: what the tagger is not sure of is of the kind that the same words surely are elsewhere in the story. */
import type { FactType, Found } from './fact';
import { isName } from './refine';

const textOf = (f: Found, text: string): string => text.slice(f.from, f.to);

/** Words of sure names and their kind, over all blocks; null where they are of several. */
function kindsOf(
  blocks: readonly string[],
  sure: readonly (readonly Found[])[],
): ReadonlyMap<string, FactType | null> {
  const kinds = new Map<string, FactType | null>();
  for (const [i, list] of sure.entries())
    for (const f of list) {
      const words = textOf(f, blocks[i] ?? '');
      const before = kinds.get(words);
      kinds.set(words, before === undefined || before === f.type ? f.type : null);
    }
  return kinds;
}

/** The same finds; unsure names among them with the kind they have elsewhere. */
export function oneKind(
  blocks: readonly string[],
  found: readonly (readonly Found[])[],
  isSure: (f: Found) => boolean,
): Found[][] {
  const names = found.map((list) => list.filter(isName));
  const kinds = kindsOf(
    blocks,
    names.map((list) => list.filter(isSure)),
  );
  return found.map((list, i) =>
    list.map((f) => {
      const type = isName(f) && !isSure(f) ? kinds.get(textOf(f, blocks[i] ?? '')) : null;
      return type && type !== f.type ? { ...f, type } : f;
    }),
  );
}
