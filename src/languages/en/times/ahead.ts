/* Does the sentence look ahead? Then "Friday" and "Dec. 15" are the next ones, not the last. */
import { near, patternOf } from '../../../text/near-letters';

/** Words of things to come, behind which nothing is said to have been. */
const AHEAD =
  /\b(?:will|won['’]t|shall|['’]ll|(?:is|are|was|were|be)\s+(?:due|set|scheduled|expected|slated|planned|to)|plan(?:s|ned|ning)?\s+to|scheduled|upcoming(?!\s+(?:album|biopic|film|movie)\b)|set\s+(?:to|for)|as\s+(?:early|soon)\s+as(?!\s+(?:he|she|they|it|we|I)\b)|deadline|(?<!\bhad\s)(?:until|till)(?!\s+(?:he|she|they|it|we|I)\b)|due(?!\s+to\b)|due\s+to\s+(?:be|begin|start|open|reopen|close|end|expire|leave|arrive|return|land|launch|meet|vote|face|appear|take|go|run|sail|play|speak|retire|finish)|going\s+to|(?:up\s+next|next\s+up)(?=:)|payable|expires?|effective|between\s+now\s+and|no\s+(?:later|earlier|sooner)\s+than|targeted|(?:slated|poised)\s+to)\b(?!.*\b(?:said|says|told|announced|reported|was|were|had|since|ended)\b)/is;
/** "by Friday", "by early on Friday": the last one where somebody did it ("worked out by envoys who met on Friday"). */
const BY =
  /\bby\s+(?:(?:\d[\d:.]*|[ap]\.?m\.?|a|about|and|around|as|at|close|early|end|evening|late|latest|mid|midnight|midday|middle|morning|next|noon|of|on|some|start|the|this|time|(?<=\b(?:early|late|time|some)\s)in)\s+){0,2}$/i;
