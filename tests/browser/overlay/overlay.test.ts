/* The overlay in a real page. Long because its cases share one page, one set of actions and one way to look at the closed layer. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Fact, FactId } from '../../../src/facts/fact';
import type { Note, NoteId } from '../../../src/notes/note';
import type { OverlayActions } from '../../../src/overlay/actions';
import type { Mark } from '../../../src/overlay/mark';
import { type Overlay, startOverlay } from '../../../src/overlay/overlay';
import { sampleNote } from '../../overlay/sample-note';
import { drawn, html, inLayer, layer, middleOf, rangeOf, stage, until } from './stage';

const STORY = 'On Monday the mayor, Ida Brandt, said the weir would cost forty thousand crowns.';
const FACT = {
  id: 'f1',
  type: 'money',
  rule: 'test',
  value: 40000,
  unit: 'CZK',
  approximate: true,
  role: null,
  speaker: 'Ida Brandt',
  implied: [],
  block: 0,
  from: 0,
  to: 1,
  text: 'forty thousand crowns',
  entity: 'f1',
} as unknown as Fact;

let overlay: Overlay;
let end: AbortController;
let marks: Mark[];
const notes = new Map<string, Note>();
const actions = {
  highlight: vi.fn<OverlayActions['highlight']>((range, colour) => {
    const note = sampleNote({ id: `n${notes.size + 1}` as NoteId, quote: String(range), colour });
    notes.set(note.id, note);
    marks = [...marks, { id: note.id, kind: `note-${colour}`, range }];
    overlay.paint(marks);
    return note.id;
  }),
  noteOn: (range: Range): NoteId | null => actions.highlight(range, 'yellow'),
  move: vi.fn<OverlayActions['move']>((id, range) => {
    marks = marks.map((m) => (m.id === id ? { ...m, range } : m));
    overlay.paint(marks);
    return { selectors: [], quote: String(range) };
  }),
  step: vi.fn<OverlayActions['step']>(() => rangeOf('the mayor, Ida Brandt')),
  correct: vi.fn<OverlayActions['correct']>(),
  noteOnFact: vi.fn<OverlayActions['noteOnFact']>(() => 'n-fact' as NoteId),
  factOf: (id: string) => (id === FACT.id ? FACT : null),
  note: async (id: NoteId) => notes.get(id) ?? null,
  change: vi.fn<OverlayActions['change']>(async (id, change) => {
    const note = { ...notes.get(id)!, ...change, revision: notes.get(id)!.revision + 1 };
    notes.set(id, note);
    return note;
  }),
  remove: vi.fn<OverlayActions['remove']>(async () => {}),
  restore: vi.fn<OverlayActions['restore']>(async () => {}),
  tags: async () => ['weir', 'council'],
  picked: vi.fn<OverlayActions['picked']>(),
};

const pointer = (type: string, { x, y }: { x: number; y: number }, more: PointerEventInit = {}) =>
  (document.elementFromPoint(x, y) ?? document.body).dispatchEvent(
    new PointerEvent(type, {
      clientX: x,
      clientY: y,
      bubbles: true,
      composed: true,
      pointerType: 'mouse',
      ...more,
    }),
  );
/** Selects words as the mouse does: press, select, release. */
function selectByMouse(words: string): void {
  const at = middleOf(words);
  pointer('pointerdown', at);
  document.getSelection()!.removeAllRanges();
  document.getSelection()!.addRange(rangeOf(words));
  pointer('pointerup', at);
}
/** Where words of the first paragraph are in it. */
function placeIn(words: string): { x: number; y: number } {
  const box = document.querySelector('p')!.getBoundingClientRect();
  const { x, y } = middleOf(words);
  return { x: x - box.left, y: y - box.top };
}
/** Rests the real pointer on words of the first paragraph. */
const hover = (words: string) =>
  userEvent.hover(document.querySelector('p')!, { position: placeIn(words), force: true });
const menu = () => inLayer('.menu');
const press = (key: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    cancelable: true,
    composed: true,
    ...more,
  });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event;
};

beforeEach(() => {
  stage(STORY, 'A second paragraph says nothing new.');
  notes.clear();
  vi.clearAllMocks();
  end = new AbortController();
  overlay = startOverlay(document, {
    actions,
    say: (word, value) => (value === undefined ? word : `${word} ${value}`),
    locale: 'en',
    signal: end.signal,
  });
  marks = [{ id: 'f1', kind: 'money', range: rangeOf('forty thousand crowns') }];
  overlay.paint(marks);
});
afterEach(() => {
  end.abort();
  overlay.end(false);
});

