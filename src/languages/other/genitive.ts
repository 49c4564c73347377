/* "Grønlands", "Anna Roes": languages of the north write the case to a name without an apostrophe. */
import type { Found } from '../../facts/fact';
import { isName } from '../../facts/refine';
import { literally } from '../../text/literally';

const NORTHERN: ReadonlySet<string> = new Set(['da', 'fo', 'nb', 'nn', 'no', 'sv']);

export const hasGenitive = (code: string): boolean => NORTHERN.has(code);

/** The same finds, names without the ending where the story has them without it too. */
export function withoutGenitive(blocks: readonly string[], found: readonly (readonly Found[])[]): Found[][] {
  const known = new Map<string, boolean>();
  const stands = (word: string): boolean => {
    let is = known.get(word);
    if (is === undefined) {
      const alone = new RegExp(`(?<![\\p{L}\\p{M}-])${literally(word)}(?![\\p{L}\\p{M}-])`, 'u');
      is = blocks.some((text) => alone.test(text));
      known.set(word, is);
    }
    return is;
  };
  return found.map((list, i) =>
    list.map((f) => {
      const said = (blocks[i] ?? '').slice(f.from, f.to);
      const [, stem = ''] = /([\p{L}\p{M}’'-]{3,})s$/u.exec(said) ?? [];
      // of a person the surname is enough
      if (!isName(f) || f.value !== said || !stem || !stands(f.type === 'person' ? stem : said.slice(0, -1)))
        return f;
      return { ...f, to: f.to - 1, value: said.slice(0, -1) };
    }),
  );
}
