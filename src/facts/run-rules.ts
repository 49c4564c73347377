/* Runs the rules of one language over one block. A rule that throws costs that rule on that block. */
import type { Language } from '../languages/language';
import type { Problem } from '../reading';
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
  const search = searchIn(folded, language.rules);
  for (const rule of language.rules) {
    if (options.without?.has(rule.name)) continue;
    try {
      for (const found of runRule(rule, base, search(rule), (at) => lastBefore(at, times, options.last))) {
        (rule.weak === 'shape' ? finds.shapes : rule.weak ? finds.weak : finds.strong).push(found);
        const time = namedTime(found);
        if (time) times.push(time);
      }
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

function* runRule(
  rule: Rule,
  base: Omit<RuleContext, keyof LastTimes>,
  next: Search,
  lastAt: (at: number) => LastTimes,
): Generator<Found> {
  let from = 0;
  for (let match = next(from); match; match = next(from)) {
    // behind a look-alike a real one may begin within it: 和陈先生
    from = match.index + 1;
    const value = rule.read(match, new MatchContext(base, match.index, lastAt));
    if (!value) continue;
    const to = value.to ?? match.index + match[0].length;
    from = Math.max(to, from);
    yield makeFound({ type: rule.kind, from: match.index, ...value, to, rule: rule.name });
  }
}

/** A rule's first match at or behind a place; places only go up. */
type Search = (from: number) => RegExpExecArray | null;

/** How a block is searched for a rule's matches: where several rules have one pattern, it is run once for all of them. */
function searchIn(text: string, rules: readonly Rule[]): (rule: Rule) => Search {
  const shared = sharedPatterns(rules);
  const all = new Map<RegExp, readonly RegExpExecArray[]>();
  return ({ pattern }) => {
    const global = globalPattern(pattern);
    const exec = (from: number): RegExpExecArray | null => {
      global.lastIndex = from;
      return global.exec(text);
    };
    if (!shared.has(pattern)) return exec;
    let matches = all.get(pattern);
    if (!matches) {
      const found: RegExpExecArray[] = [];
      for (let m = exec(0); m; m = exec(m.index + 1)) found.push(m);
      all.set(pattern, found);
      matches = found;
    }
    const places = matches;
    let i = 0;
    return (from) => {
      while (i < places.length && (places[i] as RegExpExecArray).index < from) i++;
      return places[i] ?? null;
    };
  };
}

const sharedIn = new WeakMap<readonly Rule[], ReadonlySet<RegExp>>();
function sharedPatterns(rules: readonly Rule[]): ReadonlySet<RegExp> {
  let shared = sharedIn.get(rules);
  if (!shared) {
    const patterns = rules.map((r) => r.pattern);
    shared = new Set(patterns.filter((p, i) => patterns.indexOf(p) !== i));
    sharedIn.set(rules, shared);
  }
  return shared;
}

const compiled = new WeakMap<RegExp, RegExp>();
function globalPattern(pattern: RegExp): RegExp {
  let global = compiled.get(pattern);
  if (!global) {
    global = new RegExp(pattern.source, [...new Set(`${pattern.flags}g`)].join(''));
    compiled.set(pattern, global);
  }
  return global;
}
