/*
 * What a model wrote, held against the story: every figure and name in it that the story does not have is marked. Facts are found in
 * the model's lines by the same engine as in the story; figures and capitalised names are looked at once more by themselves, so
 * that what the engine misses does not pass unseen.
 */
import type { Fact, FactType } from '../../facts/fact';
import type { Span } from '../../text/span';

/** One line, with the stretches that do not occur in the story. `unknown` in the line's text, in order, apart. */
export interface CheckedLine {
  readonly text: string;
  readonly unknown: readonly Span[];
}

export interface StoryToCheck {
  readonly texts: readonly string[];
  readonly facts: readonly Fact[];
}

/** Quotes and works are checked by the names and figures in them, and as words. */
const CHECKED: ReadonlySet<FactType> = new Set<FactType>([
  'person',
  'org',
  'place',
  'work',
  'time',
  'duration',
  'quantity',
  'money',
  'percent',
  'age',
]);
const FIGURE = /\d+(?:[.,]\d+)*/g;
const NAME = /\p{Lu}[\p{L}\p{M}'’-]*(?:\s+\p{Lu}[\p{L}\p{M}'’-]*)*/gu;
const POSSESSIVE = /['’]s?$/;

/** `found` are the facts of the lines, `block` the line's index. */
export function checkLines(
  lines: readonly string[],
  found: readonly Fact[],
  story: StoryToCheck,
): CheckedLine[] {
  const whole = plain(story.texts.join('\n'));
  const words = new Set(whole.match(/[\p{L}\p{M}]+/gu));
  const figures = figuresOf(story, whole);
  const isNameByCapital = capitalsAreNames(story.texts);
  const values = new Set(story.facts.map((f) => valueKey(f)).filter((v) => v !== null));
  return lines.map((text, line) => {
    const facts = found.filter((f) => f.block === line && CHECKED.has(f.type));
    const isKnown = (f: Fact) => whole.includes(plain(f.text)) || values.has(valueKey(f) ?? '');
    const known = facts.filter(isKnown);
    const isSaid = ({ from, to }: Span) => known.some((f) => f.from <= from && to <= f.to);
    const alone: Span[] = [
      ...[...text.matchAll(FIGURE)].filter(([figure]) => !figures.has(plainFigure(figure))),
      ...[...text.matchAll(NAME)].filter(
        (m) =>
          isNameByCapital &&
          !startsSentence(text, m.index) &&
          !lettersOf(m[0]).every((word) => words.has(word)),
      ),
    ].map((m) => ({ from: m.index, to: m.index + m[0].replace(POSSESSIVE, '').length }));
    const unknown = [...facts.filter((f) => !isKnown(f)), ...alone.filter((span) => !isSaid(span))];
    return { text, unknown: joined(unknown) };
  });
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'");
const lettersOf = (name: string): string[] =>
  plain(name.replace(POSSESSIVE, '')).match(/[\p{L}\p{M}]+/gu) ?? [];

/** 1,200 and 1200 are one; so are 3.50 and 3.5. */
const plainFigure = (figure: string): string => {
  const ungrouped = figure.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(',', '.');
  return Number.isFinite(Number(ungrouped)) ? String(Number(ungrouped)) : ungrouped;
};

/** All that the story writes in digits, and the values of what it writes in words. */
function figuresOf({ facts }: StoryToCheck, whole: string): Set<string> {
  const figures = new Set([...whole.matchAll(FIGURE)].map(([figure]) => plainFigure(figure)));
  for (const { value } of facts) {
    if (typeof value === 'number') figures.add(String(value));
    else for (const [part] of (value ?? '').matchAll(FIGURE)) figures.add(plainFigure(part));
  }
  return figures;
}

/** The same thing in other words: type, value and unit. Null where the value is not known. */
const valueKey = (f: Fact): string | null =>
  f.value === null ? null : plain(`${f.type} ${f.value} ${f.unit ?? ''}`);

/** Where so many words have capitals (German nouns) a capital is no sign of a name. */
const TOO_MANY_CAPITALS = 0.25;
function capitalsAreNames(texts: readonly string[]): boolean {
  const inner = texts.join(' ').match(/(?<=[\p{L},] )\p{L}+/gu) ?? [];
  const capital = inner.filter((word) => /^\p{Lu}/u.test(word));
  return capital.length <= TOO_MANY_CAPITALS * inner.length;
}

/** A capital there is no sign of a name. */
const startsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?:]["”’)]?\s+|[“"(]\s*)$/.test(text.slice(0, at));

/** In order, overlapping ones made one. */
function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last && from <= last.to) out[out.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else out.push({ from, to });
  }
  return out;
}
