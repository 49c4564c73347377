/*
 * A firm that a story names again and again, where the tagger passed it over: "Acme also worked", "Acme will sell". Before another capital
 * it is of a product's name or a longer one's, and is left.
 */
import { type Found, makeFound } from '../../../facts/fact';
import { near } from '../../../text/near-letters';
import { overlaps } from '../../../text/span';
import { isHeadline } from './headline-names';

const ONE_WORD = near(/^\p{Lu}(?!\p{Lu})[\p{L}’'-]*\p{Ll}$/u);
/** A side of the world, a people. */
const NO_BODY = /^(?:North|South|East|West|Union)$|(?:dis|ies|nis)$/;
const LETTERS = near(/^\p{Lu}{3,6}$/u);
const FIRM = near(/^(\p{Lu}\p{L}*\p{Ll}{2})\s(?:Inc|Corp|Ltd|LLC|PLC|plc|Co)\.?$/u);
/** As often it must be found. */
const OFTEN = 2;
/** Behind it: a word in small letters, or the end of a clause. */
const BEHIND = near(/^(?:['’]s\s(?!\p{Lu})|\s\p{Ll}|[,;:)]|\.(?:\s|$)|$)/u);
const BEFORE = near(/(?:^|[\s(“"])(?<!(?<![.!?]["”]?\s)(?<!^)\p{Lu}(?:[\p{L}&’'-]*|\.)\s)$/u);
/** UTF-16 code units before it that tell. */
const LOOK = 24;

/**
 * Bodies by one word, as a story (one list a block) has them: found as often as passed over, and denied by no word in small letters and no
 * other kind of name. `full` tells what letters stand for.
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
      else if (f.type !== 'org') others.add(said);
      else if (ONE_WORD.test(said) || LETTERS.test(said)) counts.set(said, (counts.get(said) ?? 0) + 1);
    }
  const isTold = (said: string): boolean =>
    firms.has(said) || (LETTERS.test(said) && !!full(said)?.includes(' '));
  const passed = (said: string): number =>
    blocks.reduce((sum, text, i) => sum + placesOf(said, text, found[i] ?? []).length, 0);
  return new Set(
    [...new Set([...firms, ...counts.keys()])].filter((said) => {
      if (others.has(said) || NO_BODY.test(said)) return false;
      if (isTold(said)) return true;
      const [n, small] = [counts.get(said) ?? 0, said.toLowerCase()];
      return (
        n >= OFTEN &&
        !LETTERS.test(said) &&
        !blocks.some((text) => text.includes(` ${small} `) || text.includes(` ${small}s `)) &&
        passed(said) <= n
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

function placesOf(said: string, text: string, list: readonly Found[]): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(said); at >= 0; at = text.indexOf(said, at + 1)) {
    const own = { from: at, to: at + said.length };
    if (!BEHIND.test(text.slice(own.to, own.to + 5))) continue;
    if (!BEFORE.test(text.slice(Math.max(0, at - LOOK), at))) continue;
    if (!list.some((f) => f.type !== 'quote' && overlaps(f, own)) && !isHeadline(text)) places.push(at);
  }
  return places;
}
