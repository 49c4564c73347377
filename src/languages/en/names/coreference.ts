/* Short forms tied to the story's fullest name: "Roe" and "Mr Roe" are Jane Roe; "the ministry" is the Ministry of Health. */
import { type Found, makeFound } from '../../../facts/fact';
import { matchesOf } from '../../../text/matches';
import { near, patternOf } from '../../../text/near-letters';
import { withAcronyms } from './acronyms';
import { withBodies } from './bodies';
import { oftenNamed, passedOver } from './bodies-again';
import { withBylines } from './bylines';
import { withFirms } from './firms';
import { genderOf } from './gender';
import { asPerson, asPlace, personsAlone, surnamesIn } from './given-names';
import { withHeadlineNames } from './headline-names';
import { withNameEdges } from './name-edges';
import { inSmall, PLACES, TITLES } from './name-words';
import { othersOf, surnamesForPlaces } from './namesakes';
import { withOneKind } from './one-word';
import { withoutOpeners } from './only-openers';
import { nameWords, personsOf } from './persons';
import { withParts, withPlacesBeside } from './places-beside';
import { withoutProducts } from './products';
import { bodiesOf } from './same-body';
import { countriesIn, isCountry } from './same-country';
import { withStates } from './states';
import { withTitles } from './titles';
import { withWholeOrgs } from './whole-org';

/** Who live somewhere: no body, but for a club called so. */
const DWELLERS =
  /^(?:Alabamians|Alaskans|Angelenos?|Arizonans|Arkansans|Bostonians|Brexiteers|Brits|Californians|Chicagoans|Coloradans|Floridians|Georgians|Hawaiians|Hong Kongers|Idahoans|Iowans|Kansans|Kentuckians|Londoners|Louisianans|Marylanders|Michiganders|Minnesotans|Mississippians|Missourians|Montanans|Nebraskans|Nevadans|New (?:Jerseyans|Mexicans|Yorkers|Zealanders)|(?:North|South) (?:Carolinians|Dakotans|Koreans)|Ohioans|Oklahomans|Oregonians|Parisians|Pennsylvanians|Rhode Islanders|Seattleites|Tennesseans|Texans|Utahns|Vermonters|(?:West )?Virginians|Washingtonians|Wisconsinites)$/;
const CLUB_BEFORE = /\b(?:Houston|[Tt]he)\s$/;

/** Capitals that stand for things: 26 CCTV cameras, a VR headset. */
const THINGS =
  /^(?:AC|ADHD|AGI|AI|AIDS|API|AR|ATM|ATV|AWD|CCTV|CD|CEO|CIO|CTO|CFO|COO|CPU|DC|DIY|DJ|DNA|DVD|ETF|EV|FAQ|FOMO|FDI|FWD|GDP|GPA|GPRS|GPS|GPU|HD|HDMI|HIV|ICT|ICU|ID|IPO|IQ|IED|IT|IVF|LCD|LED|LNG|LGBTQ|LTE|MP|MPV|MRI|NGO|OLED|PC|PDF|PHEV|PCR|PPE|PTSD|PIN|PR|RAM|RNA|ROM|SMS|SME|SSD|SUV|TB|TD|TLDR|BTW|TV|UAV|UFO|URL|USB|UV|UWB|VAT|VIP|VP|VC|VPN|VR|XR)s?$/;

/** "ELMTON, Utah" in a dateline; "USA" is no word. */
const SHOUTED = near(/^(?!USSR)(?:\p{Lu}{2,3}\.?\s)?(?=\p{Lu}*[AEIOUY])\p{Lu}{4}/u);

/** Of a name that is not in capitals, but has some: SDCU Stadium. */
const SMALL_WORD = near(/\s\p{Lu}\p{Ll}{2}/u);

