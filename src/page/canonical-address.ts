/*
 * The address that a page says is its own, as far as that can be: a front page, a feed or another site's address is no name for this
 * page, nor is one that a site left in place when it put another article into the same document.
 */
import type { Declared } from './declared';

/** Null where it says none that can be. */
export function canonicalAddress(document: Document, declared: Declared, url: string): string | null {
  for (const claim of [declared.canonical, declared.meta('og:url')]) {
    if (!claim) continue;
    try {
      const address = new URL(claim, url);
      const own = new URL(url);
      const sameSite = lastTwo(address.hostname) === lastTwo(own.hostname) || /\.invalid$/.test(own.hostname);
      if (
        /^https?:$/.test(address.protocol) &&
        sameSite &&
        (address.pathname !== '/' || own.pathname === '/' || address.search) &&
        (address.pathname === own.pathname || pathOf(address.href, document, own.pathname) === own.pathname)
      )
        return address.href;
    } catch {
      // not an address: the next claim
    }
  }
  return null;
}

const lastTwo = (host: string): string => host.split('.').slice(-2).join('.');

/** By document and address: the path at which it was first said. */
const paths = new WeakMap<Document, Map<string, string>>();

function pathOf(address: string, document: Document, now: string): string {
  const known = paths.get(document) ?? new Map<string, string>();
  paths.set(document, known);
  const first = known.get(address) ?? now;
  known.set(address, first);
  return first;
}
