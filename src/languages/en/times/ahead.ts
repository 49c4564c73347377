/* Does the sentence look ahead? Then "Friday" and "Dec. 15" are the next ones, not the last. */

/** Words of things to come, behind which nothing is said to have been. */
const AHEAD =
  /\b(?:will|won['’]t|shall|['’]ll|(?:is|are|was|were|be)\s+(?:due|set|scheduled|expected|slated|planned|to)|plan(?:s|ned|ning)?\s+to|scheduled|upcoming|set\s+to|as\s+(?:early|soon)\s+as(?!\s+(?:he|she|they|it|we|I)\b)|deadline|(?<!\bhad\s)(?:until|till)(?!\s+(?:he|she|they|it|we|I)\b)|due(?!\s+to\b)|due\s+to\s+(?:be|begin|start|open|reopen|close|end|expire|leave|arrive|return|land|launch|meet|vote|face|appear|take|go|run|sail|play|speak|retire|finish)|going\s+to|payable|expires?|effective|between\s+now\s+and|no\s+later\s+than)\b(?!.*\b(?:said|says|told|announced|reported|was|were|had|since|ended)\b)/is;
/** "by Friday", "by early on Friday": the last one where somebody did it ("worked out by envoys who met on Friday"). */
const BY = /\bby\s+(?:\w+\s+){0,2}$/i;
/** "By June most had signed": what was to come is over. */
const OVER = /^[^.!?;:“”"]{0,90}\b(?:had|was|were)\b/;

/** True where the words of its clause before `at` tell of things to come. */
export function looksAhead(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 90), at);
  const clause = /(?:[^.!?;]|\.(?=\d)|\b\p{Lu}\p{L}{0,4}\.|\b[ap]\.m\.)*$/u.exec(before)?.[0] ?? '';
  return AHEAD.test(clause) || (BY.test(clause) && !OVER.test(text.slice(at)));
}

/** "By June most had signed": told from the story's last date, not from publication. */
export const byThen = (text: string, at: number): boolean =>
  BY.test(text.slice(Math.max(0, at - 30), at)) && OVER.test(text.slice(at));
