/* "By Jane Roe, TOM HALE and Ada Poole": who wrote the story, where the tagger missed them. */
import { type Found, makeFound } from '../../../facts/fact';
import { patternOf } from '../../../text/near-letters';
import { overlaps } from '../../../text/span';
import { NO_NAME, ORG_ENDS } from './name-words';

const NAME =
  "\\p{Lu}[\\p{L}.'’-]+(?:\\s(?:(?:de|van|von|der|den|al|bin|la|el|le|du|da|di)\\s)?\\p{Lu}[\\p{L}.'’-]*){1,3}?";
const BYLINE = patternOf(
  `^(?:By|BY|Written by|Story by|Photos? by)\\s((?:${NAME}(?:,\\s|,?\\sand\\s|\\s&\\s))*${NAME})(?=$|\\s?[|,(–—@•/-]|\\s(?:[Uu]pdated|[Pp]ublished|[Pp]osted|On|on|in|for|\\d))`,
  'u',
);
/** Who signs and is nobody. */
const NO_ONE = patternOf(
  `(?:^|[\\s-])(?:${ORG_ENDS}|Images|Handout|Press|Presse|Agency|Appointment|Decree|Demand|Means|Request|Staff|Reuters|Desk|Team|News|Editors?|Writers?|Reporters?|Correspondents?|Contributors?|Magazine|Today|TODAY|Media|Times)$`,
  'iu',
);

/** The names of a block, with those who signed it. */
export function withBylines(text: string, list: readonly Found[]): readonly Found[] {
  const said = text.length < 300 ? BYLINE.exec(text)?.[1] : undefined;
  if (!said) return list;
  const signed = said.split(/,\s(?:and\s)?|\sand\s|\s&\s/).flatMap((value) => {
    const from = text.indexOf(value, 3);
    const span = { from, to: from + value.length };
    const isKnown = list.some(
      (f) => overlaps(f, span) && !(f.type === 'person' && f.to - f.from < value.length),
    );
    if (isKnown || NO_ONE.test(value) || NO_NAME.test(value.split(' ')[0] ?? '')) return [];
    return [makeFound({ type: 'person', rule: 'en.person.byline', ...span, value })];
  });
  return signed.length ? [...list.filter((f) => !signed.some((s) => overlaps(s, f))), ...signed] : list;
}
