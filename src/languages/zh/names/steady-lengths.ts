/*
 * Nothing in Chinese tells where a name ends (高远要把 …), but the story does, as it has the name again and again: what follows it nearly
 * every time belongs to it, what stands beside it once does not.
 */
import type { Found } from '../../../facts/fact';
import { roleEnding } from './role-words';
import { isPlainSurname, SURNAMES } from './surnames';

/** How many times as often as the longer the shorter must stand in the story to be the name. */
const FAR_MORE = 4;
/** In how many places the shorter must have been taken for a name. */
const KNOWN = 3;
/** The longest that is looked at: three characters and one or two beside them. */
const LONGEST = 5;

/** Where in a longer find the name is, and what it is. */
interface Within {
  readonly from: number;
  readonly name: string;
  readonly type: Found['type'];
}

/** What a person does whose name ends before the first character: 李梅作报告, 王强率队. */
const DOES =
  /^(?:作(?:报告|讲话|发言|主题|说明|介绍|总结|了|的)|率(?:队|团|领|众)|携(?:手|妻|女|子|带)|致(?:辞|信|电|歉|敬|欢迎|开幕|闭幕|答谢|贺)|泣不|诉(?:被告|称|请)|自(?:今|去|\d)|利用|要(?:对|把|将|求|向)|放(?:倒|下|在)|赴(?:京|沪|港|任)|贡献|笑(?:着|说|道)|哭(?:着|诉|了)|练就|互[致派赠]|贺[信电]|祝[愿贺]|依[靠托]|晋级|代表(?!示)|尤[为其]|正在|团队|课题组)/;

/** 李梅作 before 报告 is 李梅. */
function withoutVerb(f: Found, text: string): Found {
  if (f.type !== 'person' || f.to - f.from !== 3 || !SURNAMES.has(text.charAt(f.from))) return f;
  return DOES.test(text.slice(f.to - 1, f.to + 2))
    ? named(f, f.from, text.slice(f.from, f.to - 1), f.type)
    : f;
}

const TITLE = /^(?:总书记|总统|总理|首相|主席|先生|女士|同志)/;

/** 鲁山 of 鲁山县 and of 江北市鲁山县: what places are called without their 市, 县. */
const stemsOf = (all: readonly Found[]): ReadonlySet<Found['value']> =>
  new Set(
    all.flatMap(({ type, value }) =>
      type === 'place' && typeof value === 'string' && /[市县区州旗镇乡]$/.test(value)
        ? [value.slice(-3, -1), value.slice(-4, -1)]
        : [],
    ),
  );

/** A body before a title, whose name the story also has as a person's, is that person; a person called as a county of the story is that. */
function withTitled(texts: readonly string[], all: Found[][]): Found[][] {
  const persons = new Set(all.flat().flatMap((f) => (f.type === 'person' ? [f.value] : [])));
  const stems = stemsOf(all.flat());
  return all.map((list, i) =>
    list.map((f) => {
      const text = texts[i] ?? '';
      if (f.type === 'org' && persons.has(f.value) && TITLE.test(text.slice(f.to, f.to + 3)))
        return { ...f, type: 'person' as const };
      const isCounty = f.type === 'person' && stems.has(f.value) && !roleEnding(text, f.from);
      return isCounty ? { ...f, type: 'place' as const } : f;
    }),
  );
}

/** The names of a story (one list of finds a block; folded texts), persons with the lengths that the whole story bears out. */
export function withSteadyLengths(texts: readonly string[], all: readonly (readonly Found[])[]): Found[][] {
  const found = withTitled(
    texts,
    all.map((list, i) => list.map((f) => withoutVerb(f, texts[i] ?? ''))),
  );
  const times = counter(texts);
  const farmers = longerThanPlaces(texts, found, times);
  if (farmers.size > 0)
    return withSteadyLengths(
      texts,
      found.map((list, i) =>
        list.map((f) => {
          const whole = f.type === 'place' ? farmers.get((texts[i] ?? '').slice(f.from, f.to)) : undefined;
          return whole === undefined ? f : { ...named(f, f.from, whole, 'person') };
        }),
      ),
    );
  const known = new Map<string, { count: number; type: Found['type'] }>();
  const persons = new Set<string>();
  for (const [i, list] of found.entries())
    for (const f of list) {
      const said = (texts[i] ?? '').slice(f.from, f.to);
      if (f.type === 'person') persons.add(said);
      if (f.type === 'person' || f.type === 'org')
        known.set(said, { count: (known.get(said)?.count ?? 0) + 1, type: f.type });
    }
  const within = new Map<string, Within>();
  const grown = new Map<string, string>();
  for (const said of persons) {
    if (!/^\p{Script=Han}{3,}$/u.test(said) || said.length > LONGEST || said.endsWith('某')) continue;
    const stem = said.slice(0, 2);
    if (said.length === 3 && known.has(stem) && SURNAMES.has(said.charAt(0)) && times(said) === times(stem))
      grown.set(stem, said);
    else
      for (const part of partsOf(said)) {
        const name = known.get(part.name);
        if (!name || name.count < KNOWN || times(part.name) < FAR_MORE * times(said)) continue;
        within.set(said, { ...part, type: name.type });
        break;
      }
  }
  if (within.size === 0 && grown.size === 0) return found;
  return found.map((list, i) => {
    const text = texts[i] ?? '';
    return list.map((f): Found => {
      if (f.type !== 'person') return f;
      const said = text.slice(f.from, f.to);
      const part = within.get(said);
      if (part) return named(f, f.from + part.from, part.name, part.type);
      const whole = grown.get(said);
      return whole === undefined ? f : named(f, f.from, whole, f.type);
    });
  });
}

/** 果农黄海兵…… 黄海兵: what begins as a place does, whom the story tells an office of and never without one more character. */
function longerThanPlaces(
  texts: readonly string[],
  found: readonly (readonly Found[])[],
  times: (words: string) => number,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [i, list] of found.entries())
    for (const f of list) {
      const text = texts[i] ?? '';
      const name = text.slice(f.from, f.to + 1);
      if (f.type !== 'place' || !/^\p{Script=Han}{3}$/u.test(name) || !isPlainSurname(name.charAt(0)))
        continue;
      if (roleEnding(text, f.from) && times(name) > 1 && times(name) === times(name.slice(0, 2)))
        names.set(name.slice(0, 2), name);
    }
  return names;
}

const named = (f: Found, from: number, name: string, type: Found['type']): Found => ({
  ...f,
  type,
  from,
  to: from + name.length,
  value: name,
});

/** What may be the name in a longer find: without its end, or without a first character that is no surname (多高远). */
function partsOf(said: string): Omit<Within, 'type'>[] {
  const parts = [{ from: 0, name: said.slice(0, -1) }];
  if (said.length > 4) parts.push({ from: 0, name: said.slice(0, -2) });
  if (!SURNAMES.has(said.charAt(0))) parts.push({ from: 1, name: said.slice(1) });
  return parts;
}

/** Counts words in all texts, each word once. */
function counter(texts: readonly string[]): (words: string) => number {
  const counts = new Map<string, number>();
  return (words) => {
    let count = counts.get(words);
    if (count !== undefined) return count;
    count = 0;
    for (const text of texts)
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) count++;
    counts.set(words, count);
    return count;
  };
}
