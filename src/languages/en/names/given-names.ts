/* What a name of one or two words is where the tagger took another kind for it: "Tom Hale" is nobody's firm, what lies east of something a place. */
import type { Found } from '../../../facts/fact';
import { near, patternOf } from '../../../text/near-letters';
import { genderOf } from './gender';
import { ORG_ENDS, PLACES } from './name-words';
import { isOffice } from './offices';

/** The words that are a person by themselves somewhere in the story, and nowhere a body. */
export function personsAlone(
  blocks: readonly string[],
  all: readonly (readonly Found[])[],
): ReadonlySet<string> {
  const wordsOf = (type: Found['type']) =>
    all.flatMap((list, i) =>
      list
        .filter((f) => f.type === type)
        .map((f) => (blocks[i] ?? '').slice(f.from, f.to))
        .filter((said) => !said.includes(' ')),
    );
  const bodies = new Set(wordsOf('org'));
  return new Set(wordsOf('person').filter((said) => !bodies.has(said)));
}

/** The surnames of those named in full. */
export const surnamesIn = (
  blocks: readonly string[],
  all: readonly (readonly Found[])[],
): ReadonlySet<string> =>
  new Set(
    all.flatMap((list, i) =>
      list
        .filter((f) => f.type === 'person')
        .map((f) => / (\S+)$/.exec((blocks[i] ?? '').slice(f.from, f.to))?.[1] ?? ''),
    ),
  );

const TWO_WORDS = near(/^\p{Lu}\p{Ll}+\s(\p{Lu}[\p{L}'’-]+)$/u);

/** Before a place: two miles east of it, the border town, the city of. */
const PLACE_BEFORE =
  /(?:\b(?:north|south|east|west)(?:-?(?:north|south)?-?(?:east|west))?\sof|\b(?:border|coastal|frontline|market|mining|mountain|port|resort|seaside|[a-z]+ern)\s(?:city|town|village)(?:\sof)?|\b(?:city|hamlet|suburb|town|village)\sof)\s$/;
/** They have their shops beside roads: a mile north of Walmart. */
const SHOP =
  /^(?:Aldi|Amazon|Asda|Boeing|Costco|Google|Ikea|IKEA|Lidl|Sainsbury|Starbucks|Target|Tesco|Tesla|Walgreens|Walmart|Wawa)$/;
const PLAIN_WORD = near(/^\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)?$/u);
/** One word that stands where only places stand. */
export function asPlace(f: Found, text: string): Found {
  if ((f.type !== 'org' && f.type !== 'person') || !PLAIN_WORD.test(text.slice(f.from, f.to))) return f;
  if (SHOP.test(text.slice(f.from, f.to))) return f;
  return PLACE_BEFORE.test(text.slice(Math.max(0, f.from - 32), f.from)) &&
    !/^(?:['’]|\s\p{Lu})/u.test(text.slice(f.to, f.to + 2))
    ? { ...f, type: 'place', rule: 'en.place.beside' }
    : f;
}

/** Begins or ends what a land has: Lake Ada, Port Roe, Hale County. */
const OF_LAND =
  /^(?:Cape|Camp|East|Fort|Fortress|Greater|Lake|Los|Lower|Mount|New|North|Old|Point|Port|Saint|San|Santa|South|St|The|Upper|Villa|West)\s|\s(?:Bay|Beach|City|County|Court|Creek|Hall|Heights|Hill|House|Island|Lake|Park|Place|River|Road|Street|Town|Valley|Village)$/;

/** "Mr de Roe" is nobody's firm, nor is "Jane Roe" where "Roe" is somebody. */
export function asPerson(
  f: Found,
  text: string,
  alone: ReadonlySet<string>,
  borne: ReadonlySet<string>,
): Found {
  if (f.type !== 'org' && f.type !== 'place') return f;
  const said = text.slice(f.from, f.to);
  const surname = TWO_WORDS.exec(said)?.[1] ?? '';
  if (f.type === 'place')
    return alone.has(surname) && !borne.has(surname) && !OF_LAND.test(said) && !PLACES.includes(said)
      ? { ...f, type: 'person' }
      : f;
  return /^(?:Mr|Mrs|Ms|Miss)\.?\s\p{L}+(?:\s\p{Lu}[\p{L}-]+){0,2}$/u.test(said) ||
    JUNIOR.test(said) ||
    isGivenName(said) ||
    (INITIALS.test(said) &&
      isOffice(OFFICE_BEFORE.exec(text.slice(Math.max(0, f.from - 24), f.from))?.[1] ?? '')) ||
    alone.has(surname)
    ? { ...f, type: 'person' }
    : f;
}

const GIVEN_AND_SURNAME = near(
  /^(?!(?:Adelaide|Austin|Carolina|Charlotte|Florence|Georgia|Jordan|Madison|Marine|Marshall|Morgan|Orlando|Philip|Preston|Salvador|Santiago|Victoria|Virginia|Warren)\s)\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}*[^\Ws]$/u,
);
/** Houses called after who founded them. */
const HOUSE =
  /^(?:Ann Taylor|Arthur Andersen|Ben Sherman|Benjamin Moore|Calvin Klein|Charles Schwab|Eddie Bauer|Giorgio Armani|Henry Schein|Hugo Boss|Jenny Craig|Jim Beam|Jimmy Choo|Karen Millen|Kate Spade|Laura Ashley|Louis Vuitton|Marie (?:Claire|Curie)|Max Planck|Michael Page|Oscar Mayer|Ralph Lauren|Robert Half|Rose Bowl|Sara Lee|Steve Madden|Ted Baker|Thomas Cook|Tommy Hilfiger|Vera Bradley)$/;
const OF_BODY = patternOf(`\\s(?:${ORG_ENDS}|Boys|Fund|Media|News|Press|Radio|Tech|Tower|Town|Vale)$`);
/** "Tom Hale" is nobody’s firm, but for a few. */
const isGivenName = (said: string): boolean =>
  GIVEN_AND_SURNAME.test(said) && !HOUSE.test(said) && !OF_BODY.test(said) && genderOf(said) !== null;

/** Advocate Ada DS, minister SK Poole. */
const INITIALS = near(/^(?:\p{Lu}{1,2}\s\p{Lu}\p{Ll}{2,}|\p{Lu}\p{Ll}{2,}\s\p{Lu}{1,2})$/u);
const OFFICE_BEFORE = near(/(?:^|\s)(\p{Ll}+)\s$/u);

/** "Jane Roe Jr.", "RFK Jr." */
const JUNIOR = /\s(?:Jr|Sr)\.?$/;
