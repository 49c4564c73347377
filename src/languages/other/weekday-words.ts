/* What stands beside a weekday and says which one is meant, by language. */

/** Patterns of what stands before the name and behind it, blanks included. */
type Sides = readonly [before: string, behind: string];

export interface WeekdayWords {
  /** The last one before publication, the next one behind it. */
  readonly last?: Sides;
  readonly next?: Sides;
  /** The nearest one: "este martes", "ce jeudi". */
  readonly near?: Sides;
  /** That of the week before publication's, of publication's week, of the week behind it. */
  readonly lastWeek?: Sides;
  readonly thisWeek?: Sides;
  readonly nextWeek?: Sides;
  /** Letters of a name's end that its cases change. */
  readonly ending?: number;
}

const BOKMAL: WeekdayWords = { last: ['forrige ', ''], next: ['(?:førstkommende|kommende) ', ''] };

/** By ISO 639 code. */
export const WEEKDAY_WORDS: Readonly<Record<string, WeekdayWords>> = {
  ar: { last: ['', ' (?:الماضي|الماضية|الفائت|المنصرم)'], next: ['', ' (?:المقبل|المقبلة|القادم|القادمة)'] },
  ca: { last: ['passat ', ' passat'], next: ['(?:pròxim|vinent) ', ' vinent'], near: ['aquest ', ''] },
  cs: {
    last: ['(?:minul(?:é|ý|ou)|uplynul(?:é|ý|ou)) ', ''],
    next: ['(?:příští|nadcházející) ', ''],
    ending: 2,
  },
  da: { last: ['(?:sidste|forrige) ', ''], next: ['(?:på|kommende|førstkommende) ', ''] },
  el: { last: ['(?:περασμέν|προηγούμεν)(?:η|ο) ', ''], next: ['(?:επόμεν|ερχόμεν)(?:η|ο) ', ''], ending: 0 },
  es: {
    last: ['(?:pasado|último) ', ' (?:pasado|último)'],
    next: ['próximo ', ' (?:próximo|que viene)'],
    near: ['este ', ''],
  },
  fi: { last: ['viime ', ''], next: ['ensi ', ''], ending: 0 },
  fr: { last: ['', ' dernier'], next: ['', ' prochain'], near: ['ce ', ''] },
  gl: { last: ['pasado ', ' pasado'], next: ['próximo ', ' que vén'], near: ['este ', ''] },
  he: { last: ['', ' (?:שעבר|האחרון)'], next: ['', ' (?:הבא|הקרוב)'] },
  hi: { last: ['(?:पिछले|बीते) ', ''], next: ['अगले ', ''], near: ['इस ', ''] },
  hu: { lastWeek: ['múlt ', ''], nextWeek: ['jövő ', ''], ending: 1 },
  id: {
    last: ['', ' (?:lalu|kemarin)'],
    next: ['', ' (?:mendatang|depan)'],
    lastWeek: ['', ' (?:pekan|minggu) lalu'],
    nextWeek: ['', ' (?:pekan|minggu) depan'],
    thisWeek: ['', ' pekan ini'],
  },
  it: {
    last: ['scors[oa] ', ' scors[oa]'],
    next: ['prossim[oa] ', ' prossim[oa]'],
    near: ['quest[oa] ', ''],
  },
  ja: { lastWeek: ['先週の?', ''], thisWeek: ['今週の?', ''], nextWeek: ['来週の?', ''] },
  ko: {
    last: ['지난 ', ''],
    next: ['오는 ', ''],
    lastWeek: ['지난 ?주 ', ''],
    thisWeek: ['이번 ?주 ', ''],
    nextWeek: ['다음 ?주 ', ''],
  },
  nb: BOKMAL,
  nl: { last: ['afgelopen ', ''], next: ['(?:komende|aanstaande) ', ' aanstaande'] },
  nn: BOKMAL,
  no: BOKMAL,
  pl: {
    last: ['(?:zeszł|ubiegł|minion)(?:y|ą|ego|ej) ', ''],
    next: ['(?:najbliższ|przyszł|nadchodząc)(?:y|ą|ego|ej) ', ''],
    ending: 2,
  },
  pt: {
    last: ['últim[ao] ', ' passad[ao]'],
    next: ['próxim[ao] ', ' (?:próxim[ao]|que vem)'],
    near: ['(?:[nd]?est[ae]) ', ''],
  },
  ru: {
    last: ['(?:прошл|минувш)(?:ый|ий|ую|ое|его|ого|ей|ой) ', ''],
    next: ['(?:следующ|ближайш|будущ)(?:ий|ую|ее|его|ей) ', ''],
    near: ['(?:в|во) эт(?:от|у|о) ', ''],
    ending: 2,
  },
  sv: { last: ['(?<=(?<!\\p{L})[Ii] )', 's'], next: ['(?:på|nästa|kommande) ', ''] },
  th: { last: ['', '(?:ที่แล้ว|ที่ผ่านมา|ก่อน)'], next: ['', '(?:หน้า)'] },
  tr: {
    last: ['(?:geçen|geçtiğimiz) ', ''],
    next: ['(?:gelecek|önümüzdeki) ', ''],
  },
  uk: {
    last: ['минул(?:ого|ої|ий|у) ', ''],
    next: ['наступн(?:ого|ої|ий|у) ', ''],
    ending: 3,
  },
  vi: { lastWeek: ['', ' tuần trước'], thisWeek: ['', ' tuần này'], nextWeek: ['', ' tuần (?:tới|sau)'] },
};
