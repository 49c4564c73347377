/* Full-width figures and letters → ASCII, odd blanks → blank; one for one, so that spans still fit. */

/** Same length as the input. */
export const fold = (text: string): string =>
  text.replace(/[\uff01-\uff5e\u00a0\u2002-\u200a\u202f\u3000]/g, (c) =>
    c >= '\uff01' ? String.fromCharCode(c.charCodeAt(0) - 0xfee0) : ' ',
  );
