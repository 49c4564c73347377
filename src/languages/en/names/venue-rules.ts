/* Where games are played and planes land: the Elmton Stadium, Senn International Airport. */
import type { Rule } from '../../../facts/rule';
import { patternOf } from '../../../text/near-letters';
import { NO_NAME } from './name-words';

/** A word of such a name: Senn, O2, F. */
const WORD = "(?:\\p{Lu}[\\p{L}\\d’'-]*[\\p{Ll}\\d](?<!['’]s)|\\p{Lu}\\.)";
/** Before it and not of it, besides what begins sentences. */
const WHERE = /^(?:Inside|Near|Outside|Nearby)$/;

export const VENUE_RULES: readonly Rule[] = [
  {
    name: 'en.place.venue',
    kind: 'place',
    hints: ['stadium', 'arena', 'airport'],
    pattern: patternOf(
      `(?=[A-Z\\u00c0-\\u1eff])(?<![\\p{L}])(?<!\\p{Lu}[\\p{L}’'.-]*(?<!['’]s)\\s)(?:${WORD}\\s){1,4}(?:Stadium|Arena|Airport)(?![\\p{L}-]|\\s\\p{Lu})`,
      'u',
    ),
    read: (m) => {
      let from = 0;
      for (
        let lead = /^(\S+)\s/.exec(m[0]);
        lead && (NO_NAME.test(lead[1] ?? '') || WHERE.test(lead[1] ?? ''));
        lead = /^(\S+)\s/.exec(m[0].slice(from))
      )
        from += lead[0].length;
      const value = m[0].slice(from);
      return /^\S+\s\S/.test(value) && !/^(?:International|National|Regional)\s\S+$/.test(value)
        ? { from: m.index + from, value }
        : null;
    },
  },
];
