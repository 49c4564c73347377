/*
 * The engine of fact extraction: rules over blocks, names, then what only the whole story tells (quotes, roles, who is who).
 * Knows no language: `languages` come in by parameter (DESIGN.md).
 */
import type { Language } from '../languages/language';
import type { Problem } from '../reading';
import { digest } from '../text/digest';
import { ByPlace, contains, overlaps } from '../text/span';
import type { Fact, FactId, Found } from './fact';
import { lastAfter, NO_TIMES } from './last-times';
import type { NameTagger, TaggedName } from './name-tagger';
import { oneKind } from './one-kind';
import { isName, settle } from './refine';
import { type RuleFinds, runRules } from './run-rules';
import { withUnitsOf } from './same-figure';
import { speaking } from './speaking';

export interface ExtractOptions {
  readonly languages: readonly Language[];
  readonly taggers: readonly NameTagger[];
  /** ISO 8601; null where nobody knows. */
  readonly publishedAt: string | null;
  /** Rule names switched off, e.g. by `analyze --without zh.money`. */
  readonly without?: ReadonlySet<string>;
  /** A rule that throws costs that rule on that block; it is told here. */
  readonly onProblem: (problem: Problem) => void;
}

/** How much of a story tells which languages it is in. Characters. */
const SAMPLE = 5000;

