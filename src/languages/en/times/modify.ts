/* What words before and behind make of a piece: "late 2019", "two weeks ago", "three days after Easter", "the next two years". */

import { near } from '../../../text/near-letters';
import { isoDay, span, weekStretch } from './calendar';
import { fromSaid, type LastSaid } from './last-said';
import { moved, shiftDay } from './move-day';
import type { Anchor, Length, Part } from './part';
import { unitAt } from './unit-at';

const NARROW = near(
  /(?<![\p{L}])(?:(?:the\s+)?(?:very\s+)?(?:early|late|mid|earlier|later)(?:\s+(?:in|on|of))?(?:\s+the)?|(?:the\s+)?(?:beginning|start|middle|end|close|turn|rest|remainder|early\s+part|latter\s+part)\s+of(?:\s+the)?|(?:the\s+)?rest|(?:the\s+)?week\s+of)[\s-]+(?:the\s+)?$/iu,
);

/** The end of a stretch that words name: approximate, its own value kept. */
export function narrow(p: Part, text: string): Part {
  if (!p.date || p.value !== null) return p;
  const before = text.slice(Math.max(0, p.from - 28), p.from);
  const m = NARROW.exec(before);
  if (!m || /\b(?:rather|no|sooner)\s*$/.test(before.slice(0, m.index))) return p;
  const word = m[0].toLowerCase().replace(/[\s-]+(?:the\s+)?$/, '');
  // "the late-November trip": the article is the trip's
  const article = /^the\s+(?=\S+-$)/i.exec(m[0])?.[0].length ?? 0;
  const from = p.from - m[0].length + article;
  if (/week of$/.test(word)) return p.date.grain === 'day' ? { ...p, from, date: weekStretch(p.date.a) } : p;
  if (/^(?:earlier|later|(?:the )?(?:rest|remainder))/.test(word) || p.clock)
    return { ...p, from, approximate: true };
  if (p.date.grain === 'day') {
    if (/end|close/.test(word))
      return { ...p, from, clock: { at: '23:59:59', to: null, halfDay: false, bare: false } };
    return { ...p, from, approximate: true };
  }
  return { ...p, from, approximate: true };
}

/** ISO 8601 of a piece; null where it has none. */
export function format(p: Part): string | null {
  if (p.value !== null) return p.value || null;
  const { date, clock } = p;
  if (p.length) return p.length.iso;
  // "the nights of May 3 and 4": several days have no hour
  if (date && clock && date.b === date.a + 1) {
    const d = date.iso;
    if (!clock.to) return `${d}T${clock.at}`;
    // from 10 p.m. to 6 a.m.: over midnight
    const end = clock.to < clock.at ? isoDay(date.a + 1) : d;
    return `${d}T${clock.at}/${end}T${clock.to}`;
  }
  if (date) return date.iso;
  if (clock) return clock.to ? `T${clock.at}/T${clock.to}` : `T${clock.at}`;
  return null;
}

