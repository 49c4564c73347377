/*
 * Flow 1, second line: Reading → Analysis. The steps in order, on one screen.
 */
import { findDisagreements } from './facts/disagreements';
import { factSteps } from './facts/extract-facts';
import type { Fact, FactId } from './facts/fact';
import type { NameTagger } from './facts/name-tagger';
import type { Language } from './languages/language';
import type { Problem, Reading, ReadingId } from './reading';
import type { Story, StoryId } from './stories/story';
import { type ChooseOptions, chooseSentences } from './summary/choose-sentences';
import { picksOf, SENTENCES, type Summary, wholeOf } from './summary/summary';
import { nameTopics, partByTopic, type Topic } from './summary/topics';
import type { Pause } from './turns';

export interface StoryAnalysis {
  readonly storyId: StoryId;
  /** In reading order. */
  readonly facts: readonly Fact[];
  readonly summary: Summary;
  /** Things for which the story gives different figures: the first mention of each figure; absent where there are none. */
  readonly disagreements?: readonly (readonly FactId[])[];
  /** Parts by topic, of a long story without headings; absent or empty where there are none. */
  readonly topics?: readonly Topic[];
}

export interface Analysis {
  /** The reading it is of; a stale answer is known by it. */
  readonly readingId: ReadingId;
  /** In the order of `reading.stories`. */
  readonly stories: readonly StoryAnalysis[];
  readonly problems: readonly Problem[];
}

/** All that analysing needs beside the reading: loaded once by the background. */
export interface Brain {
  readonly languages: readonly Language[];
  /** Those that read a story in the language of a BCP 47 tag; absent: `languages` read all. */
  readonly languagesFor?: (tag: string) => readonly Language[];
  readonly taggers: readonly NameTagger[];
}

export interface AnalyseOptions {
  /** Rule names switched off. */
  readonly without?: ReadonlySet<string>;
  /** Told how long each step took, in milliseconds of `clock`. */
  readonly onTime?: (step: 'facts' | 'summary', ms: number) => void;
  readonly clock?: () => number;
  /** Awaited between short steps of work, so that a long story stops nothing else; by default the work is done in one go. */
  readonly pause?: Pause;
}

/** Words (of Chinese, two characters each) from which a sentence is long enough to be trimmed. */
const LONG_SENTENCE = 30;

/** Facts and summaries of every story of a reading. Never throws for a story's text: what goes wrong is in `problems`. */
export async function analyse(
  reading: Reading,
  brain: Brain,
  options: AnalyseOptions = {},
): Promise<Analysis> {
  const { clock = () => 0, onTime = () => {}, without = new Set<string>(), pause } = options;
  const problems: Problem[] = [];
  const stories: StoryAnalysis[] = [];
  for (const story of reading.stories) {
    const start = clock();
    const steps = factSteps(
      story.blocks.map((b) => b.text),
      story.id,
      {
        ...brain,
        languages: brain.languagesFor?.(story.language) ?? brain.languages,
        without,
        publishedAt: story.publishedAt ?? reading.page.publishedAt,
        onProblem: (p) => problems.push(p),
      },
    );
    let step = steps.next();
    for (; !step.done; step = steps.next()) if (pause) await pause();
    const facts = step.value;
    const disagreements = findDisagreements(
      facts,
      story.blocks.map((b) => b.text),
      brain.languages,
    );
    const middle = clock();
    if (pause) await pause();
    const choice = {
      languages: brain.languages,
      sentences: SENTENCES.long,
      trim: true,
      trimOver: LONG_SENTENCE,
    };
    const { ranked, sections } = chooseSentences(story, choice);
    const topics = topicsOf(story, facts, choice);
    onTime('facts', middle - start);
    onTime('summary', clock() - middle);
    stories.push({
      storyId: story.id,
      facts,
      summary: {
        story: picksOf({ ranked, story: [], sections }, SENTENCES.normal).map(wholeOf),
        ranked,
        sections,
      },
      ...(disagreements.length > 0 && { disagreements }),
      ...(topics.length > 0 && { topics }),
    });
  }
  return { readingId: reading.id, stories, problems };
}

/** Parts by topic, each with its own summary; empty where the story needs none. */
function topicsOf(story: Story, facts: readonly Fact[], choice: ChooseOptions): Topic[] {
  const parts = partByTopic(story);
  if (parts.length === 0) return [];
  const sections = parts.map((blocks) => ({ heading: null, blocks }));
  const chosen = chooseSentences({ ...story, sections }, choice).sections;
  const names = nameTopics(parts, facts);
  return parts.map((blocks, k) => ({ blocks, name: names[k] ?? [], summary: chosen[k] ?? [] }));
}
