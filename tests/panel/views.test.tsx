// @vitest-environment happy-dom
/* The views of a story, each by itself. Long because its many cases share one sample page and one way to draw it. */
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { FACT_TYPES } from '../../src/facts/fact';
import { JumpRow } from '../../src/panel/jump-row';
import { jumpsOf } from '../../src/panel/jumps';
import type { Own } from '../../src/panel/own-model/use-own-model';
import { Part } from '../../src/panel/part';
import { moveFocus } from '../../src/panel/place/move-focus';
import { PlaceArea } from '../../src/panel/place/place-area';
import { PlaceLink } from '../../src/panel/place/place-link';
import { hasSections, SectionList } from '../../src/panel/section-list';
import type { Shown } from '../../src/panel/services';
import { StoryHead } from '../../src/panel/story-head';
import { StoryList } from '../../src/panel/story-list';
import { StoryPage } from '../../src/panel/story-page';
import { StoryView } from '../../src/panel/story-view';
import { placeOfKind, storyName } from '../../src/panel/story-words';
import { SummaryPart } from '../../src/panel/summary-part';
import { TopicList } from '../../src/panel/topic-list';
import { useNotes } from '../../src/panel/use-notes';
import { usePage } from '../../src/panel/use-page';
import { useShown } from '../../src/panel/use-shown';
import type { Story, StoryId } from '../../src/stories/story';
import type { Summary, SummaryLength } from '../../src/summary/summary';
import { draw } from './draw';
import { makeStory } from './make-story';
import { lead, second } from './sample-en';
import { KEY, makeNote, makeServices, makeState, tab } from './sample-page';
import { wordsOf } from './say';

afterEach(() => document.body.replaceChildren());
const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 0)));
const words = wordsOf('en', 'en-GB');

describe('StoryHead', () => {
  const head = (part: Partial<typeof lead.story>) =>
    draw(
      <StoryHead
        story={{ ...lead.story, ...part }}
        publishedAt="2026-03-10"
        authors={['The desk']}
        site={null}
      />,
    );

  test('takes names and date from the page where the story has none', async () => {
    expect((await head({ authors: [], publishedAt: null })).querySelector('.byline')?.textContent).toBe(
      'The desk10 Mar 2026',
    );
    expect((await head({ authors: ['A', 'B'] })).querySelector('.byline')?.textContent).toContain('A and B');
  });

  test('a paper that signs its stories itself is named once', async () => {
    const bylineOf = async (authors: string[]) => {
      const story = { ...lead.story, authors };
      const root = await draw(<StoryHead story={story} publishedAt={null} authors={[]} site="elmtonpost" />);
      return root.querySelector('.byline')?.textContent;
    };
    expect(await bylineOf(['Elmton Post'])).not.toContain('elmtonpost');
    expect(await bylineOf(['Ida Calloway'])).toContain('elmtonpost');
  });

  test('a teaser leads to the whole story', async () => {
    const link = (await head({ url: 'https://news.example/whole' })).querySelector('a');
    expect(link?.href).toBe('https://news.example/whole');
    expect(link?.rel).toContain('noopener');
  });
});

describe('a story’s name', () => {
  test('is its first words where it has no headline', () => {
    const { story } = makeStory({ id: 's', blocks: [['paragraph', 'Rain fell on Corley all week.']] });
    expect(storyName(story, words)).toBe('Rain fell on Corley all week.');
    expect(storyName({ ...story, blocks: [] }, words)).toBe('Story without a headline');
    expect(placeOfKind(story, 'deck')).toBeNull();
  });
});