describe('the menu at a selection', () => {
  test('comes when the mouse is released, and a colour makes a highlight of just these words', async () => {
    const before = html();
    selectByMouse('Ida Brandt');
    await until(menu);
    inLayer<HTMLButtonElement>('.swatch-green')!.click();
    expect(drawn()['nutgraf-note-green-light']).toEqual(['Ida Brandt']);
    expect(menu()).toBeNull();
    expect(document.getSelection()!.isCollapsed).toBe(true);
    expect(html()).toBe(before);
  });

  test('not while the button is still down', async () => {
    pointer('pointerdown', middleOf('Monday'));
    document.getSelection()!.addRange(rangeOf('Monday'));
    await new Promise((done) => setTimeout(done, 60));
    expect(menu()).toBeNull();
    pointer('pointerup', middleOf('Monday'));
    await until(menu);
  });

  test('the pause of a selection by keys ends within no drag that follows', async () => {
    press('ArrowRight', { shiftKey: true });
    document.getSelection()!.addRange(rangeOf('Ida'));
    await new Promise((done) => setTimeout(done, 100));
    pointer('pointerdown', middleOf('Monday'));
    document.getSelection()!.removeAllRanges();
    document.getSelection()!.addRange(rangeOf('M'));
    await new Promise((done) => setTimeout(done, 400));
    expect(menu()).toBeNull();
    pointer('pointerup', middleOf('Monday'));
    await until(menu);
  });

  test('a key is for the words selected now, also before their menu has come', async () => {
    selectByMouse('Monday');
    await until(menu);
    document.getSelection()!.removeAllRanges();
    document.getSelection()!.addRange(rangeOf('Ida Brandt'));
    expect(press('2').defaultPrevented).toBe(true);
    expect(Object.values(drawn()).flat()).toContain('Ida Brandt');
    expect(Object.values(drawn()).flat()).not.toContain('Monday');
  });

  test('and so is a press in it', async () => {
    selectByMouse('Monday');
    const green = await until(() => inLayer<HTMLButtonElement>('.swatch-green'));
    press('ArrowRight', { shiftKey: true });
    document.getSelection()!.removeAllRanges();
    document.getSelection()!.addRange(rangeOf('Ida Brandt'));
    green.click();
    expect(drawn()['nutgraf-note-green-light']).toEqual(['Ida Brandt']);
  });

  test('keys 1 to 6 choose a colour before the page hears them', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { signal: end.signal });
    selectByMouse('Monday');
    await until(menu);
    expect(press('3').defaultPrevented).toBe(true);
    expect(drawn()['nutgraf-note-blue-light']).toEqual(['Monday']);
    expect(heard).not.toHaveBeenCalled();
  });

  test('comes for a selection made with the keyboard once it pauses', async () => {
    press('ArrowRight', { shiftKey: true });
    document.getSelection()!.addRange(rangeOf('the weir'));
    await until(menu);
  });

  test('comes below a touch selection, where the system’s own menu is not', async () => {
    const at = middleOf('the weir');
    pointer('pointerdown', at, { pointerType: 'touch' });
    document.getSelection()!.addRange(rangeOf('the weir'));
    await until(menu);
    const box = await until(() => inLayer('.box'));
    expect(box.getBoundingClientRect().top).toBeGreaterThan(at.y);
  });

  test('flips below at the upper edge of the window', async () => {
    scrollTo(0, rangeOf('Monday').getBoundingClientRect().top + scrollY - 5);
    selectByMouse('Monday');
    await until(menu);
    const box = inLayer('.box')!.getBoundingClientRect();
    expect(box.top).toBeGreaterThanOrEqual(rangeOf('Monday').getBoundingClientRect().bottom);
  });

  test('Escape closes it and leaves the selection; a press elsewhere closes it too', async () => {
    selectByMouse('Monday');
    await until(menu);
    press('Escape');
    expect(menu()).toBeNull();
    expect(String(document.getSelection())).toBe('Monday');
    document.getSelection()!.removeAllRanges();
    await new Promise((done) => setTimeout(done, 30));
    selectByMouse('the weir');
    await until(menu);
    pointer('pointerdown', middleOf('second'));
    expect(menu()).toBeNull();
  });

  test('never in what a person types into', async () => {
    const field = document.createElement('div');
    field.contentEditable = 'true';
    field.textContent = 'a draft of mine';
    document.body.append(field);
    field.focus();
    pointer('pointerdown', middleOf('draft'));
    document.getSelection()!.addRange(rangeOf('draft'));
    pointer('pointerup', middleOf('draft'));
    await new Promise((done) => setTimeout(done, 80));
    expect(menu()).toBeNull();
  });

  test('its keys are not for what a person types into a page’s own component', async () => {
    const host = document.createElement('div');
    const field = document.createElement('input');
    host.attachShadow({ mode: 'open' }).append(field);
    document.body.append(host);
    selectByMouse('Monday');
    await until(menu);
    const typed = new KeyboardEvent('keydown', { key: '1', bubbles: true, cancelable: true, composed: true });
    field.dispatchEvent(typed);
    expect(typed.defaultPrevented).toBe(false);
    expect(actions.highlight).not.toHaveBeenCalled();
  });

  test('says so where the words are none of the page’s', async () => {
    actions.highlight.mockReturnValueOnce(null);
    selectByMouse('Monday');
    await until(menu);
    press('1');
    expect(inLayer('.toast')!.textContent).toContain('page_noWords');
  });
});

