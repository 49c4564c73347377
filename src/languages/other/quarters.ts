/* Quarters and halves of a year: "primer trimestre de 2024", "II kwartał", "во втором квартале", 1분기, "quý 3/2024". */
import type { Rule } from '../../facts/rule';
import { near } from '../../text/near-letters';
import { day, dayNumber, isoMonth, isoSpan, partsOf, quarter } from '../calendar';

interface Words {
  /** First to fourth, as patterns. */
  readonly ordinals: readonly [string, string, string, string];
  readonly quarter: string;
  readonly half?: string;
  /** Between it and its year. */
  readonly link?: string;
  /** Of publication's year. */
  readonly thisYear?: string;
  /** The noun stands before its number. */
  readonly isFirst?: boolean;
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const;
const NORDIC = { quarter: 'kvartal(?:et|ets)?', half: 'halvår(?:et|ets)?', link: '(?: i)?' } as const;
const SLAVIC_END = '\\p{L}{1,3}';

/** By ISO 639 code. */
const WORDS: Readonly<Record<string, Words>> = {
  da: { ...NORDIC, ordinals: ['første', 'andet', 'tredje', 'fjerde'], thisYear: 'i år' },
  es: {
    ordinals: ['primer', 'segundo', 'tercer', 'cuarto'],
    quarter: 'trimestre',
    half: 'semestre',
    link: ' del?(?: año)?',
    thisYear: '(?:del año(?: en curso)?|de este año)(?! \\d)',
  },
  fr: {
    ordinals: ['(?:premier|1er)', '(?:deuxième|second|2e)', '(?:troisième|3e)', '(?:quatrième|4e)'],
    quarter: 'trimestre',
    half: 'semestre',
    link: '(?: de)?',
    thisYear: "(?:de l[’']année|de cette année)",
  },
  id: {
    ordinals: ['(?:pertama|I)', '(?:kedua|II)', '(?:ketiga|III)', '(?:keempat|IV)'],
    quarter: '(?:[Kk]uartal|[Tt]riwulan)(?: ke-)?',
    half: '[Ss]emester',
    link: '(?:[- ]tahun|[-/])?',
    thisYear: 'tahun ini',
    isFirst: true,
  },
  it: {
    ordinals: ['primo', 'secondo', 'terzo', 'quarto'],
    quarter: 'trimestre',
    half: 'semestre',
    link: '(?: del)?',
    thisYear: "(?:dell[’']anno|di quest[’']anno)",
  },
  nb: { ...NORDIC, ordinals: ['første', 'andre', 'tredje', 'fjerde'], thisYear: 'i år' },
  nl: {
    ordinals: ['eerste', 'tweede', 'derde', 'vierde'],
    quarter: 'kwartaal',
    half: 'halfjaar',
    link: ' van',
    thisYear: 'van dit jaar',
  },
  pl: {
    ordinals: [
      '(?:I|pierwsz\\p{L}{1,3})',
      '(?:II|drugi\\p{L}{0,3})',
      '(?:III|trzeci\\p{L}{0,3})',
      '(?:IV|czwart\\p{L}{1,3})',
    ],
    quarter: 'kwarta[łl]\\p{L}{0,3}',
    half: 'półrocz\\p{L}{1,3}',
    thisYear: '(?:tego|bieżącego|br\\.)',
  },
  pt: {
    ordinals: ['(?:primeiro|1º)', '(?:segundo|2º)', '(?:terceiro|3º)', '(?:quarto|4º)'],
    quarter: 'trimestre',
    half: 'semestre',
    link: ' de',
    thisYear: '(?:do ano|deste ano)',
  },
  ru: {
    ordinals: ROMAN.map(
      (n, i) =>
        `(?:${n}|${i + 1}(?:-\\p{L}{1,2})?|${['перв', 'втор', 'трет', 'четв[её]рт'][i]}${SLAVIC_END})`,
    ) as unknown as Words['ordinals'],
    quarter: 'квартал\\p{L}{0,3}',
    half: 'полугоди\\p{L}{1,3}',
    thisYear: '(?:этого|текущего) года',
  },
  sv: { ...NORDIC, ordinals: ['första', 'andra', 'tredje', 'fjärde'], thisYear: 'i år' },
  uk: {
    ordinals: ROMAN.map(
      (n, i) => `(?:${n}|${i + 1}(?:-\\p{L}{1,2})?|${['перш', 'друг', 'трет', 'четверт'][i]}${SLAVIC_END})`,
    ) as unknown as Words['ordinals'],
    quarter: 'кварта[лі]\\p{L}{0,3}',
    half: 'півріч\\p{L}{1,3}',
    thisYear: 'цього року',
  },
  vi: {
    ordinals: ['(?:I|1)', '(?:II|2)', '(?:III|3)', '(?:IV|4)'],
    quarter: '[Qq]uý',
    link: '(?:/| năm)?',
    thisYear: 'năm nay',
    isFirst: true,
  },
};
const SAME: Readonly<Record<string, string>> = { nn: 'nb', no: 'nb', ms: 'id' };
/** Behind a quarter: of the year before publication's, of the one after it, of one that the text has told of. */
const LAST_YEAR = near(
  /^ (?:del año pasado|de l[’']an(?:née)? derni(?:er|ère)|dell[’']anno scorso|do ano passado|van (?:vorig|afgelopen) jaar|(?:ubiegłego|zeszłego|minionego) roku|(?:прошлого|минувшего) года|минулого року|tahun lalu|năm ngoái|i fjor|sidste år|i fjol|förra året)(?!\p{L})/iu,
);
const NEXT_YEAR = near(
  /^ (?:del (?:próximo año|año próximo|año que viene)|de l[’']an(?:née)? prochaine?|dell[’']anno prossimo|del prossimo anno|do (?:próximo ano|ano que vem)|van volgend jaar|przyszłego roku|(?:следующего|будущего) года|наступного року|tahun depan|năm sau|năm tới|neste år|næste år|nästa år)(?!\p{L})/iu,
);
const TOLD_YEAR = near(
  /^ (?:del (?:mismo año|año (?:anterior|previo|siguiente))|de l[’']année (?:précédente|suivante)|de la même année|dell[’']anno (?:precedente|prima|successivo)|do (?:mesmo ano|ano (?:anterior|seguinte))|van (?:het jaar ervoor|datzelfde jaar)|(?:poprzedniego|następnego|tego samego) roku|(?:предыдущего|того же|позапрошлого) года|(?:попереднього|того ж) року|tahun sebelumnya|năm trước|året (?:før|innan|etter|efter))(?!\p{L})/iu,
);
/** A pregnancy has three of them. */
const NO_YEAR =
  /^ (?:de (?:la )?|del |di |van de |af |da |de |d[’'])?(?:embaraz|gestaci|grossesse|gravid|zwanger|ciąży|беремен|вагіт|kehamilan)/iu;

/** @param code a language's ISO 639 code. @returns null where its words are not known. */
export function quarterRule(code: string): Rule | null {
  if (code === 'ko') return korean;
  if (code === 'ja') return japanese;
  const words = WORDS[SAME[code] ?? code];
  if (!words) return null;
  const { ordinals, half, link = '', thisYear = '(?!)', isFirst } = words;
  const nth = `(?:${ordinals.map((o, i) => `(?<n${i + 1}>${o})`).join('|')})`;
  const noun = `(?:(?<quarter>${words.quarter})${half ? `|(?<half>${half})` : ''})`;
  const said = isFirst ? `${noun} ?${nth}` : `${nth} ${noun}`;
  return {
    name: 'other.quarter',
    kind: 'time',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{M}\\d])${said}(?![\\p{L}\\p{M}\\d])(?:${link} ?(?<year>20\\d\\d|19\\d\\d)(?!\\d)| (?<now>${thisYear})(?!\\p{L}))?`,
      isFirst || code === 'pl' || code === 'ru' || code === 'uk' ? 'u' : 'iu',
    ),
    read({ groups = {}, index, 0: all }, { folded, publishedAt }) {
      const noun = index + (groups.now === undefined ? all.length : all.length - groups.now.length - 1);
      const rest = folded.slice(noun, noun + 32);
      if (NO_YEAR.test(rest)) return null;
      if (TOLD_YEAR.test(rest)) return { value: null, to: noun };
      const other = LAST_YEAR.exec(rest) ?? NEXT_YEAR.exec(rest);
      const today = dayNumber(publishedAt);
      const n = ['n1', 'n2', 'n3', 'n4'].findIndex((name) => groups[name] !== undefined) + 1;
      const isHalf = groups.half !== undefined;
      if (!other || today === null)
        return timeOf(n, isHalf, groups.year, groups.now !== undefined, publishedAt);
      const year = partsOf(today).y + (LAST_YEAR.test(rest) ? -1 : 1);
      const time = timeOf(n, isHalf, String(year), false, publishedAt);
      return time && { ...time, implied: ['year'], to: noun + other[0].length };
    },
  };
}

/** "2024년 1분기", "올해 2분기", "지난해 4분기". */
const korean: Rule = {
  name: 'other.quarter',
  kind: 'time',
  pattern:
    /(?:(?<year>20\d\d)년 ?|(?<now>올해|올) ?|(?<before>지난해|작년) ?)?(?<![\d~])(?<n>[1-4])분기(?!별)/u,
  read({ groups = {} }, { publishedAt }) {
    const today = dayNumber(publishedAt);
    const year = groups.before && today !== null ? String(partsOf(today).y - 1) : groups.year;
    return timeOf(Number(groups.n), false, year, groups.now !== undefined, publishedAt);
  },
};

/** "2023年4〜6月期": from a month to another; its nearest year where none is said. */
const japanese: Rule = {
  name: 'other.quarter',
  kind: 'time',
  pattern: /(?<![\d.])(?:(?<year>20\d\d|19\d\d)年)?(?<m>1[0-2]|[1-9])[〜～~∼-](?<last>1[0-2]|[1-9])月(?!\d)/u,
  read({ groups = {} }, { publishedAt }) {
    const [m, last] = [Number(groups.m), Number(groups.last)];
    const today = dayNumber(publishedAt);
    if (m >= last) return null;
    if (groups.year === undefined && today === null) return { value: null };
    const { y: now } = partsOf(today ?? 0);
    const away = day(now, m, 1) - (today ?? 0);
    const y =
      groups.year !== undefined ? Number(groups.year) : away > 183 ? now - 1 : away < -183 ? now + 1 : now;
    return {
      value: `${isoMonth(y, m)}/${isoMonth(y, last)}`,
      implied: groups.year === undefined ? (['year'] as const) : [],
    };
  },
};

/** Of the year said, of publication's year, else the last one that has begun. */
function timeOf(
  n: number,
  isHalf: boolean,
  said: string | undefined,
  isNow: boolean,
  publishedAt: string | null,
) {
  const today = dayNumber(publishedAt);
  if (said === undefined && today === null) return { value: null };
  if (isHalf && n > 2) return null;
  const now = today === null ? 0 : partsOf(today).y;
  const first = isHalf ? 6 * n - 5 : 3 * n - 2;
  const y = said !== undefined ? Number(said) : !isNow && day(now, first, 1) > (today ?? 0) ? now - 1 : now;
  const value = isHalf ? isoSpan(day(y, first, 1), day(y, first + 6, 1) - 1) : quarter(y, n);
  return { value, implied: said === undefined ? (['year'] as const) : [] };
}