describe('StoryList', () => {
  test('tells each story in a line: its best sentence without the dateline, and who, where and when it lacks', async () => {
    const text = '江州晚报讯（记者 林一舟）渡口昨天停航。青屏镇船工周水生说，3月5日起修船。';
    const dated = (id: string) =>
      makeStory({
        id,
        language: 'zh',
        headline: id,
        blocks: [['paragraph', text]],
        summary: [[0, '渡口昨天停航。']],
        facts: [
          { type: 'person', block: 0, words: '周水生', value: '周水生' },
          { type: 'place', block: 0, words: '青屏镇', value: '青屏镇' },
          { type: 'time', block: 0, words: '3月5日', value: '2026-03-05' },
        ],
      });
    const both = [dated('a'), dated('b')];
    const root = await draw(
      <StoryList
        stories={both.map((b) => b.story)}
        analyses={both.map((b) => b.analysis)}
        chosen={'a' as StoryId}
        onChoose={() => {}}
      />,
    );
    expect([...root.querySelectorAll('.line')].map((l) => l.textContent)).toEqual([
      '渡口昨天停航。 · 周水生 · 青屏镇 · 5 Mar 2026',
    ]);
  });

  test('a long list shows its first stories, the chosen one, and the rest when asked', async () => {
    const stories = Array.from(
      { length: 20 },
      (_, i) => makeStory({ id: `s${i}`, headline: `Story ${i}`, blocks: [['paragraph', 'x']] }).story,
    );
    const chosen = stories[15];
    if (!chosen) throw new Error('no story');
    const root = await draw(
      <StoryList stories={stories} analyses={null} chosen={chosen.id} onChoose={() => {}} />,
    );
    expect(root.querySelectorAll('li')).toHaveLength(7);
    expect(root.querySelector('[aria-current]')?.textContent).toContain('Story 15');
    await act(() => root.querySelector<HTMLElement>('.more')?.click());
    expect(root.querySelectorAll('li')).toHaveLength(20);
  });
});

const noModel: Own = { state: { kind: 'none' }, write: () => {}, cancel: () => {}, leave: () => {} };

const summaryPart = (
  story: Story,
  summary: Summary | null,
  length: SummaryLength = 'normal',
  shown: Shown = { types: FACT_TYPES, all: true, onlySummary: false },
  onShown = (_: Shown) => {},
) => {
  const props = { story, summary, length, onLength: () => {}, shown, onShown, own: noModel };
  return draw(<SummaryPart {...props} />);
};

describe('SummaryPart and SectionList', () => {
  test('a summary is as long as asked for, in reading order; a single sentence leaves no choice', async () => {
    const { story } = makeStory({
      id: 's',
      blocks: ['One fell.', 'Two stood.', 'Three ran.', 'Four hid.'].map(
        (text) => ['paragraph', text] as const,
      ),
    });
    const picks = story.blocks.map(({ text }, block) => ({ block, from: 0, to: text.length }));
    const summary = { story: picks.slice(0, 3), ranked: [...picks].reverse(), sections: [] };
    const lines = (root: HTMLElement) => [...root.querySelectorAll('.summary li')].map((l) => l.textContent);
    expect(lines(await summaryPart(story, summary, 'short'))).toEqual(['Four hid.']);
    const normal = await summaryPart(story, summary);
    expect(lines(normal)).toEqual(['Two stood.', 'Three ran.', 'Four hid.']);
    expect(normal.querySelector('[aria-pressed=true]')?.textContent).toBe('Normal');
    expect(lines(await summaryPart(story, summary, 'long'))).toHaveLength(4);
    const alone = await summaryPart(story, { ...summary, ranked: picks.slice(0, 1) });
    expect(alone.querySelector('[aria-pressed]')).toBeNull();
  });

  test('a switch leaves only the summary to be read on the page, showing marks again where they were hidden', async () => {
    const { story } = makeStory({ id: 's', blocks: [['paragraph', 'One fell.']] });
    const summary = { story: [{ block: 0, from: 0, to: 9 }], sections: [] };
    const asked: Shown[] = [];
    const hidden = { types: FACT_TYPES, all: false, onlySummary: true };
    const root = await summaryPart(story, summary, 'normal', hidden, (next) => asked.push(next));
    const box = root.querySelector<HTMLInputElement>('.switch input');
    expect(box?.checked).toBe(false);
    await act(() => box?.click());
    expect(asked).toEqual([{ types: FACT_TYPES, all: true, onlySummary: true }]);
    const on = { ...hidden, all: true };
    expect(
      (await summaryPart(story, summary, 'normal', on)).querySelector<HTMLInputElement>('.switch input')
        ?.checked,
    ).toBe(true);
    expect((await summaryPart(story, null)).querySelector('.switch')).toBeNull();
  });

  test('a trimmed sentence says so by “…”, tells the whole on hover, and leads to the whole', async () => {
    const text = '镇政府昨天宣布，新渡口十月通航，首日免费乘坐。';
    const { story } = makeStory({ id: 's', language: 'zh', blocks: [['paragraph', text]] });
    const whole = { from: 0, to: text.length };
    const pick = { block: 0, from: 8, to: 16, whole, cut: 'both' as const };
    const root = await summaryPart(story, { story: [], ranked: [pick], sections: [] });
    const line = root.querySelector<HTMLElement>('.summary [data-place]');
    expect(line?.textContent).toBe('…新渡口十月通航…');
    expect(line?.title).toBe(text);
    expect(line?.dataset.place).toBe(`0|0|${text.length}|s`);
  });

  test('say what is being waited for, and what a story is too short for', async () => {
    expect((await summaryPart(second.story, null)).textContent).toContain('Finding facts');
    expect((await summaryPart(second.story, { story: [], sections: [] })).textContent).toContain('too short');
  });

  test('sections are listed only where headings divide the story', async () => {
    expect(hasSections(second.story)).toBe(false);
    const root = await draw(<SectionList story={lead.story} summaries={null} here={9} />);
    expect([...root.querySelectorAll('h3')].map((h) => h.textContent)).toEqual([
      'Opening',
      'Who pays',
      'A wall of another kind',
    ]);
    expect(root.querySelector('[aria-current]')?.textContent).toBe('A wall of another kind');
  });
});

