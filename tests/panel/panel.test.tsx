// @vitest-environment happy-dom
/* The whole panel over a sample page: what a person sees and does. Long because its many cases share one sample page and one way to draw it. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CallError } from '../../src/messages/call';
import type { PageState } from '../../src/messages/calls';
import type { Note } from '../../src/notes/note';
import { Panel } from '../../src/panel/panel';
import type { Services, Tab } from '../../src/panel/services';
import { WordsContext } from '../../src/panel/words';
import type { ReadingId } from '../../src/reading';
import { lead, second } from './sample-en';
import { makeNote, makeServices, makeState, tab } from './sample-page';
import { wordsOf } from './say';

const words = wordsOf('en', 'en-GB');
let root: HTMLElement | null = null;

/** Lets promises and timers of no length end. */
const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 0)));

async function show(services: Services, shownTab: Tab | null = tab): Promise<HTMLElement> {
  if (!root) {
    root = document.createElement('div');
    document.body.append(root);
  }
  const here = root;
  await act(() =>
    render(
      <WordsContext.Provider value={words}>
        <Panel tab={shownTab} services={services} />
      </WordsContext.Provider>,
      here,
    ),
  );
  await settle();
  return here;
}

async function open(parts = [lead], notes: readonly Note[] = [], change: Partial<PageState> = {}) {
  const state = { ...makeState(parts), ...change };
  const rig = makeServices(() => state, notes);
  return { ...rig, panel: await show(rig.services) };
}

afterEach(() => {
  if (root) render(null, root);
  root?.remove();
  root = null;
});

function button(panel: ParentNode, text: string, selector = 'button'): HTMLElement {
  const found = [...panel.querySelectorAll<HTMLElement>(selector)].find((b) => b.textContent?.includes(text));
  if (!found) throw new Error(`no ${selector} says “${text}” in: ${panel.textContent}`);
  return found;
}
const press = async (target: Element, key: string) => {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await settle();
};
const click = async (element: HTMLElement) => {
  element.click();
  await settle();
};
const parts = (panel: ParentNode) => [...panel.querySelectorAll('h2')].map((h) => h.textContent);

