/** What a page's address says about its kind: slugs, dates and numbers of articles, words of other kinds of page. */

type UrlKind = 'news' | 'product' | 'forum' | 'reference';

/** Looked up instead of matched: on most pages this runs once, and compiling long patterns would be most of its cost. */
const KIND_OF_WORD = new Map<string, UrlKind>();
for (const [kind, words] of [
  ['product', 'product products shop store item itm dp buy cart p catalog pd sku'],
  [
    'forum',
    'forum forums thread threads viewtopic showthread question questions t topic comments discussion discussions community board boards r answers',
  ],
  [
    'reference',
    'doc docs documentation manual reference api guide guides wiki help support faq tutorial tutorials learn kb man developer developers library',
  ],
] as const)
  for (const word of words.split(' ')) KIND_OF_WORD.set(word, kind);
const NEWS_WORDS = new Set(
  'news story stories article articles artikel nachrichten noticia noticias blog post posts politics world sport sports business opinion entertainment life culture'.split(
    ' ',
  ),
);
const DATE = /\/(?:19|20)\d\d[/_-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/_-]|\d\d|$)/;
const HOME = /^\/(?:(?:index|default|home)\b[^/]*|[a-z]{2}(?:-[a-z]{2})?\/?)?$/;

/** @returns numbers of about 0 to 5, 1 for yes; nearly all 0 for an address that cannot be read. */
export function readUrlSigns(url: string) {
  const address = parseUrl(url);
  const path = readable(address?.pathname ?? '/x').toLowerCase();
  const segments = path.split('/').filter(Boolean);
  const kinds = new Set(segments.map((segment) => KIND_OF_WORD.get(segment.split('.')[0] ?? '')));
  const hostKind = KIND_OF_WORD.get(address?.hostname.split('.')[0] ?? '');
  const last = (segments.at(-1) ?? '').replace(/\.\w{2,5}$/, '');
  return {
    urlHome: Number(HOME.test(path) && !address?.search),
    urlWords: Math.log1p(last.split(/[^a-z0-9\u00c0-\uffff]+/).filter((word) => word.length > 1).length),
    urlDate: Number(DATE.test(path)),
    urlNumber: Number(/\d{5}/.test(path)),
    urlNews: Number(segments.some((segment) => NEWS_WORDS.has(segment.split(/[-_.]/)[0] ?? ''))),
    urlProduct: Number(kinds.has('product')),
    urlForum: Number(kinds.has('forum')),
    urlReference: Number(kinds.has('reference') || hostKind !== undefined),
  };
}

function parseUrl(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
