/* Cuts text of any language into sentences, for languages that have no rules of their own here. */
import type { Span } from './span';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  let made: Intl.Segmenter;
  try {
    made = new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    made = new Intl.Segmenter('en', { granularity: 'sentence' }); // a page may call its language anything
  }
  segmenters.set(language, made);
  return made;
}

/** An initial, a number or a short abbreviation before the stop: the sentence goes on. */
const GOES_ON = /(?:^|[\s(„“"«])(?:\p{Lu}|\p{Ll}|\d{1,2}|\p{L}{1,3}\.\p{L})\.\s*$/u;

/** Marks that open what comes next: behind a full-width stop the segmenter leaves them with the sentence before. */
const OPENED_NEXT = /(?<=[。！？…”」』])[“「『（《【]+$/u;

/** Sentences of a block, without the blanks between them. `language` is BCP 47. */
export function cutSentences(text: string, language: string): Span[] {
  const spans: Span[] = [];
  let open: Span | null = null;
  let carried = 0;
  for (const { segment, index } of segmenterFor(language).segment(text)) {
    const from = index - carried + (carried ? 0 : segment.length - segment.trimStart().length);
    const end = index + segment.trimEnd().length;
    carried = end === index + segment.length ? (OPENED_NEXT.exec(segment)?.[0].length ?? 0) : 0;
    const to = end - carried;
    if (to <= from) continue;
    open = open ? { from: open.from, to } : { from, to };
    if (GOES_ON.test(text.slice(open.from, to)) && to - open.from < 2000) continue;
    spans.push(open);
    open = null;
  }
  if (open) spans.push(open);
  const last = spans.at(-1);
  return carried && last ? [...spans.slice(0, -1), { from: last.from, to: last.to + carried }] : spans;
}
