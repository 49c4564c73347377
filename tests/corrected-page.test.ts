// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { pageCorrector } from '../src/corrected-page';
import { asFound } from '../src/facts/correct-facts';
import type { Correction, Fact, FactId } from '../src/facts/fact';
import type { KnownPage } from '../src/known-page';
import type { Note, NoteDraft, NoteId } from '../src/notes/note';
import type { CorrectionHere } from '../src/overlay/page-notes';
import { correctionWriter } from '../src/write-correction';
import { samplePage, withFact } from './overlay/sample-page';

const LINE = 'The weir is 12 km long, they say.';
const page = withFact(samplePage('Weir', LINE), 1, '12 km', 'quantity');
const factOf = (known: KnownPage | null): Fact => known?.analysis?.stories[0]?.facts[0] as Fact;
const found = factOf(page);
const DISPUTED: Correction = { verdict: 'disputed', to: null };

const noteOn = (known: KnownPage, words: string, says: Correction = DISPUTED): CorrectionHere => {
  const from = known.map.text.indexOf(words);
  const target = { about: 'correction', fact: asFound(found), ...says } as const;
  return { id: 'n1' as NoteId, target, span: { from, to: from + words.length } };
};

describe('the page with the reader’s corrections', () => {
  test('knows the fact by the words that the note stands on, also where they have moved', () => {
    const later = withFact(samplePage('Weir', `So it was. ${LINE}`), 1, '12 km', 'quantity');
    expect(factOf(pageCorrector(() => [noteOn(later, '12 km')])(later)).reader?.verdict).toBe('disputed');
  });

  test('shows other words than were found, in the block’s text', () => {
    const to = { type: 'quantity', value: 12, unit: 'km' } as const;
    const corrected = pageCorrector(() => [noteOn(page, 'is 12 km long', { verdict: 'corrected', to })])(
      page,
    );
    const { from, to: end } = factOf(corrected);
    expect(LINE.slice(from, end)).toBe('is 12 km long');
    expect(factOf(corrected).text).toBe('is 12 km long');
  });

  test('leaves alone facts that the note is not about', () => {
    expect(factOf(pageCorrector(() => [noteOn(page, 'they say')])(page))).toBe(found);
  });

  test('stays the same object until page or corrections are others', () => {
    let here = [noteOn(page, '12 km')];
    const corrected = pageCorrector(() => here);
    const first = corrected(page);
    expect(corrected(page)).toBe(first);
    here = [noteOn(page, '12 km', { verdict: 'confirmed', to: null })];
    expect(corrected(page)).not.toBe(first);
    expect(pageCorrector(() => [])(page)).toBe(page);
  });
});

describe('what a reader says of a fact', () => {
  const stored: Note[] = [];
  const calls = {
    remove: vi.fn(async () => {}),
    note: async () => ({ ...stored[0], revision: 3 }) as Note,
    change: vi.fn(async () => ({ revision: 4 }) as Note),
    restoreNote: vi.fn(async () => null),
  };
  const writer = (known: () => KnownPage) =>
    correctionWriter({
      page: known,
      notes: calls,
      store: calls,
      made: async (draft: NoteDraft | null) => {
        if (!draft) throw new Error('no words');
        stored.push(draft as Note);
        return draft as Note;
      },
    });

  test('is a note of its own kind on the fact’s words; undo removes it', async () => {
    const undo = await writer(() => page)(found.id, DISPUTED, null);
    expect(stored[0]).toMatchObject({
      quote: '12 km',
      target: {
        about: 'correction',
        verdict: 'disputed',
        fact: { type: 'quantity', text: '12 km', value: 3 },
      },
    });
    await undo();
    expect(calls.remove).toHaveBeenCalledWith(stored[0]?.id);
  });

  test('said again changes that note, keeping what was found first; undo changes it back', async () => {
    const now = pageCorrector(() => [noteOn(page, '12 km')])(page) as KnownPage;
    const to = { type: 'age', value: 12, unit: null } as const;
    const words = { from: now.map.text.indexOf('12'), to: now.map.text.indexOf(' km') };
    const undo = await writer(() => now)(found.id, { verdict: 'corrected', to }, words);
    expect(calls.change).toHaveBeenCalledWith(
      'n1',
      expect.objectContaining({
        quote: '12',
        target: expect.objectContaining({
          verdict: 'corrected',
          to,
          fact: expect.objectContaining({ text: '12 km' }),
        }),
      }),
      0,
    );
    await undo();
    expect(calls.change).toHaveBeenLastCalledWith('n1', expect.objectContaining({ quote: '12 km' }), 4);
  });

  test('is sent at once, before the note is known in full: the page may be left', () => {
    const now = pageCorrector(() => [noteOn(page, '12 km')])(page) as KnownPage;
    calls.change.mockClear();
    void writer(() => now)(found.id, DISPUTED, null);
    expect(calls.change).toHaveBeenCalledOnce();
  });

  test('is taken back by removing the note; undo brings it back', async () => {
    const now = pageCorrector(() => [noteOn(page, '12 km')])(page) as KnownPage;
    const undo = await writer(() => now)(found.id, null, null);
    expect(calls.remove).toHaveBeenLastCalledWith('n1');
    await undo();
    expect(calls.restoreNote).toHaveBeenCalledWith('n1');
  });

  test('of a fact that is there no more is an error', async () => {
    await expect(writer(() => page)('gone' as FactId, DISPUTED, null)).rejects.toThrow('not on the page');
  });
});
