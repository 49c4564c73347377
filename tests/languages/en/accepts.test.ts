import { describe, expect, it } from 'vitest';
import { accepts } from '../../../src/languages/en/accepts';

describe('accepts', () => {
  it('takes texts of Latin letters, and figures alone', () => {
    for (const text of ['Rain is due.', 'Sí, señor', '12.5 – 13', 'A']) expect(accepts(text)).toBe(true);
    for (const text of ['Дождь 5', '…', '']) expect(accepts(text)).toBe(false);
  });
  it('takes Chinese only with English words in a row', () => {
    expect(accepts('会上他说“the rain came early this year”。')).toBe(true);
    expect(accepts('这款 Lumo 相机重5 kg，售价30 USD，用的是USB-C。')).toBe(false);
  });
});
