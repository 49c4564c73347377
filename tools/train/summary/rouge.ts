/*
 * ROUGE-1, ROUGE-2 and ROUGE-L as F1 (C.-Y. Lin, "ROUGE: A Package for Automatic Evaluation of Summaries", 2004). One token per
 * character where a script has no blanks, else lower-cased words; no stemming.
 */
const TOKEN =
  /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af]|(?:(?![\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af])[\p{L}\p{N}\p{M}])+/gu;

export const tokens = (text: string): string[] => text.toLowerCase().match(TOKEN) ?? [];

const f1 = (hits: number, a: number, b: number): number => (hits && a && b ? (2 * hits) / (a + b) : 0);

function grams(list: readonly string[], n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + n <= list.length; i++) {
    const gram = list.slice(i, i + n).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function rougeN(a: readonly string[], b: readonly string[], n: number): number {
  const ours = grams(a, n);
  let hits = 0;
  for (const [gram, count] of grams(b, n)) hits += Math.min(count, ours.get(gram) ?? 0);
  return f1(hits, Math.max(0, a.length - n + 1), Math.max(0, b.length - n + 1));
}

function rougeL(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1);
  for (const token of a) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j++)
      next[j + 1] = token === b[j] ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0);
    row = next;
  }
  return f1(row[b.length] ?? 0, a.length, b.length);
}

/** Mean of the three, 0 to 100. */
export function rouge(text: string, reference: readonly string[]): number {
  const own = tokens(text);
  return (100 * (rougeN(own, reference, 1) + rougeN(own, reference, 2) + rougeL(own, reference))) / 3;
}
