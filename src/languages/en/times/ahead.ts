/* Does the sentence look ahead? Then "Friday" and "Dec. 15" are the next ones, not the last. */

const AHEAD =
  /\b(?:will|won['’]t|shall|['’]ll|(?:is|are|was|were|be)\s+(?:due|set|scheduled|expected|slated|planned|to)|plans?\s+to|scheduled|upcoming|deadline|until|till|due|going\s+to|by|payable|expires?|effective|between\s+now\s+and|no\s+later\s+than)\b(?![^.]*\b(?:said|told|announced|reported|was|were|had|since|ended)\b)/i;

/** True where the words of its clause before `at` tell of things to come. */
export function looksAhead(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 90), at);
  return AHEAD.test(/(?:[^.!?;]|\.(?=\d)|\b\p{Lu}\p{L}{0,4}\.)*$/u.exec(before)?.[0] ?? '');
}
