import { describe, expect, it } from 'vitest';
import { findQuote, type QuoteHints } from '../../src/anchoring/find-quote';
import { foldAlso } from '../../src/anchoring/fold-text';
import { foldPage } from '../../src/anchoring/folded-page';
import { SIMPLIFIED, TRADITIONAL } from '../../src/languages/zh/traditional';

foldAlso(TRADITIONAL, SIMPLIFIED); // the page learns it from the background

const HARBOUR = [
  'Ferry to return to Old Port in May',
  'The council of Wexmoor voted on Tuesday to bring the evening ferry back after three years without one.',
  'Mayor Ina Bell said the boat would carry two hundred people. "It is a small boat and a large promise," she told reporters at the pier.',
  'Fishermen had asked for the ferry since the bridge was closed in the storm of 2028. Their union called the vote a beginning.',
  'The ferry will cost the town four million crowns a year, a third of which the province pays.',
  'Opponents want the money spent on the bridge. The ferry, they say, sails only when the sea allows it.',
  'A second vote on the fares is due in March.',
];
const PAGE = HARBOUR.join('\n');

/** Hints as they are kept when a note is made on `quote`'s place number `nth` in `text`. */
function made(text: string, quote: string, nth = 0): QuoteHints {
  let at = -1;
  for (let k = 0; k <= nth; k++) at = text.indexOf(quote, at + 1);
  if (at < 0) throw new Error(`"${quote}" does not stand ${nth + 1} times`);
  return {
    before: text.slice(Math.max(0, at - 160), at),
    after: text.slice(at + quote.length, at + quote.length + 160),
    at,
    times: text.split(quote).length - 1,
  };
}

/** What is found on the page `now` of a quote made on `then`; null where nothing is. */
function found(
  quote: string,
  now: string,
  then = PAGE,
  nth = 0,
): { text: string; at: number; how: string } | null {
  const place = findQuote(foldPage(now), quote, made(then, quote, nth));
  return place && { text: now.slice(place.from, place.to), at: place.from, how: place.how };
}

const SENTENCE = 'Fishermen had asked for the ferry since the bridge was closed in the storm of 2028.';

