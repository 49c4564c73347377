/* The persons of a story by their names: which of them a mention means. Two who share a surname stay two. */

export interface Persons {
  /**
   * The fullest name of the person meant; null where nobody of the story bears these words. Asked in reading order: a surname that
   * several bear means whoever was last named in full.
   */
  meant(said: string): string | null;
}

/** The words of a name without Jr., III. */
export const nameWords = (name: string): string[] =>
  name.split(/\s+/).filter((w) => !/^(?:Jr\.?|Sr\.?|I{2,3})$/.test(w));

const sameWord = (a: string, b: string): boolean =>
  a === b || (/^\p{Lu}\.?$/u.test(a) && a[0] === b[0]) || (/^\p{Lu}\.?$/u.test(b) && a[0] === b[0]);

/** "J. Roe" and "Jane Roe", "Jane Roe" and "Jane Ellen Roe" may be one person; "John Roe" is another. */
export function mayBeOne(a: string, b: string): boolean {
  const [short = [], long = []] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length);
  if (short.at(-1) !== long.at(-1)) return false;
  if (short.length < 2) return true;
  let i = 0;
  for (const word of long) if (i < short.length && sameWord(short[i] ?? '', word)) i++;
  return i === short.length && sameWord(short[0] ?? '', long[0] ?? '');
}

/** @param names of persons as the story says them, in reading order; those of one word tell nothing and may be among them */
export function personsOf(names: readonly string[]): Persons {
  const full: string[] = [];
  for (const name of names) {
    if (nameWords(name).length < 2) continue;
    const known = full.findIndex((f) => mayBeOne(f, name));
    if (known < 0) full.push(name);
    else if (name.length > (full[known] ?? '').length) full[known] = name;
  }
  const named: string[] = [];
  const lastNamed = (bearers: readonly string[]): string | null =>
    named.findLast((n) => bearers.includes(n)) ?? bearers[0] ?? null;
  return {
    meant(said) {
      if (nameWords(said).length > 1) {
        const who = full.find((f) => mayBeOne(f, said)) ?? null;
        if (who) named.push(who);
        return who;
      }
      const bySurname = full.filter((f) => nameWords(f).at(-1) === said);
      if (bySurname.length) return lastNamed(bySurname);
      // a first name stands for a person only where one person of the story bears it
      const byFirst = full.filter((f) => nameWords(f)[0] === said);
      return byFirst.length === 1 ? (byFirst[0] ?? null) : null;
    },
  };
}
