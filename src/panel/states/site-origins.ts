/* Match patterns that the permission buttons ask for. */

export const ALL_SITES: readonly string[] = ['https://*/*', 'http://*/*'];

/** The site of an address; null where it is no web address. Ports have no place in match patterns. */
export function siteOf(
  url: string | null,
): { readonly name: string; readonly origins: readonly string[] } | null {
  const parsed = url !== null && URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  return { name: parsed.hostname, origins: [`${parsed.protocol}//${parsed.hostname}/*`] };
}

/** Whether what is granted covers `origins` by itself or by a grant for all sites. */
export const covers = (granted: readonly string[], origins: readonly string[]): boolean =>
  origins.every((origin) => granted.includes(origin) || coversAll(granted, origin));

const coversAll = (granted: readonly string[], origin: string): boolean =>
  granted.includes('<all_urls>') ||
  granted.includes('*://*/*') ||
  granted.includes(`${origin.split(':')[0]}://*/*`);

/** Whether every site is granted. */
export const coversEverything = (granted: readonly string[]): boolean =>
  ALL_SITES.every((origin) => granted.includes(origin) || coversAll(granted, origin));
