/*
 * Learns the summary ranker from files of stories and sections with reference summaries, and prints how well it does on records it
 * has not seen (5-fold) beside the first sentence and the best there is.
 *   node tools/train/summary.ts --story F.jsonl … [--aside F.jsonl …] --section F.jsonl … --out src/summary/weights.json
 * A story line: {id, lang, title, paragraphs, reference}; a section line: {id, lang, sections: [{heading, paragraphs, reference}]}.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Ranker } from '../../src/summary/rank-sentences';
import { loadSource } from '../load-source.ts';
import { learn, type Options } from './summary/learn.ts';
import { readSections, readStories, readStretches, type Text } from './summary/read-texts.ts';
import type * as Source from './summary/source';

const FOLDS = 5;
const { values } = parseArgs({
  options: {
    story: { type: 'string', multiple: true, default: [] },
    aside: { type: 'string', multiple: true, default: [] },
    section: { type: 'string', multiple: true, default: [] },
    out: { type: 'string' },
    tau: { type: 'string', default: '1.2' },
    trees: { type: 'string', default: '40' },
    depth: { type: 'string', default: '3' },
    rate: { type: 'string', default: '0.15' },
  },
});
const code = await loadSource<typeof Source>('tools/train/summary/source.ts');

const hash = (text: string): number => {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h >>> 0;
};

/** The best sentence by the ranker that stands alone; the best of all where none does. */
function pick(text: Text, ranker: Ranker): number {
  const scores = text.features.map((f, i) => code.scoreSentence(f, ranker) - (text.stands[i] ? 0 : 1000));
  return scores.indexOf(Math.max(...scores));
}

function train(texts: Text[], aside: ReadonlySet<string>, title: string): Ranker {
  const options: Options = {
    l2: 0.003,
    tau: Number(values.tau),
    trees: Number(values.trees),
    depth: Number(values.depth),
    rate: Number(values.rate),
    seed: 1,
    aside,
  };
  const names = Object.keys(texts[0]?.features[0] ?? {});
  const folds = Array.from({ length: FOLDS }, (_, f) =>
    learn(
      texts.filter((t) => hash(t.record) % FOLDS !== f),
      names,
      options,
    ),
  );
  const mean = (list: number[]): string =>
    (list.reduce((a, b) => a + b, 0) / Math.max(1, list.length)).toFixed(2).padStart(7);
  console.log(`${title.padEnd(16)}  texts   ours  first   best`);
  const totals: number[][] = [];
  for (const set of new Set(texts.map((t) => t.set))) {
    const own = texts.filter((t) => t.set === set);
    const rows = [
      own.map((t) => t.rewards[pick(t, folds[hash(t.record) % FOLDS] as Ranker)] ?? 0),
      own.map((t) => t.rewards[0] ?? 0),
      own.map((t) => Math.max(...t.rewards)),
    ];
    if (!aside.has(set)) totals.push(rows.map((r) => Number(mean(r))));
    console.log(set.padEnd(16), String(own.length).padStart(6), ...rows.map(mean));
  }
  console.log('mean'.padEnd(16), ''.padStart(6), ...[0, 1, 2].map((k) => mean(totals.map((t) => t[k] ?? 0))));
  return learn(texts, names, options);
}

const aside = new Set(values.aside.map((f) => basename(f, '.jsonl')));
const rankers = {
  story: train(
    [...values.story, ...values.aside].flatMap((f) => readStories(code, f)),
    aside,
    'stories',
  ),
  clause: train(
    [...values.story, ...values.aside].flatMap((f) => readStretches(code, f)),
    aside,
    'clauses',
  ),
  section: train(
    values.section.flatMap((f) => readSections(code, f)),
    new Set(),
    'sections',
  ),
};
if (values.out) {
  const text = JSON.stringify(rankers);
  writeFileSync(values.out, `${text}\n`);
  console.log(`${values.out}: ${(text.length / 1024).toFixed(1)} KB`);
}
