/*
 * Numbers in words, "tres personas", "deux millions d’euros", "пять дней": those of one word that is no other word as well, where a
 * scale, a unit or a thing that is counted stands behind. The browser has no list of them.
 */

import type { Rule, RuleContext, RuleValue } from '../../facts/rule';
import { anyOf } from '../../text/literally';
import { near, patternOf } from '../../text/near-letters';
import { type AmountForms, measureOf, nounBehind, wordBehind } from './amounts';
import { wordAt } from './known-word';
import { lower } from './lower';
import { exact, scaledAt, unitBehind } from './scales';

/** By language, the words for one (they count before a scale only), two, three …; the forms of one number stand between bars, `-` for none. */
const WORDS: Readonly<Record<string, string>> = {
  bs: 'jedan|jednu|jedna dva|dvije tri četiri pet šest sedam osam devet deset',
  ca: 'un|una dos|dues tres quatre cinc sis - vuit',
  cs: 'jeden|jedna|jednu dva|dvě|dvou|dvěma tři|tří|třem|třemi čtyři|čtyř|čtyřem|čtyřmi pět|pěti šest|šesti sedm|sedmi osm|osmi devět|devíti deset|deseti',
  da: 'en|et to tre fire fem seks syv otte ni ti elleve tolv',
  el: 'ένα|ένας|μία δύο|δυο τρεις|τρία|τριών τέσσερις|τέσσερα|τεσσάρων πέντε έξι επτά|εφτά οκτώ|οχτώ εννέα|εννιά δέκα έντεκα δώδεκα',
  es: 'un|una dos tres cuatro cinco seis siete ocho nueve diez once doce',
  et: 'üks kaks|kahe kolm|kolme neli|nelja viis|viie kuus|kuue seitse|seitsme kaheksa üheksa kümme',
  fi: 'yksi kaksi|kahden|kahta kolme|kolmen|kolmea neljä|neljän|neljää viisi|viiden|viittä - seitsemän kahdeksan yhdeksän kymmenen|kymmentä',
  fr: 'un|une deux trois quatre cinq six sept huit - dix onze douze',
  hr: 'jedan|jednu|jedna dva|dvije tri četiri pet šest sedam osam devet deset',
  id: 'se dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas',
  it: 'un|una due tre quattro cinque - sette otto nove dieci undici dodici',
  nb: 'en|én|et|ett to tre fire fem seks sju|syv åtte ni ti elleve tolv',
  nl: 'een|één twee drie vier vijf zes zeven - negen tien elf twaalf',
  no: 'en|én|et|ett to tre fire fem seks sju|syv åtte ni ti elleve tolv',
  pl: 'jeden|jedna dwa|dwie|dwóch|dwoje trzy|trzech|troje cztery|czterech|czworo pięć|pięciu sześć|sześciu siedem|siedmiu osiem|ośmiu dziewięć|dziewięciu dziesięć|dziesięciu',
  pt: 'um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze',
  ro: 'un|o doi|două trei patru cinci șase|sase șapte|sapte opt - zece',
  ru: 'один|одна|одну два|две|двух|двое|двоих три|трёх|трех|трое|троих четыре|четырёх|четырех|четверо пять|пяти|пятеро шесть|шести семь|семи восемь|восьми девять|девяти десять|десяти',
  sk: 'jeden|jedna|jednu dva|dve|dvoch|dvaja tri|troch|traja štyri|štyroch|štyria päť|piati|piatich šesť|šiesti sedem osem deväť desať',
  sl: 'en|ena|eno dva|dve|dveh tri|trije|treh štiri|štirje|štirih pet|petih šest|šestih sedem osem devet deset',
  sr: 'један|једну|jedan|jednu два|две|dva|dve три|tri четири|četiri пет|pet шест|šest седам|sedam осам|osam девет|devet десет|deset',
  sv: 'en|ett två tre fyra fem sex sju åtta nio tio elva tolv',
  uk: "один|одна|одну два|дві|двох|двоє три|трьох|троє чотири|чотирьох|четверо п’ять|пʼять|п'ять|п’яти шість|шести сім|семи вісім|восьми девять|дев’ять|дев'ять десять|десяти",
};
/** By language, the greater ones that are one word each. */
const GREATER: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  cs: { dvacet: 20, třicet: 30, čtyřicet: 40, padesát: 50, šedesát: 60, sto: 100 },
  da: { tretten: 13, fjorten: 14, femten: 15, tredive: 30, hundrede: 100 },
  es: {
    trece: 13,
    catorce: 14,
    quince: 15,
    dieciséis: 16,
    diecisiete: 17,
    dieciocho: 18,
    diecinueve: 19,
    veinte: 20,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    setenta: 70,
    ochenta: 80,
    noventa: 90,
    cien: 100,
  },
  fr: {
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    cent: 100,
  },
  it: {
    tredici: 13,
    quattordici: 14,
    quindici: 15,
    sedici: 16,
    diciassette: 17,
    diciotto: 18,
    diciannove: 19,
    trenta: 30,
    quaranta: 40,
    cinquanta: 50,
    sessanta: 60,
    settanta: 70,
    ottanta: 80,
    novanta: 90,
    cento: 100,
  },
  nb: { tretten: 13, fjorten: 14, femten: 15, tjue: 20, tretti: 30, førti: 40, femti: 50, hundre: 100 },
  nl: {
    dertien: 13,
    veertien: 14,
    vijftien: 15,
    twintig: 20,
    dertig: 30,
    veertig: 40,
    vijftig: 50,
    zestig: 60,
    honderd: 100,
  },
  pl: {
    dwadzieścia: 20,
    dwudziestu: 20,
    trzydzieści: 30,
    trzydziestu: 30,
    czterdzieści: 40,
    pięćdziesiąt: 50,
    sto: 100,
  },
  pt: {
    treze: 13,
    quatorze: 14,
    quinze: 15,
    dezesseis: 16,
    dezessete: 17,
    dezoito: 18,
    dezenove: 19,
    vinte: 20,
    trinta: 30,
    quarenta: 40,
    cinquenta: 50,
    sessenta: 60,
    cem: 100,
  },
  ru: {
    двенадцать: 12,
    пятнадцать: 15,
    двадцать: 20,
    двадцати: 20,
    тридцать: 30,
    тридцати: 30,
    сорок: 40,
    пятьдесят: 50,
    шестьдесят: 60,
    сто: 100,
  },
  sv: { tretton: 13, fjorton: 14, femton: 15, tjugo: 20, trettio: 30, fyrtio: 40, femtio: 50, hundra: 100 },
  uk: { двадцять: 20, тридцять: 30, сорок: 40, 'п’ятдесят': 50, сто: 100 },
};
/** "tre": a shorter word behind is an adverb, a preposition. */
const LEAST_OF_NOUN = 4;
const TENS = 20;
/** "deux tiers", "tre fjärdedelar". */
const FRACTION = near(
  /^(?:tiers|quarts|terci?os|cuart[ao]s|quint[ao]s|terzi|quarti|quinti|ter[cç]os|quartos|derden?|kwart|\p{L}+edel[ae]?[rn]?|třetiny?|čtvrt\p{L}*|pětiny?|трет\p{L}+|четверт\p{L}+|пят[ыи]х)$/u,
);

