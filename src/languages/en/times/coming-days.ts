/*
 * "Friday" where nothing says plainly that it is to come, and yet it is: the coming one, if it is nearer than the last. News of a Thursday
 * hardly tells of what somebody "called for on Saturday" five days ago.
 */
import { near } from '../../../text/near-letters';

/** What is announced before it is held. */
const EVENT =
  '(?:boycott|ceremony|concert|debate|demonstrations?|election|fight|final|game|hearing|launch|march(?:es)?|match|meetings?|protests?|race|rally|rallies|session|show|shutdown|strikes?|summit|talks|vigil|vote|walkout)';

/** Before the day, in its clause. */
const BEFORE: readonly RegExp[] = [
  // ahead of a summit on
  /\bahead\sof\s[^.,;:]{1,60}\s(?:on\s)?$/,
  // which falls on; celebrates her birthday on
  /\bfalls\s(?:on\s)?$|(?<!\bthat\s)\b(?:(?:celebrates|marks|observes)\s[^.,;:]{0,40}\b(?:anniversary|birthday|jubilee|[A-Z][a-z]+\sDay)|turns\s\d{1,3})\s(?:on\s)?$/,
  // called for rallies on, urged a boycott on; not: announced at the launch on
  new RegExp(
    `\\b(?:call(?:ed|s|ing)?\\sfor|(?:announc|demand|organi[sz]|plan|promis|propos|urg)(?:e|ed|es|ing|s)?)\\s(?:(?!(?:about|after|at|before|during|in|into|of|off|over|to)\\b)[^.,;:\\s]+\\s){0,4}${EVENT}\\s(?:[^.,;:]{0,30}\\s)?(?:on\\s)?$`,
  ),
  // proposing that talks be held on, suggested that they meet on
  /\b(?:ask|demand|insist|propos|recommend|request|suggest)(?:e|ed|es|ing|s)?\sthat\s[^.;:]{1,50}\s(?:be|first\shold|hold|meet)\b[^.,;:]{0,60}$/,
  // asked people to give an hour on, ordered him to appear on; not: ordered him to pay on
  near(
    /\b(?:ask|call|challeng|encourag|instruct|invit|order|summon|urg)(?:ed|es|ing|s)\s[^.,;:]{1,50}\sto\s(?:appear|attend|dedicate|devote|gather|give|join|march|meet|rally|strike|testify|turn\sout|vote)(?:\s(?!\p{L}+ed\s)[^.,;:\s]+){0,8}\s$/u,
  ),
  // the Reds report to camp on, they meet on
  near(
    /(?:^|[.!?]\s)(?:[Tt]hey|[Ww]e|The\s(?:\p{Lu}\p{Ll}+\s)?\p{Lu}\p{Ll}+s)\s(?:face|go|head|host|leave|meet|play|report|return|travel|visit)\s[^.,;:]{0,50}$/u,
  ),
];
/** Behind the day. */
const BEHIND: readonly RegExp[] = [
  new RegExp(
    `^['’]s\\s(?:\\p{Ll}+\\s)?${EVENT}\\s(?:aims|comes|could|is|may|might|offers|promises)\\b(?!\\shave\\b)`,
    'u',
  ),
  /^['’]s\s(?:issue|edition)\b/,
  /^\sto\sbe\s/,
];
/** On Saturday, they meet. */
const OPENS = /(?:^|[.!?]["”’]?\s)On\s$/;
const THEN = near(
  /^,\s(?:they|we|(?:the\s)?(?:two|\p{Lu}\p{Ll}+s))\s(?:face|go|head|host|meet|play|travel|visit)\s/u,
);

/** Behind what is over, no day to come: "urged a vote after he lost on", "the rally that began on". */
const OVER = near(
  /\b(?:after|since|following|had|was|were|who|which|died|began|came|fell|(?<!\bbe\s)held|left|lost|met|took|won)\b|(?<!\bbe\s)\b(?!called|urged|asked)\p{Ll}{2,}ed\s(?:[^.,;:]{0,30}\s)?$/u,
);

/** True where the words beside the weekday at `at`–`to` let it be the coming one. */
export function mayBeComing(text: string, at: number, to: number): boolean {
  const behind = text.slice(to, to + 60);
  if (BEHIND.some((p) => p.test(behind))) return true;
  const before = text.slice(Math.max(0, at - 120), at);
  if (OPENS.test(before) && THEN.test(behind)) return true;
  for (const p of BEFORE) {
    const m = p.exec(before);
    if (m) return !OVER.test(m[0].replace(/^\S+/, ''));
  }
  return false;
}
