/**
 * Lists the words in class names and ids by which sites say what a part of the page is. A hyphen joins two words (`read-more`
 * is also found as `readmore` and `readMore`), a star stands for any ending. Data for `element-hints.ts`.
 */
import type { HintName } from './hint.ts';

export const HINT_WORDS: Partial<Record<HintName, string>> = {
  COMMENTS:
    'comment comments comment-list comment-section comment-form comment-body disqus talkback replies respond kommentar* ' +
    'commentaire commentaires comentario comentarios commenti reacties livefyre coral',
  RELATED:
    'related* recommend* more-from more-stories more-news more-articles more-on more-in more-like most-read most-popular ' +
    'most-viewed most-shared trending popular read-more read-next read-also read-on also-read also-like also-on see-also ' +
    'you-may you-might outbrain taboola zergnet revcontent nativo teaser teasers promo promos promot* recirc* up-next ' +
    'next-article next-story next-post next-up next-prev prev-article prev-story prev-post prev-next previous-post ' +
    'pagination pager link-list link-box further similar suggest* relacionad* mehr-zum lire-aussi leggi-anche lees-ook ' +
    'les-ogsa cross-link cross-links this-story this-article latest editors-picks editors-pick top-stories headlines ' +
    'read-it interesting under-article second-article next-articles',
  SHARE:
    'share* sharing social* add-this follow follow-us follow-me follow-button followers sns ' +
    'shariff addtoany bookmark bookmarks whatsapp email-this email-article print-this print-button tweet-button',
  NAVIGATION:
    'nav navbar navigation menu menus submenu breadcrumb breadcrumbs crumb crumbs sitemap skip-link skip-to toc table-of ' +
    'jump-link jump-links page-nav tab tabs',
  FOOTER: 'footer* foot copyright* colophon legal disclaimer disclaimers terms impressum boilerplate',
  HEADER: 'masthead site-header page-header article-header entry-header post-header story-header header topbar top-bar',
  ADVERT:
    'ad ads adv advert* ad-slot ad-unit ad-container ad-wrapper ad-box ad-block ad-label ad-zone ad-space adsense ' +
    'adsbygoogle dfp gpt sponsor* promoted anzeige anzeigen werbung publicite publicidad pubblicita reklam ' +
    'reklame mpu affiliate shopping commerce buy-now buy-box buy-button deal deals coupon coupons price prices pricing',
  SIGN_UP:
    'newsletter* subscri* abo sign-up sign-in mailing* mailchimp email-form email-capture email-signup paywall* ' +
    'regwall piano membership donat* support-us register registration login log-in cta call-to call-action opt-in campaign',
  CAPTION:
    'caption* credit credits fig-caption wp-caption photo-credit photo-caption photo-by photo-info ' +
    'photo-text image-caption image-credit image-description image-info image-text image-source img-caption img-credit ' +
    'img-desc media-caption media-credit media-info picture-caption picture-text bildunterschrift bildtext bu legende ' +
    'leyenda pie-foto didascalia rights copyright',
  AUTHOR:
    'author* byline* bio biography about-author about-us about-me about-the writer writers contributor contributors autor* ' +
    'auteur redakteur journalist reporter staff profile vcard avatar',
  META:
    'meta meta* date date* time timestamp updated posted-on publish* post-info entry-info ' +
    'article-info kicker eyebrow overline category categories section-name section-label section-title reading-time ' +
    'read-time location source',
  TAGS: 'tag tags tag-list tag-cloud tag-links post-tags topic topics topic-list topic-tags keyword keywords label labels hashtags',
  STANDFIRST:
    'dek deck standfirst subtitle sub-title sub-headline sub-heading sub-head subhead* summary excerpt lead lede lead-text ' +
    'intro* abstract description desc strap-line chapo vorspann sapo teaser-text preamble ingress manchet bajada ' +
    'entradilla sommario occhiello synopsis key-points key-point takeaways takeaway highlights bullet-points',
  SIDEBAR:
    'sidebar sidebars side-bar aside right-rail right-col right-column right-bar left-rail left-col left-column left-bar ' +
    'rail secondary tertiary extra complementary',
  BOX:
    'widget* info-box fact-box box box-out module modules inset callout callouts poll polls quiz survey toolbar tool ' +
    'tools tool-tip ticker weather stock stocks rating ratings sticky floating banner notice alert message accordion faq ' +
    'glossary tldr pull-quote fold-out expandable fact facts',
  MEDIA:
    'galler* slideshow slide slides carousel slider sliders swiper slick video* player players jwplayer podcast* ' +
    'audio* lightbox photo photos image images img media thumb thumbs thumbnail thumbnails picture figure',
  DIALOG:
    'cookie* consent* gdpr ccpa cmp onetrust* modal modals pop-up pop-ups pop-over overlay overlays ' +
    'dialog interstitial privacy adblock* truste didomi toast backdrop sourcepoint',
  BODY:
    'article-body article-content article-text article-main article-copy article-paragraph article-paragraphs ' +
    'article-detail article-details entry-content post-body post-content post-text post-entry story-body story-content ' +
    'story-text story-copy story-main body-text body-copy body-content body-main content-body content-text ' +
    'content-article content-main content-detail main-content main-text main-article rich-text rte article story ' +
    'news-body news-text news-content news-detail texto cuerpo corps artikel-text artikel-body artikel-inhalt ' +
    'artikel-content prose page-content blog-content blog-body blog-text single-content paragraph paragraphs copytext',
  EMBED: 'tweet twitter* instagram* facebook fb-post embed* oembed tiktok* reddit',
  HIDDEN:
    'hidden hide is-hidden d-none dis-none display-none invisible collapse collapsed hover-card offcanvas off-canvas print-only',
  SCREEN_READER:
    'sr-only visually-hidden screen-reader* screen-reader off-screen ally assistive* accessibility* accessible-text ' +
    'hidden-text element-invisible aria-hidden clip-text vh',
  TITLE: 'title headline heading entry-title post-title article-title',
};
