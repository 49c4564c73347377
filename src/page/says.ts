/* Whether a text says what a list of page words is for: all expressions of a list, of every language, tried as one. */
import type { PageWords } from '../languages/language';
import { remembered } from '../text/remembered';

/** The lists of `PageWords` that hold expressions. */
export type Saying = {
  [K in keyof PageWords]-?: NonNullable<PageWords[K]> extends readonly RegExp[] ? K : never;
}[keyof PageWords];

const joined = new WeakMap<readonly PageWords[], Map<Saying, (text: string) => boolean>>();

/**
 * True where an expression of that list fits. `words`: the same array each time, since what it holds is put together once. Each line is
 * asked about by several steps: answers are kept.
 */
export function says(words: readonly PageWords[], list: Saying, text: string): boolean {
  const lists = joined.get(words) ?? new Map<Saying, (text: string) => boolean>();
  let tell = lists.get(list);
  if (!tell) {
    const expressions = join(words.flatMap((w) => w[list] ?? []));
    tell = remembered((asked) =>
      expressions.some(([expression, isSmall]) => expression.test(isSmall ? smallOf(asked) : asked)),
    );
    joined.set(words, lists.set(list, tell));
  }
  return tell(text);
}

let last = '';
let lastSmall = '';

/** The text in small letters: several lists are asked about one line after the other. */
function smallOf(text: string): string {
  if (text !== last) [last, lastSmall] = [text, text.toLowerCase()];
  return lastSmall;
}

/** One expression for all with the same flags, and whether it is asked of the text in small letters; their groups are not asked for. */
function join(expressions: readonly RegExp[]): (readonly [RegExp, boolean])[] {
  const byFlags = new Map<string, string[]>();
  for (const { flags, source } of expressions) {
    const part = `(?:${flags === 'i' ? inSmall(source) : source})`;
    const parts = byFlags.get(flags);
    if (parts) parts.push(part);
    else byFlags.set(flags, [part]);
  }
  return [...byFlags].map(([flags, parts]) => {
    const isSmall = flags === 'i';
    return [new RegExp(parts.join('|'), isSmall ? '' : flags), isSmall];
  });
}

/** Large letters as small ones, but for classes such as \\S: an expression for either case of every letter takes several times as long to compile. */
const inSmall = (source: string): string =>
  source.toLowerCase() === source
    ? source
    : source.replace(/\\.|[^\\]+/gs, (part) => (part.startsWith('\\') ? part : part.toLowerCase()));
