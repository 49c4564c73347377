// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { Markdown, safeAddress } from '../../../src/panel/markdown/markdown';
import { draw } from '../draw';

const html = async (text: string) =>
  (await draw(<Markdown text={text} />)).querySelector('.markdown')?.innerHTML ?? '';

describe('Markdown', () => {
  test('draws what notes are made of', async () => {
    expect(await html('**a** *b* ~~c~~ `d`')).toBe(
      '<p><strong>a</strong> <em>b</em> <del>c</del> <code>d</code></p>',
    );
    expect(await html('- one\n- two')).toMatch(/^<ul><li>one<\/li><li>two<\/li><\/ul>$/);
    expect(await html('3. three')).toBe('<ol start="3"><li>three</li></ol>');
    expect(await html('> said')).toBe('<blockquote><p>said</p></blockquote>');
    expect(await html('# Big')).toBe('<h4>Big</h4>');
    expect(await html('one\ntwo')).toBe('<p>one<br>two</p>');
    expect(await html('```\nx < y\n```')).toBe('<pre><code>x &lt; y</code></pre>');
    expect(await html('|a|b|\n|-|-|\n|1|2|')).toContain('<td>2</td>');
    expect(await html('- [x] done')).toContain('type="checkbox"');
    expect(await html('a\\*b & c')).toBe('<p>a*b &amp; c</p>');
  });

  test('shows HTML as the text it is', async () => {
    const drawn = await html('<img src=x onerror=alert(1)> and <b>bold</b>\n\n<script>alert(1)</script>');
    expect(drawn).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(drawn).toContain('&lt;script&gt;');
    expect(drawn).not.toMatch(/<(img|b|script)[ >]/);
  });

  test('links only to the web and to mail, and gives nothing away on the way', async () => {
    const drawn = await html(
      '[a](https://example.org/x) [b](javascript:alert(1)) [c](mailto:a@b.example) [d](/local)',
    );
    expect(drawn.match(/<a /g)).toHaveLength(2);
    expect(drawn).toContain('href="https://example.org/x" target="_blank" rel="noopener noreferrer"');
    expect(drawn).toContain('href="mailto:a@b.example"');
    expect(drawn).toContain(' b ');
  });

  test('a picture is a link: nothing is fetched', async () => {
    const drawn = await html('![a map](https://example.org/map.png)');
    expect(drawn).not.toContain('<img');
    expect(drawn).toContain('>a map</a>');
  });

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' data:text/html,x',
    'file:///etc',
    'ftp://x',
    '//x',
    '',
  ])('%s is no address to follow', (href) => {
    expect(safeAddress(href)).toBeNull();
  });
});
