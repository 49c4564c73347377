/* The noun of fact extraction: one thing a story says, where it says it, and its value in a normal form. */
import type { Span } from '../text/span';

export type FactId = string & { readonly fact: true };

export type FactType =
  | 'person'
  | 'org'
  | 'place'
  | 'time'
  | 'duration'
  | 'quantity'
  | 'money'
  | 'percent'
  | 'age'
  | 'quote'
  | 'work';

export const FACT_TYPES: readonly FactType[] = [
  'person',
  'org',
  'place',
  'time',
  'duration',
  'quantity',
  'money',
  'percent',
  'age',
  'quote',
  'work',
];

/** What a rule or the tagger found in one text, before a story makes one whole of it. `from`/`to` in that text. */
export interface Found extends Span {
  readonly type: FactType;
  /** Name of the rule that found it, e.g. `zh.money`. */
  readonly rule: string;
  /**
   * ISO 8601 string for times and durations (a duration said as a range: its low end, approximate), number for amounts (`low~high` where the
   * words give two), fullest name for names; null where unknown or where the type has none.
   */
  readonly value: string | number | null;
  /** UCUM or SI symbol, ISO 4217 code, or the noun or classifier counted; null where there is none. */
  readonly unit: string | null;
  /** True where the words say so (约, 余, "about", "more than"). */
  readonly approximate: boolean;
  /**
   * In the story's words. Person: office, job or part. Duration, money: the penalty that it measures ("in prison"). A charge: its penalties.
   */
  readonly role: string | null;
  /** Quote: who says it, the fullest name or description known. */
  readonly speaker: string | null;
  /** Quote: the words of the same text that tell the speaker ("she", "Mr. Roe"); absent where none do, as in a quotation that runs on. */
  readonly speakerAt?: Span;
  /** Quote: true where the story tells it in words of its own, without marks; else absent. */
  readonly indirect?: true;
  /**
   * Time: which parts of `value` were inferred from the publication date or the story, not said
   * (3月5日: `['year']`); empty where all was said. `date`: no day was said at all, it is the story's last one; `hour`: a part of the day
   * was. Of no meaning for other types.
   */
  readonly implied: readonly ('year' | 'month' | 'day' | 'date' | 'hour' | 'era')[];
}

/** A find's kind and place. */
export type Place = Pick<Found, 'type' | 'rule' | 'from' | 'to'>;
/** What else may be known of it. */
export type Said = Partial<Omit<Found, keyof Place | 'speakerAt' | 'indirect'>>;

/**
 * The find, nothing where nothing is said; what is said may stand beside the place or apart. All its parts in one go: spread together
 * they cost a twentieth of all work.
 */
export const makeFound = (at: Place & Said, said: Said = at): Found => ({
  type: at.type,
  rule: at.rule,
  from: at.from,
  to: at.to,
  value: said.value ?? null,
  unit: said.unit ?? null,
  approximate: said.approximate ?? false,
  role: said.role ?? null,
  speaker: said.speaker ?? null,
  implied: said.implied ?? [],
});

/** A reader's word on a fact. */
export interface Correction {
  readonly verdict: 'confirmed' | 'disputed' | 'corrected';
  /**
   * What it is instead, where corrected; else null. `type` null: no fact at all. `value` as in `Found`; of a quote, who said it.
   */
  readonly to: {
    readonly type: FactType | null;
    readonly value: string | number | null;
    readonly unit: string | null;
  } | null;
}

/** What a fact was before anybody corrected it. */
export type AsFound = Pick<Found, 'type' | 'value' | 'unit' | 'role' | 'speaker'> & { readonly text: string };

export interface ReaderSays extends Correction {
  /** Id of the note that says so. */
  readonly note: string;
  readonly was: AsFound;
}

/** One fact of a story. `from`/`to` in `blocks[block].text` of that story. */
export interface Fact extends Found {
  readonly id: FactId;
  /** Index into the story's blocks. */
  readonly block: number;
  /** `block.text.slice(from, to)`. */
  readonly text: string;
  /** What the reader says of it, in a note of theirs; absent where nothing. The other fields are as the reader has them then. */
  readonly reader?: ReaderSays;
  /** Shared by all mentions of the same person, organisation, place or figure in the story; equals a mention's own id where it stands alone. */
  readonly entity: string;
}
