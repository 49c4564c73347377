/* Files of stories or sections with reference summaries → items: the sentences to choose from, their features, what each set earns. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Language } from '../../../src/languages/language';
import type { ScoredText } from '../../../src/summary/choose-set';
import type { Sentence } from '../../../src/summary/sentence-features';
import { rouge, tokens } from './rouge.ts';
import type * as Source from './source';

export type Code = typeof Source;

interface Part {
  readonly heading?: string | null;
  readonly paragraphs: readonly string[];
  readonly reference?: string | null;
}

/** A line of a file: a story, or a story's sections. */
export interface Line extends Part {
  readonly id: string;
  readonly lang: string;
  readonly title?: string | null;
  readonly sections?: readonly Part[];
}

export interface Item {
  /** The file's name. */
  readonly set: string;
  /** Items with the same are learnt from, or held out, together. */
  readonly key: string;
  readonly line: Line;
  readonly headline: string | null;
  readonly language: Language | undefined;
  /** The sentences, not yet scored. */
  readonly text: Omit<ScoredText, 'scores'>;
  /** What these sentences earn together: mean of ROUGE-1, -2 and -L against the reference, 0 to 100. */
  reward(sentences: readonly Sentence[]): number;
  /** The same of any words. */
  rewardOf(words: string): number;
}

export const blocksOf = (paragraphs: readonly string[]) =>
  paragraphs.map((text) => ({ text, kind: 'paragraph', incomplete: null }));

export const readLines = (file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

const setOf = (file: string): string => basename(file, '.jsonl');

/** `others`: the story's other sections; null for a story. */
function itemOf(
  code: Code,
  place: Pick<Item, 'set' | 'key' | 'line' | 'headline'>,
  part: Part,
  others: readonly Part[] | null,
): Item[] {
  const { lang } = place.line;
  const list = (p: Part) => code.listSentences(blocksOf(p.paragraphs), lang, code.LANGUAGES);
  const sentences = list(part);
  if (!part.reference || !sentences.length) return [];
  const reference = tokens(part.reference);
  const weighed = code.weighText(sentences);
  const known = new Map<string, number>();
  const rewardOf = (words: string): number => rouge(words, reference);
  return [
    {
      ...place,
      language: code.LANGUAGES.find((l) => l.code === lang.slice(0, 2)),
      text: {
        sentences,
        weighed,
        features: code.featuresOf(
          sentences,
          place.headline,
          others && { rest: others.flatMap(list), storyHeadline: place.line.title || null },
          weighed,
        ),
      },
      rewardOf,
      reward(chosen) {
        const inOrder = [...chosen].sort((a, b) => a.index - b.index);
        const name = inOrder.map((s) => s.index).join(' ');
        const value = known.get(name) ?? rewardOf(inOrder.map((s) => s.text).join('\n'));
        known.set(name, value);
        return value;
      },
    },
  ];
}

/** One item a story; those with the same reference are held out together. */
export const readStories = (code: Code, file: string): Item[] =>
  readLines(file).flatMap((line) =>
    itemOf(
      code,
      { set: setOf(file), key: line.reference ?? line.id, line, headline: line.title || null },
      line,
      null,
    ),
  );

/** One item a section that has a reference; the story's other sections are what it says anyway. */
export const readSections = (code: Code, file: string): Item[] =>
  readLines(file).flatMap((line) =>
    (line.sections ?? []).flatMap((part, i, all) =>
      itemOf(
        code,
        { set: setOf(file), key: line.id, line, headline: part.heading || null },
        part,
        all.filter((_, j) => j !== i),
      ),
    ),
  );

/** Sections as if each were a story: more to learn from of where a sentence may be cut. */
export const readSectionsAsStories = (code: Code, file: string): Item[] =>
  readLines(file).flatMap((line) =>
    (line.sections ?? []).flatMap((part) =>
      itemOf(
        code,
        { set: setOf(file), key: part.reference ?? line.id, line, headline: part.heading || null },
        part,
        null,
      ),
    ),
  );
