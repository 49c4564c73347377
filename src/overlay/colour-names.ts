/* The reader's own names for the colours ("check", "figures"), in place of ours wherever a colour is named on the page. */
import type { ColourNames } from './mark';
import type { Say } from './wording';

/** The part of a setting that is needed here. */
interface Named {
  get(): Promise<ColourNames>;
  watch(onChange: (names: ColourNames) => void, signal: AbortSignal): void;
}

const COLOUR = 'page_colour_';

/** Looks words up as `say` does, with the reader's names as they are at that moment. */
export function withColourNames(say: Say, named: Named, signal: AbortSignal): Say {
  let names: ColourNames = {};
  const take = (next: ColourNames) => {
    names = next;
  };
  named.watch(take, signal);
  named.get().then(take, () => {}); // ours then
  return (word, value) => {
    const own = word.startsWith(COLOUR) ? names[word.slice(COLOUR.length) as keyof ColourNames] : undefined;
    return own ?? say(word, value);
  };
}
