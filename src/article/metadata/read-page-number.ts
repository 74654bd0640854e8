/** Reads "page 2 of 3": whether an article goes on at other addresses, and where in it this page stands. */
import { pageLabels, pageOf } from '../../languages/page-lists.ts';

interface PageNumber {
  readonly number: number;
  readonly of?: number;
}

const OF = new RegExp(`^\\s*(?:${pageLabels})?\\s*(\\d{1,2})\\s*(?:${pageOf}|[/／])\\s*(\\d{1,2})\\s*$`, 'iu');
const PAGINATION =
  '[class*=pagination],[class*=Pagination],[class*=pager],[class*=page-],[class*=paging],[class*=pagenavi],[class*=multipage]';
const NOT_OF_THE_ARTICLE = '[class*=comment i],[id*=comment i],nav[class*=post-nav i],aside,footer,[class*=archive i]';

/** @returns `undefined` for an article on one page. */
export function readPageNumber(document: Document, url: string): PageNumber | undefined {
  const own = new URL(url);
  const next = pageLink(document, 'next', own);
  const previous = pageLink(document, 'prev', own);
  const stem = stemOf(url);
  for (const element of [...document.querySelectorAll(PAGINATION)].slice(0, 10)) {
    if (element.closest(NOT_OF_THE_ARTICLE)) continue;
    const links = [...(element.parentElement ?? element).querySelectorAll('a[href]')].slice(0, 40);
    // Galleries and lists beside the article count their pages, too, but not at the article's address.
    if (!links.some((link) => isPageOf(link, own, stem))) continue;
    const said = OF.exec((element.textContent ?? '').slice(0, 60));
    if (said && Number(said[1]) <= Number(said[2]) && Number(said[2]) > 1)
      return { number: Number(said[1]), of: Number(said[2]) };
    const numbers = pageNumbers(element, own);
    if (numbers) return numbers;
  }
  if (!next && !previous) return undefined;
  const number = ownNumber(own) ?? (previous ? undefined : 1);
  return number === undefined ? undefined : previous && !next ? { number, of: number } : { number };
}

/** Links to the same path with another number: a list of the article's pages, not of other articles. */
function pageNumbers(element: Element, own: URL): PageNumber | undefined {
  const links = [...element.querySelectorAll('a[href]')].slice(0, 40);
  const pages = links.flatMap((link) => {
    const text = (link.textContent ?? '').trim();
    return /^\d{1,2}$/.test(text) && isPageOf(link, own) ? [Number(text)] : [];
  });
  if (!pages.length) return undefined;
  const current =
    element
      .querySelector('[aria-current],[class*=current i],[class*=active i],[class*=selected i],strong,b,em')
      ?.textContent?.trim() ?? '';
  const number = /^\d{1,2}$/.test(current) ? Number(current) : (ownNumber(own) ?? 1);
  const of = Math.max(number, ...pages);
  return of > 1 && of < 60 ? { number, of } : undefined;
}

function pageLink(document: Document, relation: string, own: URL): boolean {
  return [...document.querySelectorAll(`link[rel~=${relation}]`)].some((link) => isPageOf(link, own));
}

/** Whether a link leads to the `own` address with only its page number changed, added or removed. */
function isPageOf(link: Element, own: URL, stem = ''): boolean {
  const href = link.getAttribute('href') ?? '';
  // Cheap, before two addresses are taken apart: other articles' are long, and have other words in them.
  if (href.length > SHORT_ADDRESS && !href.includes(stem)) return false;
  try {
    const other = new URL(href, own);
    const isSelf = other.pathname === own.pathname && other.search === own.search;
    return !isSelf && other.host === own.host && withoutNumber(other) === withoutNumber(own);
  } catch {
    return false;
  }
}

/** Characters: "?page=2", "./3.html". Such links need not have the article's words in them. Set by hand. */
const SHORT_ADDRESS = 16;

/** The longest word of an address's path, which the article's other pages have in theirs, however they are numbered. */
function stemOf(url: string): string {
  const words =
    url
      .replace(/[?#].*$/, '')
      .replace(/^[a-z]+:\/\/[^/]*/i, '')
      .match(/[a-z]{4,}/gi) ?? [];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

const NUMBERED =
  /(?:\/(?:page|seite|p|s|pagina)?[/-]?\d{1,2}|[-_,](?:page|seite|p|s)?[-_]?\d{1,2})(?=\/?$|\.\w{2,5}$)/i;

function withoutNumber({ pathname, searchParams }: URL): string {
  const query = [...searchParams].filter(([name]) => !/^(?:page|p|pg|seite|pagina|start|paged)$/i.test(name)).join('&');
  return pathname.replace(NUMBERED, '').replace(/\/$|\.\w{2,5}$/, '') + query;
}

function ownNumber({ href }: URL): number | undefined {
  const found = /[?&/_-](?:page|seite|p|pg|pagina|paged)[=/_-]?(\d{1,2})\b|\/(\d{1,2})\/?$/i.exec(href);
  return found ? Number(found[1] ?? found[2]) : undefined;
}
