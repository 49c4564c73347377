/*
 * Tells when a page's text may have changed and has settled again: added or removed words, words shown by "read more" (the page
 * grew), another address in the same document. Never on a hidden tab, never more often than every two seconds; a page that keeps moving
 * without any new words (a clock, a carousel) is asked less and less.
 */

export interface PageWatch {
  /** True where something has changed since the last time it was told. */
  isDirty(): boolean;
}

export interface WatchOptions {
  /** Nodes of our own layer, which are no change. */
  readonly isOurs: (node: Node) => boolean;
  /** Reads again; answers whether anything was new. */
  readonly onSettled: () => Promise<boolean>;
  readonly signal: AbortSignal;
}

/** Milliseconds without a change that count as settled; between two readings at least; at most, for a page that only moves. */
const QUIET = 200;
const LEAST = 2000;
const MOST = 30_000;
/** Attributes that show or hide words. */
const SHOWING = ['hidden', 'open', 'class', 'style', 'aria-expanded'];

export function watchPage(document: Document, { isOurs, onSettled, signal }: WatchOptions): PageWatch {
  let dirty = false;
  let maybe = false;
  let height = heightOf(document);
  let address = document.URL;
  let between = LEAST;
  let last = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;

  const soon = () => {
    clearTimeout(timer);
    if (signal.aborted || reading || document.hidden) return;
    timer = setTimeout(() => void settle(), Math.max(QUIET, last + between - performance.now()));
  };

  async function settle(): Promise<void> {
    if (maybe && heightOf(document) !== height) dirty = true;
    if (document.URL !== address) {
      dirty = true;
      between = LEAST;
    }
    maybe = false;
    if (!dirty) return;
    dirty = false;
    height = heightOf(document);
    address = document.URL;
    reading = true;
    const isNew = await onSettled().catch(() => false); // a failed reading is told by the reading itself
    reading = false;
    last = performance.now();
    between = isNew ? LEAST : Math.min(between * 2, MOST);
    if (dirty || maybe) soon();
  }

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'attributes') maybe = true;
      else if (changesWords(record, isOurs)) dirty = true;
    }
    if (dirty || maybe) soon();
  });
  observer.observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: SHOWING,
  });
  document.addEventListener('visibilitychange', () => (dirty || maybe) && soon(), { signal });
  for (const type of ['popstate', 'hashchange']) addEventListener(type, soon, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  return { isDirty: () => dirty };
}

const heightOf = (document: Document): number => document.documentElement.scrollHeight;

function changesWords(record: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  if (record.type === 'characterData') return true;
  const nodes = [...Array.from(record.addedNodes), ...Array.from(record.removedNodes)];
  return nodes.some((node) => !isOurs(node) && hasWords(node));
}

const hasWords = (node: Node): boolean =>
  !/^(script|style|link|meta|template|noscript)$/i.test(node.nodeName) && /\S/.test(node.textContent ?? '');
