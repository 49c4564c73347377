/* Classifiers: what Japanese, Korean and Thai put to a figure to say what is counted. */

/** What stands behind a figure: what is counted, years of age, tenths of a whole, or a place in an order, which is no amount. */
export interface Counter {
  readonly kind: 'count' | 'age' | 'tenths' | 'order';
  readonly word: string;
  /** Where it ends in the text. */
  readonly to: number;
}

interface Counters {
  readonly count: RegExp;
  readonly age?: RegExp;
  readonly tenths?: RegExp;
  readonly order?: RegExp;
}

/** By language's ISO 639 code; each is tried at the end of the figure. */
const COUNTERS: Readonly<Record<string, Counters>> = {
  ja: {
    count:
      /(?:世帯|[かカヶケ]国|[かカヶケ個箇][所国]|[か月]所|都道府県|市町村|人|名|個|台|件|頭|匹|羽|本|枚|隻|戸|棟|軒|社|校|店舗?|機|基|冊|曲|作品?|試合|回(?!戦|裏|表|\d死)|度|つ|点|票|議席|種類?|品目|席|床|畳|倍)(?!目)/y,
    age: /[歳才](?!代)/y,
    tenths: /割(?!引|合)/y,
    order:
      /(?:歳代|回[戦裏表]|回\d死|位|番|階|号|丁目|番地|条|項|章|話|期|級|等|区|系|代(?!表)|世紀|[人回件つ個]目)/y,
  },
  ko: {
    count:
      / ?(?:가구|세대|개국|개사|곳|명|인|개|대|건|마리|채|동|척|권|편|차례|회|장|표|석|벌|그루|종|점|박스|상자|사람)/y,
    age: / ?(?:세|살)/y,
    order:
      /(?<=(?<!\d)[1-9]0)대| ?(?:위|층|호|번|조(?=[^\d])|항|차(?!례)|기|등|급|대 \d|관왕|호선|번지|동 \d)/y,
  },
  th: {
    count: / ?(?:คน|ราย|หลัง|แห่ง|คัน|ครั้ง|ครัวเรือน|ตัว|ลำ|ใบ|ฉบับ|โครงการ|ประเทศ|จังหวัด)/y,
  },
};

/** @param code a language's ISO 639 code. @returns null where the language has no classifiers, or none stands at `at`. */
export function counterAt(code: string, text: string, at: number): Counter | null {
  const counters = COUNTERS[code];
  if (!counters) return null;
  for (const kind of ['order', 'age', 'tenths', 'count'] as const) {
    const pattern = counters[kind];
    if (!pattern) continue;
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return { kind, word: found[0].trim(), to: at + found[0].length };
  }
  return null;
}
