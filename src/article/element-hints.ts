/**
 * What an element's name, class, id and role say about the text inside: one bit per meaning. Hints are evidence, not
 * verdicts: classes lie, so the later steps weigh them against the text itself.
 */

export const Hint = {
  COMMENTS: 1 << 0,
  RELATED: 1 << 1,
  SHARE: 1 << 2,
  NAVIGATION: 1 << 3,
  FOOTER: 1 << 4,
  HEADER: 1 << 5,
  ADVERT: 1 << 6,
  SIGN_UP: 1 << 7,
  CAPTION: 1 << 8,
  AUTHOR: 1 << 9,
  META: 1 << 10,
  TAGS: 1 << 11,
  STANDFIRST: 1 << 12,
  SIDEBAR: 1 << 13,
  BOX: 1 << 14,
  MEDIA: 1 << 15,
  DIALOG: 1 << 16,
  BODY: 1 << 17,
  EMBED: 1 << 18,
  HIDDEN: 1 << 19,
  SCREEN_READER: 1 << 20,
  FORM: 1 << 21,
  ARTICLE: 1 << 22,
  TITLE: 1 << 23,
} as const;

const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [
    Hint.COMMENTS,
    /\b(comments?|commentlist|comment-?(list|section|form)|disqus|talkback|replies|respond|kommentar\w*|commentaires?|comentarios?|commenti|reacties|livefyre|coral)\b/,
  ],
  [
    Hint.RELATED,
    /\b(related\w*|recommend\w*|recommended|more-(from|stories|news|articles|on|in|like)|most-?(read|popular|viewed|shared)|trending|popular|read-?(more|next|also|on)|also-?(read|like|on|see)|see-?also|you-?(may|might)|outbrain|taboola|zergnet|revcontent|nativo|teasers?|promo\w*|recirc\w*|up-?next|next-?(article|story|post|up|prev)|prev-?(article|story|post|next)|pagination|pager|link-?list|linkbox|further|similar|suggest\w*|suggestions?|relacionad[ao]s?|mehr-zum|lire-?aussi|leggi-?anche|lees-?ook|les-?ogsa|cross-?link|in-?this-?(story|article)|latest|editors-?picks?|top-?stories|headlines|read-?it|interesting)\b/,
  ],
  [
    Hint.SHARE,
    /\b(share\w*|sharing|social\w*|addthis\w*|sharethis|follow(-us|-me|ers|-button)?|sns|shariff|sharedaddy|addtoany\w*|bookmark\w*|whatsapp|email-?(this|article)|print-?(this|button)|tweet-button)\b/,
  ],
  [
    Hint.NAVIGATION,
    /\b(nav|navbar|navigation|menus?|submenu|breadcrumbs?|crumbs?|sitemap|skip-?(link|to)\w*|toc|table-of-contents|jump-?links?|pagenav|tabs?)\b/,
  ],
  [Hint.FOOTER, /\b(footer\w*|foot|copyright\w*|colophon|legal\w*|disclaimers?|terms|impressum|boilerplate)\b/],
  [
    Hint.HEADER,
    /\b(masthead|site-?header|page-?header|article-?header|entry-?header|post-?header|story-?header|header|topbar|top-bar)\b/,
  ],
  [
    Hint.ADVERT,
    /\b(ads?|adv|advert\w*|ad-?(slot|unit|container|wrapper|box|block|label|zone|space)\w*|adsense|adsbygoogle|dfp\w*|gpt\w*|sponsor\w*|advertorial|promoted|anzeigen?|werbung|publicite|publicidad|pubblicita|reklame?|mpu|affiliate|shopping|commerce|buy-?(now|box|button)|deals?|coupon|price\w*)\b/,
  ],
  [
    Hint.SIGN_UP,
    /\b(newsletters?\w*|subscri\w+|abo|signup|sign-?(up|in)|mailing\w*|mailchimp|mc4wp\w*|email-?(form|capture|signup)|paywall\w*|regwall|piano|membership|donat\w+|donation|support-us|register|registration|log-?in|cta|call-?to-?action|optin|opt-in|campaign)\b/,
  ],
  [
    Hint.CAPTION,
    /\b(captions?\w*|caption-?text|credits?|fig-?caption|wp-caption\w*|photo-?(credit|caption|by|info|text)|image-?(caption|credit|description|info|text|source)|img-?(caption|credit|desc\w*)|media-?(caption|credit|info)|picture-?(caption|credit|text)|bildunterschrift|bildtext|bu|legende|leyenda|pie-?(de-)?foto|didascalia|rights|copyright)\b/,
  ],
  [
    Hint.AUTHOR,
    /\b(authors?\w*|bylines?\w*|bio|biography|about-?(the-?)?(author|us|me)|writers?|contributors?|autor\w*|auteur|redakteur|journalist|reporter|staff|profile|vcard|avatar)\b/,
  ],
  [
    Hint.META,
    /\b(meta\w*|date\w*|datetime|time\w*|timestamp|dateline|published|updated|posted-?on|publish\w*|post-?info|entry-?info|article-?info|kicker|eyebrow|overline|category|categories|section-?(name|label|title)|reading-?time|read-?time|location|source)\b/,
  ],
  [
    Hint.TAGS,
    /\b(tags?|tag-?(list|cloud|links?)|tagcloud|post-?tags|topics?|topic-?(list|tags)|keywords?|labels?|hashtags?)\b/,
  ],
  [
    Hint.STANDFIRST,
    /\b(dek|deck|standfirst|subtitle|sub-?(title|headline|heading|head)|subhead\w*|summary|excerpt|lead|lede|leadtext|lead-text|intro\w*|abstract|description|desc|strap-?line|chapo|vorspann|sapo|teaser-?text|preamble|ingress|manchet|bajada|entradilla|sommario|occhiello|synopsis|key-?points?|takeaways?|highlights|bullet-?points?)\b/,
  ],
  [
    Hint.SIDEBAR,
    /\b(sidebars?|side-?bar|aside|right-?(rail|col\w*|bar)|left-?(rail|col\w*|bar)|rail|secondary|tertiary|extra|complementary)\b/,
  ],
  [
    Hint.BOX,
    /\b(widgets?\w*|info-?box|fact-?box|factbox|box(out)?|modules?|inset|callouts?|polls?|quiz|survey|toolbar|tools?|tool-?tip|ticker|weather|stocks?|ratings?|sticky|floating|banner|notice|alert|message|accordion|faq|glossary|tldr|pull-?quote|pullquote|fold-?out)\b/,
  ],
  [
    Hint.MEDIA,
    /\b(galler\w+|slideshow|slides?|carousel|sliders?|swiper|slick|video\w*|players?|jwplayer|podcast\w*|audio\w*|lightbox|photo\w*|images?|img|media|thumb\w*|picture|figure)\b/,
  ],
  [
    Hint.DIALOG,
    /\b(cookies?\w*|consent\w*|gdpr|ccpa|cmp|onetrust\w*|modals?|pop-?ups?|pop-?over|overlays?|dialog|interstitial|privacy|adblock\w*|truste|didomi|toast|backdrop)\b/,
  ],
  [
    Hint.BODY,
    /\b(article-?(body|content|text|main|copy|paragraphs?|detail\w*)|articlebody|articletext|articlecontent|entry-?content|post-?(body|content|text|entry)|postbody|story-?(body|content|text|copy|main)|storybody|storytext|body-?(text|copy|content|main)|bodytext|bodycopy|content-?(body|text|article|main|detail)|main-?(content|text|article)|rich-?text|rte|article|story|news-?(body|text|content|detail)|texto|cuerpo|corps|artikel-?(text|body|inhalt|content)|artikeltext|prose|page-?content|blog-?(content|body|text)|single-?content|paragraphs?)\b/,
  ],
  [Hint.EMBED, /\b(tweet|twitter\w*|instagram\w*|facebook|fb-post|embed\w*|oembed|tiktok\w*|reddit)\b/],
  [
    Hint.HIDDEN,
    /\b(hidden|hide|is-hidden|d-none|display-none|invisible|collapsed?|hover-?card|offcanvas|off-canvas)\b/,
  ],
  [
    Hint.SCREEN_READER,
    /\b(sr-?only\w*|visually-?hidden|visuallyhidden|screen-?reader\w*|screenreader\w*|off-?screen|a11y\w*|assistive\w*|accessibility\w*|accessible-?text|hidden-?text|element-invisible|aria-hidden|clip-?text|vh)\b/,
  ],
  [Hint.TITLE, /\b(title|headline|heading|entry-?title|post-?title|article-?title|headlines?)\b/],
];

