/* A summary is places in a story, never words of its own. */

/** One sentence (or, trimmed, part of one) of a story. `from`/`to` in `blocks[block].text`. */
export interface Pick {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** A story's summary and, in the order of `story.sections`, its sections'. Picks stand in reading order. */
export interface Summary {
  readonly story: readonly Pick[];
  readonly sections: readonly (readonly Pick[])[];
}
