/*
 * German numbers in figures and words: "1.234,5", "3,2 Millionen", "zweiundzwanzig", "anderthalb", "zwei Drittel". Rules put `NUMBER`
 * into their patterns and read what it matched with `readNumber`.
 */

const UNITS: Readonly<Record<string, number>> = {
  null: 0,
  ein: 1,
  eins: 1,
  eine: 1,
  einen: 1,
  einem: 1,
  einer: 1,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
};
const TENS: Readonly<Record<string, number>> = {
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
};
const HALVES: Readonly<Record<string, number>> = {
  anderthalb: 1.5,
  eineinhalb: 1.5,
  zweieinhalb: 2.5,
  dreieinhalb: 3.5,
  viereinhalb: 4.5,
  fünfeinhalb: 5.5,
  sechseinhalb: 6.5,
};
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:tsd\.?|tausend)$/i, 1e3],
  [/^(?:mio\.?|mill\.|million(?:en)?)$/i, 1e6],
  [/^(?:mrd\.?|milliarden?)$/i, 1e9],
  [/^(?:bio\.|billion(?:en)?)$/i, 1e12],
  [/^dutzend$/i, 12],
];
const PARTS: Readonly<Record<string, number>> = {
  hälfte: 2,
  drittel: 3,
  viertel: 4,
  fünftel: 5,
  sechstel: 6,
  achtel: 8,
  zehntel: 10,
};

/** Either case of the first letter: a number may open a sentence. */
const words = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((w) => `[${w.charAt(0).toUpperCase()}${w.charAt(0)}]${w.slice(1)}`)
    .join('|');

const FIGURE =
  "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?(?![.,]?\\d)|\\d{1,3}(?:[ '’]\\d{3})+(?:,\\d+)?(?!\\d)|\\d+,\\d+|\\d+\\.\\d{1,2}(?![.\\d])|\\d+";
const MORPHS = words([
  ...Object.keys(UNITS).filter((w) => !/^(?:null|eine[nmr]?)$/.test(w)),
  ...Object.keys(TENS),
  'hundert',
  'tausend',
  'und',
]);
const SCALE =
  'Tsd\\.?|[Tt]ausend|Mio\\.?|Mill\\.|Millionen|Million|Mrd\\.?|Milliarden?|Bio\\.|Billionen|Billion|Dutzend';

/** A number without a look at what stands before it. No groups, runs without the `i` flag; `readNumber` says whether it is one. */
export const NUMBER_BODY = `(?:(?:(?:${FIGURE})|${words(Object.keys(HALVES))}|[Ee]ine[nr]? halben?|(?:${MORPHS})+(?!\\p{L})|[Ee]ine[nr]?(?= (?:${SCALE})))(?:[  -]?(?:${SCALE})(?![\\p{L}]))?|[Ee]in (?:${SCALE})(?!\\p{L}))`;
/** A number that no sign, point or dash is tied to from the left. */
export const NUMBER = `(?<![\\p{L}\\d_/:.,§+-])${NUMBER_BODY}`;

/** "zwei Drittel", "ein Viertel"; groups: how many, of what. */
export const FRACTION = `(?<![\\p{L}\\d])([Ee]in|[Zz]wei|[Dd]rei|[Vv]ier) (${words(
  Object.keys(PARTS).slice(1),
).replace(/\[(\p{Lu})\p{Ll}\]/gu, '$1')})`;

/** The number, or null where the words are none ("acht" is one, "und" is none). */
export function readNumber(written: string): number | null {
  const text = written.trim();
  const scaled =
    /^(.*?)[\s-]*((?:Tsd|Mio|Mrd|Bio|Mill)\.?|[Tt]ausend|Million(?:en)?|Milliarden?|Billion(?:en)?|Dutzend)$/.exec(
      text,
    );
  // "dreitausend" is one word; "3 tausend", "drei Millionen" have a scale apart
  if (scaled?.[1] && (/\s|-|\d/.test(text) || !readWord(text.toLowerCase()))) {
    const n = readNumber(scaled[1]);
    const scale = SCALES.find(([re]) => re.test(scaled[2] ?? ''))?.[1];
    return n === null || scale === undefined ? null : exact(n * scale);
  }
  if (/^\d/.test(text)) return readFigure(text);
  const word = text.toLowerCase();
  if (/^eine[nr]? halben?$/.test(word)) return 0.5;
  return HALVES[word] ?? readWord(word);
}

/** "zwei", "Drittel" → 0.666666666666667. */
export const readFraction = (top: string, part: string): number | null => {
  const n = readNumber(top);
  const of = PARTS[part.toLowerCase()];
  return n === null || !of ? null : exact(n / of);
};

/** Without the dust of binary fractions. */
export const exact = (value: number): number => Number(value.toPrecision(15));

function readFigure(text: string): number {
  if (/^\d+\.\d{1,2}$/.test(text)) return Number(text);
  return Number(text.replace(/[.\s'’]/g, '').replace(',', '.'));
}

function readWord(word: string): number | null {
  const thousand = /^(.*?)tausend(?:und)?(.*)$/.exec(word);
  if (thousand) {
    const many = thousand[1] ? readWord(thousand[1]) : 1;
    const rest = thousand[2] ? readWord(thousand[2]) : 0;
    return many === null || rest === null || many >= 1000 ? null : many * 1000 + rest;
  }
  const hundred = /^(.*?)hundert(?:und)?(.*)$/.exec(word);
  if (hundred) {
    const many = hundred[1] ? readWord(hundred[1]) : 1;
    const rest = hundred[2] ? readWord(hundred[2]) : 0;
    return many === null || rest === null || many > 19 || rest > 99 ? null : many * 100 + rest;
  }
  const tens = /^(?:(.+)und)?(\p{L}+(?:zig|ßig|ssig))$/u.exec(word);
  if (tens) {
    const ten = TENS[tens[2] ?? ''];
    const one = tens[1] ? UNITS[tens[1]] : 0;
    return ten === undefined || one === undefined || one > 9 ? null : ten + one;
  }
  return UNITS[word] ?? null;
}
