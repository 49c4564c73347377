/*
 * Many expressions searched for in one text. One pass over the text tells where each may match at all, by what its matches begin with
 * and stand behind (openings.ts); only there it is tried. To search a text for each by itself takes several times as long.
 */
import { patternOf } from './near-letters';
import { type Opening, openingOf } from './openings';

/** The first match at or behind a place; places only go up. */
export type Search = (from: number) => RegExpExecArray | null;

/** So many expressions share a number. */
const BITS = 31;
/** Halves of a character: expressions differ in how they see them. */
const HALVES = /[\ud800-\udfff]/;

interface Pattern extends Opening {
  readonly index: number;
  readonly anywhere: RegExp;
  readonly here: RegExp;
}

export class PatternSearch {
  private readonly patterns = new Map<RegExp, Pattern>();
  /** Given more than once: what they match in a text is kept. */
  private readonly shared: ReadonlySet<RegExp>;
  /** How many numbers hold a bit for each expression. */
  private readonly size: number;
  /** By UTF-16 code unit. Characters that begin matches of the same expressions, and stand before those of the same, are of one kind; 0: not met yet. */
  private readonly kinds = new Uint16Array(2 ** 16);
  private readonly kindByBits = new Map<string, number>();
  /** `size` numbers a kind: whose matches may begin with it, and whose may stand behind it. */
  private readonly begun: number[] = [];
  private readonly behind: number[] = [];

  constructor(patterns: readonly RegExp[]) {
    this.shared = new Set(patterns.filter((p, i) => patterns.indexOf(p) !== i));
    for (const [index, pattern] of [...new Set(patterns)].entries()) {
      const own = pattern.flags.replace(/[gy]/g, '');
      const anywhere = patternOf(pattern.source, `${own}g`);
      const here = patternOf(pattern.source, `${own}y`);
      this.patterns.set(pattern, { ...openingOf(pattern), index, anywhere, here });
    }
    this.size = Math.ceil(this.patterns.size / BITS);
    // kind 0 for the text's start too: no character is of it once it was met
    this.addKind('');
  }

  /** How a text is searched for one of the expressions; null where it matches nowhere. Throws where it was not given. */
  in(text: string): (pattern: RegExp) => Search | null {
    const places = HALVES.test(text) ? null : this.placesIn(text);
    const kept = new Map<RegExp, readonly RegExpExecArray[]>();
    return (pattern) => {
      const own = this.patterns.get(pattern);
      if (!own) throw new RangeError(`no search was prepared for ${pattern}`);
      const matches = kept.get(pattern);
      if (matches) return among(matches);
      const { first, index, here, anywhere } = own;
      const at = places?.[index];
      if (places && first && !at) return null;
      // one way for all texts but those with halves: an expression that is run in two ways is compiled twice, and long ones are large
      const search = first && at ? tryAt(at, here, text) : searchAll(anywhere, text);
      if (!this.shared.has(pattern)) return search;
      const all: RegExpExecArray[] = [];
      for (let m = search(0); m; m = search(m.index + 1)) all.push(m);
      kept.set(pattern, all);
      return among(all);
    };
  }

  /** Where expressions may match, by their index; absent where nowhere. */
  private placesIn(text: string): (number[] | undefined)[] {
    const { kinds, begun, behind, size } = this;
    const places: (number[] | undefined)[] = new Array(this.patterns.size);
    let before = 0;
    for (let i = 0; i < text.length; i++) {
      const kind = kinds[text.charCodeAt(i)] || this.meet(text[i] as string);
      for (let n = 0; n < size; n++) {
        let bits = (begun[kind * size + n] as number) & (behind[before * size + n] as number);
        for (; bits; bits &= bits - 1) {
          const index = n * BITS + 31 - Math.clz32(bits & -bits);
          const own = places[index];
          if (own) own.push(i);
          else places[index] = [i];
        }
      }
      before = kind;
    }
    return places;
  }

  private meet(character: string): number {
    const kind = this.addKind(character);
    this.kinds[character.charCodeAt(0)] = kind;
    return kind;
  }

  /** The kind of a character; of none where it is empty. */
  private addKind(character: string): number {
    const begun: number[] = new Array(this.size).fill(0);
    const behind: number[] = new Array(this.size).fill(0);
    for (const { index, first, after, notAfter } of this.patterns.values()) {
      const n = Math.floor(index / BITS);
      const bit = 1 << (index % BITS);
      if (first?.test(character)) begun[n] = (begun[n] as number) | bit;
      if ((after?.test(character) ?? true) && !notAfter?.test(character))
        behind[n] = (behind[n] as number) | bit;
    }
    const bits = `${begun} ${behind}`;
    const known = character && this.kindByBits.get(bits);
    if (known) return known;
    const kind = this.begun.length / this.size;
    this.kindByBits.set(bits, kind);
    this.begun.push(...begun);
    this.behind.push(...behind);
    return kind;
  }
}

const searchAll =
  (anywhere: RegExp, text: string): Search =>
  (from) => {
    anywhere.lastIndex = from;
    const match = anywhere.exec(text);
    if (!match || match.index >= from) return match;
    // from between two halves an expression with `u` begins at the first
    anywhere.lastIndex = from + 1;
    return anywhere.exec(text);
  };

function tryAt(places: readonly number[], here: RegExp, text: string): Search {
  let i = 0;
  return (from) => {
    for (; i < places.length; i++) {
      const place = places[i] as number;
      if (place < from) continue;
      here.lastIndex = place;
      const match = here.exec(text);
      if (match) return match;
    }
    return null;
  };
}

function among(matches: readonly RegExpExecArray[]): Search {
  let i = 0;
  return (from) => {
    while (i < matches.length && (matches[i] as RegExpExecArray).index < from) i++;
    return matches[i] ?? null;
  };
}
