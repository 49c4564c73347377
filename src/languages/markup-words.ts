/*
 * Words in the names that publishers give their elements (class, id, role, data-…), by what they say of what stands in them. These are
 * the conventions of the web's markup, as tag names are, and the same whatever the page's language.
 */

/** Matched against names in lower case, their words parted by single blanks. */
export interface MarkupWords {
  /** Holds nothing of a story, however it reads. */
  readonly neverStory: RegExp;
  /** Those of them that no story's own part is ever called. */
  readonly sure: RegExp;
  /** Means the story itself, even beside one of those above (`article-body with-sidebar`). */
  readonly story: RegExp;
  /** Set as a heading or in bold by a class alone. */
  readonly heading: RegExp;
  readonly byline: RegExp;
  /** Names who wrote. */
  readonly author: RegExp;
  /** Said of a story and around it by others; and that or the page's foot. */
  readonly comments: RegExp;
  readonly apart: RegExp;
  /** The links that lead to the page. */
  readonly crumbs: RegExp;
  /** The way to another story. */
  readonly card: RegExp;
  readonly date: RegExp;
  readonly caption: RegExp;
  readonly credit: RegExp;
  readonly deck: RegExp;
  readonly kicker: RegExp;
  readonly pullQuote: RegExp;
  /** Shown from elsewhere, or a box of facts beside the story. */
  readonly embed: RegExp;
  /** Names of the meta elements that hold authors, the day of publication, and that of the last change; the surest first. */
  readonly authorMetas: readonly string[];
  readonly dateMetas: readonly string[];
  readonly changeMetas: readonly string[];
  /** Selects what leads to a page about its author. */
  readonly authorLinks: string;
}

