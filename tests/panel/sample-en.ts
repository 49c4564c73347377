/* An invented page in English. */
import { makeStory } from './make-story';

export const lead = makeStory({
  id: 'harbour',
  kicker: 'Harbours',
  headline: 'Merrow reopens its old harbour, four years after the flood',
  deck: 'The town paid most of the bill itself. Fishermen say the fees may drive them out.',
  authors: ['Ida Calloway'],
  publishedAt: '2026-03-12T07:30',
  blocks: [
    ['kicker', 'Harbours'],
    ['headline', 'Merrow reopens its old harbour, four years after the flood'],
    ['deck', 'The town paid most of the bill itself. Fishermen say the fees may drive them out.'],
    [
      'paragraph',
      'MERROW — The old harbour of Merrow opened again on Tuesday, four years after a storm tide broke its wall and flooded 312 houses. Some 2,000 people came to see the first boat leave.',
    ],
    [
      'paragraph',
      'Mayor Tessa Brandt cut the rope at about 9 a.m. “We were told it could not be done for the money,” Ms Brandt said. “It was done for less.” The work cost 41.6 million crowns, 12.5 percent below the estimate made in May 2023.',
    ],
    ['heading', 'Who pays'],
    [
      'paragraph',
      'The Merrow Harbour Trust will charge each boat 180 crowns a week from 1 April. Oskar Lindqvist, 58, who has fished from the town for thirty years, called the fee “the last wave”. The trust’s director, Paul Achterberg, said smaller boats would pay half for the first 18 months.',
    ],
    [
      'paragraph',
      'Fees of that kind are allowed under the Small Ports Act, which parliament passed in 2021 after a report by the Coastal Survey.',
    ],
    ['heading', 'A wall of another kind'],
    [
      'paragraph',
      'The new wall is 1.4 km long and rests on 620 steel piles. Its engineers at Vann & Daughters tested a model in Eastholm through the winter of 2024. Ms Brandt hopes that ferries to Eastholm will run by the summer of 2027.',
    ],
  ],
  summary: [
    [
      3,
      'The old harbour of Merrow opened again on Tuesday, four years after a storm tide broke its wall and flooded 312 houses.',
    ],
    [4, 'The work cost 41.6 million crowns, 12.5 percent below the estimate made in May 2023.'],
    [6, 'The Merrow Harbour Trust will charge each boat 180 crowns a week from 1 April.'],
  ],
  facts: [
    { type: 'place', block: 3, words: 'Merrow', value: 'Merrow' },
    { type: 'time', block: 3, words: 'Tuesday', value: '2026-03-10' },
    { type: 'duration', block: 3, words: 'four years', value: 'P4Y' },
    { type: 'quantity', block: 3, words: '312 houses', value: 312, unit: 'houses' },
    {
      type: 'quantity',
      block: 3,
      words: 'Some 2,000 people',
      value: 2000,
      unit: 'people',
      approximate: true,
    },
    { type: 'person', block: 4, words: 'Tessa Brandt', value: 'Tessa Brandt', role: 'Mayor' },
    { type: 'time', block: 4, words: 'about 9 a.m.', value: '2026-03-10T09:00', approximate: true },
    {
      type: 'quote',
      block: 4,
      words: 'We were told it could not be done for the money,',
      speaker: 'Tessa Brandt',
    },
    { type: 'person', block: 4, words: 'Ms Brandt', value: 'Tessa Brandt' },
    { type: 'quote', block: 4, words: 'It was done for less.', speaker: 'Tessa Brandt' },
    { type: 'money', block: 4, words: '41.6 million crowns', value: 41_600_000, unit: 'SEK' },
    { type: 'percent', block: 4, words: '12.5 percent', value: 12.5 },
    { type: 'time', block: 4, words: 'May 2023', value: '2023-05' },
    { type: 'org', block: 6, words: 'Merrow Harbour Trust', value: 'Merrow Harbour Trust' },
    { type: 'money', block: 6, words: '180 crowns', value: 180, unit: 'SEK' },
    { type: 'time', block: 6, words: '1 April', value: '2026-04-01' },
    {
      type: 'person',
      block: 6,
      words: 'Oskar Lindqvist',
      value: 'Oskar Lindqvist',
      role: 'who has fished from the town for thirty years',
    },
    { type: 'age', block: 6, words: '58', value: 58 },
    { type: 'duration', block: 6, words: 'thirty years', value: 'P30Y' },
    { type: 'quote', block: 6, words: 'the last wave', speaker: 'Oskar Lindqvist' },
    { type: 'org', block: 6, words: 'The trust', value: 'Merrow Harbour Trust' },
    {
      type: 'person',
      block: 6,
      words: 'Paul Achterberg',
      value: 'Paul Achterberg',
      role: 'The trust’s director',
    },
    { type: 'duration', block: 6, words: '18 months', value: 'P18M' },
    { type: 'work', block: 7, words: 'Small Ports Act', value: 'Small Ports Act' },
    { type: 'time', block: 7, words: '2021', value: '2021' },
    { type: 'org', block: 7, words: 'Coastal Survey', value: 'Coastal Survey' },
    { type: 'quantity', block: 9, words: '1.4 km', value: 1.4, unit: 'km' },
    { type: 'quantity', block: 9, words: '620 steel piles', value: 620, unit: 'steel piles' },
    { type: 'org', block: 9, words: 'Vann & Daughters', value: 'Vann & Daughters' },
    { type: 'place', block: 9, words: 'Eastholm', value: 'Eastholm' },
    { type: 'time', block: 9, words: 'the winter of 2024', value: '2024-12/2025-02' },
    { type: 'person', block: 9, words: 'Ms Brandt', value: 'Tessa Brandt' },
    { type: 'time', block: 9, words: 'the summer of 2027', value: '2027-06/2027-08' },
  ],
});

export const second = makeStory({
  id: 'library',
  headline: 'A library that lends out sheds',
  blocks: [
    ['headline', 'A library that lends out sheds'],
    [
      'paragraph',
      'Readers in Corley may now borrow a garden shed for up to six weeks, the town library said on Monday.',
    ],
  ],
  summary: [
    [
      1,
      'Readers in Corley may now borrow a garden shed for up to six weeks, the town library said on Monday.',
    ],
  ],
  facts: [
    { type: 'place', block: 1, words: 'Corley', value: 'Corley' },
    { type: 'duration', block: 1, words: 'six weeks', value: 'P6W' },
  ],
});
