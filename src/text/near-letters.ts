/*
 * Expressions that are quickly made. V8 writes a class such as `\p{L}` out as some seven hundred ranges, half of them of surrogate pairs,
 * wherever it stands in an expression, and with the flag `i` it asks for the case of each: that alone made the first story after a start
 * take twice as long as all else in it. News needs a few ranges of it.
 */

/** Ranges of a class, as they are written within brackets. */
const NEAR: Readonly<Record<string, string>> = {
  // blocks of letters as wholes, with what marks and digits stand among those of other scripts; half and full width too
  L: 'A-Za-zªµºÀ-ÖØ-öø-\\u02c1Ͱ-ͽͿΆΈ-҂Ҋ-ՙՠ-\\u1fffⰀ-\\u2dff\\u3005-\\u3007\\u3041-\\ua4cf\\ua640-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefcＡ-Ｚａ-ｚｦ-ￜ',
  // those of Latin Extended-A and Additional stand by turns: they count as of either case
  Lu: 'A-ZÀ-ÖØ-ÞĀ-žƏƠƯȘȚΆ-ΏΑ-ΫЀ-ЯḀ-\\u1effＡ-Ｚ',
  Ll: 'a-zµß-öø-žəơưșțΐά-ώа-џḀ-\\u1effａ-ｚ',
  'Script=Han':
    '\\u2e80-\\u2fd5\\u3005\\u3007\\u3021-\\u3029\\u3038-\\u303b\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufad9\\u{20000}-\\u{323af}',
};
/** A property, or what keeps its place: an escape, an edge of a class. */
const TOKEN = /\\p\{([\w=]+)\}|\\[\s\S]|[[\]]/g;

/** The source of an expression with the flag `u`, its letters the near ones; other properties stay. */
export function withNearLetters(source: string): string {
  if (!source.includes('\\p{')) return source;
  let inClass = false;
  return source.replace(TOKEN, (token, property?: string) => {
    if (token === '[') inClass = true;
    else if (token === ']') inClass = false;
    const near = property && NEAR[property];
    return near ? (inClass ? near : `[${near}]`) : token;
  });
}

/** As `new RegExp`, by near letters. */
export const patternOf = (source: string, flags = ''): RegExp => new RegExp(withNearLetters(source), flags);

/** The same expression by near letters. For those that stand by themselves: one made at each use would be compiled at each. */
export const near = ({ source, flags }: RegExp): RegExp => patternOf(source, flags);
