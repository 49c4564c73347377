/* A work's title wherever the story quotes it; what is named within a title is nobody and nothing else. */
import { type Found, makeFound } from '../../../facts/fact';
import { isName } from '../../../facts/refine';
import { contains } from '../../../text/span';

/** The finds of a story (one list a block) with titles that it told once, and without names within any. */
export function withTitles(
  blocks: readonly string[],
  found: readonly (readonly Found[])[],
): readonly (readonly Found[])[] {
  const titles = new Set(
    found.flatMap((list) => list.flatMap((f) => (f.rule === 'en.work.title' ? [String(f.value)] : []))),
  );
  if (!titles.size && !found.some((list) => list.some((f) => f.type === 'work'))) return found;
  return found.map((list, i) => {
    const works = [...list.filter((f) => f.type === 'work'), ...saidAgain(blocks[i] ?? '', list, titles)];
    if (!works.length) return list;
    return [
      ...list.filter((f) => f.type !== 'work' && !(isName(f) && works.some((w) => contains(w, f)))),
      ...works,
    ];
  });
}

function saidAgain(text: string, list: readonly Found[], titles: ReadonlySet<string>): Found[] {
  const more: Found[] = [];
  for (const title of titles)
    for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + title.length)) {
      const to = at + title.length;
      const isQuoted = /[“"‘']$/.test(text.slice(0, at)) && /^,?[”"’']/.test(text.slice(to, to + 2));
      if (isQuoted && !list.some((f) => f.type === 'work' && f.from === at))
        more.push(makeFound({ type: 'work', rule: 'en.work.title', from: at, to, value: title }));
    }
  return more;
}
