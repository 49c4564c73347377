/* Reading and Analysis → the JSON form in which researchers keep them (`npm run analyze`, README "The analysis as a file"). */
import type { Analysis } from '../analysis';
import type { Fact } from '../facts/fact';
import type { Reading } from '../reading';
import { type Pick, wholeOf } from '../summary/summary';

/** Files hold whole sentences. */
const place = (p: Pick) => {
  const { block, from, to } = wholeOf(p);
  return { block, start: from, end: to };
};

/** One fact; fields without a value are left out. */
export const factToFile = (f: Fact) => ({
  type: f.type,
  text: f.text,
  block: f.block,
  start: f.from,
  end: f.to,
  ...(f.value !== null && { value: f.value }),
  ...(f.unit !== null && { unit: f.unit }),
  ...(f.approximate && { approximate: true }),
  ...(f.role !== null && { role: f.role }),
  ...(f.type === 'quote' && { speaker: f.speaker }),
});

/** One fact of a plain text: a quotation's speaker is told together with the words that tell it, where some do. */
export const textFactToFile = (f: Fact) => ({
  ...factToFile(f),
  ...(f.speaker !== null && {
    speaker: {
      text: f.speaker,
      ...(f.speakerAt && { start: f.speakerAt.from, end: f.speakerAt.to }),
    },
  }),
});

/** The file form of a page's analysis. Offsets are `start`/`end` in UTF-16 code units of a block's text. */
export function toFile(reading: Reading, analysis: Analysis) {
  const { page } = reading;
  return {
    language: page.language,
    title: page.title,
    site: page.site,
    publishedAt: page.publishedAt,
    stories: reading.stories.map((story, i) => {
      const found = analysis.stories[i];
      return {
        headline: story.headline,
        kicker: story.kicker,
        deck: story.deck,
        authors: story.authors,
        publishedAt: story.publishedAt,
        language: story.language,
        ...(story.form !== 'article' && { form: story.form }),
        ...(story.url !== null && { url: story.url }),
        blocks: story.blocks.map((b) => ({
          kind: b.kind,
          text: b.text,
          ...(b.level !== null && { level: b.level }),
          ...(b.pieces.length > 1 && { pieces: b.pieces.map((p) => ({ start: p.from, end: p.to })) }),
          ...(b.incomplete !== null && { incomplete: b.incomplete }),
        })),
        sections: story.sections.map((s, k) => ({
          heading: s.heading === null ? null : (story.blocks[s.heading]?.text ?? null),
          blocks: s.blocks,
          summary: (found?.summary.sections[k] ?? []).map(place),
        })),
        summary: (found?.summary.story ?? []).map(place),
        // the file's quotations are words between marks
        facts: (found?.facts ?? []).filter((f) => !f.indirect).map(factToFile),
      };
    }),
  };
}
