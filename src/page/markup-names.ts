/*
 * What the names that publishers give their elements (class, id, role, data-…) say. These are the conventions of the web's
 * markup, as tag names are, and the same whatever the page's language.
 */
import { attributeOf } from '../dom/safe';

const LONGEST = 400;
/** How many answers are kept: a page has some hundred different names, on many more elements. */
const MOST_KEPT = 4000;

const ATTRIBUTES = [
  'class',
  'id',
  'role',
  'data-testid',
  'data-component',
  'data-module',
  'itemprop',
  'aria-label',
];

/** Class, id, role and the like of an element, as one lower-case string of words parted by single blanks. */
export function markupNames(element: Element): string {
  let raw = '';
  for (const attribute of ATTRIBUTES) {
    const value = attributeOf(element, attribute);
    if (value) raw += ` ${value.length > LONGEST ? value.slice(0, LONGEST) : value}`;
  }
  return raw ? wordsIn(raw) : ' ';
}

const wordsIn = remembered((raw: string): string =>
  `${raw} `
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' '),
);

/** What of a name says that the element holds nothing of a story; null where nothing does. */
export const neverStory = remembered((names: string): string | null => NEVER_STORY.exec(names)?.[0] ?? null);

/** The same function of a string, each answer worked out once. */
function remembered<T>(tell: (text: string) => T): (text: string) => T {
  const told = new Map<string, T>();
  return (text) => {
    let answer = told.get(text);
    if (answer === undefined) {
      if (told.size >= MOST_KEPT) told.clear();
      answer = tell(text);
      told.set(text, answer);
    }
    return answer;
  };
}

/** Holds nothing of a story, however it reads. */
const NEVER_STORY =
  /\b(?:comments?|disqus|respond|reply|replies|commentlist|discussion|footer|foot|colophon|site ?nav|navbar|navigation|nav|breadcrumbs?|crumbs?|crumb|menu|pagination|pager|pagenav|sidebar|side ?bar|rightbar|leftbar|masthead|topbar|top ?nav|cookies?|consent|gdpr|onetrust|didomi|cmp|paywall|regwall|modal|popup|overlay|lightbox|toast|banner|advert|advertisement|advertising|adv|ads?|adsense|adslot|adbox|adblock|dfp|outbrain|taboola|sponsor(?:ed)?|promo(?:tion)?s?|newsletters?|subscri(?:be|ption)|signup|sign ?up|social|share|sharing|shares|sharebar|sharethis|addthis|share ?tools|bdshare|jiathis|toolbar|tools|print|related|relate|recommend(?:ed|ation|ations|s)?|recirc(?:ulation)?|more ?from|more ?stories|readmore|read ?more|read ?next|also ?read|trending|popular|most ?read|most ?viewed|mostpopular|latest|hot ?news|tags?|tag ?list|taglist|topics|keywords|rating|votes?|login|search ?form|searchbox|skip ?link|author ?(?:bio|box|card|info|about)|about ?author|bio|biography|follow|widget|rankings?|hotlist|copyright|statement|disclaimer|qrcode|erweima|next ?prev|prev ?next|post ?nav(?:igation)?|complementary|contentinfo|dialog|alertdialog|feedback|poll|quiz|donate|donation|correction ?form|teaser ?list|seealso|see ?also|zergnet|jp ?relatedposts|livefyre|noprint|no ?print|hidden|screen ?reader ?text|sr ?only|visually ?hidden)\b/;

/** Those of them that no story's own part is ever called. */
export const SURE = /^(?:cookies?|consent|gdpr|onetrust|didomi|disqus|modal|lightbox|popup|alertdialog)$/;

/** A name of this kind means the story itself, even beside one of those above (`article-body with-sidebar`). */
export const STORY =
  /\b(?:article ?(?:body|content|text|main|wrap(?:per)?|container|inner|detail|page)?|articlebody|story ?(?:body|content|text)?|storybody|post ?(?:body|content|text|entry)|entry ?content|main ?(?:content|text|body)?|maincontent|content ?(?:body|main|article|text)?|body ?(?:text|copy|content)|text|hentry|newsarticle|richtext|rich ?text|paragraph|blog ?post)\b/;

/** Set as a heading or in bold by a class alone. */
export const HEADING =
  /\b(?:h[2-6]|strong|bold|sub ?heads?|sub ?heading|cross ?head(?:ing|er)?|inter ?title|section ?(?:title|head|heading)|paragraph ?title|zwischen ?(?:titel|ueberschrift)|mellemrubrik|mellomtittel|intertitre|ladillo)\b/;

export const BYLINE =
  /\b(?:bylines?|by ?line|authors?|author ?name|writer|contributors?|reporter|creator|autor|dateline|article ?meta|post ?meta|entry ?meta|meta ?data|article ?info|pub ?info|info|source)\b/;
export const DATE =
  /\b(?:date|time|timestamp|datetime|published|pubdate|publish ?date|updated|posted|pubtime)\b/;
export const CAPTION =
  /\b(?:captions?|fig ?caption|figcaption|wp ?caption ?text|image ?(?:caption|text|desc|description|info|meta)|photo ?(?:caption|text|desc|description|info|meta)|img ?(?:caption|desc|info|txt|text)|picture ?(?:caption|text|desc)|media ?(?:caption|desc|description)|pictext|pic ?text|bildunterschrift|cutline|legend|imgtext|img ?title|gallery ?text|slide ?caption|video ?(?:caption|desc|title))\b/;
export const CREDIT =
  /\b(?:credits?|photo ?credit|image ?credit|copyright|photographer|image ?source|photo ?by|attribution|creditline)\b/;
export const DECK =
  /\b(?:deck|dek|standfirst|sub ?head(?:line|ing)?|sub ?title|subhed|summary|abstract|lead|lede|teaser ?text|intro(?:duction)?|excerpt|article ?(?:lead|intro|summary|description|abstract|excerpt)|kurztext|vorspann|chapo|entradilla|sottotitolo|occhiello|ingress|zhaiyao|daodu|description|tagline)\b/;
export const KICKER =
  /\b(?:kicker|eyebrow|overline|dachzeile|topline|section ?(?:name|label|title)?|category|channel|rubric|rubrik|label|flag|supertitle|pretitle|catline|roofline)\b/;
export const PULL_QUOTE = /\b(?:pull ?quote|pullquote|blockquote ?pull|quote ?box|highlight ?quote)\b/;
export const EMBED =
  /\b(?:twitter ?tweet|tweet|instagram ?media|fb ?post|tiktok ?embed|embed(?:ly|ded)?|oembed|opinary|infogram|datawrapper|flourish|reddit ?embed|youtube|video ?player|player|jwplayer|brightcove|podcast|audio ?player|infobox|info ?box|factbox|fact ?box|sidebox|in ?article ?(?:promo|related|ad)|inline ?(?:promo|related|newsletter|ad))\b/;
