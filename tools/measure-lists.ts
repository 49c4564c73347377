/*
 * `npm run measure:lists`: where notes on entries of lists are found once every figure of the list is another, and entries have come,
 * gone or changed places besides. Made lists of seven kinds, English and Chinese; right is within the note's own entry, or nowhere
 * where that has gone. `-- --wrong` prints what was found elsewhere.
 */
import type * as Source from './bench/anchoring-source';
import { loadSource } from './load-source.ts';

const { findQuote, foldPage, foldText, placesOf } = await loadSource<typeof Source>(
  'tools/bench/anchoring-source.ts',
);
const CONTEXT = 160;

let seed = 7;
/** A whole number from `low` to `high`, the same ones in every run. */
function any(low: number, high: number): number {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return low + Math.floor((seed / 0x80000000) * (high - low + 1));
}
const comma = (n: number): string => n.toLocaleString('en');

interface Kind {
  readonly names: readonly string[];
  readonly entry: (name: string) => string;
  /** What is highlighted in an entry; its name stands for NAME. */
  readonly quotes: readonly string[];
}
const TOWNS =
  'Elmton Garrick Northfield Wexmoor Dunham Oldbridge Sayle Tarrant Vickery Bexford Holt Ashby'.split(' ');
const DISTRICTS = '长宁区 静安区 徐汇区 普陀区 虹口区 杨浦区 闵行区 宝山区 嘉定区 松江区 青浦区 奉贤区'.split(
  ' ',
);
const KINDS: readonly Kind[] = [
  {
    names: TOWNS,
    entry: (name) => `${name} county: ${comma(any(100, 9999))} cases, ${any(1, 99)} deaths.`,
    quotes: ['cases', '\\d+ deaths', 'NAME county', 'NAME county: [\\d,]+ cases', '.+'],
  },
  {
    names: TOWNS,
    entry: (name) =>
      `In ${name}, ${any(40, 90)} percent of voters cast a ballot, up from ${any(30, 60)} percent two years ago. Turnout was highest among voters over ${any(40, 70)}.`,
    quotes: [
      'cast a ballot',
      'voters over \\d+',
      '\\d+ percent of voters cast a ballot',
      'up from \\d+ percent',
      '.+',
    ],
  },
  {
    names: TOWNS,
    entry: (name) => `${name}\n${any(1, 99)}\n${any(1, 99)}\n${any(1, 99)}`,
    quotes: ['NAME\n\\d+', 'NAME', '[^]+'],
  },
  {
    names: TOWNS,
    entry: (name) => `${name} ${any(10, 30)}.${any(10, 99)} +${any(0, 9)}.${any(10, 99)}%`,
    quotes: ['NAME [\\d.]+', '\\+[\\d.]+%', '.+'],
  },
  {
    names: TOWNS,
    entry: (name) =>
      `Police in ${name} recorded ${any(100, 900)} burglaries and ${any(10, 90)} robberies last month. Patrols will be doubled.`,
    quotes: ['Patrols will be doubled', '\\d+ burglaries', 'burglaries and \\d+ robberies last month', '.+'],
  },
  {
    names: DISTRICTS,
    entry: (name) =>
      `${name}新增${any(10, 999)}例确诊病例和${any(10, 9999)}例无症状感染者，累计出院${any(10, 9999)}人。`,
    quotes: ['确诊病例', '新增\\d+例确诊病例', '累计出院\\d+人', 'NAME新增', '.+'],
  },
  {
    names: DISTRICTS,
    entry: (name) =>
      `${name}：成交${any(100, 999)}套，均价${any(10000, 99999)}元，环比上涨${any(1, 9)}.${any(0, 9)}%。`,
    quotes: ['成交\\d+套', '环比上涨', '均价\\d+元', '.+'],
  },
];
const AROUND: readonly [string, string] = [
  'The office published the figures on Friday, one place after another.',
  'The next ones are due in a month, and those of last year with them.',
];

function shuffled<T>(list: readonly T[]): T[] {
  const out: T[] = [];
  for (const item of list) out.splice(any(0, out.length), 0, item);
  return out;
}
/** What becomes of the list's entries, by their names; `own` is the one with the note. */
const EDITS: Readonly<Record<string, (names: readonly string[], own: string, more: string) => string[]>> = {
  'figures alone': (names) => [...names],
  'one more': (names, _, more) => (any(0, 1) ? [more, ...names] : [...names, more]),
  'one less': (names, own) => names.filter((n) => n !== names.find((other) => other !== own)),
  'two trade places': (names, own) => {
    const at = names.indexOf(own);
    const other = at ? at - 1 : 1;
    return names.map((n, i) => (i === at ? (names[other] ?? n) : i === other ? own : n));
  },
  'all in another order': (names) => shuffled(names),
  'its own gone': (names, own) => names.filter((n) => n !== own),
};

const counts = new Map(Object.keys(EDITS).map((edit) => [edit, { right: 0, missed: 0, wrong: 0 }]));
const page = (entries: readonly string[]): string => [AROUND[0], ...entries, AROUND[1]].join('\n');

for (const { names: all, entry, quotes } of KINDS)
  for (const size of [4, 7, 11])
    for (let round = 0; round < 2; round++) {
      const names = all.slice(0, size);
      const entries = names.map(entry);
      const then = page(entries);
      for (const i of [0, 1, size - 2])
        for (const quoted of quotes) {
          const own = names[i] ?? '';
          const found = new RegExp(quoted.replace('NAME', own)).exec(entries[i] ?? '');
          if (!found) throw new Error(`${quoted} is not in ${entries[i]}`);
          const at = then.indexOf(entries[i] ?? '') + found.index;
          judge(found[0], { names, own, then, at, entry, more: all.at(-1) ?? '' });
        }
    }

function judge(
  quote: string,
  on: { names: readonly string[]; own: string; then: string; at: number; entry: Kind['entry']; more: string },
): void {
  const hints = {
    before: on.then.slice(Math.max(0, on.at - CONTEXT), on.at),
    after: on.then.slice(on.at + quote.length, on.at + quote.length + CONTEXT),
    at: on.at,
    times: placesOf(foldText(on.then).text, foldText(quote).text, 50).length,
  };
  for (const [edit, change] of Object.entries(EDITS)) {
    const order = change(on.names, on.own, on.more);
    const entries = order.map(on.entry);
    const now = page(entries);
    const mine = entries[order.indexOf(on.own)];
    const from = mine === undefined ? -1 : now.indexOf(mine);
    const place = findQuote(foldPage(now), quote, hints);
    const isIn = place !== null && from >= 0 && place.from >= from && place.to <= from + (mine?.length ?? 0);
    const outcome = place ? (isIn ? 'right' : 'wrong') : from < 0 ? 'right' : 'missed';
    const count = counts.get(edit);
    if (count) count[outcome]++;
    if (outcome === 'wrong' && process.argv.includes('--wrong'))
      console.log(
        edit,
        JSON.stringify(quote),
        'in',
        on.own,
        '→',
        JSON.stringify(now.slice(place?.from, place?.to)),
      );
  }
}

const sum = { right: 0, missed: 0, wrong: 0 };
for (const [edit, { right, missed, wrong }] of counts) {
  console.log(edit.padEnd(22), `${right} right, ${missed} not found, ${wrong} in another entry`);
  sum.right += right;
  sum.missed += missed;
  sum.wrong += wrong;
}
console.log('all'.padEnd(22), `${sum.right} right, ${sum.missed} not found, ${sum.wrong} in another entry`);
