// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { Fact } from '../../../src/facts/fact';
import { correctForm } from '../../../src/overlay/ui/correct-form';

test('each field of a correction has a label that is seen, and is there only where its type needs it', () => {
  document.body.textContent = 'It cost 4 crowns.';
  const range = document.createRange();
  range.selectNodeContents(document.body);
  const fact = { type: 'money', text: '4 crowns', value: 4, unit: 'CZK' } as Fact;
  const pane = correctForm({
    fact,
    range,
    anchor: () => null,
    say: (word) => word,
    onSave: vi.fn(),
    onLight: vi.fn(),
    onStep: () => null,
    onClose: vi.fn(),
  });
  const seen = () =>
    [...pane.element.querySelectorAll('label')]
      .filter((l) => !l.hidden)
      .map((l) => l.firstChild?.textContent);
  const choose = (type: string) => {
    const select = pane.element.querySelector('select') as HTMLSelectElement;
    select.value = type;
    select.dispatchEvent(new Event('change'));
  };
  choose('money');
  expect(seen()).toEqual(['page_type', 'page_value', 'page_unit']);
  choose('person');
  expect(seen()).toEqual(['page_type', 'page_value']);
  choose('');
  expect(seen()).toEqual(['page_type']);
});
