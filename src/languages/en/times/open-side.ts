/* Times that are open at one end: "since 8 pm", "before 1/1/2016", "2012 or later". */

import { near } from '../../../text/near-letters';
import { isoDay } from './calendar';
import { format } from './modify';
import type { Part } from './part';

const OPEN = near(
  /(?<![\p{L}])(before\s+or\s+on|on\s+or\s+(?:before|earlier\s+than)|on\s+or\s+(?:after|later\s+than)|later\s+than\s+or\s+(?:in|on)|no\s+(?:later|earlier)\s+than|(?:earlier|later|sooner|greater|less)\s+than|prior\s+to|before|after|since|until|till|by|starting(?:\s+(?:on|from|in|at))?|beginning(?:\s+(?:on|from|in|at))?)\s+(?:around\s+|about\s+|the\s+)?$/iu,
);
/** What may follow an open side: a noun would make the time an adjective ("after last year's defeat"). */
const FREE_AFTER = /^\s*(?:[.,;:?!)”"]|$|(?:and|or|but|when|as|if|because|so|how|not|while)\b)/i;

/** "after 3 pm", "before 1/1/2016", "by Friday": an open interval where the words stand free; else the piece as it is. */
export function openSide(p: Part, text: string): Part {
  if (p.length || p.value !== null || p.follow) return p;
  const before = text.slice(Math.max(0, p.from - 26), p.from);
  const m = OPEN.exec(before);
  if (!m) return openBehind(p, text);
  const word = (m[1] ?? '').toLowerCase().replace(/\s+/g, ' ');
  const exact = Boolean(p.clock && !p.clock.to) || p.rule.includes('figures') || p.rule === 'en.date.iso';
  const loose = /^(?:since|until|till|by)$/.test(word);
  if (loose && (!exact || (p.clock && word !== 'since'))) return p;
  if (
    !loose &&
    !/^(?:start|begin|no|prior|earlier than|later than)/.test(word) &&
    !FREE_AFTER.test(text.slice(p.to, p.to + 12))
  )
    return p;
  const value = format(p);
  if (value === null) return p;
  const [first = value, last = value] = value.includes('/') ? value.split('/') : [value, value];
  const ahead = /after|since|start|begin|later than or|no earlier|greater|^later than/.test(word);
  const at = ahead
    ? /after|later than$|greater/.test(word) && p.date && p.date.grain !== 'day' && !p.clock
      ? isoDay(p.date.b)
      : first
    : /^before$|prior|earlier than|until|till|by|less|no later|before or on|on or/.test(word)
      ? first
      : last;
  return { ...p, from: p.from - m[0].length, value: ahead ? `${at}/..` : `../${at}` };
}

/** "2012 or later", "3 pm or earlier". */
const OPEN_BEHIND = /^\s+(?:or|and)\s+(later|after|onwards?|earlier|before)(?=\s*(?:[.,;:?!)”"]|$))/iu;
function openBehind(p: Part, text: string): Part {
  const m = OPEN_BEHIND.exec(text.slice(p.to, p.to + 20));
  const value = m ? format(p) : null;
  if (!m || value === null) return p;
  const [first = value, last = value] = value.split('/');
  const ahead = /^(?:later|after|on)/i.test(m[1] ?? '');
  return { ...p, to: p.to + m[0].length, value: ahead ? `${first}/..` : `../${last}` };
}
