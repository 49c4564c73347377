/* What the browser does not know of how news of a language says its own money, and of units: beginnings of words. */

interface OwnMoney {
  /** ISO 4217. */
  readonly code: string;
  readonly words: readonly string[];
  readonly signs: readonly string[];
}

/** By language: the money that a sum is in where the story names no country. */
export const OWN_MONEY: Readonly<Record<string, OwnMoney>> = {
  az: { code: 'AZN', words: ['manat'], signs: ['₼'] },
  bg: { code: 'BGN', words: ['лев', 'лева'], signs: ['лв.', 'лв'] },
  bn: { code: 'BDT', words: ['টাকা'], signs: ['৳'] },
  cs: { code: 'CZK', words: ['korun', 'koruny', 'koruna'], signs: ['Kč'] },
  da: { code: 'DKK', words: ['kroner', 'krone'], signs: ['kr.', 'kr'] },
  fa: { code: 'IRR', words: ['ریال'], signs: [] },
  gu: { code: 'INR', words: ['રૂપિયા'], signs: ['રૂ.'] },
  he: { code: 'ILS', words: ['שקל', 'שקלים', 'ש"ח'], signs: [] },
  hi: { code: 'INR', words: ['रुपये', 'रुपए', 'रुपया'], signs: ['रु.'] },
  hu: { code: 'HUF', words: ['forint'], signs: ['Ft'] },
  hy: { code: 'AMD', words: ['դրամ'], signs: ['֏'] },
  id: { code: 'IDR', words: ['rupiah'], signs: ['Rp'] },
  is: { code: 'ISK', words: ['krónur', 'króna', 'krónum'], signs: ['kr.'] },
  ja: { code: 'JPY', words: ['円'], signs: [] },
  ka: { code: 'GEL', words: ['ლარი'], signs: ['₾'] },
  kk: { code: 'KZT', words: ['теңге', 'тенге'], signs: ['₸'] },
  kn: { code: 'INR', words: ['ರೂಪಾಯಿ'], signs: ['ರೂ.'] },
  ko: { code: 'KRW', words: ['원'], signs: [] },
  lo: { code: 'LAK', words: ['ກີບ'], signs: [] },
  mk: { code: 'MKD', words: ['денари', 'денар'], signs: [] },
  ml: { code: 'INR', words: ['രൂപ'], signs: [] },
  mn: { code: 'MNT', words: ['төгрөг'], signs: ['₮'] },
  mr: { code: 'INR', words: ['रुपये', 'रुपयांची', 'रुपयांचे'], signs: ['रु.'] },
  ms: { code: 'MYR', words: ['ringgit'], signs: ['RM'] },
  my: { code: 'MMK', words: ['ကျပ်'], signs: [] },
  nb: { code: 'NOK', words: ['kroner', 'kroner', 'krone'], signs: ['kr.', 'kr'] },
  ne: { code: 'NPR', words: ['रुपैयाँ', 'रुपियाँ'], signs: ['रु.', 'रु'] },
  nn: { code: 'NOK', words: ['kroner', 'krone'], signs: ['kr.', 'kr'] },
  no: { code: 'NOK', words: ['kroner', 'krone'], signs: ['kr.', 'kr'] },
  pa: { code: 'INR', words: ['ਰੁਪਏ'], signs: [] },
  pl: { code: 'PLN', words: ['złotych', 'złote', 'złoty'], signs: ['zł'] },
  pt: { code: 'BRL', words: ['reais'], signs: ['R$'] },
  ro: { code: 'RON', words: ['lei', 'de lei'], signs: [] },
  ru: { code: 'RUB', words: ['рублей', 'рубля', 'рубль', 'рублях'], signs: ['руб.', 'руб'] },
  si: { code: 'LKR', words: ['රුපියල්'], signs: ['රු.'] },
  sq: { code: 'ALL', words: ['lekë', 'lek'], signs: [] },
  sr: { code: 'RSD', words: ['динара', 'динар', 'dinara', 'dinar'], signs: ['дин.', 'din.'] },
  sv: { code: 'SEK', words: ['kronor', 'krona'], signs: ['kr.', 'kr'] },
  ta: { code: 'INR', words: ['ரூபாய்'], signs: ['ரூ.', 'ரூ'] },
  te: { code: 'INR', words: ['రూపాయలు', 'రూపాయల'], signs: ['రూ.'] },
  th: { code: 'THB', words: ['บาท'], signs: [] },
  tr: { code: 'TRY', words: ['lira'], signs: ['TL'] },
  uk: { code: 'UAH', words: ['гривень', 'гривні', 'гривня'], signs: ['грн.', 'грн'] },
  ur: { code: 'PKR', words: ['روپے', 'روپیہ'], signs: [] },
  vi: { code: 'VND', words: ['đồng'], signs: ['đ'] },
};

/** Money of others, as several languages say it. */
export const MONEY_WORDS: Readonly<Record<string, string>> = {
  euros: 'EUR',
  euro: 'EUR',
  euroa: 'EUR',
  евро: 'EUR',
  avro: 'EUR',
  evrov: 'EUR',
  dolar: 'USD',
  долларов: 'USD',
  доллара: 'USD',
  ドル: 'USD',
  달러: 'USD',
  위안: 'CNY',
  元: 'CNY',
  ユーロ: 'EUR',
  유로: 'EUR',
};

/** Thousands and more, written otherwise than the browser writes them. */
export const MORE_SCALES: Readonly<Record<string, number>> = {
  千: 1e3,
  हजार: 1e3,
  ngàn: 1e3,
  লক্ষ: 1e5,
  லட்சம்: 1e5,
  கோடி: 1e7,
  miljonus: 1e6,
  miljardus: 1e9,
  tỉ: 1e9,
};

/** Percent as news shortens it, or says it otherwise than the browser. */
export const PERCENT_WORDS: readonly string[] = [
  'proc.',
  'pct.',
  'pst',
  'проц.',
  '퍼센트',
  'パーセント',
  'في المئة',
  'في المائة',
  'بالمئة',
  'بالمائة',
];

/** Tons and squares, which the browser has no names for. */
export const MORE_UNITS: Readonly<Record<string, string>> = {
  toneladas: 't',
  tonelada: 't',
  tonnes: 't',
  tonne: 't',
  tonnellate: 't',
  tonnellata: 't',
  tonn: 't',
  ton: 't',
  tun: 't',
  тонн: 't',
  тонны: 't',
  トン: 't',
  톤: 't',
  ตัน: 't',
  طن: 't',
  'kilómetros cuadrados': 'km²',
  'metros cuadrados': 'm²',
  'kilomètres carrés': 'km²',
  'mètres carrés': 'm²',
  'chilometri quadrati': 'km²',
  'metri quadrati': 'm²',
  'quilômetros quadrados': 'km²',
  'metros quadrados': 'm²',
  'vierkante kilometer': 'km²',
  'vierkante meter': 'm²',
  'квадратных километров': 'km²',
  'квадратных метров': 'm²',
  'кв. м': 'm²',
  '㎞': 'km',
  '㎝': 'cm',
  '㎜': 'mm',
  '㎏': 'kg',
  '㎡': 'm²',
  '㎢': 'km²',
  平方メートル: 'm²',
  平方キロメートル: 'km²',
};
