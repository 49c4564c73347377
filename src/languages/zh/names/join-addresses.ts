/*
 * Places that stand side by side from the greater to the smaller are one address (河北省 + 安平县): whoever reads it means one place.
 * 中美, 京津 and 法国巴黎 stay two: nothing in them says by its ending that the one is a part of the other. No imports, since the trainer of
 * names marks addresses in its texts the same way.
 */

/** What has parts: whatever ends as an administrative unit does. */
export const WHOLE = /..(?:[省市县区州盟旗镇乡村]|街道)$/;
/** What is a part of another place: an administrative unit, a street, a number in a street. */
const PART = /.(?:[市县区州盟旗镇乡村]|街道|社区|小区|大道|[街路巷]|\d+[号弄])$/;

/** The spans of places with those of one address made one. `places` by their start. */
export function joinAddresses<T extends { readonly start: number; readonly end: number }>(
  text: string,
  places: readonly T[],
): T[] {
  const joined: T[] = [];
  for (const place of places) {
    const whole = joined.at(-1);
    const isPart =
      whole?.end === place.start &&
      WHOLE.test(text.slice(whole.start, whole.end)) &&
      PART.test(text.slice(place.start, place.end));
    if (whole && isPart) joined[joined.length - 1] = { ...whole, end: place.end };
    else joined.push(place);
  }
  return joined;
}