const ROLES: Readonly<Record<string, number>> = {
  navigation: Hint.NAVIGATION,
  menu: Hint.NAVIGATION,
  menubar: Hint.NAVIGATION,
  menuitem: Hint.NAVIGATION,
  tablist: Hint.NAVIGATION,
  toolbar: Hint.BOX,
  banner: Hint.HEADER,
  contentinfo: Hint.FOOTER,
  complementary: Hint.SIDEBAR,
  search: Hint.FORM,
  form: Hint.FORM,
  dialog: Hint.DIALOG,
  alertdialog: Hint.DIALOG,
  alert: Hint.BOX,
  tooltip: Hint.HIDDEN,
  doc_footnotes: Hint.FOOTER,
};

const NAMES: Readonly<Record<string, number>> = {
  nav: Hint.NAVIGATION,
  menu: Hint.NAVIGATION,
  footer: Hint.FOOTER,
  header: Hint.HEADER,
  aside: Hint.SIDEBAR,
  form: Hint.FORM,
  fieldset: Hint.FORM,
  label: Hint.FORM,
  dialog: Hint.DIALOG,
  figcaption: Hint.CAPTION,
  figure: Hint.MEDIA,
  article: Hint.ARTICLE,
  main: Hint.ARTICLE,
  address: Hint.AUTHOR,
  time: Hint.META,
};

const known = new Map<string, number>();

/** @param classAndId Raw class and id, as in the page; camel case and underscores are understood. */
export function readClassHints(classAndId: string): number {
  const seen = known.get(classAndId);
  if (seen !== undefined) return seen;
  const words = classAndId
    .slice(0, 400)
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/_+/g, '-')
    .toLowerCase();
  let hints = 0;
  for (const [bit, pattern] of PATTERNS) if (pattern.test(words)) hints |= bit;
  if (known.size > 5_000) known.clear();
  known.set(classAndId, hints);
  return hints;
}

/** Hints from what is no class: the element's name and ARIA role. */
export function readNameHints(name: string, role: string | null): number {
  return (NAMES[name] ?? 0) | (role ? (ROLES[role] ?? 0) : 0);
}
