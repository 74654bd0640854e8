/** Reads when an article was published and when it was changed: claims first, then marked times, the address, visible text. */

import { updated } from '../../../languages/page-lists.ts';
import { lineOf } from '../../page-tree/element-text.ts';
import { elementsOfArticle } from '../elements-of-article.ts';
import { firstTag, type MetaTags } from '../read-meta-tags.ts';
import type { StructuredArticle } from '../read-structured-data.ts';
import { type DateOptions, parseDate } from './parse-date.ts';
import { parseRelativeDate } from './parse-relative-date.ts';

interface ArticleDates {
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

/** Elements of a kind that are looked at; what is beyond belongs to other articles. Set by hand. */
const MAX_TIMES = 30;
const MAX_DATED = 80;
/** Characters: a longer text has a date for another reason. Set by hand. */
const MAX_DATED_TEXT = 150;
const MAX_LINE = 120;
/** Characters: no date is shorter ("1.2.26"). */
const MIN_LINE = 6;
/** Text nodes that are looked at after a headline, or where there is none. Set by hand. */
const MAX_LINES = 120;
const MAX_LINES_OF_PAGE = 250;

type Parse = (text: string | undefined) => string | undefined;

/** `itemprop=datePublished`, then `<time>` of publication, then the first `<time>` near the headline. */
function markedTime(document: Document, parse: Parse): string | undefined {
  const groups = ['[itemprop~=datePublished]', 'time[pubdate],time[class*=publish],time[itemprop]', 'time'];
  for (const selector of groups) {
    const { own, after } = elementsOfArticle(document, selector, MAX_TIMES);
    for (const element of [...after, ...own]) {
      if (
        selector === 'time' &&
        UPDATED.test(element.className + lineOf(element.parentElement ?? element).slice(0, 100))
      )
        continue;
      const date =
        parse(element.getAttribute('content') ?? element.getAttribute('datetime') ?? undefined) ??
        parse(lineOf(element));
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
  const { own, after } = elementsOfArticle(document, DATED, MAX_DATED);
  for (const element of [...after, ...own]) {
    const text = lineOf(element);
    if (text.length > MAX_DATED_TEXT) continue;
    const date = parseDate(text, options) ?? parseRelativeDate(text, options);
    if (date) return date;
  }
  return linesAround(document, options);
}

function linesAround(document: Document, options: DateOptions): string | undefined {
  const root = document.body ?? document.documentElement;
  if (!root) return undefined;
  const heading = document.querySelector('h1');
  const walker = document.createTreeWalker(root, 4);
  if (heading) walker.currentNode = heading;
  for (let count = 0; count < (heading ? MAX_LINES : MAX_LINES_OF_PAGE); count++) {
    const text = walker.nextNode()?.nodeValue;
    if (text === undefined || text === null) break;
    if (text.length < MIN_LINE || text.length > MAX_LINE) continue;
    const date = parseDate(text, options);
    if (date) return date;
  }
  return undefined;
}
