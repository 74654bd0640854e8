/** Reads when an article was published and when it was changed: claims first, then marked times, the address, visible text. */

import { published as publishedLabels } from '../../../languages/page-lists.ts';
import { lineOf } from '../../page-tree/element-text.ts';
import { belongsToArticle, elementsOfArticle } from '../elements-of-article.ts';
import { firstTag, labelledTag, type MetaTags } from '../read-meta-tags.ts';
import type { StructuredArticle } from '../read-structured-data.ts';
import { labelOf, publicationPart } from './date-labels.ts';
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
const PUBLISHED = new RegExp(publishedLabels, 'i');

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
    parse(labelledTag(tags, PUBLISHED)) ??
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

/** `itemprop=datePublished`, then `<time>` of publication, then the first `<time>` near the headline that is not another's. */
function markedTime(document: Document, parse: Parse): string | undefined {
  const groups = ['[itemprop~=datePublished]', 'time[pubdate],time[class*=publish],time[itemprop]', 'time'];
  for (const selector of groups) {
    const { own, after } = elementsOfArticle(document, selector, MAX_TIMES);
    const dates = [...after, ...own].flatMap((element) => {
      const date =
        parse(element.getAttribute('content') ?? element.getAttribute('datetime') ?? undefined) ??
        parse(lineOf(element));
      return date ? { date, label: labelOf(element) } : [];
    });
    const best = dates.find(({ label }) => label === 'published') ?? dates.find(({ label }) => label === undefined);
    if (best) return best.date;
  }
  return undefined;
}

/** The same separator twice: "/2026/11/20/", "-2026-11-20", "/20261120/". */
function dateInAddress(url: string, parse: Parse): string | undefined {
  const match =
    /[/_-]((?:19|20)\d\d)([/_-])(0?[1-9]|1[0-2]|[a-z]{3})\2(0?[1-9]|[12]\d|3[01])(?!\d)/i.exec(url) ??
    /[/_-]((?:19|20)\d\d)(\/?)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/.exec(url);
  if (!match) return undefined;
  const [, year, , month, day] = match;
  return parse(/^\d/.test(month ?? '') ? `${year}-${month}-${day}` : `${day} ${month} ${year}`);
}

const DATED =
  '[class*=publish],[class*=Publish],[class*=date],[class*=Date],[class*=time],[id*=date],[class*=posted],[class*=byline],[class*=meta],[class*=info],[class*=Info]';

/** A date in a small element named for it, near the headline first; then in the lines around the headline. */
function visibleDate(document: Document, options: DateOptions): string | undefined {
  const { own, after } = elementsOfArticle(document, DATED, MAX_DATED);
  const lines = [...after, ...own].flatMap((element) => {
    const line = lineOf(element);
    return line.length > MAX_DATED_TEXT ? [] : { line, label: labelOf(element) };
  });
  for (const mayBeUpdated of [false, true]) {
    for (const { line, label } of lines) {
      if (label === 'other' || (label === 'updated' && !mayBeUpdated)) continue;
      const part = publicationPart(line, mayBeUpdated);
      const date = parseDate(part, options) ?? parseRelativeDate(part, options);
      if (date) return date;
    }
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
    const parent = walker.currentNode.parentElement;
    if (text.length < MIN_LINE || text.length > MAX_LINE || !parent) continue;
    const date = parseDate(publicationPart(text, true), options);
    if (date && labelOf(parent) !== 'other' && belongsToArticle(parent, heading)) return date;
  }
  return undefined;
}
