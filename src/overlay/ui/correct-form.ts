/* What a fact is instead: its type, its value, and, by the grips at their ends, its words. */
import { type Correction, FACT_TYPES, type Fact, type FactType } from '../../facts/fact';
import { hasUnit, readValue, typedValue, valueForm } from '../../facts/show/read-value';
import type { Unit } from '../../text/step-edge';
import type { Box } from '../place-box';
import type { Say } from '../wording';
import { bothPanes } from './both-panes';
import { button, element, type Pane } from './element';
import { endHandles, type RangeEnd } from './end-handles';
import { floating } from './floating';

export interface CorrectFormOptions {
  readonly fact: Fact;
  /** The fact's words. */
  readonly range: Range;
  readonly anchor: () => Box | null;
  readonly say: Say;
  /** `words`: others than the fact's; null where they stay. */
  readonly onSave: (says: Correction, words: Range | null) => void;
  readonly onLight: (range: Range | null) => void;
  readonly onStep: (range: Range, end: RangeEnd, by: 1 | -1, unit: Unit) => Range | null;
  readonly onClose: () => void;
}

export function correctForm(options: CorrectFormOptions): Pane {
  const { fact, range, anchor, say, onSave, onLight, onStep, onClose } = options;
  let words: Range | null = null;
  const hint = element('p', { class: 'state', id: 'hint' }, {});
  const shown = element('p', { class: 'quoted' }, {}, fact.text);
  const type = element(
    'select',
    {},
    { change: draw },
    ...FACT_TYPES.map((t) =>
      element('option', { value: t, selected: t === fact.type }, {}, say(`page_fact_${t}`)),
    ),
    element('option', { value: '' }, {}, say('page_noFact')),
  );
  const field = (value: string) => element('input', { value }, { input: draw });
  const value = field(typedValue(fact));
  value.setAttribute('aria-describedby', 'hint');
  const unit = field(fact.unit ?? '');
  const labelled = (name: string, control: HTMLElement) =>
    element('label', { class: 'state' }, {}, name, control);
  const valueLine = labelled(say('page_value'), value);
  const unitLine = labelled(say('page_unit'), unit);
  const save = button(say('page_save'), send, { class: 'main' });
  const take = (next: Range) => {
    words = next;
    shown.textContent = String(next);
    onLight(next);
    handles.place();
  };

  function chosen(): { type: FactType | null; value: Fact['value'] | undefined } {
    const to = (type.value || null) as FactType | null;
    return { type: to, value: to ? readValue(to, value.value) : null };
  }
  function draw(): void {
    const { type: to, value: read } = chosen();
    const isBad = read === undefined;
    valueLine.hidden = !to;
    unitLine.hidden = !to || !hasUnit(to);
    value.setAttribute('aria-invalid', String(isBad));
    save.disabled = isBad;
    hint.classList.toggle('bad', isBad);
    hint.textContent = to ? say(to === 'quote' ? 'page_form_speaker' : `page_form_${valueForm(to)}`) : '';
  }
  function send(): void {
    const { type: to, value: read } = chosen();
    if (read === undefined) return;
    const counted = to && hasUnit(to) ? unit.value.trim() || null : null;
    onSave({ verdict: 'corrected', to: { type: to, value: read, unit: counted } }, words);
  }
  const form = element(
    'div',
    { class: 'editor' },
    {
      keydown(event) {
        if (event.isComposing) return;
        if (event.key === 'Escape') onClose();
        if (event.key === 'Enter' && event.target !== save) send();
      },
    },
    shown,
    labelled(say('page_type'), type),
    valueLine,
    unitLine,
    hint,
    element('p', { class: 'state' }, {}, say('page_dragWords')),
    element(
      'div',
      { class: 'row' },
      {},
      element('span', { class: 'grow' }),
      button(say('page_close'), onClose),
      save,
    ),
  );
  draw();
  const pane = floating({ anchor, side: 'below', role: 'dialog', label: say('page_correct') }, form);
  const around = element('div', {});
  const handles = endHandles(
    {
      range: () => words ?? range,
      say,
      onDrag: (next) => onLight(next ?? words),
      onDrop: take,
      onStep(end, by, unit) {
        const next = onStep(words ?? range, end, by, unit);
        if (next) take(next);
      },
      onClose,
    },
    around,
  );
  const both = bothPanes(around, pane, handles);
  return {
    ...both,
    shown() {
      both.shown();
      onLight(range);
      type.focus({ preventScroll: true });
    },
    gone() {
      both.gone();
      onLight(null);
    },
  };
}
