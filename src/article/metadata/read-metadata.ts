/** Reads everything about an article but its text: who, when, where, in which language, and whether it is all there. */
import type { Article, Block } from '../article.ts';
import { countWords } from '../count-words.ts';
import { lineOf } from '../page-tree/element-text.ts';
import { textDirection } from '../text-direction.ts';
import { readDates } from './dates/read-publication-dates.ts';
import { detectAccess } from './detect-access.ts';
import { detectLanguage } from './detect-language.ts';
import { hasVisibleGate } from './find-gate.ts';
import { readByline } from './read-byline.ts';
import { readKind } from './read-kind.ts';
import { firstTag, type MetaTags, readMetaTags } from './read-meta-tags.ts';
import { readPageNumber } from './read-page-number.ts';
import { readSiteName } from './read-site-name.ts';
import { readStructuredData } from './read-structured-data.ts';
import { readTitle } from './read-title.ts';

type Metadata = Omit<Article, 'blocks'>;

const EMPTY_TAGS: MetaTags = new Map();
/** Characters: what is longer is a text of its own. Set by hand. */
const MAX_DESCRIPTION = 500;
/** Characters of the text that tell its language and whether a headline is in it. Set by hand. */
const MAX_TEXT = 6000;

/**
 * Never throws: a part of the page that cannot be read is left out.
 * @param blocks The body, for the language and for how much of the article is shown.
 * @param bodyElement The element around the body; its `lang` and `dir` win over the page's.
 */
export function readMetadata(
  document: Document,
  url: string,
  blocks: readonly Block[],
  bodyElement?: Element,
  now = new Date(),
): Metadata {
  const tags = attempt(() => readMetaTags(document)) ?? EMPTY_TAGS;
  const heading = attempt(() => document.querySelector('h1'));
  const claims = attempt(() => readStructuredData(document, url, heading ? lineOf(heading) : ''));
  const site = attempt(() => readSiteName(tags, claims, url));
  const text = blocks
    .map((block) => block.text)
    .join(' ')
    .slice(0, MAX_TEXT);
  const language = attempt(() => readLanguage(document, tags, claims?.language, text, bodyElement)) ?? 'und';
  const languages = [language, document.documentElement?.lang].filter((tag) => tag && tag !== 'und') as string[];
  const wordCount = blocks.reduce((sum, block) => sum + countWords(block.text), 0);
  const optional = {
    byline: inOrder(attempt(() => readByline(document, tags, claims, site))),
    site: inOrder(site),
    ...attempt(() => readDates(document, url, tags, claims, { languages, now })),
    section: inOrder(
      [firstTag(tags, 'article:section', 'section', 'parsely-section'), claims?.section].find(isSectionName),
    ),
    description: inOrder(
      (firstTag(tags, 'og:description', 'description', 'twitter:description') ?? claims?.description)?.slice(
        0,
        MAX_DESCRIPTION,
      ),
    ),
    leadImage: absolute(
      firstTag(tags, 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src') ?? claims?.image,
      url,
    ),
    page: attempt(() => readPageNumber(document, url)),
  };
  return {
    url: attempt(() => canonicalUrl(document, tags, url)) ?? url,
    title: inOrder(attempt(() => readTitle(document, tags, claims?.headline, site, text))) ?? '',
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value)) as Partial<Metadata>),
    language,
    direction: attempt(() => readDirection(document, language, bodyElement)) ?? 'ltr',
    kind: attempt(() => readKind(document, url)) ?? 'other',
    wordCount,
    access: detectAccess({
      claims,
      blocks,
      words: wordCount,
      isTagged: /^(?:locked|metered|premium|paid|subscriber)/i.test(
        firstTag(tags, 'article:content_tier', 'content_tier') ?? '',
      ),
      hasGate: () => attempt(() => hasVisibleGate(document)) ?? false,
    }),
  };
}

/** Without the signs that turn the order of what follows around: names stand beside other texts. Source: Unicode, UAX #9. */
function inOrder(name: string | undefined): string | undefined {
  return name?.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}

function isSectionName(text: string | undefined): boolean {
  return text !== undefined && text.length < 50 && !/^https?:/.test(text);
}

/** Pages may shadow any function of the document; what cannot be read is absent. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function readLanguage(
  document: Document,
  tags: MetaTags,
  claimed: string | undefined,
  text: string,
  bodyElement: Element | undefined,
): string {
  const declared =
    bodyElement?.closest('[lang]')?.getAttribute('lang') ||
    document.documentElement.getAttribute('lang') ||
    document.documentElement.getAttribute('xml:lang') ||
    firstTag(tags, 'og:locale', 'content-language', 'language', 'dc.language') ||
    claimed;
  return detectLanguage(text || (document.title ?? ''), declared);
}

/** The script decides: a page's `dir` is about its boilerplate. */
function readDirection(document: Document, language: string, bodyElement: Element | undefined): 'ltr' | 'rtl' {
  if (language !== 'und') return textDirection(language);
  const declared = bodyElement?.closest('[dir]')?.getAttribute('dir') ?? document.documentElement.getAttribute('dir');
  return declared?.toLowerCase() === 'rtl' ? 'rtl' : 'ltr';
}

/** @returns `undefined` for a claim that is no article's address: another host's, or the home page's. */
function canonicalUrl(document: Document, tags: MetaTags, url: string): string | undefined {
  const own = new URL(url);
  const claims = [document.querySelector('link[rel~=canonical]')?.getAttribute('href'), firstTag(tags, 'og:url')];
  for (const claim of claims) {
    const address = absolute(claim ?? undefined, url);
    if (!address) continue;
    const { pathname, host, search } = new URL(address);
    const isHome = pathname === '/' && !search && own.pathname !== '/';
    if (!isHome && bareHost(host) === bareHost(own.host)) return address;
  }
  return undefined;
}

/** Only for these is another host the same site: which others are, and which are other people's, no page can say. */
function bareHost(host: string): string {
  return host.replace(/^(?:www|m|amp|mobile)\./, '');
}

function absolute(address: string | undefined, base: string): string | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