describe('TopicList', () => {
  test('parts by topic are said to be ours, named by the story’s words or by number, and lead to the page', async () => {
    const { story } = makeStory({
      id: 's',
      blocks: ['One fell.', 'Two stood.', 'Three ran.'].map((text) => ['paragraph', text] as const),
    });
    const topics = [
      { blocks: [0, 1], name: ['Elmton', 'Ruth Oduya'], summary: [{ block: 1, from: 0, to: 10 }] },
      { blocks: [2], name: [], summary: [] },
    ];
    const root = await draw(<TopicList story={story} topics={topics} here={2} />);
    expect(root.querySelector('.label')?.textContent).toContain('Parted by Nutgraf');
    expect([...root.querySelectorAll('h3')].map((h) => h.textContent)).toEqual([
      'Elmton and Ruth Oduya',
      'Part 2',
    ]);
    expect(root.querySelector('[aria-current]')?.textContent).toBe('Part 2');
    expect([...root.querySelectorAll<HTMLElement>('[data-place]')].map((b) => b.dataset.place)).toEqual([
      '0|||s',
      '1|0|10|s',
      '2|||s',
    ]);
  });
});

describe('StoryView', () => {
  const view = (analysis: typeof lead.analysis | null) => (
    <StoryView
      length="normal"
      own={{ ownModel: null, factsIn: async () => [] }}
      onLength={() => {}}
      story={lead.story}
      analysis={analysis}
      here={null}
      selected={null}
      shown={{ types: FACT_TYPES, all: true, onlySummary: false }}
      onShown={() => {}}
      onNote={() => {}}
    />
  );
  test('says when a story holds no facts, but not while they are looked for', async () => {
    expect((await draw(view({ ...lead.analysis, facts: [] }))).textContent).toContain('No facts were found');
    expect((await draw(view(null))).textContent).not.toContain('No facts were found');
  });
});

describe('the jump row', () => {
  test('leads only to parts that are drawn', () => {
    expect(jumpsOf(second.story, second.analysis, false, words).map((j) => j.id)).toEqual([
      'summary',
      'where',
      'howMuch',
      'notes',
    ]);
    expect(jumpsOf(lead.story, null, false, words).map((j) => j.id)).toEqual([
      'summary',
      'sections',
      'notes',
    ]);
  });

  test('moves the focus to the part it leads to', async () => {
    const root = await draw(
      <>
        <JumpRow jumps={[{ id: 'who', label: 'Who' }]} />
        <Part id="who" title="Who">
          x
        </Part>
      </>,
    );
    await act(() => root.querySelector('a')?.click());
    expect(document.activeElement?.id).toBe('who-title');
  });
});

