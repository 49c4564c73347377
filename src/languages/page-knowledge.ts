/*
 * What reading a page and finding quotes on it must know of languages, as plain JSON: the background holds it and the page asks for
 * it, so that the script in every page stays small.
 */
import type { PageWords } from './language';
import { PAGE_WORDS } from './page-words';
import { SIMPLIFIED, TRADITIONAL } from './zh/traditional';

/** A value with every regular expression in it as its source and flags. */
export type Plain<T> = T extends RegExp
  ? { readonly source: string; readonly flags: string }
  : T extends readonly (infer U)[]
    ? readonly Plain<U>[]
    : T extends object
      ? { readonly [K in keyof T]: Plain<T[K]> }
      : T;

export interface PageKnowledge {
  readonly words: Plain<readonly PageWords[]>;
  /** Characters that are compared as those at the same places in `simplified`. */
  readonly traditional: string;
  readonly simplified: string;
}

export const pageKnowledge = (): PageKnowledge => ({
  words: toPlain(PAGE_WORDS),
  traditional: TRADITIONAL,
  simplified: SIMPLIFIED,
});

function toPlain<T>(value: T): Plain<T> {
  if (value instanceof RegExp) return { source: value.source, flags: value.flags } as Plain<T>;
  if (Array.isArray(value)) return value.map(toPlain) as unknown as Plain<T>;
  if (typeof value !== 'object' || value === null) return value as Plain<T>;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, toPlain(v)])) as Plain<T>;
}
