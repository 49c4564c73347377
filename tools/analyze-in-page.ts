/* The part of `npm run analyze` that runs inside the headless browser: the extension's own reading, facts and summaries. */
import { analyse, type Brain } from '../src/analysis';
import { textFactToFile, toFile } from '../src/export/analysis-file';
import { extractFacts } from '../src/facts/extract-facts';
import { loadTaggers } from '../src/facts/load-taggers';
import { LANGUAGES, languagesFor } from '../src/languages/index';
import { PAGE_WORDS } from '../src/languages/page-words';
import type { Problem, Reading } from '../src/reading';
import { readPage } from '../src/reading';
import { chooseSentences, type StoryText } from '../src/summary/choose-sentences';
import type { Span } from '../src/text/span';

let brain: Brain = { languages: LANGUAGES, languagesFor, taggers: [] };

/** Models by file name, base64. */
export async function loadModels(models: Readonly<Record<string, string>>): Promise<void> {
  const bytes = Object.fromEntries(
    Object.entries(models).map(([name, base64]) => [
      name,
      Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)),
    ]),
  );
  brain = {
    languages: LANGUAGES,
    languagesFor,
    taggers: await loadTaggers(async (name) => bytes[name] ?? null),
  };
}

export interface PageOptions {
  readonly url: string | null;
  readonly date: string | null;
  readonly explain: boolean;
  readonly without: readonly string[];
}

export interface ReadPage {
  readonly reading: Reading;
  /** Milliseconds it took. */
  readonly ms: number;
}

/** Reads the document this runs in, as the page's script does. */
export async function readSaved(options: PageOptions): Promise<ReadPage> {
  const from = performance.now();
  const { reading } = await readPage(document, {
    words: PAGE_WORDS,
    publishedAt: options.date,
    explain: options.explain,
    without: new Set(options.without),
    ...(options.url ? { url: options.url } : {}),
  });
  return { reading, ms: performance.now() - from };
}

/** Facts and summaries of what was read in another page, as the background makes them. */
export async function analyseRead({ reading, ms: read }: ReadPage, options: PageOptions): Promise<unknown> {
  const ms = { facts: 0, summary: 0 };
  const analysis = await analyse(reading, brain, {
    without: new Set(options.without),
    clock: () => performance.now(),
    onTime: (step, time) => {
      ms[step] += time;
    },
  });
  return {
    ms: { read: round(read), facts: round(ms.facts), summary: round(ms.summary) },
    analysis: toFile(reading, analysis),
    ...(options.explain ? { leftOut: reading.leftOut } : {}),
    ...(reading.problems.length || analysis.problems.length
      ? { problems: [...reading.problems, ...analysis.problems] }
      : {}),
  };
}

const round = (ms: number): number => Math.round(ms * 10) / 10;

export interface TextLine {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
  readonly lang?: string;
}

/** The language alone that a line says it is in. */
const only = (lang: string) => {
  const languages = languagesFor(lang);
  return languages.length > 1 ? languages.filter((l) => l.code === lang.slice(0, 2)) : languages;
};

/** Facts in plain texts: one text a line, no page; paragraphs stand between line feeds. */
export function analyseTexts(lines: readonly TextLine[]): unknown[] {
  return lines.map(({ id, text, date, lang }) => {
    const problems: Problem[] = [];
    const blocks: { text: string; at: number }[] = [];
    for (const m of text.matchAll(/[^\n]+/g)) blocks.push({ text: m[0], at: m.index });
    const facts = extractFacts(
      blocks.map((b) => b.text),
      id,
      {
        languages: lang ? only(lang) : LANGUAGES,
        taggers: brain.taggers,
        publishedAt: date ?? null,
        onProblem: (p) => problems.push(p),
      },
    );
    return {
      id,
      facts: facts
        .filter((f) => !f.indirect)
        .map((f) => {
          const at = blocks[f.block]?.at ?? 0;
          const moved = (span: Span): Span => ({ from: span.from + at, to: span.to + at });
          return textFactToFile({ ...f, ...moved(f), ...(f.speakerAt && { speakerAt: moved(f.speakerAt) }) });
        }),
      ...(problems.length ? { problems } : {}),
    };
  });
}

export interface StoryLine {
  readonly id: string;
  readonly lang: string;
  readonly title: string | null;
  readonly paragraphs: readonly string[];
  readonly sections?: readonly { readonly heading: string | null; readonly paragraphs: readonly string[] }[];
  readonly date?: string;
}

/** Summaries of plain stories. */
export function analyseStories(
  lines: readonly StoryLine[],
  options: { sentences: number; trim: boolean },
): unknown[] {
  return lines.map((line) => {
    const parts = line.sections?.length ? line.sections : [{ heading: null, paragraphs: line.paragraphs }];
    const blocks: { text: string; kind: string; incomplete: null }[] = [];
    const sections: { heading: number | null; blocks: number[] }[] = [];
    for (const part of parts) {
      let heading: number | null = null;
      if (part.heading !== null) {
        heading = blocks.length;
        blocks.push({ text: part.heading, kind: 'heading', incomplete: null });
      }
      const at = part.paragraphs.map(
        (text) => blocks.push({ text, kind: 'paragraph', incomplete: null }) - 1,
      );
      sections.push({ heading, blocks: at });
    }
    const story: StoryText = { language: line.lang, headline: line.title, blocks, sections };
    const chosen = chooseSentences(story, { languages: LANGUAGES, ...options });
    return {
      id: line.id,
      picks: chosen.ranked.map((p) => ({
        i: p.sentence,
        t: blocks[p.block]?.text.slice(p.from, p.to) ?? '',
      })),
      sections: sections.map((s, k) => ({
        heading: s.heading === null ? null : (blocks[s.heading]?.text ?? null),
        picks: (chosen.rankedSections[k] ?? []).map((p) => ({
          i: p.sentence,
          t: blocks[p.block]?.text.slice(p.from, p.to) ?? '',
        })),
      })),
    };
  });
}
