/* Why a page gives no story: the panel has a sentence for each reason. */
import { allOf, attributeOf } from '../dom/safe';
import type { NoStory } from '../reading';

/** No news page has more text than this, in UTF-16 code units; what has is a data dump. */
export const MOST_TEXT = 4_000_000;

/** What can be told before reading; null where the page may hold a story. */
export function unreadable(document: Document): NoStory | null {
  return /html|^$/.test(document.contentType ?? '') ? null : 'not-html';
}

/** Why a page that was read gave no story. */
export function whyNoStory(document: Document, text: string): NoStory {
  if (text.length > MOST_TEXT) return 'too-big';
  const frames = allOf(document, 'iframe,frame').some((f) => attributeOf(f, 'src'));
  if (text.length < 200 && frames) return 'frames-only';
  return text ? 'no-text' : 'empty';
}
