/*
 * A firm that a story names again and again, where the tagger passed it over: "Acme also worked", "Acme will sell". Before another capital
 * it is of a product's name or a longer one's, and is left.
 */
import { type Found, makeFound } from '../../../facts/fact';
import { everyPlace } from '../../../text/every-place';
import { near, patternOf } from '../../../text/near-letters';
import { overlaps } from '../../../text/span';
import { isHeadline } from './headline-names';
import { SAY } from './name-words';

const ONE_WORD = near(/^\p{Lu}(?!\p{Lu})[\p{L}’'-]*\p{Ll}$/u);
/** A side of the world, a people, what is so. */
const NO_BODY = /^(?:North|South|East|West|Union)$|(?:dis|ies|nis|ese|ive)$/;
const LETTERS = near(/^\p{Lu}{3,6}$/u);
const FIRM = near(/^(\p{Lu}\p{L}*\p{Ll}{2})\s(?:Inc|Corp|Ltd|LLC|PLC|plc|Co)\.?$/u);
/** As often it must be found. */
const OFTEN = 2;
/** Behind it: a word in small letters, or the end of a clause. */
const BEHIND = near(/^(?:['’]s\s(?!\p{Lu})|\s\p{Ll}|[,;:)]|\.(?:\s|$)|$)/u);
const BEFORE = near(/(?:^|[\s(“"])(?<!(?<![.!?]["”]?\s)(?<!^)\p{Lu}(?:[\p{L}&’'-]*|\.)\s)$/u);
/** UTF-16 code units beside it that tell. */
const LOOK = 30;
/** What bodies do and have, and products do not: Acme sells, Acme's employees, Elms goalie Jane Roe, the Elms are. */
const IS_BODY = patternOf(
  `^(?:,?\\s(?:Inc|Corp|Ltd|LLC|PLC|plc)(?![\\p{L}])|\\s(?:are|have|were)\\s|(?:\\s|\\s[a-z]+(?:n['’]t|\\snot)\\s)comment|\\s(?:also\\s|has\\s|have\\s|will\\s|would\\s|recently\\s)?(?:${SAY}|acquire[ds]?|agree[ds]?|announce[ds]?|beat|bought|buys?|declined|did\\snot|employ(?:ed|s)?|filed|hired|lost\\sto|offer(?:ed|s)?|own(?:ed|s)?|pa(?:id|ys)|plan(?:ned|s)|reported|sells?|sold|sued|unveil(?:ed|s)?|(?:introduced|launched|rejected|released|removed)\\s(?:an?|its|the))\\s|['’]?s?\\s(?:[a-z]+\\s){0,2}(?:CEO|CFO|boss|captain|chairman|chief|co-founder|coach|defenseman|director|employees|executives?|forward|founder|goalie|guard|investors|leaders?|manager|midfielder|officials?|owner|president|quarterback|revenues?|shareholders|shares|spokes[a-z]+|stock|striker|supporters|workers)(?![\\p{L}-]))`,
  'u',
);
const BODY_BEFORE =
  /\b(?:(?:analyst|boss|CEO|chair(?:man|woman)?|chief|co-founder|director|employees?|executives?|founder|head|manager|members?|officials?|owner|president|researchers|shares|spokes[a-z]+|vice-president|works?|worked|working)\s(?:at|for|from|in|of|with)|(?:acquired|bought|owned|published)\sby|(?:owns|rivals?|company|firm|giant|retailer|start-?up|[a-z]+maker))\s(?:the\s)?$/;

/**
 * Bodies by one word, as a story (one list a block) has them: found as often as passed over, doing what bodies do, and denied by no word
 * in small letters and no other kind of name. `full` tells what letters stand for.
 */
export function oftenNamed(
  blocks: readonly string[],
  found: readonly (readonly Found[])[],
  full: (said: string) => string | null,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const firms = new Set<string>();
  const others = new Set<string>();
  for (const [i, list] of found.entries())
    for (const f of list) {
      if (f.type === 'quote') continue;
      const said = (blocks[i] ?? '').slice(f.from, f.to);
      const firm = f.type === 'org' ? FIRM.exec(said)?.[1] : undefined;
      if (firm) firms.add(firm);
      else if (f.type !== 'org') {
        others.add(said);
        if (f.type === 'person') for (const word of said.split(' ')) others.add(word);
      } else if (ONE_WORD.test(said) || LETTERS.test(said)) counts.set(said, (counts.get(said) ?? 0) + 1);
    }
  const isTold = (said: string): boolean =>
    firms.has(said) || (LETTERS.test(said) && !!full(said)?.includes(' '));
  const isDenied = (said: string): boolean => {
    const small = said.toLowerCase();
    return blocks.some((text) => text.includes(` ${small} `) || text.includes(` ${small}s `));
  };
  const passed = (said: string): number =>
    blocks.reduce((sum, text, i) => sum + placesOf(said, text, found[i] ?? []).length, 0);
  return new Set(
    [...new Set([...firms, ...counts.keys()])].filter((said) => {
      if (others.has(said) || NO_BODY.test(said)) return false;
      if (isTold(said)) return LETTERS.test(said) || !isDenied(said);
      const n = counts.get(said) ?? 0;
      return (
        n >= OFTEN && !LETTERS.test(said) && isProven(said, blocks) && !isDenied(said) && passed(said) <= n
      );
    }),
  );
}

/** Such bodies in a block, where none of `list` stands. */
export const passedOver = (text: string, list: readonly Found[], often: ReadonlySet<string>): Found[] =>
  [...often].flatMap((value) =>
    placesOf(value, text, list).map((from) =>
      makeFound({ type: 'org', rule: 'en.org.again', value, from, to: from + value.length }),
    ),
  );

const isProven = (said: string, blocks: readonly string[]): boolean =>
  blocks.some((text) => {
    for (const at of everyPlace(text, said)) {
      const to = at + said.length;
      if (IS_BODY.test(text.slice(to, to + LOOK)) || BODY_BEFORE.test(text.slice(Math.max(0, at - LOOK), at)))
        return true;
    }
    return false;
  });

function placesOf(said: string, text: string, list: readonly Found[]): number[] {
  const places: number[] = [];
  for (const at of everyPlace(text, said)) {
    const own = { from: at, to: at + said.length };
    if (!BEHIND.test(text.slice(own.to, own.to + 5))) continue;
    if (!BEFORE.test(text.slice(Math.max(0, at - LOOK), at))) continue;
    if (!list.some((f) => f.type !== 'quote' && overlaps(f, own)) && !isHeadline(text)) places.push(at);
  }
  return places;
}
