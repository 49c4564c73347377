import { afterEach, expect, test, vi } from 'vitest';
import { buildTextMap } from '../../../src/dom/text-map';

let host: HTMLElement | null = null;
function page(html: string): HTMLElement {
  host = document.createElement('div');
  host.setHTMLUnsafe(html);
  document.body.append(host);
  return host;
}
afterEach(() => host?.remove());

const textOf = (html: string): string => buildTextMap(page(html)).text;

test('collapses white space and parts blocks by one line feed', () => {
  expect(textOf('<p>One  two\n three</p>\n <p> four<b> five </b>six</p>')).toBe(
    'One two three\nfour five six',
  );
});

test('asks what stands between two texts without text of its own whether it parts them', () => {
  expect(textOf('<div>one <span></span> two <i style="display:block"></i>three</div>')).toBe(
    'one two\nthree',
  );
  expect(textOf('<div>one<br><span></span>two<br><div></div>three</div>')).toBe('one\ntwo\nthree');
  const [, second, third] = buildTextMap(page('<div>one<br><b></b>two<br><div></div>three</div>')).lines;
  expect([second?.afterBreak, third?.afterBreak]).toEqual([true, false]);
});

test('counts white space only where it is seen and text follows on its line', () => {
  expect(
    textOf(
      '<p>a<span style="font-size:0"> </span>b<span style="display:none"> <b> </b></span>c<i> </i>d<i> </i></p>',
    ),
  ).toBe('abc d');
  expect(textOf('<div style="white-space:pre"><b>a</b>\n<b>b</b>\n</div>')).toBe('a\nb');
});

test('reads few styles: none of elements beside the text', () => {
  const asked = vi.spyOn(window, 'getComputedStyle');
  const root = page(`<p>one</p>${'<div><i></i></div>'.repeat(50)}<p>two</p>`);
  expect(buildTextMap(root).text).toBe('one\ntwo');
  expect(asked.mock.calls.length).toBeLessThan(10);
  asked.mockRestore();
});

test('knows which line a picture stands before', () => {
  const lines = buildTextMap(
    page('<p>a</p><img><p>b</p><p style="display:none"><img></p><p>c <img> d</p><p>e</p>'),
  ).lines;
  expect(lines.map((l) => l.afterMedia)).toEqual([false, true, false, true]);
});

test('takes a forced break as a new line', () => {
  expect(textOf('<p>one<br>two<br><br>three</p>')).toBe('one\ntwo\nthree');
});

test('leaves out what is hidden', () => {
  expect(
    textOf(
      '<p>seen</p><p style="display:none">a</p><p style="visibility:hidden">b <b style="visibility:visible">back</b></p><span style="position:absolute;clip:rect(0 0 0 0);width:1px">c</span><details><summary>sum</summary>d</details><script>e</script>',
    ),
  ).toBe('seen\nback\nsum');
});

test('tells what hides text', () => {
  const { hidden } = buildTextMap(
    page(
      '<p>a</p><nav style="display:none"><i>b</i> c</nav><b style="visibility:hidden">d</b><u hidden></u><s>e</s>',
    ),
  );
  expect(hidden.map((e) => e.localName)).toEqual(['nav', 'b']);
});

test('drops soft hyphens and zero-width spaces, and keeps preformatted line feeds as breaks', () => {
  expect(textOf('<p>hy\u00adphen\u200bated</p><pre>a\nb</pre>')).toBe('hyphenated\na\nb');
});

test('knows how much of a line is bold, slanted or linked', () => {
  const [line] = buildTextMap(
    page('<p style="font-size:20px;text-align:center">one <b>two</b> <i>three <a href="/x">four</a></i></p>'),
  ).lines;
  expect(line).toMatchObject({ bold: 3, italic: 10, linked: 4, href: '/x' });
  expect(line).toMatchObject({ fontSize: 20, weight: 400, centred: true });
});

test('reads a frame of the page itself, and asks for no document that is not shown', () => {
  const asked = vi.spyOn(HTMLIFrameElement.prototype, 'contentDocument', 'get');
  const root = page('<p>seen</p><div style="display:none"><iframe></iframe></div>');
  expect(buildTextMap(root).text).toBe('seen');
  expect(asked).not.toHaveBeenCalled();
  root.append(document.createElement('iframe'));
  root.querySelectorAll('iframe')[1]!.contentDocument!.body.append('within');
  expect(buildTextMap(root).text).toBe('seen\nwithin');
  asked.mockRestore();
});

test('keeps a dropped capital with its word', () => {
  expect(textOf('<p><span style="float:left">T</span>he town</p>')).toBe('The town');
});

test('reads open shadow roots with their slotted text in its place', () => {
  const root = page('<div id="card">slotted</div>');
  root
    .querySelector('#card')!
    .attachShadow({ mode: 'open' })
    .setHTMLUnsafe('<p>before</p><slot></slot><p>after</p>');
  expect(buildTextMap(root).text).toBe('before\nslotted\nafter');
});

test('knows the words of a range where slots put texts in another order', () => {
  const root = page('<div id="card"><p>first of all</p><p slot="top">seen above</p></div>');
  root
    .querySelector('#card')!
    .attachShadow({ mode: 'open' })
    .setHTMLUnsafe('<slot name="top"></slot><slot></slot>');
  const map = buildTextMap(root);
  expect(map.text).toBe('seen above\nfirst of all');
  for (const words of ['above', 'first of']) {
    const from = map.text.indexOf(words);
    const span = { from, to: from + words.length };
    expect(map.fromRange(map.toRange(span)!)).toEqual(span);
  }
});

test('every span goes to a range and back', () => {
  const map = buildTextMap(
    page('<p>In  Orlen,\n <b>a   <i>mill</i></b>&shy;er</p><p>said <a href="#">no</a>.<br>Then yes.</p>'),
  );
  for (let from = 0; from < map.text.length; from++)
    for (let to = from + 1; to <= map.text.length; to++) {
      const words = map.text.slice(from, to);
      if (/^\s|\s$/.test(words)) continue;
      const range = map.toRange({ from, to })!;
      expect(
        range
          .toString()
          .replace(/\u00ad/g, '')
          .replace(/\s/g, ''),
      ).toBe(words.replace(/\s/g, ''));
      expect(map.fromRange(range)).toEqual({ from, to });
    }
});

test('finds the span of a range that starts and ends in elements', () => {
  const root = page('<p>one</p><p>two</p><p>three</p>');
  const map = buildTextMap(root);
  const range = document.createRange();
  range.setStart(root, 1);
  range.setEnd(root, 3);
  expect(map.fromRange(range)).toEqual({ from: 4, to: map.text.length });
});

test('gives no span for a range without visible text, and no range once a node has gone', () => {
  const root = page('<p>one</p><p style="display:none">two</p>');
  const map = buildTextMap(root);
  const range = document.createRange();
  range.selectNodeContents(root.lastElementChild!);
  expect(map.fromRange(range)).toBeNull();
  root.firstElementChild!.remove();
  expect(map.toRange({ from: 0, to: 3 })).toBeNull();
});

test('refuses a span outside the text, with the numbers', () => {
  const map = buildTextMap(page('<p>one</p>'));
  expect(() => map.toRange({ from: 0, to: 9 })).toThrow('span 0–9 is not within a text of 3');
});

test('is not misled by a form whose inputs hide its properties', () => {
  expect(
    textOf(
      '<form><input name="firstChild"><input name="nextSibling"><input name="parentNode"><p>words</p></form>',
    ),
  ).toBe('words');
});