describe('the panel over a page', () => {
  test('tells the story from its head to the notes, and the row on top leads to every part', async () => {
    const { panel } = await open();
    expect(panel.querySelector('h1')?.textContent).toBe(lead.story.headline);
    expect(parts(panel)).toEqual([
      'Summary',
      'Sections',
      'Who',
      'Where',
      'When',
      'Figures',
      'Said',
      'Works',
      'Notes',
    ]);
    const links = [...panel.querySelectorAll('nav a')].map((a) => a.getAttribute('href'));
    expect(links).toEqual([...panel.querySelectorAll('section.part')].map((s) => `#${s.id}`));
    expect(panel.querySelector('.byline')?.textContent).toMatch(/Ida Calloway.*12 Mar 2026/);
    expect(panel.querySelector('.deck')?.textContent).toContain('The editors’ own words');
    expect(panel.querySelector('.stories')).toBeNull();
  });

  test('every line leads to its words on the page, and lights them up on the way', async () => {
    const { panel, asked } = await open();
    const line = button(panel, 'The work cost 41.6 million crowns', '#summary [data-place]');
    line.dispatchEvent(new Event('pointerover', { bubbles: true }));
    await click(line);
    const from = lead.story.blocks[4]?.text.indexOf(line.textContent ?? '') ?? -1;
    const to = from + (line.textContent ?? '').length;
    expect(from).toBeGreaterThan(0);
    const place = { storyId: 'harbour', block: 4, from, to, readingId: 'reading-1' };
    const same = (call: string | undefined, name: string) => {
      expect(call?.startsWith(`${name}(`)).toBe(true);
      expect(JSON.parse(call?.slice(name.length + 1, -1) ?? '')).toEqual(place);
    };
    same(asked[0], 'hover');
    same(asked[1], 'show');
    for (const link of panel.querySelectorAll('[data-place]')) expect(link.tagName).toBe('BUTTON');
  });

  test('↑ and ↓ walk from line to line, `?` shows the keys, `/` goes to the filter', async () => {
    const { panel, asked } = await open();
    const area = panel.querySelector('.area') as HTMLElement;
    await press(area, 'ArrowDown');
    expect(document.activeElement?.textContent).toBe(lead.story.headline);
    await press(document.activeElement as Element, 'ArrowDown');
    expect(document.activeElement?.textContent).toBe(lead.story.deck);
    await press(document.activeElement as Element, 'ArrowUp');
    expect(document.activeElement?.textContent).toBe(lead.story.headline);
    expect(asked.filter((a) => a.startsWith('hover({')).length).toBe(3);
    await press(area, '/');
    expect((document.activeElement as HTMLInputElement).type).toBe('search');
    await press(area, '?');
    expect(panel.querySelector('dialog')?.textContent).toContain('From line to line');
  });

  test('the keys are heard before anything in the panel has the focus, and not in what is typed', async () => {
    const { panel } = await open();
    (document.activeElement as HTMLElement | null)?.blur();
    await press(document.body, '/');
    const filter = document.activeElement as HTMLInputElement;
    expect(filter.type).toBe('search');
    await press(filter, '?');
    expect(panel.querySelector('dialog')).toBeNull();
    await press(document.body, '?');
    expect(panel.querySelector('dialog')).not.toBeNull();
  });

  test('the filter narrows the facts down and says when nothing is left', async () => {
    const { panel } = await open();
    const filter = panel.querySelector('input[type=search]') as HTMLInputElement;
    const type = async (value: string) => {
      filter.value = value;
      filter.dispatchEvent(new Event('input', { bubbles: true }));
      await settle();
    };
    await type('lindqvist');
    expect(parts(panel)).toEqual(['Summary', 'Sections', 'Who', 'Figures', 'Said', 'Notes']); // his age is a figure
    await type('zebra');
    expect(panel.querySelector('.facts')?.textContent).toContain('No fact matches.');
  });

  test('a name opens to every place that names it', async () => {
    const { panel } = await open();
    const count = panel.querySelector('#who .count') as HTMLElement;
    expect(count.getAttribute('aria-label')).toBe('3 places in the story');
    await click(count);
    expect([...panel.querySelectorAll('#who .places b')].map((b) => b.textContent)).toEqual([
      'Tessa Brandt',
      'Ms Brandt',
      'Ms Brandt',
    ]);
  });

  test('our value stands beside the page’s words, never instead of them', async () => {
    const { panel } = await open();
    const figure = button(panel, '41.6 million crowns', '#howMuch .amount');
    expect(figure.querySelector('.value')?.textContent?.replace(/\s/g, ' ')).toBe('SEK 41.6m');
    expect(button(panel, '1.4 km', '#howMuch .amount').querySelector('.value')).toBeNull();
  });

  test('quotes come with their marks and their speakers', async () => {
    const { panel } = await open();
    const quote = panel.querySelector('#said .place');
    expect(quote?.querySelector('.quote')?.textContent).toBe(
      '“We were told it could not be done for the money,”',
    );
    expect(quote?.querySelector('.speaker')?.textContent).toBe('Tessa Brandt');
  });
});

