/*
 * Names of the world's currencies as the browser itself knows them (CLDR), so that no language lists more than how news says the
 * common ones.
 */

/** Codes of metals, funds and tests begin with X; these do not stand for money of their own kind but are money. */
const SHARED = /^X(?:AF|CD|OF|PF)$/;

/** Name, lower case → ISO 4217 code, in the locale's language; those whose name tells years or kinds in brackets left out. */
export function currencyNames(locale: string): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames([locale], { type: 'currency', fallback: 'none' });
  const codes = new Map<string, string>();
  for (const code of Intl.supportedValuesOf('currency')) {
    const name = names.of(code)?.toLowerCase();
    if (!name || /[()（）\d]/.test(name) || (code.startsWith('X') && !SHARED.test(code))) continue;
    codes.set(name, code);
  }
  return codes;
}
