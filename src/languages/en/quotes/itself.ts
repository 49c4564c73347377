/* Who "it" is that speaks: a body, by its name or by what it is. */
import { patternOf } from '../../../text/near-letters';
import { ORG_KINDS } from '../names/name-words';
import { THEN_SAYS } from './pronouns';
import { sentenceStart } from './sentence-edges';
import type { Heard } from './speaker';

/** "The company sold the mill. “It was old,” it said." */
const THE_BODY = patternOf(
  `(?:^|[.!?]["”]?\\s)(The\\s(?:\\p{Ll}+\\s)?(?:${ORG_KINDS}|army|commission|council|court|department|government|ministry|office|school|university))\\s(?!of\\b)\\p{Ll}`,
  'gu',
);
const NEAR = 400;
/** Who "it" is that speaks: the body that spoke last before, never a person. */
export function itself(at: number, { names, lastSpeaker, told, block }: Heard): string | null {
  const text = told.blocks[block] ?? '';
  // "The council denounced what it called"
  const own = /\bwhat\s$/.test(text.slice(Math.max(0, at - 5), at))
    ? names.find((f) => f.type === 'org' && f.from >= sentenceStart(text, at) && f.to <= at)
    : undefined;
  if (own) return String(own.value ?? text.slice(own.from, own.to));
  const body = names.findLast(
    (f) => f.type === 'org' && f.to <= at && THEN_SAYS.test(text.slice(f.to, f.to + 90)),
  );
  if (body) return String(body.value ?? text.slice(body.from, body.to));
  const kind = [...text.slice(Math.max(0, at - NEAR), at).matchAll(THE_BODY)].at(-1)?.[1];
  if (kind && !names.some((f) => f.type === 'org' && f.to <= at)) return kind;
  // nobody is "it": taken for somebody
  const taken = names.findLast(
    (f) => f.to <= at && THEN_SAYS.test(text.slice(f.to, f.to + 90)) && !String(f.value).includes(' '),
  );
  if (taken) return String(taken.value ?? text.slice(taken.from, taken.to));
  const isPerson = told.found.some((list) =>
    list.some((f) => f.type === 'person' && f.value === lastSpeaker),
  );
  return isPerson ? null : lastSpeaker;
}
