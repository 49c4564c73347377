/* Measures ("16,000 metric tons", "3-inch") and counts ("40-odd officers"). A count's span is its number; the noun is its unit. */
import { literally } from '../../../text/literally';
import { matchesOf } from '../../../text/matches';
import { near, patternOf } from '../../../text/near-letters';
import type { Numeral } from '../numbers';
import { matchAt } from './around';
import type { Amount } from './money';
import { UNIT_LETTERS, UNIT_NAMES, UNIT_SYMBOLS } from './units';

const names = Object.keys(UNIT_NAMES)
  .sort((a, b) => b.length - a.length)
  .map((s) => s.replace(/[.$*+?/]/g, '\\$&').replace(/ /g, '[\\s-]+'))
  .join('|');
/** What parts number and name captures: V8 would write the names out once for each way to part them. */
const MEASURE = patternOf(`([\\s-]){0,2}(${names})(s?)(?![\\p{L}\\d²³])`, 'iuy');
const symbols = Object.keys(UNIT_SYMBOLS).map(literally).join('|');
const LETTER = patternOf(
  `(?:(${Object.keys(UNIT_LETTERS).join('|')})|\\s?(${symbols}))(?![\\p{L}\\d(])`,
  'uy',
);
/** "45.6C": a letter only where the weather or an oven is spoken of. */
const WARMTH = near(/([CF])(?![\p{L}\d'’])|\s([CF])(?=[.,;:!?)]|$|\s\p{Ll})/uy);
const NAME_BEFORE = near(/\p{L}*\p{Lu}\p{L}*\s$/u);
const WARM =
  /\b(?:temperatures?|degrees?|celsius|fahrenheit|warm|hot|heat|fever|cold|cool|freez|frost|weather|climate|thermomet|mercury|oven|bake|melt|boil|highs?|lows?)/i;
const POUNDS_OUNCES = /(?:\s+|-)(?:and\s+)?(\d{1,2})\s?(?:oz|ounces?)\b/iuy;
const FEET_INCHES = /(?:\s+|-)(?:and\s+)?(\d{1,2})(?:\s+|-)?(?:inch(?:es)?|ins?)\b/iuy;

/** How tall somebody is: 6-foot-4. */
const TALL = near(/-(\d|1[01])(?![\d\p{L}]|[.,-]\d|-inch)/uy);

/** "A quarter of an inch", "a half an inch". */
const OF_ONE = /\s(?:of\s)?an?(?=\s)/iuy;
const HALF = near(/(?<![\p{L}-])half\s+(?:of\s+)?an?(?=\s)/giu);

/** "Half an inch", "half a mile". */
export const halves = (text: string): Amount[] =>
  matchesOf(HALF, text).flatMap((m) => {
    const half = readMeasure(text, {
      from: m.index,
      to: m.index + m[0].length,
      value: 0.5,
      figures: false,
      scaled: false,
    });
    return half ? [half] : [];
  });

/** Fewer barrels than oil is told in: behind “barrel” stands what is counted. */
const FEW = 100;
const BESIDE_WORD = /^\s(?!(?:a|an|cuts?|of|per|spill)\b)[a-z]/;
/** The measure that this number is, or null. */
export function readMeasure(text: string, n: Numeral): Amount | null {
  const part = !n.figures && n.value > 0 && n.value < 1 ? matchAt(OF_ONE, text, n.to) : null;
  const start = n.to + (part?.[0].length ?? 0);
  const named = matchAt(MEASURE, text, start);
  if (named && !/^\s*has$/i.test(named[0])) {
    const unit =
      UNIT_NAMES[(named[2] ?? '').toLowerCase().replace(/[\s-]+/g, ' ')] ??
      UNIT_NAMES[(named[2] ?? '').toLowerCase()];
    // "10 barrel jellyfish", "one bit of it"
    const isWord =
      unit === 'bbl'
        ? !named[3] && n.value > 1 && n.value < FEW && BESIDE_WORD.test(text.slice(start + named[0].length))
        : unit === 'bit' && !n.figures;
    if (!unit || isWord) return null;
    let to = start + named[0].length;
    if (unit === '°' && !isAngle(text, n.from, to))
      return { from: n.from, to, value: n.value, unit: 'degree' };
    const smaller = unit === 'ft' ? FEET_INCHES : unit === 'lb' ? POUNDS_OUNCES : null;
    const rest =
      (smaller && matchAt(smaller, text, to)) ||
      (unit === 'ft' ? /^foot$/i.test(named[2] ?? '') && matchAt(TALL, text, to) : null);
    if (!rest) return { from: n.from, to, value: n.value, unit };
    to += rest[0].length;
    return { from: n.from, to, value: n.value + Number(rest[1]) / (unit === 'ft' ? 12 : 16), unit };
  }
  const warmth = n.figures && !n.scaled ? matchAt(WARMTH, text, n.to) : null;
  if (
    warmth &&
    WARM.test(text.slice(Math.max(0, n.from - 150), n.to + 100)) &&
    !NAME_BEFORE.test(text.slice(Math.max(0, n.from - 16), n.from))
  )
    return { from: n.from, to: n.to + warmth[0].length, value: n.value, unit: `°${warmth[0].trim()}` };
  const letter = n.figures && !n.scaled ? matchAt(LETTER, text, n.to) : null;
  if (letter)
    return {
      from: n.from,
      to: n.to + letter[0].length,
      value: n.value,
      unit: UNIT_LETTERS[letter[1] ?? ''] ?? UNIT_SYMBOLS[letter[2] ?? ''] ?? null,
    };
  return null;
}

/** Only angles have the sign: degrees of warmth without a scale have no symbol, and so keep their name. */
const isAngle = (text: string, from: number, to: number): boolean =>
  /°$/.test(text.slice(from, to)) ||
  /\b(?:angle|turn|turned|rotat|tilt|slope|latitude|longitude|view|panoram|incline|heading|lean)/i.test(
    text.slice(Math.max(0, from - 18), to + 18),
  ) ||
  /^\s(?:north|south|east|west)\b/i.test(text.slice(to, to + 7));

const IRREGULAR =
  'people|men|women|children|police|staff|troops|personnel|fish|sheep|cattle|aircraft|spacecraft|teeth|mice|percent|crew|faculty|media|data|species|series|young(?!\\s(?:[A-Za-z-]+\\s){0,3}(?:people|men|women|children|[a-z]+s)\\b)|dead|injured|wounded';
/** Peoples, parties and faiths: eight Republicans. */
const PEOPLES =
  '[A-Z][a-z]+(?:ians|cans|mans|eans|yans|crats|lims|elis|nis|kis|qis)|Afghans|Arabs|Britons|Cubans|Czechs|Danes|Finns|Greeks|Hindus|Jews|Kurds|Poles|Scots|Serbs|Sikhs|Slovaks|Swedes|Texans|Tories|Turks';
/** Adjectives, then the noun counted: a plural or a word that is plural by nature. */
const NOUN = patternOf(
  `(?:-odd|-plus|\\+)?\\s+(?:(?:more|other|new|additional|different|further|of\\s+(?:the|his|her|its|their|our|my|these|those))\\s+)?((?:[a-z]+(?:-[a-z]+)*\\s+|(?:\\p{Lu}\\p{L}*|(?:\\p{Lu}\\.)+)\\s+){0,3}?)((?:[a-z]+-)*(?:[a-z]{2,}(?<!s|u|i|'|e)s|[a-z]{2,}es|[a-z]{2,}(?<!speci|abdo|regi|acu|hy|o)men|[A-Z]{2,4}s|PhDs|${IRREGULAR}|${PEOPLES}))(?![\\p{L}])`,
  'uy',
);
const NO_NOUN =
  /^(?:was|is|has|does|this|its|his|as|us|says|plus|minus|versus|less|times|across|towards|besides|perhaps|yes|thus|alas|always|sometimes|goes|comes|gets|gives|makes|takes|puts|lets|becomes|remains|allows|appears|begins|belongs|contains|depends|equals|exceeds|exists|happens|includes|occurs|opens|requires|seems)$/;
const NO_ADJECTIVE =
  /\b(?:and|or|but|for|in|on|at|to|from|by|with|as|is|was|are|were|be|been|has|had|have|will|would|of|the|a|an|that|which|who|his|her|its|their|after|before|when|while|if|than|then|into|over|under|against|says|said|can|could|may|might|must|should|did|do|aboard|onboard|without|within|through|between|near|per|since|because)\b/;
/** Nearly 90,000 four years ago. */
const WHEN =
  /^(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|last)\s)(?:days|weeks|months|years|decades)$/;

/** What is counted after `at`, in the story's words; null where no noun follows. */
export function countedNoun(text: string, at: number): string | null {
  const match = matchAt(NOUN, text, at);
  if (!match) return null;
  const [, adjectives, noun] = match;
  if (!noun || NO_NOUN.test(noun) || NO_ADJECTIVE.test(adjectives ?? '')) return null;
  if (WHEN.test(`${adjectives}${noun}`)) return null;
  return noun;
}
