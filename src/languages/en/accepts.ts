/* Which texts are (partly) English: all of Latin letters, figures alone, and of others those that hold words of it in a row. */
import { near } from '../../text/near-letters';

const LATIN = /[a-z]/i;
const LETTER = near(/\p{L}/u);
const FIGURE = /\d/;
const OTHER_SCRIPT = /\p{Script=Han}/u;
/** Two words with a blank between. In Chinese a sign, a name or a measure of Latin letters stands alone. */
const IN_A_ROW = /[a-z]{2,}[,.;:]? [a-z]{2,}/i;

/** True where English has something to read in a block. */
export const accepts = (text: string): boolean =>
  LATIN.test(text)
    ? !OTHER_SCRIPT.test(text) || IN_A_ROW.test(text)
    : FIGURE.test(text) && !LETTER.test(text);
