/* The parts of `npm run bench:notes` that run in the extension's own windows. Each stands by itself: it is sent there as text. */

export interface Filling {
  readonly all: number;
  readonly here: number;
  /** Page key of those `here`, and the page's words to quote. */
  readonly key: string;
  readonly text: string;
}

/** Puts notes into the database, past the background: what is measured is not this. */
export async function fillNotes({ all, here, key, text }: Filling): Promise<void> {
  const words = text.split(/\s+/);
  const note = (i: number) => {
    const at = (i * 7) % (words.length - 12);
    const part = (from: number, to: number) => words.slice(Math.max(0, from), to).join(' ');
    const quote = part(at, at + 3 + (i % 6));
    const created = new Date(Date.UTC(2024, 0, 1) + i * 600_000).toISOString();
    return {
      id: `0190${i.toString(16).padStart(8, '0')}-bench`,
      page: i < here ? key : `https://paper-${i % 40}.example/story-${i % 2000}`,
      target: { about: 'selection' },
      selectors: [
        {
          type: 'TextQuoteSelector',
          exact: quote,
          prefix: part(at - 8, at),
          suffix: part(at + 3 + (i % 6), at + 14),
        },
      ],
      quote,
      story: 'A story',
      colour: ['yellow', 'green', 'blue', 'pink'][i % 4],
      body: i % 3 ? '' : `What was said here, number ${i}, rare-word-${i % 1000}`,
      tags: [`tag ${i % 25}`],
      created,
      modified: created,
      revision: 1,
      removed: null,
    };
  };
  const asked = indexedDB.open('nutgraf');
  const db = await new Promise<IDBDatabase>((done, failed) => {
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
  for (let from = 0; from < all; from += 10_000) {
    const writing = db.transaction('notes', 'readwrite');
    for (let i = from; i < Math.min(all, from + 10_000); i++) writing.objectStore('notes').put(note(i));
    await new Promise<void>((done, failed) => {
      writing.oncomplete = () => done();
      writing.onerror = () => failed(writing.error);
    });
  }
  db.close();
}

/** Saves a note on words that are not on the page yet. */
export async function saveOne({ key, quote }: { key: string; quote: string }): Promise<void> {
  const page = { key, url: key, title: null, site: null, authors: [], publishedAt: null, language: 'en' };
  const reading = { id: 'r', stories: [], problems: [], leftOut: [], noStory: 'no-text' };
  const note = {
    id: '018f0000-late-bench',
    page: key,
    target: { about: 'selection' },
    selectors: [{ type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' }],
    quote,
    story: null,
    colour: 'yellow',
    body: '',
    tags: [],
  };
  const saved = { ...page, reading, analysis: null };
  await (globalThis as any).chrome.runtime.sendMessage({
    to: 'background',
    call: 'saveNote',
    args: [note, saved],
  });
  await new Promise((done) => setTimeout(done, 2000)); // the page has heard of it
}

/** Puts the words into the page; milliseconds until the note is drawn on them. */
export async function timeLateText(words: string): Promise<number> {
  const p = document.createElement('p');
  p.textContent = `At last came ${words}, and the harbour bell rang twice.`;
  document.querySelector('p')?.after(p);
  const start = performance.now();
  const isDrawn = () =>
    [...CSS.highlights].some(
      ([name, highlight]) => /note/.test(name) && [...highlight].some((range) => String(range) === words),
    );
  while (!isDrawn()) {
    if (performance.now() - start > 30_000) throw new Error('the note did not come up');
    await new Promise((done) => setTimeout(done, 5));
  }
  return performance.now() - start;
}

export interface Spread {
  readonly median: number;
  /** 95 in a hundred are within this. */
  readonly most: number;
}

/** Milliseconds from asking the background to its answer: new notes, changes, and one of a million characters. */
export async function timeCalls({ times, key }: { times: number; key: string }) {
  const { runtime } = (globalThis as any).chrome;
  const ask = async (call: string, ...args: unknown[]): Promise<number> => {
    const start = performance.now();
    const answer = await runtime.sendMessage({ to: 'background', call, args });
    if (!answer?.ok) throw new Error(`${call}: ${JSON.stringify(answer)}`);
    return performance.now() - start;
  };
  const spread = (list: number[]) => {
    const sorted = list.sort((a, b) => a - b);
    return {
      median: sorted[sorted.length >> 1] ?? 0,
      most: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    };
  };
  const pause = () => new Promise((done) => setTimeout(done, 500)); // as fast as a person highlights
  const draft = (i: number) => ({
    id: `0191${i.toString(16).padStart(8, '0')}-bench`,
    page: key,
    target: { about: 'selection' },
    selectors: [{ type: 'TextQuoteSelector', exact: 'a word', prefix: '', suffix: '' }],
    quote: 'a word',
    story: null,
    colour: 'yellow',
    body: '',
    tags: [],
  });
  const reading = { id: 'r', stories: [], problems: [], leftOut: [], noStory: 'no-text' };
  const saved = { key, url: key, title: 'A story', site: null, authors: [], publishedAt: null };
  const page = { ...saved, language: 'en', reading, analysis: null };
  const saves: number[] = [];
  const changes: number[] = [];
  for (let i = 0; i < times; i++) {
    saves.push(await ask('saveNote', draft(i), page));
    await pause();
    changes.push(await ask('changeNote', draft(i).id, { body: `typed ${i}` }, 1));
    await pause();
  }
  const long = await ask('changeNote', draft(0).id, { body: 'a word '.repeat(142_858) }, 2);
  await ask('changeNote', draft(0).id, { body: '' }, 3);
  return { save: spread(saves), change: spread(changes), long };
}

/** Milliseconds from the window's beginning until an element is drawn. */
export async function millisecondsTo(selector: string): Promise<number> {
  while (!document.querySelector(selector)) {
    if (performance.now() > 60_000) throw new Error(`no ${selector} in a minute`);
    await new Promise((done) => setTimeout(done, 5));
  }
  return performance.now();
}

/** Milliseconds from typing into the library's search until its list has only what was looked for. */
export async function searchFor(words: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) throw new Error('no search field');
  const start = performance.now();
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  for (;;) {
    await new Promise((done) => setTimeout(done, 5));
    const notes = [...document.querySelectorAll('[data-note]')];
    if (notes.length && notes.every((n) => n.textContent?.includes(words))) break;
    if (performance.now() - start > 60_000) throw new Error('no result in a minute');
  }
  const ms = performance.now() - start;
  field.value = '';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return ms;
}
