/* One story, whole: head, summary, sections, facts. */
import { useEffect, useMemo } from 'preact/hooks';
import type { StoryAnalysis } from '../analysis';
import type { Fact, FactId } from '../facts/fact';
import type { Story } from '../stories/story';
import type { SummaryLength } from '../summary/summary';
import { FactsPart } from './facts/facts-part';
import { type OwnModelServices, useOwnModel } from './own-model/use-own-model';
import { hasSections, SectionList } from './section-list';
import type { Shown } from './services';
import { SummaryPart } from './summary-part';
import { TopicList } from './topic-list';
import { useWords } from './words';

export interface StoryViewProps {
  readonly story: Story;
  /** Null while it is being made. */
  readonly analysis: StoryAnalysis | null;
  /** Index of the block now read on the page; null where it is none of this story. */
  readonly here: number | null;
  readonly selected: FactId | null;
  readonly shown: Shown;
  readonly onShown: (shown: Shown) => void;
  readonly onNote: (fact: Fact) => void;
  readonly length: SummaryLength;
  readonly onLength: (length: SummaryLength) => void;
  readonly own: OwnModelServices;
}

export function StoryView(props: StoryViewProps) {
  const { story, analysis, here, selected } = props;
  const words = useWords();
  const own = useOwnModel(story, analysis?.facts ?? null, props.length, props.own);
  const facts = analysis?.facts ?? [];
  const topics = analysis?.topics ?? [];
  // every scroll of the page moves `here`; hundreds of facts are not drawn anew for that
  // biome-ignore lint/correctness/useExhaustiveDependencies: the callbacks do the same whenever they were made
  const factsPart = useMemo(
    () =>
      facts.length > 0 && (
        <FactsPart
          key={story.id}
          facts={facts}
          disagreements={analysis?.disagreements ?? []}
          story={story}
          selected={selected}
          shown={props.shown}
          onShown={props.onShown}
          onNote={props.onNote}
        />
      ),
    [story, analysis, selected, props.shown],
  );
  useEffect(() => {
    if (selected === null) return;
    const line = document.querySelector(`[data-fact="${CSS.escape(selected)}"].selected`);
    line?.scrollIntoView({ block: 'center' });
  }, [selected]);
  return (
    <>
      <SummaryPart
        story={story}
        summary={analysis?.summary ?? null}
        length={props.length}
        onLength={props.onLength}
        shown={props.shown}
        onShown={props.onShown}
        own={own}
      />
      {hasSections(story) && (
        <SectionList story={story} summaries={analysis?.summary.sections ?? null} here={here} />
      )}
      {topics.length > 0 && <TopicList story={story} topics={topics} here={here} />}
      {factsPart}
      {analysis && facts.length === 0 && <p class="wait">{words.say('noFacts')}</p>}
    </>
  );
}
