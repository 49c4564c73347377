/* An organisation's whole name, where the tagger stopped short: "University of" + "Colorado", "Muslim" + "Brotherhood". */
import type { Found } from '../../../facts/fact';
import { near, patternOf } from '../../../text/near-letters';
import { overlaps } from '../../../text/span';
import { genderOf } from './gender';

/** Of a faith or a continent: with the name behind it always one name. "Chinese" in "Chinese Foreign Ministry" is not. */
const OF_MANY =
  'African|Arab|Asian|Buddhist|Catholic|Christian|Eastern|European|Hindu|Islamic|Islamist|Jewish|Lutheran|Methodist|Muslim|Orthodox|Protestant|Sikh';
/** Of a part of a state that has bodies of its own: one name with these. */
const OF_NATION = 'Basque|Bavarian|Catalan|Northern Irish|Scottish|Welsh';
const BODY = /^(?:Government|Parliament)$/;
/** Of a people: the American Legion. */
const OF_PEOPLE =
  /^(?:Legion|Red Cross|(?:Administrative|Foreign|Forest|Police) Service|(?:Bar|Cancer|Diabetes|Heart|Medical|Psychiatric|Psychological) (?:Association|Society))$/;
/** Before "Federation of Independent Business" a people is of the name too. */
const FOR_WHAT =
  /^(?:Academy|Association|Centre|Center|Chamber|Commission|Confederation|Council|Federation|Foundation|Institute|Museum|Society|Union)\s(?:of|for)\s/;
