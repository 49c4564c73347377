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
