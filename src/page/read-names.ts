/* Names of authors out of what stands where names stand: bylines, meta elements, linked data. */
import type { PageWords } from '../languages/language';
import { literally } from '../text/literally';
import { remembered } from '../text/remembered';
import { says } from './says';

const LONGEST_NAME = 48;
const MOST_WORDS = 6;
/** Written without blanks between words: Chinese, Japanese, Korean. */
const DENSE = /^[\u3040-\u9fff\uac00-\ud7af]/;

const patterns = remembered((words: readonly PageWords[]): { opener: RegExp; separator: RegExp } => {
  const any = (list: 'byline' | 'and', isDense: boolean) =>
    words
      .flatMap((w) => w[list])
      .filter((x) => DENSE.test(x) === isDense)
      .sort((a, b) => b.length - a.length)
      .map(literally)
      .join('|');
  return {
    opener: new RegExp(
      `^(?:(?:${any('byline', false)})(?:\\s*[:：/|]\\s*|\\s+)|(?:${any('byline', true)})\\s*[:：/／|｜\\u4e28]?\\s*)`,
      'iu',
    ),
    separator: new RegExp(
      `\\s*(?:[,;、，；|｜/／&•\\n]|\\s(?:${any('and', false)})\\s|(?<=[\\u4e00-\\u9fff])\\s*(?:${any('and', true)})\\s*|(?<=[\\u4e00-\\u9fff]{2})\\s+(?=[\\u4e00-\\u9fff]))\\s*`,
      'iu',
    ),
  };
});

/** The names in `raw`, without openers, jobs, addresses; an empty list where there is none that could be a name. */
export function readNames(
  raw: string,
  words: readonly PageWords[],
  isSite: (text: string) => boolean,
): string[] {
  const { opener, separator } = patterns(words);
  let text = raw
    .replace(/https?:\S+|\S+@\S+|@\w+/g, ' ')
    .replace(/[（(][^）)]*[)）]|\[[^\]]*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (let i = 0; i < 3; i++) {
    const rest = text.replace(opener, '');
    if (rest === text || !rest) break;
    text = rest;
  }
  const names: string[] = [];
  for (const part of text.split(separator)) {
    const name = part
      .replace(opener, '')
      .replace(/^[\s.:：,\-–—·]+|[\s.:：,\-–—·]+$/g, '')
      .replace(/\s+[-–—|·]\s+.*$/, '');
    if (isName(name, words) && !isSite(name) && !names.includes(name)) names.push(name);
  }
  return names;
}

function isName(text: string, words: readonly PageWords[]): boolean {
  if (text.length < 2 || text.length > LONGEST_NAME || /[\d。！？!?<>{}=]|^[“"《]/.test(text)) return false;
  if (!/\p{L}{2}|\p{Lo}/u.test(text)) return false;
  if (text.split(/\s+/).length > MOST_WORDS || /^[a-z]+$|^www\.|\.[a-z]{2,3}$/.test(text)) return false;
  if (words.some((w) => w.byline.includes(text.toLowerCase()))) return false;
  return !says(words, 'notNames', text);
}
