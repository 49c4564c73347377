import { describe, expect, it } from 'vitest';
import { foundName, labelOf, mayEnd, mayFollow, mayStart } from '../../../src/facts/names/labels';

const [BEGIN, INSIDE, END, SINGLE] = [0, 1, 2, 3] as const;
const [PERSON, ORG] = [0, 1];

describe('labels', () => {
  it('let an open name go on in its own type only', () => {
    expect(mayFollow(labelOf(PERSON, BEGIN), labelOf(PERSON, END))).toBe(true);
    expect(mayFollow(labelOf(PERSON, BEGIN), labelOf(ORG, END))).toBe(false);
    expect(mayFollow(labelOf(PERSON, BEGIN), 0)).toBe(false);
    expect(mayFollow(0, labelOf(PERSON, INSIDE))).toBe(false);
    expect(mayFollow(labelOf(PERSON, END), labelOf(ORG, BEGIN))).toBe(true);
  });

  it('let a text begin and end only where no name is cut', () => {
    expect([0, labelOf(ORG, BEGIN), labelOf(ORG, SINGLE)].every(mayStart)).toBe(true);
    expect(mayStart(labelOf(ORG, END))).toBe(false);
    expect([0, labelOf(ORG, END), labelOf(ORG, SINGLE)].every(mayEnd)).toBe(true);
    expect(mayEnd(labelOf(ORG, INSIDE))).toBe(false);
  });

  it('make a name whose value is what is written', () => {
    const found = foundName('Then Orrin Vale left.', 5, 15, 'person', 'en.names');
    expect(found).toMatchObject({ type: 'person', value: 'Orrin Vale', from: 5, to: 15, rule: 'en.names' });
  });
});
