/*
 * Numbers in words, "tres personas", "deux millions d’euros", "пять дней": those under thirteen that are no other word as well, where a
 * scale, a unit or a thing that is counted stands behind. The browser has no list of them.
 */
import type { Rule, RuleContext, RuleValue } from '../../facts/rule';
import { anyOf } from '../../text/literally';
import { type AmountForms, measureOf, nounBehind, wordBehind } from './amounts';
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
/** "tre": a shorter word behind is an adverb, a preposition. */
const LEAST_OF_NOUN = 4;
/** "deux tiers", "tre fjärdedelar". */
const FRACTION =
  /^(?:tiers|quarts|terci?os|cuart[ao]s|quint[ao]s|terzi|quarti|quinti|ter[cç]os|quartos|derden?|kwart|\p{L}+edel[ae]?[rn]?|třetiny?|čtvrt\p{L}*|pětiny?|трет\p{L}+|четверт\p{L}+|пят[ыи]х)$/u;

/** Word → number; empty where the language's words are not known here. @param code a language's ISO 639 code. */
export function numberWords(code: string): ReadonlyMap<string, number> {
  const values = new Map(
    WORDS[code]?.split(' ').flatMap((words, i) => words.split('|').map((word) => [word, i + 1] as const)),
  );
  values.delete('-');
  return values;
}

/** Null where there are no words. */
export function numberWordRule(forms: AmountForms, values: ReadonlyMap<string, number>): Rule | null {
  if (!values.size) return null;
  return {
    name: 'other.number-word',
    kind: 'quantity',
    pattern: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}’'-])(?:${anyOf(values.keys())})(?= )`, 'iu'),
    read: (match, context) => readWord(match, context, forms, values.get(lower(match[0])) ?? 0),
  };
}

function readWord(
  match: RegExpExecArray,
  { folded }: RuleContext,
  forms: AmountForms,
  n: number,
): RuleValue | null {
  const end = match.index + match[0].length;
  const scaled = scaledAt(folded, end, forms);
  const isScaled = scaled.to > end;
  if (n <= 1 && !isScaled) return null;
  const value = exact(n * scaled.by + scaled.more);
  const approximate = forms.isAround(folded, match.index);
  const unit = unitBehind(folded, scaled, forms.units);
  if (unit) {
    const figure = {
      text: folded,
      from: match.index,
      end,
      first: '',
      low: n,
      high: null,
      scaled,
      value,
      isYear: false,
    };
    const measure = measureOf(figure, unit, unit.to, forms.units);
    return measure && { ...measure, approximate };
  }
  if (isScaled)
    return { value, unit: nounBehind(folded, scaled.to, true, forms.common), approximate, to: scaled.to };
  const noun = wordBehind(folded, end, forms.common);
  return noun && noun.length >= LEAST_OF_NOUN && !FRACTION.test(noun)
    ? { value, unit: noun, approximate }
    : null;
}
