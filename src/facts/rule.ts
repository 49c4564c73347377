/* A rule is a plain object (STYLE.md, 3): a pattern, and what to make of a match. One phrase family a file. */
import type { FactType, Found } from './fact';

/** All that a rule may know beside its match. Nothing ambient: no clock, no document. */
export interface RuleContext {
  /** The text the match stands in (a whole block). */
  readonly text: string;
  /** Text the patterns run on: same length as `text`, characters folded one to one (Traditional → Simplified, full-width → ASCII). */
  readonly folded: string;
  /** Publication date, ISO 8601 (`2019-11-28` or with time); null where nobody knows. */
  readonly publishedAt: string | null;
  /** The last calendar date the story named before this match, ISO 8601 (day precise); null at the story's start. */
  readonly lastDate: string | null;
  /**
   * The last year, month or day the story named before this match, ISO 8601 as exact as it was said (`1998`, `1998-03`), `2021~` (EDTF) a
   * year reckoned from publication; null at its start.
   */
  readonly lastTime: string | null;
}

/** What `read` gives back: the parts of `Found` that are not plain; the match's own span unless `from`/`to` are given. */
export type RuleValue = Partial<Omit<Found, 'rule' | 'speakerAt'>> & { readonly type?: FactType };

export interface Rule {
  /** `<language>.<family>`, unique: `zh.money`. */
  readonly name: string;
  readonly kind: FactType;
  /**
   * Global and sticky flags are set by the engine; write it without. Runs on the folded text. It may match only where something may
   * begin and leave the rest to `read`: the search goes on behind the `to` that `read` gives.
   */
  readonly pattern: RegExp;
  /**
   * Words of Latin letters, lower case or not: a text with none that begins like one of them cannot match. Absent: every text is tried.
   */
  readonly hints?: readonly string[];
  /**
   * True: a guess that a trained tagger may overrule; other rules overrule the tagger. `shape`: a guess from a name's shape alone, which
   * beside a tagger may only lengthen what that found. Default: strong.
   */
  readonly weak?: boolean | 'shape';
  /** Null: a look-alike, nothing here. */
  read(match: RegExpExecArray, context: RuleContext): RuleValue | null;
}