describe('a note on the page', () => {
  test('opens by N with the focus in it; what is typed is saved, and the page’s keys rest', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { signal: end.signal });
    selectByMouse('Ida Brandt');
    await until(menu);
    press('n');
    const text = await until(() => inLayer<HTMLTextAreaElement>('textarea'));
    await until(() => layer().activeElement === text);
    heard.mockClear();
    await userEvent.keyboard('She said 1 and 2.');
    expect(text.value).toBe('She said 1 and 2.');
    expect(heard).not.toHaveBeenCalled();
    await until(() => notes.get('n1')?.body === 'She said 1 and 2.');
    await until(() => inLayer('.state')?.textContent === 'page_saved');
  });

  test('T starts with the tags: a comma ends one, an arrow key takes the first offer', async () => {
    selectByMouse('the weir');
    await until(menu);
    press('t');
    await until(() => inLayer('.tags input') && layer().activeElement === inLayer('.tags input'));
    await userEvent.keyboard('river,cou');
    await until(() => inLayer('.offers button'));
    await userEvent.keyboard('{ArrowDown}{Tab}');
    await until(() => notes.get('n1')?.tags.join() === 'river,council');
  });

  test('closing at once loses nothing', async () => {
    selectByMouse('the weir');
    await until(menu);
    press('n');
    await until(() => layer().activeElement?.localName === 'textarea');
    await userEvent.keyboard('quick');
    await userEvent.keyboard('{Escape}');
    await until(() => !inLayer('textarea'));
    await until(() => notes.get('n1')?.body === 'quick');
  });

  test('that is long in coming opens over nothing that was opened since', async () => {
    notes.set('n8', sampleNote({ id: 'n8' as NoteId, body: 'late' }));
    notes.set('n9', sampleNote({ id: 'n9' as NoteId, body: 'sooner' }));
    let answer = () => {};
    const asked = new Promise<void>((done) => {
      answer = done;
    });
    vi.spyOn(actions, 'note').mockImplementationOnce(async () => {
      await asked;
      return notes.get('n8')!;
    });
    const late = overlay.edit('n8' as NoteId, null);
    await overlay.edit('n9' as NoteId, 'body');
    await userEvent.keyboard('and ');
    answer();
    await late;
    expect(inLayer<HTMLTextAreaElement>('textarea')?.value).toContain('sooner');
  });

  test('that nobody answers for says so; one that is open stays as it is', async () => {
    overlay.paint([...marks, { id: 'n9', kind: 'note-pink', range: rangeOf('second paragraph') }]);
    const unanswered = async () => Promise.reject(new Error('the background does not answer'));
    vi.spyOn(actions, 'note').mockImplementationOnce(unanswered);
    await userEvent.click(document.querySelectorAll('p')[1]!, { position: { x: 70, y: 10 } });
    await until(() => inLayer('.toast')?.textContent?.includes('page_noNote'));
    notes.set('n9', sampleNote({ id: 'n9' as NoteId, body: 'kept words' }));
    await overlay.edit('n9' as NoteId, 'body');
    vi.spyOn(actions, 'note').mockImplementationOnce(unanswered);
    overlay.notesChanged(null); // a rejection that nobody takes ends the run
    expect(inLayer<HTMLTextAreaElement>('textarea')?.value).toBe('kept words');
  });

  test('a click on its words opens it and tells the panel; deleting can be undone', async () => {
    notes.set('n9', sampleNote({ id: 'n9' as NoteId, body: 'kept words' }));
    overlay.paint([...marks, { id: 'n9', kind: 'note-pink', range: rangeOf('second paragraph') }]);
    await userEvent.click(document.querySelectorAll('p')[1]!, { position: { x: 70, y: 10 } });
    const text = await until(() => inLayer<HTMLTextAreaElement>('textarea'));
    expect(text.value).toBe('kept words');
    expect(actions.picked).toHaveBeenCalledWith({ note: 'n9', edit: false });
    [...layer().querySelectorAll('button')].find((b) => b.textContent === 'page_delete')!.click();
    expect(actions.remove).toHaveBeenCalledWith('n9');
    const undo = await until(() => inLayer<HTMLButtonElement>('.toast .main'));
    undo.click();
    expect(actions.restore).toHaveBeenCalledWith('n9');
    expect(inLayer('.toast')).toBeNull();
  });
});

