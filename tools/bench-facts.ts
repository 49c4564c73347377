/*
 * How fast facts are found: kilobytes of text (UTF-8) a second of processor time, ours (rules and tagger together, and each alone) and
 * the npm packages people would take instead, in one run over the same paragraphs, with what each takes to load. Also what the models
 * cost, how long a story of 1,000 words takes (a Chinese word is two characters), and the first story of a new process, where nothing
 * is compiled yet: readers wait for it whenever the browser has put the background to sleep.
 *   npm run bench:facts -- [FILE.jsonl | FILE.txt | PAGE.html …] [--kilobytes 200] [--rounds 5] [--ours]
 * Without files: our own example pages. Texts are repeated, or cut, to the size. `--ours` leaves the other packages out.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import type { NameTagger } from '../src/facts/name-tagger';
import { lengthInWords } from '../src/text/terms.ts';
import { PEERS, sizeOf } from './bench/facts-peers.ts';
import type * as Source from './bench/facts-source';
import { readTexts, type Text } from './bench/texts.ts';
import { bundleForBrowser } from './browser-bundle.ts';
import { loadSource } from './load-source.ts';

const OWN = ['en', 'zh'].flatMap((l) =>
  [`article-${l}`, `newspaper-${l}`].map((p) => `tests/pages/${p}/page.html`),
);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kilobytes: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '5' },
    ours: { type: 'boolean', default: false },
    // a language: its first story alone, milliseconds; what this command runs in a process of its own
    first: { type: 'string' },
  },
});
const size = Number(values.kilobytes) * 1024;
const rounds = Number(values.rounds);
if (!(size > 0) || !(rounds > 0)) throw new Error('--kilobytes and --rounds are numbers above 0');
const code = await loadSource<typeof Source>('tools/bench/facts-source.ts');

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const bytesOf = (text: string): number => Buffer.byteLength(text);
const kilobytesOf = (texts: readonly Text[]): number =>
  texts.reduce((sum, t) => sum + bytesOf(t.paragraphs.join('')), 0) / 1024;
const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;

/** Texts of one language, over again or cut, until they hold `size` bytes. */
function fill(texts: readonly Text[]): Text[] {
  const made: Text[] = [];
  let bytes = 0;
  for (let i = 0; bytes < size; i++) {
    const paragraphs: string[] = [];
    for (const p of texts[i % texts.length]?.paragraphs ?? []) {
      if (bytes >= size) break;
      paragraphs.push(p);
      bytes += bytesOf(p);
    }
    made.push({ language: texts[0]?.language ?? '', paragraphs });
  }
  return made;
}

/** Seconds of processor time, of all threads, and seconds of the clock: the medians of the rounds after one to warm up. */
function time(texts: readonly Text[], run: (text: Text) => unknown) {
  const passes = Array.from({ length: rounds + 1 }, () => {
    const began = performance.now();
    const before = process.cpuUsage();
    for (const text of texts) run(text);
    const { user, system } = process.cpuUsage(before);
    return { processor: (user + system) / 1e6, clock: (performance.now() - began) / 1000 };
  }).slice(1);
  return { processor: median(passes.map((p) => p.processor)), clock: median(passes.map((p) => p.clock)) };
}

/** Kilobytes a second of processor time. */
function speed(texts: readonly Text[], run: (text: Text) => unknown): number {
  return kilobytesOf(texts) / time(texts, run).processor;
}

const ours =
  (taggers: readonly NameTagger[]) =>
  ({ paragraphs }: Text): unknown =>
    code.extractFacts(paragraphs, 'bench', {
      languages: code.LANGUAGES,
      taggers,
      publishedAt: '2024-03-05',
      onProblem: (problem) => {
        throw new Error(JSON.stringify(problem));
      },
    });

