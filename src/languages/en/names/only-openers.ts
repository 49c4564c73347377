/*
 * Words that look like names only because a sentence begins with them: "Ladders were fetched", "Which was odd". The tagger takes
 * one now and then; the language's small words and the story's own use of the word in small letters tell. Nor is one of many a person:
 * "an Oscar", "a Rembrandt".
 */
import type { Found } from '../../../facts/fact';
import { isName } from '../../../facts/refine';
import { everyPlace } from '../../../text/every-place';
import { near, patternOf } from '../../../text/near-letters';
import { enWords } from '../words';
import { FIRST_NAMES, NO_NAME, SAY } from './name-words';

const STARTS = /(?:[.!?:…•–—]['"’”)]*\s+|[“"‘•–—]\s*)$/u;
/** UTF-16 code units before a name that tell whether a sentence begins with it. */
const LOOK = 8;
const ONE_OF_MANY = near(/(?<![\p{L}'’])an?\s$/u);
const SHORTENED = /['’](?:ve|re|ll|d|m|t)$/u;
/** "Peppered with jokes, it fell": no Ahmed. */
const DONE = near(/^\p{Lu}\p{Ll}+[^mhslae]ed$/u);
const DONE_BEHIND = /^\s(?:as|by|from|in|to|with)\s/;
const OPENER = near(/^(?:To|From|With|For|By|Like|Watch|See|Read|Meet|Hear|Ask|Why|How|When)\s(?=\p{Lu})/u);
/** "Whether Washington’s turn …", "Will Hale face it?": no first names. */
const SMALL = near(
  /^(?:Whether|While|Although|Though|If|Because|Since|Unless|Can|Could|Should|Would|Did|Does|Has|Have|Was|Were|Will(?=\s\S+$))\s(?=\p{Lu})/u,
);
/** Behind "Will Hale" where it asks. */
const ASKS = near(/^\s(?!had\b|\p{Ll}+(?:[^s]s|ed)\b|(?:said|told|wrote)\b)\p{Ll}+\b[^.!?:“”"]*\?/u);
const SPEAKS = patternOf(`^,?\\s(?:${SAY})(?![\\p{L}])`, 'u');

/** The names of a story (one list a block) without those. */
export function withoutOpeners(blocks: readonly string[], found: readonly (readonly Found[])[]): Found[][] {
  const sure = new Set(found.flatMap((list, i) => list.flatMap((f) => wordsOfSure(f, blocks[i] ?? ''))));
  return found.map((list, i) => {
    const text = blocks[i] ?? '';
    return list.filter((f) => !onlyOpens(f, text, blocks, sure)).map((f) => afterOpener(f, text));
  });
}

/** "To Ida Brandt, it was a joke", "Watch Ida Brandt": the name without the word that the sentence begins with. */
function afterOpener(f: Found, text: string): Found {
  if (f.type !== 'person') return f;
  const said = text.slice(f.from, f.to);
  const small = SMALL.exec(said)?.[0] ?? '';
  const isAsked = small !== 'Will ' || ASKS.test(text.slice(f.to, f.to + 120));
  const opener = OPENER.exec(said)?.[0] ?? (isAsked ? small : '');
  const size = opener.length;
  if (size === 0 || !starts(text, f.from)) return f;
  return { ...f, from: f.from + size, value: text.slice(f.from + size, f.to) };
}

const before = (text: string, at: number): string => text.slice(Math.max(0, at - LOOK), at);
const starts = (text: string, at: number): boolean => at === 0 || STARTS.test(before(text, at));
const isTagged = (f: Found): boolean => f.type === 'person' || f.type === 'org';

/** The words of names of several words, and of those in the middle of a sentence. */
function wordsOfSure(f: Found, text: string): string[] {
  if (!isName(f)) return [];
  const said = text.slice(f.from, f.to);
  return said.includes(' ') || !(starts(text, f.from) || ONE_OF_MANY.test(before(text, f.from)))
    ? said.split(' ')
    : [];
}

function onlyOpens(f: Found, text: string, blocks: readonly string[], sure: ReadonlySet<string>): boolean {
  if (!isTagged(f)) return false;
  const said = text.slice(f.from, f.to);
  if (!/^\p{Lu}['’\p{Ll}]+$/u.test(said) || sure.has(said)) return false;
  if (f.type === 'person' && ONE_OF_MANY.test(before(text, f.from))) return true;
  if (!starts(text, f.from)) return false;
  const small = said.toLowerCase();
  if (DONE.test(said) && DONE_BEHIND.test(text.slice(f.to, f.to + 6)) && !FIRST_NAMES.has(said)) return true;
  if (SHORTENED.test(said) || NO_NAME.test(said) || enWords.stop.has(small)) return true;
  return !SPEAKS.test(text.slice(f.to, f.to + 20)) && blocks.some((block) => hasWord(block, small));
}

/** Whether the text has the word by itself. */
function hasWord(text: string, word: string): boolean {
  for (const at of everyPlace(text, word))
    if (!/\p{L}/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + word.length] ?? ''))
      return true;
  return false;
}
