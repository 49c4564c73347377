// @vitest-environment happy-dom
/* The lists of facts, each by itself. Long because its many cases share one sample story and one way to draw it. */
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Fact, FactType } from '../../../src/facts/fact';
import { FACT_TYPES } from '../../../src/facts/fact';
import { CorrectContext } from '../../../src/panel/facts/correct-context';
import { FactGroupList } from '../../../src/panel/facts/fact-groups';
import { FactLine } from '../../../src/panel/facts/fact-line';
import { FactsPart } from '../../../src/panel/facts/facts-part';
import { Figures } from '../../../src/panel/facts/figures';
import { groupFacts } from '../../../src/panel/facts/group-facts';
import { More } from '../../../src/panel/facts/more';
import { Said } from '../../../src/panel/facts/said';
import { ShownTypes } from '../../../src/panel/facts/shown-types';
import { Snippet } from '../../../src/panel/facts/snippet';
import type { FactListProps } from '../../../src/panel/facts/story-facts';
import { ThingRow } from '../../../src/panel/facts/thing-row';
import { Timeline } from '../../../src/panel/facts/timeline';
import { draw } from '../draw';
import { makeStory } from '../make-story';
import { lead } from '../sample-en';
import * as zh from '../sample-zh';
import { wordsOf } from '../say';

afterEach(() => document.body.replaceChildren());

const list: FactListProps = { story: lead.story, selected: null, onNote: () => {} };
const groups = groupFacts(lead.analysis.facts);
const factOf = (type: FactType): Fact => {
  const fact = lead.analysis.facts.find((f) => f.type === type);
  if (!fact) throw new Error(`the sample has no ${type}`);
  return fact;
};
const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((e) => e.textContent?.replace(/\s+/g, ' '));

describe('FactLine', () => {
  test('is one stop of Tab at most, and its pencil names what it writes on', async () => {
    const onNote = vi.fn();
    const root = await draw(
      <FactLine fact={factOf('age')} storyId={lead.story.id} first={false} isSelected={false} onNote={onNote}>
        58
      </FactLine>,
    );
    const [line, pencil] = root.querySelectorAll('button');
    expect(line?.tabIndex).toBe(-1);
    expect(pencil?.getAttribute('aria-label')).toBe('Write a note on “58”');
    pencil?.click();
    expect(onNote).toHaveBeenCalledWith(factOf('age'));
  });
});

