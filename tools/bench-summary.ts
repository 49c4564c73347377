/*
 * How long a summary takes: median milliseconds a story of about 1,000 words, ours and the npm packages people would take instead,
 * in one run over the same texts.
 *   npm run bench:summary -- [FILE.jsonl | FILE.txt | PAGE.html …] [--words 1000] [--rounds 30]
 * A line of a .jsonl is {lang, title, paragraphs}. Without files: our own example pages. Stories are put together, or cut, to the length.
 */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { PEERS } from './bench/summary-peers.ts';
import { loadSource } from './load-source.ts';
import type * as Source from './train/summary/source';

interface Text {
  readonly language: string;
  readonly title: string | null;
  readonly paragraphs: readonly string[];
}

const OWN = ['en', 'zh'].flatMap((l) =>
  [`article-${l}`, `newspaper-${l}`].map((p) => `tests/pages/${p}/page.html`),
);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { words: { type: 'string', default: '1000' }, rounds: { type: 'string', default: '30' } },
});
const size = Number(values.words);
const rounds = Number(values.rounds);
if (!(size > 0) || !(rounds > 0)) throw new Error('--words and --rounds are numbers above 0');
const code = await loadSource<typeof Source>('tools/train/summary/source.ts');

const languageOf = (text: string): string => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');

/** Paragraphs of a page's source, markup taken away: enough for measuring time. */
function ofHtml(html: string): Text {
  const paragraphs = [...html.matchAll(/<p\b[^>]*>([\s\S]*?)<\/p>/gi)]
    .map((m) =>
      (m[1] ?? '')
        .replace(/<[^>]*>/g, '')
        .replace(/&\w+;|\s+/g, ' ')
        .trim(),
    )
    .filter((p) => p.length > 0);
  return { language: languageOf(paragraphs.join('')), title: null, paragraphs };
}

function read(file: string): Text[] {
  const content = readFileSync(file, 'utf8');
  if (extname(file) === '.jsonl')
    return content
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { lang?: string; title?: string | null; paragraphs: string[] })
      .map(({ lang, title, paragraphs }) => ({
        language: lang ?? languageOf(paragraphs.join('')),
        title: title ?? null,
        paragraphs,
      }));
  if (/^\.html?$/.test(extname(file))) return [ofHtml(content)];
  return [{ language: languageOf(content), title: null, paragraphs: content.split(/\n+/).filter(Boolean) }];
}

/** Stories of about `size` words: neighbouring texts of one language joined, over again where there are too few. */
function stories(texts: readonly Text[]): Text[] {
  const made: Text[] = [];
  for (const language of new Set(texts.map((t) => t.language))) {
    const own = texts.filter((t) => t.language === language && t.paragraphs.length > 0);
    const all = own.flatMap((t) => t.paragraphs);
    const count = Math.max(1, Math.floor(code.lengthInWords(all.join('\n')) / size));
    for (let n = 0, at = 0; n < Math.min(count, 200); n++) {
      const paragraphs: string[] = [];
      let words = 0;
      while (words < size && all.length > 0) {
        const next = all[at++ % all.length] ?? '';
        paragraphs.push(next);
        words += Math.max(1, code.lengthInWords(next));
      }
      made.push({ language, title: own[0]?.title ?? null, paragraphs });
    }
  }
  return made;
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;

/** Median over stories of the median over rounds, after one run to warm up, in milliseconds. */
function time(texts: readonly Text[], run: (text: Text) => unknown): { median: number; slowest: number } {
  const each = texts.map((text) => {
    run(text);
    return median(
      Array.from({ length: rounds }, () => {
        const start = performance.now();
        run(text);
        return performance.now() - start;
      }),
    );
  });
  return { median: median(each), slowest: Math.max(...each) };
}

const ours = ({ language, title, paragraphs }: Text) =>
  code.chooseSentences(
    {
      language,
      headline: title,
      blocks: paragraphs.map((text) => ({ text, kind: 'paragraph', incomplete: null })),
      sections: [{ heading: null, blocks: paragraphs.map((_, i) => i) }],
    },
    { languages: code.LANGUAGES, sentences: 3, trim: false },
  );

const texts = stories((positionals.length ? positionals : OWN).flatMap(read));
if (texts.length === 0) throw new Error('no text in the files given');
const sizes = texts.map((t) => code.lengthInWords(t.paragraphs.join('\n')));
console.log(
  `${texts.length} stories, median ${Math.round(median(sizes))} words; Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`,
);
const row = (name: string, language: string, { median: m, slowest }: { median: number; slowest: number }) =>
  console.log(
    `${name.padEnd(14)} ${language.padEnd(4)} ${m.toFixed(2).padStart(9)} ms median ${slowest.toFixed(2).padStart(9)} ms slowest`,
  );

for (const language of new Set(texts.map((t) => t.language))) {
  const own = texts.filter((t) => t.language === language);
  row('ours', language, time(own, ours));
  for (const peer of PEERS) {
    const run = await peer.load();
    row(
      peer.name,
      language,
      time(own, (t) => run(t.paragraphs.join('\n'), language)),
    );
  }
}
