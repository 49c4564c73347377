/*
 * Where a long story without headings turns to something else: the cut into stretches whose paragraphs are most like one another, found
 * over all cuts at once. Neighbouring paragraphs that share rare words belong together; where they stop sharing them, the topic shifts.
 */
import { weighText } from './weigh-text';

/** Paragraphs of a stretch: fewer are no section, more are looked through for a turn. */
const FEWEST = 3;
const MOST = 16;
/** What a stretch must gain by standing alone, in likeness; learnt on stories with headings, those taken away. */
const COST = 0.06;

/** Index of the first paragraph of each stretch, from 0; `[0]` where the text is of one piece. */
export function topicShifts(paragraphs: readonly string[], cost = COST): number[] {
  const n = paragraphs.length;
  if (n < 2 * FEWEST) return [0];
  const { likeness } = weighText(paragraphs.map((text) => ({ text })));
  const usual = usualLikeness(likeness, n);
  // best[j]: of the first j paragraphs; starts[j]: where the last stretch of that cut begins
  const best = new Float64Array(n + 1).fill(Number.NEGATIVE_INFINITY);
  const starts = new Int32Array(n + 1);
  best[0] = 0;
  for (let to = FEWEST; to <= n; to++) {
    let within = 0; // of all pairs from `from` to `to`, what they are liker than usual
    for (let from = to - 1; from >= Math.max(0, to - MOST); from--) {
      for (let k = from + 1; k < to; k++) within += (likeness[from * n + k] ?? 0) - usual;
      const size = to - from;
      if (size < FEWEST) continue;
      const worth = (best[from] ?? 0) + within / size - cost;
      if (worth > (best[to] ?? 0)) {
        best[to] = worth;
        starts[to] = from;
      }
    }
  }
  const shifts: number[] = [];
  for (let to = n; to > 0; to = starts[to] ?? 0) shifts.unshift(starts[to] ?? 0);
  return shifts;
}

/** Mean likeness of two paragraphs not further apart than a stretch is long. */
function usualLikeness(likeness: Float64Array, n: number): number {
  let sum = 0;
  let pairs = 0;
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < Math.min(n, i + MOST); j++) {
      sum += likeness[i * n + j] ?? 0;
      pairs++;
    }
  return sum / Math.max(1, pairs);
}