const BEFORE_FOR = near(/(?<![\p{L}-])\p{Lu}\p{Ll}+(?:an|ese|ish|ch|i|ic|nal|al)\s$/u);
/** The Communist Party of Senn. */
const PARTY_OF = /^Party\sof(?:\s|$)/;
const BEFORE_PARTY = near(/(?<![\p{L}-])\p{Lu}\p{Ll}+(?:ist|al|ic|ive|ish|ese|an)\s$/u);
/** The York and Lancaster Regiment: raised in two counties. */
const REGIMENT = /\s(?:Regiment|Light Infantry|Fusiliers|Highlanders|Hussars|Yeomanry)$/;
const BEFORE_REGIMENT = near(
  /(?<![\p{L}-])(?!(?:Battalion|Brigade|Guards|Infantry|Regiment)\s)\p{Lu}\p{Ll}+(?<!s)\sand\s$/u,
);
const BEFORE_ANY = patternOf(`(?<![\\p{L}-])(?:${OF_MANY})\\s$`, 'u');
const BEFORE_BODY = patternOf(`(?<![\\p{L}-])(?:${OF_MANY}|${OF_NATION})\\s$`, 'u');
/** What may stand before which bodies and be of their name. */
const LEADS: readonly (readonly [RegExp, RegExp])[] = [
  [PARTY_OF, BEFORE_PARTY],
  [REGIMENT, BEFORE_REGIMENT],
  [BODY, BEFORE_BODY],
  [FOR_WHAT, BEFORE_FOR],
  [OF_PEOPLE, BEFORE_FOR],
];
/** With the place right before it one name: the U.S. Supreme Court, the Seoul Times, Addis Ababa University. */
const OF_PLACE = near(
  /^(?:(?:Circuit|County|Crown|District|Family|Federal|High|Superior|Supreme) Court|Regional Government|Air Force|Army|Navy|Coast Guard|Holdings|Airlines|Airways|Motors|Industries|Pharmaceuticals|Court of Appeals|(?:City\s|State\s|County\s)?(?:Police|Fire|Health|Sheriff['’]s)\s(?:Department|Office|Service|Brigade)|City Council|County Council|Stock Exchange|Philharmonic|Symphony|Senate|House of Representatives|Congress|Police|Constabulary|Fire Brigade|(?:\p{Lu}[\p{L}’']+\s){0,3}(?:Association|Federation|Chamber|Assembly|Authority|Corporation)|(?:(?:Normal|State|National|Technical|Medical)(?: (?:&|and) \p{Lu}\p{Ll}+)? )?Univers\p{Ll}+|College|Legislature|National Guard|Armed Forces|National Bank|Freedom Caucus|Magistrates?['’]?s? Court|Times|Post|Herald|Tribune|Journal|Gazette|Chronicle|Courant|Eagle|Observer|Globe|Citizen|Telegraph|Sentinel|Dispatch|Bulletin|Argus|Advertiser|Free Press|Business Journal|(?:Morning|Evening|Daily|Sunday) \p{Lu}\p{Ll}+)$/u,
);
/** Neither a place nor a person, whatever the tagger takes it for. */
const IS_BODY =
  /\s(?:University|College|Institute|(?:Circuit|County|Crown|District|Family|Federal|High|Superior|Supreme) Court|Foods|Energy|Motors|Airlines|Airways|Holdings|Pharmaceuticals|Technologies|Industries|Systems|Partners|Studios|Entertainment|Logistics|Insurance|Securities|Petroleum|Chemicals|Ventures|Capital Management|Atomics|Robotics|Dynamics|Genetics|Genomics|Therapeutics|Diagnostics|Electronics|Semiconductors?|Aerospace|Networks|Labs|Laboratories|Biosciences|Biotech|Software|Solutions|Media|Pictures|Records|Brewery|Hotels|Farms|Racing|Group|Inc|Ltd|Corp|LLC)\.?$/;
/** Clubs, chains and papers whose words mislead. */
const CALLED_SO =
  /^(?:[Aa]l[ -]Qa(?:e|i)da|Aston Villa|Best Buy|Burger King|Crystal Palace|Dairy Queen|Eli Lilly|Fannie Mae|Freddie Mac|Grant Thornton|Home Depot|John Deere|Kurt Geiger|Mashable|Mercedes Benz|Oliver Wyman|Paris Saint-Germain|Pizza Hut|Port Vale|Roland Berger|Rolling Stone|Taco Bell|Whole Foods)$/;
/** Firms by a word that few have for a surname. */
const SELLS =
  /(?<!\b(?:Olympic|Paralympic|Commonwealth|Asian|Highland|Hunger|Squid|Summer|Winter|Youth))\s(?:Consulting|Games|Kitchens|Productions|Publishing|Research|Riverkeeper|Stores|Supermarkets)$/;
/** Nobody has such a surname. */
const ROAD = near(/^(?:\p{Lu}[\p{L}'’]+\s){1,3}(?:Avenue|Road|Boulevard|Crescent|Marg|Terrace)$/u);
const STREET = near(/^(?:\p{Lu}[\p{L}'’]+\s){1,3}(?:Avenue|Road|Lane|Boulevard|Crescent|Terrace)$/u);
/** Hardly anybody has such a surname, and none is a body. */
const VENUE = near(
  /^(?:\p{Lu}[\p{L}'’.&-]+\s){1,4}(?:Amphitheat(?:er|re)|Arena|Auditorium|Ballpark|Coliseum|Pavilion|Raceway|Speedway|Stadium|Theat(?:er|re))$/u,
);
const GROUND = /\s(?:Amphitheat(?:er|re)|Arena|Ballpark|Coliseum|Raceway|Speedway|Stadium)$/;
/** Before the town of a club; SC is a state, too. */
const CLUB = near(/(?<![\p{L}-])((?:A?FC|AC|CF|RB|(?<!(?:,|\b[Ii]n)\s)SC)\s)$/u);
/** "Jane Arena" may be somebody, unless something is at it. */
const isVenue = (said: string, before: string): boolean =>
  VENUE.test(said) &&
  (genderOf(said) === null || said.split(' ').length > 2 || /\b(?:at|inside|outside|the)\s$/i.test(before));
/** A bank that keeps money. */
const BANK = near(
  /^(?!(?:West|East|South|North|Left|Right|River|Outer|Grand)\s)(?:\p{Lu}[\p{L}’&-]+\s){1,3}Bank$/u,
);
/** Behind a place, where the tagger found nothing: a newspaper. */
const PAPER = near(
  /^\s(?:Times(?!\sSquare)|Post(?!\sOffice)|Herald|Tribune|Gazette|Chronicle|Observer|Eagle(?!\s\p{Lu})|Globe|Sentinel|Argus(?!\sLeader)|Free\sPress|Business\sJournal|Gas\s(?:&|and)\sElectric|Holdings|Airlines|Airways|Industries|Pharmaceuticals|Reporter|Register|Examiner|Inquirer|Standard|(?:State\s)?University(?:\s(?:Law|Medical|Business)\sSchool)?|(?:Crown|High|District)\sCourt|Court\sof\sAppeals(?:\sfor\sthe\s[\p{L}\d.]+(?:\sof\s\p{Lu}\p{L}+)?\s?Circuit)?|(?:\p{Lu}[\p{L}]+\s){1,2}(?:Institute|Foundation|(?:Cancer|Research|Sciences?)\sCent(?:er|re))(?!\s\p{Lu}|\sof\s)|Stock\sExchange|(?:City\s|State\s|County\s)?(?:Police|Fire|Health|Sheriff['’]s)\s(?:Department|Office|Service)|(?:Daily|Morning|Evening|Sunday)\s(?:Chronicle|Courant|Echo|Express|Gazette|Herald|Mail|News|Post|Standard|Star|Telegraph|Times))(?![\p{L}’'-])/u,
);
/** Behind a place: a body of it, called by what it is for. "In Elmton Department of Health" tells where. */
const BODY_OF = near(
  /^\s(?:(?:State|National|Royal|Central)\s)?(?:Institut(?:e|ion)|Academy|Society|School|Department|Ministry|Bureau|Board|Council|Commission|Museum|Agency|Cent(?:er|re)|Association|Federation|Organi[sz]ation|Division|Authority|Office)\s(?:of|for)\s(?:the\s)?\p{Lu}\p{L}+(?:\s(?:of\s(?:the\s)?)?\p{Lu}\p{L}+){0,5}/u,
);
const BODY_AND = near(/^\sand\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2}/u);
const WHERE = /\b(?:[Ii]n|[Ff]rom|[Nn]ear)\s$/;
/** UTF-16 code units of text looked at behind a place for the longest of these. */
const LONGEST = 100;
/** Who or what is of a firm, at the start of a sentence: "Shares of Acme Inc." */
const OF_FIRM = near(
  /^(?:(?:Shares|Stocks?|Shareholders|Investors|Executives|Employees|Workers|Customers|Chairm[ae]n|Chairwoman|President|CEO|Directors?|(?:Co-)?[Ff]ounders?|Owners?)(?:\s(?:and|&)\s|(?=\s(?:of|in|at)))){1,3}\s(?:of|in|at)\s(?=\p{Lu})/u,
);
/** Ends in an "of", or is what stands before a club's town: FC Tokyo. */
const HALF =
  /(\s(?:of|for))$|^(?:FC|AC|AS|SC|CF|SV|RB|Dynamo|Dinamo|Inter|Real|Sporting|Olympique|Atletico)$/;
/** UTF-16 code units of text looked at before a name: more than the longest of these. */
const LOOK = 20;

/** ElmtonNews.com is told whole. */
const SITE = /^\.(?:com|net|org)(?![\p{L}\d/])/u;
/** AT, before "&T Park". */
const LETTERS_BEFORE = /(?<![\p{L}\d])\p{Lu}{1,3}$/u;
/** Where people live. */
const CAMP = /^\s(?:refugee|displacement)\scamps?\b/;
const PARISH = near(
  /^(?!(?:St|Christ|Holy|Our|Sacred|Saint)\b)\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?\sParish$/u,
);

/** The names of a block, those of organisations made whole. */
export function withWholeOrgs(list: readonly Found[], text: string): Found[] {
  const taken = new Set<Found>();
  const placeAt = new Map(list.filter((f) => f.type === 'place').map((f) => [f.from, f]));
  const whole = list.map((f): Found => {
    const said = text.slice(f.from, f.to);
    if (
      (f.type !== 'org' &&
        (IS_BODY.test(said) || CALLED_SO.test(said) || (SELLS.test(said) && genderOf(said) === null))) ||
      (f.type === 'person' && BANK.test(said))
    )
      return { ...f, type: 'org' };
    if (f.type !== 'place' && (f.type === 'org' ? STREET : ROAD).test(said)) return { ...f, type: 'place' };
    if (f.type === 'person' && isVenue(said, text.slice(Math.max(0, f.from - 8), f.from)))
      return { ...f, type: 'place' };
    if (f.type === 'org' && GROUND.test(said)) return { ...f, type: 'place' };
    const club =
      f.type !== 'person' ? CLUB.exec(text.slice(Math.max(0, f.from - 5), f.from))?.[1] : undefined;
    if (club)
      return { ...f, type: 'org', from: f.from - club.length, value: text.slice(f.from - club.length, f.to) };
    const site = f.type === 'org' ? SITE.exec(text.slice(f.to, f.to + 6))?.[0].length : undefined;
    if (site) return { ...f, to: f.to + site, value: text.slice(f.from, f.to + site) };
    if (
      f.type !== 'place' &&
      (PARISH.test(said) || (CAMP.test(text.slice(f.to, f.to + 24)) && !/^\p{Lu}+$/u.test(said)))
    )
      return { ...f, type: 'place' };
    const park =
      text[f.from] === '&' ? LETTERS_BEFORE.exec(text.slice(Math.max(0, f.from - 6), f.from)) : null;
    if (park)
      return { ...f, from: f.from - park[0].length, value: text.slice(f.from - park[0].length, f.to) };
    const firm = withPartner(f, text, list);
    if (firm) return firm;
    const isPlace = f.type === 'place' || (f.type === 'person' && text.startsWith(' University', f.to));
    const paper = isPlace ? PAPER.exec(text.slice(f.to, f.to + LONGEST))?.[0].length : undefined;
    const body = f.type === 'place' ? bodyOf(f, text, list) : null;
    if (body !== null) {
      for (const other of list)
        if (other !== f && overlaps(other, { from: f.to, to: body })) taken.add(other);
      return { ...f, type: 'org', to: body, value: text.slice(f.from, body) };
    }
    if (paper && !list.some((other) => other !== f && overlaps(other, { from: f.to, to: f.to + paper })))
      return ofRegion({ ...f, type: 'org', to: f.to + paper, value: text.slice(f.from, f.to + paper) }, text);
    if (f.type !== 'org') return f;
    const lead = OF_FIRM.exec(said)?.[0].length;
    if (lead) return { ...f, from: f.from + lead, value: text.slice(f.from + lead, f.to) };
    const before = OF_PLACE.test(said)
      ? list.find(
          (p) =>
            (p.type === 'place' || (p.type === 'person' && /^(?:University|College)/.test(said))) &&
            p.to === f.from - 1 &&
            text[p.to] === ' ',
        )
      : undefined;
    if (before) taken.add(before);
    const from = before?.from ?? beginOf(f, text, list);
    const of = HALF.exec(said);
    // an "of" with nothing behind it is no part of a name
    const next = placeAt.get(f.to + 1);
    const place = next && (of || isBranch(f, next, text)) ? next : undefined;
    if (place) taken.add(place);
    if (from < f.from)
      for (const other of list) if (other !== f && from < other.to && other.to <= f.from) taken.add(other);
    const to = place?.to ?? (of?.[1] ? f.to - of[0].length : f.to);
    return from === f.from && to === f.to ? f : { ...f, from, to, value: text.slice(from, to) };
  });
  return whole.filter((f) => !taken.has(f));
}

/** The South Elmton Post. */
const REGION = /\b(?:New|North|South|East|West)\s$/;
function ofRegion(f: Found, text: string): Found {
  const size = REGION.exec(text.slice(Math.max(0, f.from - 8), f.from))?.[0].length ?? 0;
  return size ? { ...f, from: f.from - size, value: text.slice(f.from - size, f.to) } : f;
}

/** Two names that one firm has, of which the tagger knew the second alone: Poole & Hale. */
const PARTNER = near(/(?<![\p{L}])(\p{Lu}[\p{L}'’-]*\p{Ll}\s&(?:amp;)?\s)$/u);
function withPartner(f: Found, text: string, list: readonly Found[]): Found | null {
  if (f.type === 'place' || text.slice(f.from, f.to).includes(' ')) return null;
  const before = PARTNER.exec(text.slice(Math.max(0, f.from - LONGEST), f.from))?.[1];
  if (!before || list.some((other) => overlaps(other, { from: f.from - before.length, to: f.from })))
    return null;
  return { ...f, type: 'org', from: f.from - before.length, value: text.slice(f.from - before.length, f.to) };
}

/** Behind a place that ends a name: no noun, which the place may be of (the council’s Utania expert, Acme Utania sales). */
const NAME_ENDS = near(
  /^(?:[.,:;)”"!?]|$|\s(?:[-–—(|]|(?!(?:ally|assembly|deed|family|feed|need|rally|seed|speed|supply)\b)\p{Ll}+(?:ed|ly)(?!\p{L})|(?:a|after|also|an|and|are|as|at|because|been|before|but|by|can|could|did|do|does|during|for|from|had|has|have|in|is|magazine|may|might|must|of|on|or|said|says|since|that|the|they|this|to|was|were|when|where|which|while|who|whose|will|with|would)(?!\p{L})))/u,
);
/** Leagues of states: a country behind them is one by itself. */
const ALLIANCE =
  /^(?:ASEAN|AU|Congress|EU|European Union|FIFA|G7|G20|IAEA|ICC|IMF|IOC|Kremlin|NATO|Nato|OPEC|Pentagon|Senate|UEFA|UN|UNESCO|United Nations|WHO|WTO|White House|World Bank)$/;
/** Acme Utania, Mill College Elmton: the place right behind a body’s name is of it. */
const isBranch = (body: Found, place: Found, text: string): boolean =>
  text[place.from - 1] === ' ' &&
  NAME_ENDS.test(text.slice(place.to, place.to + 24)) &&
  !ALLIANCE.test(text.slice(body.from, body.to));

/** Where the name of a body of the place ends; null where none stands behind it. The tagger's end where it goes on. */
function bodyOf(place: Found, text: string, list: readonly Found[]): number | null {
  const said = text.startsWith(' ', place.to)
    ? BODY_OF.exec(text.slice(place.to, place.to + LONGEST))?.[0]
    : undefined;
  if (!said || WHERE.test(text.slice(Math.max(0, place.from - 6), place.from))) return null;
  const known = list.find((f) => f.type === 'org' && f.from === place.to + 1);
  const end = place.to + said.length;
  if (known && known.to >= end) return known.to;
  const more = BODY_AND.exec(text.slice(end, end + LONGEST))?.[0].length ?? 0;
  // Health and Human Services, but the Department of Health and Jane Roe
  return list.some((f) => overlaps(f, { from: end, to: end + more })) ? end : end + more;
}

/** Children’s Health Defense: whose it is, is of its name. */
const OF_GROUP = near(
  /(?<![\p{L}’'-])(?:Actors|Children|Consumers|Directors|Farmers|Men|Nurses|Parents|People|Players|Producers|Students|Teachers|Veterans|Women|Workers|Writers)['’]s?\s$/u,
);

function beginOf(f: Found, text: string, list: readonly Found[]): number {
  const said = text.slice(f.from, f.to);
  const group = /['’]s?\s$/.test(text.slice(Math.max(0, f.from - 3), f.from))
    ? OF_GROUP.exec(text.slice(Math.max(0, f.from - LOOK), f.from))?.[0].length
    : undefined;
  if (group) return f.from - group;
  if (!/^\p{Lu}\p{Ll}/u.test(said)) return f.from;
  const leads = LEADS.find(([what]) => what.test(said))?.[1] ?? BEFORE_ANY;
  const before = leads.exec(text.slice(Math.max(0, f.from - LOOK), f.from));
  const from = f.from - (before?.[0].length ?? 0);
  return from < f.from && list.some((other) => other.from < from && other.to > from) ? f.from : from;
}
