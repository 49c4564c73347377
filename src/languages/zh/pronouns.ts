/* Whom 他说 means: who did what was told last before it, not whom that was done to. Folded text. */
import type { Found } from '../../facts/fact';
import { kinAt, relatedTo } from './kin';
import type { Speaker, Speech } from './speakers';

const PRONOUN =
  /^(?:对此|其中|同时|此外|另外|随后|最后|接着|不过|但|而|原来|据)*,?(?:他|她|它|其|他们|她们|对方)(?!的(?!直觉|感觉|话))(?:还|又|也|则|便|就|曾|并|再次|不禁|笑着|向记者|对记者|进一步)*/;

/** 那年18岁的他对媒体说. */
const DESCRIBED = /的[他她](?:对.*|向.*|还|又|也|则)?$/;

/** Where the sentence that `at` is in begins; not farther back than any sentence of a story reaches. */
export function sentenceStart(text: string, at: number): number {
  let i = Math.min(at, text.length - 1);
  for (const first = i - LONGEST; i >= 0 && i > first && !ENDS.includes(text.charAt(i)); ) i--;
  return i + 1;
}
const LONGEST = 1000;
const ENDS = '。!?”';

/** 接着说, 又说: goes on, so the same person. */
const GOES_ON = /^[)\s]*(?:接[着著]|随后|然后|继而|又|还|再|继续|最后|之后|,)+$/;

/** Before a person who is spoken to, spoken of or met: somebody else of the sentence goes on. */
const TOWARDS = /[同与和向对给为被把让请对由据]|会[见晤]|告诉|转达|转告|访问|看[到见]|祝贺|感谢|陪同|听取/;

/** 甲的, 甲、乙, 甲和乙: not he alone; but 甲和同事. */
const isShared = (text: string, p: Found, people: readonly Found[]): boolean =>
  /[的、]/.test(text.charAt(p.to)) ||
  (/[和与]/.test(text.charAt(p.to)) && people.some((other) => other.from === p.to + 1));

/**
 * Of the people named before the pronoun: the subject of the last clause that has one, within the last two sentences that name any; else
 * the last.
 */
export function meant(text: string, before: readonly Found[]): Found | undefined {
  const last = before.at(-1);
  let first = last ? sentenceStart(text, last.from) : 0;
  for (let end = last?.from ?? -1, more = 1; end >= first; ) {
    const start = Math.max(first, text.lastIndexOf(',', end) + 1);
    const subject = before.find(
      (p) =>
        p.from >= start &&
        p.from <= end &&
        !isShared(text, p, before) &&
        !TOWARDS.test(text.slice(start, p.from)),
    );
    if (subject) return subject;
    end = start - 2;
    // 甲说…。被问为何拉乙的手,他说: nobody acts in the last sentence
    const earlier = end < first && more-- > 0 ? before.findLast((p) => p.to <= first) : undefined;
    if (earlier) {
      first = sentenceStart(text, earlier.from);
      end = earlier.from;
    }
  }
  return last;
}

/** 他说: who did what was told last before `at`. */
export function pronoun(speech: Speech, from: number, to: number, at: number): Speaker | null {
  const subject = speech.text.slice(from, to);
  if (GOES_ON.test(subject.trim())) return speech.last === null ? null : { name: speech.last };
  // 会上,他说: the last clause has it; 他鞠了躬,然后说: the first
  const clause = [subject.slice(subject.lastIndexOf(',') + 1), subject].find(
    (c) => PRONOUN.test(c.trim()) || DESCRIBED.test(c.trim()),
  );
  if (clause === undefined) return null;
  const before = speech.people.filter((p) => p.to <= at && typeof p.value === 'string');
  const doer = meant(speech.text, before);
  const name = doer ? `${doer.value}${relatedTo(speech.text, doer)}` : speech.last;
  const word = /[他她它](们)?|对方|其(?!中)/.exec(clause);
  if (word?.[1]) return null;
  if (typeof name !== 'string' || !word) return null;
  const start = to - clause.length + word.index;
  // 其奶奶
  const kin = kinAt(clause.slice(word.index + word[0].length));
  return { name: name + kin, at: { from: start, to: start + word[0].length + kin.length } };
}
