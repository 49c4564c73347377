/* "in her mid-30s", "aged 45", "a 45-year-old", "45 years old", "Smith, 45,", "three weeks old", "4 years and older". Value in years. */

import { matchesOf } from '../../../text/matches';
import { near, patternOf } from '../../../text/near-letters';
import { DECADES } from '../number-words';
import type { Numeral } from '../numbers';
import { matchAt } from './around';
import type { Amount } from './money';

const AFTER = near(
  /(?:[\s-]{1,2}| - )(?:(years?|months?|weeks?|days?)[\s-]+(?:olds?\b|of\s+age\b)|years(?=\s(?:and|or)\s(?:older|over|up|younger)\b)|y\.?\/?o\.?(?![\p{L}]))/iuy,
);
const AGED =
  /\b(?:as\s+(?:young|old)\s+as|aged?(?:\s+of|\s+(?:between|about|around|just|only))?|(?<=\bthe\s)ages\s+(?:of|between)|ages)\s+$/i;
const BRACKETED = near(/\b(?:Jr|Sr)\.,?\s\(?$|\p{Lu}[\p{L}'’.-]*\p{Ll},\s$|\p{Lu}[\p{L}'’.-]*\p{Ll}\s\($/u);
/** A name of two words and a comma: "Jane Roe, nine, sang", "her husband Tom Hale, 35."; "both 37,", "said Jane, 27." */
const IN_FULL = near(
  /(?:,\sboth|\b(?:said|says|named|called)\s\p{Lu}[\p{L}'’-]*\p{Ll},)\s$|(?:^|[\s(“"])(?!(?:In|At|From|On|Near|The|To|For|By|Of)\s)\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}'’-]*\p{Ll},\s$/u,
);
const YEARS: Readonly<Record<string, number>> = { year: 1, month: 1 / 12, week: 7 / 365, day: 1 / 365 };

/** "He was 17 when", "Roe, who is 66, sings", "she is 91.", "turned 80 in May", "dies at 91", "left school at 14", "At 62, he": no more is said of the number. */
const LIVED =
  /(?:,\swho\s(?:is|was)\s(?:(?:already|just|now|only|then)\s)?|\b(?:(?:[Hh]e|[Ss]he)\s(?:was|is|would\shave\sbeen|will\sbe)\s(?:just\s|only\s|barely\s|about\s|already\s)?(?:\d{1,2}\sor\s)?|I(?:\s(?:was|am)|['’]m)\s(?:just\s|only\s)?|[Bb]oth\s(?:are|were)\s|(?<!\b(?:at|between|in|into|of|the|through)\s)turn(?:s|ed|ing)?\s))$/;
const LIVED_BEHIND = near(
  /^(?!\s\p{Lu}\p{Ll}+\s(?:Avenue|Drive|Lane|Road|Street)\b)(?:[.,;:]?["”’]?(?:\s["“(]?\p{Lu}|$)|[,;]["”’]?\s\p{L}|\sor\s\d{1,2}\s(?:when|at\sthe\stime)(?![\p{L}-])|\s(?:when|and|while|at\sthe\stime|this|next|last|in|on|years|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?![\p{L}-]))/u,
);
const DIED = near(
  /\b(?:(?:his|her|their)\sdeath(?:\s(?:in|on)\s[^,;.]{3,20})?,?\sat\s$|(?:died|dies|dead|dying|(?:leav\p{Ll}+|left|quit)\s(?:school|home)|retire[sd]?|married|orphaned|widowed)(?:\s(?:on\s)?(?:\p{Lu}\p{Ll}+day|peacefully|suddenly)|,)?\sat\s$)/u,
);
/** Younger than this nobody does so: "she left home at 8" tells an hour. */
const GROWN = 13;
/** "She was 12 on the list": a rank, but "he was 12 in 2004". */
const RANKED = near(/\b(?:was|been|be)\s(?:\p{Ll}+\s)?$/u);
const RANKED_BEHIND = /^\s(?:on|in(?!\s(?:1[89]|20)\d\d\b))\s/;
/** "Roe was 79 when she left". */
const NAME_WAS = near(
  /(?<!\b(?:[Aa]t|[Bb]y|[Ff]or|[Ff]rom|[Ii]n|[Oo]f|[Oo]n|[Tt]he|[Tt]o)\s(?:\p{Lu}[\p{L}'’.-]*\s)?)(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]*\p{Ll}\s(?:was|is)\s(?:just\s|only\s)?$/u,
);
const WHEN_BEHIND = /^\swhen\s(?:he|she|they|his|her)\b/;
/** "Roe, the third of nine, was 9 when he". */
const WHO_WAS = /,\s(?:was|is)\s(?:just\s|only\s)?$/;
/** "Arrested at 16 for theft". */
const HELD_AT = /\b(?:arrested|convicted|diagnosed|jailed|imprisoned)\sat\s$/;
const HELD_BEHIND = /^\s(?:after|for|of|on|with)\s(?!(?:the|these|those|its|their)\s|[A-Z][a-z]+day\b)/;
const AT_OPENS = /(?:^|[.!?]["”]?\s)(?:Now\s)?[Aa]t\s$/;
const AT_BEHIND = /^,\s(?:he|she)\s/;
/** "Anyone younger than 18", "people 65 and older", ranging "in age from 12" to 18. */
const COMPARED =
  /\b(?:(?:in\sage|aged|ages)\s(?:ranging\s)?from|(?:younger|older)\sthan|(?:anyone|adults|boys|children|girls|kids|men|people|those|women)\s(?:aged\s)?(?:under|over))\s$/i;
/** "Ms Roe, now 48, sang"; "her aunt, now 87," is read by what she is. */
const BY_NOW = near(/(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]*\p{Ll},\s(?:now|then)\s(?:aged\s)?$/u);
/** "People 40 to 50 years old": the first of two. */
const TO_OLD = /^(?:\s(?:to|or|and)\s|[-–])\d{1,3}[\s-]years?[\s-](?:olds?|of\sage)\b/;
const AND_OLDER = /^\s(?:and|or)\s(?:older|over|up|under|younger)\b/;
const OF_PEOPLE =
  /\b(?:adults|americans|anyone|children|citizens|everyone|men|patients|people|persons|residents|those|voters|women)\s$/i;
/** "A woman, 18, was held". */
const SOMEBODY = near(
  /\b(?:[Aa]n?|[Tt]he|another|(?:fe)?male|local)\s(?:\p{Ll}+\s)?(?:man|woman|boy|girl|teenager|youth|motorist|pedestrian|passenger|cyclist|motorcyclist|driver|pensioner|suspect|victim|father|mother|student|resident),\s$/u,
);
/** "The actor, 42, was", "another boy, also 15, was": between commas, behind who somebody is. */
const SOMEBODY_IS = near(
  /(?<![\p{L}-])(?:actor|actress|attorney|aunt|author|baker|boy|boyfriend|bride|brother|builder|businessman|businesswoman|captain|champion|chef|coach|comedian|cousin|cyclist|dad|daughter|defender|designer|doctor|driver|engineer|executive|ex-wife|ex-husband|farmer|father|footballer|founder|friend|girl|girlfriend|golfer|grandfather|grandmother|groom|host|husband|journalist|lawyer|man|mayor|midfielder|model|mother|motorist|mum|mom|musician|neighbou?r|nephew|niece|nurse|officer|partner|pensioner|photographer|pilot|player|presenter|pupil|rapper|runner|sailor|singer|sister|sister-in-law|brother-in-law|soldier|son|star|striker|student|suspect|teacher|teenager|tenant|uncle|victim|widow|widower|wife|winger|woman|worker|writer|actor-director),\s(?:also\s|now\s|then\s|just\s)?$/u,
);
/** What stands behind it: the sentence goes on, or ends. */
const GOES_ON = near(/^(?:,\s(?!\d)\p{Ll}|[.;)](?!\d)|,?\sand\s(?!\d))/u);
/** A baby "aged eight months", "as young as six weeks". */
const OF_BABY = near(/\s(months?|weeks?|days?)(?![\p{L}-])(?!\sago)/iuy);

/** So short a text is a caption, "Jane Roe, 37". UTF-16 code units. */
const CAPTION = 50;

/** The age that this number is, or null. */
export function readAge(text: string, n: Numeral): Amount | null {
  const after = matchAt(AFTER, text, n.to);
  if (after) {
    return { from: n.from, to: n.to + after[0].length, value: inYears(n.value, after[1]), unit: 'year' };
  }
  if (!Number.isInteger(n.value) || n.value < 1 || n.value > 120 || n.scaled) return null;
  const before = text.slice(Math.max(0, n.from - 36), n.from);
  const aged = AGED.exec(before);
  if (aged) {
    const small = matchAt(OF_BABY, text, n.to);
    return {
      from: n.from - aged[0].length + (aged[0].length - aged[0].trimStart().length),
      to: n.to + (small?.[0].length ?? 0),
      value: inYears(n.value, small?.[1]),
      unit: 'year',
    };
  }
  if (
    n.figures &&
    SOMEBODY.test(before) &&
    /^(?:[,;.)]|\s[-–—]|$)/.test(text.slice(n.to, n.to + 2)) &&
    !/^[.,]\d/.test(text.slice(n.to))
  )
    return { from: n.from, to: n.to, value: n.value, unit: 'year' };
  if (n.figures && n.value > 2 && SOMEBODY_IS.test(before) && GOES_ON.test(text.slice(n.to, n.to + 8)))
    return { from: n.from, to: n.to, value: n.value, unit: 'year' };
  if (
    n.figures &&
    ((BY_NOW.test(before) && GOES_ON.test(text.slice(n.to, n.to + 8))) ||
      TO_OLD.test(text.slice(n.to, n.to + 28)))
  )
    return { from: n.from, to: n.to, value: n.value, unit: 'year' };
  if (isLived(text, n)) return { from: n.from, to: n.to, value: n.value, unit: 'year' };
  if (/\b(?:boy|girl|child|toddler)\sof\s$/i.test(before) && !/^-/.test(text.slice(n.to)))
    return { from: n.from, to: n.to, value: n.value, unit: 'year' };
  // "Jane Roe, 45," and "Jane Roe (45)": a name before, a comma or bracket behind
  if (
    ((n.figures && BRACKETED.test(before)) || IN_FULL.test(before)) &&
    (/^(?:,(?:\s(?:a|an|the|of|who|from|was|is|said|has|had|and)\b|\s[a-z])|\s[–—-]\s|\))/.test(
      text.slice(n.to, n.to + 8),
    ) ||
      (n.to === text.length && text.length < CAPTION) ||
      (n.figures && IN_FULL.test(before) && /^[.,](?:\s|$)/.test(text.slice(n.to, n.to + 2))))
  )
    if (!MONTH_BEFORE.test(before) && !DAY_BEFORE.test(before))
      return { from: n.from, to: n.to, value: n.value, unit: 'year' };
  return null;
}

const inYears = (value: number, unit = 'year'): number =>
  Math.round(value * (YEARS[unit.toLowerCase().replace(/s$/, '')] ?? 1) * 1000) / 1000;

/** Years of somebody's life, by the words on both sides. */
function isLived(text: string, n: Numeral): boolean {
  const before = text.slice(Math.max(0, n.from - 40), n.from);
  const behind = text.slice(n.to, n.to + 24);
  return (
    (LIVED.test(before) &&
      LIVED_BEHIND.test(behind) &&
      !(RANKED.test(before) && RANKED_BEHIND.test(behind))) ||
    (n.value >= GROWN && DIED.test(before) && LIVED_BEHIND.test(behind)) ||
    (WHEN_BEHIND.test(behind) && (NAME_WAS.test(before) || WHO_WAS.test(before))) ||
    (n.value >= GROWN && HELD_AT.test(before) && HELD_BEHIND.test(behind)) ||
    (AT_OPENS.test(before) && AT_BEHIND.test(behind)) ||
    (COMPARED.test(before) &&
      /^(?:[.,;)]|$|\s(?:to\s\d+|and|are|can|free|get|go|had|has|have|in|is|at|may|must|need|should|was|were|who|will|with)(?:\s|[.,;)]|$))/.test(
        behind,
      )) ||
    (AND_OLDER.test(behind) && OF_PEOPLE.test(before))
  );
}

/** "Today (19)": a day of the month. */
const DAY_BEFORE = /\b(?:Today|Yesterday|Tomorrow)\s\($/;
const MONTH_BEFORE = near(
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Article|Section|Chapter|Page|Figure|Table|Route|Room|Day|Week)\b[^\p{L}]*$/u,
);

const TENS: Readonly<Record<string, number>> = { teens: 10, ...DECADES };
const SAID = `((?:(early|mid|late)[\\s-])?(${Object.keys(TENS).join('|')}|[2-9]0s))(?!\\p{L}|\\s(?:\\(mph\\)\\s)?fastball)`;
const DECADE = patternOf(`\\b(?:his|her|their|my|our|your)\\s+${SAID}`, 'giu');
const ANOTHER = patternOf(`\\s(?:and|or|to)\\s${SAID}`, 'iuy');
/** First and last year of a part of ten: "her early twenties". */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
};

/** "in his 40s", "a woman in her mid-thirties", "their 40s and 50s": from one age to another, as `low~high`. */
export function agesByDecade(text: string): Amount[] {
  return matchesOf(DECADE, text).flatMap((m) => {
    const another = matchAt(ANOTHER, text, m.index + m[0].length);
    return another ? [ageOf(m), ageOf(another)] : [ageOf(m)];
  });
}

function ageOf({ 0: whole, 1: said = '', 2: part = '', 3: decade = '', index }: RegExpExecArray): Amount {
  const first = TENS[decade.toLowerCase()] ?? Number.parseInt(decade, 10);
  const [from, to] = PARTS[part.toLowerCase()] ?? [0, 9];
  const end = index + whole.length;
  const low = first === 10 && from < 3 ? 13 : first + from;
  return { from: end - said.length, to: end, value: `${low}~${first + to}`, unit: 'year', approximate: true };
}