describe('several stories', () => {
  test('are listed; choosing one shows it and takes the page there', async () => {
    const { panel, asked } = await open([lead, second]);
    expect(panel.querySelector('.stories .label')?.textContent).toBe('2 stories on this page');
    await click(button(panel, 'A library that lends out sheds', '.story-choice'));
    expect(panel.querySelector('h1')?.textContent).toBe(second.story.headline);
    expect(asked.at(-1)).toContain('"storyId":"library"');
  });

  test('the page’s place leads the panel’s', async () => {
    const { panel, tell } = await open([lead, second]);
    await act(() => tell({ kind: 'reading', story: lead.story.id, block: 6 }));
    expect(panel.querySelector('#sections [aria-current]')?.textContent).toContain('Who pays');
    await act(() => tell({ kind: 'reading', story: second.story.id, block: 1 }));
    expect(panel.querySelector('h1')?.textContent).toBe(second.story.headline);
  });

  test('but not while the page is on its way to where the panel sent it', async () => {
    const { panel, tell } = await open([lead, second]);
    await click(button(panel, 'A library that lends out sheds', '.story-choice'));
    await act(() => tell({ kind: 'reading', story: lead.story.id, block: 3 }));
    expect(panel.querySelector('h1')?.textContent).toBe(second.story.headline);
  });

  test('a mark clicked on the page selects its line, in whatever story', async () => {
    const { panel, tell } = await open([lead, second]);
    const fact = second.analysis.facts[1];
    if (!fact) throw new Error('the sample has no such fact');
    await act(() => tell({ kind: 'select-fact', fact: fact.id }));
    expect(panel.querySelector('[data-fact].selected')?.textContent).toContain('six weeks');
    const third = lead.analysis.facts.filter((f) => f.value === 'Tessa Brandt')[2];
    if (!third) throw new Error('the sample has no such fact');
    await act(() => tell({ kind: 'select-fact', fact: third.id }));
    expect(panel.querySelector('[data-fact].selected')?.textContent).toContain('Ms Brandt hopes');
  });
});

describe('notes in the panel', () => {
  test('are listed with their words, Markdown and tags; lost ones apart', async () => {
    const there = makeNote({ quote: 'the last wave', body: 'so *bitter*', tags: ['money'], colour: 'pink' });
    const lost = makeNote({ quote: 'words of yesterday' });
    const outcomes = [
      { noteId: there.id, found: true, how: 'exact' as const, at: 4, now: null },
      { noteId: lost.id, found: false, how: 'not-on-this-page' as const, at: null, now: null },
    ];
    const { panel, asked } = await open([lead], [lost, there], { outcomes });
    const [first, last] = panel.querySelectorAll('.note');
    expect(first?.className).toContain('pink');
    expect(first?.querySelector('em')?.textContent).toBe('bitter');
    expect(first?.querySelector('.tag')?.textContent).toBe('money');
    expect(panel.querySelector('#notes h3')?.textContent).toBe('Not found on this page now');
    expect(last?.textContent).toContain('words of yesterday');
    expect(last?.querySelector('[data-note-link]')).toBeNull();
    await click(first?.querySelector('[data-note-link]') as HTMLElement);
    expect(asked.at(-1)).toBe(`showNote("${there.id}")`);
  });

  test('are written in place and saved without a button', async () => {
    const note = makeNote({ body: 'one' });
    const { panel, asked } = await open([lead], [note]);
    await click(button(panel, 'Edit'));
    const area = panel.querySelector('textarea') as HTMLTextAreaElement;
    expect(document.activeElement).toBe(area);
    area.value = 'one two';
    await act(() => void area.dispatchEvent(new Event('input', { bubbles: true })));
    area.dispatchEvent(new Event('blur'));
    await settle();
    expect(asked.at(-1)).toBe('changeNote({"body":"one two"}, 1)');
    expect(panel.querySelector('.editor [role=status]')?.textContent).toBe('Saved');
    await press(area, 'Escape');
    expect(panel.querySelector('.markdown')?.textContent).toBe('one two');
  });

  test('take tags and colours', async () => {
    const { panel, asked } = await open([lead], [makeNote({ body: 'x', tags: ['old'] })]);
    await click(button(panel, 'Edit'));
    const field = panel.querySelector('.tags input') as HTMLInputElement;
    expect([...panel.querySelectorAll('datalist option')].map((o) => o.getAttribute('value'))).toContain(
      'to check',
    );
    field.value = 'new，newer,';
    await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
    await click(panel.querySelector('.colour.green input') as HTMLElement);
    await click(button(panel, 'Done'));
    expect(asked.at(-1)).toBe('changeNote({"tags":["old","new","newer"],"colour":"green"}, 1)');
  });

  test('are deleted at once and brought back from the same place', async () => {
    const { panel } = await open([lead], [makeNote({ body: 'keep me' })]);
    await click(button(panel, 'Delete'));
    expect(panel.querySelector('.markdown')).toBeNull();
    await click(button(panel, 'Undo'));
    expect(panel.querySelector('.markdown')?.textContent).toBe('keep me');
    expect(panel.querySelector('.removed')).toBeNull();
  });

  test('are born on a fact, the story or the page and opened for writing', async () => {
    const { panel } = await open();
    await click(panel.querySelector('#who .note-button') as HTMLElement);
    expect(panel.querySelectorAll('.note textarea')).toHaveLength(1);
    await click(button(panel, 'Note on this page'));
    expect(panel.querySelectorAll('.note textarea')).toHaveLength(1);
    expect(panel.querySelectorAll('.note')).toHaveLength(2);
    await press(panel.querySelector('#where [data-fact]') as Element, 'n');
    expect(panel.querySelectorAll('.note')).toHaveLength(3);
  });

  test('a note on the whole page that was left empty is none; its deletion can be undone', async () => {
    const { panel } = await open();
    await click(button(panel, 'Note on this page'));
    await press(panel.querySelector('textarea') as Element, 'Escape');
    expect(panel.querySelectorAll('.note')).toHaveLength(0);
    expect(panel.querySelector('.removed')?.textContent).toContain('Undo');
  });

  test('a note selected on the page for writing is opened even where it arrives first', async () => {
    const { panel, tell, services } = await open();
    const note = await services.page(7).noteOnStory(lead.story.id);
    await act(() => tell({ kind: 'select-note', note: note.id, edit: true }));
    expect(panel.querySelector('.note textarea')).not.toBeNull();
  });
});

