/*
 * Tells when a page's text may have changed and has settled again: added or removed words, words shown by "read more", another
 * address in the same document. Never on a hidden tab, and reading takes no more than a tenth of the time; a page that keeps moving
 * without any new words (a clock, a carousel) is asked less and less, until a person clicks or types.
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
  /** Default: `TIMES`. */
  readonly times?: WatchTimes;
}

/** Milliseconds. */
export interface WatchTimes {
  /** Without a change, for a page to count as settled; a page that never rests is read after `least`. */
  readonly quiet: number;
  /** Between two readings at least, where the page only moves; a page with new words waits less where reading it is quick. */
  readonly least: number;
  /** Between two readings of a page that only moves. */
  readonly most: number;
}

const TIMES: WatchTimes = { quiet: 120, least: 2000, most: 30_000 };
/** Times as long as a reading took for the page to have to itself before the next. */
const REST = 10;
/** Attributes that show or hide words. */
const SHOWING = ['hidden', 'open', 'class', 'style', 'aria-expanded'];

export function watchPage(document: Document, options: WatchOptions): PageWatch {
  const { isOurs, onSettled, signal, times = TIMES } = options;
  let dirty = false;
  let maybe = false;
  let length = lengthOf(document);
  let address = document.URL;
  /** Milliseconds from one reading to the next: from when the page was started, it may be read as soon as it is quiet. */
  let between = times.quiet;
  /** The least it may be, by what the last reading cost. */
  let shortest = times.quiet;
  let last = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  /** When the first change since the last look came; null where none has. */
  let stirred: number | null = null;

  const lessOften = () => Math.min(Math.max(between * 2, times.least), times.most);
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
      between = shortest;
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
    const cost = performance.now() - last;
    last += cost;
    length = lengthOf(document);
    shortest = Math.min(times.least, Math.max(times.quiet, cost * REST));
    between = isNew ? shortest : lessOften();
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
  for (const type of ['click', 'keyup'])
    document.addEventListener(
      type,
      () => {
        between = shortest;
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
  return { isDirty: () => dirty };
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
