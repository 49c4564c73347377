/* Words before a figure that make it a rough one or an edge. */

const ROUGHLY =
  /(?<!\p{L})(?:rund|etwa|ca\.|circa|zirka|knapp|fast|beinahe|gut|ungefähr|annähernd|nahezu|schätzungsweise|mindestens|höchstens|maximal|mehr als|weniger als|über|unter|bis zu|an die|gegen)(?: (?:einer|einem|einen|eine|ein|die|den|der))?\s$/iu;

/** Is the figure that begins at `at` said to be about, over or under that? */
export const isRough = (text: string, at: number): boolean =>
  ROUGHLY.test(text.slice(Math.max(0, at - 32), at));
