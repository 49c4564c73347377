/* Reads markup as a page of its own, laid out in a frame of the test's page. */
import { PAGE_WORDS } from '../../../src/languages/page-words';
import { type Reading, readPage } from '../../../src/reading';

/** Read as if found at this address, with the trail of what was left out. */
export async function readHtml(html: string): Promise<Reading> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1200px;height:900px';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  try {
    const options = { words: PAGE_WORDS, url: 'https://paper.example/a', explain: true };
    return (await readPage(frame.contentDocument as Document, options)).reading;
  } finally {
    frame.remove();
  }
}

/** The kinds of all blocks with this text. */
export const kindsOf = ({ stories }: Reading, text: string): string[] =>
  stories.flatMap((s) => s.blocks.filter((b) => b.text === text).map((b) => b.kind));

/** Why the text was left out; null where it was not. */
export const reasonFor = ({ leftOut }: Reading, text: string): string | null =>
  leftOut.find((l) => l.text.startsWith(text))?.reason ?? null;
