/*
 * The engine of fact extraction: rules over blocks, names, then what only the whole story tells (quotes, roles, who is who).
 * Knows no language: `languages` come in by parameter (DESIGN.md).
 */
import type { Language } from '../languages/language';
import type { Problem } from '../reading';
import type { Fact, FactId, Found } from './fact';
import type { NameTagger } from './name-tagger';
import { settle } from './refine';
import type { Rule, RuleContext } from './rule';

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

/** All facts of one story, in reading order. `blocks` are the texts of the story's blocks. */
export function extractFacts(blocks: readonly string[], storyId: string, options: ExtractOptions): Fact[] {
  const languages = options.languages.filter((l) => l.accepts(blocks.join('\n').slice(0, 5000)));
  let lastDate: string | null = null;
  let found: Found[][] = blocks.map((text) => {
    const here = languages.flatMap((language) => runRules(text, language, lastDate, options));
    const settled = settle(here);
    for (const f of settled)
      if (f.type === 'time' && typeof f.value === 'string' && /^\d{4}-\d\d-\d\d/.test(f.value))
        lastDate = f.value.slice(0, 10);
    return settled;
  });
  for (const tagger of options.taggers) {
    if (!languages.some((l) => l.code === tagger.language)) continue;
    const names = tagger.tag(blocks);
    found = found.map((list, i) => settle([...list, ...(names[i] ?? [])]));
  }
  for (const language of languages) {
    found = language.coreference(blocks, found).map(settle);
    found = found.map((list, i) => language.roles(blocks[i] ?? '', list));
    const quotes = language.quotes(blocks, found);
    found = found.map((list, i) => [...list, ...(quotes[i] ?? [])]);
  }
  const facts: Fact[] = [];
  found.forEach((list, block) => {
    const text = blocks[block] ?? '';
    for (const f of [...list].sort((a, b) => a.from - b.from || b.to - a.to)) {
      const id = `${storyId}/${block}/${f.from}-${f.to}/${f.type}` as FactId;
      facts.push({ ...f, id, block, text: text.slice(f.from, f.to), entity: entityOf(f, id) });
    }
  });
  return facts;
}

/** Mentions with the same type and value are one entity; a fact without a value stands alone. */
const entityOf = (f: Found, id: FactId): string =>
  f.value === null || f.type === 'quote' ? id : `${f.type}:${f.value}${f.unit ? ` ${f.unit}` : ''}`;

function runRules(
  text: string,
  language: Language,
  lastDate: string | null,
  options: ExtractOptions,
): Found[] {
  const folded = language.fold(text);
  if (folded.length !== text.length)
    throw new RangeError(
      `${language.code}: folding changed the length from ${text.length} to ${folded.length}`,
    );
  const found: Found[] = [];
  const context = { text, folded, publishedAt: options.publishedAt, lastDate };
  for (const rule of language.rules) {
    if (options.without?.has(rule.name)) continue;
    try {
      found.push(...runRule(rule, context));
    } catch (error) {
      options.onProblem({ step: rule.name, message: error instanceof Error ? error.message : String(error) });
    }
  }
  try {
    found.push(...(language.find?.(context) ?? []).filter((f) => !options.without?.has(f.rule)));
  } catch (error) {
    options.onProblem({
      step: `${language.code}.find`,
      message: error instanceof Error ? error.message : String(error),
    });
  }
  return found;
}

function* runRule(rule: Rule, context: RuleContext): Generator<Found> {
  const pattern = new RegExp(rule.pattern.source, [...new Set(`${rule.pattern.flags}g`)].join(''));
  for (let match = pattern.exec(context.folded); match; match = pattern.exec(context.folded)) {
    if (match[0] === '') pattern.lastIndex++;
    const value = rule.read(match, context);
    if (!value) continue;
    yield {
      type: rule.kind,
      value: null,
      unit: null,
      approximate: false,
      role: null,
      speaker: null,
      implied: [],
      from: match.index,
      to: match.index + match[0].length,
      ...value,
      rule: rule.name,
    };
  }
}
