/* Web and mail addresses: their figures are no amounts and no times. */
import type { Span } from '../../text/span';

const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\w+/giu;
/** Without one of these there is none, and most texts need no search. */
const SIGNS = ['@', '://', 'www.', 'WWW.'];

/** In order. */
export const webAddresses = (text: string): Span[] =>
  SIGNS.some((sign) => text.includes(sign))
    ? [...text.matchAll(ADDRESS)].map((m) => ({ from: m.index, to: m.index + m[0].length }))
    : [];