/** Word → number; empty where the language's words are not known here. @param code a language's ISO 639 code. */
export function numberWords(code: string): ReadonlyMap<string, number> {
  const values = new Map(
    WORDS[code]?.split(' ').flatMap((words, i) => words.split('|').map((word) => [word, i + 1] as const)),
  );
  values.delete('-');
  for (const [word, value] of Object.entries(GREATER[code] ?? {})) values.set(word, value);
  return values;
}

/** Between tens and ones: "treinta y cinco". */
const LINK = ' (?:(?:y|e|et|și|si|i|og|och|en) )?';
/** What else numbers are made of: beside one of these a word is a part of a number that is not read. */
const PART = near(
  /^(?:veinti\p{L}+|\p{L}+(?:cient[oa]s|[szhn]ent[oa]s|cents?|сот|тысяч\p{L}*|тисяч\p{L}*|(?:pięć|sześć|siedem|osiem|dziewięć)set|ście|(?:trzy|cztery|tři|čtyři)sta|desiat|desát|desat|deset|zeci|ντα|κόσι\p{L}*|kümmend)|(?:три|четыре|чотири)ста|ciento|cents?|cento|mil|mila|mille|сот\p{L}*|двести|двісті|tysi\p{L}*|tisíc\p{L}*|hundra|hundrede|hundre|honderd|tusen|tusind|duizend|είκοσι|puluh|belas|ratus|ribu|medio|media|demie?|mezzo|meio|meia|halv|half|\d[\d.,]*)$/u,
);
const OPENS = /(?:^|[.!?:«“"„—–-]\s?)$/u;
/** Words of no thing, which the lists of commonest words lack: Swedish "sex under". */
const NO_NOUN = /^(?:under|efter|utan|innan|mellan|enligt|samt|menjadi|adalah|merupakan)$/;
const LINKS = new RegExp(LINK, 'iu');
const WORD_BEFORE = patternOf(`([\\p{L}\\p{M}\\d.,]+)${LINK}$`, 'u');

/** Null where there are no words. */
export function numberWordRule(forms: AmountForms, values: ReadonlyMap<string, number>): Rule | null {
  if (!values.size) return null;
  const word = `(?:${anyOf(values.keys())})`;
  return {
    name: 'other.number-word',
    kind: 'quantity',
    pattern: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}’'-])${word}(?:${LINK}${word}){0,2}(?= )`, 'iu'),
    read(match, context) {
      const said = match[0];
      // initials, and a name within a sentence: Lima
      if (said.length > 1 && said === said.toUpperCase()) return null;
      if (
        /^\p{Lu}/u.test(said) &&
        !OPENS.test(context.folded.slice(Math.max(0, match.index - 2), match.index))
      )
        return null;
      const n = sumOf(said.split(LINKS).map((part) => values.get(lower(part)) ?? 0));
      return n === null ? null : readWord(match, context, forms, n, values);
    },
  };
}

/** Sixty and five is a number, two and three are two: null for these. */
function sumOf(parts: readonly number[]): number | null {
  const isOne = parts.every((part, i) => {
    const before = parts[i - 1];
    return before === undefined || (part < before && before % 10 === 0 && (part < 10 || before === 100));
  });
  return isOne ? parts.reduce((sum, part) => sum + part) : null;
}

function readWord(
  match: RegExpExecArray,
  { folded }: RuleContext,
  forms: AmountForms,
  n: number,
  values: ReadonlyMap<string, number>,
): RuleValue | null {
  const from = match.index;
  const end = from + match[0].length;
  const scaled = scaledAt(folded, end, forms);
  const isScaled = scaled.to > end;
  if (n <= 1 && !isScaled) return null;
  const before = WORD_BEFORE.exec(folded.slice(Math.max(0, from - 24), from))?.[1] ?? '';
  if (isPart(before, forms) || (values.get(lower(before)) ?? 0) >= TENS) return null;
  const value = exact(n * scaled.by + scaled.more);
  const approximate = forms.isAround(folded, from);
  const unit = unitBehind(folded, scaled, forms.units);
  if (unit) {
    const figure = { text: folded, from, end, first: '', low: n, high: null, scaled, value, isYear: false };
    const measure = measureOf(figure, unit, unit.to, forms);
    // with a half that is not read it would be less than was said
    return measure && !isHalfMore(folded, measure.to ?? unit.to) ? { ...measure, approximate } : null;
  }
  const noun = isScaled
    ? nounBehind(folded, scaled.to, true, forms.common)
    : wordBehind(folded, end, forms.common);
  if (isHalfMore(folded, scaled.to)) return null;
  if (
    noun &&
    (FRACTION.test(noun) ||
      NO_NOUN.test(noun) ||
      isPart(noun, forms) ||
      values.has(lower(noun.split('-')[0] ?? '')))
  )
    return null;
  return isScaled || (noun && noun.length >= LEAST_OF_NOUN)
    ? { value, unit: noun, approximate, to: scaled.to }
    : null;
}

/** A word that only greater numbers have, or a scale. */
const isPart = (word: string, { numbers }: AmountForms): boolean =>
  PART.test(lower(word)) || wordAt(numbers.scales, lower(word), 0)?.to === word.length;

/** "y medio", "et demie". */
const HALF_MORE = near(
  /^ (?:y|e|et|og|och|en)(?: e[nt])? (?:medi[oa]|demie?|mezz[oa]|mei[oa]|halv|half|halve)(?!\p{L})/u,
);
const isHalfMore = (text: string, at: number): boolean => HALF_MORE.test(text.slice(at, at + 16));
