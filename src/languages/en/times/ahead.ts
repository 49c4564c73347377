/* Does the sentence look ahead? Then "Friday" and "Dec. 15" are the next ones, not the last. */

/** Words of things to come, behind which nothing is said to have been. */
const AHEAD =
  /\b(?:will|won['’]t|shall|['’]ll|(?:is|are|was|were|be)\s+(?:due|set|scheduled|expected|slated|planned|to)|plan(?:s|ned|ning)?\s+to|scheduled|upcoming|set\s+to|as\s+(?:early|soon)\s+as(?!\s+(?:he|she|they|it|we|I)\b)|deadline|(?<!\bhad\s)(?:until|till)(?!\s+(?:he|she|they|it|we|I)\b)|due(?!\s+to\b)|due\s+to\s+(?:be|begin|start|open|reopen|close|end|expire|leave|arrive|return|land|launch|meet|vote|face|appear|take|go|run|sail|play|speak|retire|finish)|going\s+to|payable|expires?|effective|between\s+now\s+and|no\s+later\s+than)\b(?!.*\b(?:said|says|told|announced|reported|was|were|had|since|ended)\b)/is;
/** "by Friday", "by early on Friday": the last one where somebody did it ("worked out by envoys who met on Friday"). */
const BY = /\bby\s+(?:\w+\s+){0,2}$/i;
/** "By June most had signed": what was to come is over. */
const OVER = /^[^.!?;:“”"]{0,90}\b(?:had|was|were)\b/;

/** "Shoppers who come on March 3 will get one": right behind the date. */
const WILL_BEHIND =
  /^(?:['’]s)?(?:\s(?:election|elections|vote|primary|primaries|caucus|caucuses|referendum|hearing|meeting|talks|summit|debate|game|match|race|final|semifinal|fight|show|concert|ceremony|launch|deadline|event|session|trial))?\s(?:will|won['’]t|is\s(?:due|set|scheduled|expected|slated|going)\sto|are\s(?:due|set|scheduled|expected|slated|going)\sto)\b/;
/** "The season starts on August 4", "the Games, which begin in May". */
const BEGINS =
  /\b(?:(?:begins|starts|opens|kicks\soff|premieres|debuts|expires|closes|ends|resumes|gets\sunder\s?way|takes\s(?:place|effect)|goes\s(?:on\ssale|into\seffect)|runs)|go\s(?:on\ssale|into\seffect)|(?:that|which|games|classes|talks|sales|playoffs|applications|elections)\s(?:begin|start|open|resume|close|end)|to\s(?:begin|start|open|resume|close|end))\s(?:on\s|in\s|from\s|through\s)?(?:the\sweek\sof\s)?$/i;
/** What is told before the date is over: "the store that opened on March 3 will close", "the attack on Friday will". */
const PAST =
  /\b(?:\p{L}+ed|was|were|had|announcement|arrest|attacks?|began|blast|bombing|crash|death|decision|earthquake|fire|killing|ruling|shooting|beat|bought|broke|brought|built|came|caught|did|fell|fought|found|gave|given|got|held|hit|kept|killed|knew|led|left|lost|made|met|paid|put|said|saw|seen|sent|set|shot|shown|signed|sold|spoke|spoken|stood|struck|taken|told|took|went|won|written|wrote)\b/iu;

/** True where the words of its clause before the date at `at`–`to`, or right behind it, tell of things to come. */
export function looksAhead(text: string, at: number, to: number): boolean {
  const before = text.slice(Math.max(0, at - 90), at);
  const clause = /(?:[^.!?;]|\.(?=\d)|\b\p{Lu}\p{L}{0,4}\.|\b[ap]\.m\.)*$/u.exec(before)?.[0] ?? '';
  if (AHEAD.test(clause) || BEGINS.test(clause)) return true;
  if (WILL_BEHIND.test(text.slice(to, to + 60)) && !PAST.test(clause)) return true;
  return BY.test(clause) && !OVER.test(text.slice(at));
}

const DONE =
  /\b(?:was|were|had|died|began|happened|occurred|started|opened|closed|ended|arrested|killed|won|lost|met|fell|left|arrived|came|went|visited|played|beat)\b[^,.;:]{0,40}\b(?:on|in|over|during)\s(?:the\s)?$/i;
const TO_COME =
  /\b(?:will|would|could|may|might|due|set|scheduled|plan\p{L}*|expect\p{L}*|hop\p{L}+|until|by|next|before|for|to)\b/iu;

/** True where the words before the date at `at` tell it as over: "was seen on June 5". */
export function liesBehind(text: string, at: number): boolean {
  const clause = /[^.!?;,:]*$/.exec(text.slice(Math.max(0, at - 70), at))?.[0] ?? '';
  return DONE.test(clause) && !TO_COME.test(clause);
}

/** "By June most had signed": told from the story's last date, not from publication. */
export const byThen = (text: string, at: number): boolean =>
  BY.test(text.slice(Math.max(0, at - 30), at)) && OVER.test(text.slice(at));
