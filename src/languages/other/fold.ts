/* Digits of all scripts → 0–9 and odd blanks → blank, one for one, so that spans still fit and one pattern reads them all. */

/** The zeros of scripts with digits of their own: Arabic, Persian, Devanagari, Bengali … full-width. Unicode gives each ten in a row. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810, 0xff10,
];
const SIGNS: Readonly<Record<string, string>> = {
  '٫': '.',
  '٬': ',',
  '٪': '%',
  '％': '%',
  '．': '.',
  '，': ',',
  '−': '-',
};
const OTHERS = new RegExp(
  `[\\u00a0\\u2002-\\u200a\\u202f\\u3000${Object.keys(SIGNS).join('')}${ZEROS.map((z) => `\\u${z.toString(16).padStart(4, '0')}-\\u${(z + 9).toString(16).padStart(4, '0')}`).join('')}]`,
  'g',
);

/** Same length as the input. */
export const fold = (text: string): string => text.replace(OTHERS, plain);

function plain(character: string): string {
  const code = character.charCodeAt(0);
  const zero = ZEROS.find((z) => code >= z && code < z + 10);
  return zero === undefined ? (SIGNS[character] ?? ' ') : String(code - zero);
}
