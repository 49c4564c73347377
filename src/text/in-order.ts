/* Characters of one text that stand in another in their order, whatever stands between: "who" in "world health organization". */

export function standInOrder(characters: string, text: string): boolean {
  let at = -1;
  for (const character of characters) {
    at = text.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}
