/* Folds Chinese text one code unit to one: Traditional → Simplified, full-width ASCII → ASCII, so that rules are written once. */
import { SIMPLIFIED, TRADITIONAL } from './traditional';

const TABLE = new Map<string, string>();
for (let i = 0; i < TRADITIONAL.length; i++) TABLE.set(TRADITIONAL.charAt(i), SIMPLIFIED.charAt(i));
for (let code = 0xff01; code <= 0xff5e; code++)
  TABLE.set(String.fromCharCode(code), String.fromCharCode(code - 0xfee0));
TABLE.set('\u3000', ' ');
TABLE.set('\u00a0', ' ');
TABLE.set('〇', '零');

/** Same length as the input. */
export function fold(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    out += c < '\u0080' ? c : (TABLE.get(c) ?? c);
  }
  return out;
}