describe('what the reader says of a fact', () => {
  const money = lead.analysis.facts.find((f) => f.type === 'money') as Fact;
  const textOf = (block: number) => lead.story.blocks[block]?.text ?? '';
  const open = async (fact: Fact) => {
    const onCorrect = vi.fn();
    const root = await draw(
      <CorrectContext.Provider value={{ textOf, onCorrect }}>
        <FactLine fact={fact} storyId={lead.story.id} first={true} isSelected={false} onNote={() => {}}>
          {fact.text}
        </FactLine>
      </CorrectContext.Provider>,
    );
    const press = async (selector: string, words = '') => {
      const all = [...root.querySelectorAll<HTMLElement>(selector)];
      await act(() => all.find((b) => b.textContent?.includes(words))?.click());
    };
    await press('.check-button');
    return { root, press, onCorrect };
  };
  /** A field of the form by the label that is seen. */
  const fieldOf = (root: Element, label: string) =>
    [...root.querySelectorAll('.correct label')]
      .find((at) => at.firstChild?.textContent === label)
      ?.querySelector<HTMLInputElement>('input, select') as HTMLInputElement;
  const fill = (root: Element, label: string, value: string, type: 'input' | 'change') =>
    act(() => {
      const field = fieldOf(root, label);
      field.value = value;
      field.dispatchEvent(new Event(type, { bubbles: true }));
    });

  test('is one press: confirmed, or doubtful', async () => {
    const { press, onCorrect } = await open(money);
    await press('.check button', 'Doubtful');
    expect(document.activeElement?.classList.contains('place')).toBe(true);
    expect(onCorrect).toHaveBeenCalledWith(money, { verdict: 'disputed', to: null }, null);
  });

  test('may be another type and value, which is read before it is taken', async () => {
    const { root, press, onCorrect } = await open(money);
    await press('.check button', 'Correct');
    await fill(root, 'Value', 'a lot', 'input');
    const save = [...root.querySelectorAll<HTMLButtonElement>('.correct button')].at(-1);
    expect(save?.disabled).toBe(true);
    expect(fieldOf(root, 'Value').getAttribute('aria-invalid')).toBe('true');
    await fill(root, 'Value', '4,200', 'input');
    await fill(root, 'Type', 'percent', 'change');
    await press('.correct button', 'Save');
    const to = { type: 'percent', value: 4200, unit: null };
    expect(onCorrect).toHaveBeenCalledWith(money, { verdict: 'corrected', to }, null);
  });

  test('may be about more or fewer words, or that it is no fact', async () => {
    const { root, press, onCorrect } = await open(money);
    await press('.check button', 'Correct');
    await press('[aria-label="End a word later"]');
    await fill(root, 'Type', '', 'change');
    await press('.correct button', 'Save');
    const [, says, at] = onCorrect.mock.calls[0] ?? [];
    expect(says.to.type).toBeNull();
    expect(at.from).toBe(money.from);
    expect(at.to).toBeGreaterThan(money.to);
  });

  test('stands beside it, with what was found, and can be taken back', async () => {
    const was = {
      type: 'quantity',
      text: '3 crowns',
      value: 3,
      unit: null,
      role: null,
      speaker: null,
    } as const;
    const to = { type: 'money', value: 4, unit: 'CZK' } as const;
    const corrected = { ...money, reader: { note: 'n', verdict: 'corrected', to, was } } as Fact;
    const { root, press, onCorrect } = await open(corrected);
    expect(texts(root, '.reader-says')[0]).toMatch(/Corrected by you.*3 crowns/);
    await press('.check button', 'Take back');
    expect(onCorrect).toHaveBeenCalledWith(corrected, null, null);
  });

  test('of what is no fact takes it out of the lists', () => {
    const was = { type: 'money', text: 'x', value: 1, unit: null, role: null, speaker: null } as const;
    const none = {
      verdict: 'corrected',
      to: { type: null, value: null, unit: null },
      note: 'n',
      was,
    } as const;
    expect(groupFacts([{ ...money, reader: none }]).howMuch).toEqual([]);
  });
});

describe('Snippet', () => {
  test('sets the words apart from those around them', async () => {
    const fact = factOf('age');
    const root = await draw(<Snippet story={lead.story} fact={fact} />);
    expect(texts(root, 'b')).toEqual([fact.text]);
    expect(lead.story.blocks[fact.block]?.text).toContain(root.textContent?.replace(/…/g, '').trim());
  });
});

describe('More', () => {
  const items = Array.from({ length: 12 }, (_, i) => i);
  const view = (limit: number, wanted = -1) => (
    <More
      items={items}
      limit={limit}
      class="x"
      wanted={(i) => i === wanted}
      draw={(i) => <li key={i}>{i}</li>}
    />
  );

  test('shows the first lines and, asked, all', async () => {
    const root = await draw(view(5));
    expect(root.querySelectorAll('li')).toHaveLength(5);
    const more = root.querySelector('button');
    expect(more?.textContent).toBe('Show all 12');
    await act(() => more?.click());
    expect(root.querySelectorAll('li')).toHaveLength(12);
  });

  test('does not hide one or two, nor what is wanted', async () => {
    expect((await draw(view(10))).querySelectorAll('li')).toHaveLength(12);
    expect((await draw(view(5, 9))).querySelectorAll('li')).toHaveLength(12);
  });
});

