/* Countries that news calls by several names: each mention has the fullest of those that the story uses. */

/** As news shortens them. "La" is left out, where many live who are not in Louisiana. */
const STATES = `
  alabama|ala|al
  alaska|ak
  arizona|ariz|az
  arkansas|ark|ar
  california|calif|ca
  colorado|colo|co
  connecticut|conn|ct
  delaware|del|de
  florida|fla|fl
  georgia|ga
  hawaii|hi
  idaho|id
  illinois|ill|il
  indiana|ind|in
  iowa|ia
  kansas|kan|ks
  kentucky|ky
  maine|me
  maryland|md
  massachusetts|mass|ma
  michigan|mich|mi
  minnesota|minn|mn
  mississippi|miss|ms
  missouri|mo
  montana|mont|mt
  nebraska|neb|ne
  nevada|nev|nv
  new hampshire|nh
  new jersey|nj
  new mexico|nm
  new york|ny
  north carolina|nc
  north dakota|nd
  ohio|oh
  oklahoma|okla|ok
  oregon|ore|or
  pennsylvania|pa
  rhode island|ri
  south carolina|sc
  south dakota|sd
  tennessee|tenn|tn
  texas|tex|tx
  utah|ut
  vermont|vt
  virginia|va
  wisconsin|wis|wi
  west virginia|wva|wv
  wyoming|wyo|wy
  ontario|ont
  british columbia|bc
  quebec|que
  alberta|alta`;

/** Without stops, article and letter case; the fullest first. */
const COUNTRIES: readonly (readonly string[])[] = [
  ['united states of america', 'united states', 'usa', 'us', 'america'],
  ['united kingdom', 'great britain', 'uk', 'britain'],
  ['united arab emirates', 'uae'],
  ['kingdom of saudi arabia', 'saudi arabia', 'ksa'],
  ["people's republic of china", 'china', 'prc'],
  ["democratic people's republic of korea", 'north korea', 'dprk'],
  ['republic of korea', 'south korea', 'rok'],
  ['democratic republic of the congo', 'democratic republic of congo', 'dr congo', 'drc'],
  ['russian federation', 'russia'],
  ['bosnia and herzegovina', 'bosnia-herzegovina', 'bosnia'],
  ['czech republic', 'czechia'],
  ['ivory coast', "côte d'ivoire", "cote d'ivoire"],
  ['myanmar', 'burma'],
  ['netherlands', 'holland'],
  ['north macedonia', 'macedonia'],
  ['timor-leste', 'east timor'],
  ['turkey', 'türkiye', 'turkiye'],
  ['eswatini', 'swaziland'],
  ['cape verde', 'cabo verde'],
  ['washington, dc', 'washington dc', 'washington'],
  ...STATES.trim()
    .split('\n')
    .map((line) => line.trim().split('|')),
];

/** Letters that are a country's, whatever a tagger takes them for. */
export const isCountry = (said: string): boolean => /^(?:DPRK|DRC|KSA|PRC|UAE)$/.test(said);

const ORDER = new Map(COUNTRIES.flatMap((names) => names.map((name, i) => [name, { names, i }] as const)));

const keyOf = (said: string): string =>
  said
    .replace(/^the\s+/i, '')
    .replace(/\./g, '')
    .replace(/’/g, "'")
    .toLowerCase();

/** For places as a story says them: what each is called in it. */
export function countriesIn(said: Iterable<string>): (place: string) => string {
  const fullest = new Map<readonly string[], { i: number; said: string }>();
  for (const place of said) {
    const known = ORDER.get(keyOf(place));
    if (known && known.i < (fullest.get(known.names)?.i ?? Number.POSITIVE_INFINITY))
      fullest.set(known.names, { i: known.i, said: place });
  }
  if (fullest.size === 0) return (place) => place;
  return (place) => {
    const known = ORDER.get(keyOf(place));
    return (known && fullest.get(known.names)?.said) ?? place;
  };
}
