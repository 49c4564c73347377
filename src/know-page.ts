/*
 * Reads the page and has it analysed, one reading at a time, and says when something is new. The same stories read again keep their
 * reading's name and analysis; where their words stand is new all the same.
 */
import type { Analysis } from './analysis';
import { foldAlso } from './anchoring/fold-text';
import type { KnownPage } from './known-page';
import { fromPlain } from './languages/from-plain';
import type { PageWords } from './languages/language';
import type { PageKnowledge } from './languages/page-knowledge';
import { pageKey } from './notes/page-key';
import { sameStories } from './page/same-stories';
import { type Reading, readPage } from './reading';

export interface PageKnower {
  /** What is known now; null before the first reading is done. */
  now(): KnownPage | null;
  /** The first reading, when it is done. Rejects where the page could not be read, or the session ended before. */
  first(): Promise<KnownPage>;
  /** Reads again; resolves, when all is analysed, to whether the stories are others than before. */
  read(): Promise<boolean>;
}

export interface KnowOptions {
  /** Asked once; asked again with the next reading where it failed. */
  readonly knowledge: () => Promise<PageKnowledge>;
  readonly analyse: (reading: Reading) => Promise<Analysis>;
  /** After each reading, before its analysis is there; `isNew`: other stories than before, or the first. */
  readonly onRead: (page: KnownPage, isNew: boolean) => Promise<void>;
  readonly onAnalysed: () => void;
  readonly signal: AbortSignal;
}

export function knowPage(document: Document, options: KnowOptions): PageKnower {
  const { signal, onRead, onAnalysed } = options;
  let known: KnownPage | null = null;
  let first: Promise<boolean> | null = null;
  let running: Promise<unknown> = Promise.resolve();

  let words: readonly PageWords[] | null = null;
  async function learn(): Promise<readonly PageWords[]> {
    const knowledge = await options.knowledge().catch(() => null);
    if (!knowledge) return []; // nobody answers: the page's structure alone still tells most
    foldAlso(knowledge.traditional, knowledge.simplified);
    words = fromPlain<readonly PageWords[]>(knowledge.words);
    return words;
  }

  async function readOnce(): Promise<boolean> {
    const next = await readPage(document, { words: words ?? (await learn()), signal });
    if (signal.aborted) return false;
    const key = pageKey(next.reading.page.url, next.reading.page.canonicalUrl);
    const same = known !== null && known.key === key && sameStories(known.reading, next.reading);
    const kept = same ? known : null;
    known = {
      map: next.map,
      key,
      reading: kept ? { ...next.reading, id: kept.reading.id } : next.reading,
      analysis: kept && isWhole(kept) ? kept.analysis : null, // what failed is tried again
    };
    await Promise.all([known.analysis ? null : analyse(known.reading), onRead(known, !same)]);
    return !same;
  }

  async function analyse(reading: Reading): Promise<void> {
    const analysis = await options.analyse(reading).catch(
      (error: Error): Analysis => ({
        readingId: reading.id,
        stories: [],
        problems: [{ step: 'analyse', message: error.message }],
      }),
    );
    if (known?.reading.id !== analysis.readingId || signal.aborted) return; // the page has changed since
    known = { ...known, analysis };
    onAnalysed();
  }

  function read(): Promise<boolean> {
    const mine = running.then(readOnce);
    running = mine.catch(() => {}); // the one who asked hears of it
    first ??= mine;
    return mine;
  }

  return {
    now: () => known,
    read,
    async first() {
      if (!known) await (first ?? read());
      if (!known) throw new Error('the page was left before it was read');
      return known;
    },
  };
}

const isWhole = ({ reading, analysis }: KnownPage): boolean =>
  analysis?.stories.length === reading.stories.length;
