/** Reads which kind of article a page holds, as its reader would say it. Used by detection and by the article's metadata. */

export type ArticleKind = 'news' | 'opinion' | 'live' | 'video' | 'other';

/** Whole parts of the path: a slug may well begin with "live" or "video". */
const OPINION = /\/(?:opini|comment|column|editorial|op-?ed|meinung|komment|kolumn|tribun|debatt|ledare)\w*\//i;
const LIVE =
  /[/-]live-?(?:blog|update|ticker|new)s?[/.-]|\/(?:live|ticker|en-direct|directo|diretta|ao-vivo)\/|-live[/.]/i;
const VIDEO = /\/(?:videos?|watch)\//i;
const NEWS = /\/(?:news|nachrichten|noticias?|politi\w+|sports?)\//i;

/** Claims of a special kind win over the address, the address over the general claim `NewsArticle`. */
export function readKind(document: Document, url: string): ArticleKind {
  const path = `${url.replace(/^[a-z]+:\/\/[^/]*|[?#].*$/gi, '')}/`;
  const json = [...document.querySelectorAll('script[type="application/ld+json"]')].map((s) => s.textContent).join('');
  if (json.includes('"LiveBlogPosting"')) return 'live';
  if (json.includes('"OpinionNewsArticle"')) return 'opinion';
  if (document.querySelector('meta[property="og:type"][content^=video]')) return 'video';
  if (LIVE.test(path)) return 'live';
  if (OPINION.test(path)) return 'opinion';
  if (VIDEO.test(path)) return 'video';
  const isNews = /"\w*NewsArticle"/.test(json) || document.querySelector('meta[name=news_keywords]') || NEWS.test(path);
  return isNews ? 'news' : 'other';
}
