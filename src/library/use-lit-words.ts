/* Lights up what is searched for where notes and pages say it: drawn over the list (CSS Custom Highlight API), which stays as it is. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { findFolded } from '../text/find-folded';
import { foldForSearch } from '../text/fold-for-search';

const NAME = 'nutgraf-found';
/** What is searched; labels and buttons are not. */
const SEARCHED = '.note-quote, .markdown, .tag, .byline, .page-notes > h2';

/** `query` as in the filter; blank lights nothing. */
export function useLitWords(within: RefObject<HTMLElement | null>, query: string): void {
  useEffect(() => {
    const root = within.current;
    const words = foldForSearch(query).split(/\s+/).filter(Boolean);
    if (!root || words.length === 0) return;
    let frame = 0;
    const light = () => {
      frame = 0;
      CSS.highlights.set(NAME, new Highlight(...placesOf(root, words)));
    };
    // more is drawn while one scrolls, and notes change
    const watch = new MutationObserver(() => {
      frame ||= requestAnimationFrame(light);
    });
    watch.observe(root, { childList: true, characterData: true, subtree: true });
    light();
    return () => {
      watch.disconnect();
      cancelAnimationFrame(frame);
      CSS.highlights.delete(NAME);
    };
  }, [within, query]);
}

function* placesOf(root: HTMLElement, words: readonly string[]): Generator<StaticRange> {
  for (const part of root.querySelectorAll(SEARCHED)) {
    // a tag is searched with the sign that its look gives it
    const own = part.classList.contains('tag') ? words.map((w) => w.replace(/^#/, '')) : words;
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      for (const { from, to } of findFolded(node.nodeValue ?? '', own))
        yield new StaticRange({
          startContainer: node,
          startOffset: from,
          endContainer: node,
          endOffset: to,
        });
  }
}
