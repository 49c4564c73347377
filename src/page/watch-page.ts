/*
 * Tells when a page's text may have changed and has settled again: added or removed words (in its shadow roots and frames too), words
 * shown by "read more", another address in the same document. Never on a hidden tab, and never sooner after one reading than the least
 * time; a page that keeps moving without any new words (a clock, a carousel) is asked less and less, until a person clicks or types.
 */

export interface WatchOptions {
  /** Nodes of our own layer, which are no change. */
  readonly isOurs: (node: Node) => boolean;
  /** Reads again; answers whether anything was new. */
  readonly onSettled: () => Promise<boolean>;
  readonly signal: AbortSignal;
  /** Default: `TIMES`. */
  readonly times?: WatchTimes;
}

/** Milliseconds. */
export interface WatchTimes {
  /** Without a change, for a page to count as settled; a page that never rests is read after `least`. */
  readonly quiet: number;
  /** From the end of one reading to the next at least. The one that starts with the watch counts. */
  readonly least: number;
  /** Between two readings of a page that only moves. */
  readonly most: number;
}

const TIMES: WatchTimes = { quiet: 120, least: 2000, most: 30_000 };
/** Attributes that show or hide words. */
const SHOWING = ['hidden', 'open', 'class', 'style', 'aria-expanded'];

/** Answers how to have it watch what else is on the page, as each reading finds it. */
export function watchPage(document: Document, options: WatchOptions): (roots: readonly Node[]) => void {
  const { isOurs, onSettled, signal, times = TIMES } = options;
  let dirty = false;
  let maybe = false;
  let length = lengthOf(document);
  let address = document.URL;
  /** Milliseconds from one reading to the next. */
  let between = times.least;
  let last = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  /** When the first change since the last look came; null where none has. */
  let stirred: number | null = null;

  const lessOften = () => Math.min(between * 2, times.most);
  const soon = () => {
    clearTimeout(timer);
    if (signal.aborted || reading || document.hidden) return;
    const now = performance.now();
    stirred ??= now;
    const rest = Math.min(times.quiet, stirred + times.least - now);
    timer = setTimeout(() => void settle(), Math.max(0, rest, last + between - now));
  };

  async function settle(): Promise<void> {
    const now = maybe && !dirty ? lengthOf(document) : length;
    if (now !== length) dirty = true;
    if (document.URL !== address) {
      dirty = true;
      between = times.least;
    }
    maybe = false;
    stirred = null;
    last = performance.now();
    if (!dirty) {
      between = lessOften();
      return;
    }
    dirty = false;
    address = document.URL;
    reading = true;
    const isNew = await onSettled().catch(() => false); // a failed reading is told by the reading itself
    reading = false;
    last = performance.now();
    length = lengthOf(document);
    between = isNew ? times.least : lessOften();
    if (dirty || maybe) soon();
  }

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'attributes') maybe = true;
      else if (changesWords(record, isOurs)) dirty = true;
    }
    if (dirty || maybe) soon();
  });
  const follow = (roots: readonly Node[]) => {
    for (const root of roots)
      observer.observe(root, {
        childList: true,
        characterData: true,
        subtree: true,
        attributes: true,
        attributeFilter: SHOWING,
      });
  };
  follow([document]);
  document.addEventListener('visibilitychange', () => (dirty || maybe) && soon(), { signal });
  for (const type of ['click', 'keyup'])
    document.addEventListener(
      type,
      () => {
        between = times.least;
        if (dirty || maybe) soon();
      },
      { signal, capture: true, passive: true },
    );
  for (const type of ['popstate', 'hashchange']) addEventListener(type, soon, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  return follow;
}

/** How much text is shown. Lays the page out, so it is asked only where something may have been shown or hidden. */
const lengthOf = (document: Document): number => document.body?.innerText?.length ?? 0;

function changesWords(record: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  if (record.type === 'characterData') return true;
  const nodes = [...Array.from(record.addedNodes), ...Array.from(record.removedNodes)];
  return nodes.some((node) => !isOurs(node) && hasWords(node));
}

const hasWords = (node: Node): boolean =>
  !/^(script|style|link|meta|template|noscript)$/i.test(node.nodeName) && /\S/.test(node.textContent ?? '');
