/*
 * What a match of a regular expression may begin with and what may stand before it, read off the expression itself, so that most places
 * of a text are passed over at a glance (search-patterns.ts). What is not understood counts as anything: no match is ever lost.
 */

/** Expressions for one character. */
export interface Opening {
  /** What every match begins with; null where that cannot be told, or is nearly anything. */
  readonly first: RegExp | null;
  /** What always stands before a match; null where that may be anything, or nothing. */
  readonly after: RegExp | null;
  /** What never stands before a match; null where nothing is known of it. */
  readonly notAfter: RegExp | null;
}

/** The single characters that a part of an expression may begin with, as they are written, and whether it may be passed without any. */
interface Start {
  readonly atoms: ReadonlySet<string>;
  readonly mayBeEmpty: boolean;
}

/** A character, an escape or a class. */
const ATOM =
  /\\(?:u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|p\{[^}]*\}|[sdwnrtfv]|[^\da-z])|\[(?:\\.|[^\]\\])*\]|[^\\()[\]{}|*+?^$.]/iuy;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
/** All but groups and alternatives. */
const NO_EDGE = /(?:\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|[^\\[()|])+/y;
const GROUP = /\((?:\?(?:<?[=!]|:|<\w+>))?/y;
/** Where something stands but no character. A start of a text is not among them: the engine looks nowhere else by itself. */
const NO_CHARACTER = /\$|\\b/iy;
/** Lookbehinds without groups that an expression starts with, maybe behind what is looked for ahead. */
const LOOKBEHIND = /\(\?<([=!])((?:\\.|\[(?:\\.|[^\]\\])*\]|[^()[\\])*)\)/g;
const LOOKBEHINDS = new RegExp(`^(?:\\(\\?=[^()]*\\))*(?:${LOOKBEHIND.source})+`);
const ALTERNATIVES = /(?:\\.|\[(?:\\.|[^\]\\])*\]|[^|])+/g;
const ONE_ATOM = new RegExp(`^(?:${ATOM.source})$`, 'iu');

/** Classes of so many characters that they turn hardly any away. */
const WIDE = /^(?:\[\^|\\[DSWP]|\\p\{(?:L|Ll|Script=\w+)\}$)/;
const ANYTHING = '[^]';
const anything: Start = { atoms: new Set([ANYTHING]), mayBeEmpty: true };
const nothing: Start = { atoms: new Set(), mayBeEmpty: true };

/** Of an expression with any flags. */
export function openingOf({ source, flags }: RegExp): Opening {
  const oneOf = (atoms: readonly string[]): RegExp | null =>
    atoms.length ? new RegExp(`^(?:${atoms.join('|')})$`, flags.replace(/[gy]/g, '')) : null;
  const { atoms, mayBeEmpty, ways } = new Reader(source).alternatives();
  const { always, never } = besideOf(ways === 1 ? source : '');
  return {
    first: mayBeEmpty || atoms.has(ANYTHING) ? null : oneOf([...atoms]),
    after: oneOf(always),
    notAfter: oneOf(never),
  };
}

/** Reads an expression once, from left to right. */
class Reader {
  private at = 0;
  constructor(private readonly source: string) {}

  /** Up to the end of a group, or of all. */
  alternatives(): Start & { readonly ways: number } {
    const atoms = new Set<string>();
    let mayBeEmpty = false;
    let ways = 0;
    do {
      ways++;
      const start = this.sequence();
      for (const atom of start.atoms) atoms.add(atom);
      mayBeEmpty ||= start.mayBeEmpty;
    } while (this.source[this.at++] === '|');
    return { atoms, mayBeEmpty, ways };
  }

  private sequence(): Start {
    const atoms = new Set<string>();
    let mayBeEmpty = true;
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at] as string)) {
      const term = this.term();
      for (const atom of term.atoms) atoms.add(atom);
      if (term.mayBeEmpty) continue;
      mayBeEmpty = false;
      this.passRest();
    }
    return { atoms, mayBeEmpty };
  }

  /** To the end of the sequence: what stands behind its beginning tells nothing. */
  private passRest(): void {
    for (let depth = 0; this.at < this.source.length; this.at++) {
      this.take(NO_EDGE);
      const edge = this.source[this.at];
      if (depth === 0 && (edge === '|' || edge === ')')) return;
      if (edge === '(') depth++;
      if (edge === ')') depth--;
    }
  }

  private term(): Start {
    const start = this.single();
    const [quantifier, least] = this.take(QUANTIFIER) ?? [''];
    const mayBeNone = /^[*?]/.test(quantifier) || least === '0';
    return mayBeNone ? { ...start, mayBeEmpty: true } : start;
  }

  private single(): Start {
    const atom = this.take(ATOM);
    if (atom) return { atoms: new Set([WIDE.test(atom[0]) ? ANYTHING : atom[0]]), mayBeEmpty: false };
    if (this.take(NO_CHARACTER)) return nothing;
    const group = this.take(GROUP);
    if (!group) {
      this.at++;
      return anything;
    }
    const inner = this.alternatives();
    // what stands ahead is what follows here; what does not, or stands behind, tells nothing of it
    return /(?:!|<=)$/.test(group[0]) ? nothing : inner;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (match) this.at = pattern.lastIndex;
    return match;
  }
}

/** What always and what never stands before a match, as told by lookbehinds of one character that an expression starts with. */
function besideOf(source: string): { readonly always: readonly string[]; readonly never: readonly string[] } {
  const always: string[] = [];
  const never: string[] = [];
  for (const [, sense, behind = ''] of (LOOKBEHINDS.exec(source)?.[0] ?? '').matchAll(LOOKBEHIND)) {
    const ways = behind.match(ALTERNATIVES) ?? [];
    const single = ways.filter((way) => ONE_ATOM.test(way));
    if (sense === '!') never.push(...single);
    // of several lookbehinds one is enough
    else if (single.length === ways.length && !always.length) always.push(...single);
  }
  return { always, never };
}