describe('marks on the page', () => {
  test('are switched by type and all at once, on the page and for good', async () => {
    const { panel, asked } = await open();
    const toggle = (label: string) =>
      button(panel, label, '.shown label').querySelector('input') as HTMLElement;
    await click(toggle('People'));
    expect(asked.at(-1)).toMatch(/^setShown\(\["org","place".*\], true, false\)$/);
    await click(toggle('Hide all'));
    expect(asked.at(-1)).toMatch(/\], false, false\)$/);
    expect(panel.querySelector<HTMLFieldSetElement>('.shown fieldset')?.disabled).toBe(true);
  });
});

describe('when there is nothing to show', () => {
  const noAnswer = async () => {
    throw new CallError('NoAnswer', 'nobody answered');
  };

  test.each([
    ['empty', 'The page is empty.'],
    ['no-text', 'no running text'],
    ['frames-only', 'frames of other pages'],
    ['not-html', 'not a web page'],
    ['too-big', 'too big'],
  ] as const)('a page without a story says why: %s', async (noStory, sentence) => {
    const state = makeState([]);
    const { panel } = await open([], [], { reading: { ...state.reading, noStory } });
    expect(panel.textContent).toContain('No story found on this page');
    expect(panel.textContent).toContain(sentence);
  });

  test.each([
    ['needs-click', 'Click the Nutgraf button to read this page'],
    ['browser-page', 'the browser’s own pages'],
    ['store', 'its store'],
    ['file', 'a file on your device'],
    ['pdf', 'It is a PDF'],
  ] as const)('a tab that cannot be read says why: %s', async (reach, sentence) => {
    const { services } = makeServices(() => makeState([lead]));
    const page = { ...services.page(7), getState: noAnswer };
    const panel = await show({ ...services, page: () => page, reach: async () => reach });
    expect(panel.textContent).toContain(sentence);
  });

  test('a page whose script was not there yet is read once it is', async () => {
    const { services } = makeServices(() => makeState([lead]));
    let isThere = false;
    const page = {
      ...services.page(7),
      getState: async () => (isThere ? makeState([lead]) : noAnswer()),
    };
    const panel = await show({
      ...services,
      page: () => page,
      reach: async () => {
        isThere = true;
        return 'there';
      },
    });
    expect(panel.querySelector('h1')?.textContent).toBe(lead.story.headline);
  });

  test.each([
    ['https://news.example/', 'The page does not answer.'],
    [null, 'the browser’s own pages'],
  ])('a page that takes our script and stays silent is told by its address: %s', async (url, sentence) => {
    const { services } = makeServices(() => makeState([lead]));
    const page = { ...services.page(7), getState: noAnswer };
    const panel = await show({ ...services, page: () => page, reach: async () => 'there' }, { ...tab, url });
    expect(panel.textContent).toContain(sentence);
  });

  test('an error is shown as one, with a way to try again', async () => {
    const { services } = makeServices(() => makeState([lead]));
    let isBroken = true;
    const page = {
      ...services.page(7),
      getState: async () => {
        if (isBroken) throw new CallError('TypeError', 'x is not a function');
        return makeState([lead]);
      },
    };
    const panel = await show({ ...services, page: () => page });
    expect(panel.textContent).toContain('x is not a function');
    isBroken = false;
    await click(button(panel, 'Try again'));
    expect(panel.querySelector('h1')?.textContent).toBe(lead.story.headline);
  });

  test('before any tab is known it only says that it reads', async () => {
    const { services } = makeServices(() => makeState([lead]));
    expect((await show(services, null)).textContent).toContain('Reading the page…');
  });
});