/** All facts of one story, in reading order. `blocks` are the texts of the story's blocks. */
export function extractFacts(blocks: readonly string[], storyId: string, options: ExtractOptions): Fact[] {
  const steps = factSteps(blocks, storyId, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of a block or less, so that whoever runs them can let other work in between: a book may be one story. */
export function* factSteps(
  blocks: readonly string[],
  storyId: string,
  options: ExtractOptions,
): Generator<void, Fact[]> {
  const sample = blocks.join('\n').slice(0, SAMPLE);
  const languages = speaking(sample, options.languages);
  let found = yield* findInBlocks(blocks, languages, options);
  for (const language of languages) {
    yield;
    found = language.coreference(blocks, found).map((list) => settle(list));
    yield;
    found = found.map((list, i) => language.roles(blocks[i] ?? '', list));
    yield;
    const quotes = language.quotes(blocks, found);
    // a paragraph's quotations are read in languages that it is in
    const isOwn = (text: string): boolean =>
      languages.length < 2 || speaking(text, languages).includes(language);
    found = found.map((list, i) => (isOwn(blocks[i] ?? '') ? [...list, ...(quotes[i] ?? [])] : list));
  }
  const names = namesOf(blocks);
  return withUnitsOf(found).flatMap((list, block) =>
    toFacts(list, block, blocks[block] ?? '', `${storyId}/${names[block]}`),
  );
}

/** Blocks by their words: a page that changes while a reader looks at a fact gives its name to no other. */
function namesOf(blocks: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return blocks.map((text) => {
    const times = seen.get(text) ?? 0;
    seen.set(text, times + 1);
    return `${digest(text)}.${times}`;
  });
}

/** Names at least this probable stand before what rules say, and are not lengthened by what weak rules guess. */
const SURE = 0.9;

/**
 * What strong rules find first, but for names where a trained tagger is sure of another; then the tagger's names, and weak rules' where
 * nothing else stands; a weak rule may also lengthen a name that its tagger is not sure of. Beside a tagger, what is a name by its
 * shape alone counts where it lengthens one of the tagger's or comes back in another block.
 */
function* findInBlocks(
  blocks: readonly string[],
  languages: readonly Language[],
  options: ExtractOptions,
): Generator<void, Found[][]> {
  const spoken: (readonly Language[])[] = [];
  for (const text of blocks) {
    yield;
    spoken.push(speaking(text, languages));
  }
  const tagged: TaggedName[][][] = [];
  for (const tagger of options.taggers) {
    const language = languages.find((l) => (l.taggedAs ?? l.code) === tagger.language);
    if (!language) continue;
    const names: TaggedName[][] = [];
    const own = blocks.map((text, i) => (mostlyIn(text, spoken[i] ?? []) === language ? text : ''));
    for (const list of tagger.tag(own, own.map(language.fold))) {
      yield;
      names.push(list);
    }
    tagged.push(names);
  }
  const ruled = yield* runOnBlocks(blocks, spoken, options);
  const often = repeated(
    ruled.flatMap((r) => [...new Set(r.shapes.map((f) => nameKey(f, blocks[r.block] ?? '')))]),
  );
  const surely = new Set<Found>();
  const found = ruled.map(({ block, strong, weak, shapes }) => {
    const names = tagged.flatMap((t) => t[block] ?? []);
    const byPlace = new ByPlace<Found>(shapes.length ? names : []);
    const shaped = shapes.filter((s) => lengthens(s, byPlace) || often.has(nameKey(s, blocks[block] ?? '')));
    const certain = names.filter((n) => n.probability >= SURE).map(plain);
    const likely = names.filter((n) => n.probability < SURE).map(plain);
    const agreed = strong.filter((f) => !isName(f) || certain.every((c) => !overlaps(c, f) || isSame(f, c)));
    // all names of strong rules stand here once more: those displaced may have room left, and the tagger's others may lengthen any
    const namesByRule = strong.filter(isName);
    for (const f of [...certain, ...namesByRule]) surely.add(f);
    return settle(agreed, certain, namesByRule, likely, [...weak, ...(tagged.length ? shaped : shapes)]);
  });
  return oneKind(blocks, found, (f) => surely.has(f));
}

const plain = ({ probability: _, ...found }: TaggedName): Found => found;

/** A strong rule's name is a sure one of the tagger, or a longer one around it (Carter, Carter’s Hill). */
const isSame = (byRule: Found, sure: Found): boolean =>
  contains(byRule, sure) && (byRule.type === sure.type || byRule.to - byRule.from > sure.to - sure.from);

/** How much of a block tells which language most of it is in. Letters. */
const LETTERS = 200;

/** Of the languages spoken in a text the one that most of its letters are in; the first where they are as many. */
function mostlyIn(text: string, spoken: readonly Language[]): Language | null {
  if (spoken.length < 2) return spoken[0] ?? null;
  const letters =
    text
      .slice(0, LETTERS * 2)
      .match(/\p{L}/gu)
      ?.slice(0, LETTERS) ?? [];
  const counts = spoken.map((l) => letters.filter((letter) => l.accepts(letter)).length);
  return spoken[counts.indexOf(Math.max(...counts))] ?? null;
}

interface Ruled extends RuleFinds {
  readonly block: number;
}

/** One block after the other, since a date counts for what follows it. */
function* runOnBlocks(
  blocks: readonly string[],
  spoken: readonly (readonly Language[])[],
  options: ExtractOptions,
): Generator<void, Ruled[]> {
  let last = NO_TIMES;
  const ruled: Ruled[] = [];
  for (const [block, text] of blocks.entries()) {
    yield;
    const finds = (spoken[block] ?? []).map((l) => runRules(text, l, { ...options, last }));
    const strong = finds.flatMap((f) => f.strong);
    if (strong.some((f) => f.type === 'time')) last = lastAfter(settle(strong), last);
    ruled.push({ block, strong, weak: finds.flatMap((f) => f.weak), shapes: finds.flatMap((f) => f.shapes) });
  }
  return ruled;
}

const nameKey = (f: Found, text: string): string => `${f.type} ${text.slice(f.from, f.to)}`;

/** What stands in a list more than once: a story comes back to its names. */
function repeated(keys: readonly string[]): ReadonlySet<string> {
  const once = new Set<string>();
  return new Set(keys.filter((key) => once.size === once.add(key).size));
}

const lengthens = (shape: Found, names: ByPlace<Found>): boolean =>
  names.over(shape).some((name) => name.type === shape.type && contains(shape, name));

function toFacts(list: readonly Found[], block: number, text: string, blockName: string): Fact[] {
  return [...list]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .map((f) => {
      const id = `${blockName}/${f.from}-${f.to}/${f.type}` as FactId;
      return { ...f, id, block, text: text.slice(f.from, f.to), entity: entityOf(f, id) };
    });
}

/** A year in prison and a year of work are two things. */
const MEASURED: ReadonlySet<string> = new Set(['duration', 'money']);

/** Mentions with the same type and value are one entity; a fact without a value stands alone. */
const entityOf = (f: Found, id: FactId): string =>
  f.value === null || f.type === 'quote'
    ? id
    : `${f.type}:${f.value}${f.unit ? ` ${f.unit}` : ''}${f.role && MEASURED.has(f.type) ? ` ${f.role}` : ''}`;
