/* Runs the rules of one language over one block. A rule that throws costs that rule on that block. */
import type { Language } from '../languages/language';
import type { Problem } from '../reading';
import { remembered } from '../text/remembered';
import { PatternSearch, type Search } from '../text/search-patterns';
import { Hints } from '../text/word-starts';
import { type Found, makeFound } from './fact';
import { type LastTimes, lastBefore, type NamedTime, namedTime } from './last-times';
import type { Rule, RuleContext } from './rule';

export interface RunOptions {
  /** ISO 8601; null where nobody knows. */
  readonly publishedAt: string | null;
  /** The story's last day and its last year, month or day before this block. */
  readonly last: LastTimes;
  /** Rule names switched off. */
  readonly without?: ReadonlySet<string>;
  readonly onProblem: (problem: Problem) => void;
}

/** What the rules found, before overlaps are settled: by how far the rules are to be trusted. */
export interface RuleFinds {
  readonly strong: Found[];
  readonly weak: Found[];
  /** What rules found by a name's shape alone. */
  readonly shapes: Found[];
}

/** @throws RangeError where the language's folding changed the text's length: spans would lie. */
export function runRules(text: string, language: Language, options: RunOptions): RuleFinds {
  const folded = language.fold(text);
  if (folded.length !== text.length)
    throw new RangeError(
      `${language.code}: folding changed the length from ${text.length} to ${folded.length}`,
    );
  const finds: RuleFinds = { strong: [], weak: [], shapes: [] };
  const base = { text, folded, publishedAt: options.publishedAt };
  const context = new MatchContext(base, options.last);
  const { hints, patterns } = prepare(language.rules);
  const may = hints.in(folded);
  const search = patterns.in(folded);
  language.rules.forEach((rule, i) => {
    const next = may[i] && !options.without?.has(rule.name) && search(rule.pattern);
    if (!next) return;
    try {
      runRule(rule, context, next, finds);
    } catch (error) {
      options.onProblem({ step: rule.name, message: messageOf(error) });
    }
  });
  try {
    const more = language.find?.({ ...base, ...options.last }) ?? [];
    finds.strong.push(...more.filter((f) => !options.without?.has(f.rule)));
  } catch (error) {
    options.onProblem({ step: `${language.code}.find`, message: messageOf(error) });
  }
  return finds;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * What is known at a match. One for all of a block: it moves from match to match, since rules are run at every number and few ask for
 * the last times, which are looked up then.
 */
class MatchContext implements RuleContext {
  readonly text: string;
  readonly folded: string;
  readonly publishedAt: string | null;
  /** Named in this block so far. */
  private readonly times: NamedTime[] = [];
  private at = 0;
  private last: LastTimes | null = null;
  constructor(
    { text, folded, publishedAt }: Omit<RuleContext, keyof LastTimes>,
    private readonly before: LastTimes,
  ) {
    this.text = text;
    this.folded = folded;
    this.publishedAt = publishedAt;
  }
  moveTo(at: number): this {
    this.at = at;
    this.last = null;
    return this;
  }
  remember(found: Found): void {
    const time = namedTime(found);
    if (time) this.times.push(time);
  }
  get lastDate(): string | null {
    return this.lookedUp().lastDate;
  }
  get lastTime(): string | null {
    return this.lookedUp().lastTime;
  }
  private lookedUp(): LastTimes {
    this.last ??= lastBefore(this.at, this.times, this.before);
    return this.last;
  }
}

function runRule(rule: Rule, context: MatchContext, next: Search, finds: RuleFinds): void {
  const list = rule.weak === 'shape' ? finds.shapes : rule.weak ? finds.weak : finds.strong;
  let from = 0;
  for (let match = next(from); match; match = next(from)) {
    // behind a look-alike a real one may begin within it: 和陈先生
    from = match.index + 1;
    const value = rule.read(match, context.moveTo(match.index));
    if (!value) continue;
    const to = value.to ?? match.index + match[0].length;
    from = Math.max(to, from);
    const at = { type: value.type ?? rule.kind, rule: rule.name, from: value.from ?? match.index, to };
    const found = makeFound(at, value);
    list.push(found);
    context.remember(found);
  }
}

/** Where rules are tried: in texts with a word of theirs, and there where a match may begin. */
interface Prepared {
  readonly hints: Hints;
  readonly patterns: PatternSearch;
}

/** More than the languages that are kept: one that was forgotten is not held here. */
const MOST_PREPARED = 16;

const prepare = remembered(
  (rules: readonly Rule[]): Prepared => ({
    hints: new Hints(rules.map((r) => r.hints ?? null)),
    patterns: new PatternSearch(rules.map((r) => r.pattern)),
  }),
  MOST_PREPARED,
);
