/*
 * When two addresses are one page: notes of an article come up under every address it is read at. What may differ stands here
 * and nowhere else; a table of cases is in the mirror test. Two rules keep strangers apart: what is not known to be of no meaning
 * stays (`?id=1` and `?id=2` are two pages), and what a page says of itself is believed only within its own site.
 */
import type { PageKey } from './note';

/** Parameters that say how a reader came or what the page should look like, never which article it is. */
const IDLE_PARAMETER =
  /^((utm|at|ns|gaa|guce|vero|pk|mtm|piwik|matomo|ga|_x_tr|wechat)_\w+|[a-z]*clid|mc_[ce]id|_ga|_gl|_hs\w+|mkt_tok|igsh(id)?|si|cmp(id?)?|icid|ncid|ocid|cid_source|sr_share|smid|smtyp|partner|ref(_?src|_?url|link|err?er|er(_?flag|from)?)?|source_?id|taid|tpcc|wt\.?\w*|xtor|s_?cid|ito|ftag|sh|share\w*|spm(_id_from)?|scm|isappinstalled|nsukey|wx\w*|mpshare|scene|sessionid|chksm|vd_source|bd_vid|track\w*|campaign\w*|amp(_\w+)?|usqp|outputtype|(is_?)?print\w*|nocache|theme|fontsize|_t|timestamp|__twitter_impression|guccounter|msclkid|[gw]braid|epik|mibextid|fb_(action|source|ref)\w*|soc_(src|trk)|oly_(enc|anon)_id|int_?cid|trk(info)?|nlid|unlocked_article_code|gift\w*|srnd|dicbo|linkid|feature|pagewanted|single_?page|no_?redirect|(no_?)?mobile|desktop|phpsessid|jsessionid|from_source|tdsourcetag|pgv_ref|sudaref|dtshare)$/i;

/** By what a reader came. */
const CHANNEL = /^(rss|feed|app|share|wechat|weibo|twitter|facebook|email|newsletter|social|home(page)?)$/i;

/** Parameters that are idle only with such a value. */
const IDLE_VALUE: Readonly<Record<string, RegExp>> = {
  from: /^(timeline|singlemessage|groupmessage|wechat|weixin|weibo|wx|qq|qzone|rss|feed|app|share|search|home(page)?)$/i,
  source: CHANNEL,
  src: CHANNEL,
  via: /^\w+$/,
  view: /^(print|mobile|amp|desktop|full)$/i,
  mode: /^(print|mobile|amp|desktop)$/i,
  format: /^(print|amp|mobile)$/i,
  output: /^(print|amp)$/i,
  type: /^(print|amp)$/i,
  m: /^[01]$/,
  mod: /^[a-z]+_[a-z]\w*$/i, // where on the front page it stood; in a forum it names what is shown
};

const OTHER_DEVICE_HOST = /^(www\d?|m|mobile|mobil|wap|3g|h5|lite|amp|touch|print)\.(?=[^.]+\.[^.]+)/;
const AMP_OR_PRINT_TAIL =
  /(\/(amp|amphtml|print|printview|print-view)(\.html?)?$|\.amp$|[._-](amp|print)(?=\.s?html?$))/i;
const AMP_OR_PRINT_HEAD = /^\/(amp|print)(?=\/.)/i;
const INDEX_FILE = /\/(index|default)\.(s?html?|php|aspx?|jsp)$/i;

/** The address inside an AMP cache's address, or a translating proxy's; other addresses come back as they are. */
function outOfCache(url: URL): URL {
  // a-b.example → a--b-example.translate.goog
  const translated = /^(.+)\.translate\.goog$/.exec(url.hostname)?.[1];
  if (translated) {
    const host = translated.replace(/--|-/g, (dash) => (dash === '-' ? '.' : '-'));
    return parse(`https://${host}${url.pathname}${url.search}${url.hash}`) ?? url;
  }
  const google = /^(www\.)?google\.[a-z.]+$/.test(url.hostname);
  const cache = url.hostname.endsWith('.cdn.ampproject.org') || url.hostname.endsWith('.ampproject.net');
  const path = google
    ? /^\/amp\/(s\/)?(.+)$/.exec(url.pathname)
    : cache
      ? /^\/[a-z]\/(s\/)?(.+)$/.exec(url.pathname)
      : null;
  const inner = path?.[2] ? parse(`https://${path[2]}${url.search}`) : null;
  return inner ?? url;
}

const parse = (address: string): URL | null => (URL.canParse(address) ? new URL(address) : null);

const isIdle = ([name, value]: [string, string]): boolean =>
  IDLE_PARAMETER.test(name) || (IDLE_VALUE[name.toLowerCase()]?.test(value) ?? false);

/** `%7e` and `~`, `%e4` and `%E4`, a letter and its escapes are one. */
function plainPath(path: string): string {
  try {
    return encodeURI(decodeURI(path).normalize('NFC'));
  } catch {
    return path; // not UTF-8: the bytes are the name
  }
}

