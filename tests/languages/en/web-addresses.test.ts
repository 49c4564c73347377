import { expect, it } from 'vitest';
import { webAddresses } from '../../../src/languages/en/web-addresses';

it('finds web and mail addresses', () => {
  const text = 'Write to desk@elmton.example or see https://elmton.example/2024/05 and www.ashby.example.';
  expect(webAddresses(text).map((a) => text.slice(a.from, a.to))).toEqual([
    'desk@elmton.example',
    'https://elmton.example/2024/05',
    'www.ashby.example.',
  ]);
});

it('finds none in figures', () => {
  expect(webAddresses('On 5 March 2024 it was 3.5 degrees.')).toEqual([]);
});
