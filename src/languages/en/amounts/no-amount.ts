/* Numbers that are no amounts: scores, telephone and model numbers, labels ("Article 5", "Route 66"), addresses on the web. */

import { matchesOf } from '../../../text/matches';
import { near } from '../../../text/near-letters';
import type { Span } from '../../../text/span';
import type { Numeral } from '../numbers';
import { webAddresses } from '../web-addresses';

const MASKS = [
  // telephone: +44 20 7946 0000, (555) 010-9999, 555-010-9999, 0800 123 4567
  /(?<![\d.,])0\d{2,4}(?:(?:\s\d{3,4}){1,2}|[\s-]\d{5,8})(?!\d)|(?<![\d\p{L}])(?:(?:\+\d{1,3}|1)[\s.-]?)?(?:\(\d{2,5}\)[\s.-]?|\d{2,5}[-.]\d{2,4}[-.])\d{3,4}(?:[-.]\d{2,4})?(?!\d)|\+\d{1,3}(?:[\s-]\d{2,4}){2,5}|(?<![\d-])\d{3}-\d{4}(?![\d-])/gu,
  // addresses: 12 Acacia Avenue
  /(?<![\d\p{L}.,$£€])\d{1,5}[A-Za-z]?\s(\p{Lu}[\p{L}.'’]+\s){1,3}(?:Street|Avenue|Road|Lane|Drive|Boulevard|Square|Terrace|Crescent|Gardens|Row|Way|Close|Mews|St|Ave|Rd|Blvd)(?![\p{L}])/gu,
  // addresses of machines, versions, accounts: 10.20.0.7, 2.4.1, 4410-2231-9087
  /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)|(?<![\d.$€£¥])\d{1,2}\.\d{1,2}\.\d{1,2}(?![\d.]*\d)|(?<![\d-])\d{2,}(?:-\d{3,}){2,}(?![\d-])/gu,
  // letters and figures in one: F-16, COVID-19, PM2.5, A1B2-C3, 737-MAX, No. 5, #12
  /(?<![\p{L}\d])\p{Lu}{1,3}\.\d{1,2}(?![\d.])|(?<![\p{L}\d])\p{L}+[-–]?\d[\p{L}\d-]*(?:\.\d+(?![\d\p{L}]))?|(?<![\p{L}\d])\d+(?:-[A-Z][\p{L}\d]*|[A-Z]{1,2}(?![\p{L}\d])(?<![kKMBb]))|(?:#|\b[Nn]o\.\s?|№\s?|\bnumber\s)\d+(?!\d*[,.]\d)/gu,
  // figures set apart by a machine ("80 , 000") and numbers of a list ("2) …")
  /(?<![\d\p{L}])\d+(?: [.,] \d+)+|(?:^|[;:.]\s)\d{1,2}\s?\)|(?<=\p{Ll}\s)\d{1,2} \)|^\s*\d{1,2}\.\s/gu,
  // clock times and dates in figures are for the rules of time
  /(?<!\d)\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[-+]\d\d:?\d\d)?|(?<!\d)\d{1,2}:\d\d(?::\d\d)?(?!\d)|(?<!\d)\d{4}[-/]\d{1,2}[-/]\d{1,2}(?!\d)|(?<![\d/])\d{1,2}\/\d{1,2}\/\d{2,4}(?!\d)/gu,
  // always open; days that are names; which of several pictures, or of notes: [3]
  /(?<![\d/])(?:24\/7|9\/11|7\/7)(?![\d/])|\[\d{1,3}(?:[/,–-]\s?\d{1,3})*\](?!\s\p{Ll}+s\b)/gu,
  // the points of a tie-break: 7-6 (2); where to call: 911 calls; a standard's number: Wi-Fi 6
  /(?=\d)(?:(?<=\d[-–]\d\s?\()\d{1,2}(?=\))|(?<![\d.,$€£])(?:911|999|112)(?=\s(?:calls?|callers?|dispatch|operators?)\b)|(?<=\b[Cc]all\s(?:police\son\s)?)(?:000|101|111|112|119|911|999)(?=[\s,.;]|$)|(?<=\b(?:Wi-Fi|USB|Bluetooth|HDMI|Windows|Android|iOS|Formula|Apollo|Artemis|Gemini|Soyuz|Falcon|Voyager)\s)\d{1,2}(?:\.\d)?(?![\d%]|[.,]\d))/gu,
  // a 4K film, a 5300M chip, bus 101, dial 911
  /(?<![\d.,]|[$€£¥]\s?)\d{4,}[kKMB](?![\p{L}\d])|(?<![\d.,$€£])[248]K(?![\p{L}\d])|(?<=\b(?:bus|tram|dial|dialled|dialed)\s)\d{1,4}(?!\d|[.,]\d)/gu,
  // whom to call: 13 11 14
  /(?<=\b(?:at|call|contact|on|phone|ring)\s)\d\d(?:\s\d\d){2,4}(?![\d%]|[.,:]\d|\s\d)/gu,
  // call or text 988, text HOME to 741741
  /(?<=\b(?:[Cc]all(?:ing)?(?:\sor\stext)?|[Tt]ext(?:ing)?(?:\s\p{Lu}{2,})?(?:\sto)?)\s)\d{3,6}(?=\s(?:to|for|or|and|from)\b|[.,;)](?!\d)|$)/gu,
  // how many dots a picture has: 1,920 x 1,080; three metres by two are a measure
  /(?<![\d.,$£€])\d[\d,.]*\s?[x×]\s?\d[\d,.]*(?:\s?[x×]\s?\d[\d,.]*)?(?![\d^⁻⁰¹²³⁴⁵⁶⁷⁸⁹]|\s?(?:[mc]?m|km|ft|feet|foot|in|inch|inches|met(?:re|er)s?|miles|yards|px)\b)/gu,
  // the minute of a game: he scored on 58 minutes
  /(?<=\bon\s)\d{1,3}(?=\sminutes(?:\s(?!of\b)|[.,;]))/gu,
  // Launch Complex 39B; April 19, 21 and 22
  /(?<=\b(?:Complex|Pad|Gate|Room|Flat|Apartment|Unit|Block|Seat|Runway|Terminal|Building|Highway|Route|Zone|Hall|Pier)\s)\d{1,4}[A-Z](?![\p{L}\d])|(?<=\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s)\d{1,2}(?:,\s\d{1,2})+,?\sand\s\d{1,2}(?!\d|,\d|\s\p{Ll}+s\b|\s(?:people|men|women)\b)/gu,
  // a firm called so: 38 Studios
  /(?<![\d.,$£€])\d{1,4}(?=\s(?:Capital|Entertainment|Foundation|Group|Holdings|Labs|Media|Partners|Pictures|Productions|Records|Studios|Ventures)(?![\p{L}]))/gu,
  // a Boeing 737 MAX 9
  /(?<=\d\sMAX\s)\d{1,2}(?!\d|[.,]\d)/gu,
  // a share's number: 6752.TO
  /(?<![\d.,])\d{4,6}(?=\.[A-Z]{1,2}(?![\p{L}\d]))|(?<=\()0\d{5}(?=\))/gu,
  // a programme called so: 60 Minutes
  /(?<![\d.,])\d{1,3}(?=\sMinutes(?![\p{L}-]))/gu,
  // the 6000 block of Mill Road
  /(?<![\d.,])\d{2,5}(?=\sblock\sof\s)/gu,
  // two teams and their goals: Wild 4, Sabres 1
  /(?<![\p{L}\d])\p{Lu}[\p{L}.’']+\s\d{1,3},\s(\p{Lu}[\p{L}.’']+\s){1,3}\d{1,3}(?![\d\p{L}%]|[.,]\d|\s(?:\p{Ll}|million))/gu,
].map(near);

