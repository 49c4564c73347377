/* What a page declares for machines: meta elements, linked data, title, canonical address. All of it is a claim, not yet believed. */
import { allOf, attributeOf, firstOf, textOf } from '../dom/safe';
import { type LinkedArticle, readLinkedArticle } from './linked-data';

export interface Declared {
  /** First non-empty content of a meta element by lower-case name, property or itemprop; null where there is none. */
  meta(...names: readonly string[]): string | null;
  /** All contents of meta elements of that name. */
  metas(name: string): readonly string[];
  readonly article: LinkedArticle | null;
  readonly title: string | null;
  readonly canonical: string | null;
  readonly language: string | null;
}

/** No claim is longer than this; what is longer is no claim but an attack or an accident. */
const LONGEST = 2000;
const MOST_METAS = 500;
const MOST_SCRIPTS = 40;

export function readDeclared(document: Document): Declared {
  // few of them are ever asked for: what they say is read then
  const elements = new Map<string, Element[]>();
  for (const element of allOf(document, 'meta', MOST_METAS)) {
    const name =
      attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? attributeOf(element, 'itemprop');
    if (!name) continue;
    const key = name.trim().toLowerCase();
    const known = elements.get(key);
    if (known) known.push(element);
    else elements.set(key, [element]);
  }
  const metas = (name: string): string[] =>
    (elements.get(name) ?? []).map((e) => tidy(attributeOf(e, 'content'))).filter((c) => c !== null);
  const titled = firstOf(document, 'title');
  const title = tidy(titled && textOf(titled));
  const scripts = allOf(document, 'script[type*="ld+json"]', MOST_SCRIPTS);
  const canonical = firstOf(document, 'link[rel~="canonical"]');
  const root = firstOf(document, 'html');
  return {
    meta(...names) {
      for (const name of names) {
        const [first] = elements.has(name) ? metas(name) : [];
        if (first) return first;
      }
      return null;
    },
    metas,
    article: readLinkedArticle(
      scripts.map((s) => textOf(s) ?? ''),
      title,
    ),
    title,
    canonical: canonical ? attributeOf(canonical, 'href') : null,
    language: root ? (attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang')) : null,
  };
}

/** White space collapsed, marks that nobody sees taken out; null for nothing and for what is too long to be a claim. */
export function tidy(text: string | null | undefined): string | null {
  if (!text || text.length > LONGEST) return null;
  return (
    text
      .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      .trim() || null
  );
}
