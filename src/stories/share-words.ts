/*
 * How likely the words of a paragraph are in one story rather than in the page at large: a Dirichlet-multinomial over the terms that
 * more than one block has. The order in which a story's blocks are asked for does not change their sum.
 */

/** Pseudo-terms of page-wide text that every story starts with: how slowly a story's own words come to count. */
const PRIOR = 40;

/** Log odds that block `k` is of `story`, where `dealt` says to which story each earlier block went. */
export type Likeness = (k: number, story: number, dealt: readonly number[]) => number;

export function shareWords(blocks: readonly ReadonlySet<string>[]): Likeness {
  const postings = new Map<string, number[]>();
  blocks.forEach((terms, i) => {
    for (const term of terms) {
      const list = postings.get(term);
      if (list) list.push(i);
      else postings.set(term, [i]);
    }
  });
  // terms of one block alone tell nothing
  const shared = blocks.map((terms) =>
    [...terms].flatMap((term) => {
      const list = postings.get(term);
      return list && list.length > 1 ? [list] : [];
    }),
  );
  const all = shared.reduce((n, lists) => n + lists.length, 0);
  return (k, story, dealt) => {
    let size = 0;
    for (let i = 0; i < dealt.length; i++) if (dealt[i] === story) size += shared[i]?.length ?? 0;
    let sum = 0;
    for (const list of shared[k] ?? []) {
      let here = 0;
      for (const i of list) {
        if (i >= dealt.length) break;
        if (dealt[i] === story) here++;
      }
      const prior = (PRIOR * list.length) / all;
      sum += Math.log((here + prior) / (size + PRIOR)) - Math.log(prior / PRIOR);
    }
    return sum;
  };
}
