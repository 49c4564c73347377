/* Blocks that belong together → a Story, with what they say of themselves and, for the rest, what the page says. */
import type { Block } from '../page/block';
import type { PageInfo } from '../page/page-info';
import { digest } from '../text/digest';
import { findSections } from './sections';
import type { Story, StoryId } from './story';

export interface StoryMaking {
  readonly form: Story['form'];
  readonly blocks: readonly Block[];
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
  readonly url: string | null;
}

/** `used` keeps ids apart where two stories of a page begin alike; it is filled. */
export function makeStory(making: StoryMaking, page: PageInfo, used: Set<string>): Story {
  const { blocks } = making;
  const text = (kind: Block['kind']): string | null => blocks.find((b) => b.kind === kind)?.text ?? null;
  const headline = text('headline');
  const id = digest(headline ?? blocks[0]?.text ?? '');
  let unique = id;
  for (let n = 1; used.has(unique); n++) unique = `${id}-${n}`;
  used.add(unique);
  return {
    id: `s${unique}` as StoryId,
    form: making.form,
    headline,
    kicker: text('kicker'),
    deck: text('deck'),
    authors: making.authors,
    publishedAt: making.publishedAt,
    language: languageOf(blocks, page.language),
    url: making.url,
    blocks,
    sections: findSections(blocks),
  };
}

/** Scripts that tell a language by themselves, where a story is in another script than the page's language. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]+/gu, 'ja'],
  [/\p{Script=Hangul}+/gu, 'ko'],
  [/\p{Script=Han}+/gu, 'zh'],
  [/\p{Script=Latin}+/gu, 'en'],
];

/** How much of a story is looked at, and how much of it mostly tells. */
const SAMPLE = 4000;
const SETTLES = 1200;

/** The page's language, unless the story's own letters are of another script than it is written in. */
function languageOf(blocks: readonly Block[], pageLanguage: string): string {
  const text = blocks
    .map((b) => b.text)
    .join('\n')
    .slice(0, SAMPLE);
  const own = SCRIPTS.find(([, code]) => pageLanguage.startsWith(code));
  if (!own) return pageLanguage;
  const count = (letters: RegExp, of = text): number => of.length - of.replace(letters, '').length;
  // a text has no more letters than characters: most often its beginning settles it
  if (count(own[0], text.slice(0, SETTLES)) > text.length * 0.2) return pageLanguage;
  const mine = count(own[0]);
  const letters = count(/\p{L}+/gu);
  if (!letters || mine > letters * 0.2) return pageLanguage;
  return SCRIPTS.find(([script]) => count(script) > letters * 0.5)?.[1] ?? pageLanguage;
}
