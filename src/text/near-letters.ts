/*
 * Expressions that are quickly made. V8 writes a class such as `\p{L}` out as some seven hundred ranges, half of them of surrogate pairs,
 * wherever it stands in an expression, and with the flag `i` it asks for the case of each: that alone took half the time of the first
 * story after a start. News needs a part of them, and none beyond the first plane but Chinese ideographs.
 */

/** Letters of the scripts that news is printed in, with the marks that stand among them; no digit, sign or punctuation. */
const LETTERS = [
  // Latin
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1',
  // Greek, Cyrillic, Armenian
  '\\u0370-\\u0373\\u0376-\\u037d\\u037f\\u0386\\u0388-\\u03f5\\u03f7-\\u0481\\u048a-\\u0559\\u0560-\\u0588',
  // Hebrew, Arabic, Syriac, Thaana
  '\\u05d0-\\u05f2\\u0620-\\u064a\\u066e-\\u06d3\\u06d5\\u06ee-\\u06ef\\u06fa-\\u06fc\\u06ff\\u0710-\\u07b1',
  // of India and Sri Lanka
  '\\u0904-\\u0961\\u0971-\\u09e1\\u09f0-\\u09f1\\u0a05-\\u0a5e\\u0a72-\\u0a74\\u0a85-\\u0ae1\\u0af9-\\u0b61\\u0b71\\u0b83-\\u0bd0\\u0c05-\\u0c61\\u0c80\\u0c85-\\u0ce1\\u0cf1-\\u0d4e\\u0d54-\\u0d56\\u0d5f-\\u0d61\\u0d7a-\\u0dc6',
  // Thai to Georgian, Ethiopic and Mongolian
  '\\u0e01-\\u0e33\\u0e40-\\u0e46\\u0e81-\\u0ec6\\u0edc-\\u0f00\\u0f40-\\u0f6c\\u1000-\\u103f\\u1050-\\u108e\\u10a0-\\u10fa\\u10fc-\\u135a\\u1380-\\u138f\\u1780-\\u17b3\\u1820-\\u18aa\\u1c80-\\u1cbf',
  // Latin and Greek with marks
  '\\u1e00-\\u1fbc\\u1fbe\\u1fc2-\\u1fcc\\u1fd0-\\u1fdb\\u1fe0-\\u1fec\\u1ff2-\\u1ffc',
  // Chinese, Japanese, Korean; forms of presentation, full and half width
  '\\u3005\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u318e\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7fb\\uf900-\\ufb28\\ufb2a-\\ufbb1\\ufbd3-\\ufd3d\\ufd50-\\ufd8f\\ufd92-\\ufdc7\\ufdf0-\\ufdfb\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc',
].join('');
/** Letters of one case where those of both stand by turns, as in Latin Extended-A; both ends are meant. */
const everySecond = (from: number, to: number): string =>
  Array.from({ length: (to - from) / 2 + 1 }, (_, i) => String.fromCharCode(from + 2 * i)).join('');
/** Ranges of a class, as they are written within brackets. */
const NEAR: Readonly<Record<string, string>> = {
  L: LETTERS,
  Lu: `A-ZÀ-ÖØ-Þ${everySecond(0x100, 0x136)}${everySecond(0x139, 0x147)}${everySecond(0x14a, 0x176)}ŸŹŻŽƏƠƯ${everySecond(0x1cd, 0x1db)}ȘȚΆΈ-ΏΑ-ΫЀ-Я${everySecond(0x1e00, 0x1e94)}${everySecond(0x1ea0, 0x1efe)}Ａ-Ｚ`,
  Ll: `a-zµß-öø-ÿ${everySecond(0x101, 0x137)}${everySecond(0x13a, 0x148)}${everySecond(0x14b, 0x177)}źżžəơư${everySecond(0x1ce, 0x1dc)}șțΐά-ώа-џ${everySecond(0x1e01, 0x1e95)}${everySecond(0x1ea1, 0x1eff)}ａ-ｚ`,
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
