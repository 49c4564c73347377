/*
 * Menus and lists of links beside a story: told by their markup alone, since a third of a page's elements stand in them and asking
 * each for its style costs more than reading the story.
 */
import { allOf, textOf } from './safe';

/** Tags of what a page sets beside its story. */
export const BESIDE = /^(?:nav|footer|aside|menu)$/;
/** Where one of these is in it, it may hold a part of the story. */
const OF_STORY = 'h1,figure,time,article,main';
/** Fewer links are a trail or a section's name, which may belong to a headline. */
const FEWEST_LINKS = 5;

/** True for an element beside the story that holds hardly anything but links. Looks at all that is in it. */
export function isMenu(element: Element): boolean {
  if (allOf(element, OF_STORY).length) return false;
  const links = allOf(element, 'a');
  if (links.length < FEWEST_LINKS) return false;
  const linked = links.reduce((sum, link) => sum + lengthOf(link), 0);
  return linked * 2 > lengthOf(element);
}

const lengthOf = (element: Element): number => textOf(element)?.replace(/\s+/g, ' ').length ?? 0;