/** A picture of a game, and the numbers of shirts in it: Jane Roe (29). */
const OF_GAME =
  /\bduring\s(?:[^.;]{0,60}\s)?(?:football|basketball|baseball|hockey|soccer|volleyball|lacrosse|softball)\s(?:game|match|practice|tournament|playoff)/;
const SHIRT = near(/(?<=\p{Ll}\s\()\d{1,2}(?=\))/gu);

const SCORE = near(/(?<![\d\p{L}$£€.,-])\d{1,3}[-–]\d{1,3}(?:[-–]\d{1,3})*(?![\d\p{L}%-]|[.,:]\d)/gu);

/** Cricket: "118 for two", "he took five for 34". */
const OF_CRICKET = /\b(?:wickets?|innings|overs|bowled|bowlers?|batsm[ae]n|batters?|unbeaten)\b/;
/** The same surely, where 3/23 is no day and "Jane Roe (86)" no age. */
export const OF_BOWLING = /[Ww]ickets?\b|batsm[ae]n\b|[Cc]ricket/;
const RUNS = near(
  /(?<![\d\p{L}$£€.,-])(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine)\sfor\s(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine)(?![\d\p{L}%-]|[.,]\d|\s(?!as|was|is|his|its)\p{Ll}+s\b)/gu,
);

