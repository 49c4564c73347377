/* Runs the rules of one language over one block. A rule that throws costs that rule on that block. */
import type { Language } from '../languages/language';
import type { Problem } from '../reading';
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
  const times: NamedTime[] = [];
  const base = { text, folded, publishedAt: options.publishedAt };
  const lastAt = (at: number): LastTimes => lastBefore(at, times, options.last);
  const { hints, patterns } = prepare(language.rules);
  const may = hints.in(folded);
  const search = patterns.in(folded);
  for (const [i, rule] of language.rules.entries()) {
    if (!may[i] || options.without?.has(rule.name)) continue;
    const next = search(rule.pattern);
    if (!next) continue;
    const list = rule.weak === 'shape' ? finds.shapes : rule.weak ? finds.weak : finds.strong;
    const add = (found: Found): void => {
      list.push(found);
      const time = namedTime(found);
      if (time) times.push(time);
    };
    try {
      runRule(rule, base, next, lastAt, add);
    } catch (error) {
      options.onProblem({ step: rule.name, message: messageOf(error) });
    }
  }
  try {
    const more = language.find?.({ ...base, ...options.last }) ?? [];
    finds.strong.push(...more.filter((f) => !options.without?.has(f.rule)));
  } catch (error) {
    options.onProblem({ step: `${language.code}.find`, message: messageOf(error) });
  }
  return finds;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A match's context. The last times are looked up when asked for: few rules ask, and all are run at every number. */
class MatchContext implements RuleContext {
  readonly text: string;
  readonly folded: string;
  readonly publishedAt: string | null;
  private last: LastTimes | null = null;
  constructor(
    { text, folded, publishedAt }: Omit<RuleContext, keyof LastTimes>,
    private readonly at: number,
    private readonly lastAt: (at: number) => LastTimes,
  ) {
    this.text = text;
    this.folded = folded;
    this.publishedAt = publishedAt;
  }
  get lastDate(): string | null {
    return this.lookedUp().lastDate;
  }
  get lastTime(): string | null {
    return this.lookedUp().lastTime;
  }
  private lookedUp(): LastTimes {
    this.last ??= this.lastAt(this.at);
    return this.last;
  }
}

function runRule(
  rule: Rule,
  base: Omit<RuleContext, keyof LastTimes>,
  next: Search,
  lastAt: (at: number) => LastTimes,
  add: (found: Found) => void,
): void {
  let from = 0;
  for (let match = next(from); match; match = next(from)) {
    // behind a look-alike a real one may begin within it: 和陈先生
    from = match.index + 1;
    const value = rule.read(match, new MatchContext(base, match.index, lastAt));
    if (!value) continue;
    const to = value.to ?? match.index + match[0].length;
    from = Math.max(to, from);
    add(
      makeFound(
        { type: value.type ?? rule.kind, rule: rule.name, from: value.from ?? match.index, to },
        value,
      ),
    );
  }
}

/** Where rules are tried: in texts with a word of theirs, and there where a match may begin. */
interface Prepared {
  readonly hints: Hints;
  readonly patterns: PatternSearch;
}

const prepared = new WeakMap<readonly Rule[], Prepared>();
function prepare(rules: readonly Rule[]): Prepared {
  let made = prepared.get(rules);
  if (!made) {
    const hints = new Hints(rules.map((r) => r.hints ?? null));
    made = { hints, patterns: new PatternSearch(rules.map((r) => r.pattern)) };
    prepared.set(rules, made);
  }
  return made;
}