/** Bytes in use once what nobody holds is gone; buffers go a little later than objects. */
async function memory(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const modelOf = (language: string): string => `public/models/names.${language}.bin`;

/** Loads one model alone, a few times, tells what it costs, and returns its tagger; null where there is no model. */
async function load(
  language: string,
  rounds: number,
  tell: (line: string) => void,
): Promise<NameTagger | null> {
  const file = modelOf(language);
  if (!existsSync(file)) return null;
  const bytes = new Uint8Array(readFileSync(file));
  const only = async (name: string) => (file.endsWith(name) ? bytes : null);
  // Node sets up its web classes at their first use; a browser has them ready
  await new Response('').arrayBuffer();
  const before = await memory();
  const times: number[] = [];
  const taggers: NameTagger[] = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    taggers.push(...(await code.loadTaggers(only)));
    times.push(performance.now() - began);
  }
  // all are held until here, so that what one takes is their share
  const held = ((await memory()) - before) / rounds;
  tell(
    `${file}: ${(bytes.length / 1000).toFixed(0)} KB gzipped; loaded in ${(times[0] ?? 0).toFixed(0)} ms first, ${median(times).toFixed(0)} ms median; ${(held / 1e6).toFixed(1)} MB in memory`,
  );
  return taggers[0] ?? null;
}

const row = (name: string, language: string, rest: string): void =>
  console.log(`${name.padEnd(22)} ${language.padEnd(4)} ${rest}`);
const rate = (kilobytes: number): string => `${kilobytes.toFixed(0).padStart(7)} KB/s`;

const texts = (positionals.length ? positionals : OWN).flatMap(readTexts).filter((t) => t.paragraphs.length);
if (texts.length === 0) throw new Error('no text in the files given');
const ofLanguage = (language: string) => texts.filter((t) => t.language === language);
if (values.first) {
  const tagger = await load(values.first, 1, () => {});
  const began = performance.now();
  ours(tagger ? [tagger] : [])(ofLanguage(values.first)[0] as Text);
  console.log(performance.now() - began);
  process.exit();
}
/** Milliseconds. */
function firstStory(language: string): number {
  const again = [import.meta.filename, '--first', language, ...positionals];
  return Number(spawnSync(process.execPath, again, { encoding: 'utf8' }).stdout);
}

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`);
const kb = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB gzipped`;
const script = gzipSync(await bundleForBrowser('tools/bench/facts-source.ts', 'facts', true)).length;

for (const language of new Set(texts.map((t) => t.language))) {
  const own = fill(ofLanguage(language));
  const tagger = await load(language, rounds, console.log);
  const model = tagger ? readFileSync(modelOf(language)).length : 0;
  const ourTime = time(own, ours(tagger ? [tagger] : []));
  const ourSpeed = kilobytesOf(own) / ourTime.processor;
  row('ours', language, `${rate(ourSpeed)}  all facts; ${kb(script)} of rules, ${kb(model)} of model`);
  row('ours, rules alone', language, rate(speed(own, ours([]))));
  if (tagger) row('ours, tagger alone', language, rate(speed(own, (t) => [...tagger.tag(t.paragraphs)])));
  let best = 0;
  for (const peer of values.ours ? [] : PEERS.filter((p) => p.languages.includes(language))) {
    const read = await peer.load(language);
    const theirs = speed(own, (t) => t.paragraphs.map((p) => read(p)));
    if (peer.comparable) best = Math.max(best, theirs);
    row(peer.name, language, `${rate(theirs)}  ${peer.finds}; ${kb(await sizeOf(peer))}`);
  }
  const words = own.reduce((sum, t) => sum + lengthInWords(t.paragraphs.join(' ')), 0);
  const story = (seconds: number): string => ((seconds / words) * 1_000_000).toFixed(1);
  const times = values.ours
    ? ''
    : `ours ${(ourSpeed / best).toFixed(1)} times the fastest that finds several kinds of facts; `;
  console.log(
    `${language}: ${times}1,000 words in ${story(ourTime.clock)} ms (${story(ourTime.processor)} ms of all threads)`,
  );
  const first = Array.from({ length: rounds }, () => firstStory(language));
  const length = lengthInWords(ofLanguage(language)[0]?.paragraphs.join(' ') ?? '');
  console.log(
    `${language}: the first story after a start, ${length} words, in ${median(first).toFixed(0)} ms`,
  );
}
