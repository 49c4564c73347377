/* "$" in a story that is plainly of Canada, Australia or New Zealand: its own dollars. */
import type { Found } from '../../../facts/fact';
import { matchesOf } from '../../../text/matches';
import { near, patternOf } from '../../../text/near-letters';

const HOMES: readonly (readonly [string, string])[] = [
  [
    'CAD',
    'Canada|Canadians?|Ottawa|Toronto|Montr[eé]al|Vancouver|Calgary|Edmonton|Winnipeg|Halifax|Alberta|Ontario|Qu[eé]bec|British\\sColumbia|Manitoba|Saskatchewan|Nova\\sScotia|New\\sBrunswick|Newfoundland',
  ],
  [
    'AUD',
    'Australia|Australians?|Sydney|Melbourne|Brisbane|Adelaide|Canberra|Darwin|Hobart|Queensland|New\\sSouth\\sWales|NSW|Tasmania|Northern\\sTerritory',
  ],
  ['NZD', 'New\\sZealand(?:ers?)?|Aotearoa|Auckland|Wellington|Christchurch|Dunedin'],
];
const PLACES = patternOf(
  `(?<![\\p{L}])(?:${HOMES.map(([, names]) => `(${names})`).join('|')})(?![\\p{L}])`,
  'gu',
);
/** Of the United States, or told in dollars of somewhere; leagues that pay in them, goods that are traded in them. */
const ABROAD = near(
  /(?<![\p{L}])(?:U\.S\.|USA?|United\sStates|Americans?|America|New\sYork|Washington|California|Texas|Florida|Wall\sStreet|Silicon\sValley|Hong\sKong|Singapore|Taiwan|Trump|Biden|Obama|NHL|NBA|MLB|MLS|Nasdaq|NYSE|[Bb]arrels?|[Oo]unces?|[Bb]itcoins?)(?![\p{L}])|\p{Lu}\$/u,
);
/** So often a story names its country at least, and by so many names: Sydney alone may be somebody. */
const OFTEN = 3;
const NAMES = 2;

/** The currency of "$" in such a story; null elsewhere. */
function homeOf(blocks: readonly string[]): string | null {
  const text = blocks.join('\n');
  if (ABROAD.test(text)) return null;
  const counts = HOMES.map(() => 0);
  const names = new Set<string>();
  for (const m of matchesOf(PLACES, text)) {
    const i = HOMES.findIndex((_, k) => m[k + 1] !== undefined);
    counts[i] = (counts[i] ?? 0) + 1;
    names.add(m[0]);
  }
  const named = counts.flatMap((n, i) => (n > 0 ? [i] : []));
  const [only = -1] = named;
  return named.length === 1 && names.size >= NAMES && (counts[only] ?? 0) >= OFTEN
    ? (HOMES[only]?.[0] ?? null)
    : null;
}

const isBare = (f: Found, text: string): boolean =>
  f.type === 'money' && f.unit === 'USD' && text[f.from] === '$' && !/US/.test(text.slice(f.from, f.to));

/** The finds of a story (one list a block), bare dollars in its own. */
export function withHomeDollars(blocks: readonly string[], found: readonly Found[][]): Found[][] {
  const hasBare = found.some((list, i) => list.some((f) => isBare(f, blocks[i] ?? '')));
  const unit = hasBare ? homeOf(blocks) : null;
  if (unit === null) return [...found];
  return found.map((list, i) => list.map((f) => (isBare(f, blocks[i] ?? '') ? { ...f, unit } : f)));
}
