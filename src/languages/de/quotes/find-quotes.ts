/* Quotations of a story with their speakers; one that its own "sagte sie" interrupts is one. Scare quotes and titles are none. */
import { type Found, makeFound } from '../../../facts/fact';
import { type Marked, pairMarks } from '../../../text/paired-marks';
import { isSaid, lead, speakerOf } from './speaker';

/** „…“, »…«, «…», and straight ones. */
const CLOSES: Readonly<Record<string, string>> = { '„': '“”"', '»': '«', '«': '»', '“': '”', '"': '"' };

/** Fewer words are a title or a scare quote unless somebody says them. */
const LEAST_WORDS = 4;

/** "Ein junger Mann schüttelt den Kopf: „…“": somebody else. */
const ANOTHER = /^Eine? /;

/** Not a byline, a credit or a heading: whom these name, no pronoun means. */
const IN_SENTENCES = /[.!?:…“”"»«]\s*$/;

export function findQuotes(blocks: readonly string[], found: readonly (readonly Found[])[]): Found[][] {
  let last: string | null = null;
  return blocks.map((text, block) => {
    const names = (found[block] ?? []).filter((f) => f.type === 'person' || f.type === 'org');
    const out: Found[] = [];
    let before: Marked | null = null;
    for (const q of pairMarks(text, CLOSES)) {
      const goesOn: boolean = before !== null && interrupted(text, before, q);
      if (!goesOn && !isSpeech(text, q)) continue;
      const previous = out.at(-1);
      before = q;
      if (goesOn && previous) {
        out[out.length - 1] = { ...previous, to: q.to };
        continue;
      }
      const named = names.filter((f) => f.to <= q.open && f.type === 'person').at(-1);
      const lastNamed = named ? String(named.value ?? text.slice(named.from, named.to)) : last;
      const speaker =
        speakerOf(text, q, names, lastNamed) ??
        (previous && previous.to + 200 > q.from && !ANOTHER.test(lead(text, q)) ? previous.speaker : null);
      if (speaker) last = speaker;
      out.push(toQuote(q, speaker));
    }
    const person = IN_SENTENCES.test(text) ? names.filter((f) => f.type === 'person').at(-1) : undefined;
    if (person) last = String(person.value ?? text.slice(person.from, person.to));
    return out;
  });
}

/** Somebody's own sentence: said by words beside it, or whole and closed. */
function isSpeech(text: string, q: Marked): boolean {
  const words = text.slice(q.from, q.to).trim();
  const count = words.split(/\s+/).length;
  const whole = /^[\p{Lu}\d…]/u.test(words) && /[.!?…,]$/.test(words);
  if (isSaid(text, q))
    return count >= LEAST_WORDS || (count >= 2 && (whole || /^\s?,/.test(text.slice(q.close))));
  return (
    count >= LEAST_WORDS && whole && /(?:^|[.!?:]\s)$/u.test(text.slice(Math.max(0, q.open - 2), q.open))
  );
}

/** „…“, sagte sie. „…“ — only the words of saying stand between. */
function interrupted(text: string, a: Marked, b: Marked): boolean {
  const gap = text.slice(a.close, b.open);
  if (gap.length > 160 || !/[.,:]\s*$/.test(gap)) return false;
  const inner = gap
    .trim()
    .replace(/[.,:]$/, '')
    .replace(/(?:Dr|Prof)\.|\d\./g, '');
  return isSaid(text, a) && /^\s?,/.test(gap) && !/[.!?]\s/.test(inner);
}

const toQuote = (q: Marked, speaker: string | null): Found =>
  makeFound({
    type: 'quote',
    rule: 'de.quote',
    speaker,
    from: q.from,
    to: q.to,
  });
