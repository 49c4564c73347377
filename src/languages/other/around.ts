/* "unos 300", "près de 40 %", "约", "более 2 млрд": a figure said to be rough, more than, less than. */
import { patternOf } from '../../text/near-letters';

/** By language, what stands before such a figure. */
const WORDS: Readonly<Record<string, string>> = {
  ar: 'نحو|حوالي|حوالى|قرابة|زهاء|أكثر من|أقل من|ما يقرب من|ما لا يقل عن',
  bg: 'около|почти|над|близо|повече от|приблизително',
  bs: 'oko|gotovo|skoro|više od|manje od|približno',
  ca: 'uns|unes|gairebé|prop de|més de|menys de|al voltant de|aproximadament',
  cs: 'asi|přibližně|téměř|zhruba|přes|více než|méně než|kolem|okolo|skoro',
  da: 'cirka|ca\\.|omkring|næsten|godt|knap|mere end|mindre end|over|mindst|op til',
  el: 'περίπου|σχεδόν|πάνω από|περισσότερα από|περισσότεροι από|τουλάχιστον|κάτω από',
  es: 'unos|unas|cerca de|casi|más de|menos de|alrededor de|aproximadamente|hasta|al menos|por lo menos|aprox\\.',
  et: 'umbes|ligi|ligikaudu|üle|peaaegu|rohkem kui|vähemalt',
  fa: 'حدود|نزدیک به|بیش از|کمتر از|تقریبا',
  fi: 'noin|lähes|yli|alle|melkein|ainakin|vajaat|runsaat|reilut',
  fr: "environ|près de|plus de|moins de|presque|quelque|autour de|au moins|jusqu[’']à|à peu près",
  he: 'כ-|יותר מ-|יותר מ|לפחות|כמעט',
  hi: 'लगभग|करीब|तकरीबन',
  hr: 'oko|gotovo|skoro|više od|manje od|približno',
  hu: 'mintegy|körülbelül|közel|több mint|csaknem|legalább|nagyjából|kb\\.',
  id: 'sekitar|hampir|lebih dari|kurang dari|kira-kira|setidaknya',
  it: "circa|quasi|oltre|più di|meno di|almeno|intorno a|fino a|all[’']incirca",
  ja: '約|およそ|ほぼ|少なくとも',
  ko: '약|거의|최소',
  lt: 'apie|beveik|daugiau nei|daugiau kaip|mažiausiai',
  lv: 'aptuveni|apmēram|gandrīz|vairāk nekā|vismaz',
  ms: 'kira-kira|hampir|lebih daripada|sekitar',
  nb: 'rundt|omtrent|nesten|mer enn|mindre enn|om lag|ca\\.|cirka|over|minst|drøyt|drøye|snaut',
  nl: "ongeveer|zo[’']n|bijna|ruim|meer dan|minder dan|circa|rond de|minstens|zowat|krap",
  no: 'rundt|omtrent|nesten|mer enn|mindre enn|om lag|ca\\.|cirka|over|minst|drøyt|drøye|snaut',
  pl: 'około|ok\\.|blisko|prawie|ponad|niemal|co najmniej|mniej niż|więcej niż',
  pt: 'cerca de|quase|mais de|menos de|aproximadamente|por volta de|ao menos|pelo menos|em torno de|até',
  ro: 'aproximativ|circa|aproape|peste|mai mult de|în jur de|cel puțin',
  ru: 'около|примерно|почти|более|свыше|порядка|менее|приблизительно|не менее|больше',
  sk: 'asi|približne|takmer|vyše|viac ako|menej ako|okolo|zhruba',
  sl: 'približno|okoli|skoraj|več kot|manj kot|okrog',
  sr: 'око|готово|скоро|више од|мање од|oko|skoro|više od|manje od|približno',
  sv: 'cirka|ca|omkring|ungefär|nästan|drygt|knappt|mer än|mindre än|över|minst|runt',
  th: '(?<!งบ)ประมาณ|เกือบ|ราว|กว่า|มากกว่า|อย่างน้อย',
  tr: 'yaklaşık|neredeyse|en az',
  uk: 'близько|приблизно|майже|понад|більше|менше',
  ur: 'تقریباً|تقریبا|قریب',
  vi: 'khoảng|gần|hơn|xấp xỉ|ít nhất',
};
const LONGEST = 24;

/** @param code a language's ISO 639 code. @returns whether the figure at `at` is said to be rough. */
export function aroundBefore(code: string): (text: string, at: number) => boolean {
  const words = WORDS[code];
  if (!words) return () => false;
  const unspaced = /^(?:ja|ko|th|he)$/.test(code);
  const pattern = patternOf(
    `${unspaced ? '' : '(?<![\\p{L}\\p{M}])'}(?:${words})${unspaced ? ' ?' : ' '}(?:de |d’|los |las |les |le |i |gli )?(?:[$£€¥]\\s?)?$`,
    'iu',
  );
  return (text, at) => pattern.test(text.slice(Math.max(0, at - LONGEST), at));
}
