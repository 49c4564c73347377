/*
 * The page with its facts as the reader has corrected them: which fact each of their notes is about now, found by the words it
 * stands on, so that a correction holds on the next visit and after the page was edited.
 */
import type { Analysis } from './analysis';
import { correctFacts, type FactCorrection } from './facts/correct-facts';
import type { Fact } from './facts/fact';
import type { KnownPage } from './known-page';
import { spansOf } from './overlay/locate';
import type { CorrectionHere } from './overlay/page-notes';
import type { Block } from './page/block';
import type { Story } from './stories/story';
import { overlaps, type Span } from './text/span';

/** Answers the same object as long as neither page nor corrections are others. */
export function pageCorrector(
  corrections: () => readonly CorrectionHere[],
): (page: KnownPage | null) => KnownPage | null {
  let last: { of: KnownPage; by: string; page: KnownPage } | null = null;
  return (page) => {
    const here = page?.analysis ? corrections() : [];
    if (!page?.analysis || !here.length) return page;
    const by = JSON.stringify(here);
    if (last?.of !== page || last.by !== by)
      last = { of: page, by, page: { ...page, analysis: correctAnalysis(page, page.analysis, here) } };
    return last.page;
  };
}

function correctAnalysis(page: KnownPage, analysis: Analysis, here: readonly CorrectionHere[]): Analysis {
  const stories = analysis.stories.map((one) => {
    const story = page.reading.stories.find((s) => s.id === one.storyId);
    if (!story) return one;
    const found = here.flatMap((c) => correctionIn(story, one.facts, c) ?? []);
    return { ...one, facts: correctFacts(one.facts, found) };
  });
  return { ...analysis, stories };
}

/** Null where the note is about no fact of this story. */
function correctionIn(story: Story, facts: readonly Fact[], here: CorrectionHere): FactCorrection | null {
  const { id, target, span } = here;
  const touched = facts.filter((fact) => {
    const block = story.blocks[fact.block];
    return block && spansOf(block, fact).some((at) => overlaps(at, span));
  });
  const likeness = (f: Fact) => 2 * Number(f.text === target.fact.text) + Number(f.type === target.fact.type);
  const [fact] = touched.sort((a, b) => likeness(b) - likeness(a));
  const block = fact && story.blocks[fact.block];
  if (!fact || !block || likeness(fact) === 0) return null;
  const at = spanInBlock(block, span);
  const words = at && (at.from !== fact.from || at.to !== fact.to) ? at : null;
  return {
    fact,
    note: id,
    verdict: target.verdict,
    to: target.to,
    words: words && { ...words, text: block.text.slice(words.from, words.to) },
  };
}

/** A span of the page's text in a block's own; null where the block holds none of it. */
function spanInBlock(block: Block, span: Span): Span | null {
  const parts = block.pieces
    .filter((piece) => overlaps(piece.at, span))
    .map(({ from, at }) => ({
      from: from + Math.max(span.from, at.from) - at.from,
      to: from + Math.min(span.to, at.to) - at.from,
    }));
  if (!parts.length) return null;
  return { from: Math.min(...parts.map((p) => p.from)), to: Math.max(...parts.map((p) => p.to)) };
}