/** Spans in which no amount may stand. */
export function maskedSpans(text: string): Span[] {
  const spans = webAddresses(text);
  if (!/\d/.test(text)) return spans;
  for (const mask of MASKS)
    for (const m of matchesOf(mask, text)) spans.push({ from: m.index, to: m.index + m[0].length });
  const isOfBowling = OF_BOWLING.test(text);
  if (isOfBowling || OF_GAME.test(text))
    for (const m of matchesOf(SHIRT, text)) spans.push({ from: m.index, to: m.index + m[0].length });
  if (isOfBowling)
    for (const m of matchesOf(/(?<![\d/])\d{1,3}\/\d{1,3}(?![\d/])/g, text))
      spans.push({ from: m.index, to: m.index + m[0].length });
  if (OF_CRICKET.test(text))
    for (const m of matchesOf(RUNS, text)) spans.push({ from: m.index, to: m.index + m[0].length });
  for (const m of matchesOf(SCORE, text)) {
    const after = text.slice(m.index + m[0].length, m.index + m[0].length + 40);
    if (!RANGE_AFTER.test(after) && !AGED.test(text.slice(Math.max(0, m.index - 6), m.index)))
      spans.push({ from: m.index, to: m.index + m[0].length });
  }
  return spans;
}

/** Before "4-10" in children aged 4-10. */
const AGED = /\bage[sd]\s$/i;
/** After "10-15": a plural noun or a unit makes it a range, not a score. */
const RANGE_AFTER =
  /^\s?(?:%|per\s?cent|percent|million|billion|trillion|thousand|hundred|km|kg|cm|mm|miles?|m\b|[kMGT]Wh?\b|[kMGT]Hz\b|[KMGT]B\b|m?g\b|ml\b|ft\b|lbs?\b|mph\b)|^[\s-](?:(?!win|victor|loss|defeat|draw|tie|lead|vote|record|scor|series|set|in\b|on\b|at\b|for\b|to\b|over\b|as\b|against\b|after\b|the\b|and\b)[a-z]+\s){0,2}(?!wins|series|loss|losses|victories|votes|was|is|has|this|his|its|as|us|points)[a-z]+s\b|^\s(?:people|men|women|children)\b|^[\s-]years?\b/;

const LABEL = near(
  /(?<!\p{L})(?:ext\.?|extensions?|articles?|chapters?|sections?|pages?|pp?\.|rooms?|routes?|highways?|flights?|phases?|types?|models?|levels?|grades?|channels?|versions?|figures?|tables?|tiers?|stages?|categor(?:y|ies)|gates?|platforms?|units?|blocks?|apartments?|apt\.?|suite|interstate|paragraphs?|clauses?|rules?|resolutions?|propositions?|act|scenes?|episodes?|seasons?|volumes?|vol\.|issues?|serial|ranked|rank|reference|ref\.?|seed(?:ed)?|top|ward|district|class(?:es)?|division|group|size|title|zip|postcode|world war|super bowl|article|sector|step|part|psalm|verse|lot)\s+(?:\d{1,4}[a-z]?(?:,\s\d{1,4})*,?\s(?:and|or|to|through)\s)?$|\b(?:articles|sections|chapters|rules|clauses)\s+(?:\d{1,4}[a-z]?(?:\s?\(\p{L}\))?,\s){1,6}$/iu,
);

/** True where the number is a label: after a label's word, or after a capitalised word that starts no sentence and before no plural noun. */
export function isLabel(text: string, n: Numeral, noun: string | null): boolean {
  const before = text.slice(Math.max(0, n.from - 34), n.from);
  if (LABEL.test(before)) return true;
  if (!n.figures || n.scaled || (noun !== null && SURELY_COUNTED.test(noun))) return false;
  return BEHIND_CAPITAL.test(before) && !CALENDAR.test(before);
}

/** A word with a capital that begins no sentence. */
const BEHIND_CAPITAL = near(
  /[\p{L}\d][\p{L}'’&-]*,?\s\p{Ll}?\p{Lu}[\p{L}&]*\s$|^\p{Ll}?\p{Lu}\p{L}*\s$|\p{Script=Han}\p{Ll}?\p{Lu}[A-Za-zÀ-ÖØ-öø-ɏ&]*\s$/u,
);

const SURELY_COUNTED =
  /^(?:people|men|women|children|soldiers|officers|police|troops|students|workers|residents|others|countries|homes|houses|deaths|cases|members|passengers|victims|protesters|employees|patients|votes|seats|families|villages|towns|schools)$/;

const CALENDAR =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s$|\b(?:The|All|By|In|On|At|About|Some|Nearly|Almost|Only|Another|Over|And|But|Of|For|From|With|Around|More|Than|Least|To|Up|Between|Roughly|Approximately|Fewer|Less|Just|Well|Even|Like|As|Into|After|Before|Since|Until|Within|Under|Its|His|Her|Their|Our|My|These|Those)\s$/;
