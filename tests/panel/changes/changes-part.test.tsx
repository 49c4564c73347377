// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import type { PagePast } from '../../../src/notes/live-notes';
import type { SavedPage } from '../../../src/notes/note';
import { ChangesPart } from '../../../src/panel/changes/changes-part';
import { changesSince, readsSoSince } from '../../../src/panel/changes/use-changes';
import { draw } from '../draw';
import { makeStory } from '../make-story';
import { KEY, makeState } from '../sample-page';

const telling = (headline: string, ...texts: string[]) =>
  makeStory({
    id: 's1',
    headline,
    blocks: [['headline', headline], ...texts.map((t) => ['paragraph', t] as const)],
  });

const first = telling(
  'Ferry to return',
  'The ferry comes back in May. It carries 40 people. It is green.',
  'Nobody objected.',
);
const second = telling(
  'Ferry to return',
  'The ferry comes back in June. It carries 40 people. It is green.',
  'Nobody objected.',
);
const today = telling(
  'Ferry delayed again',
  'The ferry comes back in June. It carries 60 people. It is green.',
  'A new pier must be built first.',
);
const { reading } = makeState([today]);
const past = (...versions: (typeof first)[]): PagePast => ({
  saved: { key: KEY, saved: '2031-05-03T08:00:00.000Z', reading: makeState([first]).reading } as SavedPage,
  versions: versions.map((v, i) => ({ key: KEY, seen: `2031-05-1${i}T08:00:00.000Z`, stories: [v.story] })),
});

describe('what has changed since', () => {
  test('is told for each earlier state that differs from today', () => {
    const since = changesSince(today.story, reading, past(second, today));
    expect(since.map((s) => s.seen.slice(0, 10))).toEqual(['2031-05-03', '2031-05-10']);
    expect(changesSince(today.story, reading, past())).toHaveLength(1);
    const { saved } = past();
    const same = { saved: { ...saved, reading }, versions: [] };
    expect(changesSince(today.story, reading, same)).toEqual([]);
  });

  test('tells since when it reads as it does now, where that was seen before', async () => {
    expect(readsSoSince(today.story, reading, past(second))).toBeNull();
    const now = readsSoSince(today.story, reading, past(second, today));
    expect(now).toBe('2031-05-11T08:00:00.000Z');
    const since = changesSince(today.story, reading, past(second, today));
    const root = await draw(<ChangesPart story={today.story} since={since} now={now} />);
    expect(root.querySelector('p.version')?.textContent).toMatch(/^As it reads now since 11 May 2031/);
  });

  test('is drawn closed: headline, figures, and each sentence that differs', async () => {
    const since = changesSince(today.story, reading, past());
    const root = await draw(<ChangesPart story={today.story} since={since} now={null} />);
    expect(root.querySelector('h2')?.textContent).toBe('Changed since 3 May 2031');
    expect(root.querySelector('details')?.open).toBe(false);
    expect(root.querySelector('summary')?.textContent).toBe('5 changes');
    expect(root.querySelector('.change-headline')?.textContent).toBe(
      'HeadlineFerry to return Ferry delayed again',
    );
    expect(root.querySelector('.change-figures')?.textContent).toBe('40 → 60');
    const lines = [...root.querySelectorAll('ol > li')].map((li) => li.textContent);
    expect(lines).toEqual([
      'RewordedThe ferry comes back in MayJune.',
      'RewordedIt carries 40 60 people.',
      'AddedA new pier must be built first.',
      'RemovedNobody objected.',
    ]);
    expect(root.querySelectorAll('ol [data-place]')).toHaveLength(3); // what was removed leads nowhere
    expect(root.querySelector('select')).toBeNull();
  });

  test('can be compared with another version seen', async () => {
    const since = changesSince(today.story, reading, past(second));
    const root = await draw(<ChangesPart story={today.story} since={since} now={null} />);
    const select = root.querySelector('select') as HTMLSelectElement;
    expect(select.options).toHaveLength(2);
    await act(() => {
      select.value = since[1]?.seen ?? '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(root.querySelector('h2')?.textContent).toBe('Changed since 10 May 2031');
    expect(root.querySelector('summary')?.textContent).toBe('4 changes');
  });
});
