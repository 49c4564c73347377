/*
 * What is known of a sentence before choosing: named numbers, the same for all languages, each about 0 to 1. The names are those of
 * the weights in `weights.ts`; `npm run train:summary` learns them from these very functions.
 */
import { termsOf } from '../text/terms';
import { type Surroundings, sectionFeatures } from './section-features';
import { cosine, type Vector, vectorOf, type WeighedText, weighText } from './weigh-text';

/** One sentence with its place. `from`/`to` in the text of block `block`. */
export interface Sentence {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Among all sentences of the story, and among those of its block. */
  readonly index: number;
  readonly inBlock: number;
  /** Which paragraph of the story its block is. */
  readonly paragraph: number;
  /** Opens with a word that leans on what came before (`he`, `however`). */
  readonly leans: boolean;
}

export type Features = Readonly<Record<string, number>>;

const QUOTES = /[“”"«»「」『』]/g;
const HAN = /\p{Script=Han}/u;

const share = (part: number, whole: number): number => (whole ? part / whole : 0);
/** 0 at nothing, 0.5 at `half`, towards 1 beyond. */
const soft = (x: number, half: number): number => x / (x + half);

/**
 * Features of every sentence of one text: a story, or a section.
 * @param headline what stands over it; null where nothing does
 * @param around the story that a section is of; null for a story
 * @param weighed of these very sentences, where it is known already
 */
export function featuresOf(
  sentences: readonly Sentence[],
  headline: string | null,
  around: Surroundings | null,
  weighed: WeighedText = weighText(sentences),
): Features[] {
  const { terms, spread, rarity, vectors, whole, lengths, likeness } = weighed;
  const ofSection = around ? sectionFeatures(sentences, weighed, around) : [];
  const n = sentences.length;
  const head = headline ? vectorOf(termsOf(headline), rarity) : null;
  const likes = (i: number, j: number): number => likeness[i * n + j] ?? 0;
  const degrees = vectors.map((_, i) => {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += likes(i, j);
    return n > 1 ? sum / (n - 1) : 0;
  });
  const highest = Math.max(...degrees, 1e-9);
  const first = vectors[0];
  const top = topTerms(spread);
  const pairs = terms.map(pairsOf);
  const pairSpread = new Map<string, number>();
  for (const set of pairs) for (const p of set) pairSpread.set(p, (pairSpread.get(p) ?? 0) + 1);
  const opening = vectorOf(terms.slice(0, 8).flat(), rarity);
  const seen = new Set<string>();
  const meanLength = lengths.reduce((a, b) => a + b, 0) / Math.max(1, n);
  const paragraphs = (sentences.at(-1)?.paragraph ?? 0) + 1;
  const opener = sentences[0];
  // what kind of text it is: the same for all its sentences, so of use to the trees only
  const ofText = {
    textSentences: soft(n, 20),
    textMeanLength: soft(meanLength, 20),
    textParagraphs: share(paragraphs, n),
    textHan: opener && HAN.test(opener.text) ? 1 : 0,
    textNoHeadline: head ? 0 : 1,
    openerLength: soft(lengths[0] ?? 0, 20),
    openerCentral: first ? cosine(first, whole) : 0,
    openerDegree: (degrees[0] ?? 0) / highest,
    openerHeadline: head && first ? cosine(first, head) : 0,
    openerLeans: opener?.leans ? 1 : 0,
    openerFigure: opener && /\d/.test(opener.text) ? 1 : 0,
    openerQuoted: opener ? quotedShare(opener.text) : 0,
    openerAsks: opener && /[?？!！]["”』」]?\s*$/.test(opener.text) ? 1 : 0,
    openerAlone: opener && sentences[1]?.block !== opener.block ? 1 : 0,
    openerTop: first && top.size ? share([...top].filter((t) => first.counts.has(t)).length, top.size) : 0,
    openerComma: opener ? soft((opener.text.match(/[,，、;；]/g) ?? []).length, 3) : 0,
  };
  return sentences.map((s, i) => {
    const list = terms[i] ?? [];
    const set = new Set(list);
    const v = vectors[i] as Vector;
    const fresh = [...set].filter((t) => !seen.has(t));
    const returning = fresh.filter((t) => (spread.get(t) ?? 0) > 1);
    for (const t of set) seen.add(t);
    const words = lengths[i] ?? 0;
    const text = s.text;
    const digits = (text.match(/\d+([.,]\d+)*/g) ?? []).length;
    const capitals = (text.match(/(?<=[\p{Ll},;] )\p{Lu}\p{L}+/gu) ?? []).length;
    const quoted = quotedShare(text);
    const inHead = head ? [...head.counts.keys()].filter((t) => set.has(t)).length : 0;
    const han = HAN.test(text) ? 1 : 0;
    const repeated = [...set].filter((t) => (spread.get(t) ?? 0) > 1).length;
    const weights = list.reduce((sum, t) => sum + ((spread.get(t) ?? 1) - 1), 0);
    let pairsAgain = 0;
    for (const p of pairs[i] ?? []) if ((pairSpread.get(p) ?? 0) > 1) pairsAgain++;
    let nearest = 0;
    for (let j = 0; j < n; j++) nearest = Math.max(nearest, likes(i, j));
    const f: Record<string, number> = {
      first: i === 0 ? 1 : 0,
      second: i === 1 ? 1 : 0,
      third: i === 2 ? 1 : 0,
      early: 1 / (1 + i),
      place: share(i, n - 1),
      last: i === n - 1 && n > 1 ? 1 : 0,
      nearEnd: i >= n - 3 && n > 6 ? 1 : 0,
      paragraphStart: s.inBlock === 0 ? 1 : 0,
      firstParagraph: s.paragraph === 0 && paragraphs > 1 ? 1 : 0,
      secondParagraph: s.paragraph === 1 ? 1 : 0,
      paragraphPlace: share(s.paragraph, paragraphs - 1),
      length: soft(words, 20),
      tiny: words < 6 ? 1 : 0,
      short: words < 11 ? 1 : 0,
      long: words > 38 ? 1 : 0,
      veryLong: words > 55 ? 1 : 0,
      relativeLength: soft(words / Math.max(1, meanLength), 1),
      central: cosine(v, whole),
      degree: degrees[i] ?? 0,
      relativeDegree: (degrees[i] ?? 0) / highest,
      likeFirst: i > 0 ? likes(i, 0) : 0,
      likeNext: i + 1 < n ? likes(i, i + 1) : 0,
      likeBefore: i > 0 ? likes(i, i - 1) : 0,
      likeHeadline: head ? cosine(v, head) : 0,
      headlineCovered: head ? share(inHead, head.counts.size) : 0,
      headlineShare: head ? share(inHead, set.size) : 0,
      noHeadline: head ? 0 : 1,
      repeated: share(repeated, set.size),
      density: soft(share(weights, list.length), 2),
      fresh: share(fresh.length, set.size),
      returning: share(returning.length, set.size),
      returningMany: soft(returning.length, 8),
      rareness: list.length ? soft(list.reduce((sum, t) => sum + rarity(t), 0) / list.length, 2) : 0,
      top: share([...top].filter((t) => set.has(t)).length, top.size),
      pairsAgain: share(pairsAgain, pairs[i]?.size ?? 0),
      pairsAgainMany: soft(pairsAgain, 4),
      likeOpening: cosine(v, opening),
      nearest,
      figures: soft(digits, 2),
      hasFigure: digits ? 1 : 0,
      capitals: soft(capitals, 3),
      quoted,
      allQuote: quoted > 0.8 ? 1 : 0,
      opensQuote: /^[“"«「『‘']/.test(text) ? 1 : 0,
      leans: s.leans ? 1 : 0,
      question: /[?？]["”』」]?\s*$/.test(text) ? 1 : 0,
      exclaims: /[!！]["”』」]?\s*$/.test(text) ? 1 : 0,
      colon: /[:：]/.test(text) ? 1 : 0,
      endsColon: /[:：]\s*$/.test(text) ? 1 : 0,
      brackets: /[(（[【]/.test(text) ? 1 : 0,
      commas: soft((text.match(/[,，、;；]/g) ?? []).length, 3),
      dash: /[–—]|--/.test(text) ? 1 : 0,
      work: /[《》]/.test(text) ? 1 : 0,
      noStop: /[.!?。！？…"”』」）)]\s*$/.test(text) ? 0 : 1,
    };
    f.earlyShort = (f.early ?? 0) * (f.short ?? 0);
    f.earlyHeadline = (f.early ?? 0) * (f.likeHeadline ?? 0);
    f.firstCentral = (f.first ?? 0) * (f.central ?? 0);
    f.firstQuote = (f.first ?? 0) * quoted;
    f.firstLeans = (f.first ?? 0) * (f.question || s.leans ? 1 : 0);
    f.longStory = soft(n, 20) * (f.early ?? 0);
    f.longStoryPlace = soft(n, 20) * (f.place ?? 0);
    f.headCentral = (f.likeHeadline ?? 0) * (f.central ?? 0);
    Object.assign(f, ofText, ofSection[i]);
    for (const name of BY_SCRIPT) f[`${name}.han`] = han * (f[name] ?? 0);
    return f;
  });
}

/** Features that weigh differently in Chinese: their correction has the name with `.han`. */
const BY_SCRIPT = [
  'first',
  'early',
  'length',
  'central',
  'likeHeadline',
  'paragraphStart',
  'place',
  'figures',
  'quoted',
  'relativeDegree',
  'long',
  'noHeadline',
];

const TOP = 10;

/** The terms that stand in most sentences, single letters and short common words left out by rarity of their kind: longer first. */
export function topTerms(spread: ReadonlyMap<string, number>): Set<string> {
  const long = (t: string): boolean => t.length > 4 || HAN.test(t) || /\d{2}/.test(t);
  return new Set(
    [...spread.keys()]
      .filter((t) => long(t) && (spread.get(t) ?? 0) > 1)
      .sort((a, b) => (spread.get(b) ?? 0) - (spread.get(a) ?? 0))
      .slice(0, TOP),
  );
}

const pairsOf = (terms: readonly string[]): Set<string> =>
  new Set(terms.slice(1).map((t, i) => `${terms[i]} ${t}`));

function quotedShare(text: string): number {
  const marks = [...text.matchAll(QUOTES)].map((m) => m.index);
  let inside = 0;
  for (let i = 0; i + 1 < marks.length; i += 2) inside += (marks[i + 1] ?? 0) - (marks[i] ?? 0);
  return share(inside, text.length);
}