function plain(url: URL): URL {
  const out = new URL(outOfCache(url));
  if (!/^https?:$/.test(out.protocol)) return out;
  out.protocol = 'https:';
  out.username = '';
  out.password = '';
  out.hostname = out.hostname.replace(OTHER_DEVICE_HOST, '').replace(/\.$/, '');
  const path = out.pathname
    .replace(/;jsessionid=[^/]*/i, '')
    .replace(/(?<=.)\/+$/, '')
    .replace(AMP_OR_PRINT_HEAD, '')
    .replace(AMP_OR_PRINT_TAIL, '')
    .replace(INDEX_FILE, '/');
  out.pathname = plainPath(path.replace(/(?<=.)\/+$/, '') || '/');
  const kept = [...out.searchParams].filter((p) => !isIdle(p));
  kept.sort((a, b) => (a[0] === b[0] ? 0 : a[0] < b[0] ? -1 : 1));
  out.search = new URLSearchParams(kept).toString();
  // a hash leads to a place on the page, but where a site makes its routes of it
  if (!/^#!?\//.test(out.hash)) out.hash = '';
  return out;
}

/** The site a host is of: `news.example.co.uk` → `example.co.uk`. Close enough without the public suffix list: it only ever separates. */
function siteOf(host: string): string {
  const labels = host.split('.');
  const secondLevel =
    /^(com?|net|org|gov|edu|ac|or|ne|go)$/.test(labels.at(-2) ?? '') && (labels.at(-1) ?? '').length === 2;
  return labels.slice(secondLevel ? -3 : -2).join('.');
}

/** Numbers long enough to name an article, dates apart. */
const idsIn = (url: URL): string[] =>
  (`${url.pathname}?${url.search}`.match(/\d{5,}/g) ?? []).filter(
    (n) => !/^(19|20)\d{2}(0[1-9]|1[0-2])([0-3]\d)?$/.test(n),
  );

/** Each once. */
const slugWords = (url: URL): string[] => [
  ...new Set(
    (url.pathname.split('/').findLast((part) => /[-_]/.test(part)) ?? '')
      .toLowerCase()
      .split(/[-_.]+/)
      .filter((w) => w.length > 2 && !/^\d+$|^s?html?$/.test(w)),
  ),
];

const SECTION = /^(\/[a-z]{2,})+$/i;

const shareOne = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => b.includes(x));

/** Whether the address that a page calls its own can be the same article's. Both plain. */
function believable(own: URL, said: URL): boolean {
  if (!/^https:$/.test(said.protocol) || siteOf(said.hostname) !== siteOf(own.hostname)) return false;
  const home = (u: URL): boolean => u.pathname === '/' && u.search === '';
  if (home(said)) return home(own);
  // a section page: the article's own path goes on where it ends (a page number or "all" is no other article)
  const rest = own.pathname.startsWith(`${said.pathname}/`)
    ? own.pathname.slice(said.pathname.length + 1)
    : '';
  if (rest && !/^(page\/)?\d{1,2}$|^(all|full|single|comments?)$/i.test(rest)) return false;
  // the same path without the parameter that tells articles apart
  const dropped = [...own.searchParams].filter(([name]) => !said.searchParams.has(name));
  const [ownIds, saidIds] = [idsIn(own), idsIn(said)];
  const [ownWords, saidWords] = [slugWords(own), slugWords(said)];
  // a section page somewhere else on the site: nothing but plain words in its path
  if ((ownIds.length || ownWords.length > 2) && SECTION.test(said.pathname) && said.search === '')
    return false;
  // a neighbour: the very same address but for a number
  const shape = (u: URL): string => u.pathname.replace(/\d+/g, '#');
  if (own.pathname !== said.pathname && shape(own) === shape(said)) return false;
  if (
    own.pathname === said.pathname &&
    dropped.some(([, value]) => !said.pathname.includes(value) || value === '')
  )
    return dropped.every(([name]) => /^(page|p|pg|all|sort|order|lang|hl)$/i.test(name));
  const changed = [...own.searchParams].some(
    ([n, v]) => said.searchParams.has(n) && said.searchParams.get(n) !== v,
  );
  if (own.pathname === said.pathname && changed) return false;
  if (ownIds.length && saidIds.length) return shareOne(ownIds, saidIds);
  // any two headlines share small words
  if (ownWords.length > 2 && saidWords.length > 2)
    return (
      ownWords.filter((w) => saidWords.includes(w)).length * 2 >= Math.min(ownWords.length, saidWords.length)
    );
  return true;
}

/**
 * The key that all addresses of one article share.
 * `canonical` is what the page says of itself (rel=canonical, og:url), null where it says nothing; it is used only where it can be believed.
 * An address that is none comes back as it is.
 */
export function pageKey(url: string, canonical: string | null): PageKey {
  const address = parse(url);
  if (!address) return url as PageKey;
  const own = plain(address);
  const base = outOfCache(address).href;
  const said = canonical && URL.canParse(canonical, base) ? plain(new URL(canonical, base)) : null;
  return (said && believable(own, said) ? said : own).href as PageKey;
}
