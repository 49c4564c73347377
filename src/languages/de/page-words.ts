/*
 * German words of news pages, as the contract of a language asks for them. Reading a page takes German's bylines and boilerplate from the
 * list that it shares with its neighbours (`other/page-words.ts`), so this one is not in `languages/page-words.ts`.
 */
import type { PageWords } from '../language';

export const dePageWords: PageWords = {
  code: 'de',
  byline: ['von', 'text', 'autor', 'autorin', 'ein kommentar von', 'ein bericht von'],
  and: ['und'],
  notNames: [/\b(?:redaktion|redakteur|redakteurin|korrespondent|aktualisiert|uhr|lesezeit)\b/iu],
  bylines: [/^(?:Ein(?:e)? \p{Lu}\p{L}+ )?[Vv]on\s+(\p{Lu}.{2,100})$/u],
  nameInText: [],
  boilerplate: [],
  otherHeadings: [],
  ends: [],
  credit: [],
  caption: [],
  published: [/\b(?:veröffentlicht|erstellt|stand)\b/iu],
  modified: [/\b(?:aktualisiert|zuletzt)\b/iu],
  months: 'januar februar märz april mai juni juli august september oktober november dezember'.split(' '),
  siteNames: [],
  common: { de: 'der die und den das ist nicht mit sich auf ein eine dem für von wurde auch'.split(' ') },
};
