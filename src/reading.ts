/*
 * Flow 1, first line: Document → Reading. The steps in order, on one screen.
 */
import type { TextMap } from './dom/text-map';
import type { PageWords } from './languages/language';
import { unreadable, whyNoStory } from './page/no-story';
import type { PageInfo } from './page/page-info';
import { readBlocks } from './page/read-blocks';
import { readCards } from './page/read-cards';
import { noPageInfo, readPageInfo } from './page/read-page-info';
import { seePage } from './page/view-page';
import { splitStories } from './stories/split-stories';
import type { Story } from './stories/story';
import { teaserStories } from './stories/teasers';
import { digest } from './text/digest';
import { takeTurns } from './turns';

/** Changes with every reading of a page; answers about an older one are dropped. */
export type ReadingId = string & { readonly reading: true };

/** Something left out of a reading, and why (kept only when asked for). */
export interface LeftOut {
  readonly step: string;
  readonly reason: string;
  /** The first 200 characters of it. */
  readonly text: string;
}

/** Something that went wrong without ending the work: which step, and what it said. */
export interface Problem {
  readonly step: string;
  readonly message: string;
}

/** Why a page gives no story; the panel has a sentence for each. */
export type NoStory = 'empty' | 'no-text' | 'frames-only' | 'not-html' | 'too-big';

/** All that the page side knows of a page, as plain JSON. */
export interface Reading {
  readonly id: ReadingId;
  readonly page: PageInfo;
  /** In page order. */
  readonly stories: readonly Story[];
  /** Null where there are stories. */
  readonly noStory: NoStory | null;
  readonly problems: readonly Problem[];
  /** Only where asked for. */
  readonly leftOut: readonly LeftOut[];
}

export interface ReadOptions {
  /** Word lists of every language (bylines, boilerplate, credits). */
  readonly words: readonly PageWords[];
  /** Publication date where the page tells none. */
  readonly publishedAt?: string | null;
  /** Address to read as (saved pages); default: the document's own. */
  readonly url?: string;
  /** Keep the trail of what was left out. */
  readonly explain?: boolean;
  /** Steps switched off by name. */
  readonly without?: ReadonlySet<string>;
  readonly signal?: AbortSignal;
}

/** A reading with the text map it was read from (which is not plain JSON and stays on the page). */
export interface Read {
  readonly reading: Reading;
  readonly map: TextMap;
}

/** Reads a page. Never changes the document; never throws for what a page holds. Yields to the page when work takes long. */
export async function readPage(document: Document, options: ReadOptions): Promise<Read> {
  const url = options.url ?? document.URL;
  const problems: Problem[] = [];
  const pause = takeTurns();
  const attempt = async <T>(step: string, work: () => T | Promise<T>, otherwise: T): Promise<T> => {
    await pause();
    try {
      return await work();
    } catch (error) {
      problems.push({ step, message: String(error) });
      return otherwise;
    }
  };
  const refused = unreadable(document);
  const view = await seePage(document, pause, { ...options, url });
  const page = await attempt(
    'page-info',
    () => readPageInfo(document, view, url, options.publishedAt ?? null),
    noPageInfo(url, options.publishedAt ?? null),
  );
  const cards = await attempt('cards', () => readCards(view, page.title), []);
  const stories = refused
    ? []
    : await attempt('stories', async () => {
        if (cards.length) return teaserStories(cards, page);
        const blocks = await readBlocks(view, pause);
        await pause();
        return splitStories(blocks, page, options.words);
      }, []);
  const { map } = view;
  return {
    map,
    reading: {
      id: idOf(page.url, stories, map),
      page,
      stories,
      noStory: stories.length ? null : (refused ?? whyNoStory(document, map.text)),
      problems,
      leftOut: view.trail ?? [],
    },
  };
}

/** By what was read: the blocks' own names are digests of their words. */
function idOf(url: string, stories: readonly Story[], map: TextMap): ReadingId {
  const blocks = stories.flatMap((s) => s.blocks.map((b) => b.id));
  return `r${digest([url, map.text.length, ...blocks].join('\n'))}` as ReadingId;
}
