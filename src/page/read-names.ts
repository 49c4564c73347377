/* Names of authors out of what stands where names stand: bylines, meta elements, linked data. */
import type { PageWords } from '../languages/language';
import { literally } from '../text/literally';
import { remembered } from '../text/remembered';
import { says } from './says';

const LONGEST_NAME = 48;
const MOST_WORDS = 6;

const patterns = remembered((words: readonly PageWords[]): { opener: RegExp; separator: RegExp } => {
  const openers = words.flatMap((w) => w.byline).sort((a, b) => b.length - a.length);
  const and = words.flatMap((w) => w.and).sort((a, b) => b.length - a.length);
  const latin = (list: readonly string[]) =>
    list
      .filter((x) => /^[^\u3040-\u9fff\uac00-\ud7af]/.test(x))
      .map(literally)
      .join('|');
  const dense = (list: readonly string[]) =>
    list
      .filter((x) => /^[\u3040-\u9fff\uac00-\ud7af]/.test(x))
      .map(literally)
      .join('|');
  return {
    opener: new RegExp(
      `^(?:(?:${latin(openers)})(?:\\s*[:：/|]\\s*|\\s+)|(?:${dense(openers)})\\s*[:：/／|｜\\u4e28]?\\s*)`,
      'iu',
    ),
    separator: new RegExp(
      `\\s*(?:[,;、，；|｜/／&•\\n]|\\s(?:${latin(and)})\\s|(?<=[\\u4e00-\\u9fff])\\s*(?:${dense(and)})\\s*|(?<=[\\u4e00-\\u9fff]{2})\\s+(?=[\\u4e00-\\u9fff]))\\s*`,
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
    const name = (part ?? '')
      .replace(opener, '')
      .replace(/^[\s.:：\-–—·]+|[\s.:：,\-–—·]+$/g, '')
      .replace(/\s+[-–—|·]\s+.*$/, '');
    if (isName(name, words) && !isSite(name) && !names.includes(name)) names.push(name);
  }
  return names;
}

function isName(text: string, words: readonly PageWords[]): boolean {
  if (text.length < 2 || text.length > LONGEST_NAME || /[\d。！？!?<>{}=]/.test(text)) return false;
  if (!/\p{L}{2}/u.test(text) && !/\p{Lo}/u.test(text)) return false;
  if (text.split(/\s+/).length > MOST_WORDS || /^[a-z]+$|^www\.|\.[a-z]{2,3}$/.test(text)) return false;
  if (words.some((w) => w.byline.includes(text.toLowerCase()))) return false;
  return !says(words, 'notNames', text);
}
