/*
 * `npm run measure:indirect -- FILE.jsonl`: how often what is listed as indirect speech is somebody's, and whether it is theirs.
 * A line: `{"text", "date"?, "gold": [{"start", "end", "type", "speaker": {"start", "end"} | null}]}`, offsets in UTF-16 units. Right is
 * what shares half of the letters of both with one of the marked quotations of any kind; the speaker where the words that tell it meet.
 */
import { readFileSync } from 'node:fs';
import { overlaps } from '../src/text/span.ts';
import type * as Source from './bench/facts-source';
import { loadSource } from './load-source.ts';

interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly speaker?: { readonly start: number; readonly end: number } | null;
}
interface Line {
  readonly text: string;
  readonly date?: string;
  readonly gold: readonly Quotation[];
}

const HALF = 0.5;
const [file] = process.argv.slice(2);
if (!file) {
  console.error('usage: npm run measure:indirect -- FILE.jsonl');
  process.exit(2);
}
const code = await loadSource<typeof Source>('tools/bench/facts-source.ts');
const taggers = await code.loadTaggers(async (name) => new Uint8Array(readFileSync(`public/models/${name}`)));

/** Share of the letters of both that both have. */
const shared = (from: number, to: number, { start, end }: Quotation): number =>
  Math.max(0, Math.min(to, end) - Math.max(from, start)) / (Math.max(to, end) - Math.min(from, start));

let listed = 0;
let right = 0;
let whose = 0;
for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const { text, date, gold } = JSON.parse(line) as Line;
  const blocks = [...text.matchAll(/[^\n]+/g)].map((m) => ({ text: m[0], at: m.index }));
  const facts = code.extractFacts(
    blocks.map((b) => b.text),
    's',
    { languages: code.LANGUAGES, taggers, publishedAt: date ?? null, onProblem: () => {} },
  );
  for (const fact of facts.filter((f) => f.indirect)) {
    listed++;
    const at = blocks[fact.block]?.at ?? 0;
    const best = [...gold]
      .map((g) => ({ g, share: shared(at + fact.from, at + fact.to, g) }))
      .sort((a, b) => b.share - a.share)[0];
    if (!best || best.share < HALF) continue;
    right++;
    const said = best.g.speaker;
    const ours = fact.speakerAt;
    if (
      said &&
      ours &&
      overlaps({ from: at + ours.from, to: at + ours.to }, { from: said.start, to: said.end })
    )
      whose++;
  }
}
const share = (part: number, all: number): string => (all ? (part / all).toFixed(3) : '–');
console.log(
  `indirect speech: ${listed} listed, ${share(right, listed)} right; of these the speaker ${share(whose, right)}`,
);
