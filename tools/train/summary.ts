/*
 * Learns the summary rankers from files of stories and sections with reference summaries, and prints how well they do on records they
 * have not seen (5-fold) beside the first sentences.
 *   node tools/train/summary.ts --story F.jsonl … [--aside F.jsonl …] --section F.jsonl … [--clause F.jsonl …] --out src/summary/weights.json
 * A story line: {id, lang, title, paragraphs, reference}; a section line: {id, lang, sections: [{heading, paragraphs, reference}]}.
 * `--aside`: stories learnt from but not aimed at. `--clause`: sections that clauses are learnt from as from stories.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Rankers } from '../../src/summary/rank-sentences';
import { loadSource } from '../load-source.ts';
import { learn } from './summary/learn.ts';
import { additions, singles, stretches } from './summary/make-texts.ts';
import { type Item, readSections, readSectionsAsStories, readStories } from './summary/read-items.ts';
import { printFigures, sectionFigures, storyFigures } from './summary/report.ts';
import type * as Source from './summary/source';

const files = { type: 'string', multiple: true, default: [] as string[] } as const;
const { values } = parseArgs({
  options: {
    story: files,
    aside: files,
    section: files,
    clause: files,
    out: { type: 'string' },
    folds: { type: 'string', default: '5' },
  },
});
const folds = Number(values.folds);
const code = await loadSource<typeof Source>('tools/train/summary/source.ts');
const aside = new Set(values.aside.map((f) => basename(f, '.jsonl')));

const fold = (text: string): number => {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return (h >>> 0) % folds;
};

interface Items {
  readonly stories: readonly Item[];
  readonly sections: readonly Item[];
  readonly clauses: readonly Item[];
}

const read = {
  stories: [...values.story, ...values.aside].flatMap((f) => readStories(code, f)),
  sections: values.section.flatMap((f) => readSections(code, f)),
  clauses: values.clause.flatMap((f) => readSectionsAsStories(code, f)),
};

const which = ({ stories, sections, clauses }: Items, keep: (item: Item) => boolean): Items => ({
  stories: stories.filter(keep),
  sections: sections.filter(keep),
  clauses: clauses.filter(keep),
});

const OPTIONS = { l2: 0.003, tau: 1.2, depth: 3, rate: 0.15, seed: 1, aside };

function train({ stories, sections, clauses }: Items): Rankers {
  const story = learn(singles(stories), { ...OPTIONS, trees: 40 });
  return {
    story,
    next: learn(additions(code, stories, story), { ...OPTIONS, trees: 0 }),
    section: learn(singles(sections), { ...OPTIONS, trees: 40 }),
    clause: learn(stretches(code, [...stories, ...clauses], story), { ...OPTIONS, trees: 30 }),
  };
}

const rows = Array.from({ length: folds > 1 ? folds : 0 }, (_, f) => {
  const rankers = train(which(read, (i) => fold(i.key) !== f));
  const unseen = which(read, (i) => fold(i.key) === f);
  return {
    stories: unseen.stories.map((i) => ({ set: i.set, figures: storyFigures(code, i, rankers) })),
    sections: unseen.sections.map((i) => ({ set: i.set, figures: sectionFigures(code, i, rankers) })),
  };
});
if (rows.length > 0) {
  const inOrder = <T extends { set: string }>(list: T[], items: readonly Item[]): T[] => {
    const order = [...new Set(items.map((i) => i.set))];
    return list.sort((a, b) => order.indexOf(a.set) - order.indexOf(b.set));
  };
  printFigures(
    'stories',
    inOrder(
      rows.flatMap((r) => r.stories),
      read.stories,
    ),
    [
      ['one', 'first'],
      ['three', 'firstThree'],
      ['trimmed', 'one'],
    ],
    aside,
  );
  printFigures(
    'sections',
    inOrder(
      rows.flatMap((r) => r.sections),
      read.sections,
    ),
    [['one', 'first']],
    new Set(),
  );
}
if (values.out) {
  // letters of any script stand in names of features: the file stays plain
  const text = JSON.stringify(train(read)).replace(
    /[^\x20-\x7e]/gu,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(values.out, `${text}\n`);
  console.log(`${values.out}: ${(text.length / 1024).toFixed(1)} KB`);
}