/** "By June most had signed": what was to come is over. */
const OVER = /^[^.!?;:“”"]{0,90}\b(?:had|was|were)\b/;

/** "Shoppers who come on March 3 will get one": right behind the date. */
const WILL_BEHIND =
  /^(?:['’]s)?(?:\s(?:election|elections|vote|primary|primaries|caucus|caucuses|referendum|hearing|meeting|talks|summit|debate|game|match|race|final|semifinal|fight|show|concert|ceremony|launch|deadline|event|session|trial))?\s(?:will|won['’]t|is\s(?:due|set|scheduled|expected|slated|going)\sto|are\s(?:due|set|scheduled|expected|slated|going)\sto)\b/;
/** "The season starts on August 4", "the Games, which begin in May". */
const BEGINS =
  /\b(?:(?:begins|starts|opens|kicks\soff|premieres|debuts|expires|closes|concludes|continues|ends|picks\sup|resumes|gets\sunder\s?way|takes\s(?:place|effect)|goes\s(?:on\ssale|into\seffect)|runs)|go\s(?:on\ssale|into\seffect)|(?:that|which|games|classes|talks|sales|playoffs|applications|elections)\s(?:begin|start|open|resume|close|end)|to\s(?:begin|start|open|resume|close|end))\s(?:on\s|in\s|from\s|through\s)?(?:early\s|mid[\s-]|late\s|the\sweek\sof\s)?$/i;
/** What is told before the date is over: "the store that opened on March 3 will close", "the attack on Friday will". */
const PAST = near(
  /\b(?:\p{L}+ed|was|were|had|announcement|arrest|attacks?|began|blast|bombing|crash|death|decision|earthquake|fire|killing|ruling|shooting|beat|bought|broke|brought|built|came|caught|did|fell|fought|found|gave|given|got|held|hit|kept|killed|knew|led|left|lost|made|met|paid|put|quit|said|saw|seen|sent|set|shot|shown|signed|sold|spoke|spoken|stood|struck|taken|told|took|went|won|written|wrote)\b/iu,
);

/** "Talks resume at 10 a.m. Saturday", "the funeral is at noon on Friday": at an hour too. */
const AT =
  '(?:at\\s(?:noon|midnight|\\d[\\d:.]*(?:\\s?[ap]\\.?m\\.?)?)\\s)?(?:on\\s)?(?:\\p{Lu}\\p{Ll}+day\\s(?:and|to|through)\\s)?$';
const IS_ON = patternOf(`(?<!\\b(?:it|this|that|today|tomorrow|what|there)\\s)\\b(?:is|are)\\s${AT}`, 'iu');
const GOES_ON = patternOf(
  `(?<!\\p{L})(?:(?:begins|closes|ends|opens|resumes|restarts|starts)|(?<=\\p{Ll}s\\s|,\\s)(?:begin|close|end|open|resume|restart|start))\\s${AT}`,
  'u',
);
/** "Visitors can meet owls on Sunday", "they host Elmton on Sunday", "her run ends … on Saturday": unless something is over. */
const PLANS = near(
  /(?<!\b(?:which|who|that)\s)\b(?:(?:can|may|must)\s|(?:travels?|heads?|returns?)\sto|(?:hosts?|entertains?|welcomes?|takes?\son|faces?)\s(?:the\s)?\p{Lu})[^.,!?;:“”"]{0,70}$/u,
);
/** "The tour that stops at Elmton Hall on July 22". */
const TOURS =
  /\btours?\b[^.!?;]*?\b(?:arrives|comes|lands|plays|returns|rolls|stops)\s(?:at|in|into|to)\s[^.,!?;:“”"]{0,50}$/;
/** Right before a date: "the rocket, launched Aug. 12, will fly on". What will be, is to be or is planned is not over. */
const DONE_THEN = near(
  /(?<!\b(?:be|is|are|being|get|gets|have|has|remains?|stays?|keeps?|left)\s(?:\p{L}+ly\s)?)(?<![\p{L}-])(?!(?:scheduled|planned|expected|delayed|postponed|moved|slated|rescheduled|needed|required|extended|timed|booked|tied|targeted)\b)\p{Ll}{2,}ed\s(?:on\s|in\s|late\s|last\s)?$/u,
);

/** "A vote will be held and the results announced". */
const TO_BE = /\b(?:will|to)\s(?:be|remain|stay)\b[^,]*$/;
const isDoneThen = (clause: string): boolean => DONE_THEN.test(clause) && !TO_BE.test(clause);

/** "It would fund the office through Sept. 30". */
const THROUGH = /\b(?:would|will|extends?|stays?|remains?)\b[^.!?;]*\bthrough\s$/;
/** "A premium to Wednesday's close". */
const LAST_DEALS = /^['’]s\s(?:clos(?:e|ing)|settlement|low|high|loss|defeat|win|victory)\b/;

/** "Roe will meet Hale, who took over from Poole on": the last clause tells what is over. */
const WHO_DID = near(
  /,\s(?:who|which)\s(?:\p{L}+ed|was|were|had|became|began|came|left|lost|took|won)\s[^,.;“”"]*$/u,
);

/** "On Saturday, storms will be stronger": a sentence that begins with its day. */
const OPENS = /^[\s“"]*(?:(?:In|On|By|From|Starting|Beginning|Launching|Opening)\s(?:the\s)?)?$/;
const THEN_WILL = near(
  /^,\s((?:[\p{L}\d’'-]+\s){1,6}?)(?:will|won['’]t|(?:is|are)\s(?:due|set|scheduled|expected|slated|going)\sto)\b/u,
);
/** "They will be ready come January 20". */
const COME = /(?<!\b(?:had|has|have|to|not)\s)\bcome\s$/;
/** "The film, which opens in theaters on December 9". */
const OPENS_IN = near(
  /\bturns\s\d{1,3}\s(?:on|in)\s$|(?<!\b(?:after|from|since)\s\p{L}+\s)(?<!\b(?:after|since)\s)\btaking\seffect\s(?:on\s)?$|\b(?:opens|premieres|debuts|begins|starts|kicks\soff|closes|ends)\s(?:nationwide|(?:in|at)\s(?:the\s)?[\p{L}.]+(?:\s\p{L}+)?)\s(?:on\s)?$/u,
);
/** "Ahead of Wednesday's match". */
const AHEAD_OF = /\bahead\sof\s(?:the\s)?$/i;
/** "Sunday's match, which they lost": over. */
const WAS_HELD = near(
  /^['’]s\s[^,.!?;:]{2,50},\s(?:which|where|when|who)\s[^,.!?;:]*\b(?:\p{L}+ed|was|were|beat|lost|won|fell|saw|left)\b/u,
);
/** "The release on Wednesday, which will be followed by a dinner". */
const WHICH_WILL = /^,\swhich\s(?:will|is\s(?:due|set|scheduled|expected|slated|going)\sto)\b/;

/** True where the words of its clause before the date at `at`–`to`, or right behind it, tell of things to come. */
export function looksAhead(text: string, at: number, to: number): boolean {
  const before = text.slice(Math.max(0, at - 90), at);
  const clause = /(?:[^.!?;]|\.(?=\d)|\b\p{Lu}\p{L}{0,4}\.|\b[ap]\.m\.)*$/u.exec(before)?.[0] ?? '';
  if (LAST_DEALS.test(text.slice(to, to + 16)) || WHO_DID.test(clause)) return false;
  if (isDoneThen(clause) && !BY.test(clause)) return false;
  if (AHEAD.test(clause) || BEGINS.test(clause) || IS_ON.test(clause) || GOES_ON.test(clause)) return true;
  if ([THROUGH, TOURS, COME, OPENS_IN].some((p) => p.test(clause))) return true;
  if (WHICH_WILL.test(text.slice(to, to + 40)) && !PAST.test(clause)) return true;
  const opened = OPENS.test(clause) && THEN_WILL.exec(text.slice(to, to + 90))?.[1];
  if (opened && !PAST.test(opened) && !/\b(?:says?|who|whom|which|that|what|how|whether)\b/.test(opened))
    return true;
  const planned = PLANS.exec(clause)?.[0];
  if (planned && !PAST.test(planned) && !/\b(?:says?|after|since)\b/.test(planned)) return true;
  if (WILL_BEHIND.test(text.slice(to, to + 60)) && !PAST.test(clause)) return true;
  return BY.test(clause) && !OVER.test(text.slice(at));
}

const WAS_TO =
  /\b(?:was|were|had\sbeen)\s(?:due|set|scheduled|expected|slated|planned|supposed|to)\b[^.!?;]*$/;
/** The same, seen from publication: "it was to end the next day" is over. */
export const willBe = (text: string, at: number, to: number): boolean =>
  looksAhead(text, at, to) && !WAS_TO.test(text.slice(Math.max(0, at - 90), at));

/** Who said it is no sign of when what they said is to be. */
const REPORTED =
  /\b(?:said|told|announced|added|reported|confirmed|revealed|warned|predicted|promised|ruled\sout)\b/gi;
/** True where the clause before the date at `at`–`to` tells it as over: "fans gathered at the weekend". */
export function wentBefore(text: string, at: number, to: number): boolean {
  const clause = /[^.!?;:“”"]*$/.exec(text.slice(Math.max(0, at - 90), at))?.[0].replace(REPORTED, '') ?? '';
  return PAST.test(clause) && !TO_COME.test(clause.slice(-60)) && !looksAhead(text, at, to);
}
/** True where a sentence ends, or goes on to tell what is over, between a day to come and the next. */
export const wentOn = (between: string, behind: string): boolean =>
  /[.!?;“”"]/.test(between) || PAST.test(between) || LAST_DEALS.test(behind);

const DONE =
  /\b(?:was|were|had|died|began|happened|occurred|started|opened|closed|ended|arrested|killed|won|lost|met|fell|left|arrived|came|went|visited|played|beat)\b[^,.;:]{0,40}\b(?:on|in|over|during)\s(?:the\s)?$/i;
const TO_COME = near(
  /\b(?:will|would|could|may|might|due|set|scheduled|plan\p{L}*|expect\p{L}*|hop\p{L}+|until|by|next|before|for|to)\b/iu,
);

/** True where the words before the date at `at` tell it as over: "was seen on June 5". */
export function liesBehind(text: string, at: number): boolean {
  const said = /[^.!?;,:]*$/.exec(text.slice(Math.max(0, at - 70), at))?.[0] ?? '';
  // "was seen on June 5, and the vote on June 9": another thing
  const clause = said.slice((AND_ANOTHER.exec(said)?.index ?? -1) + 1);
  return DONE.test(clause) && !TO_COME.test(clause);
}

const AND_ANOTHER = /\d\sand\s(?:an?|its|the|their)\s[^\d]*$/;

/** "He expects a cut in December", "it could open in May": of two such dates the coming one, if it is not far. */
const AWAITS = near(
  /(?<![\p{L}-])(?:expect(?:s|ed|ing)?|(?<!\b(?:an?|the|its|their|last|latest|previous|new|first)\s)forecasts?|foresees?|hop(?:e|es|ed|ing)\s(?:to|for)|aim(?:s|ed|ing)?\s(?:to|for)|intend(?:s|ed|ing)?\sto|wants?\sto|bets?\son|pric(?:e|es|ed|ing)\sin|predict(?:s|ed)?)\b([^.,!?;:]*)$/u,
);
/** What may be tells of days to come too; what could or would be of months alone: "smoke could be seen on Monday". */
const MAY_BE = near(/(?<![\p{L}-])(?:may|might|likely\sto)\b(?!\snot\b)([^.,!?;:]*)$/u);
const COULD_BE = near(/(?<![\p{L}-])(?:likely|would|could|see(?:s|ing)?\sa)\b(?!\snot\b)([^.,!?;:]*)$/u);
/** Told behind such words as over: "hopes to build more it said", "the largest likely since". */
const TOLD = near(
  /\bsays?\b|\bafter\shaving\b|\bsince\b|\b(?:was|were|had|have|has|began|broke|brought|built|came|caught|did|fell|fought|found|gave|got|held|kept|knew|led|lost|made|met|paid|said|saw|sold|spoke|struck|told|took|went|won|wrote)\b|(?<!\bbe\s)\b\p{L}+ed\b/u,
);
const isOpen = (pattern: RegExp, before: string): boolean => {
  const behind = pattern.exec(before)?.[1];
  return behind !== undefined && !TOLD.test(behind);
};
/** True where somebody awaits what the day at `at`–`to` is the day of. */
export const isAwaitedDay = (text: string, at: number, to: number): boolean => {
  const before = text.slice(Math.max(0, at - 90), at);
  if (AHEAD_OF.test(before)) return !/\bhad\b/.test(before) && !WAS_HELD.test(text.slice(to, to + 90));
  const awaits = isOpen(AWAITS, before) || isOpen(MAY_BE, before);
  return awaits && !isDoneThen(before) && !/^['’]s/.test(text.slice(to, to + 2));
};
/** True where somebody awaits what the month or date at `at` is the date of. */
export const isAwaited = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 90), at);
  return [AWAITS, MAY_BE, COULD_BE].some((p) => isOpen(p, before)) && !isDoneThen(before);
};

/** Behind a month: what is to be delivered in it. */
export const SOLD_AHEAD = near(
  /^\s(?:(?!(?:after|amid|and|as|at|before|by|for|from|in|on|over|since|the|to|under|until|when|while|with)\s)\p{Ll}+\s)?(?:futures|delivery|contracts)\b/u,
);

/** "By June most had signed": told from the story's last date, not from publication. */
export const byThen = (text: string, at: number): boolean =>
  BY.test(text.slice(Math.max(0, at - 30), at)) && OVER.test(text.slice(at));
