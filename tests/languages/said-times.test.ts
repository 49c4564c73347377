import { expect, test } from 'vitest';
import { extractFacts } from '../../src/facts/extract-facts';
import { formatSaidTime } from '../../src/facts/show/format-time';
import { LANGUAGES } from '../../src/languages/index';

/** Times of a text as a reader is shown them. */
const shown = (blocks: readonly string[], locale: string): (string | null)[] =>
  extractFacts(blocks, 's', {
    languages: LANGUAGES,
    taggers: [],
    publishedAt: '2024-03-13',
    onProblem: (problem) => {
      throw new Error(JSON.stringify(problem));
    },
  })
    .filter((f) => f.type === 'time')
    .map((f) => formatSaidTime(f, locale)?.replace(/[\u2009\u202f]/g, ' ') ?? null);

test.each([
  [['The bridge opened on 3 May 2023.', 'The last boat leaves at 7.15pm.'], 'en-GB', ['3 May 2023', '19:15']],
  [['They met on Tuesday evening.'], 'en-GB', ['12 Mar 2024']],
  [['The bell rang at 7.15pm on 3 May 2023.'], 'en-GB', ['3 May 2023, 19:15']],
  [['列车上午10时开出。'], 'zh-CN', ['10:00']],
  [['列车昨天上午10时开出。'], 'zh-CN', ['2024年3月12日 10:00']],
  [['昨晚下了一场雨。'], 'zh-CN', ['2024年3月12日']],
  [
    [
      'Am 3. Mai 2023 wurde die Brücke nicht mehr gesperrt.',
      'Um 19.15 Uhr fuhr das letzte Boot und der Hafen war zu.',
    ],
    'de-DE',
    ['3. Mai 2023', '19:15'],
  ],
] as const)('of %j no more than what is said', (blocks, locale, times) => {
  expect(shown(blocks, locale)).toEqual(times);
});
