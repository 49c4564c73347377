/*
 * All matches of an expression, in order. `String.matchAll` copies the expression at every call, which takes longer than to search
 * a paragraph with it.
 */

/** `pattern` has the flag `g`. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  if (!pattern.global) throw new RangeError(`${pattern} finds its first match only: it has no flag g`);
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    // behind nothing it would find the same again
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
}
