/*
 * `npm run train:names`: learns a tagger of persons, organisations and places from marked text and writes the model that ships.
 * Training text: lines of JSON `{"text", "gold": [{"start", "end", "type"}], "source"?}`, offsets in UTF-16 code units.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { readModel, writeModel } from '../../src/facts/names/model-file.ts';
import { READERS } from '../../src/facts/names/readers.ts';
import { makeTagger } from '../../src/facts/names/tagger.ts';
import { Crf } from './names/crf.ts';
import { readRecords } from './names/examples.ts';
import { findInHalves } from './names/halves.ts';
import { report, tally } from './names/measure.ts';
import { makeRandom, shuffle } from './names/random.ts';
import { fitWeights, pack, toModel, trim, withNames } from './names/shrink.ts';
import { readTask } from './names/task.ts';
import { learnNames } from './names/whole.ts';

const USAGE = `usage: node tools/train/names.ts TRAIN.jsonl --language zh|en --out FILE.bin
  [--dev DEV.jsonl] [--rounds 4] [--polish 2] [--least 2] [--kilobytes 720 (for the units; whole names get what is left of 800)] [--every N (take each Nth line only)] [--bare (no word lists, no classes of words)]
  [--blind 0.15 (share of units whose spelling is hidden at a step)] [--softness 1.5 (what scores are divided by)] [--probable 0.45 (what a name's probability must exceed)]`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string' },
    out: { type: 'string' },
    dev: { type: 'string' },
    rounds: { type: 'string', default: '4' },
    polish: { type: 'string', default: '2' },
    least: { type: 'string', default: '2' },
    kilobytes: { type: 'string', default: '720' },
    every: { type: 'string', default: '1' },
    softness: { type: 'string', default: '1.5' },
    probable: { type: 'string', default: '0.45' },
    alpha: { type: 'string', default: '0.2' },
    l1: { type: 'string', default: '0.3' },
    l2: { type: 'string', default: '0.5' },
    bare: { type: 'boolean', default: false },
    dropout: { type: 'string', default: '0.2' },
    blind: { type: 'string', default: '0.15' },
  },
});
const { language = '', out } = values;
if (!positionals.length || !(language in READERS) || !out) {
  console.error(USAGE);
  process.exit(2);
}

const began = performance.now();
const say = (text: string): void =>
  console.error(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${text}`);

const taskOptions = {
  files: positionals,
  language,
  every: Number(values.every),
  least: Number(values.least),
  bare: values.bare,
};
const decision = { softness: Number(values.softness), least: Number(values.probable) };
const options = {
  alpha: Number(values.alpha),
  beta: 1,
  l1: Number(values.l1),
  l2: Number(values.l2),
  dropout: Number(values.dropout),
  blind: Number(values.blind),
};
const rounds = Number(values.rounds);
const halves = findInHalves({ task: taskOptions, options, rounds, softness: decision.softness });
const { examples, keys, lists, entries, fold } = await readTask(taskOptions);
say(
  `${examples.count} texts, ${examples.labels.length} units, ${examples.crooked} names left out, ${keys.length} different features`,
);

const furniture = { language, lists: lists.map((list) => list.join('\n')), entries };
const random = makeRandom(7);
const crf = new Crf(keys.length, options);
const order = Int32Array.from({ length: examples.count }, (_, i) => i);
for (let round = 1; round <= rounds; round++) {
  const loss = crf.round(examples, shuffle(order, random));
  say(`round ${round}: loss ${loss.toFixed(5)}`);
  if (round >= rounds - 1) measure(writeModel(toModel(crf, keys, furniture)));
}
const mask = fitWeights(crf, keys, furniture, Number(values.kilobytes) * 1000);
crf.keepOnly(mask);
say(`${mask.reduce((sum, m) => sum + m, 0)} weights kept`);
for (let round = 1; round <= Number(values.polish); round++) {
  const loss = crf.round(examples, shuffle(order, random));
  say(`polish ${round}: loss ${loss.toFixed(5)}`);
}
const field = trim(toModel(crf, keys, furniture), Number(values.kilobytes) * 1000);
say(`${(pack(field).length / 1000).toFixed(0)} KB without whole names`);
measure(writeModel(field));
const found = await halves;
say(`${found.right.length} names found in halves`);
const names = learnNames(found, 4, 2, makeRandom(13));
const whole = withNames(field, names.learnt, names.keys, 800_000);
const model = { ...whole, header: { ...whole.header, ...decision } };
const bytes = pack(model);
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, bytes);
say(
  `${out}: ${(bytes.length / 1000).toFixed(0)} KB, ${model.header.keys} keys, ${model.weights.length} weights`,
);
measure(writeModel(model));

/** Scores the model as written, through the tagger that ships. */
function measure(file: Uint8Array): void {
  if (!values.dev) return;
  const model = readModel(file);
  const tagger = makeTagger({ ...model, header: { ...model.header, ...decision } });
  const dev = readRecords(values.dev);
  const found = dev.map((r) =>
    [...tagger.tag([r.text], [fold(r.text)])].flat().map((f) => ({ start: f.from, end: f.to, type: f.type })),
  );
  say(report(tally(dev, found)));
}
