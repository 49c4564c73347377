/* Texts to measure speed over: pages, lines of JSON, or plain text, as paragraphs by language. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

export interface Text {
  /** BCP 47 primary subtag, by the letters it is written in where the file does not say. */
  readonly language: string;
  readonly paragraphs: readonly string[];
}

const languageOf = (text: string): string => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');

/** The texts in a file. A line of a .jsonl is `{text}` or `{paragraphs}`, with `lang` if known. */
export function readTexts(file: string): Text[] {
  const content = readFileSync(file, 'utf8');
  if (extname(file) === '.jsonl')
    return content
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { lang?: string; text?: string; paragraphs?: string[] })
      .map(({ lang, text, paragraphs }) => {
        const all = paragraphs ?? (text ?? '').split(/\n+/).filter(Boolean);
        return { language: lang ?? languageOf(all.join('')), paragraphs: all };
      });
  const paragraphs = /^\.html?$/.test(extname(file))
    ? ofHtml(content)
    : content.split(/\n+/).filter((line) => line.trim());
  return [{ language: languageOf(paragraphs.join('')), paragraphs }];
}

/** Paragraphs of a page's source, markup taken away: enough for measuring time. */
function ofHtml(html: string): string[] {
  return [...html.matchAll(/<p\b[^>]*>([\s\S]*?)<\/p>/gi)]
    .map((m) =>
      (m[1] ?? '')
        .replace(/<[^>]*>/g, '')
        .replace(/&\w+;|\s+/g, ' ')
        .trim(),
    )
    .filter((p) => p.length > 0);
}
