/* The sentences of a story that a summary may choose from, each with its place. */
import type { Language } from '../languages/language';
import { cutSentences } from '../text/cut-sentences';
import type { Sentence } from './sentence-features';

/** What listing needs of a block. */
export interface BlockText {
  readonly text: string;
  readonly kind: string;
  readonly incomplete: 'start' | 'end' | null;
}

/** Kinds whose words are the story's own running text. */
const RUNNING = new Set(['paragraph', 'list-item', 'quote']);

/** Sentences of the running text, in reading order; halves of sentences that stand nowhere whole are left out. */
export function listSentences(
  blocks: readonly BlockText[],
  language: string,
  languages: readonly Language[],
): Sentence[] {
  const own = languages.find((l) => l.code === language.slice(0, 2));
  const sentences: Sentence[] = [];
  let paragraph = -1;
  blocks.forEach(({ text, kind, incomplete }, block) => {
    if (!RUNNING.has(kind)) return;
    const spans = own ? own.sentences(text) : cutSentences(text, language);
    const whole = spans.filter(
      (_, i) => !(incomplete === 'start' && i === 0) && !(incomplete === 'end' && i === spans.length - 1),
    );
    if (whole.length) paragraph++;
    whole.forEach(({ from, to }, inBlock) => {
      const words = text.slice(from, to);
      const index = sentences.length;
      sentences.push({ block, from, to, text: words, index, inBlock, paragraph, leans: leans(words, own) });
    });
  });
  return sentences;
}

const OPENING_MARKS = /^[\s“"'‘«「『（(—–-]+/;

/** A quotation at a sentence's start, to its closing mark. */
const OPENING_QUOTE = /^\s*(?:“[^”]*”|"[^"]*"|«[^»]*»|„[^“”]*[“”]|「[^」]*」|『[^』]*』)[\s,，.。;；—–-]*/;

/** Part of a quotation that runs over several sentences: its first or its last. */
const HALF_QUOTE = /^\s*(?:[“«「『][^”»」』]*|[^“«「『]*[”»」』]\s*)$/;

/**
 * True where a sentence cannot stand without what came before: it opens with a word that leans, or it is somebody's words and who says
 * them stands elsewhere (`“It was cold.”`, `“It was cold. It rained.”`, `“It was cold,” she said.`).
 */
export function leans(sentence: string, language: Language | undefined): boolean {
  if (!language) return false;
  const told = sentence.replace(OPENING_QUOTE, '');
  return (
    (told !== sentence && told === '') ||
    HALF_QUOTE.test(sentence) ||
    opensLeaning(told, language) ||
    opensLeaning(sentence, language)
  );
}

function opensLeaning(sentence: string, language: Language): boolean {
  const opening = language.fold(sentence).replace(OPENING_MARKS, '').toLowerCase();
  return language.words.leaning.some(
    (word) =>
      opening.startsWith(word) && (HAN_END.test(word) || !GOES_ON_IN_WORD.test(opening.slice(word.length))),
  );
}

const HAN_END = /\p{Script=Han}$/u;
const GOES_ON_IN_WORD = /^[\p{L}\p{N}'’-]/u;
