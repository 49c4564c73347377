/* The import rules of ARCHITECTURE.md, made executable. A failure says which file to mend and how. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const files = globSync('{src,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT }).sort();
const text = new Map(files.map((f) => [f, readFileSync(join(ROOT, f), 'utf8')]));

/** Project files and packages that a file imports; `typeOnly` imports are contracts and cost nothing at run time. */
function imports(file: string): { to: string; typeOnly: boolean }[] {
  const source = text.get(file) ?? '';
  return [
    ...source.matchAll(
      /^(?:import|export)\s+(type\s)?[^;'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/gm,
    ),
  ].map((m) => {
    const target = m[2] ?? m[3] ?? m[4] ?? '';
    if (!target.startsWith('.')) return { to: target, typeOnly: Boolean(m[1]) };
    const path = normalize(join(dirname(file), target));
    const found = [path, `${path}.ts`, `${path}.tsx`].find(
      (p) => existsSync(join(ROOT, p)) && /\.\w+$/.test(p),
    );
    return { to: found ?? path, typeOnly: Boolean(m[1]) };
  });
}

const NOUNS = [
  'src/text/span.ts',
  'src/page/block.ts',
  'src/page/page-info.ts',
  'src/stories/story.ts',
  'src/facts/fact.ts',
  'src/facts/rule.ts',
  'src/summary/summary.ts',
  'src/anchoring/selector.ts',
  'src/overlay/mark.ts',
  'src/notes/note.ts',
  'src/languages/language.ts',
];

const under = (...folders: string[]) =>
  files.filter((f) => folders.some((d) => f.startsWith(`${d}/`) || f === d));
const breaches = (of: string[], wrong: (to: string, file: string) => boolean, types = false) =>
  of.flatMap((file) =>
    imports(file)
      .filter((i) => (types || !i.typeOnly) && wrong(i.to, file))
      .map((i) => `${file} imports ${i.to}`),
  );

/** All that a module imports at run time, and what that imports. */
function reach(start: string, seen = new Set<string>()): Set<string> {
  if (seen.has(start) || !text.has(start)) return seen;
  seen.add(start);
  for (const i of imports(start)) if (!i.typeOnly) reach(i.to, seen);
  return seen;
}

/** Mere calls of the browser: only a real one can show anything. */
const ONLY_END_TO_END = ['src/background/open-panel.ts'];

const PURE = ['text', 'stories', 'facts', 'summary', 'languages', 'changes', 'export'].map((f) => `src/${f}`);

describe('who may import whom', () => {
  test('pure folders know neither the DOM nor the browser (move DOM work to dom/, page/ or anchoring/)', () => {
    const pure = [...under(...PURE), 'src/anchoring/find-quote.ts', 'src/analysis.ts'].filter((f) =>
      text.has(f),
    );
    expect(
      breaches(
        pure,
        (to) =>
          /^(wxt|dexie|preact)/.test(to) ||
          /^src\/(dom|overlay|panel|library|messages|background)\//.test(to),
      ),
    ).toEqual([]);
    const global = /\b(document|window|globalThis\.document|HTMLElement|localStorage)\b\s*[.[(]/;
    const code = (f: string) =>
      (text.get(f) ?? '')
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
        .replace(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g, "''");
    expect(pure.filter((f) => global.test(code(f)))).toEqual([]);
  });

  test('facts import no language (analysis.ts passes them in), and one language never imports another', () => {
    expect(
      breaches(under('src/facts', 'src/summary', 'src/stories', 'src/page', 'src/dom'), (to) =>
        /^src\/languages\/(?!language\.ts)/.test(to),
      ),
    ).toEqual([]);
    expect(
      breaches(
        under('src/languages').filter((f) => f.split('/').length > 3),
        (to, file) => {
          const own = file.split('/')[2];
          const other = /^src\/languages\/([^/]+)\//.exec(to)?.[1];
          return other !== undefined && other !== own;
        },
      ),
    ).toEqual([]);
  });

  test('`browser` is imported only in entrypoints/, messages/, background/, settings and the panel and library roots that fetch', () => {
    const allowed = /^(entrypoints\/|src\/(messages|background)\/|src\/settings\.ts)/;
    expect(
      breaches(
        files.filter((f) => !allowed.test(f)),
        (to) => to === 'wxt/browser',
      ),
    ).toEqual([]);
  });

  test('`dexie` is imported only in notes/', () => {
    expect(
      breaches(
        files.filter((f) => !f.startsWith('src/notes/')),
        (to) => to === 'dexie',
      ),
    ).toEqual([]);
  });

  test('the page side knows no fact rules, no model, no database', () => {
    const reached = [...reach('entrypoints/page.ts')];
    expect(reached.length).toBeGreaterThan(10);
    expect(
      reached.filter((f) =>
        /^src\/(summary\/(?!summary)|panel|library|background|notes\/note-(db|store))/.test(f),
      ),
    ).toEqual([]);
    expect(reached.filter((f) => /^src\/languages\/\w+\/(?!page-words|traditional)/.test(f))).toEqual([]);
  });

  test('nobody imports entrypoints, and only content.ts imports the page session', () => {
    expect(breaches(under('src'), (to) => to.startsWith('entrypoints/'))).toEqual([]);
    expect(
      breaches(
        files.filter((f) => f !== 'entrypoints/page.ts'),
        (to) => to === 'src/page-session.ts',
      ),
    ).toEqual([]);
  });

  test('nouns hold types and tiny pure helpers: they import only nouns and types', () => {
    expect(breaches(NOUNS, (to) => !NOUNS.includes(to))).toEqual([]);
  });
});

describe('house rules', () => {
  test('Han characters stand only in languages/ (wording: public/_locales)', () => {
    const han = /\p{Script=Han}/u;
    const code = (f: string) => (text.get(f) ?? '').replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');
    expect(files.filter((f) => !f.startsWith('src/languages/') && han.test(code(f)))).toEqual([]);
  });

  test('nothing makes HTML out of text', () => {
    const forbidden =
      /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function\(/;
    expect(files.filter((f) => forbidden.test(text.get(f) ?? ''))).toEqual([]);
  });

  test('no file is over 300 lines without a reason at its head (`Long because …`)', () => {
    const long = files.filter((f) => (text.get(f) ?? '').split('\n').length > 301);
    expect(long.filter((f) => !/Long because/.test((text.get(f) ?? '').slice(0, 1500)))).toEqual([]);
  });

  test('no drawers: utils/, helpers/, common/, managers/ do not exist', () => {
    expect(files.filter((f) => /\/(utils|helpers|common|managers)\//.test(f))).toEqual([]);
  });

  test('every module with logic is run by a unit or DOM test, itself or through what imports it', () => {
    const tests = globSync('tests/**/*.test.{ts,tsx}', { cwd: ROOT });
    const direct = tests.flatMap((t) =>
      [...readFileSync(join(ROOT, t), 'utf8').matchAll(/(?:from|import\()\s*['"]([^'"]+)['"]/g)].flatMap(
        (m) => {
          const path = normalize(join(dirname(t), m[1] ?? ''));
          return [path, `${path}.ts`, `${path}.tsx`].filter((f) => text.has(f));
        },
      ),
    );
    const reached = new Set<string>();
    for (const f of direct) reach(f, reached);
    const hasLogic = (f: string) =>
      /=>|function\s/.test((text.get(f) ?? '').replace(/\/\*[\s\S]*?\*\//g, ''));
    const left = under('src').filter(
      (f) => !NOUNS.includes(f) && !ONLY_END_TO_END.includes(f) && hasLogic(f) && !reached.has(f),
    );
    expect(left).toEqual([]);
  });

  test('paths named in ARCHITECTURE.md exist', () => {
    const named = [
      ...readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8').matchAll(
        /`((?:src|tests|tools|entrypoints|public)\/[\w./-]+)`/g,
      ),
    ].map((m) => m[1] ?? '');
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((p) => !existsSync(join(ROOT, p)))).toEqual([]);
  });
});
