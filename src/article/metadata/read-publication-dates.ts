/** When an article was published and when it was changed: claims first, then marked times, the address, visible text. */
import { updated } from '../../languages/page-lists.ts';
import { belongsToArticle } from '../body/belongs-to-article.ts';
import { visibleText } from '../page-tree/element-text.ts';
import { type DateOptions, parseDate } from './parse-date.ts';
import { parseRelativeDate } from './parse-relative-date.ts';
import { firstTag, type MetaTags } from './read-meta-tags.ts';
import type { StructuredArticle } from './read-structured-data.ts';

export interface ArticleDates {
  readonly published?: string;
  readonly modified?: string;
}

const PUBLISHED_TAGS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'publication_date',
  'publish-date',
  'publishdate',
  'publish_date',
  'published_date',
  'published-date',
  'originalpublicationdate',
  'article_date_original',
  'article:post_date',
  'article.published',
  'pubdate',
  'ptime',
  'og:pubdate',
  'dc.date.issued',
  'dcterms.issued',
  'dc.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.created',
  'rbpubdate',
  'citation_publication_date',
  'article.created',
  'datecreated',
  'dcterms.date',
  'dc.date',
  'date',
];
const MODIFIED_TAGS = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'lastmod',
  'dcterms.modified',
  'dc.date.modified',
  'revised',
  'article.updated',
];
const UPDATED = new RegExp(updated, 'i');

/** @param options `now` keeps announced dates out. */
export function readDates(
  document: Document,
  url: string,
  tags: MetaTags,
  claims: StructuredArticle | undefined,
  options: DateOptions,
): ArticleDates {
  const parse = (text: string | undefined) => (text ? parseDate(text, options) : undefined);
  const tagged = (names: readonly string[]) => parse(firstOf(names, tags, parse));
  const published =
    parse(claims?.published) ??
    tagged(PUBLISHED_TAGS) ??
    markedTime(document, parse) ??
    dateInAddress(url, parse) ??
    visibleDate(document, options) ??
    parse(claims?.created);
  const modified =
    parse(claims?.modified) ??
    tagged(MODIFIED_TAGS) ??
    parse(document.querySelector('[itemprop~=dateModified]')?.getAttribute('datetime') ?? undefined);
  return {
    ...(published !== undefined && { published }),
    ...(modified !== undefined && modified !== published && { modified }),
  };
}

function firstOf(
  names: readonly string[],
  tags: MetaTags,
  parse: (text: string) => string | undefined,
): string | undefined {
  return names.map((name) => firstTag(tags, name)).find((text) => text !== undefined && parse(text) !== undefined);
}

type Parse = (text: string | undefined) => string | undefined;

/** `itemprop=datePublished`, then `<time>` of publication, then the first `<time>` near the headline. */
function markedTime(document: Document, parse: Parse): string | undefined {
  const heading = document.querySelector('h1');
  const groups = ['[itemprop~=datePublished]', 'time[pubdate],time[class*=publish],time[itemprop]', 'time'];
  for (const selector of groups) {
    const elements = [...document.querySelectorAll(selector)]
      .slice(0, 30)
      .filter((element) => belongsToArticle(element, heading));
    const after = elements.filter((element) => heading && heading.compareDocumentPosition(element) & 4);
    for (const element of [...after, ...elements]) {
      if (
        selector === 'time' &&
        UPDATED.test(element.className + visibleText(element.parentElement ?? element).slice(0, 100))
      )
        continue;
      const date =
        parse(element.getAttribute('content') ?? element.getAttribute('datetime') ?? undefined) ??
        parse(visibleText(element));
      if (date) return date;
    }
  }
  return undefined;
}

function dateInAddress(url: string, parse: Parse): string | undefined {
  const match = /[/_-]((?:19|20)\d\d)[/_-]?(0?[1-9]|1[0-2]|[a-z]{3})[/_-]?(0?[1-9]|[12]\d|3[01])(?!\d)/i.exec(url);
  if (!match) return undefined;
  const [, year, month, day] = match;
  return parse(/^\d/.test(month ?? '') ? `${year}-${month}-${day}` : `${day} ${month} ${year}`);
}

const DATED =
  '[class*=publish],[class*=Publish],[class*=date],[class*=Date],[class*=time],[id*=date],[class*=posted],[class*=byline],[class*=meta],[class*=info],[class*=Info]';

/** A date in a small element named for it, near the headline first; then in the lines around the headline. */
function visibleDate(document: Document, options: DateOptions): string | undefined {
  const heading = document.querySelector('h1');
  const elements = [...document.querySelectorAll(DATED)]
    .slice(0, 80)
    .filter((element) => belongsToArticle(element, heading));
  const after = elements.filter((element) => heading && heading.compareDocumentPosition(element) & 4);
  for (const element of [...after, ...elements]) {
    const text = visibleText(element);
    if (text.length > 150) continue;
    const date = parseDate(text, options) ?? parseRelativeDate(text, options);
    if (date) return date;
  }
  return linesAround(document, heading, options);
}

function linesAround(document: Document, heading: Element | null, options: DateOptions): string | undefined {
  const root = document.body ?? document.documentElement;
  if (!root) return undefined;
  const walker = document.createTreeWalker(root, 4);
  if (heading) walker.currentNode = heading;
  for (let count = 0; count < (heading ? 120 : 250); count++) {
    const text = walker.nextNode()?.nodeValue;
    if (text === undefined || text === null) break;
    if (text.length < 6 || text.length > 120) continue;
    const date = parseDate(text, options);
    if (date) return date;
  }
  return undefined;
}