describe('ThingRow', () => {
  test('a name said once has no places to open', async () => {
    const thing = groups.who.find((t) => t.facts.length === 1);
    if (!thing) throw new Error('the sample has none');
    const root = await draw(<ThingRow thing={thing} first={true} {...list} />);
    expect(root.querySelector('.count')).toBeNull();
    expect(root.querySelector('.name')?.textContent).toBe(thing.name);
  });

  test('a place selected on the page opens the row it is in', async () => {
    const thing = groups.who.find((t) => t.name === 'Tessa Brandt');
    if (!thing) throw new Error('the sample has none');
    const root = await draw(
      <ThingRow thing={thing} first={true} {...list} selected={thing.facts[1]?.id ?? null} />,
    );
    expect(root.querySelector('.count')?.getAttribute('aria-expanded')).toBe('true');
    expect(texts(root, '.selected')).toHaveLength(1);
  });
});

describe('Timeline', () => {
  test('writes dates the reader’s way beside the page’s words', async () => {
    const { when } = groupFacts(zh.lead.analysis.facts);
    const root = await draw(
      <Timeline times={when} {...list} story={zh.lead.story} />,
      wordsOf('zh_CN', 'zh-CN'),
    );
    expect(texts(root, '.date')[0]).toBe('2019年');
    expect(texts(root, '.date')).toContain('≈ 2025年9月16日 8:00');
    expect(texts(root, 'b')).toContain('前一天晚上');
  });
});

describe('Figures', () => {
  test('show the words, what they come to, and the sentence', async () => {
    const figures = groups.howMuch.filter((t) => t.type === 'duration');
    const root = await draw(<Figures figures={figures} {...list} />);
    expect(texts(root, '.amount')).toEqual(['four years4 years', 'thirty years30 years', '18 months']);
    expect(texts(root, 'b')).toContain('thirty years');
  });
});

describe('A figure said several times', () => {
  test('is written once for all places that have the same words for it', async () => {
    const { story, analysis } = makeStory({
      id: 's',
      blocks: [
        ['paragraph', 'It took 60% of the market.'],
        ['paragraph', 'A share of 60% is much; 60 percent was hoped for.'],
      ],
      facts: [
        { type: 'percent', block: 0, words: '60%', value: 60 },
        { type: 'percent', block: 1, words: '60%', value: 60 },
        { type: 'percent', block: 1, words: '60 percent', value: 60 },
      ],
    });
    const figures = groupFacts(analysis.facts).howMuch;
    const root = await draw(<Figures figures={figures} {...list} story={story} />);
    expect(texts(root, '.amount')).toEqual(['60%', '60 percent']);
    expect(texts(root, 'b')).toEqual(['60%', '60%', '60 percent']);
  });
});

describe('Said', () => {
  test('a quote without a speaker says so; Chinese and straight marks are kept', async () => {
    const { story, analysis } = makeStory({
      id: 's',
      blocks: [['paragraph', '有人说：“太贵了。” "Too dear," he said, and left it unsaid.']],
      facts: [
        { type: 'quote', block: 0, words: '太贵了。' },
        { type: 'quote', block: 0, words: 'Too dear,', speaker: 'he' },
        { type: 'quote', block: 0, words: 'left it', speaker: null },
      ],
    });
    const root = await draw(<Said quotes={analysis.facts} {...list} story={story} />);
    expect(texts(root, '.quote')).toEqual(['“太贵了。”', '"Too dear,"', 'left it']);
    expect(texts(root, '.speaker')).toEqual(['Speaker not named', 'he', 'Speaker not named']);
  });
});

test('what the story tells in its own words says that it does', async () => {
  const { story, analysis } = makeStory({
    id: 's',
    blocks: [['paragraph', 'Roe said that the bridge holds.']],
    facts: [{ type: 'quote', block: 0, words: 'the bridge holds', speaker: 'Jane Roe' }],
  });
  const told = analysis.facts.map((f) => ({ ...f, indirect: true as const }));
  const root = await draw(<Said quotes={told} {...list} story={story} />);
  expect(texts(root, '.quote.indirect')).toEqual(['the bridge holds']);
  expect(texts(root, '.speaker')).toEqual(['Jane Roe reported']);
});