describe('keeping up with the page', () => {
  test('an analysis of an older reading is not shown', async () => {
    const state = makeState([lead]);
    const { panel } = await open([lead], [], {
      analysis: state.analysis && { ...state.analysis, readingId: 'reading-0' as ReadingId },
    });
    expect(panel.textContent).toContain('Finding facts and summary…');
    expect(panel.querySelector('#who')).toBeNull();
  });

  test('a change of the page is pulled and said', async () => {
    let state: PageState = { ...makeState([lead]), analysis: null };
    const { services, tell } = makeServices(() => state);
    const panel = await show(services);
    expect(panel.textContent).toContain('Finding facts and summary…');
    state = { ...makeState([lead]), updated: true };
    await act(() => tell({ kind: 'changed' }));
    await settle();
    expect(panel.querySelector('#who')).not.toBeNull();
    expect(panel.textContent).toContain('The page has changed');
    await click(panel.querySelector('.notice .icon') as HTMLElement);
    expect(panel.textContent).not.toContain('The page has changed');
  });

  test('an answer of the tab that was left is dropped', async () => {
    const { services } = makeServices(() => makeState([lead]));
    let late: (state: PageState) => void = () => {};
    const slow = {
      ...services.page(7),
      getState: () =>
        new Promise<PageState>((resolve) => {
          late = resolve;
        }),
    };
    const two = { ...services, page: (id: number) => (id === 7 ? slow : services.page(id)) };
    await show(two);
    const panel = await show(two, { ...tab, id: 8 });
    expect(panel.querySelector('h1')?.textContent).toBe(lead.story.headline);
    await act(() => late(makeState([second])));
    await settle();
    expect(panel.querySelector('h1')?.textContent).toBe(lead.story.headline);
  });

  test('words that are gone are said to be, with a way to read again', async () => {
    const { services } = makeServices(() => makeState([lead]));
    const readAgain = vi.fn(async () => {});
    const page = { ...services.page(7), show: async () => false, readAgain };
    const panel = await show({ ...services, page: () => page });
    await click(panel.querySelector('#summary [data-place]') as HTMLElement);
    expect(panel.textContent).toContain('These words are not on the page any more.');
    await click(button(panel, 'Read the page again'));
    expect(readAgain).toHaveBeenCalledOnce();
    expect(panel.querySelector('.notice')).toBeNull();
  });
});

describe('sites', () => {
  test('are granted with one click and taken back with another', async () => {
    const { services } = makeServices(() => makeState([lead]));
    const request = vi.spyOn(services.access, 'request');
    let panel = await show(services);
    button(panel, 'Always on news.example').click();
    expect(request).toHaveBeenCalledWith(['https://news.example/*']); // in the same turn as the click
    await settle();
    panel = await show({ ...services, access: { ...services.access } });
    expect(panel.textContent).toContain('Nutgraf reads news.example by itself.');
    await click(button(panel, 'Take back'));
    expect(await services.access.granted()).toEqual([]);
  });
});
