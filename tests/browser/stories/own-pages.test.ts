/* Our own pages: each must read as the expected.txt beside it says. */
import { expect, test } from 'vitest';
import { tellPage } from '../../pages/tell-page';

const pages = import.meta.glob<string>('../../pages/{article-*,newspaper-*,live-blog}/page.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expected = import.meta.glob<string>('../../pages/{article-*,newspaper-*,live-blog}/expected.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

for (const [path, html] of Object.entries(pages)) {
  const folder = path.split('/').at(-2) ?? '';
  test(`reads ${folder} as expected`, async () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width:1200px;height:900px;border:0';
    frame.srcdoc = html;
    await new Promise((resolve) => {
      frame.onload = resolve;
      document.body.append(frame);
    });
    const told = await tellPage(frame.contentDocument as Document);
    frame.remove();
    const wanted = expected[path.replace('page.html', 'expected.txt')];
    if (wanted === undefined)
      throw new Error(
        `no expectation: write it with \`node tools/save-expected.ts ${folder}\` and look at it`,
      );
    expect(told).toBe(wanted);
  });
}
