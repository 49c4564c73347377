/* Who says a quotation: "sagte X" and "so X" behind it, "X sagte:", "X:" or "Laut X" before it; pronouns by who was named last. */
import type { Found } from '../../../facts/fact';
import { near, patternOf } from '../../../text/near-letters';
import type { Marked } from '../../../text/paired-marks';
import { SAY } from '../names/name-words';

const VERB = `(?:${SAY})(?!\\p{L})`;
const VERB_WITHIN = patternOf(`(?<!\\p{L})${VERB}`, 'u');
/** Behind the closing mark: ", sagte Vogt", ", so der Sprecher". */
const BEHIND = patternOf(`^\\s?[,–-]?\\s?(?:(?:hat|habe|heißt es|hieß es|steht|so)(?!\\p{L})|${VERB})`, 'u');
/** Before the opening mark: "Vogt sagte: ", "er fügte hinzu: ". */
const BEFORE = patternOf(
  `(?:(?<!\\p{L})${VERB}[^.!?„»"]{0,80}|(?<!\\p{L})(?:Laut|Nach den Worten|Wie)\\s[^.!?]{3,60}|:)\\s*$`,
  'u',
);
/** Where the speaker's description ends. */
const STOP = near(
  /\s(?:am|im|in|bei|beim|auf|nach|vor|zu|zum|zur|mit|gegenüber|laut|der Deutschen|der Nachrichtenagentur|der Zeitung|dem|den|während|als|dazu|weiter|ferner|zudem|außerdem|jetzt|nun|heute|gestern|dann|später|hinzu|mit|an|ein|und|über|von dort)(?!\p{L})|[.,;:!?„»«“"(–]/u,
);

/** Words of saying next to it. */
export const isSaid = (text: string, q: Marked): boolean =>
  BEHIND.test(text.slice(q.close, q.close + 40)) || BEFORE.test(lead(text, q));

/** The fullest name or description; null where nobody can be made out. `last` is who spoke or was named last. */
export function speakerOf(
  text: string,
  q: Marked,
  names: readonly Found[],
  last: string | null,
): string | null {
  const behind = BEHIND.exec(text.slice(q.close, q.close + 40));
  if (behind) {
    if (/heißt|hieß|steht/.test(behind[0])) return null;
    return who(text, q.close + behind[0].length, q.close + 160, names, last);
  }
  const before = lead(text, q);
  const start = q.open - before.length;
  const according = /(?:^|\s)(?:Laut|Nach den Worten(?: von| der| des)?|Wie)\s/.exec(before);
  if (according) return who(text, start + according.index + according[0].length, q.open, names, last);
  const script = /^\s*([^.!?]{2,60}?):\s*$/u.exec(before);
  const verb = VERB_WITHIN.exec(before);
  if (verb) {
    // "Auf die Frage, ob Petersen bleibe, sagte Vogt:"
    const inverted = names.find(
      (f) => f.type === 'person' && f.from === start + verb.index + verb[0].length + 1,
    );
    if (inverted && /(?:^|, )(?:[^,]{0,30})?$/u.test(before.slice(0, verb.index)))
      return nameOf(inverted, text);
    const named = names.filter((f) => f.from >= start && f.to <= start + verb.index).at(-1);
    if (named) return nameOf(named, text);
    const subject = before.slice(0, verb.index).trim();
    // "Am Montag sagte Vogt:" has its subject behind the verb
    if (
      subject &&
      !/^(?:Am|Im|In|Bei|Nach|Auf|Zu|Dazu|Später|Dann|Zuvor|Weiter|Und|Auch)(?!\p{L})/u.test(subject)
    )
      return described(subject.split(/[,;]/).find((p) => p.trim()) ?? subject, last);
    return who(text, start + verb.index + verb[0].length, q.open, names, last);
  }
  if (!script) return onlyOne(names, start, q.open, text);
  // "Der Trainer: „…“"; a whole clause before the colon names nobody
  const few = (script[1] ?? '').split(' ').length <= 3;
  return inside(names, start, q.open, text) ?? (few ? described(script[1] ?? '', last) : null);
}

/** The sentence up to the opening mark. */
export const lead = (text: string, q: Marked): string => {
  const before = text.slice(Math.max(0, q.open - 200), q.open);
  const ends = [...before.matchAll(/(?<!\d|\bDr|\bProf|\bca)[.!?][“”«"]?\s+/gu)];
  const last = ends.at(-1);
  return last ? before.slice(last.index + last[0].length) : before.trimStart();
};

const nameOf = (f: Found, text: string): string => String(f.value ?? text.slice(f.from, f.to));

/** Behind a name, with what is told of it in passing: "Lena Vogt, Leiterin der Schule, sagte". */
const SAYS_BEHIND = patternOf(`^(?:, [^,.]{2,60},| \\([^)]*\\))? (?:\\p{Ll}+ )?${VERB}`, 'u');
/** Before a name, with the office: "sagt Reporterin Lena Vogt"; verbs that say something of nobody else. */
const SAYS_BEFORE = near(
  /(?<!\p{L})(?:sagte?|erklärte?|meinte?|betonte?|berichtete?|erzählte?|so|laut|Laut) (?:[\p{L}-]+ ){0,3}$/u,
);

/** Whether the text says beside a name that this person says something. */
export const says = (text: string, { from, to }: Found): boolean =>
  SAYS_BEHIND.test(text.slice(to, to + 100)) || SAYS_BEFORE.test(text.slice(Math.max(0, from - 60), from));

const inside = (names: readonly Found[], from: number, to: number, text: string): string | null => {
  const f = names.find((n) => n.from >= from && n.to <= to);
  return f ? nameOf(f, text) : null;
};

/** Whom somebody else tells of, or looks for. */
const ABOUT = near(
  /(?<!\p{L})(?:über|von|vom|mit|gegen|an|nach|um|zu|zur|zum|bei|beim|wegen|neben|auf|aus|durch|dank|gegenüber|ohne|statt) (?:(?!und )[\p{L}-]+ ){0,2}$/iu,
);
/** Here a sign or a letter speaks, or somebody who has no name. */
const WRITTEN = near(
  /(?:^\s*Eine? |(?<!\p{L})(?:steht|stand|stehen|heißt|hieß|lautete?n?|prang\p{L}+|geschrieben|zu lesen)\s*:\s*$)/u,
);

/** The one person whom a long sentence names before its colon: "Für Trainer Vogt ist das noch weit weg: „…“". */
function onlyOne(names: readonly Found[], from: number, to: number, text: string): string | null {
  const sentence = text.slice(from, to);
  if (!/:\s*$/.test(sentence) || WRITTEN.test(sentence)) return null;
  const people = names.filter((f) => f.type === 'person' && f.from >= from && f.to <= to);
  const [first] = people;
  if (!first || ABOUT.test(text.slice(from, first.from))) return null;
  return people.every((f) => f.value === first.value) ? nameOf(first, text) : null;
}

/** The name in the description that begins at `from`, else the description. */
function who(
  text: string,
  from: number,
  to: number,
  names: readonly Found[],
  last: string | null,
): string | null {
  const rest = text.slice(from, to);
  const at = from + rest.search(/\S|$/);
  const stop = STOP.exec(text.slice(at + 1, to));
  const end = stop ? at + 1 + stop.index : to;
  const name = inside(names, at, end, text);
  const words = text.slice(at, end);
  return name ?? described(words, last);
}

/** What only a clause has in it, or begins with. */
const CLAUSE =
  /^(?:Dennoch|Deshalb|Daher|Doch|Denn|Aber|Außerdem|Trotzdem|Kritik)(?!\p{L})|(?<!\p{L})(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|würde|würden|kann|können|nicht|stamme|riefen)(?!\p{L})|[„“"]/u;

/** A description as the speaker's name; a pronoun stands for the last one named. */
function described(words: string, last: string | null): string | null {
  const plain = words.replace(/^[\s,–]+|[\s,–]+$/g, '');
  if (/^(?:er|sie|es|wir|ich|man|dieser|diese)(?!\p{L})/iu.test(plain)) return last;
  return /\p{Lu}/u.test(plain) && plain.length > 2 && plain.length < 70 && !CLAUSE.test(plain) ? plain : null;
}
