/**
 * A short digest of a text (FNV-1a, 32 bits, and the text's length, base 36): for ids that stay the same while the words do. Not for
 * security.
 */
export function digest(text: string): string {
  const { imul } = Math;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b); // the last characters reach all bits
  return ((hash ^ (hash >>> 13)) >>> 0).toString(36) + text.length.toString(36);
}