describe('in a window of 320 pixels', () => {
  const { innerWidth: width, innerHeight: height } = window;
  beforeEach(() => page.viewport(320, 480));
  afterEach(() => page.viewport(width, height));

  test('note and form are in it whole, over the grips of their words', async () => {
    document.body.style.cssText = 'font: 16px/1.5 serif; margin: 8px';
    notes.set('n9', sampleNote({ id: 'n9' as NoteId, quote: 'the mayor' }));
    overlay.paint([...marks, { id: 'n9', kind: 'note-pink', range: rangeOf('the mayor, Ida Brandt, said') }]);
    const isWhole = () => {
      for (const part of layer().querySelectorAll('.box, .editor *')) {
        const { left, right } = part.getBoundingClientRect();
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(320);
      }
      const box = inLayer('.box')!.getBoundingClientRect();
      const grip = inLayer('.handle.end')!;
      grip.style.left = `${box.left + 100}px`;
      grip.style.top = `${box.top + 20}px`;
      const at = grip.getBoundingClientRect();
      expect(
        layer()
          .elementFromPoint(at.left + 12, at.top + 10)
          ?.closest('.box'),
      ).toBeTruthy();
    };
    await overlay.edit('n9' as NoteId, null);
    isWhole();
    overlay.show([rangeOf('forty thousand crowns')], 'f1' as FactId);
    [...layer().querySelectorAll('button')].find((b) => b.textContent === 'page_correct')!.click();
    isWhole();
  });
});

