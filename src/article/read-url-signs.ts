/** What a page's address says about its kind: slugs, dates and numbers of articles, words of other kinds of page. */

const NEWS =
  /\/(?:news|story|stories|articles?|artikel|nachrichten|noticias?|blog|posts?|politics|world|sports?|business|opinion|entertainment|life|culture)(?:[/\-_.]|$)/;
const PRODUCT = /\/(?:products?|shop|store|item|itm|dp|buy|cart|p|catalog|pd|sku)(?:[/.]|$)|\.p$/;
const FORUM =
  /\/(?:forums?|threads?|viewtopic|showthread|questions?|t|topic|comments|discussions?|community|boards?|r|answers)(?:[/.]|$)/;
const REFERENCE =
  /\/(?:docs?|documentation|manual|reference|api|guides?|wiki|help|support|faq|tutorials?|learn|kb|man|developers?|library)(?:[/.]|$)/;
const REFERENCE_HOST = /^(?:docs?|developers?|help|support|wiki|forums?|community|shop|store|learn|api|kb)\d?\./;
const DATE = /(?:^|\/)(?:19|20)\d\d[/_-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/_-]|\d\d|\b)/;
const HOME = /^\/(?:(?:index|default|home)\b[^/]*|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i;

/** @returns numbers of about 0 to 5, 1 for yes; all 0 for an address that cannot be read. */
export function readUrlSigns(url: string) {
  const address = parseUrl(url);
  const path = address ? readable(address.pathname).toLowerCase() : '/x';
  const query = address?.search ?? '';
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  const words = last.replace(/\.\w{2,5}$/, '').match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0;
  return {
    urlHome: Number(HOME.test(path) && !query),
    urlWords: Math.log1p(words),
    urlDate: Number(DATE.test(path)),
    urlNumber: Number(/\d{5,}/.test(path)),
    urlNews: Number(NEWS.test(path)),
    urlProduct: Number(PRODUCT.test(path)),
    urlForum: Number(FORUM.test(path)),
    urlReference: Number(REFERENCE.test(path) || REFERENCE_HOST.test(address?.hostname ?? '')),
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