export const markupWords: MarkupWords = {
  neverStory:
    /\b(?:comments?|disqus|respond|reply|replies|commentlist|discussion|footer|foot|colophon|site ?nav|navbar|navigation|nav|breadcrumbs?|crumbs?|crumb|menu|pagination|pager|pagenav|sidebar|side ?bar|rightbar|leftbar|masthead|topbar|top ?nav|cookies?|consent|gdpr|onetrust|didomi|paywall|regwall|modal|popup|overlay|lightbox|toast|banner|advert|advertisement|advertising|adv|ads?|adsense|adslot|adbox|adblock|dfp|outbrain|taboola|sponsor(?:ed)?|promo(?:tion)?s?|newsletters?|subscri(?:be|ption)|signup|sign ?up|social\w*|share(?!d)\w*|sharing|addthis|bdshare|jiathis|toolbar|tools|(?<!for )print|related|relate|recommend(?:ed|ation|ations|s)?|recirc(?:ulation)?|more ?from|more ?stories|readmore|read ?more|read ?next|also ?read|trending|popular|most ?read|most ?viewed|mostpopular|latest|hot ?news|tags?|tag ?list|taglist|topics|keywords|rating|votes?|login|search ?form|searchbox|skip ?link|author ?(?:bio|box|card|info|about|dropdown|desc(?:ription)?|details?|profile)|about ?author|bio|biography|follow|widget|rankings?|hotlist|copyright|statement|disclaimer|qrcode|erweima|next ?prev|prev ?next|post ?nav(?:igation)?|complementary|contentinfo|dialog|alertdialog|feedback|poll|quiz|donate|donation|correction ?form|teaser ?list|seealso|see ?also|zergnet|jp ?relatedposts|livefyre|noprint|no ?print|hidden|screen ?reader ?text|sr ?only|visually ?hidden)\b/,
  sure: /^(?:cookies?|consent|gdpr|onetrust|didomi|disqus|modal|lightbox|popup|alertdialog)$/,
  story:
    /\b(?:article ?(?:body|content|text|main|wrap(?:per)?|container|inner|detail|page)?|articlebody|story ?(?:body|content|text)?|storybody|post ?(?:body|content|text|entry)|entry ?content|main ?(?:content|text|body)?|maincontent|content ?(?:body|main|article|text)?|body ?(?:text|copy|content)|text|hentry|newsarticle|richtext|rich ?text|paragraph|blog ?post)\b/,
  heading:
    /\b(?:h[2-6]|strong|bold|sub ?heads?|sub ?heading|cross ?head(?:ing|er)?|inter ?title|section ?(?:title|head|heading)|paragraph ?title|zwischen ?(?:titel|ueberschrift)|mellemrubrik|mellomtittel|intertitre|ladillo)\b/,
  byline:
    /\b(?:bylines?|by ?line|authors?|author ?name|writer|contributors?|reporter|creator|autor|dateline|article ?meta|post ?meta|entry ?meta|meta ?data|article ?info|pub ?info|info|source)\b/,
  author: /\b(?:bylines?|authors?|autor|creator)\b/,
  comments: /\b(?:(?<!byline )comments?|disqus|replies|related|recommend)\b/,
  apart: /\b(?:comments?|disqus|replies|footer|related|recommend)\b/,
  crumbs: /\b(?:breadcrumbs?|crumbs?|nav)\b/,
  card: /\b(?:teaser|card|promo)\b/,
  date: /\b(?:date|time|timestamp|datetime|published|pubdate|publish ?date|updated|posted|pubtime)\b/,
  caption:
    /\b(?:(?<!cta )captions?|fig ?caption|figcaption|wp ?caption ?text|(?:images?|photos?|imgs?|pics?|pictures?) ?(?:captions?|cap|texts?|txt|descr?|description|infos?|intro|meta)|media ?(?:caption|desc|description)|bildunterschrift|cutline|legend(?! span)|img ?title|gallery ?text|slide ?caption|video ?(?:caption|desc|title))\b/,
  credit:
    /\b(?:credits?|photo ?credit|image ?credit|copyright|photographer|image ?source|photo ?by|attribution|creditline)\b/,
  deck: /\b(?:deck|dek|standfirst|sub ?head(?:line|ing)?|sub ?title|subhed|summary|abstract|lead|lede|teaser ?text|intro(?:duction)?|excerpt|article ?(?:lead|intro|summary|description|abstract|excerpt)|kurztext|vorspann|chapo|entradilla|sottotitolo|occhiello|ingress|zhaiyao|daodu|description|tagline)\b/,
  kicker:
    /\b(?:kicker|eyebrow|overline|dachzeile|topline|section ?(?:name|label|title)?|category|channel|rubric|rubrik|label|flag|supertitle|surtitle|pretitle|catline|roofline)\b/,
  pullQuote: /\b(?:pull ?quote|pullquote|blockquote ?pull|quote ?box|highlight ?quote)\b/,
  embed:
    /\b(?:twitter ?tweet|tweet|instagram ?media|fb ?post|tiktok ?embed|embed(?:ly|ded)?|oembed|opinary|infogram|datawrapper|flourish|reddit ?embed|youtube|video ?player|player|jwplayer|brightcove|podcast|audio ?player|infobox|info ?box|factbox|facts?(?! ?check)|sidebox|in ?article ?(?:promo|related|ad)|inline ?(?:promo|related|newsletter|ad))\b/,
  authorMetas: [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'byl',
    'dc.creator',
    'dcterms.creator',
    'og:article:author',
    'cxenseparse:author',
    'authors',
    'article:author_name',
    'twitter:creator',
  ],
  dateMetas: [
    'article:published_time',
    'og:article:published_time',
    'article:published',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'publishdate',
    'publish-date',
    'publish_date',
    'pubdate',
    'publication_date',
    'publicationdate',
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'dcterms.date',
    'dcterms.issued',
    'weibo: article:create_at',
    'apub:time',
    'citation_publication_date',
    'cxenseparse:recs:publishtime',
    'og:published_time',
    'originalpublicationdate',
    'date',
    'og:release_date',
    'bt:pubdate',
    'article.published',
    'displaydate',
    'publisheddate',
    'og:time',
  ],
  changeMetas: ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'lastmod'],
  authorLinks:
    '[rel~="author"],[itemprop~="author"],[href*="/author"],[href*="/auteur"],[href*="/autor"],[href*="/profile/"],[href*="/people/"],[href*="/reporter"],[href*="/journalist/"],[href*="/columnist/"],[href*="/contributor/"],[href*="/by/"]',
};
