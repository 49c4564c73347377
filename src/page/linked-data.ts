/* JSON-LD of a page → the one object that describes its main article. Publishers' JSON is often a little wrong; what can be read is. */

export interface LinkedArticle {
  readonly headline: string | null;
  readonly authors: readonly string[];
  /** Authors that are organisations. */
  readonly agencies: readonly string[];
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly publisher: string | null;
  readonly description: string | null;
  readonly url: string | null;
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE = /Article|Posting|Report|Review|Recipe|WebPage$|VideoObject$/;
const BEST = /Article|BlogPosting|Report/;
const MOST_OBJECTS = 2000;
const LONGEST = 400_000;

/** Null where no object describes an article. `title` settles between several. */
export function readLinkedArticle(scripts: readonly string[], title: string | null): LinkedArticle | null {
  const objects: Json[] = [];
  for (const script of scripts) collect(parse(script), objects);
  const byId = new Map<string, Json>();
  for (const o of objects) {
    const id = o['@id'];
    if (typeof id === 'string' && Object.keys(o).length > 2) byId.set(id, o);
  }
  let best: Json | null = null;
  let bestScore = 0;
  for (const o of objects) {
    const score = scoreOf(o, title);
    if (score > bestScore) [best, bestScore] = [o, score];
  }
  return best ? describe(best, byId) : null;
}

/** What can be read of it, as it stands or with publishers' common mistakes mended; null, and the page is read from its text. */
function parse(script: string): unknown {
  if (script.length > LONGEST) return null;
  for (const mend of MENDS) {
    try {
      return JSON.parse(mend(script));
    } catch {
      // the next may mend it
    }
  }
  return null;
}

const bareOf = (script: string): string =>
  script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, '').trim();

const MENDS: readonly ((script: string) => string)[] = [
  (script) => script,
  bareOf,
  (script) =>
    bareOf(script)
      .replace(/\s+/g, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, ''),
];

function collect(value: unknown, into: Json[]): void {
  const stack: unknown[] = [value];
  while (stack.length && into.length < MOST_OBJECTS) {
    const next = stack.pop();
    if (Array.isArray(next)) stack.push(...next.slice(0, MOST_OBJECTS).reverse());
    else if (next && typeof next === 'object') {
      into.push(next as Json);
      for (const [key, inner] of Object.entries(next))
        if (
          inner &&
          typeof inner === 'object' &&
          !/^(?:isPartOf|hasPart|relatedLink|itemListElement|comment)$/.test(key)
        )
          stack.push(inner);
    }
  }
}

function scoreOf(o: Json, title: string | null): number {
  const type = [o['@type']]
    .flat()
    .filter((t) => typeof t === 'string')
    .join(' ');
  if (!ARTICLE.test(type)) return 0;
  const headline = textOf(o.headline) ?? textOf(o.name);
  const fits = headline && title?.toLowerCase().includes(headline.toLowerCase().slice(0, 30)) ? 4 : 0;
  return (
    (BEST.test(type) ? 8 : 1) + fits + (o.datePublished ? 2 : 0) + (o.author ? 1 : 0) + (o.headline ? 1 : 0)
  );
}

function describe(o: Json, byId: ReadonlyMap<string, Json>): LinkedArticle {
  const people: string[] = [];
  const agencies: string[] = [];
  for (const one of [o.author ?? o.creator ?? []].flat(2)) {
    const who = typeof one === 'object' && one ? follow(one as Json, byId) : null;
    const names = who ? [who.name].flat() : [one];
    const agency = who !== null && /Organization/.test(String(who['@type']));
    for (const name of names) {
      const text = textOf(name);
      if (text) (agency ? agencies : people).push(text);
    }
  }
  const publisher = [o.publisher].flat()[0];
  return {
    headline: textOf(o.headline) ?? textOf(o.name),
    authors: people,
    agencies,
    publishedAt: textOf(o.datePublished) ?? textOf(o.uploadDate) ?? textOf(o.dateCreated),
    modifiedAt: textOf(o.dateModified),
    publisher:
      publisher && typeof publisher === 'object'
        ? textOf(follow(publisher as Json, byId).name)
        : textOf(publisher),
    description: textOf(o.description),
    url: textOf(o.url) ?? textOf(o['@id']),
  };
}

const follow = (o: Json, byId: ReadonlyMap<string, Json>): Json =>
  o.name === undefined && typeof o['@id'] === 'string' ? (byId.get(o['@id']) ?? o) : o;

const ENTITY: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** A JSON string as a reader would see it: publishers escape markup into it. */
function textOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 2000) return null;
  const text = value
    .replace(/<[^>]{0,200}>/g, '')
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (all, dec, hex, name) => {
      const code = dec ? Number(dec) : hex ? Number.parseInt(hex, 16) : 0;
      return code ? (code <= 0x10ffff ? String.fromCodePoint(code) : all) : (ENTITY[name] ?? all);
    });
  return text.replace(/\s+/g, ' ').trim() || null;
}
