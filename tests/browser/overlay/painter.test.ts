import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Mark, NOTE_COLOURS } from '../../../src/overlay/mark';
import { createPainter, type Painter } from '../../../src/overlay/painter';
import { drawn, html, rangeOf, stage } from './stage';

let painter: Painter;
const mark = (kind: Mark['kind'], words: string): Mark => ({ id: words, kind, range: rangeOf(words) });

beforeEach(() => {
  stage('Mayor Ida Brandt opened the weir at Ostrava Lane on 3 May.', 'It cost 40 crowns.');
  painter = createPainter(document);
});
afterEach(() => {
  painter.clear();
  document.body.style.cssText = '';
  CSS.highlights.delete('site-search');
});

describe('painting', () => {
  test('draws marks by kind and changes nothing in the document', () => {
    const before = html();
    painter.paint([mark('person', 'Ida Brandt'), mark('time', '3 May'), mark('note-green', 'It cost')]);
    expect(drawn()).toEqual({
      'nutgraf-person-light': ['Ida Brandt'],
      'nutgraf-time-light': ['3 May'],
      'nutgraf-note-green-light': ['It cost'],
    });
    expect(html()).toBe(before);
  });

  test('the styles apply: the words have the type’s line', () => {
    painter.paint([mark('org', 'Ostrava Lane')]);
    const p = document.querySelector('p')!;
    const style = getComputedStyle(p, '::highlight(nutgraf-org-light)');
    expect(style.textDecorationStyle).toBe('double');
    expect(style.textDecorationLine).toBe('underline');
  });

  test('painting again replaces what was drawn', () => {
    painter.paint([mark('person', 'Ida Brandt')]);
    painter.paint([mark('money', '40 crowns')]);
    expect(drawn()).toEqual({ 'nutgraf-money-light': ['40 crowns'] });
  });

  test('never touches a highlight of the page’s own, nor its style sheets', () => {
    const own = new Highlight(rangeOf('weir'));
    CSS.highlights.set('site-search', own);
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [sheet];
    painter.paint([mark('person', 'Ida Brandt')]);
    painter.light('flash', [rangeOf('weir')]);
    painter.setVisible(false);
    painter.clear();
    expect([...CSS.highlights.keys()]).toEqual(['site-search']);
    expect(CSS.highlights.get('site-search')).toBe(own);
    expect([...own].map(String)).toEqual(['weir']);
    expect(document.adoptedStyleSheets).toEqual([sheet]);
    document.adoptedStyleSheets = [];
  });

  test('a fact under a note and two notes over one another are all drawn, facts above notes', () => {
    painter.paint([
      mark('note-yellow', 'Ida Brandt opened the weir'),
      mark('note-blue', 'the weir at Ostrava'),
      mark('person', 'Ida Brandt'),
    ]);
    expect(Object.keys(drawn()).sort()).toEqual([
      'nutgraf-note-blue-light',
      'nutgraf-note-yellow-light',
      'nutgraf-person-light',
    ]);
    const priority = (name: string) => CSS.highlights.get(name)!.priority;
    expect(priority('nutgraf-person-light')).toBeGreaterThan(priority('nutgraf-note-yellow-light'));
  });

  test('words on a dark ground get the lighter look, beside words on a light one', () => {
    const dark = document.querySelectorAll('p')[1]!;
    dark.style.cssText = 'background: #111; color: #eee';
    painter.paint([mark('person', 'Ida Brandt'), mark('money', '40 crowns')]);
    expect(Object.keys(drawn()).sort()).toEqual(['nutgraf-money-dark', 'nutgraf-person-light']);
  });

  test('a page that turns dark is drawn anew', () => {
    painter.paint([mark('money', '40 crowns')]);
    document.body.style.cssText = 'background: #000; color: #ccc';
    painter.retone();
    expect(Object.keys(drawn())).toEqual(['nutgraf-money-dark']);
  });

  test.each([
    ['#888', '#fff', 'light'],
    ['#999', '#000', 'dark'],
  ])('grey words (%s) are judged by their ground (%s)', (colour, ground, tone) => {
    document.body.style.cssText = `color: ${colour}; background: ${ground}`;
    painter.paint([mark('money', '40 crowns')]);
    expect(Object.keys(drawn())).toEqual([`nutgraf-money-${tone}`]);
  });

  test('hiding takes every mark away, but a place asked for is still lit; showing brings all back', () => {
    painter.paint(NOTE_COLOURS.map((c) => mark(`note-${c}`, 'weir')));
    painter.setVisible(false);
    expect(drawn()).toEqual({});
    painter.light('flash', [rangeOf('weir')]);
    expect(Object.keys(drawn())).toEqual(['nutgraf-flash-light']);
    painter.light('flash', []);
    painter.setVisible(true);
    expect(Object.keys(drawn())).toHaveLength(NOTE_COLOURS.length);
  });

  test('a page that throws our style sheet away gets it again', () => {
    painter.paint([mark('money', '40 crowns')]);
    document.adoptedStyleSheets = [];
    painter.paint([mark('money', '40 crowns')]);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  test('the style sheet that a cut-off script of ours left is replaced, no other', () => {
    const own = new CSSStyleSheet();
    own.replaceSync('p { margin: 1em 0 }');
    document.adoptedStyleSheets = [own, new CSSStyleSheet()];
    painter.paint([mark('money', '40 crowns')]);
    const next = createPainter(document);
    next.paint([mark('money', '40 crowns')]);
    expect(document.adoptedStyleSheets).toHaveLength(3);
    expect(document.adoptedStyleSheets[0]).toBe(own);
    next.clear();
    document.adoptedStyleSheets = [];
  });

  test('words in a frame of the page’s own site are drawn there', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentDocument as Document;
    const p = inner.createElement('p');
    p.textContent = 'The frame tells of Ruda too.';
    inner.body.append(p);
    const view = frame.contentWindow as Window & typeof globalThis;
    painter.paint([{ id: 'a', kind: 'place', range: rangeOf('Ruda', p) }]);
    expect(drawn()).toEqual({});
    expect([...(view.CSS.highlights.get('nutgraf-place-light') ?? [])].map(String)).toEqual(['Ruda']);
    expect(view.getComputedStyle(p, '::highlight(nutgraf-place-light)').textDecorationStyle).toBe('dashed');
    painter.clear();
    expect(view.CSS.highlights.size).toBe(0);
    expect(inner.adoptedStyleSheets).toHaveLength(0);
    frame.remove();
  });

  test('words in an open shadow root are drawn with our style', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const inner = document.createElement('p');
    inner.textContent = 'Inside stands Ruda.';
    host.attachShadow({ mode: 'open' }).append(inner);
    painter.paint([{ id: 'a', kind: 'place', range: rangeOf('Ruda', inner) }]);
    expect(drawn()).toEqual({ 'nutgraf-place-light': ['Ruda'] });
    expect(getComputedStyle(inner, '::highlight(nutgraf-place-light)').textDecorationStyle).toBe('dashed');
  });
});