const FUTURE =
  /(?:\b(?:will|shall|won['’]t|going\s+to|schedule|plans?|expects?|wants?|would|due|back|meet|meeting|leave)\b|['’]ll\b|^[\s"“]*$)/i;
/** "Within an hour the crew had launched": what opens a sentence told of the past is how long it took. */
const WAS = near(/^[^.!?;:“”"]{0,120}\b(?:had|was|were|did|\p{Ll}{2,}ed)\b/u);
/** "He spent the next two years at sea": so long it went on. */
const WENT_ON =
  /(?<!\b(?:be|will|would)\s)\b(?:continued|lived|remained|served|spent|stayed|toured|worked)\b(?!.*\bwill\b)/;
const WENT_THEN = near(
  /^,?\s(?:(?!will\b)[^.!?;:“”"]){0,60}?\b(?:\p{Ll}{2,}ed|was|were|had|has|have|came|went|took|got|began|found|left|met|saw|won|lost|gave|made|would)\b/u,
);
/** A story's sentence, not somebody's note. */
const ENDS = /[.!?]["”’)]?(?:\s|$)/;
const THEN = near(
  /\b(?:\p{Ll}{2,}ed|was|were|had|would|came|did|fell|found|gave|got|left|lost|made|met|saw|sold|told|took|went|won)\b/u,
);
const TO_BE = /\b(?:will|shall|(?:is|are)\s(?:due|expected|planned|scheduled|set|slated|to))\b|['’]ll\b/;
const AROUND =
  /(?:^|[\s("“])((?:almost|nearly|more\s+than|less\s+than|fewer\s+than|over|at\s+least|at\s+most|up\s+to|as\s+long\s+as|just\s+over|just\s+under|no\s+more\s+than)\s+)$/i;
/** "$20 less than a year ago", "5% more than": what is less is the sum. */
const COMPARES = /(?:\d%?|\b(?:percent|cent|million|billion|points?))\s$/iu;
const SPANNED = near(/(?<![\p{L}])((?:the\s+)?(last|past|previous|next|coming|following|upcoming)\s+)$/iu);

/** "is to last six weeks": the verb. */
const LASTS =
  /\b(?:to|will|would|could|can|may|might|should|must|not|they|that|which|likely|usually|often|typically)\s+last\s+$/i;

/** "It will be the first time she sings there in ten years", "the worst in a decade": so long it was not so. */
const UNMATCHED =
  /\bfirst\s+time\b[^.!?;]*$|\b(?:will|would|could|may|might)\s[^.!?;]{0,40}\b(?:first|only|worst|best|biggest|largest|highest|lowest|longest)\b(?:(?!\b(?:will|would)\b)[^.!?;])*$/i;

/** "The first such meeting in six years". */
const FIRST_IN = near(/\bfirst(?:\s(?!(?:are|could|is|may|might|of|to|will|would)\s)[\p{L}-]+){1,5}\s$/u);
const OF_YEARS = /^[yec]$/;

/** A length with what stands around it: a day reckoned from publication, from the story, or from a date beside it. */
export function placeLength(
  p: Part,
  next: Part | null,
  text: string,
  anchor: Anchor,
  last: LastSaid,
): { part: Part; ate: boolean } {
  const l = p.length;
  if (!l) return { part: p, ate: false };
  let from = p.from;
  let approximate = p.approximate;
  const before = text.slice(Math.max(0, from - 40), from);
  const said = AROUND.exec(before);
  const around =
    said && /^(?:less|more)/.test(said[1] ?? '') && COMPARES.test(before.slice(0, said.index + 1))
      ? null
      : said;
  if (around) {
    from -= around[1]?.length ?? 0;
    approximate = true;
  }
  const clause = /[^.!?;]*$/.exec(before)?.[0] ?? '';
  const after = text.slice(p.to, p.to + 28);
  const ago =
    /^(?:\s+or\s+so)?\s+(ago|back(?=[.,;]|\s+(?:he|she|they|when))|earlier|later|from\s+now|hence|(?:before|from|after)\s+(?:now|today|tomorrow|yesterday))(?![\p{L}-])/iu.exec(
      after,
    );
  if (ago) {
    const word = (ago[1] ?? '').toLowerCase().replace(/\s+/g, ' ');
    const { today } = anchor;
    const to = p.to + ago[0].length;
    const base = /tomorrow/.test(word)
      ? today + 1
      : /yesterday/.test(word)
        ? today - 1
        : /^(?:earlier|later)$/.test(word)
          ? last.day
          : today;
    const by = /^(?:ago|back|earlier|before)/.test(word) ? -1 : 1;
    const lead =
      word === 'from now' || word === 'hence'
        ? /\bin\s+$/i.exec(text.slice(Math.max(0, from - 4), from))
        : null;
    const fuzzy = /or so/i.test(ago[0]);
    // "Two weeks later she took over", and no day was told before
    const isOver =
      word === 'later' &&
      last.day === today &&
      !last.said &&
      (WENT_THEN.test(text.slice(to)) || (WAS.test(clause) && !/\b(?:will|would|to)\b/.test(clause)));
    const unknown = {
      part: { ...p, from, to, rule: 'en.time.later', value: '', length: null },
      ate: false,
    };
    if (isOver) return unknown;
    const fromStory = /^(?:earlier|later)$/.test(word);
    const placed = (fromStory ? fromSaid(l, by, last, today) : null) ?? moved(p, l, base, anchor.clock, by);
    // after publication nothing was: counted from another time than the one told last
    const isToCome = fromStory && placed.date && placed.date.a > today && ENDS.test(text);
    const sentence = /[^.!?;]*$/.exec(text.slice(Math.max(0, from - 120), from))?.[0] ?? '';
    const told = sentence + (/^[^.!?;]{0,120}/.exec(text.slice(to))?.[0] ?? '');
    if (isToCome && (by < 0 || ((last.day <= today || THEN.test(told)) && !TO_BE.test(told)))) return unknown;
    return {
      part: {
        ...p,
        from: from - (lead?.[0].length ?? 0),
        to,
        rule: word === 'later' ? 'en.time.later' : 'en.time.ago',
        ...placed,
        ...(approximate || fuzzy ? { approximate: true } : {}),
      },
      ate: false,
    };
  }
  // three days after Easter
  const beside =
    next && /^\s+(before|after|from|since|following)\s+(?:the\s+)?$/i.exec(text.slice(p.to, next.from));
  if (beside && next?.date && next.date.grain === 'day' && !next.length) {
    const by = /before/i.test(beside[1] ?? '') ? -1 : 1;
    return {
      part: {
        ...p,
        from,
        to: next.to,
        rule: 'en.time.from',
        ...moved(p, l, next.date.a, '00:00:00', by),
        implied: next.implied,
        approximate,
      },
      ate: true,
    };
  }
  // for 3 days starting (from) next Monday
  const starting =
    next &&
    /^\s*,?\s+(?:starting|beginning|from)\s*(?:on\s+|from\s+|the\s+)*$/i.test(text.slice(p.to, next.from));
  if (starting && next?.date && next.date.grain === 'day' && !l.seconds) {
    const end = shiftDay(next.date.a, l, 1);
    const t = next.clock && !next.clock.to ? `T${next.clock.at}` : '';
    const lead = /\bfor\s+$/i.test(before) && /from/i.test(text.slice(p.to, next.from)) ? 4 : 0;
    return {
      part: {
        ...p,
        from: from - lead,
        to: next.to,
        length: null,
        rule: 'en.time.span',
        value: `${next.date.iso}${t}/${isoDay(end)}${t}`,
        implied: next.implied,
      },
      ate: true,
    };
  }
  const inside = /^\S+\s+(upcoming|coming|past|last|next|previous)\s/i.exec(text.slice(p.from, p.to));
  const spanned = inside
    ? ['', '', inside[1] ?? '']
    : SPANNED.exec(text.slice(Math.max(0, p.from - 20), p.from));
  const ahead = /next|coming|following/i.test(spanned?.[2] ?? '');
  if (
    spanned &&
    !LASTS.test(text.slice(Math.max(0, p.from - 24), p.from)) &&
    !(ahead && WENT_ON.test(clause))
  ) {
    return {
      part: {
        ...p,
        from: p.from - (spanned[1]?.length ?? 0),
        rule: 'en.time.span',
        length: null,
        approximate,
        ...reach(l, anchor, ahead),
      },
      ate: false,
    };
  }
  const lead = /(?<![\p{L}])(in|within|in\s+(?:less|more)\s+than)\s+$/iu.exec(
    text.slice(Math.max(0, from - 14), from),
  );
  if (
    lead &&
    !/\btime\s+in\s+$/i.test(before) &&
    !UNMATCHED.test(text.slice(Math.max(0, from - 120), from)) &&
    !(OF_YEARS.test(l.unit) && FIRST_IN.test(text.slice(Math.max(0, from - 90), from - lead[0].length))) &&
    FUTURE.test(clause.slice(0, clause.length - lead[0].length)) &&
    !(clause.trim() === lead[0].trim() && WAS.test(text.slice(p.to))) &&
    !/^\s+(?:as|of|since|after)\b/.test(after)
  ) {
    if (/within/i.test(lead[1] ?? ''))
      return {
        part: {
          ...p,
          from: from - lead[0].length,
          rule: 'en.time.within',
          length: null,
          ...reach(l, anchor, true),
        },
        ate: false,
      };
    return {
      part: {
        ...p,
        from: from - lead[0].length,
        rule: 'en.time.in',
        ...moved(p, l, anchor.today, anchor.clock, 1),
        ...(approximate ? { approximate: true } : {}),
      },
      ate: false,
    };
  }
  return { part: { ...p, from, approximate }, ate: false };
}

/** The stretch that lies a length before or behind publication; whole quarters, decades and centuries are counted by the calendar. */
function reach(l: Length, anchor: Anchor, ahead: boolean): Partial<Part> {
  const { today, clock } = anchor;
  const unit = { q: 'quarter', e: 'decade', c: 'century' }[l.unit];
  if (unit) {
    const per = { q: 3, e: 120, c: 1200 }[l.unit] ?? 1;
    const n = Math.round(l.months / per);
    const first = unitAt(unit, today, ahead ? 1 : -n);
    const end = unitAt(unit, today, ahead ? n : -1);
    if (first && end) return { date: span(first.a, end.b, 'month'), implied: ['year'] };
  }
  if (l.seconds) {
    if (clock === null) return { value: '' };
    const p = moved({ approximate: false } as Part, l, today, clock, ahead ? 1 : -1);
    const other = `${p.date?.iso}T${p.clock?.at}`;
    const now = `${isoDay(today)}T${clock}`;
    return { value: ahead ? `${now}/${other}` : `${other}/${now}`, implied: ['day', 'hour'] };
  }
  const start = ahead && (l.unit === 'd' || l.unit === 'b') ? today + 1 : today;
  const end = shiftDay(l.unit === 'b' ? today : start, l, ahead ? 1 : -1);
  const value = ahead
    ? `${isoDay(start)}/${isoDay(l.unit === 'b' ? end + 1 : end)}`
    : `${isoDay(end)}/${isoDay(today)}`;
  return { value, implied: ['year', 'month', 'day'] };
}
