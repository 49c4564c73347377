/* Analysis → marks: facts of the types that are shown, the summaries' sentences, and, where wanted, all that is not the summary. */
import type { Analysis } from '../analysis';
import type { TextMap } from '../dom/text-map';
import { isFact } from '../facts/correct-facts';
import type { Fact, FactType } from '../facts/fact';
import { spokenParts } from '../facts/show/spoken-parts';
import type { Reading } from '../reading';
import { type Pick, picksOf, SENTENCES, type SummaryLength, wholeOf } from '../summary/summary';
import type { Span } from '../text/span';
import { rangesOf } from './locate';
import type { Mark } from './mark';

export interface MarksShown {
  readonly types: readonly FactType[];
  /** All of a story but its headline and its summary's sentences is greyed out. */
  readonly onlySummary: boolean;
  /** Of the summary that is marked: what the panel shows too. */
  readonly length: SummaryLength;
}

/** A page as far as its marks are made of it. */
export interface MarkedPage {
  readonly reading: Reading;
  readonly map: TextMap;
  /** Null while it is being made. */
  readonly analysis: Analysis | null;
}

/** `marksOf`, made once for a page and what is shown of it: notes come and go more often. */
export function keepMarks(): (page: MarkedPage, shown: MarksShown) => readonly Mark[] {
  let kept: { of: MarkedPage; shown: MarksShown; marks: readonly Mark[] } | null = null;
  return (page, shown) => {
    if (kept?.of !== page || kept.shown !== shown) {
      const { reading, analysis, map } = page;
      kept = { of: page, shown, marks: analysis ? marksOf(reading, analysis, map, shown) : [] };
    }
    return kept.marks;
  };
}

export function marksOf(
  reading: Reading,
  analysis: Analysis,
  map: TextMap,
  { types, onlySummary, length }: MarksShown,
): Mark[] {
  return analysis.stories.flatMap(({ storyId, facts, summary }) => {
    const picks = picksOf(summary, SENTENCES[length]).map(wholeOf);
    const blocks = reading.stories.find((s) => s.id === storyId)?.blocks ?? [];
    const marksAt = (block: number, { from, to }: Span, id: string, kind: Mark['kind']): Mark[] => {
      const at = blocks[block];
      return at ? rangesOf(at, { from, to }, map).map((range) => ({ id, kind, range })) : [];
    };
    return [
      ...(onlySummary && picks.length > 0
        ? blocks.flatMap(({ kind, text }, block) =>
            kind === 'headline'
              ? []
              : between(picks, block, text.length).flatMap((rest) =>
                  marksAt(block, rest, `${storyId}:${block}:rest`, 'rest'),
                ),
          )
        : []),
      ...picks.flatMap((pick) =>
        marksAt(pick.block, pick, `${storyId}:${pick.block}:${pick.from}`, 'summary'),
      ),
      ...facts
        // what is told in the story's own words would underline whole sentences: the panel lists it
        .filter((f) => types.includes(f.type) && isFact(f) && !f.indirect)
        .flatMap((f) => partsOf(f).flatMap((part) => marksAt(f.block, part, f.id, f.type))),
    ];
  });
}

/** Of a quotation only what is said is marked, not the "she said" in its middle. */
const partsOf = (fact: Fact): readonly Span[] =>
  fact.type === 'quote'
    ? spokenParts(fact.text).map((part) => ({ from: fact.from + part.from, to: fact.from + part.to }))
    : [fact];

/** What of a block is in no pick; `picks` in reading order. */
function between(picks: readonly Pick[], block: number, length: number): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const pick of picks) {
    if (pick.block !== block) continue;
    if (pick.from > from) spans.push({ from, to: pick.from });
    from = Math.max(from, pick.to);
  }
  if (from < length) spans.push({ from, to: length });
  return spans;
}
