/* What somebody says behind a dash that opens a line: "– Vi har inget val, säger Anna Berg.", "— Надо ждать,— сказал Иван Петров." */
import type { Marked } from '../../text/paired-marks';
import type { Sayings } from './sayings';

const DASH = /^\s?[–—-]\s?(?=[\p{Lu}\d¿¡«„"“])/u;
const LEAST_WORDS = 3;

/** The words of a line up to the verb of saying; none where no verb says that it is speech. */
export function dashQuotes(text: string, sayings: Sayings | null): Marked[] {
  const dash = DASH.exec(text)?.[0];
  const end = dash && sayings ? sayings.endOfSaid(text, dash.length) : null;
  if (!dash || end === null) return [];
  const words = text.slice(dash.length, end);
  if (words.trim().split(/\s+/).length < LEAST_WORDS) return [];
  return [{ open: 0, from: dash.length, to: end, close: end }];
}
