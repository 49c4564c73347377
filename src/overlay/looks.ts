/*
 * How each kind of mark looks, as data, and the one style sheet made of it. Facts are underlines: line style, thickness and
 * distance alone tell the types apart, colour helps (a colour-blind-safe set, darker on light pages and lighter on dark ones).
 * Notes are translucent backgrounds, so that a fact under a note shows both. Only what `::highlight()` allows is used.
 */
import type { FactType } from '../facts/fact';
import type { MarkKind, NoteColour } from './mark';

/** Tone of the page where a mark stands: dark words on a light ground, or the other way round. */
export type Tone = 'light' | 'dark';
export const TONES: readonly Tone[] = ['light', 'dark'];

export interface Line {
  readonly style: 'solid' | 'double' | 'dashed' | 'dotted' | 'wavy';
  /** CSS pixels. */
  readonly thickness: number;
  /** Distance from the words in CSS pixels. */
  readonly offset: number;
  readonly colour: Readonly<Record<Tone, string>>;
}

const BLUE = { light: '#0b66b0', dark: '#7cc0ff' };
const RUST = { light: '#b14a00', dark: '#ffab70' };
const GREEN = { light: '#00735c', dark: '#5fd3b3' };
const VIOLET = { light: '#8040a0', dark: '#d9a6f5' };
const OCHRE = { light: '#8a6400', dark: '#e8c547' };
const GREY = { light: '#6b6b6b', dark: '#a8a8a8' };

/** Who: solid and double; where: dashed; when: dotted; how much: wavy and ochre dashes; what was said or named: a thin line set lower. */
export const FACT_LINES: Readonly<Record<FactType, Line>> = {
  person: { style: 'solid', thickness: 2, offset: 3, colour: BLUE },
  org: { style: 'double', thickness: 1, offset: 3, colour: RUST },
  place: { style: 'dashed', thickness: 2, offset: 3, colour: GREEN },
  time: { style: 'dotted', thickness: 2, offset: 3, colour: VIOLET },
  duration: { style: 'dotted', thickness: 1, offset: 3, colour: VIOLET },
  age: { style: 'dotted', thickness: 3, offset: 3, colour: BLUE },
  money: { style: 'wavy', thickness: 1, offset: 3, colour: OCHRE },
  percent: { style: 'dashed', thickness: 3, offset: 3, colour: OCHRE },
  quantity: { style: 'dashed', thickness: 1, offset: 3, colour: OCHRE },
  quote: { style: 'solid', thickness: 1, offset: 6, colour: GREY },
  work: { style: 'dashed', thickness: 1, offset: 6, colour: RUST },
};

/** Red, green, blue of each note colour; how strongly it covers is the tone's affair. */
const NOTE_RGB: Readonly<Record<NoteColour, string>> = {
  yellow: '255 210 0',
  green: '60 190 90',
  blue: '60 175 255',
  pink: '255 90 170',
  orange: '255 135 20',
  purple: '130 60 210',
};
const NOTE_COVER: Readonly<Record<Tone, number>> = { light: 0.36, dark: 0.42 };

/** Background of a note; also what its colour button shows. */
export const noteBackground = (colour: NoteColour, tone: Tone): string =>
  `rgb(${NOTE_RGB[colour]} / ${NOTE_COVER[tone]})`;

/** Words that a person asked to be passed over: there still, for whoever looks. */
const GREYED: Readonly<Record<Tone, string>> = { light: '#949494', dark: '#757575' };

/** What is drawn over what: the higher one's line and colour win where both set the same. */
const PRIORITY = { rest: 0, summary: 0, note: 1, quote: 2, fact: 3, hover: 4, flash: 5 };

/** Declarations for a kind on a tone. */
function declarations(kind: MarkKind, tone: Tone): string {
  if (kind === 'flash') return `background-color: ${tone === 'light' ? '#ffd54a' : '#7a5c00'}`;
  if (kind === 'hover')
    return `background-color: rgb(${tone === 'light' ? '0 110 220 / 0.18' : '120 190 255 / 0.3'})`;
  if (kind === 'rest') return `color: ${GREYED[tone]}`;
  if (kind === 'summary') {
    // a marker's stroke through the lower part of the letters: neither a background (notes) nor a line below (facts)
    const stroke = tone === 'light' ? '0 120 150 / 0.16' : '90 210 230 / 0.26';
    return `text-decoration: underline solid 0.5em rgb(${stroke}); text-underline-offset: -0.32em; text-decoration-skip-ink: none`;
  }
  if (isNote(kind))
    return `background-color: ${noteBackground(kind.slice('note-'.length) as NoteColour, tone)}`;
  const line = FACT_LINES[kind];
  return `text-decoration: underline ${line.style} ${line.thickness}px ${line.colour[tone]}; text-underline-offset: ${line.offset}px`;
}

const isNote = (kind: MarkKind): kind is `note-${NoteColour}` => kind.startsWith('note-');

/** Every kind there is: the fixed set of highlights that we own. */
export const KINDS: readonly MarkKind[] = [
  'rest',
  'summary',
  ...(Object.keys(NOTE_RGB) as NoteColour[]).map((c): MarkKind => `note-${c}`),
  ...(Object.keys(FACT_LINES) as FactType[]),
  'hover',
  'flash',
];

/** Our name in the page's highlight registry; no other name is ever touched. `isUpper`: a second layer, which shows through the first. */
export const highlightName = (kind: MarkKind, tone: Tone, isUpper = false): string =>
  `nutgraf-${kind}-${tone}${isUpper ? '-upper' : ''}`;

/** Every name that a kind may stand under on a tone. */
export const highlightNames = (kind: MarkKind, tone: Tone): string[] =>
  (isNote(kind) ? [false, true] : [false]).map((isUpper) => highlightName(kind, tone, isUpper));

export function priorityOf(kind: MarkKind): number {
  if (isNote(kind)) return PRIORITY.note;
  return kind in PRIORITY ? PRIORITY[kind as keyof typeof PRIORITY] : PRIORITY.fact;
}

/** The style sheet of all marks. On paper stand the reader's own ones alone. */
export const highlightCss = (): string =>
  KINDS.map((kind) => {
    const rules = TONES.flatMap((tone) =>
      highlightNames(kind, tone).map((name) => `::highlight(${name}) { ${declarations(kind, tone)} }`),
    ).join('\n');
    return isNote(kind) ? rules : `@media screen { ${rules} }`;
  }).join('\n');
