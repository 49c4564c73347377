import { expect, test } from 'vitest';
import { type Found, makeFound } from '../../../../src/facts/fact';
import { isHeadline, withHeadlineNames } from '../../../../src/languages/en/names/headline-names';

const find = (text: string, said: string, type: Found['type'] = 'person'): Found => {
  const from = text.indexOf(said);
  return makeFound({ type, rule: 'tagger', value: said, from, to: from + said.length });
};

const HEAD = 'President Roe Honors The Old Miller At The Hall';
const named = (body: string, said: string): string[] =>
  withHeadlineNames(
    [HEAD, body],
    [[find(HEAD, said)], body.includes('Roe') ? [find(body, 'Roe')] : []],
  )[0]?.map((f) => HEAD.slice(f.from, f.to)) ?? [];

test('a headline has capitals on most words and no full stop', () => {
  expect(isHeadline(HEAD)).toBe(true);
  expect(isHeadline('President Roe honored the miller at the hall')).toBe(false);
  expect(isHeadline('Jane Roe Met Tom Hale In Elmton Today.')).toBe(false);
});

test('a name in a headline ends before what the story has in small letters', () => {
  expect(named('On Friday Roe honored the old miller.', 'Roe Honors The Old Miller')).toEqual(['Roe']);
});

test('what the story has in small letters alone is no name', () => {
  expect(named('He was an old miller, and honored.', 'Honors The Old Miller')).toEqual([]);
});

test('a name that the story has in full stays', () => {
  expect(named('They met Roe Honors The Old Miller there.', 'Roe Honors The Old Miller')).toEqual([
    'Roe Honors The Old Miller',
  ]);
});

test('what nobody names elsewhere is no name, and what a body is called by is of it', () => {
  const [head, body] = ['Photos Of The Miller By The Old Hall Door', 'Photos of the miller were shown.'];
  expect(withHeadlineNames([head, body], [[find(head, 'Photos Of The Miller')], []])[0]).toHaveLength(0);
  const post = 'Jane Roe And Tom Hale Leave Elmton Post';
  const kept = withHeadlineNames([post, 'It left by post.'], [[find(post, 'Elmton Post', 'org')], []]);
  expect(kept[0]).toHaveLength(1);
  expect(isHeadline('Jane Roe/Elmton Post/Senn Images')).toBe(false);
});

test('whoever has a first name keeps the second, unless it is a verb', () => {
  const cutOf = (head: string, said: string): string[] | undefined =>
    withHeadlineNames([head, 'The stone fell. It made them glad.'], [[find(head, said)], []])[0]?.map((f) =>
      head.slice(f.from, f.to),
    );
  expect(cutOf('Emma Stone Leaves Old Mill In Elmton', 'Emma Stone')).toEqual(['Emma Stone']);
});

test('a body ends before a verb, whatever its words are elsewhere', () => {
  const head = 'New Hale Times Sues Elmton Over Mill';
  const body = 'The new mill stood at times. Hale left.';
  const found = [[find(head, 'New Hale Times Sues', 'org')], [find(body, 'Hale')]];
  expect(withHeadlineNames([head, body], found)[0]?.map((f) => head.slice(f.from, f.to))).toEqual([
    'New Hale Times',
  ]);
});

test('a body that the story names by itself ends before what is none of it', () => {
  const cutOf = (head: string, said: string) =>
    withHeadlineNames(
      [head, 'The Elves attacked the panel of the Elves.'],
      [[find(head, said, 'org')], [find('The Elves attacked', 'Elves', 'org')]],
    )[0]?.map((f) => head.slice(f.from, f.to));
  expect(cutOf('Elves Panel Votes Against The Mill', 'Elves Panel')).toEqual(['Elves']);
  expect(cutOf('Elves Attack Mill Near Old Elmton', 'Elves Attack')).toEqual(['Elves']);
  expect(cutOf('Jane Roe Reports From Elves Panel', 'Elves Panel')).toEqual(['Elves Panel']);
});
