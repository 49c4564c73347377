/*
 * Words that the tagger takes for a person or a place, and the story tells of as of a team or a firm: "Elmers have won", "shares in
 * Acme". What is so once is so wherever it is said.
 */
import type { Found } from '../../../facts/fact';
import { near, patternOf } from '../../../text/near-letters';
import { genderOf } from './gender';
import { PLACES } from './name-words';

const IS_COUNTRY = patternOf(`^(?:${PLACES.join('|')}|\\p{Lu}{2,3}|(?:\\p{Lu}\\.)+)$`, 'u');
/** UTF-16 code units of text looked at on either side of a name. */
const LOOK = 40;
/** Only many have, are and were; unless somebody else stands before, or the verb is another's: "if Roe were". */
const OF_MANY = near(/^\s(?:have|are|were)(?![\p{L}’'-])/u);
const BESIDE = near(
  /(?:[,&]|\b(?:[Aa]nd|or|nor|both|of|than|as|with|like|to|for|by|from|in|at|on|against|if|can|did|does|even|not|\p{Lu}\p{L}+))\s$/u,
);
const HAS_PLAYERS = near(
  /^\s(?:striker|midfielder|winger|defender|goalkeeper|full-back|forward|playmaker|manager|boss|coach|skipper|captain|analyst|economist|strategist|CEO|CFO|chief\sexecutive)\s\p{Lu}/u,
);
const HAS_SHARES =
  /^\sshares\s(?:fell|rose|were|was|are|have|had|dropped|jumped|closed|slid|soared|tumbled|gained|lost)\b/;
const SHARES_IN =
  /\b(?:[Ss]hares\s(?:in|of)|(?:[Hh]ostile|[bm]illion|\d[bm]n?)\stakeover\sof|takeover\sbid\sfor|merger\swith)\s$/;

/** Before a firm: laptop maker Acme. Whoever makes films or laws is somebody. */
const FIRM_BEFORE = near(
  /\b(?:\p{Ll}[\p{L}-]+[\s-]?maker|retailer|airline|carrier|lender|start-?up|giant|insurer|brewer|conglomerate|supermarket|manufacturer|subsidiary|parent company|brokerage|nonprofit|think tank|website|platform|app|(?:fashion|luxury|sportswear|car|consumer|clothing|beauty|cosmetics)\sbrands?|(?:services?|solutions|software|management|internet|healthcare|energy|telecoms?)\sprovider)\s$/u,
);
const MAKES_OTHERS =
  /\b(?:film|documentary|movie|furniture|instrument|wine|cheese|hat|law|policy|peace|deal|trouble|merry|match|dress|cabinet|king|home|play|kill|holiday|widow|clock|watch|boot|shoe|saddle|lace|image|book|money|myth|map|model|love|noise|rain|hay|pace|sail|mischief|toy)[\s-]?maker\s$/;

/** Acme North America: a firm's branch. */
const REGIONAL =
  /\s(?:(?:North|South|Latin) America|Europe|Asia(?:[\s-]Pacific)?|International|Global|Worldwide)$/;
/** Acme co-founder Jane Roe; Acme, a global solutions provider,; Acme, which makes; Acme unveiled its. */
const IS_FIRM = near(
  /^(?:\s(?:(?:co-)?founders?|editor-in-chief|chief\s(?:operating|financial|technology)\sofficer)(?![\p{L}-])|,\s(?:an?|the)\s(?:[\p{L}-]+\s){0,4}(?:airline|app|automaker|bank|brand|broadcaster|carmaker|charity|chipmaker|company|firm|manufacturer|network|newspaper|non-?profit|platform|retailer|(?:services?|solutions?)\sprovider|start-?up|think\stank|website)(?:[,.;]|\s(?:based|behind|focused|for|founded|in|known|owned|run|specializing|that|which|whose|with)\s)|,\swhich\s(?:was\sfounded|employs|makes|manufactures|offers|operates|owns|provides|runs|sells)\s|\s(?:also\s|recently\s|has\s)?(?:announced|expanded|launched|opened|raised|reported|unveiled|updated)\sits\s)/u,
);

/** Acme, a coalition of miners; Acme, the agency that: of any number of words. */
const IS_BODY = near(
  /^,\s(?:an?|the)\s(?:[\p{L}.-]+\s){0,4}(?:(?:alliance|association|coalition|consortium)(?=\sof\s)|agency|airline|alliance|bank|brand|broadcaster|charity|coalition|company|consortium|consultancy|firm|(?:advocacy|campaign|lobby|pressure|research|rights|trade)\sgroup|magazine|manufacturer|news\soutlet|newspaper|non-?profit|organi[sz]ation|start-?up|think[\s-]tank|website)(?:[,.;]|\s(?:based|behind|focused|for|founded|known|of|owned|run|specializing|that|which|whose|with)\s)/u,
);
/** Acme, which represents miners: no place, of which the same is told. */
const WHICH_DOES =
  /^,\swhich\s(?:bills\sitself|campaigns|employs|funds|has\s\d[\d,]*\smembers|lobbies|manufactures|opposes|publishes|represents|was\sfounded)\s/;
/** One of the largest banks. */
const IS_ONE =
  /^,\sone\sof\s(?:the\s|[A-Z][a-z]+['’]s\s)(?:[a-z’'-]+\s){1,3}(?:airlines|banks|brands|carmakers|companies|firms|funds|insurers|makers|manufacturers|producers|publishers|retailers|suppliers)\b/;
/** A retailer or a lender called after somebody: no tycoon, no giant of the game. */
const HOUSE_BEFORE =
  /\b(?:airline|brands?|carmaker|insurer|lender|manufacturer|retailer|subsidiary|supermarket|website)\s$/;
/** A leading maker of dams. */
const IS_MAKER =
  /^,\san?\s(?:global|leading|major)\s(?:[a-z-]+\s){0,2}(?:developer|distributor|maker|manufacturer|producer|provider|supplier)\sof\s/;
/** Letters and a word in one: CNNMoney. */
const GLUED = near(/^\p{Lu}{3,}\p{Ll}{2,}$/u);
/** A site that counts: no person. */
const IS_SITE = near(/^,\s(?:an?|the)\s(?:[\p{L}.-]+\s){0,3}(?:app|browser|service|site)\s(?:that|which)\s/u);
/** Experts from it; a book published by it. What is somebody’s is left alone: engineers at Roe’s firm. */
const STAFF_BEFORE =
  /\b(?:analysts|economists|engineers|executives|experts|officials|researchers|scientists|strategists)\s(?:at|from)\s(?:the\s)?$|\b(?:books?|data|figures|magazine|memoirs?|novels?|poll|report|research|study|survey)\s(?:[a-z]+\s)?published\sby\s(?:the\s)?$/i;
/** Before a place or somebody of whom nothing is told behind the comma: “In Senn, the company said”, “For Roe, the paper, …”. */
const OPENS_WITH =
  /(?:^|[.!?]["”]?\s)(?:(?:And|But|Back)\s)?(?:Across|At|For|From|In|Near|Outside|To|across|at|for|from|in|near|outside|to)\s$/;
const BY_PREPOSITION = /\b(?:across|at|for|from|in|near|outside|to)\s$/;

/** The names of a story (one list a block), those of such bodies as organisations. */
export function withBodies(
  blocks: readonly string[],
  found: readonly (readonly Found[])[],
): readonly (readonly Found[])[] {
  const bodies = new Set<string>();
  /** Words of the names of people, and the river: no bodies. */
  const inFull = new Set<string>();
  for (const [i, list] of found.entries())
    for (const [j, f] of list.entries()) {
      if (f.type !== 'person' && f.type !== 'place') continue;
      const text = blocks[i] ?? '';
      const said = text.slice(f.from, f.to);
      if (f.type === 'person' && REGIONAL.test(said) && genderOf(said) === null) {
        bodies.add(said);
        bodies.add(said.replace(REGIONAL, ''));
      } else if (said === 'Amazon' && isRiver(text, f)) inFull.add(said);
      else if (isTold(f, said, text)) bodies.add(said);
      else if (f.type === 'person' && said.includes(' '))
        for (const word of said.split(' ')) inFull.add(word);
      else if (isBody(f, text) || isAmong(list, j, text)) bodies.add(said);
    }
  for (const word of inFull) bodies.delete(word);
  if (!bodies.size) return found;
  return found.map((list, i) =>
    list.map((f) => {
      const isOne =
        (f.type === 'person' || f.type === 'place') && bodies.has((blocks[i] ?? '').slice(f.from, f.to));
      return isOne ? { ...f, type: 'org' } : f;
    }),
  );
}

const opensWith = (before: string, behind: string): boolean =>
  OPENS_WITH.test(before) || (behind.startsWith(', the ') && BY_PREPOSITION.test(before));

/** Said to be a body right beside it, and called like nobody. */
function isTold(f: Found, said: string, text: string): boolean {
  const before = text.slice(Math.max(0, f.from - LOOK), f.from);
  if (f.type === 'person' && said.includes(' ') && HOUSE_BEFORE.test(before) && FIRM_BEFORE.test(before))
    return true;
  if (f.type === 'place' ? IS_COUNTRY.test(said) : said.includes(' ') && genderOf(said) !== null)
    return false;
  const behind = text.slice(f.to, f.to + 80);
  if (behind.startsWith(',') && !opensWith(before, behind)) {
    if (
      IS_BODY.test(behind) ||
      IS_ONE.test(behind) ||
      (f.type === 'person' && (IS_SITE.test(behind) || IS_MAKER.test(behind) || WHICH_DOES.test(behind)))
    )
      return true;
  }
  return f.type === 'person' && (GLUED.test(said) || (STAFF_BEFORE.test(before) && !/^['’]/.test(behind)));
}

/** Between others of a list, "Acme, Senn and Elmco": one of them. */
function isAmong(list: readonly Found[], i: number, text: string): boolean {
  const [before, f, behind] = [list[i - 1], list[i], list[i + 1]];
  return (
    f?.type === 'person' &&
    before?.type === 'org' &&
    behind?.type === 'org' &&
    text.slice(before.to, f.from) === ', ' &&
    /^(?:,|,?\s(?:and|or))\s$/.test(text.slice(f.to, behind.from)) &&
    !text.slice(f.from, f.to).includes(' ')
  );
}

/** The Amazon is a river, and Amazon deforestation is of its forest; Amazon alone sells books. */
const OF_RIVER = /\b(?:[Tt]he|[A-Z]?[a-z]+(?:ian|ern|er))\s$/;
const OF_FOREST =
  /^\s(?:[Bb]asin|biome|conservation|deforestation|delta|communit(?:y|ies)|dams?|drought|[Ff]orests?|fires|[Ff]und|gold|jungle|land|logging|people|protection|region|[Rr]ainforest|[Rr]iver|soy|states?|[Ss]ummit|tribes?|tributar(?:y|ies)|trees?|wildfires)\b/;
const FOREST =
  /\b(?:Amazonian|Bolivia|Brazil|Ecuador|Peru|deforest|forest|[Ii]ndigenous|jungle|rainforest|tribe)/;
/** The Amazon by itself: a story of the river. */
const BY_ITSELF = /^(?:[.,;:)]|\s(?:and|basin|in|is|rainforest|river|was)\b)/i;

const isRiver = (text: string, f: Found): boolean =>
  OF_RIVER.test(text.slice(Math.max(0, f.from - LOOK), f.from)) &&
  BY_ITSELF.test(text.slice(f.to, f.to + 12));

function isBody(f: Found, text: string): boolean {
  const before = text.slice(Math.max(0, f.from - LOOK), f.from);
  const behind = text.slice(f.to, f.to + LOOK);
  if (f.type === 'place') {
    const said = text.slice(f.from, f.to);
    if (said === 'Amazon') return !OF_RIVER.test(before) && !OF_FOREST.test(behind) && !FOREST.test(text);
    return SHARES_IN.test(before) && !IS_COUNTRY.test(said);
  }
  return (
    (FIRM_BEFORE.test(before) && !MAKES_OTHERS.test(before)) ||
    HAS_PLAYERS.test(behind) ||
    (!text.slice(f.from, f.to).includes(' ') &&
      IS_FIRM.test(text.slice(f.to, f.to + 80)) &&
      !opensWith(before, text.slice(f.to, f.to + LOOK))) ||
    HAS_SHARES.test(behind) ||
    (OF_MANY.test(behind) && !BESIDE.test(before))
  );
}
