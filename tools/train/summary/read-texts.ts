/* Files of stories or sections with reference summaries → texts to learn from: each sentence with its features and its reward. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Features } from '../../../src/summary/sentence-features';
import { rouge, tokens } from './rouge.ts';
import type * as Source from './source';

export interface Text {
  readonly set: string;
  /** Texts of one record are in one fold. */
  readonly record: string;
  readonly features: readonly Features[];
  /** What each sentence alone would earn: mean of ROUGE-1, -2 and -L against the reference, 0 to 100. */
  readonly rewards: readonly number[];
  /** False for a sentence that leans on what stands before it. */
  readonly stands: readonly boolean[];
}

interface Part {
  readonly heading?: string | null;
  readonly paragraphs: readonly string[];
  readonly reference?: string | null;
}

interface Line extends Part {
  readonly id: string;
  readonly lang: string;
  readonly title?: string | null;
  readonly sections?: readonly Part[];
}

const blocksOf = (paragraphs: readonly string[]) =>
  paragraphs.map((text) => ({ text, kind: 'paragraph', incomplete: null }));

const readLines = (file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

type Code = typeof Source;

function textOf(
  code: Code,
  set: string,
  line: Line,
  part: Part,
  headline: string | null,
  others: readonly Part[],
): Text | null {
  const list = (p: Part) => code.listSentences(blocksOf(p.paragraphs), line.lang, code.LANGUAGES);
  const sentences = list(part);
  if (!part.reference || !sentences.length) return null;
  const reference = tokens(part.reference);
  return {
    set,
    record: line.id,
    features: code.featuresOf(sentences, headline || null, others.flatMap(list)),
    rewards: sentences.map((s) => rouge(s.text, reference)),
    stands: sentences.map((s) => !s.leans),
  };
}

/** One text a story. */
export const readStories = (code: Code, file: string): Text[] =>
  readLines(file).flatMap(
    (line) => textOf(code, basename(file, '.jsonl'), line, line, line.title ?? null, []) ?? [],
  );

/** One text a section that has a reference; the story's other sections are what it says anyway. */
export const readSections = (code: Code, file: string): Text[] =>
  readLines(file).flatMap((line) =>
    (line.sections ?? []).flatMap(
      (part, i, all) =>
        textOf(
          code,
          basename(file, '.jsonl'),
          line,
          part,
          part.heading ?? null,
          all.filter((_, j) => j !== i),
        ) ?? [],
    ),
  );

/** Sentences that a summary may be cut from: those that earn the most, since a poor one teaches nothing of where to cut. */
const SENTENCES_TO_CUT = 2;

/** One text a sentence: what may stand for it are its stretches. Only languages that know clauses give any. */
export const readStretches = (code: Code, file: string): Text[] =>
  readLines(file).flatMap((line) => {
    const language = code.LANGUAGES.find((l) => l.code === line.lang.slice(0, 2));
    if (!language?.clauses || !line.reference) return [];
    const reference = tokens(line.reference);
    const sentences = code.listSentences(blocksOf(line.paragraphs), line.lang, code.LANGUAGES);
    const context = { spread: code.spreadOf(sentences), headline: line.title || null };
    return sentences
      .map((s) => ({ s, reward: rouge(s.text, reference) }))
      .sort((a, b) => b.reward - a.reward)
      .slice(0, SENTENCES_TO_CUT)
      .map(({ s }): Text => {
        const stretches = code.stretchesOf(s.text, language);
        return {
          set: basename(file, '.jsonl'),
          record: line.id,
          features: code.stretchFeatures(s.text, stretches, language, context),
          rewards: stretches.map(({ from, to }) => rouge(s.text.slice(from, to), reference)),
          stands: stretches.map(() => true),
        };
      });
  });
