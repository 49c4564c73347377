/* English words of news pages. Not for words that may open a paragraph of a story. */
import type { PageWords } from '../language';

export const enPageWords: PageWords = {
  code: 'en',
  byline: [
    'written by',
    'reported by',
    'story by',
    'words by',
    'text by',
    'posted by',
    'published by',
    'by',
    'author',
    'authors',
    'reporter',
    'from',
  ],
  and: ['and', 'with'],
  notNames: [
    /\b(?:staff|editors?|editorial|newsroom|desk|team|admin|reporters?|correspondents?|writers?|contributors?|columnist|producer|journalist|specialist|officer|director|manager|professor|senior|bureau|news|online|digital|media|updated|published|posted|subscribe|follow|email|twitter|facebook|instagram|read|min|comments?|share)\b/i,
  ],
  bylines: [
    /^(?:(?:written|reported|story|words|text|posted|published) )?by:?\s+(.{3,120})$/i,
    /^(?:author|reporter|written by)s?\s*:\s*(.{3,120})$/i,
  ],
  nameInText: [],
  boilerplate: [
    /^advertisement$/i,
    /^(?:article|story) continues (?:below|after)/i,
    /^(?:scroll|swipe) (?:down|to|for)/i,
    /^(?:read|see|watch|hear|listen|learn|find out|discover|explore)(?: more)?(?: here| also| next| now)?\s*[:|>»›]/i,
    /^(?:read more|see also|also read|read also|must read|read next|watch live|watch now|watch also|listen now|related|more on this|more from|don't miss|don’t miss|recommended|you may also like|you might also like|editor['’]s picks?|trending(?: now)?)\s*(?:[:|>»›].*)?$/i,
    /^(?:click|tap) (?:here|to|on)\b.{0,80}$/i,
    /^(?:share|tweet|pin|email|print|save|copy link|link copied|comments?|reply|follow us|subscribe|sign up|log in|sign in|register|more|close|menu|search|play|loading|advertisement|sponsored|getty images|file photo|reuters|previous|next|skip|back to top|view comments|show more|see all|listen)\.?[!…]?$/i,
    /^(?:share (?:this|on|via)|follow (?:us|him|her|me|them|\S+ on)|subscribe (?:to|now|for|today)|sign up (?:for|to|now|here)|join (?:our|us|the conversation)|like us on|download (?:our|the) app|get (?:the|our) (?:latest|best|news|daily|free)|support (?:our|us)|donate)\b.{0,160}$/i,
    /^(?:copyright|©|\(c\)|all rights reserved|terms of (?:use|service)|privacy policy|this (?:article|story|material|content) (?:was|is|has been|may not|originally|first)\b.{0,60}(?:published|appeared|broadcast|rewritten|licensed))/i,
    /^(?:this content is (?:not available|hosted)|to (?:view|display) this (?:content|video)|we need your consent|you need to enable javascript|please enable)/i,
    /^\d+ (?:comments?|shares?|min(?:ute)?s? read|views?|likes?)$/i,
    /^(?:image|photo|video|audio)(?: \d+ of \d+)?$/i,
    /^(?:have|got) (?:a|any) (?:story|tip|news|more|information)\b.{0,160}$/i,
    /^(?:the )?(?:associated press|ap|reuters|afp|cnn|bbc)(?: writers?| reporters?| contributed to this (?:report|story))/i,
    /\bcontributed to this (?:report|story|article)\.?$/i,
    /\bis an? .{0,60}(?:reporter|correspondent|columnist|editor|writer|journalist|producer)\b.{0,100}(?:follow|twitter|email|reach|@|\bat\b)/i,
    /^(?:email|e-mail|contact|reach) .{0,60}@/i,
    /^(?:enter your email|your email|by (?:signing up|subscribing|submitting|clicking)|thanks for (?:signing|subscribing)|unsubscribe)/i,
  ],
  otherHeadings: [
    /^(?:related|more|also|most|latest|top|popular|trending|recommended|recent|next|similar|other)\s*(?:articles?|stories|story|posts?|news|reads?|reading|content|coverage|topics?|links?|videos?|read|popular|viewed|commented|shared|headlines?|on this|from (?:the|around|our)?.*|in .*|about .*|like this|for you|now|up next)?:?$/i,
    /^(?:read|see|you may|you might|you'll|what to|watch|keep)\s*(?:more|next|also|like|read)\b.{0,30}:?$/i,
    /^(?:comments?|leave a (?:reply|comment)|join the (?:conversation|discussion)|what do you think|share this|about the author|about us|newsletter|sign up|subscribe|editor['’]s picks?|don['’]t miss|promoted|sponsored|partner content|from our partners|around the web|tags?|topics|follow us|contact us|explore|around the web)\b.{0,30}:?$/i,
  ],
  ends: [
    /^(?:related (?:articles|stories|posts|content|topics)|leave a (?:reply|comment)|recommended stories|more (?:stories|news)|about the author)s?:?$/i,
  ],
  credit: [
    /^(?:photo(?:graph)?s?|images?|pictures?|pics?|illustrations?|graphics?|credit|source|video|screenshot|courtesy|file photo)(?: credits?| by| courtesy)?(?: of)?\s*(?::|\/|by\b|©)/i,
    /\b(?:getty images|shutterstock|associated press|ap photo|reuters|afp|epa|alamy|istock|unsplash|pa images|pa wire|bloomberg|wireimage)\b.{0,30}$/i,
    /^(?:©|\(c\)|copyright)\s/i,
  ],
  caption: [
    /^(?:pictured|above|below|left|right|file)\s*[:,]/i,
    /\((?:photo|image|picture|file|ap photo|getty|credit|source|courtesy)[^)]{0,80}\)$/i,
  ],
  published: [/\b(?:published|posted|first published|created|released|date)\b/i],
  modified: [/\b(?:updated|modified|last updated|edited|corrected)\b/i],
  siteNames: [
    /\b(?:news|times|post|daily|herald|gazette|tribune|journal|magazine|online|tv|radio|com|net|org|press|today|weekly|report|guardian|observer|star|sun|mail|express|telegraph)$/i,
  ],
  common: { en: 'the of and to is that was with are his have has which they been would their'.split(' ') },
};
