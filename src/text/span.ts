/** A stretch of one text, half open, in UTF-16 code units: `text.slice(from, to)`. Says nothing about which text; the field that holds it does. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** True where the two share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** True where `inner` lies within `outer` (or equals it). */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;

/** Every code unit that spans cover: asked once for each of many, where asking every span would take as long as there are both. */
export function covered(spans: Iterable<Span>): Set<number> {
  const at = new Set<number>();
  for (const { from, to } of spans) for (let i = from; i < to; i++) at.add(i);
  return at;
}

/** Place of the first that begins at `at` or behind it, of spans in order; their number where there is none. Sought by halves. */
export function firstFrom(spans: readonly Span[], at: number): number {
  let low = 0;
  for (let high = spans.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).from < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which of many spans share a code unit with one: for what is asked for each of as many. */
export class ByPlace<T extends Span> {
  private readonly at = new Map<number, T[]>();
  constructor(spans: Iterable<T>) {
    for (const span of spans) this.put(span);
  }
  put(span: T): void {
    for (let i = span.from; i < span.to; i++) {
      const here = this.at.get(i);
      if (here) here.push(span);
      else this.at.set(i, [span]);
    }
  }
  /** Those over `span`, each once. */
  over({ from, to }: Span): T[] {
    const found = new Set<T>();
    for (let i = from; i < to; i++) for (const span of this.at.get(i) ?? []) found.add(span);
    return [...found];
  }
}