/** "LISA ROE", of a byline. */
const CAPITALS = near(/^\p{Lu}[\p{Lu}.'’-]+\s(?:\p{Lu}[\p{Lu}.'’-]*\s)*\p{Lu}{3}[\p{Lu}'’-]*$/u);
const quiet = (name: string): string => (CAPITALS.test(name) ? inSmall(name) : name);

/** "D-Mass.": a party and a state. */
const PARTY = near(/^[DRI]-\p{Lu}[\p{L}.]*$/u);

/** Behind "Christian" where it is a faith: and Muslim leaders, churches. */
const ANY_CHRISTIAN = near(/^(?:,\s(?:\p{Lu}\p{Ll}+,?\s)?and\s\p{Lu}|\s(?:and|or)\s\p{Lu}|\s\p{Ll}{3,}s\b)/u);

/** What is of a country, or one of a party's: no place, no person. */
const OF_COUNTRY =
  /^(?:Both Koreas|Koreas|Martians?|Neanderthals?|Argentine|Belizean|Chilean|Ecuador(?:ean|ian)|Eritrean|Guinean|Korean|Philippine|Singaporean|Zimbabwean)$/;
const PEOPLE =
  /^(?:Actors|Children|Farmers|Men|Nurses|Parents|People|Players|Students|Teachers|Women|Workers)$/;
/** What somebody is, where a sentence begins with it; a programme called after somebody: The Tom Hale Show. */
const NO_NAME =
  /^(?:Actress|Businessman|Businesswoman|Comedian|Defender|Filmmaker|Goalkeeper|Grandma|Grandpa|Granny|Midfielder|Quarterback|Rapper|Striker|Winger|Live)$|\s(?:Show|Cup)$/;
const PARTISANS = /(?:^|\s)(?:Democrats|Republicans)$/;

const ONE_LETTER = near(/^\p{Lu}\.?$/u);

/** Oscar-winning. */
const WINNER = /^(?:Bafta|Emmy|Grammy|Oscar|Tony)-/;
/** What listens in a box, where its makers or the box are told of. */
const ASSISTANT = /^(?:(?:Amazon|Apple|Microsoft|Samsung)\s)?(?:Alexa|Bixby|Cortana|Siri)$/;
const SPOKEN_TO = /\b(?:Amazon|Apple|assistants?|devices?|Echo|Google|Microsoft|smart|speakers?|voice)\b/;

/** "3:35 p.m. PT". */
const ZONE = /^(?:[ACEMP]|AE|CE)[DS]?T$/;
const CLOCK_BEFORE = /(?:\d|[ap]\.?m\.?)\s$/;

const isNobody = (f: Found, said: string, text: string): boolean =>
  said === 'The' ||
  (f.type === 'person' && ONE_LETTER.test(said)) ||
  (f.type !== 'org' && OF_COUNTRY.test(said)) ||
  (f.type === 'person' && (PARTISANS.test(said) || PEOPLE.test(said) || NO_NAME.test(said))) ||
  (f.type === 'person' &&
    (PARTY.test(said) ||
      WINNER.test(said) ||
      (ASSISTANT.test(said) && SPOKEN_TO.test(text)) ||
      (said === 'Christian' && ANY_CHRISTIAN.test(text.slice(f.to))))) ||
  (f.type === 'org' && ZONE.test(said) && CLOCK_BEFORE.test(text.slice(Math.max(0, f.from - 8), f.from))) ||
  ((f.type === 'org' || f.type === 'person') &&
    (THINGS.test(said) ||
      (DWELLERS.test(said) && !CLUB_BEFORE.test(text.slice(Math.max(0, f.from - 9), f.from)))));

const IN = /\b(?:[Ii]n|[Nn]ear)\s$/;

/** Each name's value is the fullest form in the story; surnames standing alone that no rule saw are added. */
export function tieNames(blocks: readonly string[], tagged: readonly (readonly Found[])[]): Found[][] {
  const named = withHeadlineNames(blocks, withoutProducts(blocks, tagged));
  const all = withOneKind(blocks, withBodies(blocks, withAcronyms(blocks, withTitles(blocks, named))));
  const alone = personsAlone(blocks, all);
  const borne = surnamesIn(blocks, all);
  const found = withFirms(blocks, withoutOpeners(blocks, all)).map((list, i) => {
    const text = blocks[i] ?? '';
    const named = withNameEdges(list, text)
      .map((f) => withoutTitle(asPlace(asPerson(f, text, alone, borne), text), text))
      .filter((f) => f.to > f.from && !isNobody(f, text.slice(f.from, f.to), text));
    const places = withStates(text, withParts(text, withBylines(text, named)));
    return withWholeOrgs(withPlacesBeside(text, places), text);
  });
  const bodies = bodiesOf(blocks, found);
  const places = new Set<string>();
  /** Said to be places: "the island of Senn", a dateline. */
  const surePlaces = new Set<string>();
  /** Somebody or something is in it somewhere: "a flat in Senn". */
  const lived = new Set<string>();
  /** By their titles. */
  const works = new Set<string>();
  const names: string[] = [];
  for (const [i, list] of found.entries())
    for (const f of list) {
      const name = typeof f.value === 'string' ? f.value : '';
      if (f.type === 'work') works.add(name);
      if (f.type === 'place') places.add(name);
      if (f.rule.startsWith('en.place.') || (f.type === 'person' && isTown(f, blocks[i] ?? '')))
        surePlaces.add(name);
      else if (f.type === 'place' && IN.test((blocks[i] ?? '').slice(Math.max(0, f.from - 6), f.from)))
        lived.add(name);
      if (f.type === 'person') names.push(quiet(name));
    }
  const persons = personsOf(names);
  const surnames = new Set(
    names.map(nameWords).flatMap((words) => (words.length > 1 ? words.slice(-1) : [])),
  );
  /** Of three names the last two: "Omar El Senn" is El Senn too. */
  const doubles = new Set(
    names.map(
      (name) =>
        /^\p{Lu}\S+\s((?:El|Al|De|La|Le|Van|Von|Bin|Ben|Abu|Di|Da|Del|Mac|St)\s\p{Lu}\S+)$/u.exec(name)?.[1],
    ),
  );
  const isFull = surelyNamed(names, blocks);
  const often = oftenNamed(blocks, found, bodies.full);
  const families = familiesOf(names);
  const notPlaces = surnamesForPlaces(blocks, found, surnames);
  for (const said of notPlaces) places.delete(said);
  const countries = countriesIn(places);
  const isAnother = othersOf(blocks, found);
  return found.map((list, i) => {
    const text = blocks[i] ?? '';
    const more = [...missed(text, list, surnames, places, isFull), ...passedOver(text, list, often)];
    const meant = (f: Found, name: string) => persons.meant(name, (full) => isAnother(f, text, full));
    return [...list.filter((f) => f.type !== 'org' || !families.has(text.slice(f.from, f.to))), ...more]
      .sort((a, b) => a.from - b.from)
      .map((f): Found => {
        const said = text.slice(f.from, f.to);
        if ((f.type === 'org' || f.type === 'place') && works.has(said) && isTitle(said))
          return { ...f, type: 'work', value: said };
        if (
          f.type === 'person' &&
          !surnames.has(said) &&
          (surePlaces.has(said) || (lived.has(said) && persons.meant(said) === null))
        )
          return { ...f, type: 'place', value: said };
        if (f.type === 'person' || (f.type === 'place' && notPlaces.has(said))) {
          const full = meant(f, quiet(said));
          // "Acme said" where the story has an Acme Robotics and nobody of that name
          const firm = full === null && !surnames.has(said) ? bodies.whole(said) : null;
          if (firm && firm !== said && FIRM_ENDS.test(firm)) return { ...f, type: 'org', value: firm };
          return {
            ...f,
            type: 'person',
            value: full ?? quiet(String(f.value ?? said)),
          };
        }
        if ((f.type === 'org' || f.type === 'place') && doubles.has(said))
          return { ...f, type: 'person', value: meant(f, said) ?? said };
        // a surname that the tagger took for something else
        if (f.type === 'org' && surnames.has(said) && !bodies.alike(said)?.includes(' '))
          return { ...f, type: 'person', value: meant(f, said) ?? said };
        if (f.type === 'org' && isCountry(said)) return { ...f, type: 'place', value: countries(said) };
        if (f.type === 'org') return { ...f, value: bodies.full(said) ?? f.value ?? said };
        if (f.type === 'place')
          return {
            ...f,
            value:
              SHOUTED.test(said) && !SMALL_WORD.test(said)
                ? inSmall(said)
                : countries(String(f.value ?? said)),
          };
        return f;
      });
  });
}

/** The Hales, where the story has two of the name. */
function familiesOf(names: readonly string[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  const families = new Set<string>();
  for (const words of names.map(nameWords)) {
    const [surname = '', given = ''] = [words.at(-1), words[0]];
    if (words.length < 2) continue;
    if ((first.get(surname) ?? given) !== given) families.add(`${surname}s`);
    else first.set(surname, given);
  }
  return families;
}

/** A work's title, and nowhere a place that everybody knows. */
const isTitle = (said: string): boolean => said.includes(' ') && !PLACES.includes(said);

/** Senn district; Senn, a suburb of Elmton. */
const TOWN = near(
  /^(?:\s(?:town|district|village|municipality|township|province|county|prefecture)(?![\p{L}-])(?!\s(?:attorney|clerk|commissioner|council\p{L}*|court|hall|judge|meeting|president|sheriff))|,\s(?:an?|the)\s(?:[\p{Ll}-]+\s){0,3}(?:suburb|town|city|village|district|neighbou?rhood|borough|county|province|municipality|hamlet)\s(?:about|east|in|just|near|north|of|on|outside|south|that|west|where|with)(?!\p{L}))/u,
);
/** One word, and told to be where people live. */
const isTown = (f: Found, text: string): boolean =>
  !text.slice(f.from, f.to).includes(' ') && TOWN.test(text.slice(f.to, f.to + 60));

const TITLE = patternOf(`^(?:(?:${TITLES})s?(?:\\.|(?!\\p{L}))\\s*)+`, 'u');

/** "Mr Roe" → "Roe": a title is no part of a name (but "King" alone may be one). */
function withoutTitle(f: Found, text: string): Found {
  if (f.type !== 'person') return f;
  const said = text.slice(f.from, f.to);
  const title = TITLE.exec(said)?.[0] ?? '';
  if (
    !title ||
    (title.length === said.length &&
      !/^(?:Mr|Mrs|Ms|Dr|Prof|Rev|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Maj|Adm|Supt|Insp|Brig|Cmdr)s?\.?$/.test(
        said,
      ))
  )
    return { ...f, value: f.value ?? said };
  return { ...f, from: f.from + title.length, value: said.slice(title.length) };
}

/** A firm by its last word: neither a shop nor a foundation called after somebody alive. */
const FIRM_ENDS =
  /\s(?:Inc|Corp|Ltd|Atomics|Robotics|Dynamics|Energy|Technologies|Systems|Industries|Pharmaceuticals|Therapeutics|Electronics|Airlines|Motors|Semiconductors?)\.?$/;

const FIRST_BEFORE = near(/(?<![\p{L}’'-])\p{Lu}\p{Ll}+\s$/u);
const CAPITALISED = near(/(?<![\p{L}\d'’-])\p{Lu}[\p{L}'’-]*\p{Ll}(?![\p{L}])/gu);

/** Before what is called so: "the Tom Hale films", "Tom Hale 6", "Tom Hale Street". */
const ITS_WORK = near(
  /^\s(?:\p{Lu}\p{Ll}|\d|(?:books?|films?|franchise|games?|movies?|musical|novels?|saga|series)\b)/u,
);
/** Whether a name in full is of somebody: found more than once, with a first name or with the surname alone somewhere. */
function surelyNamed(names: readonly string[], blocks: readonly string[]): (name: string) => boolean {
  const fulls = new Set(names.filter((name, i) => names.indexOf(name) < i));
  const isAlone = (surname: string): boolean =>
    blocks.some((text) => patternOf(`(?:^|\\p{Ll}\\s|[.!?“"]\\s?)${surname}(?!\\p{L})`, 'u').test(text));
  return (name) =>
    fulls.has(name) && (genderOf(name) !== null || isAlone(name.slice(name.lastIndexOf(' ') + 1)));
}

function missed(
  text: string,
  list: readonly Found[],
  surnames: ReadonlySet<string>,
  places: ReadonlySet<string>,
  isFull: (name: string) => boolean,
): Found[] {
  const more: Found[] = [];
  if (!surnames.size) return more;
  for (const m of matchesOf(CAPITALISED, text)) {
    const said = m[0].replace(/['’]s$/, '');
    if (!surnames.has(said) || places.has(said)) continue;
    const [from, to] = [m.index, m.index + said.length];
    if (list.some((f) => f.type !== 'quote' && f.type !== 'work' && f.from < to && from < f.to)) continue;
    // "Tom Hale: …" at the start, where the story has a Tom Hale
    const first = FIRST_BEFORE.exec(text.slice(Math.max(0, from - 16), from))?.[0] ?? '';
    if (
      first &&
      isFull(first + said) &&
      !TITLE.test(said) &&
      !ITS_WORK.test(text.slice(to, to + 14)) &&
      !list.some((f) => f.type !== 'quote' && f.from < from && from - first.length < f.to)
    ) {
      const value = first + said;
      more.push(
        makeFound({ type: 'person', rule: 'en.person.surname', value, from: from - first.length, to }),
      );
      continue;
    }
    // part of another name: "Roe Street", "Mary Roe"
    if (
      /^\s\p{Lu}\p{Ll}/u.test(text.slice(to, to + 3)) ||
      (/\p{Lu}\p{Ll}+\s$/u.test(text.slice(Math.max(0, from - 12), from)) &&
        !/(?:^|[.!?”"]\s+)\p{Lu}\p{Ll}+\s$/u.test(text.slice(Math.max(0, from - 14), from)))
    )
      continue;
    more.push(makeFound({ type: 'person', rule: 'en.person.surname', value: said, from, to }));
  }
  return more;
}