test('a speaker meant by a pronoun is named, with the page’s word beside', async () => {
  const { story, analysis } = makeStory({
    id: 's',
    blocks: [['paragraph', '“It holds,” Roe said. “We measured,” she said.']],
    facts: [
      { type: 'quote', block: 0, words: 'It holds,', speaker: 'Jane Roe' },
      { type: 'quote', block: 0, words: 'We measured,', speaker: 'Jane Roe' },
    ],
  });
  const text = story.blocks[0]?.text ?? '';
  const at = (word: string) => ({ from: text.indexOf(word), to: text.indexOf(word) + word.length });
  const quotes = analysis.facts.map((f, i) => ({ ...f, speakerAt: at(i ? 'she' : 'Roe') }));
  const root = await draw(<Said quotes={quotes} {...list} story={story} />);
  expect(texts(root, '.speaker')).toEqual(['Jane Roe', 'Jane Roe (she)']);
});

describe('FactGroupList', () => {
  test('leaves out groups without facts, and labels kinds only where there are several', async () => {
    const only = lead.analysis.facts.filter((f) => f.type === 'person' || f.type === 'place');
    const root = await draw(<FactGroupList groups={groupFacts(only)} {...list} />);
    expect(texts(root, 'h2')).toEqual(['Who', 'Where']);
    expect(texts(root, 'h3')).toEqual([]);
    const all = await draw(<FactGroupList groups={groups} {...list} />);
    expect(texts(all, '#who h3')).toEqual(['People', 'Organisations']);
  });

  test('figures that do not agree stand together, and what is left of them alone says nothing', async () => {
    const { story, analysis } = makeStory({
      id: 's',
      blocks: [['paragraph', 'It killed 12 people. Later 15 people were dead.']],
      facts: [
        { type: 'quantity', block: 0, words: '12', value: 12 },
        { type: 'quantity', block: 0, words: '15', value: 15 },
      ],
    });
    const things = [analysis.facts.map((f) => f.id)];
    const shown = { ...list, story, disagreements: things };
    const root = await draw(<FactGroupList groups={groupFacts(analysis.facts)} {...shown} />);
    expect(texts(root, '.disagree .amount')).toEqual(['12', '15']);
    const one = await draw(<FactGroupList groups={groupFacts(analysis.facts.slice(0, 1))} {...shown} />);
    expect(texts(one, '.disagree')).toEqual([]);
  });
});

describe('FactsPart', () => {
  test('a fact selected on the page is shown whatever the filter says', async () => {
    const selected = factOf('work');
    const root = await draw(
      <FactsPart
        {...list}
        facts={lead.analysis.facts}
        selected={selected.id}
        shown={{ types: FACT_TYPES, all: true, onlySummary: false }}
        onShown={() => {}}
      />,
    );
    const field = root.querySelector('input[type=search]') as HTMLInputElement;
    await act(() => {
      field.value = 'Lindqvist';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(texts(root, '.selected')).toEqual(['Small Ports Act']);
  });
});

describe('ShownTypes', () => {
  test('offers the types that the story has, with their underlines', async () => {
    const onChange = vi.fn();
    const root = await draw(
      <ShownTypes
        shown={{ types: ['person', 'money'], all: true, onlySummary: false }}
        counts={{ person: 2, money: 1 }}
        onChange={onChange}
      />,
    );
    expect(texts(root, '.mark')).toEqual(['People', 'Money']);
    expect(root.querySelector<HTMLElement>('.mark')?.getAttribute('style')).toContain('underline');
    root.querySelectorAll<HTMLElement>('fieldset input')[1]?.click();
    expect(onChange).toHaveBeenCalledWith({ types: ['person'], all: true, onlySummary: false });
  });
});
