import { describe, expect, test } from 'vitest';
import type { Note } from '../../../src/notes/note';
import { orderNotes } from '../../../src/panel/notes/order-notes';
import { lead, second } from '../sample-en';
import { makeNote } from '../sample-page';

const found = (note: Note, at: number) => ({
  noteId: note.id,
  found: true,
  how: 'exact' as const,
  at,
  now: null,
});

describe('orderNotes', () => {
  const stories = [lead.story, { ...second.story, blocks: second.story.blocks }];

  test('the page’s notes come first, then by place; a story’s note before the words of that story', () => {
    const late = makeNote({ quote: 'late' });
    const early = makeNote({ quote: 'early' });
    const page = makeNote({ target: { about: 'page' } });
    const story = makeNote({ target: { about: 'story', headline: lead.story.headline } });
    const { here } = orderNotes([late, story, early, page], [found(late, 90), found(early, 3)], stories);
    expect(here).toEqual([page, story, early, late]);
  });

  test('what is not on the page now stands apart, in the order it was made', () => {
    const lost = makeNote({ quote: 'gone' });
    const there = makeNote({ quote: 'there' });
    const outcomes = [
      { noteId: lost.id, found: false, how: 'not-on-this-page' as const, at: null, now: null },
      found(there, 5),
    ];
    expect(orderNotes([lost, there], outcomes, stories)).toEqual({ here: [there], notFound: [lost] });
  });

  test('a note that the page has not looked for yet is not called lost', () => {
    const fresh = makeNote({ quote: 'fresh' });
    const known = makeNote({ quote: 'known' });
    expect(orderNotes([fresh, known], [found(known, 5)], stories)).toEqual({
      here: [known, fresh],
      notFound: [],
    });
  });

  test('a note on a story that is not there now is still listed', () => {
    const note = makeNote({ target: { about: 'story', headline: 'Another headline' } });
    expect(orderNotes([note], [], stories).here).toEqual([note]);
  });
});
