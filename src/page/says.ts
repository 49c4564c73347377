/* Whether a text says what a list of page words is for: all expressions of a list, of every language, tried as one. */
import type { PageWords } from '../languages/language';

/** The lists of `PageWords` that hold expressions. */
export type Saying = {
  [K in keyof PageWords]-?: NonNullable<PageWords[K]> extends readonly RegExp[] ? K : never;
}[keyof PageWords];

const joined = new WeakMap<readonly PageWords[], Map<Saying, readonly RegExp[]>>();

/** True where an expression of that list fits. `words`: the same array each time, since what it holds is put together once. */
export const says = (words: readonly PageWords[], list: Saying, text: string): boolean =>
  expressionsOf(words, list).some((expression) => expression.test(text));

function expressionsOf(words: readonly PageWords[], list: Saying): readonly RegExp[] {
  const lists = joined.get(words) ?? new Map<Saying, readonly RegExp[]>();
  const known = lists.get(list);
  if (known) return known;
  const expressions = join(words.flatMap((w) => w[list] ?? []));
  joined.set(words, lists.set(list, expressions));
  return expressions;
}

/** One expression for all with the same flags; their groups are not asked for. */
function join(expressions: readonly RegExp[]): RegExp[] {
  const byFlags = new Map<string, string[]>();
  for (const { flags, source } of expressions)
    byFlags.set(flags, [...(byFlags.get(flags) ?? []), `(?:${source})`]);
  return [...byFlags].map(([flags, sources]) => new RegExp(sources.join('|'), flags));
}
