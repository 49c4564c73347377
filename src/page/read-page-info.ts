/* Document → PageInfo: what a page says of itself. */

import { attributeOf, rootElementOf } from '../dom/safe';
import type { PageInfo } from './page-info';

export function readPageInfo(document: Document, url: string, publishedAt: string | null): PageInfo {
  const root = rootElementOf(document);
  return {
    url,
    canonicalUrl: null,
    title: null,
    site: null,
    authors: [],
    publishedAt,
    modifiedAt: null,
    language: (root && attributeOf(root, 'lang')?.slice(0, 2).toLowerCase()) || 'en',
  };
}
