/* People by what stands beside them: titles, offices, verbs of saying, given names. */
import type { Rule } from '../../../facts/rule';
import { ANY_GIVEN, GIVEN, ROLE, ROLE_END, SAY, SURNAME } from './name-words';

/** Nouns that open like a surname behind a given name or a role: parts of a date or an institution. */
const NO_SURNAME =
  /^(?:Straße|Platz|Universität|Stiftung|Schule|Gymnasium|Preis|Uhr|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|GmbH|AG|SE|KG|Partei)$/;
const surnameOf = (name: string): string => name.split(' ').at(-1) ?? '';

/** "Frau Vogt", "Dr. Lena Vogt". */
export const titled: Rule = {
  name: 'de.person-title',
  kind: 'person',
  pattern: new RegExp(
    `(?<!\\p{L})(?:(?:Herrn?|Frau) )?(?:(?:Prof|Dr|Dipl-Ing)\\. ?)*(?<=(?:Herrn?|Frau|Prof\\.|Dr\\.) ?)((?:${ANY_GIVEN} )?${SURNAME})`,
    'u',
  ),
  read(match) {
    const name = match[1] ?? '';
    if (NO_SURNAME.test(surnameOf(name))) return null;
    const from = match.index + match[0].length - name.length;
    return { from, value: name };
  },
};

/** "Bürgermeisterin Lena Vogt", "der Vorsitzende Jan Petersen". */
export const withRole: Rule = {
  name: 'de.person-role',
  kind: 'person',
  weak: true,
  pattern: new RegExp(`(?<![\\p{L}-])(${ROLE}) (${ANY_GIVEN} ${SURNAME})(?!\\p{L})`, 'u'),
  read(match) {
    const [whole, role = '', name = ''] = match;
    if (NO_SURNAME.test(surnameOf(name)) || ROLE_END.test(name.split(' ')[0] ?? '')) return null;
    return { from: match.index + whole.length - name.length, value: name, role };
  },
};

/** "sagte Lena Vogt", "so Jan Petersen". */
export const behindVerb: Rule = {
  name: 'de.person-verb',
  kind: 'person',
  weak: true,
  pattern: new RegExp(
    `(?<!\\p{L})(?:${SAY}|so) (${ANY_GIVEN} ${SURNAME})(?=[.,;:]| (?:am|im|in|der|dem|von|vom|bei|auf|nach|zu|zur|mit|gegenüber|laut)(?!\\p{L})|$)`,
    'u',
  ),
  read(match) {
    const name = match[1] ?? '';
    if (NO_SURNAME.test(surnameOf(name)) || ROLE_END.test(name.split(' ')[0] ?? '')) return null;
    return { from: match.index + match[0].length - name.length, value: name };
  },
};

/** A common given name with a surname behind it. */
export const given: Rule = {
  name: 'de.person-given',
  kind: 'person',
  weak: true,
  pattern: new RegExp(
    `(?<![\\p{L}-])(?:${GIVEN})(?:-(?:${GIVEN}))?(?: (?:${GIVEN}|\\p{Lu}\\.))? (${SURNAME})(?![\\p{L}])`,
    'u',
  ),
  read: (match) => (NO_SURNAME.test(surnameOf(match[1] ?? '')) ? null : { value: match[0] }),
};

/** "Nordwerk AG", "Stadtwerke Elmstadt GmbH". */
export const company: Rule = {
  name: 'de.company',
  kind: 'org',
  weak: true,
  pattern:
    /(?<![\p{L}-])(?!(?:Die|Der|Das|Den|Dem|Eine?|Bei|Von|Für) )(?:\p{Lu}[\p{L}&-]+ ){1,3}(?:AG|GmbH|SE|KG|KGaA|OHG|UG|e\. ?V\.|eG)(?!\p{L})/u,
  read: (match) => ({ value: match[0] }),
};
