/*
 * Names as far as they go: "Jane Roe’s Labour" is Jane Roe, "Acme Co. and Senn Inc." are two firms, "Tom Hale Editing by …" is Tom Hale.
 * The tagger takes what stands between capitals for one name. A storm is nobody.
 */
import type { Found } from '../../../facts/fact';
import { isName } from '../../../facts/refine';
import { near, patternOf } from '../../../text/near-letters';
import { contains, overlaps } from '../../../text/span';
import { genderOf } from './gender';
import { PLACES, SAY } from './name-words';

const OWNS = near(/['’]s?\s\p{Lu}.*$/u);
/** What a dash parts from a name: Tom Hale - found by the army, Hale-who. The dash of "Park Ha - neul" is within one. */
const DASH = near(
  /\s[-–—]\s(?:\p{Ll}{3,}(?:ed|ing)|found|born|who|which|that|and|but|is|was|were|are|has|had|the|a|an)(?!\p{L}).*$|(?<=\p{Ll}{2})-(?:who|which|that|is|was|were|are|has|had)$/u,
);
/** The next credit: (Reporting by Tom Hale Editing by Jane Roe). */
const CREDIT = near(/(?<=\p{L})\s(?:Editing|Writing|Reporting|Additional)$/u);
const CREDITED = /^ (?:by|reporting)\b/;
const STORM = near(/^(?:Typhoon|Hurricane|Cyclone|(?:Tropical )?Storm)\s\p{Lu}/u);
const STORM_BEFORE = /\b(?:[Tt]yphoon|[Hh]urricane|[Cc]yclone|(?:[Tt]ropical\s)?[Ss]torm)\s$/;
/** A ship is nobody: the M/V Princess Jane. */
const SHIP_BEFORE = near(
  /(?<!\p{L})(?:M\/?V|HMS|HMCS|HMAS|USS|RMS|RRS|RV|BRP|INS|KRI|PNS|ROKS)\s(?:\p{Lu}\p{L}+\s)?$/u,
);
/** Behind a name it is not who won it: a Cesar award. */
const PRIZE = near(/^\s(?:prizes?|awards?|medals?)(?![\p{L}])/u);
const BEST = near(/\b[Bb]est\s(?:\p{L}+\s){1,3}$/u);
/** An illness is called after somebody. */
const ILLNESS = /^['’]s\s(?:disease|syndrome)/;
/** Whoever has an analyst or a chief executive is a firm. */
const EMPLOYS = near(
  /^['’]s\s(?:\p{Ll}+\s){0,2}(?:analyst|economist|strategist|CEO|CFO|chief\s(?:executive|economist|financial officer)|managing director)(?![\p{L}])|^\s(?:CEO|CFO|COO|CTO)\s\p{Lu}/u,
);
/** Fort Monroe, on Court Philippe Chatrier: a place called after somebody. */
const CALLED_AFTER = near(
  /(?<!\p{Lu}\p{L}*\s)(?<!\p{L})(?:Fort|Fortress|Court|Camp|Lake|Mount|Mt\.|Cape|Stade|Estadio|Rue|Plaza|Piazza|Villa|Stadio)\s$/u,
);
/** Verbs of headlines, which the tagger takes for a part of a name: Jane Roe Makes, Finds Hope. */
const HEADLINE =
  'Accuses|Bans|Blocks|Cuts|Ends|Eyes|Files|Fires|Frees|Honors|Lifts|Orders|Sues|Unveils|Addresses|Admits|Announces|Asks|Attacks|Backs|Becomes|Begs|Blames|Blasts|Brings|Calls|Celebrates|Claims|Confirms|Debuts|Defends|Demands|Denies|Destroys|Dies|Discusses|Drops|Explains|Exposes|Faces|Finds|Gets|Gives|Goes|Gushes|Has|Heads|Hits|Holds|Insists|Joins|Keeps|Launches|Leads|Leaves|Looks|Loses|Makes|Meets|Mocks|Moves|Opens|Plans|Praises|Pushes|Quits|Reacts|Rejects|Responds|Returns|Reveals|Rips|Says|Sees|Seeks|Sends|Shares|Shows|Signs|Slams|Speaks|Stuns|Suggests|Takes|Talks|Tells|Threatens|Urges|Uses|Vows|Warns|Wins|Wows|Became|Came|Crashed|Fought|Gave|Got|Lost|Made|Met|Saw|Told|Took|Went|Won|Wrote';
/** One of them, or of being. */
export const HEADLINE_VERB = patternOf(`^(?:${HEADLINE}|Are|Is|Was|Were)$`, 'u');
const HEADLINE_FIRST = patternOf(`^(?:${HEADLINE})\\s`, 'u');
const HEADLINE_BEHIND = patternOf(
  `(?<=\\p{L}\\s\\p{L}+)\\s(?:Somehow\\s|Just\\s|Now\\s)?(?:${HEADLINE})(?:\\s\\p{Lu}.*)?$`,
  'u',
);
/** Who holds an office, and no name: Strategy Officer, Chief Ministers; or behind one: Tom Hale Analyst. */
const OFFICE =
  /(?:(?:^|\s)(?:Assistant|Chief|Deputy|Executive|Financial|General|Managing|Senior|Staff|Vice))*(?:^|\s)(?:Officers?|Ministers?|Governors|Commissioners?|Secretar(?:y|ies)|Directors?|Executives?|Presidents|Managers?|Editors?|Correspondents?|Economists?|Analysts?|Strategists?|Prosecutors?|Ambassadors?|Chairm[ae]n|Chairwoman|Engineers|Inspectors?|Superintendents?|Professors?|Senators?|Councillors?|Advis[eo]rs?|Attorneys?|Lawmakers)$/;
/** Begins a sentence, and is of no name: Defenseman Tom Hale. */
const POSITION = near(
  /^(?:By(?=\p{Lu}\p{Ll}+\s\p{Lu})|(?:Actors|Actresses|Brothers|Comedians|Directors|Filmmakers|Musicians|Rappers|Singers|Sisters)\s(?=\p{Lu})|(?:Astronaut|Attorney|Businessman|Businesswoman|Chairman|Comedian|Defender|Defenseman|Economist|Filmmaker|Forward|Goalie|Goalkeeper|Goaltender|Guitarist|Lawyer|Linebacker|Midfielder|Outfielder|Photographer|Pitcher|Prosecutor|Quarterback|Rapper|Shortstop|Singer|Skipper|Striker|Superintendent|Winger)\s(?=\p{Lu}[\p{L}.'’-]*\s\p{Lu}))/u,
);
/** Miss Utania: whoever bears the crown. */
const MISS_BEFORE = /\bMiss\s$/;
const CROWNED = /^(?:America|Earth|International|Teen|Universe|USA|World)$/;
/** North Senn: nobody. */
const TOWARDS = near(/^(?:North|South|East|West|Greater|Upper|Lower)\s\p{Lu}\p{Ll}+$/u);
/** Jane PooleLifestyle Writer: a page’s lines without a blank between; not Jane VanderHale. */
const GLUED = near(/^\p{Lu}\S*\s(?:\S+\s)*?[\p{L}-]*\p{Ll}{4}(?<!\sVande[nr]?)(?=\p{Lu}\p{Ll})/u);
/** J. Tom Hale. */
const INITIAL = near(/(?:^|[/(\s]by\s|\/)\p{Lu}\.\s$/u);
/** So V. Hale and the author R.A. Hale; the U.S. is no initial. */
const INITIALS = near(
  /(?<=\p{Ll}{2}\s)(?<!\b(?:an|the|class|exhibit|grade|group|hepatitis|part|plan|section|series|type|vitamin)\s)(?!(?:U\.\s?[SKN]|E\.\s?U|D\.\s?C|L\.\s?A|N\.\s?Y|P\.\s?O)\.)((?:\p{Lu}\.\s?){1,3})$/u,
);
/** SAG-, before AFTRA. */
const JOINED = near(/(?<![\p{L}-])\p{Lu}{2,5}-$/u);
/** The Last of Us, told from the US. */
const NO_PLACE = /^(?:Us|Them|Me|Hell|Heaven)$/;
/** Behind a ruler's or a pope's name: Benedict XVI. */
const NUMBERED = near(/^\s(?:I{2,3}|IV|VI{1,3}|IX|XI{0,3}|XIV|XVI{0,3}|XIX|XXI{0,3})(?!\p{L}|\.\p{L})/u);
/** A race is called after where it is run. */
const RACE_BEFORE = /\bTour\sde\s$/;
/** Spain's Costa Blanca: two places, though Land's End is one. */
const OWNER = near(/^(\p{Lu}[\p{L}. -]*)['’]s\s(?=\p{Lu})/u);
const KNOWN: ReadonlySet<string> = new Set(PLACES);
const TWO_FIRMS = near(/^(\p{Lu}.*?\s(?:Co|Corp|Inc|Ltd|Plc|PLC|LLC|AG|SA)\.?),?\sand\s(\p{Lu}.*)$/u);

/** Between the two halves of a name: Ada di Roe. */
const PARTICLE =
  /^\s(?:di|de|da|del|della|dos|du|van|von|der|den|ter|bin|ibn|al|el|la|le)(?:\s(?:der|den|la|los))?\s$/;

/** The finds of a block, persons that such a word parts in one. */
function withParticles(list: readonly Found[], text: string): readonly Found[] {
  const joined = new Map<Found, Found>();
  for (const f of list) {
    if (f.type !== 'person') continue;
    const next = list.find((n) => n.type === 'person' && n.from > f.to && n.from - f.to < 12);
    if (next && PARTICLE.test(text.slice(f.to, next.from))) joined.set(f, next);
  }
  if (!joined.size) return list;
  const second = new Set(joined.values());
  return list.flatMap((f) => {
    const next = joined.get(f);
    return next ? [upTo(f, next.to, text)] : second.has(f) ? [] : [f];
  });
}

/** The finds of a block with such names cut, parted or left out. */
export function withNameEdges(list: readonly Found[], text: string): Found[] {
  const works = list.filter((f) => f.rule === 'en.work.named');
  return withParticles(list, text).flatMap((f) => {
    const paper = f.type === 'place' ? PAPER.exec(text.slice(f.to, f.to + 20))?.[0] : undefined;
    if (paper && isCountry(text.slice(f.from, f.to)))
      return [{ ...upTo(f, f.to + paper.length, text), type: 'org' }];
    if (
      text[f.from] === 'T' &&
      PAPER_HALF.test(text.slice(f.from, f.to)) &&
      isCountry(OF_COUNTRY.exec(text.slice(Math.max(0, f.from - 40), f.from))?.[1] ?? '')
    )
      return [];
    const work = f.type === 'work' ? null : namedWork(f, text, works);
    if (work) return work;
    if (isInSky(f, text)) return [{ ...f, type: 'place', value: text.slice(f.from, f.to) }];
    if (f.type === 'person') return somebody(f, text);
    if (text[f.from] === 'C' && CUP.test(text.slice(f.from, f.to))) return [];
    if (f.type === 'org' && EVENT.test(text.slice(f.from, f.to))) return [];
    const based = f.type === 'org' ? BASED.exec(text.slice(f.from, f.to)) : null;
    if (based?.[1]) {
      const from = f.from + based[0].length;
      return [
        ...(/(?:ican|ian|ese|ish)$/.test(based[1])
          ? []
          : [{ ...upTo(f, f.from + based[1].length, text), type: 'place' as const }]),
        { ...f, from, value: text.slice(from, f.to) },
      ];
    }
    const owned = f.type === 'org' ? OWNED.exec(text.slice(f.from, f.to))?.[0].length : undefined;
    if (owned) return [{ ...f, from: f.from + owned, value: text.slice(f.from + owned, f.to) }];
    const agency = f.type === 'org' ? SIGNED.exec(text.slice(f.from, f.to)) : null;
    if (agency?.[1] && genderOf(agency[1]) !== null)
      return [
        { ...upTo(f, f.from + agency[1].length, text), type: 'person' },
        { ...f, from: f.from + agency[1].length + 1, value: agency[2] ?? '' },
      ];
    if (f.type === 'org' && JOINED.test(text.slice(Math.max(0, f.from - 6), f.from)))
      return [withFirstHalf(f, text)];
    if (f.type === 'place' && (NO_PLACE.test(text.slice(f.from, f.to)) || isDegree(f, text, list))) return [];
    if (f.type === 'place' && isSurname(f, text, list)) return [withFirstName(f, text)];
    const within = f.type === 'place' ? WITHIN.exec(text.slice(f.from, f.to)) : null;
    if (within) {
      const from = f.from + within[0].length;
      return [
        upTo(f, f.from + (within[1] ?? '').length, text),
        { ...f, from, value: text.slice(from, f.to) },
      ];
    }
    if (f.type === 'place' && RACE_BEFORE.test(text.slice(Math.max(0, f.from - 9), f.from))) return [];
    const owner = f.type === 'place' ? OWNER.exec(text.slice(f.from, f.to)) : null;
    if (owner?.[1] && KNOWN.has(owner[1]))
      return [
        upTo(f, f.from + owner[1].length, text),
        { ...f, from: f.from + owner[0].length, value: text.slice(f.from + owner[0].length, f.to) },
      ];
    const firms = f.type === 'org' ? TWO_FIRMS.exec(text.slice(f.from, f.to)) : null;
    if (!firms) return [f];
    const [, one = '', other = ''] = firms;
    return [upTo(f, f.from + one.length, text), { ...f, from: f.to - other.length, value: other }];
  });
}

/** Of Elmton’s Mill School the place is another name. */
const OWNED = near(/^['’]s?\s(?=\p{Lu})/u);
/** Jane Roe Associated Press: who wrote, and for whom. */
const SIGNED = near(/^(\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}.'’-]*){1,2}) (Associated Press|Reuters|USA TODAY)$/u);

/** New York-based Acme: where it is, and what. */
const BASED = near(/^(\p{Lu}[\p{L}. ]*)-based\s(?=\p{Lu})/u);
/** What happens or is won is no body: the Arab Spring, the Hale Award for Service. */
const EVENT =
  /^(?:State Opening of |(?:(?:Arab|Prague) )?Spring$)|\s(?:Awards?(?:\sfor\s.+)?|Edition|Gala|Marathon|(?<!Special )Olympics)$/;

/** The film Roe, the TV series Elmton: a work. With an article the work rules find it. */
const WORK_BEFORE = near(
  /(?<![\p{L}-])(?<!\b(?:and|can|could|may|not|to|will|would)\s)(?:album|biopic|documentary|film|flick|memoir|miniseries|movie|musical|novel|sitcom|(?:comedy|crime|drama|hit|reality|television|TV)\s(?:program(?:me)?|series|show))\s$/u,
);
const WORK_BEHIND =
  /^(?:,(?!\s(?:who\b|then\b|\d|an?\sformer\b))|[.;)]|$|\s(?:and(?!\s(?:[A-Z]|her\b|his\b))|by|directed\sby|from|in|starring|which|with|\())/;
function namedWork(f: Found, text: string, works: readonly Found[]): readonly Found[] | null {
  if (works.some((w) => contains(w, f))) return [];
  const said = text.slice(f.from, f.to);
  return isName(f) &&
    WORK_BEFORE.test(text.slice(Math.max(0, f.from - 24), f.from)) &&
    WORK_BEHIND.test(text.slice(f.to, f.to + 12)) &&
    !KNOWN.has(said) &&
    genderOf(said) === null
    ? [{ ...f, type: 'work', value: said }]
    : null;
}

/** What is played for is no place. */
const CUP = /^(?:Copa|Coppa|Coupe)\s/;
/** India Today, USA TODAY TV: a paper and its channel. */
const PAPER = near(/^\s(?:Today|TODAY)(?:\s(?:TV|Television|Tech))?(?!\p{L})/u);
const PAPER_HALF = near(/^(?:Today|TODAY)(?!\p{L})/u);
const OF_COUNTRY = near(/(?<!\p{L})(\p{Lu}\p{L}+)\s$/u);
const isCountry = (said: string): boolean => said === 'USA' || KNOWN.has(said);
/** Planets that are in a block which tells of the sky. */
const PLANET = /^(?:Mars|Jupiter|Saturn|Neptune|Uranus|Pluto)$/;
const SKY = near(
  /\b(?:Earth|lunar|moons?|NASA|orbit\p{L}*|planets?|planetary|probes?|rovers?|spacecraft)\b/u,
);
/** "Mars said": the firm. */
const SPEAKS = patternOf(`^,?\\s(?:${SAY})(?![\\p{L}])`, 'u');
/** The Earth, the Moon, Mars: no person, no firm. */
const isInSky = (f: Found, text: string): boolean => {
  const said = text.slice(f.from, f.to);
  if (f.type === 'place') return false;
  if (said === 'Earth') return true;
  return said === 'Moon'
    ? /\bthe\s$/.test(text.slice(Math.max(0, f.from - 4), f.from))
    : PLANET.test(said) && !SPEAKS.test(text.slice(f.to, f.to + 20)) && SKY.test(text);
};

function somebody(f: Found, text: string): Found[] {
  const said = text.slice(f.from, f.to);
  if (EMPLOYS.test(text.slice(f.to, f.to + 60)) && (!said.includes(' ') || text[f.to] === ' '))
    return [{ ...f, type: 'org' }];
  if (ILLNESS.test(text.slice(f.to, f.to + 12)) || /^Alzheimer$/.test(said)) return [];
  if (PRIZE.test(text.slice(f.to, f.to + 9))) return [];
  if (said === 'Oscar' && BEST.test(text.slice(Math.max(0, f.from - 40), f.from))) return [];
  if (SHIP_BEFORE.test(text.slice(Math.max(0, f.from - 24), f.from))) return [];
  if (STORM.test(said) || STORM_BEFORE.test(text.slice(Math.max(0, f.from - 16), f.from))) return [];
  const called = CALLED_AFTER.exec(text.slice(Math.max(0, f.from - 24), f.from));
  if (called) {
    const from = f.from - called[0].length;
    return [{ ...f, type: 'place', from, value: text.slice(from, f.to) }];
  }
  if (HEADLINE_FIRST.test(said) || /^[®™]/.test(text.slice(f.to, f.to + 1))) return [];
  const office = OFFICE.exec(said)?.index;
  if (office !== undefined)
    return genderOf(said) !== null && said.slice(0, office).includes(' ')
      ? [upTo(f, f.from + office, text)]
      : [];
  if (
    MISS_BEFORE.test(text.slice(Math.max(0, f.from - 5), f.from)) &&
    (KNOWN.has(said) || CROWNED.test(said))
  )
    return [];
  if (TOWARDS.test(said)) return [{ ...f, type: 'place' }];
  const glued = GLUED.exec(said)?.[0].length;
  if (glued) return [upTo(f, f.from + glued, text)];
  const position = POSITION.exec(said)?.[0].length;
  if (position) return [{ ...f, from: f.from + position, value: said.slice(position) }];
  const initial = said.includes(' ')
    ? INITIAL.exec(text.slice(Math.max(0, f.from - 5), f.from))?.[0].length
    : INITIALS.exec(text.slice(Math.max(0, f.from - 24), f.from))?.[1]?.length;
  if (initial) return [{ ...f, from: f.from - initial, value: text.slice(f.from - initial, f.to) }];
  const owns = DASH.exec(said)?.index ?? OWNS.exec(said)?.index ?? HEADLINE_BEHIND.exec(said)?.index;
  const credit = CREDITED.test(text.slice(f.to, f.to + 11)) ? CREDIT.exec(said)?.index : undefined;
  const end = owns ?? credit;
  if (end) return [upTo(f, f.from + end, text)];
  const numbered = said.includes(' ') ? null : NUMBERED.exec(text.slice(f.to, f.to + 8));
  return [numbered ? upTo(f, f.to + numbered[0].length, text) : f];
}

/** Jurm in Senn province: two places. */
const WITHIN = near(/^(\p{Lu}[\p{L}’'-]+)\sin\s(?=\p{Lu})/u);
/** The president, Luis Montenegro, is no country. */
const FIRST_NAME = near(
  /(?<![\p{L}\p{M}’'-]|\p{Lu}\p{L}*\s)((?!(?:Bill|Mark|Per|Rob|Sue|Will)\s)\p{Lu}\p{Ll}+\s)$/u,
);
const firstName = (f: Found, text: string): string =>
  FIRST_NAME.exec(text.slice(Math.max(0, f.from - 24), f.from))?.[1] ?? '';
const isSurname = (f: Found, text: string, list: readonly Found[]): boolean => {
  const first = firstName(f, text);
  return (
    first !== '' &&
    KNOWN.has(text.slice(f.from, f.to)) &&
    genderOf(first + text.slice(f.from, f.to)) !== null &&
    !list.some((other) => other !== f && overlaps(other, { from: f.from - first.length, to: f.from }))
  );
};
function withFirstName(f: Found, text: string): Found {
  const from = f.from - firstName(f, text).length;
  return { ...f, type: 'person', from, value: text.slice(from, f.to) };
}

/** "Jane Roe, MD," has a degree; "Elmton, MD" is in Maryland. */
const isDegree = (f: Found, text: string, list: readonly Found[]): boolean =>
  /^(?:MA|MD|PA)$/.test(text.slice(f.from, f.to)) &&
  list.some((p) => p.type === 'person' && /^,\s$/.test(text.slice(p.to, f.from)));

function withFirstHalf(f: Found, text: string): Found {
  const from = f.from - (JOINED.exec(text.slice(Math.max(0, f.from - 6), f.from))?.[0].length ?? 0);
  return { ...f, from, value: text.slice(from, f.to) };
}

const upTo = (f: Found, to: number, text: string): Found => ({ ...f, to, value: text.slice(f.from, to) });
