/** Which kind of article a page holds, as the reader would say it. Used by detection and by the article's metadata. */

export type ArticleKind = 'news' | 'opinion' | 'live' | 'video' | 'other';

const OPINION =
  /\/(?:opini\w+|commentisfree|comment\w{0,3}|columns?|columnists?|editoriali?s?|op-?eds?|meinung|kommentare?|kolumnen?|leitartikel|tribunes?|tribuna|idees|debatt?|ledare|kroniek|mielipide|yazarlar|colunas?)(?:[/.-]|$)/i;
const LIVE =
  /\/(?:live(?:-?(?:blogs?|updates?|ticker|news))?|ticker|en-direct|directo|diretta|ao-vivo)(?:[/.-]|$)|[-_]live(?:blog|ticker|-updates?)?(?:[/._-]|$)|-en-direct/i;
const VIDEO = /\/(?:videos?|watch|mediathek)(?:[/.-]|$)/i;
const TYPE = /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(OpinionNewsArticle|LiveBlogPosting|\w*NewsArticle)"/;

/** Claims of a special kind win over the address, the address over the general claim `NewsArticle`. */
export function readKind(document: Document, url: string): ArticleKind {
  const path = url.replace(/^[a-z]+:\/\/[^/]*|[?#].*$/gi, '');
  const claims = new Set<string>();
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    claims.add(TYPE.exec(script.textContent ?? '')?.[1] ?? '');
  if (claims.has('LiveBlogPosting')) return 'live';
  if (claims.has('OpinionNewsArticle')) return 'opinion';
  if (/video/.test(content(document, 'meta[property="og:type"]'))) return 'video';
  if (LIVE.test(path)) return 'live';
  if (OPINION.test(path) || /^(?:opinion|comment|editorial|meinung)/i.test(content(document, SECTION)))
    return 'opinion';
  if (VIDEO.test(path)) return 'video';
  const isNews = [...claims].some(Boolean) || document.querySelector(NEWS_MARK) !== null;
  return isNews || /\/(?:news|nachrichten|noticias?|actualites?|politi\w+|world|sports?)\//i.test(path)
    ? 'news'
    : 'other';
}

const SECTION = 'meta[property="article:section"]';
const NEWS_MARK = 'meta[name=news_keywords],[itemtype$=NewsArticle]';

function content(document: Document, selector: string): string {
  return document.querySelector(selector)?.getAttribute('content') ?? '';
}
