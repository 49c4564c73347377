/* Where words stand in a text. */

/** Every index at which `words`, which are not empty, begin in `text`, in order; places may overlap. Searched for as they are asked for. */
export function* everyPlace(text: string, words: string): Generator<number, void> {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) yield at;
}
