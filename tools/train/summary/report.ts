/* How good summaries are of records that the rankers have not seen, beside the first sentences: a line a set, all through the very code that ships. */
import type { Rankers } from '../../../src/summary/rank-sentences';
import { blocksOf, type Code, type Item } from './read-items.ts';

/** One item's figures by column; all are ROUGE means, 0 to 100, but shares (0 or 100). */
export type Figures = Readonly<Record<string, number>>;

/** A story's summaries of one and three sentences, trimmed and not, and the share of its sentences that lean on one not shown. */
export function storyFigures(code: Code, item: Item, rankers: Rankers): Figures {
  const { line, headline, text, reward } = item;
  const blocks = blocksOf(line.paragraphs);
  const story = { language: line.lang, headline, blocks, sections: [] };
  const choose = (sentences: number, trim: boolean) =>
    code.chooseSentences(story, { languages: code.LANGUAGES, sentences, trim, rankers }).ranked;
  const words = (picks: ReturnType<typeof choose>): string =>
    [...picks]
      .sort((a, b) => a.sentence - b.sentence)
      .map((p) => blocks[p.block]?.text.slice(p.from, p.to))
      .join('\n');
  const three = choose(3, false);
  const one = item.rewardOf(words(three.slice(0, 1)));
  const alone = three.filter(
    ({ sentence, block }) =>
      text.sentences[sentence]?.leans && !three.some((p) => p.sentence === sentence - 1 && p.block === block),
  );
  return {
    one,
    first: reward(text.sentences.slice(0, 1)),
    three: item.rewardOf(words(three)),
    firstThree: reward(text.sentences.slice(0, 3)),
    trimmed: item.language?.clauses ? item.rewardOf(words(choose(1, true))) : one,
    leans: (100 * alone.length) / Math.max(1, three.length),
  };
}

/** A section's sentence. */
export function sectionFigures(code: Code, item: Item, rankers: Rankers): Figures {
  const { text, reward } = item;
  const scores = text.features.map((f) => code.scoreSentence(f, rankers.section));
  const one = code.chooseSet({ ...text, scores }, 1, rankers.next);
  return { one: reward(one), first: reward(text.sentences.slice(0, 1)) };
}

const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / Math.max(1, list.length);

const ROUNDS = 1000;
/** Mean difference with its 95 % interval, by paired bootstrap. */
function difference(list: readonly number[]): string {
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const means = Array.from({ length: ROUNDS }, () =>
    mean(list.map(() => list[Math.floor(random() * list.length)] ?? 0)),
  ).sort((a, b) => a - b);
  const at = (share: number): string => (means[Math.floor(share * ROUNDS)] ?? 0).toFixed(1);
  const d = mean(list);
  return `${d < 0 ? '' : '+'}${d.toFixed(2)} [${at(0.025)}, ${at(0.975)}]`;
}

/**
 * Prints a line a set and the mean of those that count.
 * @param against pairs of columns: what is compared with what
 */
export function printFigures(
  title: string,
  rows: readonly { readonly set: string; readonly figures: Figures }[],
  against: readonly (readonly [string, string])[],
  aside: ReadonlySet<string>,
): void {
  const columns = Object.keys(rows[0]?.figures ?? {});
  const cells = (list: readonly string[]): string => list.map((c) => c.padStart(11)).join('');
  const heads = against.map(([a, b]) => `  ${`${a} − ${b}`.padEnd(24)}`).join('');
  console.log(`\n${title.padEnd(14)}${'n'.padStart(6)}${cells(columns)}${heads}`);
  const sets = [...new Set(rows.map((r) => r.set))];
  const means = sets.map((set) => {
    const own = rows.filter((r) => r.set === set).map((r) => r.figures);
    const values = columns.map((c) => mean(own.map((f) => f[c] ?? 0)));
    const differences = against.map(([a, b]) => difference(own.map((f) => (f[a] ?? 0) - (f[b] ?? 0))));
    console.log(
      `${set.padEnd(14)}${String(own.length).padStart(6)}${cells(values.map((v) => v.toFixed(2)))}${differences.map((d) => `  ${d.padEnd(24)}`).join('')}`,
    );
    return { set, values };
  });
  const counted = means.filter(({ set }) => !aside.has(set)).map((m) => m.values);
  console.log(
    `${'mean'.padEnd(20)}${cells(columns.map((_, k) => mean(counted.map((v) => v[k] ?? 0)).toFixed(2)))}`,
  );
}