describe('PlaceArea', () => {
  const place = (block: number) => ({ storyId: lead.story.id, block, from: null, to: null });
  const calls = {
    onShow: vi.fn(),
    onShowNote: vi.fn(),
    onHover: vi.fn(),
    onNoteOnFact: vi.fn(),
    onHelp: vi.fn(),
  };

  test('puts the light out when pointer or focus leaves, and lights each line once', async () => {
    const root = await draw(
      <PlaceArea {...calls}>
        <PlaceLink place={place(1)} first={true}>
          one
        </PlaceLink>
        <p>between</p>
      </PlaceArea>,
    );
    const over = (e: Element | null) => e?.dispatchEvent(new Event('pointerover', { bubbles: true }));
    over(root.querySelector('button'));
    over(root.querySelector('button'));
    over(root.querySelector('p'));
    expect(calls.onHover.mock.calls).toEqual([[place(1)], [null]]);
  });

  test('keys typed into a field, or with Ctrl, are not ours', async () => {
    const root = await draw(
      <PlaceArea {...calls}>
        <input />
      </PlaceArea>,
    );
    const key = (target: Element | null, init: KeyboardEventInit) =>
      target?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
    key(root.querySelector('input'), { key: '?' });
    key(root.querySelector('.area'), { key: '?', ctrlKey: true });
    expect(calls.onHelp).not.toHaveBeenCalled();
    key(root.querySelector('.area'), { key: '?' });
    expect(calls.onHelp).toHaveBeenCalledOnce();
  });

  test('the walk goes on from where the focus is, and stops at the ends', async () => {
    const root = await draw(
      <div>
        <PlaceLink place={place(1)} first={true}>
          one
        </PlaceLink>
        <input />
        <PlaceLink place={place(2)} first={false}>
          two
        </PlaceLink>
      </div>,
    );
    root.querySelector('input')?.focus();
    expect(moveFocus(root, 1)).toBe(true);
    expect(document.activeElement?.textContent).toBe('two');
    expect(moveFocus(root, 1)).toBe(false);
    root.querySelector('input')?.focus();
    moveFocus(root, -1);
    expect(document.activeElement?.textContent).toBe('one');
  });
});

describe('the hooks that fetch', () => {
  test('notes and tags come, and come again when they change', async () => {
    const { services } = makeServices(() => makeState([lead]), [makeNote({})]);
    const Probe = () => {
      const { notes, tags } = useNotes(KEY, services);
      return <p>{`${notes?.length} ${tags.length}`}</p>;
    };
    const root = await draw(<Probe />);
    await settle();
    expect(root.textContent).toBe('1 3');
    await act(async () => {
      await services.page(7).noteOnPage();
    });
    expect(root.textContent).toBe('2 3');
  });

  test('a page’s state is fetched and what it tells is passed on', async () => {
    const { services, tell } = makeServices(() => makeState([lead]));
    const heard = vi.fn();
    const Probe = () => <p>{usePage(tab, services, heard).view.kind}</p>;
    const root = await draw(<Probe />);
    await settle();
    expect(root.textContent).toBe('ready');
    const event = { kind: 'reading', story: lead.story.id, block: 3 } as const;
    tell(event);
    expect(heard).toHaveBeenCalledWith(event);
  });

  test('which marks are shown follows the setting', async () => {
    const { services } = makeServices(() => makeState([lead]));
    const Probe = () => <p>{String(useShown(services).all)}</p>;
    const root = await draw(<Probe />);
    await act(() => services.setShown({ types: [], all: false, onlySummary: false }));
    expect(root.textContent).toBe('false');
  });
});

test('StoryPage shows a page that does not answer as such', async () => {
  const { services } = makeServices(() => makeState([lead]));
  const silent = { ...services.page(7), show: () => Promise.reject(new Error('gone')) };
  const position = { story: null, block: null, fact: null, note: null, editing: null };
  const root = await draw(
    <StoryPage
      state={makeState([lead])}
      story={lead.story}
      moves={{ position, choose: () => {}, edit: () => {}, jumped: () => {}, hear: () => {} }}
      page={silent}
      services={services}
      shown={{ types: FACT_TYPES, all: true, onlySummary: false }}
      onShown={() => {}}
    />,
  );
  await act(() => root.querySelector<HTMLElement>('#summary [data-place]')?.click());
  await settle();
  expect(root.textContent).toContain('The page does not answer.');
});