describe('findQuote', () => {
  it('finds an unchanged quote where it stands', () => {
    expect(found(SENTENCE, PAGE)).toEqual({ text: SENTENCE, at: PAGE.indexOf(SENTENCE), how: 'exact' });
  });

  it('finds it when paragraphs were put in before it', () => {
    const now = `A new paragraph about the weather.\nAnother about gulls.\n${PAGE}`;
    expect(found(SENTENCE, now)).toMatchObject({ text: SENTENCE, at: now.indexOf(SENTENCE) });
  });

  it('finds a word by what stands around it, wherever else the word stands', () => {
    for (const nth of [0, 1, 2, 3]) {
      const at = made(PAGE, 'ferry', nth).at as number;
      expect(found('ferry', `Updated at noon.\n${PAGE}`, PAGE, nth)?.at).toBe(
        at + 'Updated at noon.\n'.length,
      );
    }
  });

  it('finds a word whose paragraph was moved', () => {
    const moved = [...HARBOUR.slice(0, 3), ...HARBOUR.slice(4), HARBOUR[3]].join('\n');
    expect(found('union', moved)?.at).toBe(moved.indexOf('union called'));
  });

  it('does not find a word whose sentence was removed, though the word stands elsewhere', () => {
    const at = made(PAGE, 'ferry', 2).at as number;
    expect(PAGE.slice(at, at + 14)).toBe('ferry will cos');
    const now = HARBOUR.filter((_, i) => i !== 4).join('\n');
    expect(found('ferry', now, PAGE, 2)).toBeNull();
  });

  it('does not find a removed sentence, even where a similar one stands', () => {
    const alike = 'Fishermen never wanted a bridge since the mill was burnt in the summer of 1998.';
    const now = PAGE.replace(SENTENCE, '').replace(HARBOUR[6] as string, alike);
    expect(found(SENTENCE, now)).toBeNull();
  });

  describe('in a list whose entries say the same', () => {
    const entry = (name: string, weeks: number) =>
      `${name} stays shut for ${weeks} more weeks. The wardens gave no reason for it on Monday. ` +
      `Work on the others goes on as it did before. Nobody was hurt when it gave way.`;
    const list = [entry('Mill Gate', 3), entry('Dock Gate', 5), entry('Hill Gate', 8), entry('Town Gate', 2)];
    const page = (...entries: string[]) => `${HARBOUR[0]}\n${entries.join('\n')}\n${HARBOUR[6]}`;
    const sentences = (list[0] as string).split(/(?<=\.) /).slice(1);
    const cases = sentences.flatMap((words) => list.map((_, i) => [words, i] as const));

    it.each(cases)('is in its own entry, whatever other comes or goes: %s (%i)', (words, i) => {
      for (const gone of list.filter((_, k) => k !== i)) {
        const now = page(...list.filter((e) => e !== gone));
        const place = found(words, now, page(...list), i);
        if (place) expect(place.at).toBe(now.indexOf(words, now.indexOf(list[i] as string)));
      }
      const more = page(entry('Fish Gate', 4), ...list);
      const own = more.indexOf(words, more.indexOf(list[i] as string));
      expect(found(words, more, page(...list), i)?.at).toBe(own);
    });

    it.each(cases)('is in none of the others when its own has gone: %s (%i)', (words, i) => {
      expect(found(words, page(...list.filter((_, k) => k !== i)), page(...list), i)).toBeNull();
    });
  });

  describe('in a list whose figures have all changed', () => {
    const row = (name: string, k: number) =>
      `In ${name} ${k * 317 + 104} boats were counted, ${k * 3 + 2} of them new. The next count is in May.`;
    const names = ['Elmton', 'Garrick', 'Northfield', 'Wexmoor', 'Dunham'];
    const then = `${HARBOUR[1]}\n${names.map((n, k) => row(n, k)).join('\n')}\n${HARBOUR[6]}`;
    const page = (order: string[]) =>
      `${HARBOUR[1]}\n${order.map((n, k) => row(n, k + 11)).join('\n')}\n${HARBOUR[6]}`;
    const quotes = ['boats were counted', '421 boats were counted, 5 of them new', row('Garrick', 1)];

    it.each(quotes)('is in its own row, wherever that stands: %s', (quote) => {
      const nth = then.slice(0, then.indexOf('Garrick')).split(quote).length - 1;
      for (const order of [
        names,
        ['Garrick', 'Dunham', 'Elmton', 'Wexmoor', 'Northfield'],
        ['Elmton', 'Ashby', 'Northfield', 'Garrick', 'Dunham'],
      ]) {
        const now = page(order);
        const start = now.indexOf('In Garrick');
        const place = found(quote, now, then, nth);
        expect(place?.at).toBeGreaterThanOrEqual(start);
        expect((place?.at ?? 0) + (place?.text.length ?? 0)).toBeLessThanOrEqual(now.indexOf('\n', start));
      }
    });

    it.each(quotes)('is nowhere when its own row has gone: %s', (quote) => {
      const nth = then.slice(0, then.indexOf('Garrick')).split(quote).length - 1;
      expect(found(quote, page(names.filter((n) => n !== 'Garrick')), then, nth)).toBeNull();
    });

    it('is not in an entry that differs in nothing but its number', () => {
      const part = (n: number) => `Part ${n} of the harbour series`;
      const series = [1, 2, 3, 4, 5].map(part).join('\n');
      expect(found(part(5), [1, 2].map(part).join('\n'), series)).toBeNull();
      expect(found(part(5), part(1), series)).toBeNull();
    });
  });

  it('finds a long quote whose surroundings are all new, and does not call its words changed', () => {
    const quote = Array.from(
      { length: 20 },
      (_, i) => `Shed ${i} holds rope number ${i * 3} and a lamp.`,
    ).join(' ');
    const now = `Snow fell on the hills.\n${quote}\nThe mill is for sale.`;
    expect(found(quote, now, `${HARBOUR[1]}\n${quote}\n${HARBOUR[2]}`)).toEqual({
      text: quote,
      at: now.indexOf(quote),
      how: 'position',
    });
    expect(found(quote, quote, quote)?.how).toBe('position'); // all that there is
  });

  it('finds none of two long quotes when the one has gone that it was made on', () => {
    const quote = Array.from(
      { length: 20 },
      (_, i) => `Rope number ${i * 7} is of hemp and hangs in shed ${i}.`,
    ).join(' ');
    const [first, last] = [
      `${HARBOUR[1]}\n${quote}\n${HARBOUR[2]}`,
      `${HARBOUR[4]}\n${quote}\n${HARBOUR[5]}`,
    ];
    const then = `${first}\n${HARBOUR[3]}\n${last}`;
    expect(found(quote, `New.\n${then}`, then, 1)?.at).toBe(`New.\n${then}`.lastIndexOf(quote));
    expect(found(quote, then.replace(quote, ''), then)).toBeNull();
  });

  it('does not find a sentence that was replaced by another', () => {
    expect(
      found(SENTENCE, PAGE.replace(SENTENCE, 'The museum opens its new wing on Sunday at ten.')),
    ).toBeNull();
  });

  it('finds a sentence with typing errors in it, in all its length', () => {
    const typo = 'Fishermn had asked for the fery since the bridge was closed in the stormm of 2028.';
    expect(found(SENTENCE, PAGE.replace(SENTENCE, typo))).toMatchObject({ text: typo, how: 'fuzzy' });
  });

  it('finds a word with a typing error rather than the same word near by', () => {
    const now = PAGE.replace('bring the evening ferry back', 'bring the evening fery back');
    expect(found('ferry', now, PAGE, 0)?.text).toBe('fery');
  });

  it('finds a sentence of which some words were replaced', () => {
    const reworded = 'Fishermen had begged for the ferry since the bridge was shut in the storm of 2028.';
    expect(found(SENTENCE, PAGE.replace(SENTENCE, reworded))?.text).toBe(reworded);
  });

  it('finds the original and not its copy in a pull quote, even where the original has changed a little', () => {
    const now = `${SENTENCE}\n${PAGE.replace('since the bridge was closed', 'since the bridges was closed')}`;
    expect(found(SENTENCE, now)?.at).toBe(now.lastIndexOf('Fishermen'));
  });

  it('finds a quote over two paragraphs with an advertisement between them', () => {
    const quote = `${HARBOUR[3]}\n${HARBOUR[4]}`;
    const now = PAGE.replace(HARBOUR[4] as string, `Advertisement\nBuy three lamps for two.\n${HARBOUR[4]}`);
    const place = found(quote, now);
    expect(place?.text.startsWith('Fishermen')).toBe(true);
    expect(place?.text.endsWith('province pays.')).toBe(true);
  });

  it('does not stretch over a copy put in behind it', () => {
    const now = PAGE.replace(SENTENCE, `${SENTENCE}\nAdvertisement: lamps. Storm of 2028.\n`);
    expect(found(SENTENCE, now)?.text).toBe(SENTENCE);
  });

  it('finds a sentence whose surroundings are all new', () => {
    expect(
      found(SENTENCE, `Snow fell on the hills.\n${SENTENCE} Nobody minded.\nThe mill is for sale.`)?.text,
    ).toBe(SENTENCE);
  });

  it('finds a very long quote that was changed in the middle by its two ends', () => {
    const filler = Array.from(
      { length: 30 },
      (_, i) => `Clause ${i} of the contract speaks of rope number ${i * 7}.`,
    );
    const quote = filler.join(' ');
    const then = `${PAGE}\n${quote}\nThe end of it.`;
    const changed = quote.replace('Clause 15', 'Paragraph 15');
    const now = `New.\n${then.replace(quote, changed)}`;
    expect(found(quote, now, then)?.text).toBe(changed);
  });

  it.each([
    ['curly marks', '"It is a small boat and a large promise,"', '“It is a small boat and a large promise,”'],
    ['no-break spaces', 'two hundred people', 'two\u00a0hundred\u2009people'],
    ['soft hyphens', 'two hundred people', 'two hun\u00addred peo\u200bple'],
    ['full width', 'storm of 2028', 'storm of ２０２８'],
    ['case', 'Old Port in May', 'OLD PORT IN MAY'],
    ['line breaks', 'the bridge was closed', 'the\n   bridge\twas closed'],
  ])('minds no %s', (_, quote, today) => {
    expect(found(quote, PAGE.replace(quote, today))).toMatchObject({ text: today });
  });

  it('minds no Unicode composition', () => {
    const then = 'Łódź and Aßlar. Café Zürich öffnet später für Gäste aus Malmö. 경찰은 오늘 발표했다.';
    expect(found('öffnet später für Gäste', then.normalize('NFD'), then)?.text).toBe(
      'öffnet später für Gäste'.normalize('NFD'),
    );
    expect(found('오늘 발표', then.normalize('NFD'), then)?.text).toBe('오늘 발표'.normalize('NFD'));
  });

  it('tells repeated Chinese words apart by their sentences, and minds neither width nor marks', () => {
    const then =
      '临湖县政府昨日表示，渡轮将于五月恢复。\n渔民说，渡轮停航三年，损失很大。\n县长称渡轮“不会再停”。';
    const now = `本报讯\n${then.replace('“不会再停”', '「不会再停」').replace('，损失', ',损失')}`;
    for (const nth of [0, 1, 2]) {
      const at = made(then, '渡轮', nth).at as number;
      expect(found('渡轮', now, then, nth)?.at).toBe(at + 4);
    }
    expect(found('县长称渡轮“不会再停”', now, then)?.text).toBe('县长称渡轮「不会再停」');
  });

  it('finds a Chinese sentence again when the site shows it in the other script', () => {
    const then =
      '临湖县政府昨日表示，停航三年的渡轮将于五月恢复。县长说，这是对渔民的承诺，也是对历史的交代。\n渔民则认为，票价过高，无法负担。';
    const now =
      '本報訊\n臨湖縣政府昨日表示，停航三年的渡輪將於五月恢復。縣長說，這是對漁民的承諾，也是對歷史的交代。\n漁民則認為，票價過高，無法負擔。';
    expect(found('县长说，这是对渔民的承诺，也是对历史的交代。', now, then)?.text).toBe(
      '縣長說，這是對漁民的承諾，也是對歷史的交代。',
    );
    expect(found('渔民则认为，票价过高，无法负担。', now, then)?.text).toBe(
      '漁民則認為，票價過高，無法負擔。',
    );
  });

  it('finds nothing on an empty page, nor an empty quote anywhere', () => {
    const hints = { before: '', after: '', at: null, times: null };
    expect(findQuote(foldPage(''), 'ferry', hints)).toBeNull();
    expect(findQuote(foldPage(PAGE), ' \n', hints)).toBeNull();
  });
});