describe('the ends of an open note', () => {
  const open = async () => {
    notes.set('n9', sampleNote({ id: 'n9' as NoteId, quote: 'the mayor' }));
    marks = [...marks, { id: 'n9', kind: 'note-pink', range: rangeOf('the mayor') }];
    overlay.paint(marks);
    await overlay.edit('n9' as NoteId, null);
    return { start: inLayer('.handle.start')!, end: inLayer('.handle.end')! };
  };
  const drag = (grip: HTMLElement, from: number, to: number, y: number) => {
    grip.setPointerCapture = () => {};
    const event = (type: string, clientX: number) =>
      grip.dispatchEvent(new PointerEvent(type, { clientX, clientY: y, button: 0, bubbles: true }));
    event('pointerdown', from);
    event('pointermove', to);
    return () => event('pointerup', to);
  };
  /** Where words begin and end in the window. */
  const box = (words: string) => rangeOf(words).getBoundingClientRect();

  test('stand at its words, large enough to be hit', async () => {
    const { start, end } = await open();
    const at = (grip: HTMLElement) => grip.getBoundingClientRect().left + 12;
    expect(at(start)).toBeCloseTo(box('the mayor').left, 0);
    expect(at(end)).toBeCloseTo(box('the mayor').right, 0);
    for (const grip of [start, end]) {
      expect(grip.getBoundingClientRect().width).toBeGreaterThanOrEqual(24);
      expect(grip.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    }
  });

  test('are dragged to other words, which are lit first and saved when let go', async () => {
    const { end } = await open();
    const line = box('the mayor');
    const y = line.top + line.height / 2;
    const drop = drag(end, line.right, box('Ida').right, y);
    expect(drawn()['nutgraf-hover-light']).toEqual(['the mayor, Ida']);
    expect(actions.move).not.toHaveBeenCalled();
    drop();
    expect(drawn()['nutgraf-hover-light']).toBeUndefined();
    expect(drawn()['nutgraf-note-pink-light']).toEqual(['the mayor, Ida']);
    await until(() => notes.get('n9')?.quote === 'the mayor, Ida');
    expect(inLayer('.quoted')!.textContent).toBe('the mayor, Ida');
    expect(end.getBoundingClientRect().left + 12).toBeCloseTo(box('Ida').right, 0);
  });

  test('never pass one another', async () => {
    const { start } = await open();
    const line = box('the mayor');
    drag(start, line.left, box('said').right, line.top + line.height / 2)();
    expect(actions.move).not.toHaveBeenCalled();
  });

  test('move by key: arrows on a grip, Shift and arrows while the note is open', async () => {
    const { start } = await open();
    press('ArrowRight', { shiftKey: true });
    expect(actions.step).toHaveBeenLastCalledWith(expect.any(Range), 'end', 1, 'word');
    press('ArrowLeft', { shiftKey: true, altKey: true });
    expect(actions.step).toHaveBeenLastCalledWith(expect.any(Range), 'start', -1, 'word');
    start.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(actions.step).toHaveBeenLastCalledWith(expect.any(Range), 'start', 1, 'word');
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(actions.step).toHaveBeenLastCalledWith(expect.any(Range), 'start', 1, 'character');
    await until(() => notes.get('n9')?.quote === 'the mayor, Ida Brandt');
    await userEvent.keyboard('{Escape}');
    expect(inLayer('.handle')).toBeNull();
  });

  test('what another window changed in the open note is shown', async () => {
    await open();
    notes.set('n9', { ...notes.get('n9')!, body: 'theirs', revision: 2 });
    overlay.notesChanged(null);
    await until(() => inLayer<HTMLTextAreaElement>('textarea')?.value === 'theirs');
  });
});

describe('a fact’s card', () => {
  test('shows what the pointer rests on: type, value, words, speaker; and goes when the pointer does', async () => {
    await hover('thousand');
    const card = await until(() => inLayer('.card'));
    const said = card.textContent!;
    for (const part of ['page_fact_money', '≈ CZK 40,000', 'forty thousand crowns', 'page_saidBy Ida Brandt'])
      expect(said.replace(/\u00a0/g, ' ')).toContain(part);
    await hover('Monday');
    await until(() => !inLayer('.card'));
  });

  test('stays after a click, selects the fact in the panel, and writes a note on it', async () => {
    await userEvent.click(document.querySelector('p')!, { position: placeIn('thousand') });
    await until(() => inLayer('.card'));
    expect(actions.picked).toHaveBeenCalledWith({ fact: 'f1' });
    notes.set('n-fact', sampleNote({ id: 'n-fact' as NoteId, quote: 'forty thousand crowns' }));
    inLayer<HTMLButtonElement>('.card button')!.click();
    expect(actions.noteOnFact).toHaveBeenCalledWith('f1');
    await until(() => inLayer('textarea'));
  });

  test.each([
    ['on its words', 'forty thousand crowns'],
    ['around them', 'the weir would cost forty thousand crowns'],
    ['on some of them', 'thousand'],
  ])('opens the note that lies %s, and makes no second one', async (_where, words) => {
    notes.set('n9', sampleNote({ id: 'n9' as NoteId, body: 'dear' }));
    overlay.paint([...marks, { id: 'n9', kind: 'note-pink', range: rangeOf(words), hasBody: true }]);
    await userEvent.click(document.querySelector('p')!, { position: placeIn('thousand') });
    const write = await until(() => inLayer<HTMLButtonElement>('.card button'));
    expect(write.textContent).toBe('page_editNote');
    expect(write.querySelector('i')?.ariaLabel ?? write.querySelector('i')?.getAttribute('aria-label')).toBe(
      'page_colour_pink',
    );
    write.click();
    const text = await until(() => inLayer<HTMLTextAreaElement>('textarea'));
    expect(text.value).toBe('dear');
    expect(actions.noteOnFact).not.toHaveBeenCalled();
    expect(actions.picked).toHaveBeenLastCalledWith({ note: 'n9', edit: false });
  });

  test('shown from the panel knows a note over all of its words, and only that', async () => {
    overlay.paint([
      ...marks,
      { id: 'n9', kind: 'note-pink', range: rangeOf('the weir would cost forty thousand crowns') },
    ]);
    expect((await openCard()).querySelector('button')?.className).toContain('swatch-pink');
    overlay.paint([...marks, { id: 'n9', kind: 'note-pink', range: rangeOf('cost forty') }]);
    expect((await openCard()).querySelector('button')?.textContent).toBe('page_writeNote');
  });

  const openCard = async () => {
    overlay.show([rangeOf('forty thousand crowns')], 'f1' as FactId);
    return until(() => inLayer('.card'));
  };
  const pressIn = (words: string) =>
    [...layer().querySelectorAll('button')].find((b) => b.textContent === words)!.click();

  test('takes what the reader says of the fact', async () => {
    await openCard();
    pressIn('page_dispute');
    expect(actions.correct).toHaveBeenCalledWith('f1', { verdict: 'disputed', to: null }, null);
    expect(inLayer('.card')).toBeNull();
  });

  test('opens a form for another type, value and words; what cannot be read is not taken', async () => {
    await openCard();
    pressIn('page_correct');
    const value = await until(() => inLayer<HTMLInputElement>('[aria-describedby=hint]'));
    expect(value.value).toBe('40000');
    const type = (words: string) => {
      value.value = words;
      value.dispatchEvent(new Event('input'));
    };
    type('lots');
    const save = [...layer().querySelectorAll('button')].find((b) => b.textContent === 'page_save')!;
    expect(save.disabled).toBe(true);
    type('41,000');
    inLayer('.handle.end')!.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(inLayer('.quoted')!.textContent).toBe('the mayor, Ida Brandt');
    save.click();
    expect(actions.correct).toHaveBeenCalledWith(
      'f1',
      { verdict: 'corrected', to: { type: 'money', value: 41000, unit: 'CZK' } },
      expect.any(Range),
    );
    expect(drawn()['nutgraf-hover-light']).toBeUndefined();
  });

  test('comes up with a place shown from the panel, which is lit', () => {
    overlay.show([rangeOf('forty thousand crowns')], 'f1' as FactId);
    expect(inLayer('.card')!.textContent).toContain('forty thousand crowns');
    expect(drawn()['nutgraf-flash-light']).toEqual(['forty thousand crowns']);
  });
});

describe('as a whole', () => {
  test('a line pointed at in the panel lights its words up until it ends', () => {
    overlay.hover([rangeOf('Monday')]);
    expect(drawn()['nutgraf-hover-light']).toEqual(['Monday']);
    overlay.hover([]);
    expect(drawn()['nutgraf-hover-light']).toBeUndefined();
  });

  test('a page that its own switch turns dark is drawn anew', async () => {
    document.body.style.cssText += '; background: #111; color: #eee';
    await until(() => drawn()['nutgraf-money-dark']);
  });

  test('hidden marks are not found by the pointer', async () => {
    overlay.setVisible(false);
    await hover('thousand');
    await new Promise((done) => setTimeout(done, 500));
    expect(inLayer('.card')).toBeNull();
  });

  test('a place out of sight is scrolled to', async () => {
    scrollTo(0, 1500);
    overlay.show([rangeOf('Monday')], null);
    await until(() => rangeOf('Monday').getBoundingClientRect().top > 0);
  });

  test('the end leaves nothing behind', async () => {
    selectByMouse('Monday');
    await until(menu);
    end.abort();
    overlay.end(false);
    expect(drawn()).toEqual({});
    expect(document.querySelector('nutgraf-layer')).toBeNull();
    selectByMouse('the weir');
    await new Promise((done) => setTimeout(done, 60));
    expect(document.querySelector('nutgraf-layer')).toBeNull();
  });

  test('the end may say a last word, which the next script takes away', () => {
    end.abort();
    overlay.end(true);
    expect(drawn()).toEqual({});
    expect(inLayer('.toast')!.textContent).toContain('reload');
    const signal = AbortSignal.abort();
    startOverlay(document, { actions, say: (word) => word, locale: 'en', signal });
    expect(document.querySelector('nutgraf-layer')).toBeNull();
  });
});
